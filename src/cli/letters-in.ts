import { join } from 'node:path';
import type { Edge } from './edge.ts';
import { say } from './show.ts';

/** The names of letters in a folder: drafts, and files of text programs. Templates of those (.dotx, .ott) are no letters. */
const LETTER = /\.(?:brief\.md|docx|odt|pdf)$/i;
/** What Word lays beside a letter that is open. */
const LOCK = /^~\$|^\.~lock/;
/** Folders that programs fill. */
const NOT_OURS = new Set(['node_modules', '__MACOSX', '$RECYCLE.BIN', 'System Volume Information']);

/** Folders deeper than this are not looked into. */
const DEEPEST = 12;
/** More letters than this are not checked in one call. */
const MOST = 2000;

/**
 * Writes out operands that are folders: the letters in each, folder by folder, in the order of their names. What is hidden, or a
 * program's own, is left out. What is too deep or too many is told.
 */
export function withLettersOfFolders(operands: readonly string[], edge: Edge): string[] {
  return operands.flatMap((operand) => {
    if (edge.files.kind(operand) !== 'folder') return operand;
    const walk = new Walk(edge);
    walk.folder(operand, 0);
    if (walk.found.length === 0)
      say(`${operand}: in deze map staan geen brieven (.brief.md, .docx, .odt of .pdf)`, edge);
    if (walk.isDeep) say(`${operand}: mappen die dieper liggen dan ${DEEPEST} zijn overgeslagen`, edge);
    if (walk.found.length > MOST) say(`${operand}: alleen de eerste ${MOST} brieven worden gelezen`, edge);
    return walk.found.slice(0, MOST);
  });
}

class Walk {
  readonly found: string[] = [];
  isDeep = false;
  private readonly edge: Edge;

  constructor(edge: Edge) {
    this.edge = edge;
  }

  folder(folder: string, depth: number): void {
    const { files } = this.edge;
    for (const name of [...files.names(folder)].sort()) {
      if (this.found.length > MOST) return;
      if (name.startsWith('.') || LOCK.test(name) || NOT_OURS.has(name)) continue;
      const path = join(folder, name);
      const kind = files.kind(path);
      if (kind === 'file' && LETTER.test(name)) this.found.push(path);
      else if (kind === 'folder') {
        if (depth < DEEPEST) this.folder(path, depth + 1);
        else this.isDeep = true;
      }
    }
  }
}
