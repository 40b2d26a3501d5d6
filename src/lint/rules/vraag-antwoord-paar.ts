import { isNumberedAnswer, questionNumbers } from '../../dutch/index.ts';
import type { Letter, Part } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Questions that are not answered, and numbers that are skipped. */
export const vraagAntwoordPaar: Rule = {
  id: 'vraag-antwoord-paar',
  category: 'structuur',
  severity: 'error',
  summary: 'Een vraag zonder antwoord, of een nummer dat is overgeslagen.',
  *check(letter, { status }) {
    for (const set of setsOf(letter)) {
      if (set.asked.size === 0 || set.answered.size === 0) continue;
      for (const finding of problemsOf(set)) yield status === 'concept' ? { ...finding, severity: 'warning' } : finding;
    }
  },
};

/** Questions that are counted on from 1, with their answers; each number with its part. */
interface QuestionSet {
  readonly asked: Map<string, Part>;
  readonly answered: Map<string, Part>;
}

function setsOf(letter: Letter): QuestionSet[] {
  const sets: QuestionSet[] = [];
  let waiting: string[] = [];
  let takesAll: boolean | undefined;
  for (const part of letter.parts) {
    if ((part.kind !== 'vraag' && part.kind !== 'antwoord') || part.label === undefined) continue;
    const numbers = questionNumbers(part.label);
    const begins = part.kind === 'vraag' && numbers[0] === '1' && sets.at(-1)?.asked.has('1') !== false;
    if (begins || sets.length === 0) sets.push({ asked: new Map(), answered: new Map() });
    const set = sets.at(-1);
    let own = numbers;
    if (part.kind === 'vraag') waiting.push(...numbers);
    else {
      const isBare = !namesNumber(part);
      // who answers several questions the first time does so the next time
      if (isBare) takesAll ??= waiting.length > 1;
      if (isBare && takesAll) own = waiting;
      waiting = [];
    }
    const into = part.kind === 'vraag' ? set?.asked : set?.answered;
    for (const number of own) if (!into?.has(number)) into?.set(number, part);
  }
  return sets;
}

/** False for an answer without a number. */
function namesNumber({ text, label = '' }: Part): boolean {
  const bare = text.slice(0, LONGEST_MARK).replace(MARK_UP, '');
  return isNumberedAnswer(bare) || bare.startsWith(label);
}

/** A mark is no longer than this. */
const LONGEST_MARK = 200;
/** What Markdown puts before a caption, and around it. */
const MARK_UP = /^[\s#>-]+|[*_]+/g;

function* problemsOf({ asked, answered }: QuestionSet): Generator<RuleFinding> {
  const bases = (numbers: Iterable<string>) => new Set([...numbers].map((number) => Number.parseInt(number, 10)));
  const withParts = bases([...answered.keys()].filter((number) => /[a-z]$/.test(number)));
  for (const [number, part] of asked) {
    const whole = String(Number.parseInt(number, 10));
    const byParts = number === whole && withParts.has(Number(whole));
    if (answered.has(number) || answered.has(whole) || byParts) continue;
    yield { span: firstLine(part), message: `Vraag ${number} heeft geen antwoord.` };
  }
  const known = bases(asked.keys());
  const last = Math.max(...known);
  for (const [number, part] of answered) {
    const base = Number.parseInt(number, 10);
    if (!known.has(base)) {
      known.add(base);
      yield {
        span: firstLine(part),
        message: `Hier staat het antwoord op vraag ${base}, maar vraag ${base} ontbreekt.`,
      };
    }
  }
  for (let number = 1; number < last; number++) {
    if (known.has(number)) continue;
    const next = [...asked].find(([other]) => Number.parseInt(other, 10) > number)?.[1];
    if (next) yield { span: firstLine(next), message: `Vraag ${number} is overgeslagen.` };
  }
}

/** The place of the caption: the first 40 characters of the part at most. */
function firstLine({ span, text }: Part): Span {
  return {
    start: span.start,
    end: Math.min(span.end, span.start + Math.min(40, (text.split('\n', 1)[0] ?? '').length)),
  };
}
