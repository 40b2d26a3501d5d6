import type { IsoDate } from '../dates/index.ts';
import type { Read, WrittenFormat } from '../document/index.ts';
import type { Replaced } from '../files/index.ts';
import type { FoundQuestions } from '../received/index.ts';
import type { Catalogue } from '../template/index.ts';
import type { Registers } from './registers.ts';

/** Files as the command line needs them. A failure is thrown as an error with Node's `code` (ENOENT, EISDIR, EACCES …). */
export interface Files {
  /** The first bytes of a file, at most `limit` of them. */
  read(path: string, limit: number): Uint8Array;
  /** What stands there: `other` for a pipe or a device; undefined for nothing, or for what may not be seen. */
  kind(path: string): 'file' | 'folder' | 'other' | undefined;
  /** True where two paths lead to one file, be it through a link or in other capitals; false where one of them leads nowhere. */
  isSame(one: string, other: string): boolean;
  /** The names of what stands in a folder; none where it cannot be read. */
  names(folder: string): readonly string[];
  /**
   * Puts `bytes` in the place of a file's contents, whole or not at all, and only while it holds `before`: see `replaceFile`.
   */
  replace(path: string, bytes: Uint8Array, before: Uint8Array): Replaced;
  /** Makes a file, and writes over nothing: see `createFile`. False when something stood there. */
  create(path: string, bytes: Uint8Array): boolean;
}

/** Of whom Kamervragen are asked; a service without an address is the public one. */
export interface QuestionWishes {
  readonly odata?: string | undefined;
  readonly publications?: string | undefined;
  readonly signal: AbortSignal;
}

/** Everything that the command line knows of the world outside. */
export interface Edge {
  readonly files: Files;
  /** Reads the bytes of a file of a text program. @throws NotReadable. */
  readDocument(bytes: Uint8Array): Promise<Read>;
  /**
   * Makes a PDF of a file of a text program, through LibreOffice.
   * @throws NoOffice when it is not on this computer, or makes nothing of it
   */
  toPdf(bytes: Uint8Array, format: WrittenFormat): Promise<Uint8Array>;
  /** The templates of these folders; one of a later folder takes the place of one of the same name. */
  templates(...folders: string[]): Promise<Catalogue>;
  /** All of standard input, but at most `limit` bytes. */
  stdin(limit: number): Promise<Uint8Array>;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** True where standard output is a terminal. */
  readonly shown: boolean;
  /** True where standard output is a terminal that shows colours. */
  readonly color: boolean;
  /** True where standard error is a terminal, so that somebody sees how far a long task is. */
  readonly terminal: boolean;
  readonly registers: Registers;
  /** Asks for Kamervragen by their number ('2021Z03234'). @throws OpenDataError. */
  questions(zaak: string, wishes: QuestionWishes): Promise<FoundQuestions>;
  /** Listens from now on for Ctrl+C: the signal is aborted by the first. */
  interrupted(): AbortSignal;
  /** The folder in which the command was given; absolute. */
  readonly cwd: string;
  /** The folder of the program itself, in which templates/ stands; absolute. */
  readonly home: string;
  /** The version of the program: '0.1.0'. */
  readonly version: string;
  readonly today: IsoDate;
}
