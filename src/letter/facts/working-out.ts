import type { Steps } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import type { Facts } from './facts.ts';

/** Asks the questions of which every other answer is made, one at a step: in a long letter each takes a while. */
export function* workingOut(letter: Letter, facts: Facts): Steps<void> {
  const questions = [
    () => letter.quotes,
    () => letter.sentences,
    () => facts.words,
    () => facts.citations,
    () => facts.dates,
    () => facts.mentions,
  ];
  for (const ask of questions) {
    ask();
    yield;
  }
}
