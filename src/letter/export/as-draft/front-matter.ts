import { writeYaml } from '../../../yaml/index.ts';
import { FRONT_MATTER_KEYS } from '../../front-matter/keys.ts';
import { fieldRows } from '../../head/table.ts';
import type { HeaderField, Letter } from '../../letter.ts';

const KEYS = new Set(FRONT_MATTER_KEYS.map(({ key }) => key));

/** The head of a letter as front matter, of a concept. */
export function frontMatterOf({ header }: Letter): string {
  const fields = fieldRows.flatMap(([field, { key, inText }]) => {
    const found = header[field as HeaderField];
    if (!found || found.value === null || inText || !KEYS.has(key)) return [];
    return [[key, field === 'aan' ? linesOf(found.text) : found.value] as const];
  });
  return `---\n${writeYaml({ status: 'concept', ...Object.fromEntries(fields) })}---\n`;
}

/** An address keeps its lines. */
function linesOf(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
