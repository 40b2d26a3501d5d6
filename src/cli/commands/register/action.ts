import type { IsoDate } from '../../../dates/index.ts';
import type { ExitCode } from '../../command.ts';
import type { Edge } from '../../edge.ts';

/** What can be done with a register, as it is typed. */
export type ActionName = 'import' | 'search' | 'show' | 'status' | 'sync';

/** What is asked of a register. */
export interface Asked {
  /** The register's file. */
  readonly file: string;
  readonly format: 'tekst' | 'json';
  readonly limit: number | undefined;
  readonly completeUntil: IsoDate | undefined;
  /** Of sync: also everything, and what the register is written to after it. */
  readonly all: boolean;
  readonly export: string | undefined;
  /** The addresses of the services as they were typed, where they are not the public ones. */
  readonly bases: { readonly odata: string | undefined; readonly syncfeed: string | undefined };
  /** The words after the action. */
  readonly operands: readonly string[];
}

/** One thing that can be done with a register. @throws Trouble, ListError, OpenDataError, ExportError, WrongUse. */
export type Action = (asked: Asked, edge: Edge) => Promise<ExitCode>;
