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

/** What could steer a terminal, when a letter holds it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** Writes what was found to standard output, for people or for programs. */
export function show(format: 'tekst' | 'json', lines: () => string[], data: () => unknown, edge: Edge): ExitCode {
  if (format === 'json') edge.out(`${JSON.stringify(data(), null, 2)}\n`);
  else
    edge.out(
      lines()
        .map((line) => `${line.replace(CONTROL, ' ')}\n`)
        .join(''),
    );
  return 0;
}
