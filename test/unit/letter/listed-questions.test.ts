import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLetter } from '../../../src/letter/index.ts';
import { runs } from '../../support/cases.ts';

/** The kinds and labels of the parts of a draft, from the second paragraph on. */
const partsOf = (text: string) =>
  readLetter(`---\nbetreft: Dijken\n---\n\nGeachte voorzitter,\n\nHierbij de antwoorden.\n\n${text}\n\nHoogachtend,\n`)
    .parts.slice(3, -1)
    .map(({ kind, label = '' }) => kind + label);
const TWO = ['vraag1', 'antwoord1', 'vraag2', 'antwoord2'];

describe('questions and answers behind a mark in bold', () => {
  it('are told where the text goes on in the same line', () => {
    const text =
      '**Vraag 1** Waarom is dat?\n\n**Antwoord 1** De dijk is dicht.\n\n__Vraag 2__ En dit?\n\n**Antwoord** Nee.';
    assert.deepEqual(partsOf(text), TWO);
    assert.deepEqual(partsOf('**Vraag 1** is al beantwoord.'), ['alinea']);
    assert.deepEqual(partsOf('**Antwoord op uw brief** Dat komt later.'), ['alinea']);
  });
});

describe('questions right below each other', () => {
  it('have one answer, which carries the numbers of all of them', () => {
    const three = '1. Is dat zo?\n\n   Ja.\n\n2. En dit?\n3. Wie betaalt?\n\n   Het Rijk.\n\n4. Wanneer?\n\n   In mei.';
    assert.deepEqual(partsOf(three), [
      ...['vraag1', 'antwoord1', 'vraag2', 'vraag3', 'antwoord2-3', 'vraag4', 'antwoord4'],
    ]);
    const marked = 'Vraag 1: Is dat zo?\nVraag 3a: En dit?\n\nAntwoord: Ja.\n\nVraag 4: Wanneer?\n\nAntwoord: In mei.';
    assert.deepEqual(partsOf(marked), ['vraag1', 'vraag3a', 'antwoord1,3a', 'vraag4', 'antwoord4']);
  });

  it('have answers of their own where those have a number', () => {
    const text = 'Vraag 1: Is dat zo?\nVraag 2: En dit?\n\nAntwoord 1: Ja.\n\nAntwoord 2: Nee.';
    assert.deepEqual(partsOf(text), ['vraag1', 'vraag2', 'antwoord1', 'antwoord2']);
  });

  it('are no more than twenty for one answer', () => {
    const many = Array.from({ length: 25 }, (_, i) => `Vraag ${i + 1}: Is dat zo?`).join('\n');
    assert.equal(partsOf(`${many}\n\nAntwoord: Ja.`).at(-1), 'antwoord21-25');
  });
});

describe('questions and answers in one list', () => {
  it('are told by their numbers, with the answers under the questions', () => {
    const list = (answer: string) => `1. Is de dijk dicht?\n\n   ${answer}\n\n2. Gaat hij **open?**\n\n   In mei.`;
    assert.deepEqual(partsOf(list('Ja.')), TWO);
    assert.deepEqual(partsOf(list('**Antwoord:** Ja.')), TWO);
    assert.deepEqual(partsOf(list('- Ja.\n   - Al een jaar.')), TWO);
  });

  it('leave a question without an answer where it stands', () => {
    const more = '1. Is dat zo?\n\n   Ja.\n\n2. En dit?\n\n   Nee.\n\n3. Wie betaalt?\n\nDat is alles.';
    assert.deepEqual(partsOf(more), [...TWO, 'vraag3', 'antwoord3']);
  });

  it('are told by their marks', () => {
    const list = '- Vraag 1: Is dat zo?\n- Antwoord: Ja.\n- Vraag 2: En dit?\n\n  Dat ook?\n- Antwoord: Nee.';
    assert.deepEqual(partsOf(list), TWO);
    assert.deepEqual(partsOf('- Vraag 1: Is dat zo?\n- Vraag 2: En dit?'), ['lijst']);
    assert.equal(partsOf('Dat is het.\n\nBijlagen:\n\n- Vragen 1 t/m 3\n- Antwoorden 1 t/m 3').at(-1), 'bijlagen');
  });

  it('are a list where it holds questions alone, or what is no question', () => {
    assert.deepEqual(partsOf('1. Is dat zo?\n2. En dit?\n3. Wie betaalt?'), ['lijst']);
    assert.deepEqual(partsOf('1. Is dat zo?\n\n   - Zo ja, waarom?\n\n2. En dit?\n\n   - Zo nee?'), ['lijst']);
    assert.deepEqual(partsOf('1. De dijk.\n\n   Die is dicht.\n\n2. De sluis.\n\n   Die ook.'), ['lijst']);
  });

  it('give a question and an answer for every item', () => {
    const answer = fc.constantFrom('Ja.', 'Nee, in mei.', '- Zand.\n   - Klei.', '**Antwoord:** Dat klopt.');
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2, maxLength: 9 }), (answers) => {
        const list = answers.map((text, i) => `${i + 1}. Is dat zo?\n\n   ${text}`).join('\n\n');
        assert.deepEqual(
          partsOf(list),
          answers.flatMap((_, i) => [`vraag${i + 1}`, `antwoord${i + 1}`]),
        );
      }),
      runs(100),
    );
  });
});
