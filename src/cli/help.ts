import { capitalise } from '../dutch/index.ts';
import type { Command } from './command.ts';
import { commonOptions, type Option, type OptionTable, placeholder } from './options.ts';

const PROGRAM = 'briefwijzer';
const WIDTH = 100;

/** The help of the whole program. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    `Gebruik: ${PROGRAM} OPDRACHT [opties]`,
    '',
    'Controleert en leest brieven van een ministerie, en begint nieuwe.',
    '',
    'Opdrachten:',
    ...columns(commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary])),
    '',
    'Opties:',
    ...columns(optionRows(commonOptions)),
    '',
    'Einde: 0 in orde, 1 bevindingen die tellen, 2 verkeerd gebruik of onleesbare invoer.',
    `Meer over een opdracht: ${PROGRAM} OPDRACHT --help`,
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const { name, operands, summary, details, options, examples } = command;
  return [
    `Gebruik: ${PROGRAM} ${name} ${operands} [opties]`,
    '',
    ...wrap(`${capitalise(summary)}.`, WIDTH),
    ...details.flatMap((sentence) => wrap(sentence, WIDTH)),
    '',
    'Opties:',
    ...columns(optionRows({ ...options, ...commonOptions })),
    ...(examples.length > 0 ? ['', 'Voorbeelden:'] : []),
    ...columns(examples.map(({ call, does }) => [`${PROGRAM} ${call}`, does])),
    '',
  ].join('\n');
}

/** For each option: how it is written, and what it does. */
export function optionRows(options: OptionTable): [string, string][] {
  return Object.entries(options).map(([name, option]) => [written(name, option), explained(option)]);
}

function written(name: string, option: Option): string {
  const short = option.short ? `-${option.short}, ` : '';
  return `${short}--${name}${option.value ? ` ${placeholder(option)}` : ''}`;
}

function explained(option: Option): string {
  return option.default === undefined ? option.help : `${option.help} (standaard: ${option.default})`;
}

/** Two columns; the second is wrapped beside the first, or below it where the first is too wide. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const indent = Math.min(30, Math.max(0, ...rows.map(([first]) => first.length)) + 4);
  return rows.flatMap(([first, second]) => {
    const [start = '', ...more] = wrap(second, WIDTH - indent);
    const rest = more.map((line) => ' '.repeat(indent) + line);
    const fits = first.length + 4 <= indent;
    return fits
      ? [`  ${first.padEnd(indent - 2)}${start}`, ...rest]
      : [`  ${first}`, ' '.repeat(indent) + start, ...rest];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
