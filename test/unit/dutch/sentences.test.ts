import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

const sentences = (text: string) => readLetter(text, { form: 'print' }).sentences.map((sentence) => sentence.text);

describe('sentences', () => {
  const single: readonly string[] = [
    'Zie mijn brief van 17 februari jl. (TK 34682-80; 2021).',
    'Dit staat in Stb. 2011, nr. 35, art. 4, lid 2, en is m.b.t. de krimp van belang.',
    'De heer drs. K.H. van Dam c.s. vroeg dit d.d. 3 mei a.s. aan mr. A. de Vries.',
    'Het rapport ‘Dichtbij huis. Wat een dorp nodig heeft’ ligt voor.',
    'Het rapport "Dichtbij huis. Wat een dorp nodig heeft" ligt voor.',
    'Het rapport «Dichtbij huis. Wat een dorp nodig heeft» ligt voor.',
    'Hij las “Het plan ‘Dichtbij. Thuis’ is af” voor.',
    'Dit kost 3 mln. euro per jaar, bijv. voor wegen.',
    'De motie (t.v.v. 35570-VII-19) is aangenomen.',
  ];
  for (const text of single) it(`is one: ${text}`, () => assert.deepEqual(sentences(`${text}\n`), [text]));

  it('ends at a stop, question or exclamation mark with a capital after it', () => {
    assert.deepEqual(sentences('Een zin. Nog een? Ja! “En dit ook.” Klaar.\n'), [
      'Een zin.',
      'Nog een?',
      'Ja!',
      '“En dit ook.”',
      'Klaar.',
    ]);
  });

  it('ends after a short word and after a number that is not of a list', () => {
    assert.deepEqual(sentences('Dat zijn er 12. De Kamer weet dat. Goed. Zie artikel 4. Zo is het.\n'), [
      'Dat zijn er 12.',
      'De Kamer weet dat.',
      'Goed.',
      'Zie artikel 4.',
      'Zo is het.',
    ]);
  });

  it('ends after an abbreviation that can close a sentence', () => {
    assert.deepEqual(sentences('Dat meldde ik op 3 mei jl. De Kamer weet het.\n'), [
      'Dat meldde ik op 3 mei jl.',
      'De Kamer weet het.',
    ]);
  });

  it('counts words, and gives places in source and flow', () => {
    const source = 'Geachte heer A,\n\nDit is  een\nzin - met streep. En nog een.\n';
    const letter = readLetter(source);
    const [first] = letter.sentences;
    assert.equal(first?.words, 6);
    assert.equal(source.slice(first?.span.start, first?.span.end), 'Dit is  een\nzin - met streep.');
    assert.equal(letter.flow.text.slice(first?.flow.start, first?.flow.end), first?.text);
  });

  it('leaves headings, tables, notes and the signature out', () => {
    const draft =
      '# Kop\n\n- punt een\n\n| a | b |\n|---|---|\n| c | d |\n\nTekst[^1].\n\nHoogachtend,\n\nDe minister van Financiën,\n\n[^1]: Noot.\n';
    assert.deepEqual(
      readLetter(draft, { form: 'draft' }).sentences.map(({ text }) => text),
      ['punt een', 'Tekst.'],
    );
  });
});
