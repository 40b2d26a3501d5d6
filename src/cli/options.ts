import { parseArgs } from 'node:util';
import { enumerate, suggest } from '../text/index.ts';

/** One option of a command: parsing, checking, help and handbook all come from it. */
export interface Option {
  /** What the option does, in Dutch; a phrase that ends without a full stop. */
  readonly help: string;
  /** The name of its value in help ("BESTAND", "N"); absent for a switch. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** The value where the option is not given. */
  readonly default?: string;
  /** `count`: the value is a whole number of 0 or more. */
  readonly kind?: 'count';
  /** One letter that may stand for it. */
  readonly short?: string;
}

/** The options of a command by their long names, in the order in which help lists them. */
export type OptionTable = Readonly<Record<string, Option>>;

type Taken<O extends Option> = O extends { readonly kind: 'count' }
  ? number
  : O extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : O extends { readonly value: string }
      ? string
      : boolean;

/** The values of a table's options: a default fills what was not given, a switch that was not given is false. */
export type Values<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly value: string }
    ? Table[Name] extends { readonly default: string }
      ? Taken<Table[Name]>
      : Taken<Table[Name]> | undefined
    : boolean;
};

/** The command line is used wrongly; `message` is Dutch and says what is wrong and, where possible, what was meant. */
export class WrongUse extends Error {}

/** Every command has these, and a call without a command too. */
export const commonOptions = {
  help: { help: 'toont deze hulp', short: 'h' },
  version: { help: 'toont het versienummer' },
} as const satisfies OptionTable;

/** What the words after the command say. */
export interface Parsed<Table extends OptionTable> {
  readonly values: Values<Table>;
  readonly positionals: readonly string[];
}

/**
 * Reads the words of a command line against a table of options.
 * @throws WrongUse for an unknown option, a missing value, a value too many or one that the option does not take.
 */
export function parseOptions<Table extends OptionTable>(table: Table, words: readonly string[]): Parsed<Table> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value, short }]) => {
      const type: 'string' | 'boolean' = value === undefined ? 'boolean' : 'string';
      return [name, short === undefined ? { type } : { type, short }];
    }),
  );
  // not strict: parseArgs would throw its own messages, in English
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | number | boolean | undefined> = {};
  for (const [name, option] of Object.entries(table)) values[name] = option.value ? option.default : false;
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') values[token.name] = checked(table, token);
  }
  return { values: values as Values<Table>, positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checked(table: OptionTable, { name, rawName, value, inlineValue }: OptionToken): string | number | boolean {
  const option = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!option) throw new WrongUse(`onbekende optie ${rawName}${hint(name, Object.keys(table), '--')}`);
  if (option.value === undefined) {
    if (value !== undefined) throw new WrongUse(`optie --${name} neemt geen waarde: laat "=${value}" weg`);
    return true;
  }
  const forgotten = value === undefined || value === '' || (!inlineValue && value.startsWith('-') && value !== '-');
  if (forgotten) throw new WrongUse(`optie --${name} wil een waarde: --${name} ${placeholder(option)}`);
  if (option.choices && !option.choices.includes(value)) {
    const choices = enumerate(option.choices);
    throw new WrongUse(`optie --${name} kent "${value}" niet${hint(value, option.choices)}; kies uit ${choices}`);
  }
  if (option.kind !== 'count') return value;
  if (!/^\d{1,9}$/.test(value)) throw new WrongUse(`optie --${name} wil een geheel getal, geen "${value}"`);
  return Number(value);
}

/** What stands for the value in help: its choices, else its name. */
export function placeholder({ value, choices }: Option): string {
  return choices ? choices.join('|') : (value ?? '');
}

/** " (bedoelde u --format?)", or nothing where no candidate comes near. */
export function hint(word: string, candidates: readonly string[], prefix = ''): string {
  const meant = suggest(word, candidates);
  return meant === undefined ? '' : ` (bedoelde u ${prefix}${meant}?)`;
}
