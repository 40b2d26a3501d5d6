import { COORDINATORS } from '../../dutch/index.ts';
import type { Facts, Letter } from '../../letter/index.ts';
import { anyOf, type Span, type TextEdit } from '../../text/index.ts';
import type { RuleFinding } from '../rule.ts';
import { writtenAt } from './source.ts';

/** A dash or hyphen with a space on at least one side; offsets of the flow. */
interface Dash {
  readonly at: number;
  readonly mark: string;
  readonly before: boolean;
  readonly after: boolean;
}

/** On its glued side it touches a word, a quotation mark or a bracket. */
const CANDIDATE = /(?<=[^\s]) [-–](?=[\p{L}\d‘“"(])|(?<=[\p{L}\d’”").])[-–] (?=[^\s-])|(?<=[^\s]) [-–] /gu;

/** Dashes that set words apart: those with a space on one side only, and hyphens in a letter that uses dashes. */
export function* unevenDashes(letter: Letter, facts: Facts): Generator<RuleFinding> {
  const { flow } = letter;
  const dashes = findDashes(letter, facts);
  const example = dashes.find(({ mark, before, after }) => mark === '–' && before && after);
  for (let i = 0; i < dashes.length; ) {
    const sentence = facts.sentenceAt(dashes[i]?.at ?? 0);
    const group: Dash[] = [];
    for (let dash = dashes[i]; dash && dash.at < sentence.end; dash = dashes[++i]) group.push(dash);
    if (group.length === 0) i++;
    yield* judge(letter, group, example && flow.toSource({ start: example.at, end: example.at + 1 }));
  }
}

function* judge(letter: Letter, group: readonly Dash[], example: Span | undefined): Generator<RuleFinding> {
  const uneven = group.filter(({ before, after }) => before !== after);
  const [first] = uneven;
  const evidence = example ? [{ span: example, message: 'elders in deze brief: –' }] : [];
  if (first && group.length % 2 === 0) {
    const others = group
      .filter((dash) => dash !== first)
      .map((dash) => ({ span: spanOf(letter, dash), message: 'het andere streepje' }));
    const fix = {
      title: 'Zet om de tussenzin twee gedachtestreepjes',
      edits: group.map((dash) => widen(letter, dash)),
    };
    yield {
      span: spanOf(letter, first),
      message: 'Een gedachtestreepje met maar aan één kant een spatie.',
      evidence: others,
      fix,
      evident: true,
    };
  } else if (first) {
    for (const dash of uneven)
      yield { span: spanOf(letter, dash), message: 'Een streepje met maar aan één kant een spatie.' };
  } else if (example) {
    for (const dash of group) {
      if (dash.mark === '–') continue;
      const fix = { title: 'Vervang door –', edits: [widen(letter, dash)] };
      yield {
        span: spanOf(letter, dash),
        message: `Een koppelteken waar elders een gedachtestreepje staat.`,
        evidence,
        fix,
        evident: true,
      };
    }
  }
}

const ONE_SIDED = /\d(?: [-–]|[-–] )\d/g;
/** Two years, or two hours, with nothing around them that makes them part of another number. */
const RANGE =
  /(?<![\d.-])(?:(?:19|20)\d\d(?: [-–]|[-–] )(?:19|20)\d\d|\d\d?[.:]\d\d(?: [-–]|[-–] )\d\d?[.:]\d\d)(?![\d-])/;
const LONGEST_BOUND = 6;

/** "2022 -2026", "13.00 -15.30": a range of years or hours with a space on one side of its hyphen. */
export function* unevenRanges(letter: Letter, facts: Facts): Generator<RuleFinding> {
  const { flow } = letter;
  for (const { index } of flow.text.matchAll(ONE_SIDED)) {
    const range = RANGE.exec(flow.text.slice(Math.max(0, index - LONGEST_BOUND), index + 2 + LONGEST_BOUND))?.[0];
    const block = range === undefined ? undefined : flow.blockAt(index);
    if (!block || block.quoted || !RUNNING.has(block.kind) || facts.isQuoted(index)) continue;
    const at = flow.text.indexOf(' ', index);
    const span = flow.toSource({ start: at, end: at + 1 });
    if (writtenAt(letter, span) !== ' ') continue;
    const fix = { title: 'Verwijder de spatie', edits: [{ span, newText: '' }] };
    yield { span, message: `Een spatie te veel in '${range}'.`, fix, evident: true };
  }
}

/** After these words, and before a capital or figure, a hyphen stands for the rest of a word: krimp- en grensregio's. */
const SUSPENDED = new RegExp(String.raw`^${anyOf(...COORDINATORS, 'als', 'cq', 'plus')}(?!\p{L})|^[\p{Lu}\d(]`, 'u');
const SUSPENDED_BEFORE = /(?:en|of|dan wel|tot|t\/m|,|\/|noch) $/;
const RUNNING = new Set(['paragraph', 'list-item', 'note']);

function findDashes(letter: Letter, facts: Facts): Dash[] {
  const { flow } = letter;
  const dashes: Dash[] = [];
  for (const { 0: text, index } of flow.text.matchAll(CANDIDATE)) {
    const at = index + (text.startsWith(' ') ? 1 : 0);
    const [before, after] = [text.startsWith(' '), text.endsWith(' ')];
    const block = flow.blockAt(at);
    if (!block || block.quoted || !RUNNING.has(block.kind) || facts.isQuoted(at)) continue;
    const next = flow.text.slice(at + 1, at + 24).trimStart();
    if (!before && SUSPENDED.test(next)) continue;
    if (!after && (SUSPENDED_BEFORE.test(flow.text.slice(Math.max(0, index - 8), index + 1)) || /^\d/.test(next)))
      continue;
    if (before && after && /\d$/.test(flow.text.slice(0, index).slice(-1)) && /^\d/.test(next)) continue;
    if (!isPlain(letter, flow.toSource({ start: index, end: index + text.length }))) continue;
    dashes.push({ at, mark: text.trim(), before, after });
  }
  return dashes;
}

/** No line end in it: a hyphen at the end of a line may break a word, one at its beginning may be a bullet. And no mark-up. */
function isPlain(letter: Letter, span: Span): boolean {
  return (
    !/[^\s–-]|[\r\n]/.test(writtenAt(letter, span)) &&
    !/[\r\n]/.test(writtenAt(letter, { start: span.end, end: span.end + 1 }))
  );
}

function spanOf({ flow }: Letter, { at }: Dash): Span {
  return flow.toSource({ start: at, end: at + 1 });
}

/** A dash or hyphen with its spaces, made into a dash with one space on each side. */
function widen({ flow }: Letter, { at, before, after }: Dash): TextEdit {
  const span = flow.toSource({ start: at - (before ? 1 : 0), end: at + 1 + (after ? 1 : 0) });
  return { span, newText: ' – ' };
}
