import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeCitation } from '../../../src/citation/index.ts';
import { EVERY_PAPER, SEARCH_LABELS, TYPED_PAPERS } from '../../../src/citation/reader/productions.ts';
import { runs } from '../../support/cases.ts';
import { beside, identity, notation } from '../../support/citations.ts';

/** Written references, with the words of labels and any characters around them, cut off anywhere. */
const text = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc
          .tuple(identity, notation, beside)
          .map(([one, form, rest]) => writeCitation({ targets: [one], ...rest }, form)),
        fc.constantFrom('zie', 'Kamerstuk', 'kst-', 'T.K.', 'gedrukte stukken', '31 757', 'Tweede Kamer', '(', ', '),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('', ' '),
    fc.nat(40),
  )
  .map(([parts, space, cut]) => parts.join(space).slice(0, cut));

describe('the openings of references', () => {
  for (const [name, openings] of Object.entries({ EVERY_PAPER, TYPED_PAPERS, SEARCH_LABELS })) {
    it(`never begin in a text that was said to have none: ${name}`, () => {
      fc.assert(
        fc.property(text, (one) => {
          const at = openings.next(one, 0);
          if (at >= 0) assert.ok(openings.mayBeginIn(one), one);
        }),
        runs(1000),
      );
    });
  }

  it('are told from prose at once', () => {
    assert.equal(TYPED_PAPERS.mayBeginIn('Gisteren heb ik de gemeente geschreven over de krimp in de regio. '), false);
    assert.equal(SEARCH_LABELS.mayBeginIn('de Tweede Kamer heeft in 2019 gevraagd '), false);
    assert.equal(SEARCH_LABELS.mayBeginIn('zie TK krimp '), true);
  });
});
