import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalId, findCitations, parseCanonicalId, typedCitationAt } from '../../../src/citation/index.ts';
import { runs } from '../../support/cases.ts';

/** The pieces that references are made of, in any order. */
const PIECES =
  `Kamerstuk|Kamerstukken|TK|EK|II|I|2019/20|vergaderjaar|31757|33 118|21501|-|–|,|;|.|(|)|nr.|nrs.|7|12|1850|188b|A|VII|XV|en|t/m|/|p.|blz.|
; |, | |  |\n|\u00a0|t.v.v.|Handelingen|Aanhangsel|item|Stb.|Stcrt.|2011|kst-|ah-tk-|20192020|ECLI:NL:HR:|COM(|https://|(R2034)|motie|Bijlage bij|hoofdstuk|2024Z11859|\u00ad|€|é`.split(
    '|',
  );

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const text = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 80 }));

describe('references in any text', () => {
  it('lie in the text, in order, without overlap, and denote papers that can be written', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (source, foldLineEnds) => {
        let end = 0;
        for (const { span, text: written, targets, kind } of findCitations(source, { foldLineEnds })) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= source.length, JSON.stringify(source));
          assert.equal(source.slice(span.start, span.end).replace(/\s+/g, ' '), written);
          assert.ok(targets.length > 0 && targets[0]?.kind === kind);
          for (const target of targets) {
            const id = canonicalId(target);
            const parsed = parseCanonicalId(id);
            assert.ok(parsed && canonicalId(parsed) === id, `${id} in ${JSON.stringify(source)}`);
          }
          if (!foldLineEnds) assert.ok(!written.includes('\n'));
          end = span.end;
        }
      }),
      runs(1000),
    );
  });

  it('are completed within the line, wherever the caret stands', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, place) => {
        const caret = place % (source.length + 1);
        const typed = typedCitationAt(source, caret);
        if (!typed) return;
        assert.ok(typed.span.start <= caret && typed.span.end >= caret && typed.span.end <= source.length);
        assert.equal(source.slice(typed.span.start, caret), typed.typed);
        assert.ok(!source.slice(typed.span.start, typed.span.end).includes('\n'));
      }),
      runs(1000),
    );
  });
});
