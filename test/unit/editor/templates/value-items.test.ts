import assert from 'node:assert/strict';
import { stepsForItems, valueItems, valuesFromItems } from '../../../../src/editor/templates/value-items.ts';
import {
  type Field,
  hasOpenPart,
  isList,
  partsOfField,
  type TemplateValues,
  valueProblem,
} from '../../../../src/template/index.ts';

const knowledge = { hasOpenPart, isList, partsOfField, valueProblem };

function field(name: string, kind: Field['kind'], rest: Partial<Field> = {}): Field {
  return { name, kind, question: `vraag naar ${name}`, ask: 'ontbrekend', required: true, offset: 0, ...rest };
}

const FIELDS: readonly Field[] = [
  field('betreft', 'tekst'),
  field('aan', 'geadresseerde'),
  field('ontvangen', 'ontvangen'),
  field('ondertekening', 'persoon'),
  field('ondertekeningen', 'lijst', { fields: [field('functie', 'tekst'), field('naam', 'tekst')] }),
];

const KNOWN: TemplateValues = {
  betreft: 'Dijken',
  aan: ['de heer D. Zeeman\nDijk 1', 'mevrouw V. Duin'],
  ontvangen: [
    { soort: 'brief', datum: '2020-07-03', onderwerp: 'dijken' },
    { soort: 'e-mail', datum: '2020-07-04' },
  ],
  ondertekening: { functie: 'De minister', naam: 'A. Bos' },
  ondertekeningen: [{ functie: 'De minister' }, { functie: 'De staatssecretaris', naam: 'B. Bos' }],
};

const standing = (field: Field) => ({ field, state: 'known', part: 'kop' }) as const;
const items = valueItems(FIELDS.map(standing), KNOWN, knowledge);

/** What comes of the questions when these are answered otherwise and the others left as they are. */
function changedBy(given: Readonly<Record<string, string>>): TemplateValues {
  const steps = stepsForItems(items, KNOWN, knowledge);
  const answers = new Map(steps.map(({ id, value }) => [id, given[id] ?? String(value)]));
  for (const id of Object.keys(given)) assert.ok(answers.has(id), `${id} in ${[...answers.keys()].join()}`);
  return valuesFromItems(items, answers, KNOWN, knowledge);
}

describe('what can be asked again of a letter', () => {
  it('is each field, and each of several letters or signatories', () => {
    assert.deepEqual(
      items.map(({ label, value }) => `${label}: ${value}`),
      [
        'Vraag naar betreft: Dijken',
        'Vraag naar aan: de heer D. Zeeman, Dijk 1; mevrouw V. Duin',
        'Vraag naar ontvangen (1): 2020-07-03, dijken',
        'Vraag naar ontvangen (2): 2020-07-04',
        'Vraag naar ondertekening: De minister, A. Bos',
        'Vraag naar ondertekeningen (1): De minister',
        'Vraag naar ondertekeningen (2): De staatssecretaris, B. Bos',
      ],
    );
  });

  it('is open by itself where it is one of several, and has no value where only the writer can change it', () => {
    const some = {
      ontvangen: [{ datum: '2020-07-03', onderwerp: '[…onderwerp…]' }, { datum: '2020-07-04' }],
      aan: 'x',
    };
    const [, aan, ontvangen] = FIELDS.map(standing);
    assert.ok(aan && ontvangen);
    const found = valueItems(
      [
        { ...ontvangen, state: 'open' },
        { ...aan, state: 'text' },
      ],
      some,
      knowledge,
    );
    assert.deepEqual(
      found.map(({ state, value }) => [state, value]),
      [
        ['open', '2020-07-03'],
        ['known', '2020-07-04'],
        ['text', ''],
      ],
    );
  });

  it('changes nothing where all is left as it is', () => {
    assert.deepEqual(changedBy({}), {});
  });

  it('changes what was answered, and keeps the parts and the others that were not', () => {
    const changed = changedBy({
      '0/betreft': 'Duinen',
      '3/ontvangen.onderwerp': 'duinen',
      '4/ondertekening.naam': 'C. Bos',
      '6/ondertekeningen.naam': 'D. Bos',
    });
    assert.deepEqual(changed, {
      betreft: 'Duinen',
      ontvangen: [
        { soort: 'brief', datum: '2020-07-03', onderwerp: 'dijken' },
        { soort: 'e-mail', datum: '2020-07-04', onderwerp: 'duinen' },
      ],
      ondertekening: { functie: 'De minister', naam: 'C. Bos' },
      ondertekeningen: [{ functie: 'De minister' }, { functie: 'De staatssecretaris', naam: 'D. Bos' }],
    });
  });

  it('changes several of one field together', () => {
    const { ontvangen } = changedBy({ '2/ontvangen.datum': '1 juli 2020', '3/ontvangen.datum': '2 juli 2020' });
    assert.deepEqual(
      (ontvangen as readonly { readonly datum: string }[]).map(({ datum }) => datum),
      ['1 juli 2020', '2 juli 2020'],
    );
  });
});
