import { COMPOUND_HEADS, THINGS } from '../../dutch/index.ts';
import type { Facts, Letter } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';
import type { Rule } from '../rule.ts';
import { capitalStarts, goesOnFromName, matchesAt, ownPlaces } from '../support/running-text.ts';

/** Capitals and a noun without the hyphen of a compound; a compound that has its hyphen elsewhere in the letter. */
export const koppeltekenOntbreekt: Rule = {
  id: 'koppelteken-ontbreekt',
  category: 'taal',
  severity: 'warning',
  summary: `Een samenstelling met een afkorting zonder koppelteken: 'IT infrastructuur', 'KPN platform'.`,
  *check(letter, { facts }) {
    let hyphenated: ReadonlyMap<string, Span> | undefined;
    for (const found of ownPlaces(letter, facts, matchesAt(letter.flow, capitalStarts(facts), CAPITALS_AND_WORD))) {
      const [written, capitals = '', word = ''] = found.match;
      const right = `${capitals}-${word}`;
      hyphenated ??= hyphenatedWords(letter, facts);
      const elsewhere = hyphenated.get(right);
      if (goesOnFromName(found) || /\bthe $/i.test(found.before)) continue;
      if (!elsewhere && !isCompound(capitals, word, found.before)) continue;
      const space = { start: found.flow.start + capitals.length, end: found.flow.start + capitals.length + 1 };
      yield {
        span: letter.flow.toSource(found.flow),
        message: `'${written}' is één woord: schrijf '${right}'.`,
        ...(elsewhere && {
          evidence: [{ span: letter.flow.toSource(elsewhere), message: `elders in deze brief: ${right}` }],
        }),
        fix: { title: `Vervang door '${right}'`, edits: [{ span: letter.flow.toSource(space), newText: '-' }] },
      };
    }
  },
};

const CAPITALS_AND_WORD = /(?<![\p{L}\p{N}_./&-])(\p{Lu}{2,6}) (\p{Ll}{4,}(?:’s)?)(?![\p{L}\p{N}])/uy;
const HYPHENATED = /(?<![\p{L}\p{N}_./&-])\p{Lu}{2,6}-\p{Ll}{4,}(?:’s)?(?![\p{L}\p{N}-])/uy;
const DETERMINER = /(?<!\p{L})(?:de|het|deze|die|dit|dat|een|onze|ons|uw|mijn) $/iu;

/** "De ICT kosten" is one word; "de EU landen" could be "EU" and its object, "de EU richtlijn" could not. */
function isCompound(capitals: string, word: string, before: string): boolean {
  if (COMPOUND_HEADS.countable.has(word)) return true;
  return THINGS.includes(capitals) && COMPOUND_HEADS.others.has(word) && DETERMINER.test(before);
}

/** Where each compound with its hyphen first stands, in the flow. */
function hyphenatedWords({ flow }: Letter, facts: Facts): Map<string, Span> {
  const found = new Map<string, Span>();
  for (const { match, flow: span } of matchesAt(flow, capitalStarts(facts), HYPHENATED)) {
    if (!found.has(match[0])) found.set(match[0], span);
  }
  return found;
}
