import assert from 'node:assert/strict';
import { quotations } from '../../../src/dutch/quotes.ts';
import { readLetter } from '../../../src/letter/index.ts';

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
});
