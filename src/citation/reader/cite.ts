import type { Citation } from '../citation.ts';
import type { Identity } from '../identity.ts';
import { NOTATIONS, type Notation } from '../notations.ts';
import type { Lead } from './before-dossier.ts';
import type { Body } from './body.ts';

/** A citation before its text is cut out of the source. */
export type Reading = Omit<Citation, 'text'>;

/** Makes the reading of a Kamerstuk or dossier from what was read of it. */
export function readingOf(lead: Lead, body: Body, start: number, end: number): Reading {
  const targets = targetsOf(body);
  const kamer = body.kamer ?? lead.kamer ?? (body.numbers?.letters ? 'I' : undefined);
  const joint = body.dossiers.length > 1 && body.numbers !== undefined;
  const rijkswet = body.dossiers.find((token) => token.rijkswet !== undefined)?.rijkswet;
  const { vergaderjaar } = lead.session ?? body.session ?? {};
  const eersteKamer = body.numbers?.eersteKamer;
  return {
    span: { start, end },
    kind: targets[0]?.kind ?? 'dossier',
    targets,
    notation: notationOf(lead, body),
    ...(joint && { joint }),
    ...(kamer && { kamer }),
    ...(vergaderjaar !== undefined && { vergaderjaar }),
    ...(body.jaar !== undefined && { jaar: body.jaar }),
    ...(body.pagina !== undefined && { pagina: body.pagina }),
    ...(eersteKamer !== undefined && { eersteKamer }),
    ...(rijkswet !== undefined && { rijkswet }),
    ...(lead.bijlage && { bijlage: true }),
  };
}

/** One target for each dossier and number; the Rijkswet number is no part of the identity (kst-35315-1). */
function targetsOf({ dossiers, numbers }: Body): Identity[] {
  const targets: Identity[] = [];
  for (const { dossier, suffix } of dossiers) {
    const paper = suffix === undefined ? { dossier } : { dossier, suffix };
    if (!numbers) targets.push({ kind: 'dossier', ...paper });
    for (const number of numbers?.items ?? []) {
      const { addition } = numbers ?? {};
      targets.push({ kind: 'kamerstuk', ...paper, number, ...(addition !== undefined && { addition }) });
    }
  }
  return targets;
}

function notationOf({ label, session }: Lead, { form }: Body): Notation {
  const read = { label: label?.kind, session: session !== undefined, form };
  return NOTATIONS.find(({ isReadFrom }) => isReadFrom?.(read))?.id ?? 'overig';
}
