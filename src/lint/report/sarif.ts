import { type LineIndex, printableJson, type Span } from '../../text/index.ts';
import type { Finding, Fix, Severity } from '../rule.ts';
import { allRules } from '../rules/index.ts';
import type { FileReport, ReportOptions } from './types.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** Writes SARIF 2.1.0 (OASIS): columns count UTF-16 units, lines and columns from 1. */
export function writeSarif(files: readonly FileReport[], { version }: ReportOptions): string {
  const rules = allRules.map(({ id, summary, severity, category }) => ({
    id,
    shortDescription: { text: summary },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { category },
  }));
  const run = {
    tool: { driver: { name: 'briefwijzer', ...(version && { version }), rules } },
    columnKind: 'utf16CodeUnits',
    results: files.flatMap((report) => report.findings.map((finding) => toResult(finding, report))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${printableJson(log)}\n`;
}

function toResult(finding: Finding, { file, lines }: FileReport): object {
  const { rule, severity, message, span, evidence = [], fix, suggestions = [] } = finding;
  const uri = toUri(file);
  const ruleIndex = allRules.findIndex(({ id }) => id === rule);
  const fixes = [...(fix ? [fix] : []), ...suggestions].map((change) => toFix(change, uri, lines));
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: toLocation(span, uri, lines) }],
    ...(evidence.length > 0 && {
      relatedLocations: evidence.map((item, id) => ({
        id,
        message: { text: item.message },
        physicalLocation: toLocation(item.span, uri, lines),
      })),
    }),
    ...(fixes.length > 0 && { fixes }),
  };
}

function toFix({ title, edits }: Fix, uri: string, lines: LineIndex): object {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: toRegion(span, lines),
    ...(newText && { insertedContent: { text: newText } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri }, replacements }] };
}

function toLocation(span: Span, uri: string, lines: LineIndex): object {
  return { artifactLocation: { uri }, region: toRegion(span, lines) };
}

function toRegion(span: Span, lines: LineIndex): object {
  const { start, end } = lines.rangeOf(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as a URI: relative as it is, absolute of the scheme `file`; forward slashes, everything else escaped. */
function toUri(file: string): string {
  const [, drive = '', path = ''] = /^([A-Za-z]:)?(.*)$/s.exec(file) ?? [];
  const escaped = path.toWellFormed().split(/[\\/]/).map(encodeURIComponent).join('/');
  return drive !== '' || escaped.startsWith('/') ? `file://${drive && `/${drive}`}${escaped}` : escaped;
}
