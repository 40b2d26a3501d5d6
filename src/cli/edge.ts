import type { IsoDate } from '../dates/index.ts';

/** Files as the command line needs them. A failure is thrown as an error with Node's `code` (ENOENT, EISDIR, EACCES …). */
export interface Files {
  /** The first bytes of a file, at most `limit` of them. */
  read(path: string, limit: number): Uint8Array;
  /** True where a file (no folder) stands. */
  exists(path: string): boolean;
  /**
   * Puts `bytes` in the place of a file's contents, whole or not at all; its rights stay, and a symbolic link stays a
   * link: the file it points to is replaced.
   */
  replace(path: string, bytes: Uint8Array): void;
}

/** Everything that the command line knows of the world outside. */
export interface Edge {
  readonly files: Files;
  /** All of standard input, but at most `limit` bytes. */
  stdin(limit: number): Promise<Uint8Array>;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** True where standard output is a terminal that shows colours. */
  readonly color: boolean;
  /** The folder in which the command was given; absolute. */
  readonly cwd: string;
  /** The folder of the program itself, in which templates/ stands; absolute. */
  readonly home: string;
  /** The version of the program: '0.1.0'. */
  readonly version: string;
  readonly today: IsoDate;
}
