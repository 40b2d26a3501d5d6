import { withCaseOf } from '../dutch/index.ts';

const TURNED: Readonly<Record<string, string>> = { uw: 'mijn', onze: 'uw', ons: 'uw', mijn: 'uw' };

/** What both had together: 'ons gesprek' stays so. */
const TOGETHER = '(?!(?: \\p{L}+)? (?:gesprek|overleg|telefoongesprek|afspraak|ontmoeting|samenwerking|contact)\\b)';
const OWN = new RegExp(`(?<![\\p{L}-])(?:uw|(?:onze|ons(?= \\p{L}))${TOGETHER}|mijn)(?![\\p{L}-])`, 'giu');

/** What the sender calls his own is the reader's in the mouth of the one who answers: 'onze leden' are 'uw leden', 'uw brief' is 'mijn brief'. */
export function turnedRound(text: string): string {
  return text.replace(OWN, (word) => {
    return withCaseOf(word, TURNED[word.toLowerCase()] ?? word);
  });
}
