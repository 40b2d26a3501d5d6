/**
 * Writes the pages of docs/ that are made from the project itself; with --check it only tells which are out of date.
 *
 *     node scripts/docs.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { commandLine } from './docs/command-line.ts';
import { commandsAndSettings } from './docs/commands.ts';
import { templateExamples } from './docs/examples.ts';
import { house } from './docs/house.ts';
import { ruleIndex } from './docs/rules.ts';
import { snippetPage } from './docs/snippets.ts';
import { templateLanguage } from './docs/template-language.ts';

/** Makes pages: path in the project -> content. */
export type Generator = () => Record<string, string> | Promise<Record<string, string>>;

/** Every generator of pages; add yours here. */
const generators: Generator[] = [
  commandLine,
  commandsAndSettings,
  house,
  ruleIndex,
  snippetPage,
  templateExamples,
  templateLanguage,
];

const check = argv.includes('--check');
const pages = (await Promise.all(generators.map((generate) => generate()))).flatMap((made) => Object.entries(made));
const stale = pages.filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content);
for (const [path, content] of stale) {
  if (check) {
    console.error(`${path} is out of date: run "npm run docs"`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
  }
}
