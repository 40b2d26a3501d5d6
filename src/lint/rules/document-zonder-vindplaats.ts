import type { Facts, Letter } from '../../letter/index.ts';
import { anyOf, firstWhere, listed, type Span } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

const PAPER = anyOf(
  ...listed('rapport onderzoeksrapport eindrapport advies onderzoek notitie handreiking publicatie studie'),
);
/** "het rapport ‘Elke regio telt’": a title of some length in quotation marks behind its kind. */
const TITLED = new RegExp(
  String.raw`(?<!\p{L})(?:het|de|een) (?:\p{Ll}+ )?${PAPER} [‘“"]([^‘’“”"\n]{10,160})[’”"]`,
  'giu',
);

/** A report named by its title, with nothing by which a reader can find it. */
export const documentZonderVindplaats: Rule = {
  id: 'document-zonder-vindplaats',
  category: 'verwijzing',
  severity: 'info',
  summary: 'Een rapport of advies dat alleen met zijn titel wordt genoemd.',
  *check(letter, { facts }) {
    if (letter.published) return;
    const marks = marksOf(letter);
    const named = new Set<string>();
    for (const { 0: written, 1: title = '', index } of letter.flow.text.matchAll(TITLED)) {
      const known = named.has(title);
      named.add(title);
      if (
        known ||
        !isRunningText(letter, index) ||
        isFound(letter, facts, marks, { start: index, end: index + written.length })
      )
        continue;
      yield {
        span: letter.flow.toSource({ start: index, end: index + written.length }),
        message: `Van wie en van wanneer is '${title}'? Noem de auteur en de datum, of zet de vindplaats in een noot.`,
      };
    }
  },
};

function isRunningText({ flow }: Letter, at: number): boolean {
  const block = flow.blockAt(at);
  return block !== undefined && !block.quoted && (block.kind === 'paragraph' || block.kind === 'list-item');
}

/** By whom, where it can be read, that it goes along, or that it came in: "van de VNG", "door TNO", "bijgevoegd", "dat u mij stuurde". */
const BY_NAME = String.raw`(?:van|door) (?:de |het )?\p{Lu}`;
const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
const GOES_ALONG = [
  String.raw`bijlagen?\b`,
  ...listed('hierbij bijgaand treft bijgevoegd aangeboden ontving stuurde'),
  'bied ik',
  'u mij',
  'mijn ',
  'uw ',
];
const TOLD = new RegExp(
  String.raw`(?<!\p{L})${anyOf(BY_NAME, YEAR, ...GOES_ALONG, 'https?:', String.raw`www\.`)}`,
  'u',
);

/** No more of the sentence is looked at on either side. */
const NEAR = 300;

function isFound({ flow }: Letter, facts: Facts, marks: readonly number[], place: Span): boolean {
  const { start, end } = facts.sentenceAt(place.start);
  const sentence = { start: Math.max(start, place.start - NEAR), end: Math.min(end, place.end + NEAR) };
  const around = `${flow.text.slice(sentence.start, place.start)} ${flow.text.slice(place.end, sentence.end)}`;
  if (TOLD.test(around) || facts.citationsIn(sentence).length > 0 || facts.datesIn(sentence).length > 0) return true;
  const mark = marks[firstWhere(marks.length, (i) => (marks[i] ?? 0) >= place.start)];
  return mark !== undefined && mark <= sentence.end + 1;
}

/** Where the marks of the notes stand in the flow, in order. */
function marksOf({ flow, notes }: Letter): number[] {
  return notes.flatMap(({ marks }) => marks.map(({ start }) => flow.fromSource(start))).sort((a, b) => a - b);
}
