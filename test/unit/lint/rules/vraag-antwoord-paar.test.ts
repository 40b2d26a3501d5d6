import assert from 'node:assert/strict';
import { check, draft, flagged } from '../support.ts';

describe('vraag-antwoord-paar', () => {
  const found = (...captions: readonly string[]) =>
    check(draft(captions.flatMap((caption) => [`**${caption}**`, 'Wat er staat.'])), { status: 'ter-ondertekening' })
      .filter(({ rule }) => rule === 'vraag-antwoord-paar')
      .map(({ message }) => message);
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['Vraag 1', 'Antwoord op vraag 1', 'Vraag 2', 'Vraag 3', 'Antwoord op vraag 2 en 3'], []],
    [['Vraag 1', 'Vraag 2', 'Antwoord op vraag 2'], ['Vraag 1 heeft geen antwoord.']],
    [
      ['Vraag 1', 'Antwoord op vraag 1', 'Vraag 3', 'Antwoord op vraag 3', 'Vraag 4', 'Antwoord op vraag 4'],
      ['Vraag 2 is overgeslagen.'],
    ],
    [
      ['Vraag 1', 'Antwoord op vraag 1', 'Antwoord op vraag 2'],
      ['Hier staat het antwoord op vraag 2, maar vraag 2 ontbreekt.'],
    ],
    [['Vraag 1', 'Vraag 2', 'Vraag 3', 'Vraag 4', 'Antwoord op de vragen 1, 2 en 3 t/m 4'], []],
    [['Vraag 1', 'Vraag 1a', 'Antwoord op vraag 1a', 'Vraag 1b', 'Antwoord op vraag 1b'], []],
    [['Vraag 1', 'Vraag 1a', 'Vraag 1b', 'Antwoord op vraag 1'], []],
    [['Vraag 1', 'Vraag 1a', 'Antwoord op vraag 1a', 'Vraag 1b'], ['Vraag 1b heeft geen antwoord.']],
    [['Vraag 1', 'Antwoord op vraag 1', 'Vraag 2', 'Antwoord op vraag 2', 'Vraag 1', 'Antwoord op vraag 1'], []],
    [['Vraag 1', 'Vraag 2'], []],
    [['Vraag 1', 'Vraag 2', 'Vraag 3', 'Antwoord vragen 1, 2, en 3'], []],
    [['Vraag 1', 'Vraag 2', 'Vraag 3', 'Antwoord'], []],
    [['Vraag 1, 2 en 3', 'Antwoord: er liggen 84 schepen.', 'Vraag 4', 'Antwoord 4'], []],
    [
      ['Vraag 1', 'Vraag 2', 'Vraag 3', 'Antwoord 3: Ja.'],
      ['Vraag 1 heeft geen antwoord.', 'Vraag 2 heeft geen antwoord.'],
    ],
  ];
  for (const [captions, expected] of cases) {
    it(captions.join(', '), () => assert.deepEqual(found(...captions), expected));
  }

  it('knows a numbered question by its question mark, the mark of a footnote behind it', () => {
    for (const mark of ['', '1', ' 1)', '[1]', '” (2)']) {
      const source = `Antwoorden op Kamervragen\n\n1\nKent u het bericht?${mark}\n\n2\nKlopt dat?\n\nAntwoord op vraag 1\nJa.\n\nAntwoord op vraag 2\nNee.\n`;
      assert.deepEqual(flagged('vraag-antwoord-paar', source), [], mark);
    }
  });

  it('reads a caption below the mark of a footnote', () => {
    for (const mark of ['1', '⁴', '[1]', '\n1', '” 2)']) {
      const source = `Antwoorden op Kamervragen\n\nVraag 1\nKent u het bericht?${mark}\nAntwoord 1\nJa.\n\nVraag 2\nKlopt dat?\nAntwoord 2\nNee.\n`;
      assert.deepEqual(flagged('vraag-antwoord-paar', source), [], mark);
    }
  });

  it('reads numbers above the questions that are answered together, and a caption among bare numbers', () => {
    for (const above of ['2 en 3', '2, 3', '2 t/m 3', '2-3', '2/3', 'Vraag 2 en 3', 'Vragen 2 t/m 3']) {
      const source = `Antwoorden op Kamervragen\n\n1\nKent u het?\n\nJa.\n\n${above}\nKlopt dat? En dan?\n\nNee.\n\n4\nWie?\n\nWij.\n`;
      assert.deepEqual(flagged('vraag-antwoord-paar', source), [], above);
      const lost = source.replace('4\nWie', '5\nWie');
      assert.equal(flagged('vraag-antwoord-paar', lost).length, 1, above);
    }
  });

  it('lets one answer in a list take the questions above it together', () => {
    const list = '1. Kent u het?\n\n   Ja.\n\n2. Klopt dat?\n3. En dan?\n\n   Dat klopt.';
    assert.deepEqual(flagged('vraag-antwoord-paar', draft(list)), []);
  });

  it('weighs less in a concept', () => {
    const source = draft(['**Vraag 1**', 'A?', '**Vraag 2**', 'B?', '**Antwoord op vraag 2**', 'Ja.']);
    assert.equal(
      check(source, { status: 'concept' }).find(({ rule }) => rule === 'vraag-antwoord-paar')?.severity,
      'warning',
    );
  });
});
