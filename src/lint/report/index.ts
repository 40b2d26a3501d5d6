import { writeGithub } from './github.ts';
import { writeJson } from './json.ts';
import { writeSarif } from './sarif.ts';
import { writeStylish } from './stylish.ts';
import type { FileReport, ReportFormat, ReportOptions } from './types.ts';

export { countSeverities, countsInWords, SEVERITY_NAMES, summarise } from './count.ts';
export { type JsonFinding, jsonFinding } from './json.ts';
export type { FileReport, ReportFormat, ReportOptions } from './types.ts';

const WRITERS: Readonly<Record<ReportFormat, (files: readonly FileReport[], options: ReportOptions) => string>> = {
  stylish: writeStylish,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
};

/** The names of the forms, as the command line takes them. */
export const reportFormats = Object.keys(WRITERS) as readonly ReportFormat[];

/** Writes the findings of some files in one of the forms; the text ends in a line feed, or is empty. */
export function writeReport(format: ReportFormat, files: readonly FileReport[], options: ReportOptions = {}): string {
  return WRITERS[format](files, options);
}
