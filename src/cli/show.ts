import { printable } from '../text/index.ts';
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
  if (format === 'json') edge.out(`${JSON.stringify(data(), null, 2)}\n`);
  else
    edge.out(
      lines()
        .map((line) => `${printable(line)}\n`)
        .join(''),
    );
  return 0;
}

/** Says one line to the user, on standard error. */
export function say(line: string, edge: Edge): void {
  edge.err(`${printable(line)}\n`);
}
