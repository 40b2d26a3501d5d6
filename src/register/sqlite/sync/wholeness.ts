import type { Papers } from '../../../open-data/index.ts';

/**
 * Whether the papers of a dossier are all that there are. Where the answer may go on, its highest number tells: 'cut' when it did not
 * come, and the answer is not believed; 'unsure' when it came with numbers missing in between, which may well not exist: what is held is
 * not removed for that.
 * @param highest how far the dossier goes; undefined where the source does not say.
 */
export function wholeness(
  { papers, isSure }: Pick<Papers, 'papers' | 'isSure'>,
  highest: number | undefined,
): 'whole' | 'unsure' | 'cut' {
  if (isSure) return 'whole';
  if (highest === undefined) return 'unsure';
  const numbers = new Set(papers.flatMap(({ number }) => number ?? []));
  if (Math.max(0, ...numbers) < highest) return 'cut';
  return numbers.size < highest ? 'unsure' : 'whole';
}
