import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLists } from '../../../../../src/document/docx/writing/lists.ts';
import { DECLARED, w } from '../../../../../src/document/docx/writing/wordml.ts';
import { xmlTree } from '../../../../../src/xml/index.ts';
import { runs } from '../../../../support/cases.ts';
import { item } from '../../../../support/made-document.ts';
import { all, valueIn } from '../../../../support/word-parts.ts';

type Marked = readonly [marker: string, level?: number, list?: string];

/** What Word prints before items: it counts each list for itself, a level anew behind an item above it. */
function printed(items: readonly Marked[]): (string | undefined)[] {
  const lists = createLists(5, 8);
  const places = items.map(([marker, level = 0, list = 'l']) => lists.of(item('x', marker, { level, list })));
  const numbering = xmlTree(w('numbering', DECLARED, lists.abstracts(), lists.nums()));
  const counted = new Map<number, number[]>();
  return places.map((place) => {
    if (!place) return undefined;
    const num = all(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === String(place.num));
    const abstract = all(numbering, 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === valueIn(num, 'w:abstractNumId'),
    );
    assert.ok(abstract);
    const level = all(abstract, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === String(place.level));
    const numbers = counted.get(place.num) ?? [];
    counted.set(place.num, numbers);
    numbers.length = Math.min(numbers.length, place.level + 1);
    const before = numbers[place.level];
    numbers[place.level] = before === undefined ? Number(valueIn(level, 'w:start')) : before + 1;
    const text = valueIn(level, 'w:lvlText') ?? '';
    return text.replace(/%\d/, WRITE[valueIn(level, 'w:numFmt') ?? '']?.(numbers[place.level] ?? 0) ?? '?');
  });
}

const letter = (number: number) => String.fromCharCode(96 + number);
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const roman = (number: number) => 'x'.repeat(Math.floor(number / 10)) + UNITS[number % 10];

const WRITE: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
};

function assertPrinted(items: readonly Marked[]): void {
  assert.deepEqual(
    printed(items),
    items.map(([marker]) => marker),
  );
}

describe('docx: lists', () => {
  it('counts in every way that Word knows, from any number, with the signs around it', () => {
    for (const markers of [
      ['1.', '2.', '3.'],
      ['7)', '8)'],
      ['(a)', '(b)'],
      ['A.', 'B.'],
      ['i.', 'ii.', 'iii.', 'iv.'],
      ['iv)', 'v)'],
      ['xxvi.', 'xxvii.'],
      ['V.', 'W.'],
      ['h.', 'i.', 'j.'],
      ['3', '4'],
      ['1°', '2°'],
      ['•', '•'],
      ['–', '-', '○'],
      ['o', 'o'],
    ]) {
      assertPrinted(markers.map((marker) => [marker] as const));
    }
  });

  it('begins a list of its own where Word would count on, and goes on where it does', () => {
    assertPrinted([['1.'], ['a)', 1], ['b)', 1], ['2.'], ['a)', 1], ['3.']]);
    assertPrinted([['1.'], ['2.'], ['1.'], ['5.'], ['6.']]);
    assertPrinted([['1.'], ['1.', 0, 'm'], ['2.'], ['2.', 0, 'm']]);
    assertPrinted([['a)', 1], ['1.'], ['b)', 1], ['2.'], ['i.', 2], ['c)', 1], ['ii.', 2]]);
  });

  it('leaves to the writer what Word cannot count', () => {
    assert.deepEqual(printed([['1.1'], ['aa)'], ['Vraag 1'], ['a b'], ['iiii.'], ['ab']]), Array(6).fill(undefined));
  });

  it('prints the markers of any list', () => {
    const marked = fc.record({
      written: fc.oneof(
        fc.integer({ min: 0, max: 12 }).map(String),
        fc.constantFrom('a', 'b', 'c', 'i', 'ii', 'v', 'A', 'I'),
      ),
      after: fc.constantFrom('.', ')', ''),
      level: fc.integer({ min: 0, max: 3 }),
      list: fc.constantFrom('l', 'm'),
    });
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 12 }), (all) => {
        const items = all.map(({ written, after, level, list }): Marked => [`${written}${after}`, level, list]);
        for (const [i, marker] of printed(items).entries()) {
          if (marker !== undefined) assert.equal(marker, items[i]?.[0]);
        }
      }),
      runs(300),
    );
  });
});
