import type { Command } from '../command.ts';

/** The subcommands, in the order in which help lists them. */
export const commands: readonly Command[] = [];
