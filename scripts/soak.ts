/**
 * Runs the property tests and the long tests at their full counts, with a new seed each time. The seed is printed:
 * BRIEFWIJZER_SEED=… npm run soak repeats a run.
 *
 *     node scripts/soak.ts [TEST FILE...]
 */
import { randomInt } from 'node:crypto';
import { globSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { run } from './command.ts';

/** How many times the usual number of cases a property tries. */
const TIMES = '100';

/** What the long tests may write to the disk. */
const DISK_NEEDED = 2 * 1024 ** 3;

const TIMEOUT = 3 * 60 * 60_000;

const free = statfsSync(tmpdir());
const bytesFree = free.bavail * free.bsize;
if (bytesFree < DISK_NEEDED) {
  const gigabytes = (bytes: number) => `${(bytes / 1024 ** 3).toFixed(1)} GB`;
  console.error(`${tmpdir()} has ${gigabytes(bytesFree)} free; the long tests need ${gigabytes(DISK_NEEDED)}`);
  process.exit(1);
}

const seed = env['BRIEFWIJZER_SEED'] ?? String(randomInt(1, 2 ** 31 - 1));
const cases = env['BRIEFWIJZER_CASES'] ?? TIMES;
const named = argv.slice(2);
const files =
  named.length > 0 ? named : globSync('test/{unit,project/register,store,open-data,soak}/**/*.test.ts').sort();
console.log(`BRIEFWIJZER_SEED=${seed} BRIEFWIJZER_CASES=${cases}: ${files.length} files`);

// Whatever the tests leave in the temporary folder goes with it.
const temporary = mkdtempSync(join(tmpdir(), 'bw-soak-'));
try {
  const environment = { ...env, BRIEFWIJZER_SEED: seed, BRIEFWIJZER_CASES: cases, TMPDIR: temporary };
  const mocha = ['node_modules/mocha/bin/mocha.js', '--timeout', '0', '--reporter-option', 'style=spec'];
  await run(execPath, [...mocha, ...files], { env: environment, timeout: TIMEOUT });
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  console.error(`Again: BRIEFWIJZER_SEED=${seed} BRIEFWIJZER_CASES=${cases} npm run soak`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
