import { readdirSync } from 'node:fs';

const LETTER = /\.(?:txt|md)$/;

/** The names of the letters in a folder, sorted: texts and Markdown, but not the page that tells of them. */
export function letterFiles(folder: string | URL): string[] {
  const names = readdirSync(folder).filter((name) => LETTER.test(name) && name !== 'README.md');
  return names.sort();
}
