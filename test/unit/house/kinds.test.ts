import assert from 'node:assert/strict';
import { join } from 'node:path';
import { voiceOf } from '../../../src/editor/citing/overview-text.ts';
import { kindThatAnswers, kindThatPostpones, type LetterKind, letterKinds } from '../../../src/house/index.ts';
import { answerDue, readLetter } from '../../../src/letter/index.ts';
import { loadCatalogue } from '../../../src/template/index.ts';
import { check, draft } from '../lint/support.ts';

/** Does something while the table has one kind more. */
function withKind(kind: LetterKind, then: () => void): void {
  const table = letterKinds as LetterKind[];
  table.push(kind);
  try {
    then();
  } finally {
    table.pop();
  }
}

const NEW = { id: 'proefbrief', description: 'een soort die er nog niet was' };
const letterOf = (text = 'Dit is het.') => draft(text).replace('antwoordbrief', NEW.id);

const QUESTIONS = `---
soort: ${NEW.id}
status: verzonden
datum: 22 maart 2021
betreft: Vragen
aan: De Voorzitter van de Tweede Kamer der Staten-Generaal
ontvangen:
  - soort: vragen
    datum: 2021-01-04
---
Geachte voorzitter,

Hierbij antwoord ik.
`;

describe('a kind of letter', () => {
  it('is a row of the table: the reader knows it from there', () => {
    assert.equal(readLetter(letterOf()).soort, undefined);
    withKind(NEW, () => assert.equal(readLetter(letterOf()).soort, NEW.id));
  });

  it('that answers or postpones Kamervragen has their term, and one that postpones is never late', () => {
    const late = () => check(QUESTIONS).some(({ rule }) => rule === 'antwoordtermijn-overschreden');
    withKind(NEW, () => assert.equal(answerDue(readLetter(QUESTIONS)), undefined));
    withKind({ ...NEW, answers: 'kamervragen' }, () => {
      assert.equal(answerDue(readLetter(QUESTIONS))?.until, '2021-01-25');
      assert.ok(late());
    });
    withKind({ ...NEW, postpones: 'kamervragen' }, () => {
      assert.ok(answerDue(readLetter(QUESTIONS)));
      assert.ok(!late());
    });
  });

  it('that stays in the ministry needs no salutation', () => {
    const bare = letterOf().replace('Geachte heer Meijer,\n\n', '');
    const asked = () => check(bare).some(({ rule }) => rule === 'aanhef-ontbreekt');
    withKind(NEW, () => assert.ok(asked()));
    withKind({ ...NEW, isInternal: true }, () => assert.ok(!asked()));
  });

  it('of several ministers says wij', () => {
    const plural = () => voiceOf(readLetter(letterOf()), 'kamer').isPlural;
    withKind(NEW, () => assert.ok(!plural()));
    withKind({ ...NEW, isJoint: true }, () => assert.ok(plural()));
  });

  it('has a template wherever one is put ready for an answer', async () => {
    const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));
    for (const what of ['kamervragen', 'commissie', 'burger', 'organisatie'] as const) {
      assert.ok(catalogue.template(kindThatAnswers(what)), what);
    }
    assert.ok(catalogue.template(kindThatPostpones('kamervragen')));
  });
});
