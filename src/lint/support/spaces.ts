import type { Facts, Letter } from '../../letter/index.ts';
import { type BlockKind, type FlowBlock, firstFrom, type Span } from '../../text/index.ts';
import type { RuleFinding } from '../rule.ts';
import { inPrint } from './copied.ts';
import { linesOf, occursIn, placesOf, writtenAt } from './source.ts';

/** Blocks of running text; in a head, a table or a signature spaces are layout. */
const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'note', 'heading']);
/** More than this share of all gaps wide, and it is the layout of a justified page, not a slip. */
const JUSTIFIED = 0.02;

/** Two or more spaces between words of one line, in print two. What is quoted, a question of the Kamer too, stays as it was written. */
export function doubleSpaces(letter: Letter, facts: Facts): RuleFinding[] {
  const { flow, form } = letter;
  const findings: RuleFinding[] = [];
  const doubled = doubledIn(letter);
  if (doubled.length === 0) return findings;
  const body = bodyWithoutColumns(letter);
  for (const block of running(letter)) {
    for (const span of within(doubled, block.source)) {
      const at = flow.fromSource(span.start);
      // not running text: page furniture, code, a comment
      if (flow.text[at] !== ' ' || flow.sourceOffset(at) !== span.start || facts.isQuoted(at)) continue;
      findings.push({ ...finding(span, 'Een spatie te veel.', ' ', span.start >= body), ...copiedSpace(letter) });
    }
  }
  const gaps = flow.text.length / 6;
  return form === 'print' && findings.length > 3 + gaps * JUSTIFIED ? [] : besideHead(letter, findings);
}

/**
 * From where on two spaces are surely a slip: in print not in a head or what may be one, and nowhere in a text with columns side by side,
 * as there they may keep label and value or two columns apart.
 */
function bodyWithoutColumns(letter: Letter): number {
  const { form, salutation, fields } = letter;
  if (form === 'draft') return 0;
  if (occursIn(letter, /\S {3,}\S/)) return Number.POSITIVE_INFINITY;
  return salutation?.part.span.end ?? (fields.length === 0 ? 0 : Number.POSITIVE_INFINITY);
}

/** The findings that stand on no line of the head: there spaces keep labels and values apart. */
function besideHead(letter: Letter, findings: RuleFinding[]): RuleFinding[] {
  const { fields } = letter;
  if (findings.length === 0 || fields.length === 0) return findings;
  const { positionAt } = linesOf(letter);
  const lineOf = (offset: number) => positionAt(offset).line;
  const head = new Set(fields.flatMap(({ value }) => [lineOf(value.labelSpan.start), lineOf(value.span.start)]));
  return findings.filter(({ span }) => !head.has(lineOf(span.start)));
}

const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S+$/;
const LONGEST_ADDRESS = 200;

/** A space before a bracket that closes one in the same paragraph: "(Kamerstuk 34 225, nr. 22 )"; "1 )" and "( )" are no such thing. */
function closesBracket(text: string, blank: number): boolean {
  const before = text.slice(Math.max(0, blank - LONGEST_ADDRESS), blank);
  const open = before.lastIndexOf('(');
  return open >= 0 && open < before.length - 1 && !/[)\n]/.test(before.slice(open));
}

/** A space before a comma, a full stop and the like. */
export function* spacesBeforePunctuation(letter: Letter, facts: Facts): Generator<RuleFinding> {
  const { flow } = letter;
  for (const { 0: text, index } of flow.text.matchAll(/ (?:[,;:!?.](?=\s|$)|\)(?=[\s,;:!?.]|$))/g)) {
    if (!/\S/.test(flow.text.charAt(index - 1))) continue;
    if (text === ' )' && !closesBracket(flow.text, index)) continue;
    // a ratio: 1 : 3
    if (text === ' :' && /\d/.test(flow.text.charAt(index - 1)) && /\d/.test(flow.text.charAt(index + 3))) continue;
    // a space keeps the stop apart from a web address
    if (WEB_ADDRESS.test(flow.text.slice(Math.max(0, index - LONGEST_ADDRESS), index))) continue;
    const block = flow.blockAt(index);
    if (!block || block.quoted || !RUNNING.has(block.kind) || facts.isQuoted(index)) continue;
    const span = { start: flow.sourceOffset(index), end: flow.sourceOffset(index + 1) };
    // code or an image may stand between them: no text, but no space either
    const blank = writtenAt(letter, span);
    if (blank.trim() !== '') continue;
    // joining lines can do more than take a space away
    yield { ...finding(span, `Geen spatie vóór '${text.trim()}'.`, '', !/[\r\n]/.test(blank)), ...copiedSpace(letter) };
  }
}

