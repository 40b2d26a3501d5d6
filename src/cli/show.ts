import { printable, printableJson, printableLines } from '../text/index.ts';
import type { ExitCode } from './command.ts';
import type { Edge } from './edge.ts';
import type { Option } from './options.ts';

/** The option of every command that shows something. */
export const formatOption = {
  value: 'VORM',
  choices: ['tekst', 'json'],
  default: 'tekst',
  help: 'hoe het getoond wordt: leesbaar, of als json waarop een programma kan bouwen',
} as const satisfies Option;

/** Writes what was found to standard output, for people or for programs. */
export function show(format: 'tekst' | 'json', lines: () => string[], data: () => unknown, edge: Edge): ExitCode {
  edge.out(
    format === 'json'
      ? `${printableJson(data())}\n`
      : lines()
          .map((line) => `${printable(line)}\n`)
          .join(''),
  );
  return 0;
}

/** Writes a letter to standard output: as it is to a file or another program, and on a terminal nothing in it that steers. */
export function writeLetter(format: 'tekst' | 'json', text: string, data: object, edge: Edge): void {
  if (format === 'json') edge.out(`${printableJson(data)}\n`);
  else edge.out(edge.shown ? printableLines(text) : text);
}

/** Says one line to the user, on standard error. */
export function say(line: string, edge: Edge): void {
  edge.err(`${printable(line)}\n`);
}
