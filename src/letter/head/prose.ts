import { isNotice } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import type { Line } from '../lines.ts';
import { labelAt } from './labels.ts';

/** Words that stand in the first lines of a letter and in hardly any subject, address or name. */
const TELLING = /(?:^|[\s(])(?:ik|wij|we|u|mij|je|heb|bied|zend|stuur|informeer|treft|ontvangt|ontving)(?=[\s,;:.)]|$)/;
/** Verbs that a subject may have too. */
const VERBS = listed(
  'is zijn was waren heeft hebben had wordt worden werd werden zal zullen kan kunnen wil moet moeten gaat staat blijkt luidt',
);
const VERB = new RegExp(String.raw`\s${anyOf(...VERBS)}(?=[\s,;:.)]|$)`);
/** A stop after a word that is no abbreviation, at the end or before a new sentence. */
const STOP = /[\p{Ll}\d]{4}[)’”]?\.(?:$|\s+[\p{Lu}‘“])/u;

/** True for a line of running text, not of a head: a sentence in the first person, or to the reader. */
export function isProse(text: string): boolean {
  const long = text.length > 40 || (text.length > 15 && text.endsWith('.'));
  return long && /^[\p{Lu}‘“]|^\p{Ll}+ /u.test(text) && TELLING.test(text);
}

/** How many lines of a paragraph are looked at. */
const SAMPLE = 4;

/** True when running text starts at a line: `isProse`, or sentences with verbs and stops in this and the next lines. */
export function startsProse(lines: readonly Line[], index: number): boolean {
  const first = lines[index]?.text ?? '';
  if (isProse(first) && /^[\p{Lu}‘“]/u.test(first)) return true;
  if (first.length < 30 || !/^[\p{Lu}‘“]/u.test(first)) return false;
  let text = first;
  for (let i = index + 1; i < lines.length && i < index + SAMPLE; i++) {
    const next = lines[i]?.text ?? '';
    if (next === '' || labelAt(next)) break;
    text += ` ${next}`;
  }
  return (
    (text.length > first.length || first.length > 90) && STOP.test(text) && (VERB.test(text) || TELLING.test(text))
  );
}

const LONGEST_NOTICE = 8;
/** How the remark ends: 'Bij beantwoording datum, onze referentie en⏎onderwerp vermelden.' */
const ASKED = /\s(?:te )?vermelden\.?$/;

/** The line after a notice that starts at `index`: it ends with a stop, and another may follow at once. */
export function noticeEnd(lines: readonly Line[], index: number): number {
  let end = index;
  while (end < lines.length && end - index < LONGEST_NOTICE) {
    const text = lines[end]?.text ?? '';
    if (text === '' || (end > index && labelAt(text) && !ASKED.test(text))) break;
    end++;
    if (/[.]$/.test(text) && !isNotice(lines[end]?.text ?? '')) break;
  }
  return Math.max(end, index + 1);
}

/** The lines of the remarks on correspondence: "Bij beantwoording de datum en ons kenmerk vermelden." has no label, and is nobody's address. */
export function noticeLines(lines: readonly Line[]): ReadonlySet<Line> {
  const notices = new Set<Line>();
  for (let i = 0; i < lines.length; i++) {
    if (!isNotice(lines[i]?.text ?? '')) continue;
    const end = noticeEnd(lines, i);
    for (const line of lines.slice(i, end)) notices.add(line);
    i = end - 1;
  }
  return notices;
}
