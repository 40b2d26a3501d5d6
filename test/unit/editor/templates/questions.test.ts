import assert from 'node:assert/strict';
import { answerIn, questionsFor, valuesOf } from '../../../../src/editor/templates/questions.ts';
import { type Field, isList, partsOfField, valueProblem } from '../../../../src/template/index.ts';

const knowledge = { isList, partsOfField, valueProblem };

function field(name: string, kind: Field['kind'], rest: Partial<Field> = {}): Field {
  return { name, kind, question: `vraag naar ${name}`, ask: 'ontbrekend', required: true, offset: 0, ...rest };
}

const FIELDS: readonly Field[] = [
  field('betreft', 'tekst', { description: 'Waar de brief over gaat.' }),
  field('datum', 'datum'),
  field('toon', 'keuze', { choices: ['formeel', 'los'] }),
  field('aan', 'geadresseerde'),
  field('ondertekening', 'persoon'),
  field('kamerstuk', 'kamerstuk'),
  field('bijlagen', 'lijst'),
  field('ontvangen', 'ontvangen'),
  field('onderdelen', 'lijst', { fields: [field('kop', 'tekst')] }),
];

describe('the questions for a template', () => {
  const steps = questionsFor(FIELDS, knowledge);

  it('ask a field at once, or part by part where it has parts', () => {
    assert.deepEqual(
      steps.map(({ id }) => id),
      [
        ...['betreft', 'datum', 'toon', 'aan', 'ondertekening.functie', 'ondertekening.naam', 'kamerstuk', 'bijlagen'],
        ...['ontvangen.datum', 'ontvangen.afzender', 'ontvangen.kenmerk', 'ontvangen.onderwerp'],
      ],
    );
  });

  it('use the explanation of a field, name the whole of a part, and offer choices', () => {
    const of = (id: string) => steps.find((step) => step.id === id);
    assert.equal(of('betreft')?.question, 'Waar de brief over gaat.');
    assert.equal(of('ondertekening.naam')?.question, 'Vraag naar ondertekening: naam.');
    assert.match(of('bijlagen')?.question ?? '', /puntkomma/);
    assert.deepEqual(of('toon')?.choices, [{ label: 'formeel' }, { label: 'los' }]);
  });

  it('check dates', () => {
    const check = steps.find(({ id }) => id === 'datum')?.check;
    assert.equal(check?.('3 juli 2020'), undefined);
    assert.match(check?.('31 april 2020') ?? '', /geen datum/);
  });

  it('check Kamerstukken and choices, and take any text', () => {
    const checkOf = (id: string) => steps.find((step) => step.id === id)?.check;
    assert.equal(checkOf('kamerstuk')?.('TK 31757-102; 2020'), undefined);
    assert.match(checkOf('kamerstuk')?.('zomaar') ?? '', /geen Kamerstuk; schrijf bijvoorbeeld 31757-102/);
    assert.match(checkOf('toon')?.('streng') ?? '', /kan hier niet; kies uit formeel, los/);
    assert.match(checkOf('ontvangen.datum')?.('ooit') ?? '', /geen datum/);
    assert.equal(checkOf('betreft')?.('[x] {{y}}'), undefined);
  });

  it('are answered by what is known, on one line', () => {
    const values = {
      betreft: 'Dijken',
      aan: ['de heer D. Zeeman\nDijk 1', 'mevrouw V. Duin'],
      ondertekening: { functie: 'De minister' },
      ontvangen: [{ datum: '2020-07-03' }],
      datum: '[…datum…]',
    };
    assert.equal(answerIn('betreft', values), 'Dijken');
    assert.equal(answerIn('aan', values), 'de heer D. Zeeman, Dijk 1; mevrouw V. Duin');
    assert.equal(answerIn('ondertekening.functie', values), 'De minister');
    assert.equal(answerIn('ondertekening.naam', values), '');
    assert.equal(answerIn('ontvangen.datum', values), '2020-07-03');
    assert.equal(answerIn('datum', values), '');
  });

  it('turn answers into data: lists on semicolons, parts into their field, nothing for what was skipped', () => {
    const answers = new Map([
      ['betreft', 'Dijken; en duinen'],
      ['aan', 'de heer D. Zeeman; mevrouw V. Duin;'],
      ['ondertekening.functie', 'De minister'],
      ['ontvangen.datum', '3 juli 2020'],
      ['bijlagen', 'een'],
    ]);
    assert.deepEqual(valuesOf(answers, FIELDS, knowledge), {
      betreft: 'Dijken; en duinen',
      aan: ['de heer D. Zeeman', 'mevrouw V. Duin'],
      ondertekening: { functie: 'De minister' },
      bijlagen: ['een'],
      ontvangen: [{ datum: '3 juli 2020' }],
    });
  });
});
