import { shortVergaderjaar } from '../dates/index.ts';
import { canonicalId } from './canonical.ts';
import { EU_DOSSIER, isBudgetDossier, isChapter, isRoman, isRomanChapter } from './chapters.ts';
import type { Citation, Kamer, Notation } from './citation.ts';
import { printedDossier } from './describe.ts';
import type { Dossier, Identity, Kamerstuk } from './identity.ts';
import { officialUrl } from './official.ts';
import { writeOther } from './other-notation.ts';

/** What a reference is written from: the papers, and what stands beside them. */
export type WritableCitation = Pick<Citation, 'targets'> &
  Partial<
    Pick<Citation, 'kamer' | 'vergaderjaar' | 'jaar' | 'pagina' | 'joint' | 'eersteKamer' | 'rijkswet' | 'bijlage'>
  >;

type Paper = Kamerstuk | Dossier;

/**
 * Writes a reference in a notation, with plain blanks. What is written reads back to the same papers.
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
  const usable = nearestNotation(papers, notation);
  if (usable === 'kst' || usable === 'url') return enumerate(papers.map((paper) => identifier(paper, usable)));
  const annex = citation.bijlage ? 'Bijlage bij ' : '';
  return annex + writePapers(citation, papers, usable);
}

function isPaper(identity: Identity): identity is Paper {
  return identity.kind === 'kamerstuk' || identity.kind === 'dossier';
}

function identifier(target: Paper, notation: 'kst' | 'url'): string {
  const url = notation === 'url' ? officialUrl(target) : undefined;
  return url ?? (isDossier(target) ? `Kamerstuk ${shortDossier(target, 'kort')}` : `kst-${canonicalId(target)}`);
}

/** The notations in which a set of Kamerstukken can be written out. */
type Written = Exclude<Notation, 'kst' | 'url' | 'overig'>;

function nearestNotation(targets: readonly Paper[], notation: Notation): Written | 'kst' | 'url' {
  if (targets.some(needsIdentifier)) return notation === 'url' ? 'url' : 'kst';
  if (notation === 'kst' || notation === 'url') return notation;
  const wanted = notation === 'overig' ? 'kamer' : notation;
  if (targets.every((target) => canExpress(target, wanted))) return wanted;
  const next = wanted === 'kaal' ? 'kort' : 'leidraad';
  return next !== wanted && targets.every((target) => canExpress(target, next)) ? next : 'leidraad';
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

/** Whether a notation says this paper and no other. */
function canExpress(target: Paper, notation: Written): boolean {
  if (notation === 'leidraad') return true;
  if (isRoman(target.dossier)) return notation === 'bzk-kort' && !isDossier(target);
  const { dossier, suffix } = target;
  if (notation === 'kaal' && (isDossier(target) || dossier < '10000' || dossier > '45000')) return false;
  if (isDossier(target) || target.number === undefined || !isLetter(target.number)) return true;
  // the Eerste Kamer's letters
  const { number } = target;
  const plainSuffix =
    suffix === undefined || /^\d\d$/.test(suffix) || isRomanChapter(suffix) || isBudgetDossier(dossier);
  switch (notation) {
    case 'kamer':
      return number.length === 1 && plainSuffix;
    case 'kort':
      return suffix !== undefined ? plainSuffix : !isRomanChapter(number) && !isBudgetDossier(dossier);
    case 'kaal':
      return plainSuffix;
    default:
      return suffix !== undefined || !isRomanChapter(number) || !isBudgetDossier(dossier);
  }
}

function isLetter(number: string): boolean {
  return /^[A-Z]+$/.test(number);
}

/** Papers that share their dossier and the kind of their numbers: they are written as one list. */
interface Group {
  readonly papers: readonly Paper[];
  readonly senate: boolean;
}

function writePapers(citation: WritableCitation, targets: readonly Paper[], notation: Written): string {
  if (citation.joint && targets.length > 1) return writeJoint(citation, targets, notation);
  const groups = groupByDossier(targets);
  const written = groups.map((group, i) => {
    const before = groups[i - 1];
    const label = before && continues(before, group) ? '' : labelOf(citation, group, notation, targets.length > 1);
    const list =
      notation === 'kort' || notation === 'bzk-kort'
        ? group.papers.map((paper) => shortForm(citation, paper, notation))
        : [longForm(citation, group, notation)];
    return label + enumerate(list);
  });
  return written.join(' en ') + tail(citation, notation);
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
    const senate = isSenate(paper);
    const same = first?.kind === 'kamerstuk' && paper.kind === 'kamerstuk' && last?.senate === senate;
    if (same && first.dossier === paper.dossier && first.suffix === paper.suffix) last?.papers.push(paper);
    else groups.push({ papers: [paper], senate });
  }
  return groups;
}

function isSenate(paper: Paper): boolean {
  return paper.kind === 'kamerstuk' && paper.number !== undefined && isLetter(paper.number);
}

