import { enumerate } from '../text/index.ts';
import type { Command, ExitCode } from './command.ts';
import type { Edge } from './edge.ts';
import { commandHelp, generalHelp } from './help.ts';
import { Unreadable } from './input.ts';
import { commonOptions, hint, parseOptions, WrongUse } from './options.ts';
import { say } from './show.ts';

/**
 * Runs one call of the program: `words` is what was typed after its name. Never throws for what a user can do wrong:
 * that gets a message on standard error and exit code 2.
 */
export async function run(commands: readonly Command[], words: readonly string[], edge: Edge): Promise<ExitCode> {
  const [first, ...rest] = words;
  const command = commands.find(({ name }) => name === first);
  try {
    return command ? await runCommand(command, rest, edge) : withoutCommand(commands, words, edge);
  } catch (failure) {
    if (failure instanceof Unreadable) {
      say(failure.message, edge);
      return 2;
    }
    if (!(failure instanceof WrongUse)) throw failure;
    const help = command ? `briefwijzer ${command.name} --help` : 'briefwijzer --help';
    say(`briefwijzer: ${failure.message}`, edge);
    say(`Zie ${help}`, edge);
    return 2;
  }
}

async function runCommand(command: Command, words: readonly string[], edge: Edge): Promise<ExitCode> {
  const { values, positionals } = parseOptions({ ...command.options, ...commonOptions }, words);
  if (values.help || values.version) return tell(values, commandHelp(command), edge);
  return await command.run({ values, operands: positionals }, edge);
}

/** A call that does not begin with a command: it asks for help or the version, or it is wrong. */
function withoutCommand(commands: readonly Command[], words: readonly string[], edge: Edge): ExitCode {
  const names = commands.map(({ name }) => name);
  const [first] = words;
  if (first === undefined) {
    edge.err(generalHelp(commands));
    return 2;
  }
  if (!first.startsWith('-')) {
    throw new WrongUse(`onbekende opdracht "${first}"${hint(first, names)}; de opdrachten zijn ${enumerate(names)}`);
  }
  const { values } = parseOptions(commonOptions, words);
  if (values.help || values.version) return tell(values, generalHelp(commands), edge);
  throw new WrongUse(`geef eerst een opdracht: ${enumerate(names)}`);
}

function tell(asked: { readonly help: boolean }, help: string, edge: Edge): ExitCode {
  edge.out(asked.help ? help : `${edge.version}\n`);
  return 0;
}
