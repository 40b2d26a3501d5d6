import { commandLine } from './command-line.ts';
import { commandsAndSettings } from './commands.ts';
import { templateExamples } from './examples.ts';
import type { Generator } from './generator.ts';
import { notationTable } from './notations.ts';
import { ruleIndex } from './rules.ts';
import { snippetPage } from './snippets.ts';
import { templateLanguage } from './template-language.ts';

/** Every generator of pages; add yours here. */
export const pages: readonly Generator[] = [
  commandLine,
  commandsAndSettings,
  notationTable,
  ruleIndex,
  snippetPage,
  templateExamples,
  templateLanguage,
];