/** "33 009, 32 637 en 31 288, nr. 117"; in the short notations "33009/32637/31288-117". */
function writeJoint(citation: WritableCitation, targets: readonly Paper[], notation: Written): string {
  const dossiers = [...new Map(targets.map((paper) => [`${paper.dossier}-${paper.suffix}`, paper])).values()];
  const numbers = [...new Set(targets.map((paper) => (paper.kind === 'kamerstuk' ? paper.number : undefined)))];
  const group = { papers: targets, senate: targets.every(isSenate) };
  const label = labelOf(citation, group, notation, true);
  const list = numbers.filter((number) => number !== undefined);
  if (notation === 'kort' || notation === 'bzk-kort') {
    const joined = dossiers.map((paper) => shortDossier(paper, notation)).join('/');
    const [first, ...rest] = list;
    return `${label}${joined}-${first}${rest.length === 0 ? '' : enumerate(['', ...rest])}${tail(citation, notation)}`;
  }
  const written = enumerate(dossiers.map((paper) => dossierText(paper, notation, list[0])));
  return `${label}${written}${numberText(citation, list, notation)}${tail(citation, notation)}`;
}

function labelOf(citation: WritableCitation, group: Group, notation: Written, plural: boolean): string {
  const kamer: Kamer = group.senate ? 'I' : (citation.kamer ?? 'II');
  const many = plural || group.papers.length > 1;
  switch (notation) {
    case 'leidraad':
      return leidraadLabel(citation, group, kamer);
    case 'kamer':
    case 'kort':
      return many ? 'Kamerstukken ' : 'Kamerstuk ';
    case 'bzk-kort':
      return kamer === 'I' ? 'EK ' : 'TK ';
    default:
      return '';
  }
}

/** A bill as a whole is cited without Kamer and year: "(Kamerstukken 31945)" (Aanwijzingen 3.43). */
function leidraadLabel({ vergaderjaar, kamer }: WritableCitation, { papers }: Group, house: Kamer): string {
  const whole = papers.every(isDossier) && !papers.some(({ dossier }) => isRoman(dossier));
  if (whole && vergaderjaar === undefined && kamer === undefined) return 'Kamerstukken ';
  const shown = papers.some(({ dossier }) => isRoman(dossier)) ? 'I' : house;
  return vergaderjaar === undefined
    ? `Kamerstukken ${shown}, `
    : `Kamerstukken ${shown} ${shortVergaderjaar(vergaderjaar)}, `;
}

/** Dossier and numbers as printed: "31 757, nrs. 93 en 95"; in the Leidraad's form without the blank. */
function longForm(citation: WritableCitation, { papers }: Group, notation: Written): string {
  const [first] = papers;
  if (!first) return '';
  const numbers = papers.flatMap((paper) =>
    paper.kind === 'kamerstuk' && paper.number !== undefined ? [paper.number] : [],
  );
  const rijkswet = citation.rijkswet === undefined ? '' : ` (${citation.rijkswet})`;
  return dossierText(first, notation, numbers[0], rijkswet) + numberText(citation, numbers, notation);
}

function dossierText(paper: Paper, notation: Written, number: string | undefined, rijkswet = ''): string {
  const { dossier, suffix } = paper;
  const group = notation === 'leidraad' ? '' : ' ';
  const unclear = suffix !== undefined && suffix.length === 1 && !isBudgetDossier(dossier) && !/^\d/.test(number ?? '');
  if (unclear) return `${printedDossier({ dossier }, group)}, hoofdstuk ${suffix}`;
  return printedDossier(paper, group) + rijkswet;
}

function numberText({ eersteKamer }: WritableCitation, numbers: readonly string[], notation: Written): string {
  const [first] = numbers;
  if (first === undefined) return '';
  if (isLetter(first)) return notation === 'kaal' ? ` EK ${enumerate(numbers)}` : `, ${enumerate(numbers)}`;
  const both = eersteKamer === undefined ? '' : `/${eersteKamer}`;
  return numbers.length === 1 ? `, nr. ${first}${both}` : `, nrs. ${enumerate(withRanges(numbers))}`;
}

/** "31757-102", "35570 B-13" at the ministry of BZK, "35570-B-13" on tweedekamer.nl. */
function shortForm({ eersteKamer, rijkswet }: WritableCitation, paper: Paper, notation: Written): string {
  const law = rijkswet === undefined ? '' : ` (${rijkswet})`;
  if (isDossier(paper)) return shortDossier(paper, notation) + law;
  const both = eersteKamer === undefined ? '' : `/${eersteKamer}`;
  return `${shortDossier(paper, notation)}${law}-${paper.number}${both}`;
}

function shortDossier(paper: Paper, notation: Written): string {
  const { dossier, suffix } = paper;
  if (suffix === undefined) return dossier;
  if (/^\d/.test(suffix)) return `${dossier}-${suffix}`;
  if (isDossier(paper) && suffix.length === 1 && !isBudgetDossier(dossier)) return `${dossier}, hoofdstuk ${suffix}`;
  return notation === 'kort' ? `${dossier}-${suffix}` : `${dossier} ${suffix}`;
}

function tail({ pagina, jaar }: WritableCitation, notation: Written): string {
  const pages = pagina === undefined ? '' : `, p. ${pagina}`;
  return notation === 'bzk-kort' && jaar !== undefined ? `${pages}; ${jaar}` : pages;
}

/** "93, 95 en 97". */
function enumerate(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
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
