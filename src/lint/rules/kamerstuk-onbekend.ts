import { type Citation, canonicalId, type Identity, type Kamerstuk } from '../../citation/index.ts';
import { type IsoDate, monthName, writeDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import {
  type CitedDay,
  createCitedDays,
  findPaper,
  ownCitations,
  type Sought,
  verdictOn,
  wordsAround,
} from '../../references/index.ts';
import { type Authority, type Candidate, candidatesFor, type Register, type Verdict } from '../../register/index.ts';
import type { Evidence, Fix, LintContext, Rule, RuleFinding } from '../rule.ts';
import { describePaper, offerPaper } from '../support/rewrite.ts';

/**
 * A reference that cannot be right: its paper does not exist as far as a complete list goes (certain), or the register lacks it
 * and holds the same number in a dossier one slip away, of exactly the written day (likely). Never on the strength of a
 * register that is incomplete: half of all papers have a neighbour in number of the same day.
 */
export const kamerstukOnbekend: Rule = {
  id: 'kamerstuk-onbekend',
  category: 'verwijzing',
  severity: 'error',
  summary: 'Een verwijzing naar een Kamerstuk dat niet bestaat, of waarschijnlijk een ander is.',
  supersedes: [
    'dossiernummer-tikfout',
    'verwijzing-datums-verschillen',
    'verwijzing-eerste-kamer-vorm',
    'verwijzing-jaar-klopt-niet',
    'verwijzing-jaar-ontbreekt',
    'verwijzing-notatie-gemengd',
  ],
  *check(letter, context) {
    const { register } = context;
    if (!register) return;
    const dayOf = createCitedDays(letter, context);
    for (const citation of ownCitations(letter, context.facts)) {
      const beside = dayOf(citation);
      const look: Look = { letter, context, register, citation, beside };
      for (const target of unknownTargets(look)) {
        const finding = judge(look, target);
        if (finding) yield { span: citation.span, evidence: evidenceOf(beside), ...finding };
      }
    }
  },
};

interface Look {
  readonly letter: Letter;
  readonly context: LintContext;
  readonly register: Register;
  readonly citation: Citation;
  readonly beside: CitedDay | undefined;
}

/** The targets that the register does not know; of one paper under several dossiers it is enough to know one. */
function unknownTargets(look: Look): Identity[] {
  const { citation } = look;
  const targets = citation.targets.filter(isChecked);
  const unknown = targets.filter((target) => !isKnown(look, target));
  if (citation.joint) return unknown.length < citation.targets.length ? [] : unknown.slice(0, 1);
  return unknown;
}

/** Annexes, reprints and unprinted papers are in no list that is complete. */
function isChecked(target: Identity): boolean {
  if (target.kind === 'dossier') return true;
  return (
    target.kind === 'kamerstuk' &&
    target.number !== undefined &&
    target.addition === undefined &&
    target.verbatim === undefined
  );
}

function isKnown({ register, citation, beside, context }: Look, target: Identity): boolean {
  const sought: Sought = { target, citation, day: beside?.day };
  if (findPaper(register, sought)) return true;
  return verdictOn(register, sought, context.reference.date).existence === 'exists';
}

function judge(look: Look, target: Identity): Omit<RuleFinding, 'span'> | undefined {
  const { register, citation, beside } = look;
  const verdict = verdictOn(register, { target, citation, day: beside?.day }, latestDay(look));
  if (verdict.existence === 'absent' && verdict.authority) return certain(look, target, verdict, verdict.authority);
  return target.kind === 'kamerstuk' ? likely(look, target) : undefined;
}

/** The day that the cited paper is of: the one written beside it, else it is no later than the letter. */
function latestDay({ beside, context: { reference } }: Look): IsoDate {
  const written = beside?.sure ? (beside.day ?? beside.period?.to) : undefined;
  return written !== undefined && written < reference.date ? written : reference.date;
}

const MOST_OFFERED = 5;

function certain(look: Look, target: Identity, verdict: Verdict, authority: Authority): Omit<RuleFinding, 'span'> {
  const candidates = candidatesOf(look, target).filter(({ sameDay, shared }) => sameDay || shared > 0);
  const [best] = candidates;
  const meant = best ? ` ${meantBy(best)}` : '';
  return {
    message: `${absence(target, verdict)}, volgens ${sourceName(authority)}.${meant}`,
    severity: 'error',
    suggestions: offers(look, candidates),
  };
}

function likely(look: Look, target: Kamerstuk): Omit<RuleFinding, 'span'> | undefined {
  if (look.beside?.day === undefined) return undefined;
  const candidates = candidatesOf(look, target).filter(({ sameDay, slip }) => sameDay && slip === 'dossier');
  const [best] = candidates;
  if (!best) return undefined;
  return {
    message: `${canonicalId(target)} staat niet in het register. ${meantBy(best)}`,
    severity: 'warning',
    suggestions: offers(look, candidates),
  };
}

function candidatesOf({ letter, context, register, citation, beside }: Look, target: Identity): readonly Candidate[] {
  const { flow } = letter;
  const place = { start: flow.fromSource(citation.span.start), end: flow.fromSource(citation.span.end) };
  const sentence = [...wordsAround(letter, context.facts, place).keys()].join(' ');
  return candidatesFor(register, canonicalId(target), { date: beside?.day, sentence });
}

function offers({ letter, citation }: Look, candidates: readonly Candidate[]): Fix[] {
  return candidates.slice(0, MOST_OFFERED).flatMap(({ paper }) => offerPaper(letter, citation, paper));
}

function meantBy({ paper, sameDay }: Candidate): string {
  return `${sameDay ? 'Waarschijnlijk' : 'Misschien'} is ${paper.id} bedoeld: ${describePaper(paper)}.`;
}

function absence(target: Identity, { reason, highest }: Verdict): string {
  const id = canonicalId(target);
  if (target.kind !== 'kamerstuk') return `${id.replace('dossier-', 'Dossier ')} bestaat niet`;
  const dossier = [target.dossier, target.suffix].filter(Boolean).join('-');
  if (reason === 'no-such-dossier') return `${id} bestaat niet: er is geen dossier ${dossier}`;
  if (reason === 'above-highest' && highest)
    return `${id} bestaat niet: dossier ${dossier} gaat tot en met nr. ${highest}`;
  return `${id} bestaat niet`;
}

/** "de lijst van februari 2025": what a message knows it from. */
function sourceName({ dossier, source, period: { to } }: Authority): string {
  const month = `${monthName(Number(to.slice(5, 7)))} ${to.slice(0, 4)}`;
  return dossier === undefined ? `de lijst van ${month}` : `${source} van ${month}`;
}

function evidenceOf(beside: CitedDay | undefined): Evidence[] {
  if (!beside?.day) return [];
  return [{ span: beside.span, message: `de datum die erbij staat: ${writeDate(beside.day)}` }];
}
