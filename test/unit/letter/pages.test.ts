import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

const FIRST =
  'Geachte voorzitter,\n\nMet deze brief informeer ik u over het werk aan de bruggen. Daarbij ga ik in op de kosten van het';
const SECOND = 'onderhoud en op de planning.\n\nHoogachtend,\n\nde minister,\n\nmr. A.B. Bakker\n';

describe('pages of printed letters', () => {
  const turns: readonly (readonly [name: string, between: string, pages: readonly string[]])[] = [
    ['a form feed', '\n\f', []],
    ['a form feed and empty lines', '\n\n\n\f\n\n', []],
    ['a bare number before a form feed', '\n\n\n1\n\f', ['1']],
    ['a bare number after a form feed', '\n\n\f2\n\n', ['2']],
    ['a bare number in a sentence', '\n\n2\n\n', ['2']],
    ['a number of the whole', '\n\n2/5\n\n', ['2/5']],
    ['Blad 2/5', '\n\nBlad 2/5\n\n', ['2/5']],
    ['Pagina 2 van 5 with a kenmerk', '\n\nPagina 2 van 5\nOns kenmerk\n2020-0000123456\n\n', ['2/5']],
    ['Pagina above 2 van 5', '\n\nPagina\n2 van 5\n\n', ['2/5']],
    [
      'the name of the ministry and the page two blanks behind it',
      '\n\nMinisterie van Defensie  Pagina 2 van 5\n\n',
      ['2/5'],
    ],
    ['a kenmerk and the page behind it', '\n\nOns kenmerk 2020-0000123456      Pagina 2 van 5\n\n', ['2/5']],
  ];
  for (const [name, between, pages] of turns) {
    it(`joins the sentence over ${name}`, () => {
      const letter = readLetter(FIRST + between + SECOND);
      assert.ok(letter.flow.text.includes('de kosten van het onderhoud en op de planning.'), letter.flow.text);
      assert.deepEqual(
        letter.pages.map(({ page, of }) => (of === undefined ? `${page}` : `${page}/${of}`)),
        pages,
      );
    });
  }

  it('leaves a table right below the page mark in the text, also where a label of the head stands above a column', () => {
    const table =
      'Document          Datum        Openbaar\nVerslag overleg   5-2-2019     Deels\nMemo beheer       11-2-2019    Ja';
    const { parts } = readLetter(`${FIRST} onderhoud.\n\nPagina 1 van 2\n\n${table}\n\nHoogachtend,\n`);
    assert.deepEqual(
      parts.slice(-4).map(({ kind }) => kind),
      ['alinea', 'paginakop', 'tabel', 'groet'],
    );
    const head = 'Datum        Ons kenmerk       Betreft\n3 mei 2021   2021-000012345    Bruggen';
    const columns = readLetter(`${FIRST} onderhoud.\n\nPagina 1 van 2\n\n${head}\n\nHoogachtend,\n`);
    assert.ok(!columns.parts.some(({ kind }) => kind === 'tabel'));
  });

  it('keeps paragraphs apart that end and begin at a form feed', () => {
    const { parts } = readLetter(`${FIRST} onderhoud.\n\fDe planning volgt.\n\nHoogachtend,\n`);
    assert.equal(parts.filter(({ kind }) => kind === 'alinea').length, 2);
  });

  it('leaves the bare numbers of questions alone', () => {
    const text = 'Geachte voorzitter,\n\n1\n\nWat kost het?\n\nVeel.\n\n2\n\nWanneer is het klaar?\n\nIn 2025.\n';
    const { parts, pages } = readLetter(text);
    assert.deepEqual(pages, []);
    assert.deepEqual(parts.map(({ kind, label }) => [kind, label].filter(Boolean).join(' ')).slice(-4), [
      'vraag 1',
      'antwoord 1',
      'vraag 2',
      'antwoord 2',
    ]);
  });
});

describe('footnotes of printed letters', () => {
  const foots: readonly (readonly [name: string, foot: string])[] = [
    ['the mark before the text', '1 Kamerstuk 31 757, nr. 102.'],
    ['the mark above the text', '1\nKamerstuk 31 757, nr. 102.'],
    ['an empty line after the mark', '1\n\nKamerstuk 31 757, nr. 102.'],
    ['a line drawn above', '__________\n1 Rapport Bruggen, mei 2020.'],
    ['a raised mark', '¹ Rapport Bruggen, mei 2020.'],
    ['no source, but a mark in the text', '1 De Courant, 3 mei 2020.'],
  ];
  for (const [name, foot] of foots) {
    it(`are read with ${name}`, () => {
      const text = `Geachte voorzitter,\n\nDe bruggen zijn klaar.1 Dat is mooi, en het\n\n${foot}\n\nPagina 1 van 2\n\nwerk gaat door.\n`;
      const { notes, flow, openPlaces } = readLetter(text);
      assert.deepEqual(
        notes.map(({ mark, marks, span }) => [mark, marks.length, span && text.slice(span.start, span.end)]),
        [['1', 1, foot.replace(/^_+\n/, '').replace(/^[1¹]\s+/, '')]],
      );
      assert.ok(flow.text.includes('Dat is mooi, en het werk gaat door.'), flow.text);
      assert.deepEqual(openPlaces, []);
    });
  }
});
