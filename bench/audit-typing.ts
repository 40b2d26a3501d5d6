/**
 * What the audit of references costs at a key: a letter with 10, 100 or 300 references to papers of a real list is read and audited as it
 * grows by a letter at its end.
 *
 *     npx node bench/audit-typing.ts FOLDER [--keep FILE]
 *
 * FOLDER holds kamerstukken.csv.gz. `--keep` is the register to make, or to use where it is there.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLetter } from '../src/letter/index.ts';
import { auditOf } from '../src/lint/index.ts';
import { importList, LiveRegister } from '../src/register/sqlite/index.ts';
import { diceOf } from './audit/dice.ts';
import { planLetter, writeLetter } from './audit/letters.ts';
import { type Known, knownOf, readPapers } from './audit/papers.ts';
import { machine, option, table } from './register/measure.ts';

const KEYS = 20;
const scratch = mkdtempSync(join(tmpdir(), 'audit-typing-'));
try {
  const list = join(process.argv[2] ?? '', 'kamerstukken.csv.gz');
  const file = option('keep') ?? join(scratch, 'register.sqlite');
  if (!existsSync(file)) await importList(file, list, { now: new Date().toISOString() });
  const known = knownOf((await readPapers(list)).papers);
  console.log(`${machine()}, milliseconds\n`);
  const rows: (string | number)[][] = [
    ['references', 'first audit', 'at a key, median', 'slowest', 'reading the letter'],
  ];
  for (const count of [10, 100, 300]) rows.push(typedIn(letterOf(count, known), file));
  console.log(table(rows));
} finally {
  rmSync(scratch, { recursive: true });
}

/** One letter out of the paragraphs of many. */
function letterOf(count: number, known: Known): string {
  const dice = diceOf(count);
  const paragraphs: string[] = [];
  while (paragraphs.length < count) {
    const plan = planLetter(dice.pick(known.papers), known, dice);
    const { text } = writeLetter({
      ...plan,
      layout: 'print',
      claims: plan.claims.filter(({ shape }) => shape === 'sentence').slice(0, 1),
    });
    paragraphs.push(...text.split('\n\n').filter((paragraph) => /Kamerstuk|TK /.test(paragraph)));
  }
  return `Datum\n3 november 2025\n\nGeachte voorzitter,\n\n${paragraphs.slice(0, count).join('\n\n')}\n\nIn deze brief`;
}

function typedIn(text: string, file: string): (string | number)[] {
  const register = new LiveRegister({ file });
  const times = { read: [] as number[], audit: [] as number[] };
  let references = 0;
  for (let key = 0; key <= KEYS; key++) {
    const start = performance.now();
    const letter = readLetter(`${text} ${'wordt de stand van zaken'.slice(0, key)}`);
    const read = performance.now();
    references = auditOf(letter, { today: '2025-11-03', register }).length;
    times.read.push(read - start);
    times.audit.push(performance.now() - read);
  }
  register.close();
  const [first = 0, ...later] = times.audit;
  const sorted = later.sort((a, b) => a - b);
  const reading = times.read.slice(1).sort((a, b) => a - b);
  const shown = [first, sorted[KEYS / 2], sorted.at(-1), reading[KEYS / 2]].map((time) => (time ?? 0).toFixed(1));
  return [references, ...shown];
}
