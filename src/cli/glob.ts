import { join } from 'node:path';
import type { Edge } from './edge.ts';

/**
 * Writes out operands with `*` or `?`: the shells of Windows leave that to the program. A file that has such a name itself is
 * meant as it stands, and what no file answers to stays as it is.
 */
export function writtenOut(operands: readonly string[], edge: Edge): string[] {
  return operands.flatMap((operand) => {
    if (!/[*?]/.test(operand) || edge.files.kind(operand) !== undefined) return operand;
    const found = filesLike(operand, edge);
    return found.length > 0 ? found : operand;
  });
}

/** The files that a pattern names, sorted; folder by folder. */
function filesLike(pattern: string, { files }: Edge): string[] {
  const root = /^(?:[A-Za-z]:)?[\\/]/.exec(pattern)?.[0] ?? '';
  const segments = pattern.slice(root.length).split(/[\\/]/);
  let paths = [root];
  for (const segment of segments) {
    if (/[*?]/.test(segment)) {
      const form = formOf(segment);
      const namesIn = (folder: string) => files.names(folder === '' ? '.' : folder).filter((name) => form.test(name));
      paths = paths.flatMap((folder) => namesIn(folder).map((name) => join(folder, name)));
    } else paths = paths.map((folder) => join(folder, segment));
  }
  return paths.filter((path) => files.kind(path) === 'file').sort();
}

/** The names that answer to one segment; those that begin with a dot only where it does too. */
function formOf(segment: string): RegExp {
  const escaped = segment.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    `^${/^[*?]/.test(segment) ? String.raw`(?!\.)` : ''}${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`,
    's',
  );
}
