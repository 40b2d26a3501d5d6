import { enumerate } from '../text/index.ts';
import { canonicalId } from './canonical.ts';
import { EU_DOSSIER, isBudgetDossier, isChapter, isRoman } from './chapters.ts';
import type { Citation } from './citation.ts';
import { printedDossier } from './describe.ts';
import type { Dossier, Identity } from './identity.ts';
import {
  hasLetter,
  NOTATIONS,
  type Notation,
  type NotationRecord,
  notationNamed,
  type Paper,
  type WrittenForm,
} from './notations.ts';
import { officialUrl } from './official.ts';
import { writeOther } from './other-notation.ts';

/** What a reference is written from: the papers, and what stands beside them. */
export type WritableCitation = Pick<Citation, 'targets'> &
  Partial<
    Pick<Citation, 'kamer' | 'vergaderjaar' | 'jaar' | 'pagina' | 'joint' | 'eersteKamer' | 'rijkswet' | 'bijlage'>
  >;

/**
 * Writes a reference in a notation, with plain spaces. What is written reads back to the same papers.
 *
 * A paper that a notation cannot express falls to the nearest that can:
 * - an annex or reprint (31757-102-b1), an unprinted or session-prefixed identifier: `kst`;
 * - a dossier as a whole has no identifier and no form without a label: `kst` and `kaal` give `kort`;
 * - a paper of the Eerste Kamer whose letter could be taken for a budget chapter or an abbreviation: `leidraad`, with its "I";
 * - papers of other kinds have one form besides their identifier: all but `kst` and `url` give that form.
 */
export function writeCitation(citation: WritableCitation, notation: Notation): string {
  const parts: string[] = [];
  let papers: Paper[] = [];
  const flush = () => {
    if (papers.length > 0) parts.push(writeRun(citation, papers, notation));
    papers = [];
  };
  for (const target of citation.targets) {
    if (isPaper(target)) papers.push(target);
    else {
      flush();
      parts.push(writeOther(target, citation, notation));
    }
  }
  flush();
  return enumerate(parts);
}

function writeRun(citation: WritableCitation, papers: readonly Paper[], notation: Notation): string {
  const form = nearestForm(papers, notation);
  if (typeof form === 'string') return enumerate(papers.map((paper) => identifier(paper, form)));
  const annex = citation.bijlage ? 'Bijlage bij ' : '';
  return annex + writePapers(citation, papers, form);
}

function isPaper(identity: Identity): identity is Paper {
  return identity.kind === 'kamerstuk' || identity.kind === 'dossier';
}

function identifier(target: Paper, names: Names): string {
  const url = names === 'url' ? officialUrl(target) : undefined;
  return url ?? (isDossier(target) ? `Kamerstuk ${shortDossier(target, '-')}` : `kst-${canonicalId(target)}`);
}

type Names = NonNullable<NotationRecord['names']>;

/** How a notation writes papers out, with the year that it has. */
type Form = WrittenForm & Pick<NotationRecord, 'year'>;

/** How a set of Kamerstukken is written in a notation: the form of the nearest that can, or how they are named. */
function nearestForm(papers: readonly Paper[], notation: Notation): Form | Names {
  const wanted = notationNamed(notationNamed(notation).writesAs ?? notation);
  if (papers.some(needsIdentifier)) return wanted.names ?? 'identifier';
  const { written } = wanted;
  if (!written) return wanted.names ?? 'identifier';
  for (const { written: form, year } of [wanted, notationNamed(written.otherwise), ...NOTATIONS]) {
    if (form && papers.every((paper) => form.canExpress(paper))) return { ...form, ...(year && { year }) };
  }
  return 'identifier';
}

function isDossier(target: Paper): target is Dossier {
  return target.kind === 'dossier';
}

/** True for what only an identifier can say. */
function needsIdentifier(target: Paper): boolean {
  if (target.kind === 'dossier') return false;
  const { dossier, suffix, number, addition, verbatim } = target;
  if (verbatim !== undefined || addition !== undefined || number === undefined) return true;
  // numbers of five digits are no papers in running text; 1A is an identifier's own
  if (!/^(?:[1-9]\d{0,3}[a-z]?|[A-Z]{1,3})$/.test(number)) return true;
  if (suffix === undefined) return dossier === EU_DOSSIER;
  return dossier === EU_DOSSIER ? !/^\d\d$/.test(suffix) : !isChapter(suffix) || isRoman(dossier);
}

/** Papers that share their dossier and the kind of their numbers: they are written as one list. */
interface Group {
  readonly papers: readonly Paper[];
  readonly senate: boolean;
}

function writePapers(citation: WritableCitation, targets: readonly Paper[], form: Form): string {
  if (citation.joint && targets.length > 1) return writeJoint(citation, targets, form);
  const groups = groupByDossier(targets);
  const written = groups.map((group, i) => {
    const before = groups[i - 1];
    const label = before && continues(before, group) ? '' : labelOf(citation, group, form, targets.length > 1);
    const list =
      form.lists === 'papers'
        ? group.papers.map((paper) => shortForm(citation, paper, form))
        : [longForm(citation, group, form)];
    return label + enumerate(list);
  });
  return written.join(' en ') + tail(citation, form);
}

/** Whether a group stands under the label of the one before it: a bill without number before a number would join it. */
function continues(before: Group, group: Group): boolean {
  return before.senate === group.senate && before.papers.some(isDossier) === group.papers.some(isDossier);
}

