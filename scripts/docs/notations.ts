import { readFileSync } from 'node:fs';
import { houseNotations } from '../../src/citation/index.ts';
import { withBlock } from './block.ts';

const PAGE = 'docs/handleiding/verwijzingen.md';

/** The handbook's table of the notations that a profile can choose, from the table of notations. */
export function notationTable(): Record<string, string> {
  const rows = houseNotations().map(({ id, example }) => `| \`${id}\` | ${example} |`);
  const table = ['', '| Naam in het profiel | Zo geschreven |', '| --- | --- |', ...rows, '', ''].join('\n');
  return { [PAGE]: withBlock(readFileSync(PAGE, 'utf8'), 'notaties', table) };
}
