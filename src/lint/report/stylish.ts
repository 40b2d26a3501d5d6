import { printable } from '../../text/index.ts';
import type { Finding, Severity } from '../rule.ts';
import { countsInWords, SEVERITY_NAMES, summarise } from './count.ts';
import type { FileReport, ReportOptions } from './types.ts';

const ESCAPE = '\u001b[';
const COLORS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36, hint: 90 };

/** Writes findings for people: per file a list of place, severity, message and rule, with the evidence under it; last the total. Nothing for no files: none of them could be read, which is said elsewhere. */
export function writeStylish(files: readonly FileReport[], { color = false }: ReportOptions): string {
  if (files.length === 0) return '';
  const paint = (code: number, text: string) => (color ? `${ESCAPE}${code}m${text}${ESCAPE}0m` : text);
  const blocks = files.filter(({ findings }) => findings.length > 0).map((report) => fileBlock(report, paint));
  const all = files.flatMap(({ findings }) => findings);
  const total = summarise(countsInWords(all.map(({ severity }) => severity)));
  const where = files.length > 1 ? ` in ${files.length} bestanden` : '';
  return `${[...blocks, `${total}${where}${all.length === 0 ? unaskedIn(files) : ''}`].join('\n\n')}\n`;
}

/** "Niets gevonden" says nothing of references that nobody looked up. */
function unaskedIn(files: readonly FileReport[]): string {
  const count = files.reduce((sum, { unasked = 0 }) => sum + unasked, 0);
  if (count === 0) return '';
  const references = count === 1 ? '1 verwijzing is' : `${count} verwijzingen zijn`;
  return ` in de tekst; ${references} niet nagegaan: er is geen lijst van Kamerstukken ingelezen`;
}

type Paint = (code: number, text: string) => string;

function fileBlock({ file, lines, findings }: FileReport, paint: Paint): string {
  const places = findings.map(({ span }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${line + 1}:${character + 1}`;
  });
  const width = Math.max(...places.map((place) => place.length));
  const rows = findings.flatMap((finding, i) => {
    const place = (places[i] ?? '').padStart(width + 2);
    return [
      row(finding, place, paint),
      ...evidenceRows(finding, width, (offset) => lines.positionAt(offset).line + 1, paint),
    ];
  });
  return [paint(4, printable(file)), ...rows].join('\n');
}

function row({ severity, message, rule, fix }: Finding, place: string, paint: Paint): string {
  const name = paint(COLORS[severity], SEVERITY_NAMES[severity][0].padEnd(12));
  const mendable = fix ? ' (te herstellen)' : '';
  return `${place}  ${name}  ${printable(message)}${mendable}  ${paint(90, rule)}`;
}

function evidenceRows(
  { evidence = [] }: Finding,
  width: number,
  lineOf: (offset: number) => number,
  paint: Paint,
): string[] {
  const indent = ' '.repeat(width + 18);
  return evidence.map(({ span, message }) => paint(90, `${indent}regel ${lineOf(span.start)}: ${printable(message)}`));
}
