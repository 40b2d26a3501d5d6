import { headingAt, isTableRule, isThematicBreak, listMarkerAt, setextLevel } from '../../markdown/block-starts.ts';

const ENTITY = /^&#?[\p{L}\p{N}]{1,31};/u;
const NOTE_AND_COLON = /^\[\^[^\]]*\]:/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Text as Markdown that reads back as the same: what Markdown would take for mark-up gets a backslash, and nothing else, as people read
 * a draft. `inTable` says that it stands in a cell.
 */
export function escaped(text: string, inTable = false): string {
  const links = /\][([:[]|\[\^/.test(text);
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const before = text.charAt(i - 1);
    const after = text.charAt(i + 1);
    const needed =
      character === '\\' ||
      character === '`' ||
      character === '*' ||
      (character === '_' && !(WORD.test(before) && WORD.test(after))) ||
      (character === '[' && links) ||
      (character === '<' && /[\p{L}/!?]/u.test(after)) ||
      (character === '&' && ENTITY.test(text.slice(i, i + 40))) ||
      (character === '|' && inTable);
    result += needed ? `\\${character}` : character;
  }
  return result;
}

/** A line of Markdown with a backslash before what would make another block of it than text. */
export function asTextLine(line: string): string {
  const marker = listMarkerAt(line);
  if (marker?.number !== undefined) return line.replace(/^(\d+)/, '$1\\');
  // the mark of a note, and a colon behind it
  if (NOTE_AND_COLON.test(line)) return line.replace(']:', ']\\:');
  const first = line.charAt(0);
  const isBlock =
    marker !== undefined ||
    first === '>' ||
    headingAt(line) !== undefined ||
    isThematicBreak(line) ||
    setextLevel(line) !== undefined ||
    isTableRule(line) ||
    /^(?:~{3}|\[[^\]]*\]:|:[-:])/.test(line);
  return isBlock ? `\\${line}` : line;
}
