import { ABOUT, citedWords, GOVERNMENT_PAPER, withCaseOf } from '../../dutch/index.ts';
import type { Facts, Letter } from '../../letter/index.ts';
import { anyOf, type Flow, listed, type Span } from '../../text/index.ts';
import type { LintContext, Rule, RuleFinding } from '../rule.ts';
import { writtenAt } from '../support/source.ts';

/** "uw Kamer" to someone who is no Kamer, or "de Tweede Kamer" to that Kamer. */
export const uwKamerVerkeerd: Rule = {
  id: 'uw-kamer-verkeerd',
  category: 'structuur',
  severity: 'warning',
  summary: `'uw Kamer' in een brief die niet naar een Kamer gaat, of 'de Tweede Kamer' in een brief aan die Kamer.`,
  check(letter, context) {
    const { kamers, isOther } = letter.addressee;
    if (isOther) return yourKamer(letter, context);
    if (kamers.length !== 1) return [];
    return kamers[0] === 'II'
      ? namedKamer(letter, context, THE_SECOND, THE_FIRST, 'de Tweede Kamer')
      : namedKamer(letter, context, THE_FIRST, THE_SECOND, 'de Eerste Kamer');
  },
};

const GOVERNMENT_LETTER = `(?:${citedWords('brief')}|${GOVERNMENT_PAPER})`;

const YOUR = /\b[Uu]w Kamers?\b(?! van Koophandel)/g;

function* yourKamer({ flow }: Letter, { facts }: LintContext): Generator<RuleFinding> {
  for (const { 0: text, index } of flow.text.matchAll(YOUR)) {
    if (facts.isQuoted(index)) continue;
    const span = flow.toSource({ start: index, end: index + text.length });
    const choices = ['de Tweede Kamer', 'de Eerste Kamer'].map((kamer) => withCaseOf(text, kamer));
    yield {
      span,
      message: `Deze brief gaat niet naar een Kamer: '${text}' is hier '${choices[0]}'.`,
      suggestions: choices.map((newText) => ({ title: `Vervang door '${newText}'`, edits: [{ span, newText }] })),
    };
  }
}

// the official name ("der Staten-Generaal"), a part or an office of the Kamer (Tweede Kamerfractie, de voorzitter van) stay as they are
const OF_KAMER = anyOf(
  ...[
    '[Vv]oorzitter',
    'commissie',
    '[Gg]riffier?',
    '[Ff]ractie',
    '[Pp]residium',
    '[Rr]eglement(?: van [Oo]rde)?',
    'leden',
    'lid',
  ],
);
const theKamer = (which: string): RegExp =>
  new RegExp(String.raw`(?<!${OF_KAMER} van )\b[Dd]e ${which} Kamer\b(?! der Staten-Generaal|verkiezing)`, 'g');
const THE_SECOND = theKamer('Tweede');
const THE_FIRST = theKamer('Eerste');
/** "mijn brief over", "het rapport inzake": behind them stands the title of a paper, which is not our wording. */
const PAPER_ABOUT = new RegExp(String.raw`${GOVERNMENT_LETTER}\s${anyOf(...ABOUT)}\s[^.,;:()\n]*$`, 'u');
/** A title is no longer than this. */
const LONGEST_TITLE = 160;

function isInTitle(text: string, at: number): boolean {
  return PAPER_ABOUT.test(text.slice(Math.max(0, at - LONGEST_TITLE), at));
}

const RUNNING = new Set(['paragraph', 'list-item', 'note']);

/** True where this sentence or one beside it names the other Kamer: what one has done and the other has not; each keeps its name. */
function isBesideOther(flow: Flow, facts: Facts, at: number, otherName: RegExp): boolean {
  const block = flow.blockAt(at)?.flow;
  const own = facts.sentenceAt(at);
  if (!block) return false;
  const start = own.start > block.start ? facts.sentenceAt(own.start - 1).start : own.start;
  const end = own.end + 1 < block.end ? facts.sentenceAt(own.end + 1).end : own.end;
  return flow.text.slice(Math.max(start, block.start), Math.min(end, block.end)).search(otherName) >= 0;
}

/** A line of a table or planning in columns. */
const GAP = /\S(?: {3,}|\t+)\S/;

/** A step on the way of a bill or letter: "Indiening bij de Tweede Kamer (voorjaar)". */
const STEPS = listed(
  'indiening aanbieding toezending verzending behandeling bespreking stemming stemmingen voorhang debat overleg besluitvorming',
);
/** Such a step without a full stop is a row of a planning, no sentence. */
const STEP = new RegExp(String.raw`^\W*(?:[\p{L}-]+ ){0,2}${anyOf(...STEPS)}\b[^.!?]*$`, 'iu');

function isStep(text: string, { start, end }: Span): boolean {
  return STEP.test(text.slice(start, end).trim());
}

function* namedKamer(
  letter: Letter,
  { facts }: LintContext,
  name: RegExp,
  otherName: RegExp,
  kamer: string,
): Generator<RuleFinding> {
  const { flow } = letter;
  for (const { 0: text, index } of flow.text.matchAll(name)) {
    if (facts.isQuoted(index) || isInTitle(flow.text, index) || !RUNNING.has(flow.blockAt(index)?.kind ?? '')) continue;
    if (isBesideOther(flow, facts, index, otherName)) continue;
    const span = flow.toSource({ start: index, end: index + text.length });
    if (isStep(flow.text, facts.sentenceAt(index)) || GAP.test(writtenAt(letter, facts.lineAt(span.start)))) continue;
    const newText = withCaseOf(text, 'uw Kamer');
    yield {
      span,
      message: `Deze brief gaat naar ${kamer}: schrijf '${newText}'.`,
      suggestions: [{ title: `Vervang door '${newText}'`, edits: [{ span, newText }] }],
    };
  }
}
