/**
 * A second generator of references, made without sight of the audit, of its rules or of the first generator (audit.ts): letters that
 * cite papers of the list truly, and the same letters with one slip in them, as people make slips.
 *
 *     npx node bench/audit-second.ts FOLDER [--seed N] [--count N] [--keep FILE] [--show FILE]
 *
 * FOLDER holds kamerstukken.csv.gz. `--keep` is the register to make, or to use where it is there; `--show` writes the sentences of
 * what was missed and of the true references that were called wrong to a file.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDate } from '../src/dates/index.ts';
import { readLetter } from '../src/letter/index.ts';
import { auditOf } from '../src/lint/index.ts';
import { importList, LiveRegister } from '../src/register/sqlite/index.ts';
import { createAsker } from './audit-second/asker.ts';
import { createChance } from './audit-second/chance.ts';
import { readListedPapers } from './audit-second/papers.ts';
import { report } from './audit-second/report.ts';
import { machine, option } from './register/measure.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: audit-second.ts FOLDER [--seed N] [--count N] [--keep FILE] [--show FILE]');
const count = Number(option('count') ?? 600);
const scratch = mkdtempSync(join(tmpdir(), 'audit-second-'));
const file = option('keep') ?? join(scratch, 'register.sqlite');
if (!existsSync(file)) await importList(file, join(folder, 'kamerstukken.csv.gz'), { now: new Date().toISOString() });
const register = new LiveRegister({ file });

const asker = createAsker(readListedPapers(folder), createChance(Number(option('seed') ?? 1)), (text, today) => {
  const verdicts = auditOf(readLetter(text), { register, today: today as IsoDate });
  return verdicts.map(({ citation, verdict, why }) => ({ span: citation.span, verdict, why: why ?? '' }));
});
const asked = asker.ask(count);
const { tables, examples } = report(asked);
console.log(`${machine()}\n${count} papers, ${asked.length} references asked\n\n${tables}`);
const show = option('show');
if (show) writeFileSync(show, examples);
register.close();
rmSync(scratch, { recursive: true });
