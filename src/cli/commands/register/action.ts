import type { IsoDate } from '../../../dates/index.ts';
import type { ExitCode } from '../../command.ts';
import type { Edge } from '../../edge.ts';

/** What can be done with a register, as it is typed. */
export type ActionName = 'import' | 'search' | 'show' | 'status';

/** What is asked of a register. */
export interface Asked {
  /** The register's file. */
  readonly file: string;
  readonly format: 'tekst' | 'json';
  readonly limit: number | undefined;
  readonly completeUntil: IsoDate | undefined;
  /** The words after the action. */
  readonly operands: readonly string[];
}

/** One thing that can be done with a register. @throws Trouble, ListError, WrongUse. */
export type Action = (asked: Asked, edge: Edge) => Promise<ExitCode>;
