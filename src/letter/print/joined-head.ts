import { PUBLISHED } from '../head/published.ts';
import { BEGINS_MONTH, isDateline } from '../head/unlabelled.ts';
import { isMinistryKenmerk } from '../head/values.ts';
import { type Line, part } from '../lines.ts';

/** The title of a printed paper stands within this many lines, and its date within the second number of characters of a line. */
const DEEPEST = 40;
const LONGEST = 2_000;

const DAY = String.raw`\d{1,2} ${BEGINS_MONTH}\p{Ll}{0,6} \d{4}`;
/** What begins a line of its own in the printed paper: title, addressee, place and date. */
const TITLE = String.raw`(?:Nr\. ?\d+|[A-Z]{1,3})\s+(?:BRIEF|LIJST|VERSLAG) VAN\b`;
const ADDRESSEE = String.raw`Aan de (?:Voorzitters?|leden) van de\b`;
const PLACE = `(?:(?:Den Haag|['’‘]s[- ]Gravenhage),?|Vastgesteld)`;
const STARTS = new RegExp(String.raw`(?:^|\s)(?:${TITLE}|${ADDRESSEE}|${PLACE} (?<day>${DAY})(?=\s|$))`, 'gu');

/**
 * Gives title, addressee and date of a published Kamerstuk a line each where a web page or its XML runs them together:
 * "Nr. 48 BRIEF VAN DE MINISTER VAN FINANCIËN Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 3 juli 2020".
 */
export function splitJoinedHead(lines: readonly Line[]): readonly Line[] {
  const top = lines.slice(0, DEEPEST).findIndex((line) => isNumbered(line));
  if (top >= 0) return [...lines.slice(0, top), ...splitNumber(lines[top] as Line), ...lines.slice(top + 1)];
  const title = lines.slice(0, DEEPEST).findIndex(isTitle);
  if (title < 0) return lines;
  const split: Line[] = lines.slice(0, title);
  for (let i = title; i < Math.min(lines.length, title + DEEPEST); i++) {
    const line = lines[i] as Line;
    const { pieces, dated } = piecesOf(line);
    split.push(...pieces);
    if (dated) return [...split, ...lines.slice(i + 1)];
  }
  return lines;
}

/** A quick look for the words of a title goes before the pattern: nearly every line is without them. */
function isTitle({ text }: Line): boolean {
  const start = text.slice(0, LONGEST);
  return /BRIEF|LIJST|VERSLAG/.test(start) && PUBLISHED.test(start);
}

/** "No.W01.20.0036/I 's-Gravenhage, 22 april 2020": an advice with its number and date on one line. */
function isNumbered({ text }: Line): boolean {
  const gap = text.indexOf(' ');
  return gap > 0 && /\d$/.test(text) && isMinistryKenmerk(text.slice(0, gap)) && isDateline(text.slice(gap + 1));
}

function splitNumber(line: Line): readonly Line[] {
  const gap = line.text.indexOf(' ');
  return [part(line, 0, gap, line.column), part(line, gap + 1, line.text.length, line.column + gap + 1)];
}

/** The pieces of a line, and whether the date that ends the head is among them. */
function piecesOf(line: Line): { readonly pieces: readonly Line[]; readonly dated: boolean } {
  const cuts: number[] = [0];
  let dated = false;
  for (const match of line.text.slice(0, LONGEST).matchAll(STARTS)) {
    const end = match.index + match[0].length;
    cuts.push(end - match[0].trimStart().length);
    dated = match.groups?.['day'] !== undefined;
    if (!dated) continue;
    cuts.push(end);
    break;
  }
  cuts.push(line.text.length);
  const pieces = cuts.flatMap((from, i) => {
    const to = cuts[i + 1] ?? from;
    const text = line.text.slice(from, to);
    const start = from + text.length - text.trimStart().length;
    return text.trim() === '' ? [] : [part(line, start, from + text.trimEnd().length, line.column + start)];
  });
  return { pieces: pieces.length > 0 ? pieces : [line], dated };
}
