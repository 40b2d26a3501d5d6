import type { Letter, Part } from '../../letter/index.ts';
import { writtenAt } from './source.ts';

/** A salutation to persons, taken apart. Offsets count from the start of the part's text. */
export interface Aanhef {
  readonly part: Part;
  /** "Geachte", "Zeer geachte", "Beste". */
  readonly opening: string;
  /** 'heer', 'mevrouw', 'heren', 'dames', … in lower case; undefined for "Geachte voorzitter". */
  readonly address: string | undefined;
  /** The address as written: "Heer". */
  readonly written: string;
  /** What follows the address or, without one, the opening; without the closing comma. */
  readonly rest: string;
  /** Where the rest starts in the source. */
  readonly restStart: number;
}

const FORM =
  /^\s*((?:Zeer\s+)?[Gg]eachte?|Beste)(?:\s+(heer\/mevrouw|heer|mevrouw|heren|dames|mevrouwen|dhr\.|mw\.|mevr\.))?(?![\p{L}])/iu;

/** Takes the letter's salutation apart; undefined for one of another form ("L.S.,", "Excellentie,"). */
export function readAanhef(letter: Letter): Aanhef | undefined {
  const part = letter.parts.find(({ kind }) => kind === 'aanhef');
  if (!part) return undefined;
  const text = writtenAt(letter, part.span);
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [whole, opening = '', written = ''] = match;
  const blanks = /^\s*/.exec(text.slice(whole.length))?.[0].length ?? 0;
  const rest = text.slice(whole.length + blanks).replace(/\s*[,.:!;]?\s*$/, '');
  const address = written ? written.toLowerCase() : undefined;
  return { part, opening, address, written, rest, restStart: part.span.start + whole.length + blanks };
}
