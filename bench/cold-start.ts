/**
 * What the command line costs as a whole process: the processor time of checking one letter, beside bare Node. For every call a
 * fresh process; the calls take turns, so that what else the machine does meets all of them.
 *
 *     npm run build -- --minify && npx node bench/cold-start.ts [LETTER...] [--beside DIST]
 *
 * `--beside` names the dist/ of another build (with its package.json and templates/ in the folder above), to compare with.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './measure.ts';

const RUNS = 15;
const { values, positionals } = parseArgs({ options: { beside: { type: 'string' } }, allowPositionals: true });
const letters = positionals.length > 0 ? positionals : ['voorbeeldbrieven/kamerbrief-bibliotheken.brief.md'];

/** A process that runs another and tells what that took, in milliseconds: the resource usage of children is not Node's to ask. */
const STOPWATCH = ['-c', 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2>&1 < /dev/null', 'bash'];

/** User and system time of one process. */
function processorTime(...words: readonly string[]): number {
  const { stderr } = spawnSync('bash', [...STOPWATCH, process.execPath, ...words], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stderr.split(' ').reduce((sum, seconds) => sum + Number(seconds) * 1000, 0);
}

const lint = (dist: string) => [resolve(dist, 'cli.js'), 'lint', ...letters];
const calls = new Map<string, readonly string[]>([
  ['bare Node', ['-e', '0']],
  ['lint', lint('dist')],
  ...(values.beside === undefined ? [] : [['lint, beside', lint(values.beside)] as const]),
]);
const times = new Map([...calls.keys()].map((name) => [name, [] as number[]]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, words] of calls) times.get(name)?.push(processorTime(...words));
}
const bare = median(times.get('bare Node') ?? []);
console.log(`Node ${process.version}, ${RUNS} processes each, median of the processor time`);
for (const [name, taken] of times) {
  const time = median(taken);
  console.log(
    `${name.padEnd(14)}${time.toFixed(0).padStart(5)} ms ${(time / bare).toFixed(1).padStart(6)} × bare Node`,
  );
}
