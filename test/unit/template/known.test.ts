import assert from 'node:assert/strict';
import fc from 'fast-check';
import { valueProblem, valuesFromText, withPaperDates } from '../../../src/template/index.ts';
import { runs } from '../../support/cases.ts';
import { template } from './support.ts';

const { fields } = template(
  `  - {naam: dag, vraag: dag, soort: datum}
  - {naam: later, vraag: later, soort: datum}
  - {naam: stuk, vraag: het stuk, soort: kamerstuk}
  - {naam: moties, vraag: moties, soort: lijst, velden: [{naam: stuk, vraag: de motie, soort: kamerstuk}]}
  - {naam: ontvangen, vraag: brieven, soort: ontvangen}
  - {naam: aan, vraag: aan wie, soort: geadresseerde}
  - {naam: betreft, vraag: onderwerp}
`,
  '{{datum dag}}{{datum later}}{{verwijzing stuk}}{{#each moties}}{{verwijzing stuk}}{{/each}}{{dank ontvangen aan}}{{betreft}}',
);

const LETTER = `Gemeente Duinstad
Postbus 1
1234 AB Duinstad

Datum: 3 juli 2020
Kenmerk: DS-2020/14
Betreft: onderhoud van de sluis

Geachte minister,

Wij vragen u om de sluis te herstellen.

Hoogachtend,

mevrouw A. de Wit
burgemeester
`;

describe('what a copied text says of the fields', () => {
  it('a date or a Kamerstuk by itself, for the first field of that kind', () => {
    assert.deepEqual(valuesFromText(' 3 juli 2020\n', fields), { dag: '3 juli 2020' });
    assert.deepEqual(valuesFromText('2020-07-03', fields), { dag: '2020-07-03' });
    assert.deepEqual(valuesFromText('TK 31757-102; 2020', fields), { stuk: 'TK 31757-102; 2020' });
  });

  it('a letter that came in: what, when, from whom, about what', () => {
    const values = valuesFromText(LETTER, fields);
    assert.deepEqual(Object.keys(values).toSorted(), ['aan', 'betreft', 'ontvangen']);
    const [received] = values['ontvangen'] as readonly { readonly [part: string]: string }[];
    assert.equal(received?.['datum'], '2020-07-03');
    assert.equal(received?.['kenmerk'], 'DS-2020/14');
    assert.equal(received?.['onderwerp'], 'onderhoud van de sluis');
  });

  it('nothing, where it is something else or nothing is asked that it could answer', () => {
    for (const text of ['', 'wachtwoord123', 'Bel mij op 3 juli 2020', 'een\ntwee\n3 juli 2020', 'x'.repeat(300_000)])
      assert.deepEqual(valuesFromText(text, fields), {}, text.slice(0, 30));
    assert.deepEqual(valuesFromText(LETTER, fields.slice(0, 2)), {});
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(LETTER.length), (text, cut) => {
        for (const copied of [text, LETTER.slice(0, cut) + text]) {
          for (const name of Object.keys(valuesFromText(copied, fields)))
            assert.ok(fields.some((field) => field.name === name));
        }
      }),
      runs(200),
    );
  });
});

describe('the dates of papers', () => {
  const dateOf = (id: string) => (id === '31757-102' ? '2020-07-03' : undefined);

  it('come from the register where they are not given', () => {
    const given = {
      stuk: '31757-102',
      moties: [
        { stuk: { nummer: 'Kamerstuk 31 757, nr. 102' } },
        { stuk: { nummer: '31757-102', datum: '2019-01-01' } },
        { stuk: '1-2' },
      ],
      betreft: '31757-102',
    };
    assert.deepEqual(withPaperDates(fields, given, dateOf), {
      stuk: { nummer: '31757-102', datum: '2020-07-03' },
      moties: [
        { stuk: { nummer: 'Kamerstuk 31 757, nr. 102', datum: '2020-07-03' } },
        { stuk: { nummer: '31757-102', datum: '2019-01-01' } },
        { stuk: '1-2' },
      ],
      betreft: '31757-102',
    });
  });
});

describe('a value for a field', () => {
  it('fits, or has its message', () => {
    const problem = (name: string, value: string) => {
      const field = fields.find((one) => one.name === name);
      return field && valueProblem(field, value);
    };
    assert.equal(problem('dag', '3 juli 2020'), undefined);
    assert.match(problem('dag', 'ooit') ?? '', /^‘ooit’ is geen datum/);
    assert.match(problem('stuk', 'iets') ?? '', /^‘iets’ is geen Kamerstuk/);
    assert.equal(problem('betreft', 'alles'), undefined);
  });
});
