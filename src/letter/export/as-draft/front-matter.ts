import { writeYaml } from '../../../yaml/index.ts';
import { isOpenPlace } from '../../found/open-places.ts';
import { FRONT_MATTER_KEYS } from '../../front-matter/keys.ts';
import { fieldRows } from '../../head/table.ts';
import type { HeaderField, Letter } from '../../letter.ts';

const KEYS = new Set(FRONT_MATTER_KEYS.map(({ key }) => key));

/** The head of a letter as front matter, of a concept. */
export function frontMatterOf({ header, file }: Letter): string {
  const fields = fieldRows.flatMap(([field, { key, inText }]) => {
    const found = header[field as HeaderField];
    if (!found || inText || !KEYS.has(key)) return [];
    if (found.value === null) return isOpenPlace(found.text) ? [[key, found.text] as const] : [];
    if (field === 'aan') return [[key, linesOf(found.text).join('\n').replace(/^Aan /, '')] as const];
    // on a page a line may end because the column is full
    const lines = LISTED.has(field) && !file?.paged ? linesOf(found.text) : [];
    return [[key, lines.length > 1 ? lines : found.value] as const];
  });
  return `---\n${writeYaml({ status: 'concept', ...Object.fromEntries(fields) })}---\n`;
}

/** What a column of references lists line by line. */
const LISTED: ReadonlySet<string> = new Set<HeaderField>(['bijlagen', 'cc']);

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
