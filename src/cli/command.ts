import type { Edge } from './edge.ts';
import type { OptionTable, Values } from './options.ts';

/** How a run ends: 0 clean, 1 findings that count, 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** One subcommand: what help says of it, what it takes, what it does. */
export interface Command {
  readonly name: string;
  /** One line in Dutch: what it does ("controleert brieven"). */
  readonly summary: string;
  /** What follows the name: "BESTAND…". */
  readonly operands: string;
  /** More about it, in whole Dutch sentences; shown by its own help. */
  readonly details: readonly string[];
  readonly options: OptionTable;
  /** Calls as people type them, each with what it does. */
  readonly examples: readonly { readonly call: string; readonly does: string }[];
  /** @throws WrongUse when the operands or options do not go together. */
  run(input: CommandInput<OptionTable>, edge: Edge): Promise<ExitCode>;
}

/** What a command is called with. */
export interface CommandInput<Table extends OptionTable> {
  readonly values: Values<Table>;
  readonly operands: readonly string[];
}

/** Ties a command to the types of its own options. */
export function defineCommand<const Table extends OptionTable>(
  command: Omit<Command, 'run' | 'options'> & {
    readonly options: Table;
    run(input: CommandInput<Table>, edge: Edge): Promise<ExitCode>;
  },
): Command {
  return { ...command, run: (input, edge) => command.run(input as CommandInput<Table>, edge) };
}
