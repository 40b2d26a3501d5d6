import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

const PRINT = ` Geachte heer A en B,

In 2019 ontving ik van u beiden een brief. Op 24 oktober
2019 schreef u mij over de krimp- 
en grensregio's en de NOVI-
gebieden (TK 31757-102;
2020). Ik werk aan een betere buurt, aan het

Pagina 3 van 3

Datum
22 maart 2021

Kenmerk
2021-0000093431

behalen van doelen. Ik hoop u hiermee voldoende te hebben geïnformeerd.

Hoogachtend,
De minister van Wonen,

drs. K.H. Voorbeeld
`;

describe('readLetter on print', () => {
  const letter = readLetter(PRINT);
  const partText = (kind: string) => letter.parts.find((part) => part.kind === kind)?.text;

  it('reads the head from the running header of a later page', () => {
    assert.equal(letter.header.datum?.value, '2021-03-22');
    assert.equal(letter.header.kenmerk?.value, '2021-0000093431');
    assert.equal(letter.header.kenmerk?.place, 'running-header');
    assert.deepEqual(
      letter.pages.map(({ page, of }) => [page, of]),
      [[3, 3]],
    );
  });

  it('tells salutation, closing sentence, closing and signature', () => {
    assert.equal(partText('aanhef'), 'Geachte heer A en B,');
    assert.equal(partText('slotzin'), 'Ik hoop u hiermee voldoende te hebben geïnformeerd.');
    assert.equal(partText('groet'), 'Hoogachtend,');
    const [signature] = letter.signatures;
    assert.deepEqual([signature?.functie, signature?.naam], ['De minister van Wonen', 'drs. K.H. Voorbeeld']);
  });

  it('lifts the page header out of the sentence', () => {
    assert.ok(letter.flow.text.includes('aan het behalen van doelen.'));
    assert.equal(letter.furniture[0]?.insideSentence, true);
  });

  it('takes a comment at the end of a line for no text', () => {
    const text = 'Geachte heer A,\n\nDit is <!-- nog nagaan -->\nde tekst.\n\n<!-- weg -->Dit ook.\n';
    const { flow, comments } = readLetter(text, { form: 'print' });
    assert.equal(flow.text, 'Geachte heer A,\nDit is de tekst.\nDit ook.');
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['nog nagaan', 'weg'],
    );
  });

  it('joins hyphens at a line end as the field does', () => {
    assert.ok(letter.flow.text.includes("krimp- en grensregio's en de NOVI-gebieden (TK 31757-102; 2020)."));
  });

  it('gives dates that break over a line their place in the source', () => {
    const date = letter.dates.find((mention) => mention.date === '2019-10-24');
    assert.equal(PRINT.slice(date?.start, date?.end), '24 oktober\n2019');
  });

  it('keeps what stands in brackets after "jl." in its sentence', () => {
    const text =
      'Zie mijn brief van 17 februari jl. (TK 31757-102; 2021). Daarin staat het. Ik sprak u op 3 maart jl. Daarna niet.';
    assert.deepEqual(
      readLetter(`Geachte heer A,\n\n${text}\n`).sentences.map((sentence) => sentence.text),
      [
        'Zie mijn brief van 17 februari jl. (TK 31757-102; 2021).',
        'Daarin staat het.',
        'Ik sprak u op 3 maart jl.',
        'Daarna niet.',
      ],
    );
  });
});

describe('the notes of a letter', () => {
  it('have their marks, their place and the papers that they cite', () => {
    const source =
      'Geachte voorzitter,\n\nDat is zo[^1], en dit ook[^2].\n\n[^1]: TK 31757-102 en TK 31757-103.\n[^2]: Zie daar.\n';
    const { notes } = readLetter(source, { form: 'draft' });
    assert.deepEqual(
      notes.map(({ mark, marks, citations }) => [mark, marks.length, citations.map(({ text }) => text)]),
      [
        ['1', 1, ['TK 31757-102', 'TK 31757-103']],
        ['2', 1, []],
      ],
    );
  });
});
