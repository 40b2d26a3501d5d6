import { canonicalId, findCitations, type Identity, officialUrl, parseCanonicalId } from '../../../citation/index.ts';
import { type IsoDate, writeDate } from '../../../dates/index.ts';
import type { DossierInfo, Paper, Register } from '../../../register/index.ts';
import { WrongUse } from '../../options.ts';
import { say, show as write } from '../../show.ts';
import type { Action } from './action.ts';
import { describePaper, paperRow } from './paper-text.ts';

const MOST_PAPERS = 20;

/** `register show`: all about one paper or dossier. Ends in 1 when the register does not know it. */
export const show: Action = async ({ file, format, operands }, edge) => {
  const asked = operands.join(' ').trim();
  if (asked === '') throw new WrongUse('noem een stuk of dossier, zoals 31757-102 of 31757');
  const register = await edge.registers.open(file, (message) => say(message, edge));
  try {
    const papers = papersOf(register, asked);
    if (papers.length > 0) {
      const lines = () => papers.flatMap(describePaper);
      return write(format, lines, () => (papers.length === 1 ? papers[0] : papers), edge);
    }
    const dossier = dossierOf(register, asked);
    if (dossier) {
      const newest = register.papersOf(dossier.id, MOST_PAPERS);
      return write(
        format,
        () => describeDossier(dossier, newest),
        () => ({ ...dossier, papers: newest }),
        edge,
      );
    }
    say(unknown(register, asked, edge.today), edge);
    return 1;
  } finally {
    register.close();
  }
};

/** The paper of an id, a zaak, a document or a reference as it is written; else those with this kenmerk. */
function papersOf(register: Register, asked: string): readonly Paper[] {
  const identity = identityOf(asked);
  const paper = identity && register.find(canonicalId(identity));
  if (paper) return [{ ...paper, ...linkOf(paper, identity) }];
  const named = register
    .search(asked, { limit: 5 })
    .papers.filter(({ zaak, document }) => asked === zaak || asked === document);
  return named.length > 0 ? named : register.withKenmerk(asked);
}

function linkOf({ url }: Paper, identity: Identity): { url?: string } {
  const link = url ?? officialUrl(identity);
  return link === undefined ? {} : { url: link };
}

function dossierOf(register: Register, asked: string): DossierInfo | undefined {
  const identity = identityOf(asked);
  const known = identity?.kind === 'dossier' ? canonicalId(identity).replace('dossier-', '') : asked;
  return register.dossier(known);
}

function identityOf(asked: string): Identity | undefined {
  return parseCanonicalId(asked) ?? findCitations(asked)[0]?.targets[0];
}

function describeDossier({ id, title, highest, complete }: DossierInfo, papers: readonly Paper[]): string[] {
  return [
    `Dossier ${id}${title === '' ? '' : `: ${title}`}`,
    ...(highest === undefined ? [] : [`  Hoogste nummer: ${highest}`]),
    ...(complete ? [`  Volledig van ${writeDate(complete.from)} tot en met ${writeDate(complete.to)}`] : []),
    ...(papers.length > 0 ? ['  Nieuwste stukken:'] : []),
    ...papers.map((paper) => `  ${paperRow(paper)}`),
  ];
}

function unknown(register: Register, asked: string, today: string): string {
  const identity = identityOf(asked);
  const id = identity && canonicalId(identity);
  const verdict = id === undefined ? undefined : register.verdict(id, today);
  if (verdict?.existence === 'exists') return `${asked} bestaat; meer weet het register er niet van.`;
  if (verdict?.existence === 'absent') return `${asked} bestaat niet, volgens ${verdict.authority?.source}.`;
  const last = id === undefined ? undefined : lastWithout(register, id);
  if (!last) return `${asked} staat niet in het register.`;
  const { day, source } = last;
  return `${asked} staat niet in het register: tot en met ${writeDate(day)} bestond het niet, volgens ${source}.`;
}

/** The last day on which a source proves that an id was not there, and that source; undefined when no source does. */
function lastWithout(register: Register, id: string): { readonly day: IsoDate; readonly source: string } | undefined {
  const days = register.authorities().map(({ period }) => period.to);
  const proofs = days.sort().flatMap((day) => {
    const { existence, authority } = register.verdict(id, day);
    return existence === 'absent' && authority ? [{ day, source: authority.source }] : [];
  });
  return proofs.at(-1);
}
