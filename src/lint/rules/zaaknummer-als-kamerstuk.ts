import type { Rule } from '../rule.ts';
import { ownMatches } from '../support/running-text.ts';

/** "Kamerstuk (2024Z00081)", "TK 2024D28457", "Kamerstukken II 2022/-23": what stands before the number, and the number. */
const ZAAK_OR_DOCUMENT = /(?<!\p{L})(?:Kamerstuk(?:ken)?(?: II?)?|TK|EK),? \(?(?:nr\. ?)?(\d{4}[ZD]\d{5})(?!\d)/gu;
const BROKEN_YEAR =
  /(?<!\p{L})(?:Kamerstukken|Handelingen) II? (\d{4}\/-\d{2}(?:\d{2})?|\d{4}-\/\d{2}(?:\d{2})?|\d{4}\/\/\d{2})(?!\d)/gu;

/** A number of a zaak or document that is called a Kamerstuk; a vergaderjaar that is no year. */
export const zaaknummerAlsKamerstuk: Rule = {
  id: 'zaaknummer-als-kamerstuk',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een zaak- of documentnummer dat een Kamerstuk heet, of een vergaderjaar met een teken te veel.',
  *check(letter, { facts }) {
    const { flow } = letter;
    for (const { match, flow: span } of ownMatches(letter, facts, ZAAK_OR_DOCUMENT, 'in references')) {
      const number = match[1] ?? '';
      const what = number.charAt(4) === 'Z' ? 'een zaak' : 'een document';
      yield {
        span: flow.toSource({ start: span.end - number.length, end: span.end }),
        message: `${number} is het nummer van ${what} bij de Kamer, niet van een Kamerstuk. Noem dossier en nummer van het Kamerstuk, of zet er 'Kamerstuk' niet bij.`,
      };
    }
    for (const { match, flow: span } of ownMatches(letter, facts, BROKEN_YEAR, 'in references')) {
      const written = match[1] ?? '';
      const right = written.replace(/\/-|-\/|\/\//, '/');
      const place = flow.toSource({ start: span.end - written.length, end: span.end });
      yield {
        span: place,
        message: `'${written}' is geen vergaderjaar: schrijf '${right}'.`,
        fix: { title: `Vervang door '${right}'`, edits: [{ span: place, newText: right }] },
      };
    }
  },
};
