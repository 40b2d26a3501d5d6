import type { Notation } from '../../citation/index.ts';
import { writeDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import { referenceTo } from '../../references/index.ts';
import type { Paper, PaperKind } from '../../register/index.ts';
import type { TextEdit } from '../../text/index.ts';
import { enumerate } from '../../text/index.ts';

/** How a paper comes into a letter. */
export type PaperForm = 'verwijzing' | 'zin' | 'voetnoot';

/** "TK 31757-102; 2020 en TK 34682-48; 2020": the references, as one enumeration. */
export function referencesText(papers: readonly Paper[], notation: Notation): string {
  const written = papers.flatMap((paper) => referenceTo(paper, notation) ?? []);
  return enumerate(written);
}

/** How a sentence about a paper of a kind begins and what it leaves open. */
type Wording = readonly [begin: string, verb: string, open: string];

const IN_IT: readonly [string, string] = ['staat', 'wat erin staat'];
const WORDINGS: Readonly<Record<PaperKind, Wording>> = {
  brief: ['In de brief', ...IN_IT],
  motie: ['De motie', 'vraagt', 'wat de motie vraagt'],
  amendement: ['Het amendement', 'regelt', 'wat het amendement regelt'],
  verslag: ['In het verslag', ...IN_IT],
  wetsvoorstel: ['Het wetsvoorstel', 'regelt', 'wat het wetsvoorstel regelt'],
  memorie: ['In de memorie', ...IN_IT],
  nota: ['In de nota', ...IN_IT],
  advies: ['In het advies', ...IN_IT],
  besluit: ['Het besluit', 'regelt', 'wat het besluit regelt'],
  'lijst-van-vragen': ['In de lijst van vragen', ...IN_IT],
  overig: ['In het stuk', ...IN_IT],
};

/** A sentence for each paper, with an open place for what the letter wants to say of it. */
export function sentencesText(papers: readonly Paper[], notation: Notation): string {
  return papers.map((paper) => sentence(paper, notation)).join(' ');
}

function sentence(paper: Paper, notation: Notation): string {
  const { kind, date, title } = paper;
  const [begin, verb, open] = WORDINGS[kind];
  const reference = referenceTo(paper, notation);
  const named = [
    begin,
    date && `van ${writeDate(date)}`,
    title && `‘${title.replace(/\s+/g, ' ')}’`,
    reference && `(${reference})`,
  ];
  return `${named.filter(Boolean).join(' ')} ${verb} […${open}…].`;
}

/**
 * The edits that put a footnote at an offset of the letter's source: its mark there, its text under the last note, else at the
 * end. The mark is the first number that is free.
 */
export function footnoteEdits({ source, notes }: Letter, at: number, text: string): TextEdit[] {
  const taken = new Set(notes.map(({ mark }) => mark));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  const ends = notes.flatMap(({ span }) => (span ? [lineEnd(source, span.end)] : []));
  const end = ends.length > 0 ? Math.max(...ends) : source.trimEnd().length;
  const gap = ends.length > 0 ? '\n' : '\n\n';
  return [
    { span: { start: at, end: at }, newText: `[^${number}]` },
    { span: { start: end, end }, newText: `${gap}[^${number}]: ${text}.` },
  ];
}

function lineEnd(source: string, from: number): number {
  const end = /\r?\n/.exec(source.slice(from));
  return end ? from + end.index : source.length;
}
