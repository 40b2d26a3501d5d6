/** What begins a command of a terminal, a new line or a paragraph: between words there is a space in its place. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;

/**
 * What has no shape of its own but changes what the rest looks like, or makes two texts look the same: marks that turn writing round
 * (U+202E and its kin), characters without a width, soft hyphens, tags. The variation of a sign (Mn) is left: it is part of an emoji.
 * Unicode, UAX #44: General_Category=Cf and Default_Ignorable_Code_Point.
 */
const INVISIBLE = /(?!\p{Mn})[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Half a surrogate pair is no character: what shows it may fail, or swallow its neighbour. */
const HALVES = /\p{Cs}/gu;

/**
 * A text of someone else (a title from a list, words of a letter, the name of a file) on one line, safe to show: what is seen is what
 * it says, and nothing in it steers a terminal, turns the line round or hides. The same text where there is nothing of that in it.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(HALVES, '\ufffd');
}

/** The same of a text of several lines, which stay: a page, the tip of a list. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(printable)
    .join('\n');
}

/**
 * A value as JSON, indented by two: the same value to who reads it, and as safe to show as `printable` makes a text. JSON itself only
 * escapes the first 32 characters, while 0x9b begins a command too, and U+202E turns a line round.
 */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  // no string of JSON holds a line feed: those are of the layout
  return json.replace(CONTROLS, (found) => (found === '\n' ? found : escaped(found))).replace(INVISIBLE, escaped);
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('');
}
