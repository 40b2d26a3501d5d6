import assert from 'node:assert/strict';
import { readLetter } from '../../../../src/letter/index.ts';

const SIGNED = 'De minister van Financiën,\n\nA. Smit\n';
const read = (aanhef: string, end = `Hoogachtend,\n\n${SIGNED}`) =>
  readLetter(`---\nbetreft: Dijken\n---\n\n${aanhef}\n\nDe dijk is klaar.\n\n${end}`);

describe('salutation of a letter', () => {
  it('is taken apart, with its place', () => {
    const { source, salutation } = read('Zeer geachte Mevrouw De Vries,');
    const { restStart, ...greeting } = salutation?.greeting ?? { restStart: 0 };
    assert.deepEqual(greeting, {
      opening: 'Zeer geachte',
      address: 'mevrouw',
      written: 'Mevrouw',
      rest: 'De Vries',
    });
    assert.ok(source.startsWith('De Vries,', restStart));
  });

  it('may have no greeting, or not be there', () => {
    assert.equal(read('L.S.,').salutation?.part.text, 'L.S.,');
    assert.equal(read('L.S.,').salutation?.greeting, undefined);
    assert.equal(read('Inleiding').salutation, undefined);
  });
});

describe('closing of a letter', () => {
  it('holds its parts in the order of the text, by what they say', () => {
    const kinds = (end: string) => read('Geachte heer Bos,', end).closing.map(({ kind }) => kind);
    const hope = 'Ik hoop u hiermee voldoende te hebben geïnformeerd.\n\n';
    assert.deepEqual(kinds(`${hope}Hoogachtend,\n\n${SIGNED}`), ['slotzin', 'groet', 'ondertekening']);
    // read as a paragraph, for its place
    assert.deepEqual(kinds(`Hoogachtend,\n\n${SIGNED}\nIk hoop u te spreken.\n`), [
      'groet',
      'ondertekening',
      'slotzin',
    ]);
    assert.deepEqual(kinds('Tot ziens op de dijk.\n'), []);
  });
});

describe('lost head of a letter', () => {
  it('is that of a print which begins at its salutation or at a later page', () => {
    const lost = (text: string) => readLetter(text, { form: 'print' }).lostHead;
    assert.deepEqual(lost('Geachte heer Bos,\n\nDe dijk is klaar.\n'), { start: 'aanhef' });
    assert.equal(lost('Datum 3 juli 2020\n\nGeachte heer Bos,\n\nDe dijk is klaar.\n'), undefined);
    assert.equal(read('Geachte heer Bos,').lostHead, undefined);
  });
});

describe('quotes of a letter', () => {
  it('are what somebody else says, in order and apart', () => {
    const { flow, quotes } = read('Geachte heer Bos,\n\nDe raad zei: “Bouw de dijk.”\n\n> Wij vragen om zand.');
    assert.deepEqual(
      quotes.map(({ start, end }) => flow.text.slice(start, end).trim()),
      ['“Bouw de dijk.”', 'Wij vragen om zand.'],
    );
  });

  it('are found once', () => {
    const letter = read('Geachte heer Bos,');
    assert.equal(letter.quotes, letter.quotes);
    assert.equal(letter.closing, letter.closing);
  });
});