function groupByDossier(targets: readonly Paper[]): Group[] {
  const groups: { papers: Paper[]; senate: boolean }[] = [];
  for (const paper of targets) {
    const last = groups.at(-1);
    const first = last?.papers[0];
    const senate = hasLetter(paper);
    const same = first?.kind === 'kamerstuk' && paper.kind === 'kamerstuk' && last?.senate === senate;
    if (same && first.dossier === paper.dossier && first.suffix === paper.suffix) last?.papers.push(paper);
    else groups.push({ papers: [paper], senate });
  }
  return groups;
}

/** "33 009, 32 637 en 31 288, nr. 117"; in the short notations "33009/32637/31288-117". */
function writeJoint(citation: WritableCitation, targets: readonly Paper[], form: Form): string {
  const dossiers = [...new Map(targets.map((paper) => [`${paper.dossier}-${paper.suffix}`, paper])).values()];
  const numbers = [...new Set(targets.map((paper) => (paper.kind === 'kamerstuk' ? paper.number : undefined)))];
  const group = { papers: targets, senate: targets.every(hasLetter) };
  const label = labelOf(citation, group, form, true);
  const list = numbers.filter((number) => number !== undefined);
  if (form.lists === 'papers') {
    const joined = dossiers.map((paper) => shortDossier(paper, form.beforeChapter)).join('/');
    const [first, ...rest] = list;
    return `${label}${joined}-${first}${rest.length === 0 ? '' : enumerate(['', ...rest])}${tail(citation, form)}`;
  }
  const written = enumerate(dossiers.map((paper) => dossierText(paper, form, list[0])));
  return `${label}${written}${numberText(citation, list, form)}${tail(citation, form)}`;
}

function labelOf(citation: WritableCitation, { papers, senate }: Group, form: Form, plural: boolean): string {
  const { kamer, vergaderjaar } = citation;
  return form.label({
    papers,
    kamer: senate ? 'I' : (kamer ?? 'II'),
    namesKamer: kamer !== undefined,
    vergaderjaar,
    many: plural || papers.length > 1,
  });
}

/** Dossier and numbers as printed: "31 757, nrs. 93 en 95"; in the Leidraad's form without the space. */
function longForm(citation: WritableCitation, { papers }: Group, form: Form): string {
  const [first] = papers;
  if (!first) return '';
  const numbers = papers.flatMap((paper) =>
    paper.kind === 'kamerstuk' && paper.number !== undefined ? [paper.number] : [],
  );
  const rijkswet = citation.rijkswet === undefined ? '' : ` (${citation.rijkswet})`;
  return dossierText(first, form, numbers[0], rijkswet) + numberText(citation, numbers, form);
}

function dossierText(paper: Paper, { thousands }: Form, number: string | undefined, rijkswet = ''): string {
  const { dossier, suffix } = paper;
  const unclear = suffix !== undefined && suffix.length === 1 && !isBudgetDossier(dossier) && !/^\d/.test(number ?? '');
  if (unclear) return `${printedDossier({ dossier }, thousands)}, hoofdstuk ${suffix}`;
  return printedDossier(paper, thousands) + rijkswet;
}

function numberText({ eersteKamer }: WritableCitation, numbers: readonly string[], { beforeLetter }: Form): string {
  const [first] = numbers;
  if (first === undefined) return '';
  if (/^[A-Z]+$/.test(first)) return beforeLetter + enumerate(numbers);
  const both = eersteKamer === undefined ? '' : `/${eersteKamer}`;
  return numbers.length === 1 ? `, nr. ${first}${both}` : `, nrs. ${enumerate(withRanges(numbers))}`;
}

/** "31757-102", "35570 B-13" at the ministry of BZK, "35570-B-13" on tweedekamer.nl. */
function shortForm({ eersteKamer, rijkswet }: WritableCitation, paper: Paper, { beforeChapter }: Form): string {
  const law = rijkswet === undefined ? '' : ` (${rijkswet})`;
  if (isDossier(paper)) return shortDossier(paper, beforeChapter) + law;
  const both = eersteKamer === undefined ? '' : `/${eersteKamer}`;
  return `${shortDossier(paper, beforeChapter)}${law}-${paper.number}${both}`;
}

function shortDossier(paper: Paper, beforeChapter: string): string {
  const { dossier, suffix } = paper;
  if (suffix === undefined) return dossier;
  if (/^\d/.test(suffix)) return `${dossier}-${suffix}`;
  if (isDossier(paper) && suffix.length === 1 && !isBudgetDossier(dossier)) return `${dossier}, hoofdstuk ${suffix}`;
  return `${dossier}${beforeChapter}${suffix}`;
}

function tail({ pagina, jaar }: WritableCitation, { year }: Form): string {
  const pages = pagina === undefined ? '' : `, p. ${pagina}`;
  return year === 'jaar' && jaar !== undefined ? `${pages}; ${jaar}` : pages;
}

/** Writes three and more consecutive numbers as a range: "93 t/m 95". */
function withRanges(numbers: readonly string[]): string[] {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let last = i;
    while (/^\d+$/.test(numbers[i] ?? '') && Number(numbers[last + 1]) === Number(numbers[last]) + 1) last++;
    const range = last - i > 1;
    parts.push(range ? `${numbers[i]} t/m ${numbers[last]}` : (numbers[i] ?? ''));
    i = range ? last + 1 : i + 1;
  }
  return parts;
}
