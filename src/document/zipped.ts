import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file in a zip: its name with folders, and what is in it. */
export type Part = readonly [name: string, content: string | Uint8Array];

/** The first day that a zip can name: what is written says nothing of when. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A zip of parts in their order. The same parts give the same bytes.
 *
 * @param stored the names of the parts that stand in it as they are: of OpenDocument the first, `mimetype`
 */
export function zipped(parts: readonly Part[], stored: readonly string[] = []): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[name] = [bytes, { level: stored.includes(name) ? 0 : 9, mtime: NO_DAY }];
  }
  return zipSync(files);
}
