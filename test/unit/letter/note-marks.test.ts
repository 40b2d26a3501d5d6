import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLetter } from '../../../src/letter/index.ts';
import { runs } from '../../support/cases.ts';

/** The words before each mark that a letter with these paragraphs and notes has, by the number of the note. */
function marked(paragraphs: readonly string[], notes: readonly string[]): Readonly<Record<string, string>> {
  const below = notes.map((text, i) => `${i + 1} ${text}`).join('\n');
  const source = `Geachte voorzitter,\n\n${paragraphs.join('\n\n')}\n\nHoogachtend,\n\nde minister,\n\nA. Bakker\n\n_____\n${below}\n`;
  const { notes: found } = readLetter(source);
  return Object.fromEntries(
    found.map(({ mark, marks }) => [
      mark,
      marks.map(({ start }) => source.slice(source.lastIndexOf('\n', start) + 1, start)).join(' | '),
    ]),
  );
}

const SOURCE = 'Kamerstukken II 2019/20, 35 300, nr. 12.';

describe('the marks of notes in print', () => {
  it('are never the numbers of sections', () => {
    for (const heading of ['1.1 Het fonds', '1.1. Het fonds', '2.1 Het fonds', '2.1.1 Het fonds', '1.1) Het fonds']) {
      const paragraphs = [
        heading,
        'De eerste regel van de tekst.',
        'De motie van het lid Smit c.s.1 vraagt om een plan.',
      ];
      assert.deepEqual(marked(paragraphs, [SOURCE]), { 1: 'De motie van het lid Smit c.s.' }, heading);
    }
  });

  it('are those that fit between the others', () => {
    const paragraphs = [
      'De brief van vorig jaar.1',
      'In paragraaf 4.3 van die brief staat de planning.',
      'Het besluit daarover.2',
      'Het verslag daarvan.3',
    ];
    const notes = [SOURCE, SOURCE, SOURCE];
    const expected = { 1: 'De brief van vorig jaar.', 2: 'Het besluit daarover.', 3: 'Het verslag daarvan.' };
    assert.deepEqual(marked(paragraphs, notes), expected);
  });

  it('may stand behind a year', () => {
    assert.deepEqual(marked(['Zo was het in 2020.1 Daarna niet meer.'], [SOURCE]), { 1: 'Zo was het in 2020.' });
  });

  it('are found whatever numbers of sections stand between', () => {
    const section = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 6 }), (sections) => {
        const paragraphs = sections.flatMap(([a, b], i) => [
          `${a}.${b} Het plan`,
          `Dit is de regel${'x'.repeat(i)}.${i + 1}`,
        ]);
        const expected = sections.map((_, i) => [i + 1, `Dit is de regel${'x'.repeat(i)}.`]);
        assert.deepEqual(
          marked(
            paragraphs,
            sections.map(() => SOURCE),
          ),
          Object.fromEntries(expected),
        );
      }),
      runs(100),
    );
  });
});
