import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotations, quotationsWithOpen } from '../../../src/dutch/quotes.ts';
import { createFacts, readLetter } from '../../../src/letter/index.ts';
import { runs } from '../../support/cases.ts';

const quoted = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('finds every kind of mark, the outermost only', () => {
    assert.deepEqual(quoted('Een ‘titel’, een “zin met ‘titel’ erin”, „oud” en "recht".'), [
      '‘titel’',
      '“zin met ‘titel’ erin”',
      '„oud”',
      '"recht"',
    ]);
  });

  it('takes an apostrophe for what it is', () => {
    assert.deepEqual(quoted('Hij zei: ‘de regio’s en ’s avonds’. De foto’s.'), ['‘de regio’s en ’s avonds’']);
  });

  it('takes straight single marks around whole words for a quotation', () => {
    assert.deepEqual(quoted("Het rapport 'Thuis voor iedereen' zegt: 'de regio's en 's avonds'. De foto's."), [
      "'Thuis voor iedereen'",
      "'de regio's en 's avonds'",
    ]);
    assert.deepEqual(quoted("In de jaren '80 en '90, 's avonds in 't Zand, regio's ' en d'Ancona' rol."), []);
  });

  it('makes nothing of a mark without its partner, and never crosses a block', () => {
    assert.deepEqual(quoted('Een “zin zonder eind.\nEen ander” blok.'), []);
  });

  it('marks a reference in a quotation, and no other', () => {
    const letter = readLetter('De motie zegt: “zie Kamerstuk 31 757, nr. 9”. Dat staat in Kamerstuk 31 757, nr. 10.\n');
    assert.deepEqual(
      letter.citations.map((citation) => citation.quoted ?? false),
      [true, false],
    );
  });

  for (const [sample, words] of [
    ['Zij zegt «dat het kan», en meer.', ['«dat het kan»']],
    ['Zij zegt ‚dat het kan’, en meer.', ['‚dat het kan’']],
    ['Zij zegt “dat “het” kan”, en meer.', ['“dat “het” kan”']],
    ['Een “zin zonder eind, met “woorden” erin.', ['“woorden”']],
    ['In ‘s-Gravenhage, en ‘t huis van de ouders’ leraar.', []],
    ["De Kamerleden' 'vragen'.", ["'vragen'"]],
    ['Maat 5" en 6" buis.', ['" en 6"']],
  ] as const) {
    it(`has one answer for every reader: ${sample}`, () => {
      assert.deepEqual(quoted(sample), words);
      const letter = readLetter(`Geachte voorzitter,\n\n${sample}\n`);
      const facts = createFacts(letter, { date: '2021-03-08', from: 'today' });
      const from = letter.flow.text.indexOf(sample);
      const spans = quotations(sample);
      for (let at = 0; at < sample.length; at++) {
        const inside = spans.some(({ start, end }) => start <= at && at < end);
        assert.equal(facts.isQuoted(from + at), inside, sample.slice(at));
      }
    });
  }

  it('quotes no more than a paragraph: a stray mark far back stands alone', () => {
    assert.deepEqual(quoted(`Een “woord ${'en nog een woord '.repeat(150)} van ‘hem’ toen”.`), ['‘hem’']);
    assert.deepEqual(quoted(`${'“'.repeat(9)} en “dit”.`), ['“dit”']);
  });

  it('tells of a quotation that stays open until the end of its block', () => {
    const open = quotationsWithOpen('Hij zei: “een alinea.\n“En nog een ‘deel’.”');
    assert.deepEqual(
      open.map(({ start, end, closed }) => [start, end, closed]),
      [
        [9, 21, false],
        [22, 42, true],
      ],
    );
  });

  it('gives quotations in order, apart from each other and within a block, whatever the marks', () => {
    const marks = fc.array(fc.constantFrom(...'“”„‘’‚«»"\'\n', 'een', ' ', 's', '.'), { maxLength: 40 });
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, closed } of quotationsWithOpen(text)) {
          assert.ok(start >= last && end > start && !text.slice(start, end).includes('\n'));
          assert.equal(closed || /^(?:\n|$)/.test(text.slice(end, end + 1)), true);
          last = end;
        }
      }),
      runs(300),
    );
  });
});
