import { printableLines } from '../../text/index.ts';
import type { Severity } from '../rule.ts';
import type { FileReport } from './types.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Writes workflow commands of GitHub Actions: one annotation a finding. */
export function writeGithub(files: readonly FileReport[]): string {
  const commands = files.flatMap(({ file, lines, findings }) =>
    findings.map(({ rule, severity, message, span }) => {
      const { start, end } = lines.rangeOf(span);
      const place = [
        `file=${property(file)}`,
        `line=${start.line + 1}`,
        `endLine=${end.line + 1}`,
        // GitHub marks columns only within one line
        ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
        `title=${property(rule)}`,
      ];
      return `::${COMMANDS[severity]} ${place.join(',')}::${data(message)}\n`;
    }),
  );
  return commands.join('');
}

/** What GitHub takes back out is a per cent and line ends alone; other codes would steer who reads the log. */
function data(text: string): string {
  return printableLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
