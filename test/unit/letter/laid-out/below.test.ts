import assert from 'node:assert/strict';
import { belowLines, laidOut, readLetter } from '../../../../src/letter/index.ts';
import { made, paragraph, paragraphs, text } from '../../../support/made-document.ts';

const ABOVE = 'Gelezen uit brief.docx: TK 31757-1 van 3 mei 2020.\n\n';

describe('the text of a file below other lines', () => {
  it('is read as if these were not there', () => {
    const laid = laidOut(
      made(
        [
          ...paragraphs('Datum: 3 mei 2021\nKenmerk: 2021-12\n\nGeachte voorzitter,\n'),
          paragraph([
            text('Zie TK 31757-2'),
            { type: 'note-mark', note: 'a' },
            text(' en '),
            text('vul in', { open: true }),
          ]),
          ...paragraphs('\nHoogachtend,\nDe minister van Waterbeheer,\n\ndrs. A.B. Jansen'),
        ],
        { notes: [{ id: 'a', mark: '1', kind: 'footnote', blocks: paragraphs('Of niet.') }] },
      ),
    );
    const { text: shown, layout } = belowLines(ABOVE, laid);
    const [alone, below] = [readLetter(laid.text, { layout: laid.layout }), readLetter(shown, { layout })];
    assert.equal(below.flow.text, alone.flow.text);
    assert.deepEqual(
      below.citations.map(({ text: cited, span }) => [cited, span.start]),
      alone.citations.map(({ text: cited, span }) => [cited, span.start + ABOVE.length]),
    );
    assert.deepEqual(
      below.fields.map(({ field, value }) => [field, value.value, shown.slice(value.span.start, value.span.end)]),
      alone.fields.map(({ field, value }) => [field, value.value, laid.text.slice(value.span.start, value.span.end)]),
    );
    assert.equal(below.citations.length, 1);
    assert.equal(below.notes.length, 1);
    assert.deepEqual(
      below.openPlaces.map(({ span }) => shown.slice(span.start, span.end)),
      ['vul in'],
    );
  });
});
