/**
 * What each rule takes of a check, and how that grows: a text of 256 KiB, one of 1 MiB and one of 4 MiB, as print and as draft, with the
 * empty register. In every round each size is checked, one after the other; what counts is the fastest round, the one that was
 * disturbed least.
 *
 *     npx node bench/rules.ts [--rounds N] [--beside BASE]
 *
 * What several rules ask for (sentences, words, mentions, verdicts on references) is worked out before the first of them and has a row of its
 * own. BASE is the folder of another version: what its rules take of the same texts, in the same rounds. What takes less than half a
 * millisecond for a text has no factor from there; what takes less than a tenth for 1 MiB has no row. Ends with code 1 when a rule takes
 * more than 4.6 times as long for 4 times the text.
 */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Letter } from '../src/letter/index.ts';
import type { LintContext, LintOptions, Rule } from '../src/lint/index.ts';
import type { Register } from '../src/register/index.ts';
import { longDraft, longLetter, ownLetters } from './corpus.ts';

/** Four times the text may take so many times as long. */
const LINEAR = 4.6;
/** Milliseconds: from what takes less no factor can be told. */
const MEASURABLE = 0.5;
/** Milliseconds: what takes less for 1 MiB has no row. */
const SHOWN = 0.1;
const MIB = 1024 * 1024;
const SIZES = [MIB / 4, MIB, 4 * MIB] as const;
const KINDS = { print: (length: number) => longLetter(length, ownLetters()), draft: longDraft } as const;

/** A version of the project: what is asked of it here. */
interface Version {
  readonly allRules: readonly Rule[];
  lint(letter: Letter, options: LintOptions, rules: readonly Rule[]): unknown;
  readLetter(text: string): Letter;
  memoryRegister(content: object): Register;
}

/** The milliseconds of each rule in its fastest round, by its id. */
type Times = Map<string, number>;

async function versionIn(folder: string): Promise<Version> {
  const faces = ['letter', 'lint', 'register'].map((face) => import(join(folder, 'src', face, 'index.ts')));
  return Object.assign({}, ...(await Promise.all(faces)));
}

/** Asks for what several rules ask for. The names are rows of the table. */
const SHARED: Readonly<Record<string, (letter: Letter, context: LintContext) => unknown>> = {
  '(sentences)': (_, { facts }) => facts.sentenceAt(0),
  '(references and dates)': (_, { facts }) => [facts.citations, facts.dates],
  '(words)': (_, { facts }) => facts.words,
  '(mentions)': (_, { facts }) => facts.mentions,
  '(verdicts)': (_, context) => context.verdicts?.(),
};

/** The rules that tell how long they took; before them those that ask for what they share. */
function timed(rules: readonly Rule[], tell: (id: string, milliseconds: number) => void): Rule[] {
  const [any] = rules;
  if (!any) throw new Error('there are no rules');
  const asked = Object.entries(SHARED).map(
    ([id, ask]): Rule => ({
      ...any,
      id,
      anyText: true,
      check(letter, context) {
        ask(letter, context);
        return [];
      },
    }),
  );
  return [...asked, ...rules].map((rule) => ({
    ...rule,
    check(letter, context) {
      const before = performance.now();
      const found = [...rule.check(letter, context)];
      tell(rule.id, performance.now() - before);
      return found;
    },
  }));
}

function measureOnce(version: Version, text: string, times: Times): void {
  const tell = (id: string, milliseconds: number) => {
    times.set(id, Math.min(milliseconds, times.get(id) ?? milliseconds));
  };
  const { lint, readLetter, memoryRegister, allRules } = version;
  const options: LintOptions = { today: '2026-03-02', profile: 'volledig', register: memoryRegister({}) };
  lint(readLetter(text), options, timed(allRules, tell));
}

/** What a version takes of texts of each size. */
function measured(versions: readonly Version[], texts: readonly string[], rounds: number): Times[][] {
  const times = versions.map(() => texts.map((): Times => new Map()));
  const round = (into: readonly (readonly Times[])[]) =>
    texts.forEach((text, size) => {
      for (const [i, version] of versions.entries()) measureOnce(version, text, into[i]?.[size] ?? new Map());
    });
  round([]);
  for (let i = 0; i < rounds; i++) round(times);
  return times;
}

/** How many times as long the larger text takes; undefined where the smaller one takes too little. */
function factor(smaller: number, larger: number): number | undefined {
  return smaller < MEASURABLE ? undefined : larger / smaller;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, beside: { type: 'string' } } });
const here = await versionIn(resolve(import.meta.dirname, '..'));
const base = values.beside === undefined ? [] : [await versionIn(resolve(values.beside))];
console.log(`Node ${process.version}, milliseconds, fastest of ${values.rounds} rounds`);
for (const [kind, make] of Object.entries(KINDS)) {
  const texts = SIZES.map((size) => make(size));
  const [now = [], before] = measured([here, ...base], texts, Number(values.rounds));
  const [small = new Map(), mib = new Map(), large = new Map()] = now;
  const rows = [...mib].map(([id, time]) => {
    const growth = [factor(small.get(id) ?? 0, time), factor(time, large.get(id) ?? 0)];
    if (growth.some((one) => (one ?? 0) > LINEAR)) process.exitCode = 1;
    return {
      [kind]: id,
      '1 MiB': time.toFixed(1),
      ...(before && { before: before[1]?.get(id)?.toFixed(1) ?? '' }),
      'to 1 MiB': growth[0]?.toFixed(1) ?? '',
      'to 4 MiB': growth[1]?.toFixed(1) ?? '',
    };
  });
  const shown = rows.filter((row) => Number(row['1 MiB']) >= SHOWN || Number(row.before) >= SHOWN);
  console.table(shown.toSorted((a, b) => Number(b['1 MiB']) - Number(a['1 MiB'])));
  const sum = (of: Times) => [...of.values()].reduce((all, time) => all + time, 0).toFixed(0);
  console.log(`all ${mib.size} of them: ${sum(mib)} ms${before ? `, before ${sum(before[1] ?? new Map())} ms` : ''}`);
}
