import { Trouble } from '../register/file/index.ts';
import { type Register, stackRegisters } from '../register/index.ts';
import type { Edge } from './edge.ts';
import { Unreadable } from './input.ts';
import type { OpenRegister } from './registers.ts';
import { say } from './show.ts';

/**
 * The register by which references are looked up: the one asked for, else that of this machine, where there is one. Without
 * SQLite the program goes on without it, and says so with `without`.
 * @throws Unreadable when the one asked for cannot be read.
 */
export async function openKnown(
  asked: string | undefined,
  edge: Edge,
  without: string,
): Promise<OpenRegister | undefined> {
  const file = edge.registers.file(asked);
  if (asked === undefined && edge.files.kind(file) !== 'file') return undefined;
  try {
    return await edge.registers.open(file, (message) => say(message, edge));
  } catch (failure) {
    if (!(failure instanceof Trouble)) throw failure;
    if (asked !== undefined && failure.code !== 'no-sqlite') throw new Unreadable(failure.message);
    say(`${failure.message} ${without}`, edge);
    return undefined;
  }
}

/** The team's own list beside the register; undefined where there is neither. */
export function beside(known: Register | undefined, own: Register | undefined): Register | undefined {
  return known && own ? stackRegisters([known, own]) : (known ?? own);
}
