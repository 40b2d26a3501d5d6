import { type Head, opensHead, readHead } from './head.ts';
import { isAnswer } from './numbers.ts';
import { questionOf, type Vraag } from './vraag.ts';

/** Kamervragen whose numbers were not copied along. */
export interface Unnumbered {
  readonly head: string;
  readonly about: Head;
  readonly vragen: readonly Vraag[];
  readonly noten: readonly string[];
}

/** What stands under the head before the questions: their number, and the day. */
const UNDER_HEAD = /^(?:(?:19|20)\d\d ?Z ?\d{5}|\(?(?:ingezonden|ingediend)\b.{0,60})$/i;
/** What ends the questions. */
const END = /^(?:toelichting|deze vragen dienen|mededeling|noten|bronnen?|\[\d{1,2}\]|\*{1,3}\)? |\d{1,2}\) )/i;
const NOTE = /^(?:\[\d{1,2}\]|\*{1,3}\)?|\d{1,2}\)) (?=\S)/;

/**
 * Reads Kamervragen from a text in which the questions have no numbers: in Word those of a list are not part of the text. Only a head that
 * says who asks whom about what makes a text so, and then each paragraph that asks something is a question.
 */
export function readUnnumbered(lines: readonly string[]): Unnumbered | undefined {
  if (lines.some(isAnswer)) return undefined;
  const all = paragraphsOf(lines);
  const at = all.findIndex((one) => opensHead(one));
  const heading = all[at];
  if (heading === undefined) return undefined;
  const under = all.slice(at + 1).findIndex((one) => !UNDER_HEAD.test(one));
  const first = under < 0 ? all.length : at + 1 + under;
  const head = all.slice(0, first).join(' ');
  const about = readHead(head);
  if (!about?.leden || !about.onderwerp) return undefined;
  const rest = all.slice(first);
  const end = rest.findIndex((one) => END.test(one));
  const vragen = questionsIn(end < 0 ? rest : rest.slice(0, end));
  if (!vragen.some(({ tekst }) => tekst.includes('?'))) return undefined;
  const noten = end < 0 ? [] : rest.slice(end).filter((one) => NOTE.test(one));
  return { head, about, vragen, noten };
}

/**
 * Lines as paragraphs. A line goes on in the next where that begins with a small letter and it does not end a sentence itself; what is
 * left of lines that were broken off is a sentence that ends nowhere.
 */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[][] = [];
  let isOver = true;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line === '') isOver = true;
    else if (last === undefined || isOver || !goesOn(last, line)) {
      paragraphs.push([line]);
      isOver = false;
    } else last.push(line);
  }
  return paragraphs.map((one) => one.join(' '));
}

/** Where a sentence or what introduces a list ends, with the mark of a note behind it. */
const WHOLE = /[.?!:;]["”’»)\]]{0,3}(?: ?\[?\d{1,2}[\])]?){0,5}$/;
/** A heading has no more lines. */
const LONGEST_HEADING = 12;

function goesOn(paragraph: readonly string[], line: string): boolean {
  const [first = ''] = paragraph;
  if (UNDER_HEAD.test(line) || END.test(line) || opensHead(line)) return false;
  const isHead = opensHead(first) && paragraph.length < LONGEST_HEADING;
  // a heading is broken off before names, which have capitals
  if (isHead && !readHead(paragraph.join(' '))?.onderwerp) return true;
  const last = paragraph.at(-1) ?? '';
  if (WHOLE.test(last.slice(-40))) return false;
  return opensHead(first) ? /^[\p{Ll}(\d]/u.test(line) : last.length >= SHORTEST_BROKEN;
}

/** A shorter line was not broken off, but ends there. */
const SHORTEST_BROKEN = 45;

/** Each paragraph that asks something is a question; what introduces one belongs to it, and so do the parts behind a colon. */
function questionsIn(paragraphs: readonly string[]): Vraag[] {
  const vragen: string[][] = [];
  let before: string[] = [];
  /** How many parts the question has so far; undefined where it has no colon. */
  let parts: number | undefined;
  for (const one of paragraphs) {
    if (parts !== undefined && /^(?:\p{Ll}|[-–•] )/u.test(one)) {
      vragen.at(-1)?.push(partLine(one, parts));
      parts += 1;
    } else if (one.includes('?') || one.endsWith(':')) {
      vragen.push([...before.flatMap((line) => [line, '']), one]);
      before = [];
      parts = one.endsWith(':') ? 0 : undefined;
    } else if (isSentence(one)) before.push(one);
  }
  // 'Graag ontvang ik de antwoorden apart.'
  vragen.at(-1)?.push(...before.flatMap((line) => ['', line]));
  return vragen.map(questionOf);
}

/** A name or a place with a day is no part of a question. */
function isSentence(text: string): boolean {
  return /[.!]$/.test(text) || text.split(' ', 5).length > 4;
}

/** A part of a question with the letter that it has by its place. */
function partLine(written: string, place: number): string {
  return `${String.fromCharCode(97 + place)}. ${written.replace(/^(?:[-–•]|[a-z][.)]) /, '')}`;
}
