import type { Letter } from '../../letter/index.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { unevenDashes, unevenRanges } from '../support/dashes.ts';
import { commasWithoutSpace, doubleSpaces, indentedLines, spacesBeforePunctuation } from '../support/spaces.ts';

/** Spaces and dashes: doubled spaces, a space before a comma, a dash with one space, two kinds of quotation marks. */
export const spatiesEnStreepjes: Rule = {
  id: 'spaties-en-streepjes',
  category: 'taal',
  severity: 'info',
  summary: 'Dubbele spaties, een spatie vóór een komma, een streepje met één spatie, aanhalingstekens door elkaar.',
  *check(letter, { facts }) {
    yield* doubleSpaces(letter, facts);
    yield* spacesBeforePunctuation(letter, facts);
    yield* commasWithoutSpace(letter, facts);
    yield* indentedLines(letter);
    yield* unevenDashes(letter, facts);
    yield* unevenRanges(letter, facts);
    yield* mixedQuotes(letter);
  },
};

/** Straight quotation marks in a letter that also has curly ones: once, on the first. */
function* mixedQuotes({ flow }: Letter): Generator<RuleFinding> {
  const own = flow.blocks.filter(({ quoted }) => !quoted);
  const find = (mark: RegExp) => {
    for (const { flow: block } of own) {
      const at = flow.text.slice(block.start, block.end).search(mark);
      if (at >= 0) return block.start + at;
    }
    return -1;
  };
  const curly = find(/[“„]/);
  const straight = curly < 0 ? -1 : find(/"/);
  if (straight < 0) return;
  yield {
    span: flow.toSource({ start: straight, end: straight + 1 }),
    message: `Rechte en gekrulde aanhalingstekens door elkaar.`,
    severity: 'hint',
    evidence: [{ span: flow.toSource({ start: curly, end: curly + 1 }), message: 'hier een gekruld aanhalingsteken' }],
  };
}
