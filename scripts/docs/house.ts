import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { importFences } from '../house/fences.ts';
import { FLOORS, type Floor } from '../house/floors.ts';
import { withBlock } from './block.ts';

/** The import fences of biome.json and the table of folders in ARCHITECTURE.md, both from the table of floors. */
export function house(): Record<string, string> {
  const biome = JSON.parse(readFileSync('biome.json', 'utf8')) as object;
  return {
    'biome.json': formatted(JSON.stringify({ ...biome, overrides: importFences() })),
    'ARCHITECTURE.md': withBlock(readFileSync('ARCHITECTURE.md', 'utf8'), 'house', table()),
  };
}

function table(): string {
  const rows = FLOORS.map((floor) => `| \`src/${floor.folder}\` | ${floor.what} | ${mayImport(floor)} |`);
  return ['| folder | what it is | may import |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function mayImport({ standsOn, vscode, edge, edgeFiles }: Floor): string {
  const node = edge ? 'Node' : edgeFiles && `Node in \`${edgeFiles}\``;
  const names = [...standsOn, ...(vscode ? ['`vscode`'] : []), ...(node ? [node] : [])];
  return names.length === 0 ? 'nothing' : names.join(', ');
}

/** As the formatter of the project writes it. */
function formatted(json: string): string {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path=biome.json'];
  return execFileSync(process.execPath, biome, { input: json, encoding: 'utf8' });
}
