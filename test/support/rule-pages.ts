import type { LetterFile } from '../../src/letter/index.ts';

/**
 * An example of a rule's page: a block whose info string begins with `fout` or `goed`, `heel` for a letter as it stands, and after that
 * `bestand 3 wijzigingen 2 opmerkingen` for one that stands in a file in which these are left.
 */
export interface Example {
  readonly wrong: boolean;
  /** What stands in the block. */
  readonly text: string;
  /** True for a letter as it stands; another is a paragraph of a letter that is otherwise in order. */
  readonly whole: boolean;
  /** For a letter in a file: what was left in it. */
  readonly file?: LetterFile;
  /** Which of the page, from 1. */
  readonly number: number;
}

/** The examples on a page, in their order. */
export function examplesOf(page: string): Example[] {
  const blocks = page.matchAll(
    /^```(fout|goed)( heel)?(?: bestand (\d+) wijzigingen (\d+) opmerkingen)?\n([\s\S]*?)^```$/gm,
  );
  return [...blocks].map(([, kind, whole, changes, comments, text = ''], index) => ({
    wrong: kind === 'fout',
    text,
    whole: whole !== undefined,
    ...(changes === undefined ? {} : { file: { changes: Number(changes), comments: Number(comments) } }),
    number: index + 1,
  }));
}