/** No space after a comma, between two words: "capaciteit,opleiding". Inside a web or mail address, a path or a code it is no slip. */
export function* commasWithoutSpace({ flow }: Letter, facts: Facts): Generator<RuleFinding> {
  const { text } = flow;
  for (let comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
    if (text.charAt(comma + 1) <= ' ' || !isBetweenWords(text, comma)) continue;
    const block = flow.blockAt(comma);
    if (!block || block.quoted || !RUNNING.has(block.kind) || facts.isQuoted(comma)) continue;
    const at = flow.sourceOffset(comma + 1);
    const span = { start: flow.sourceOffset(comma), end: at };
    const change = { title: 'Voeg de spatie toe', edits: [{ span: { start: at, end: at }, newText: ' ' }] };
    yield { span, message: `Na ',' hoort een spatie.`, fix: change, evident: true };
  }
}

const LONGEST_WORD = 80;

/** A comma between two words, and no other sign in what stands between the spaces around it. */
function isBetweenWords(text: string, comma: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, comma - LONGEST_WORD), comma))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(comma + 1, comma + 1 + LONGEST_WORD))?.[0] ?? '';
  if (/[/:@\\_=\d,]|\p{L}\.\p{L}/u.test(after)) return false;
  // "artikel 3,eerste lid"
  if (/^\(?\d{1,3}$/.test(before)) return /^\p{L}{3}/u.test(after);
  return /(?:\p{L}{2}|[)”])$/u.test(before) && /^\p{L}{2}/u.test(after) && !/[/:@\\_=\d,]|\p{L}\.\p{L}/u.test(before);
}

const MOST_INDENTED = 3;

/** In print, a line inside a paragraph that begins with a space, when its neighbours do not. */
export function indentedLines(letter: Letter): RuleFinding[] {
  const { form, flow } = letter;
  if (form !== 'print') return [];
  const findings: RuleFinding[] = [];
  const blanks = indentsIn(letter);
  if (blanks.length === 0) return findings;
  for (const block of running(letter)) {
    if (block.kind !== 'paragraph') continue;
    const [first, second] = within(blanks, block.source);
    if (!first || second || charAt(letter, block.source.start - 1) === ' ') continue;
    const { start, end } = first;
    if (flow.sourceOffset(flow.fromSource(end)) !== end) continue;
    findings.push({
      ...finding({ start, end }, 'Een spatie te veel aan het begin van de regel.', ''),
      ...copiedSpace(letter),
    });
  }
  // where several paragraphs have such a line, it is how the text was laid out
  return findings.length > MOST_INDENTED ? [] : findings;
}

// Both search the whole source once: a letter has thousands of blocks, and few such places. What stands beside them is looked at
// afterwards, as a pattern that looks behind itself at every character takes three times as long.

function doubledIn(letter: Letter): Span[] {
  const found = placesOf(letter, /[ \u00a0]{2,}/g);
  // in print three or more are a gap: between columns, or where text was made black
  const runs = letter.form === 'print' ? found.filter(({ start, end }) => end - start === 2) : found;
  return runs.filter(({ start, end }) => /\S/.test(charAt(letter, start - 1)) && /\S/.test(charAt(letter, end)));
}

function indentsIn(letter: Letter): Span[] {
  return placesOf(letter, /[\n\r][ \t]{1,3}(?=\S)/g).map(({ start, end }) => ({ start: start + 1, end }));
}

function charAt(letter: Letter, at: number): string {
  return writtenAt(letter, { start: at, end: at + 1 });
}

/** Those with a character of the stretch on either side; they are in order. */
function within(places: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = firstFrom(places, start + 1);
  let last = first;
  while (last < places.length && (places[last]?.end ?? end) < end) last++;
  return first === last ? NONE : places.slice(first, last);
}

const NONE: readonly Span[] = [];

/** A PDF gives spaces where its letters stand apart. */
function copiedSpace(letter: Letter): Partial<RuleFinding> {
  return inPrint(letter, 'spatie te veel', 'spaties te veel');
}

function running({ flow }: Letter): FlowBlock[] {
  return flow.blocks.filter(({ kind, quoted }) => !quoted && RUNNING.has(kind));
}

function finding(span: Span, message: string, newText: string, certain = true): RuleFinding {
  const title = newText === '' ? 'Verwijder de spatie' : 'Maak er één spatie van';
  const change = { title, edits: [{ span, newText }] };
  return { span, message, ...(certain ? { fix: change } : { suggestions: [change] }), evident: true };
}
