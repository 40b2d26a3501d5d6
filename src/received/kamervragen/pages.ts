import { hyphenAtEnd } from '../../dutch/index.ts';
import { anyOf } from '../../text/index.ts';
import { isHeading } from './numbers.ts';

/** The lines of a text, apart by the pages on which they were printed. White space is folded, marks of copied pages are gone. */
export interface Pages {
  /** One page where the text shows no edges. */
  readonly pages: readonly (readonly string[])[];
  /** True where the edges of an official publication were found. */
  readonly arePrinted: boolean;
}

const PUBLISHED_AS = String.raw`(?:kv|ah)-[te]k-[\w-]{1,30}`;
const SERIES_NUMBER = String.raw`ISSN \d{4} ?[-–] ?\d{3}[\dX]`;
const PLACE = String.raw`[’'‘]s-Gravenhage \d{4}`;
const VOLUME = String.raw`(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{2,4}, (?:Vragen|Aanhangsel)(?: \d{1,4}(?!\S))?`;
/** What a publication prints at the foot of its pages; copying may leave it on one line, and put that in a line of the text. */
const FOOT = new RegExp(`(?:${PUBLISHED_AS} )?(?:${SERIES_NUMBER} )?(?:${PLACE} )?${VOLUME}(?= |$)`);
/** The same, a line for each piece. */
const PIECES = new RegExp(`^${anyOf(PUBLISHED_AS, String.raw`ISSN\b.{0,40}`, PLACE, VOLUME)}(?: ${PLACE})?$`, 'i');
/** What other pages have at their edges. */
const EDGE = /^(?:Pagina \d+ van \d+|\d+\/\d+)$/i;

/** The lines of a text page by page, without what stands at the edges of the pages. */
export function pagesOf(source: string): Pages {
  const pages: string[][] = [[]];
  let isFoot = false;
  for (const line of source.split(/\r\n|\n|\r/).flatMap(withoutFoot)) {
    if (line === FOOT_HERE || PIECES.test(line)) {
      isFoot = true;
    } else if (isFoot && (line === '' || /^\d{1,4}$/.test(line))) {
      // the number of the page
    } else {
      if (isFoot) pages.push([]);
      isFoot = false;
      if (!EDGE.test(line)) pages.at(-1)?.push(line);
    }
  }
  return { pages, arePrinted: pages.length > 1 || isFoot };
}

/** No line of a text: white space is folded. */
const FOOT_HERE = '\f';

function withoutFoot(written: string): string[] {
  const line = withoutMarkup(written.replace(/[\s\u00a0]+/g, ' ').trim());
  const foot = FOOT.exec(line);
  if (!foot) return [line];
  const before = line.slice(0, foot.index).trim();
  const after = line.slice(foot.index + foot[0].length).trim();
  return [...(before === '' ? [] : [before]), FOOT_HERE, ...(after === '' ? [] : [after])];
}

/** '- **Vraag 1**' as the letter of the Kamer has it: what was copied from a page or a Markdown text keeps its marks. */
function withoutMarkup(line: string): string {
  return line.replace(
    /^(?:[-•*>] |#{1,4} )?(\*{0,2})(vra(?:ag|gen) \d{1,3}(?:(?:, | en | t\/m )\d{1,3})*[.:]?)\1(?=[ .:]|$)/i,
    '$2',
  );
}

/**
 * Lines with the words whole that were broken off at the end of one. A hyphen between small letters goes: publications break words
 * off everywhere. It stays where the text has the word with its hyphen elsewhere, and behind words that are written with one.
 */
export function wordsWhole(lines: readonly string[]): string[] {
  let compounds: ReadonlySet<string> | undefined;
  const keepsHyphen = (line: string, after: string) => {
    if (line.endsWith('\u00ad')) return false;
    compounds ??= new Set(lines.join('\n').match(COMPOUND) ?? []);
    const isCompound = HYPHENED.test(line.slice(-20)) || compounds.has(compoundOf(line, after));
    return isCompound || hyphenAtEnd(line, after) === 'stays';
  };
  const whole: string[] = [];
  let rest: string | undefined;
  for (const [at, written] of lines.entries()) {
    const line = rest ?? written;
    const next = lines[at + 1];
    rest = undefined;
    // nothing is left of a line that was the end of a word
    if (line === '' && written !== '') continue;
    if (next === undefined || !isBrokenOff(line, next)) {
      whole.push(line);
      continue;
    }
    const [after = ''] = /^\S+/.exec(next) ?? [];
    whole.push((keepsHyphen(line, after) ? line : line.slice(0, -1)) + after);
    rest = next.slice(after.length).trim();
  }
  return whole;
}

/** True for a line that ends in the middle of a word, of which the next line has the end. */
function isBrokenOff(line: string, next: string): boolean {
  if (!/[\p{L}\p{N}][-\u00ad]$/u.test(line.slice(-4)) || isHeading(next) || /^\d{1,3}[.)]?$/.test(next)) return false;
  return line.endsWith('\u00ad') || hyphenAtEnd(line, next) !== 'apart';
}

/** Words that keep their hyphen before whatever follows. */
const HYPHENED = /(?:^|[^\p{L}])(?:oud|niet|non|ex|vice|semi|quasi|bijna|interim|anti|sociaal|adjunct)-$/iu;
const COMPOUND = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu;

function compoundOf(line: string, after: string): string {
  const before = /[\p{L}\p{N}]+-$/u.exec(line.slice(-LONGEST_WORD))?.[0] ?? '';
  return before + (/^[\p{L}\p{N}]+/u.exec(after.slice(0, LONGEST_WORD))?.[0] ?? '');
}

const LONGEST_WORD = 60;
