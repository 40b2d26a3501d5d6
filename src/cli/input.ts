import { basename } from 'node:path';
import { failureText } from '../files/index.ts';
import { type Decoded, decode, MAX_BYTES, NoText } from './decode.ts';
import type { Edge } from './edge.ts';
import { WrongUse } from './options.ts';

/** What stands for standard input where a file is expected. */
export const STDIN = '-';

/** A text that was read. */
export interface Input extends Decoded {
  /** As reports name it: the path as it was typed, or the name given to standard input. */
  readonly name: string;
  /** The path it came from; absent for standard input. */
  readonly path?: string;
}

/** An input that cannot be read; `message` is Dutch and begins with the name of the file. */
export class Unreadable extends Error {}

/**
 * Reads a file, or standard input for '-'.
 * @throws Unreadable when there is no text to be had from it.
 */
export async function readInput(operand: string, edge: Edge, stdinName = 'standaardinvoer'): Promise<Input> {
  const name = operand === STDIN ? stdinName : operand;
  try {
    const limit = MAX_BYTES + 1;
    if (operand === STDIN) return { name, ...decode(await edge.stdin(limit)) };
    return { name, path: operand, ...decode(edge.files.read(operand, limit)) };
  } catch (failure) {
    throw new Unreadable(`${name}: ${reason(failure)}`);
  }
}

/** Why a file could not be read (or "geschreven"), in Dutch; what is no failure of a file is thrown on. */
export function reason(failure: unknown, done: 'gelezen' | 'geschreven' = 'gelezen'): string {
  if (failure instanceof NoText) return failure.message;
  const text = failureText(failure, done);
  if (text === undefined) throw failure;
  return text;
}

/**
 * The one operand of a command that takes one file.
 * @throws WrongUse where there is not exactly one.
 */
export function oneFile(operands: readonly string[]): string {
  const [file, extra] = operands;
  if (file === undefined) throw new WrongUse('noem een bestand, of - voor de standaardinvoer');
  if (extra !== undefined) throw new WrongUse(`noem één bestand; "${basename(extra)}" is er een te veel`);
  return file;
}
