/**
 * Writes the pages of docs/ that are made from the project itself; with --check it only tells which are out of date.
 *
 *     node scripts/docs.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import type { Generator } from './docs/generator.ts';
import { house } from './docs/house.ts';
import { ruleList } from './docs/rule-list.ts';

/** What the project itself is made with. */
const sources: readonly Generator[] = [house, ruleList];

const check = argv.includes('--check');
for (const generate of sources) await putAll(generate);
// loaded now: they read the project, of which a source may just have been written
const { pages } = await import('./docs/pages.ts');
for (const generate of pages) await putAll(generate);

async function putAll(generate: Generator): Promise<void> {
  for (const [path, content] of Object.entries(await generate())) put(path, content);
}

function put(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (check) {
    console.error(`${path} is out of date: run "npm run docs"`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
