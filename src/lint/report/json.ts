import { type LineIndex, printableJson, type Range } from '../../text/index.ts';
import type { Finding, Fix, Severity } from '../rule.ts';
import type { FileReport } from './types.ts';

/** A finding as the command line gives it: 0-based lines and UTF-16 characters. The shape is stable. */
export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fix?: JsonFix;
  readonly suggestions?: readonly JsonFix[];
  readonly related?: readonly { readonly message: string; readonly range: Range }[];
}

/** A change under its title. */
export interface JsonFix {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** Writes `[{file, findings}]`. */
export function writeJson(files: readonly FileReport[]): string {
  const shown = files.map(({ file, lines, findings }) => ({
    file,
    findings: findings.map((finding) => jsonFinding(finding, lines)),
  }));
  return `${printableJson(shown)}\n`;
}

/** One finding in the stable shape; empty lists are left out. */
export function jsonFinding(finding: Finding, lines: LineIndex): JsonFinding {
  const { rule, severity, message, span, fix, suggestions = [], evidence = [] } = finding;
  const related = evidence.map((item) => ({ message: item.message, range: lines.rangeOf(item.span) }));
  return {
    rule,
    severity,
    message,
    range: lines.rangeOf(span),
    ...(fix && { fix: jsonFix(fix, lines) }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map((suggestion) => jsonFix(suggestion, lines)) }),
    ...(related.length > 0 && { related }),
  };
}

function jsonFix({ title, edits }: Fix, lines: LineIndex): JsonFix {
  return { title, edits: edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText })) };
}
