/** An example of a rule's page: a block whose info string begins with `fout` or `goed`, `heel` for a letter as it stands. */
export interface Example {
  readonly wrong: boolean;
  /** What stands in the block. */
  readonly text: string;
  /** True for a letter as it stands; another is a paragraph of a letter that is otherwise in order. */
  readonly whole: boolean;
  /** Which of the page, from 1. */
  readonly number: number;
}

/** The examples on a page, in their order. */
export function examplesOf(page: string): Example[] {
  const blocks = page.matchAll(/^```(fout|goed)( heel)?\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, kind, whole, text = ''], index) => ({
    wrong: kind === 'fout',
    text,
    whole: whole !== undefined,
    number: index + 1,
  }));
}
