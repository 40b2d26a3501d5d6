import assert from 'node:assert/strict';
import { type LetterStatus, readLetter } from '../../../../src/letter/index.ts';
import { letterInFile } from '../../../support/letter-in-file.ts';
import { made, paragraphs } from '../../../support/made-document.ts';
import { checkLetter } from '../support.ts';

const LETTER = 'Geachte heer Meijer,\n\nMet deze brief antwoord ik op uw vraag over de woningbouw.\n\nHoogachtend,';

/** What is found in a file with this number of changes and comments. */
function found(changes: number, comments: number, status?: LetterStatus): string[] {
  const letter = letterInFile(made(paragraphs(LETTER)), { file: { changes, comments }, ...(status && { status }) });
  return checkLetter(letter).flatMap(({ rule, severity, message }) =>
    rule === 'wijzigingen-over' ? [`${severity}: ${message}`] : [],
  );
}

describe('wijzigingen-over', () => {
  it('counts what is left in a file', () => {
    assert.deepEqual(found(3, 2), ['info: In het bestand staan nog 3 bijgehouden wijzigingen en 2 opmerkingen.']);
    assert.deepEqual(found(1, 0), ['info: In het bestand staat nog 1 bijgehouden wijziging.']);
    assert.deepEqual(found(0, 1), ['info: In het bestand staat nog 1 opmerking.']);
    assert.deepEqual(found(1, 1), ['info: In het bestand staan nog 1 bijgehouden wijziging en 1 opmerking.']);
    assert.deepEqual(found(0, 0), []);
  });

  it('is an error once the letter is on its way', () => {
    for (const status of ['ter-ondertekening', 'verzonden'] as const)
      assert.deepEqual(found(0, 2, status), ['error: In het bestand staan nog 2 opmerkingen.']);
  });

  it('is silent for a letter that is text', () => {
    assert.deepEqual(
      checkLetter(readLetter(LETTER)).filter(({ rule }) => rule === 'wijzigingen-over'),
      [],
    );
  });
});
