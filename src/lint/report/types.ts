import type { LineIndex } from '../../text/index.ts';
import type { Finding } from '../rule.ts';

/** The findings of one file, ready to be written. */
export interface FileReport {
  /** The name as the user gave it. */
  readonly file: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
  /** How many of its references were looked up nowhere, since no list of papers was there to ask. */
  readonly unasked?: number;
}

/** The forms in which findings can be written. */
export type ReportFormat = 'stylish' | 'json' | 'sarif' | 'github';

/** How a report is dressed. */
export interface ReportOptions {
  /** Colour for a terminal; only `stylish` knows it. */
  readonly color?: boolean;
  /** The version of the program, for `sarif`. */
  readonly version?: string;
}
