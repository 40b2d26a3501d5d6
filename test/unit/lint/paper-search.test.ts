import assert from 'node:assert/strict';
import { memoryRegister, type Paper } from '../../../src/register/index.ts';
import { check, draft } from './support.ts';

const PAPERS: readonly Paper[] = [
  { id: '31444-12', kind: 'brief', soort: 'Brief regering', date: '2020-07-03', title: 'Voortgang van de dijken' },
  { id: '31444-20', kind: 'motie', soort: 'Motie', date: '2020-12-14', title: 'Motie van het lid Zilver over oevers' },
];

/** What is proposed to search, with what is written at its place. */
function searches(paragraph: string) {
  const text = draft(paragraph);
  return check(text, { register: memoryRegister({ papers: PAPERS }) }).flatMap(({ rule, search }) =>
    search ? [{ rule, wanted: search.wanted, at: text.slice(search.place.start, search.place.end) }] : [],
  );
}

describe('a paper in the place of another', () => {
  const motion = { kind: 'motie', soort: 'Motie' } as const;
  const papers: readonly Paper[] = [
    {
      id: '31444-30',
      date: '2020-12-14',
      title: 'Motie van het lid Goud over kades',
      replacedBy: '31444-31',
      ...motion,
    },
    { id: '31444-31', date: '2021-01-20', title: 'Gewijzigde motie van het lid Goud over kades', ...motion },
  ];
  const edits = (paragraph: string) => {
    const text = draft(paragraph);
    const [found] = check(text, { register: memoryRegister({ papers }) }).filter(
      ({ rule }) => rule === 'kamerstuk-vervangen',
    );
    const alone = found?.suggestions?.find(({ title }) => title === 'Vervang door 31444-31')?.edits ?? [];
    return alone.map(({ span, newText }) => `${text.slice(span.start, span.end)} → ${newText}`);
  };

  it('has its own year, and leaves what is right as it stands', () => {
    assert.deepEqual(edits('De motie-Goud (Kamerstuk 31 444, nr. 30) is uitgevoerd.'), ['30 → 31']);
    assert.deepEqual(edits('De motie-Goud (TK 31444-30; 2020) is uitgevoerd.'), [
      'TK 31444-30; 2020 → TK 31444-31; 2021',
    ]);
    assert.deepEqual(edits('De motie-Goud (Kamerstukken II 2020/21, 31444, nr. 30) is uitgevoerd.'), ['30 → 31']);
  });
});

describe('the search that ends what is proposed', () => {
  it('is for the paper that was meant, in the place of the reference', () => {
    assert.deepEqual(searches('De motie van het lid Goud over oevers (TK 31444-20; 2020) is uitgevoerd.'), [
      {
        rule: 'kamerstuk-klopt-niet',
        wanted: { dossier: '31444', kind: 'motie', movers: 'Goud', words: ['oevers'] },
        at: 'TK 31444-20; 2020',
      },
    ]);
    const [day] = searches('In mijn brief van 9 mei 2020 (TK 31444-12; 2020) staat dat.');
    assert.deepEqual(
      [day?.rule, day?.at, day?.wanted.day],
      ['kamerstuk-datum-klopt-niet', 'TK 31444-12; 2020', '2020-05-09'],
    );
  });

  it('is for a motion or letter without its reference, at the place where that comes', () => {
    assert.deepEqual(searches('De motie van het lid Zilver over oevers is uitgevoerd.'), [
      {
        rule: 'motie-zonder-vindplaats',
        wanted: { kind: 'motie', movers: 'zilver', words: ['uitgevoerd', 'oevers'] },
        at: '',
      },
    ]);
    const [letter] = searches('In mijn brief aan de Tweede Kamer van 3 juli 2020 over dijken staat dat.');
    assert.deepEqual([letter?.rule, letter?.wanted], ['kamerstuk-ontbreekt', { day: '2020-07-03', words: ['dijken'] }]);
  });
});
