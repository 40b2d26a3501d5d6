import type { IncomingLetter } from '../../letter/index.ts';
import { withoutPrefixes } from './mail.ts';

/** What a letter is and what it is about, from its subject. */
export interface Subject {
  readonly soort: IncomingLetter['soort'];
  /** As it follows 'over': 'de positie van griffies'; '' when there is none. */
  readonly onderwerp: string;
}

/** A subject that names the kind of paper, with or without a word between it and what it is about. */
const KIND = new RegExp(
  '^(?:ongevraagd |gevraagd |dringend )?(brandbrief|open brief|brief|advies|verzoek|uitnodiging|petitie|rapport|eindrapport|motie|kamervragen|vragen|vraag)' +
    String.raw`(?=\s|:|$)(?:\s+(?:over|inzake|betreffende|aangaande|met betrekking tot|n\.a\.v\.|m\.b\.t\.|om|tot|aan|voor))?\s*:?\s*`,
  'i',
);

const KINDS: Readonly<Record<string, Subject['soort']>> = {
  advies: 'advies',
  verzoek: 'verzoek',
  uitnodiging: 'verzoek',
  rapport: 'rapport',
  eindrapport: 'rapport',
  motie: 'motie',
  vragen: 'vragen',
  kamervragen: 'vragen',
};

/**
 * Reads the subject of an incoming letter: 'Advies over de positie van griffies' is an advies over 'de positie van
 * griffies'. The first word loses its capital unless `body` writes it so in the middle of a sentence.
 */
export function readSubject(betreft: string, body: string): Subject {
  const text = withoutPrefixes(betreft)
    .replace(/\s+/g, ' ')
    .replace(/[.;,]$/, '')
    .trim();
  const kind = KIND.exec(text);
  const rest = kind ? text.slice(kind[0].length).trim() : text;
  const soort = KINDS[kind?.[1]?.toLowerCase() ?? ''] ?? 'brief';
  // 'Verzoek' alone says no more than the kind
  const about = rest.replace(/^(?:over|inzake|betreffende|betreft:?)\s+/i, '');
  return { soort, onderwerp: decapitalise(about, body) };
}

function decapitalise(text: string, body: string): string {
  const word = /^\p{Lu}\p{Ll}[\p{Ll}-]*(?![\p{L}\d])/u.exec(text)?.[0];
  if (word === undefined) return text;
  return isName(word, body) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** True for a word that the text writes with its capital after a small letter or comma. */
function isName(word: string, body: string): boolean {
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + word.length)) {
    if (/[\p{Ll},(] $/u.test(body.slice(Math.max(0, at - 2), at)) && !/[\p{L}\d]/u.test(body.charAt(at + word.length)))
      return true;
  }
  return false;
}
