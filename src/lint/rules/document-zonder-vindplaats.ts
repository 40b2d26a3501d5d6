import type { Facts, Letter } from '../../letter/index.ts';
import { anyOf, listed, type Span } from '../../text/index.ts';
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
    const named = new Set<string>();
    for (const { 0: written, 1: title = '', index } of letter.flow.text.matchAll(TITLED)) {
      const known = named.has(title);
      named.add(title);
      if (
        known ||
        !isRunningText(letter, index) ||
        isFound(letter, facts, { start: index, end: index + written.length })
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

function isFound({ flow, notes }: Letter, facts: Facts, place: Span): boolean {
  const sentence = facts.sentenceAt(place.start);
  const around = `${flow.text.slice(sentence.start, place.start)} ${flow.text.slice(place.end, sentence.end)}`;
  if (TOLD.test(around) || facts.citationsIn(sentence).length > 0 || facts.datesIn(sentence).length > 0) return true;
  return notes.some(({ marks }) =>
    marks.some(({ start }) => {
      const at = flow.fromSource(start);
      return at >= place.start && at <= sentence.end + 1;
    }),
  );
}
