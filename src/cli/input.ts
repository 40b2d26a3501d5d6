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

/** What stands for standard input in messages, where it was given no name. */
const STDIN_NAME = 'standaardinvoer';

/**
 * Reads a file of text, or standard input for '-'.
 * @throws Unreadable when there is no text to be had from it.
 */
export async function readInput(operand: string, edge: Edge, stdinName?: string): Promise<Input> {
  const { bytes, ...named } = await readBytes(operand, edge, MAX_BYTES + 1, stdinName);
  return { ...named, ...textOf(bytes, named.name) };
}

/** A file as bytes, with the names of an `Input`. */
export interface Bytes extends Pick<Input, 'name' | 'path'> {
  readonly bytes: Uint8Array;
}

/**
 * Reads the first `limit` bytes of a file, or of standard input for '-'.
 * @throws Unreadable
 */
export async function readBytes(
  operand: string,
  edge: Edge,
  limit: number,
  stdinName: string = STDIN_NAME,
): Promise<Bytes> {
  const name = operand === STDIN ? stdinName : operand;
  try {
    if (operand === STDIN) return { name, bytes: await edge.stdin(limit) };
    return { name, path: operand, bytes: edge.files.read(operand, limit) };
  } catch (failure) {
    throw new Unreadable(`${name}: ${reason(failure)}`);
  }
}

/**
 * The text of bytes.
 * @throws Unreadable when they are none
 */
export function textOf(bytes: Uint8Array, name: string): Decoded {
  try {
    return decode(bytes);
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
