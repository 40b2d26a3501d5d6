import { quotationsWithOpen } from '../../dutch/index.ts';
import { type Facts, type Letter, place, startingIn } from '../../letter/index.ts';
import { listed, type Span } from '../../text/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { countedLists } from '../support/counted-lists.ts';
import { AHEAD, matchesAt, ownPlaces, startsOf } from '../support/running-text.ts';

/** What copying and moving text leaves: a word twice, a sentence twice, a bracket that is never closed, two full stops. */
export const kopieerfout: Rule = {
  id: 'kopieerfout',
  category: 'taal',
  severity: 'warning',
  summary:
    'Een woord of zin die er twee keer staat, een haakje of aanhalingsteken dat niet wordt gesloten, twee punten achter een zin.',
  *check(letter, { facts }) {
    if (letter.published) return;
    yield* doubledWords(letter, facts);
    yield* doubledStops(letter, facts);
    yield* openBrackets(letter, facts);
    yield* openQuotation(letter);
    yield* countedLists(letter);
    // an answer may say what another says
    if (!letter.parts.some(({ kind }) => kind === 'antwoord')) yield* doubledSentences(letter, facts);
  },
};

const DOUBLED = /(?<![\p{L}\p{N}’'-])(\p{L}{2,}) \1(?![\p{L}\p{N}’'-])/uy;
/** Words that stand twice in a good sentence: "dat dat klopt", "in in te dienen stukken", "wat gedaan wordt wordt betaald". */
const TWICE: ReadonlySet<string> = new Set(
  listed(`die dat dit zij ze we wij u je heel zeer zo om op in aan af uit over toe voor door bij mee na is was zijn waren
    wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten mag mogen wil
    willen gaat gaan doet doen staat staan komt komen blijft blijven`),
);

function* doubledWords(letter: Letter, facts: Facts): Generator<RuleFinding> {
  for (const { match, flow: span } of ownPlaces(letter, facts, matchesAt(letter.flow, repeatedWords(facts), DOUBLED))) {
    const word = match[1] ?? '';
    // two names or codes in a row may be meant: "Baden Baden"
    if (TWICE.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)) continue;
    const second = letter.flow.toSource({ start: span.start + word.length, end: span.end });
    const fix = { title: `Haal '${word}' één keer weg`, edits: [{ span: second, newText: '' }] };
    yield {
      span: letter.flow.toSource(span),
      message: `'${word}' staat hier twee keer.`,
      ...(MAY_BE_MEANT.has(word) ? { suggestions: [fix] } : { fix }),
    };
  }
}

/** Where a word begins that may stand behind itself. */
function* repeatedWords({ words: { count, keys, starts, ends } }: Facts): Generator<number> {
  for (let i = 1; i < count; i++) {
    if (keys[i] === keys[i - 1] && starts[i] === (ends[i - 1] ?? 0) + 1) yield starts[i - 1] ?? 0;
  }
}

/** "Het teruggeven van van Indonesiërs gestolen stukken": rare, but nothing to be changed unasked. */
const MAY_BE_MEANT: ReadonlySet<string> = new Set(listed('van met tot naar tegen onder tussen'));

/** Two full stops behind a word, not the three of something left out. The stop of an abbreviation ends its sentence too. */
const STOPS = /(?<=\p{L}{2}|\))\.\.(?![.\p{L}\p{N}/])/uy;

function* doubledStops(letter: Letter, facts: Facts): Generator<RuleFinding> {
  for (const { flow: span } of ownPlaces(letter, facts, matchesAt(letter.flow, startsOf(letter.flow, '..'), STOPS))) {
    const second = letter.flow.toSource({ start: span.start + 1, end: span.end });
    yield {
      span: letter.flow.toSource(span),
      message: 'Hier staan twee punten.',
      fix: { title: 'Haal één punt weg', edits: [{ span: second, newText: '' }] },
    };
  }
}

/** A bracket before a word, up to the end of its paragraph or the next one. */
const BRACKET = /\((?=[\p{L}\d])/uy;

function* openBrackets(letter: Letter, facts: Facts): Generator<RuleFinding> {
  const brackets = matchesAt(letter.flow, startsOf(letter.flow, '('), BRACKET);
  for (const { flow: span, after } of ownPlaces(letter, facts, brackets, 'in references')) {
    if (after.length >= AHEAD || after.includes(')') || !/[.!?]["’”»]?$/.test(after.trimEnd())) continue;
    yield { span: letter.flow.toSource(span), message: 'Dit haakje wordt in de alinea niet gesloten.' };
  }
}

/**
 * The one opening mark of a letter that has no closing one. Where more than one is left over, or a closing mark stands somewhere without
 * its opening one, the letter quotes in a way of its own.
 */
function* openQuotation({ flow }: Letter): Generator<RuleFinding> {
  if (flow.text.split('“').length !== flow.text.split('”').length + 1) return;
  const left = quotationsWithOpen(flow.text).filter(({ closed, start }) => !closed && flow.text.charAt(start) === '“');
  const [only] = left;
  // a quotation of several paragraphs begins each of them with a mark
  if (!only || left.length > 1 || flow.text.includes('„') || flow.text.includes('\n“', only.start)) return;
  yield {
    span: flow.toSource({ start: only.start, end: only.start + 1 }),
    message: 'Dit aanhalingsteken wordt niet gesloten.',
  };
}

/** A sentence of this many characters is not written twice on purpose. */
const LONG = 60;

function* doubledSentences(letter: Letter, facts: Facts): Generator<RuleFinding> {
  const { flow } = letter;
  const seen = new Map<string, Span>();
  const open = place(flow, letter.openPlaces, ({ span }) => span);
  for (const { kind, quoted, flow: block } of flow.blocks) {
    if (quoted || kind !== 'paragraph') continue;
    for (const { start, text } of sentencesOf(letter, facts, block)) {
      const span = { start, end: start + text.length };
      // what is to be filled in twice will differ
      if (text.length < LONG || facts.isQuoted(start) || startingIn(open, span).length > 0) continue;
      const first = seen.get(text);
      if (!first) seen.set(text, span);
      else {
        yield {
          span: flow.toSource(span),
          message: 'Deze zin staat er al.',
          evidence: [{ span: flow.toSource(first), message: 'dezelfde zin' }],
        };
      }
    }
  }
}

function* sentencesOf({ flow }: Letter, facts: Facts, block: Span): Generator<{ start: number; text: string }> {
  for (let at = block.start; at < block.end; ) {
    const end = Math.min(block.end, Math.max(facts.sentenceAt(at).end, at + 1));
    const text = flow.text.slice(at, end);
    yield { start: at + (text.length - text.trimStart().length), text: text.trim() };
    at = end;
  }
}
