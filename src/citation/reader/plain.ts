import { breaksIdentifier, breaksWord, hasBroken } from './broken-words.ts';

/** Characters that print in another shape than the one the grammar knows: spaces, hyphens, apostrophes. */
const ODD = /[\t\u00a0\u1680\u2000-\u200a\u2010-\u2015\u2018\u2019\u202f\u205f\u2212\u3000]/g;

/** Runs of spaces and line ends, and characters that do not print: none of them is in a flow text. */
const TO_FOLD = /[ \r\n]{2,}|[\u00ad\u200b-\u200d\u2060\ufeff]+/;
/** The same, and every hyphen that may break a word or an identifier. A soft hyphen shows at a line end only. */
const TO_FOLD_ALL =
  /-(?: *\r?\n *| +)?(?=[A-Za-z])|-(?: *\r?\n *| +)(?=\d)|(?<=[A-Za-z])\u00ad(?: *\r?\n *| +)(?=[a-z])|[ \r\n]{2,}|[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const TO_FOLD_WITH_LINES = new RegExp(`${TO_FOLD_ALL.source}|\\n`, 'g');
/** More spaces than this part two columns. */
const LONGEST_BLANK = 80;

/** A text as the grammar reads it, and where its characters come from. */
export interface PlainText {
  /** Every space a plain one and alone, every dash a hyphen, every apostrophe straight; '\n' at borders only. */
  readonly text: string;
  /** The offset in the original of a character of `text`. */
  sourceOffset(offset: number): number;
}

/** Makes a text readable for the grammar. With `foldLineEnds` a single line end reads as a space, an empty line as a border. */
export function plainText(source: string, foldLineEnds: boolean): PlainText {
  const text = plainCharacters(source);
  const even = !TO_FOLD.test(text) && !(foldLineEnds && text.includes('\n')) && !hasBroken(text);
  return even ? { text, sourceOffset: (offset) => offset } : fold(text, foldLineEnds);
}

/** Every space a plain one, every dash a hyphen, every apostrophe straight; each character keeps its place. */
export function plainCharacters(text: string): string {
  return text.replace(ODD, plainCharacter);
}

function plainCharacter(odd: string): string {
  if (odd === '\u2018' || odd === '\u2019') return "'";
  return (odd >= '\u2010' && odd <= '\u2015') || odd === '\u2212' ? '-' : ' ';
}

function fold(text: string, foldLineEnds: boolean): PlainText {
  /** From each folded offset on, the original lies so much further. */
  const offsets: number[] = [0];
  const shifts: number[] = [0];
  let shift = 0;
  const folded = text.replace(foldLineEnds ? TO_FOLD_WITH_LINES : TO_FOLD_ALL, (run, at: number) => {
    const sign = run.startsWith('-') ? foldHyphen(text, at, run, foldLineEnds) : foldRun(run, foldLineEnds);
    if (sign.length === run.length) return sign;
    const end = at - shift + sign.length;
    shift += run.length - sign.length;
    offsets.push(end);
    shifts.push(shift);
    return sign;
  });
  const sourceOffset = (offset: number): number => {
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return offset + (shifts[low] ?? 0);
  };
  return { text: folded, sourceOffset };
}

/** In a text whose line ends are borders no word runs over one. */
function foldHyphen(text: string, at: number, run: string, foldLineEnds: boolean): string {
  const withinLine = foldLineEnds || !run.includes('\n');
  if (withinLine && breaksWord(text, at)) return '';
  if (withinLine && breaksIdentifier(text, at)) return '-';
  return `-${foldRun(run.slice(1), foldLineEnds)}`;
}

function foldRun(run: string, foldLineEnds: boolean): string {
  if (!/[ \r\n]/.test(run)) return '';
  const lines = run.split('\n').length - 1;
  if (run.startsWith('\u00ad') && (lines === 0 || foldLineEnds)) return '';
  if (lines === 0) return run.length > LONGEST_BLANK ? '\n' : ' ';
  return lines === 1 && foldLineEnds ? ' ' : '\n';
}
