import { type Letter, readLetter } from '../src/letter/index.ts';
import { type Finding, lint } from '../src/lint/index.ts';

/** What a check does from text to findings, with every rule on and no clock. */
export function check(text: string): readonly Finding[] {
  return checkLetter(readLetter(text));
}

/** The second half of a check. */
export function checkLetter(letter: Letter): readonly Finding[] {
  return lint(letter, { today: '2026-03-02', profile: 'volledig' });
}
