import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldsOf, namesPapers, readColumns, readKeys } from '../../../../src/register/import/columns.ts';
import { type Row, readIdentifier, readRow } from '../../../../src/register/import/rows.ts';
import { runs } from '../../../support/cases.ts';

/** A row of a list with these columns. */
function row(values: Readonly<Record<string, string>>): Row {
  return readRow(fieldsOf(readColumns(Object.keys(values)), Object.values(values)));
}

function paper(values: Readonly<Record<string, string>>) {
  const read = row(values);
  assert.ok('paper' in read, JSON.stringify(read));
  return read.paper;
}

describe('the columns of a list', () => {
  it('are known by their names, whatever capitals and signs', () => {
    const { fields, ignored } = readColumns(['KST_ID', 'Dossier-titel', 'datum ', 'kabinetsappreciatie']);
    assert.deepEqual(fields, ['id', 'dossierTitle', 'date', undefined]);
    assert.deepEqual(ignored, ['kabinetsappreciatie']);
  });

  it('are those of the open data', () => {
    const { fields } = readColumns(['DocumentNummer', 'Titel', 'Onderwerp', 'Datum', 'Volgnummer', 'KenmerkAfzender']);
    assert.deepEqual(fields, ['document', 'dossierTitle', 'title', 'date', 'number', 'kenmerk']);
  });

  it('must name papers', () => {
    assert.ok(namesPapers(readColumns(['id'])));
    assert.ok(namesPapers(readColumns(['nummer', 'volgnummer'])));
    assert.ok(!namesPapers(readColumns(['titel', 'datum'])));
  });

  it('may be the keys of an object', () => {
    assert.deepEqual(readKeys({ id: '31757-1', volgnummer: 7, titel: ' a\u00a0 b\n', x: null, zaak: { y: 1 } }), {
      id: '31757-1',
      number: '7',
      title: 'a b',
    });
  });
});

describe('a row of a list', () => {
  it('is a paper', () => {
    const read = paper({
      kst_id: 'kst-35570-VII-32',
      datum: '2020-10-19',
      vergaderjaar: '2020-2021',
      soort: 'Motie',
      titel: 'Gewijzigde motie van het lid A (t.v.v. 35570-VII-19)',
      zaaknummer: '2020z19271',
      kenmerk: 'WJZ / 1',
      url: 'https://zoek.officielebekendmakingen.nl/kst-35570-VII-32.html',
    });
    const { place, ...rest } = read;
    assert.equal(place.id, '35570-VII-32');
    assert.deepEqual(rest, {
      kind: 'motie',
      soort: 'Motie',
      date: '2020-10-19',
      title: 'Gewijzigde motie van het lid A (t.v.v. 35570-VII-19)',
      zaak: '2020Z19271',
      kenmerk: 'WJZ / 1',
      replaces: '35570-VII-19',
      url: 'https://zoek.officielebekendmakingen.nl/kst-35570-VII-32.html',
    });
  });

  it('has its number in one column or in several', () => {
    const id = (values: Readonly<Record<string, string>>) => paper({ ...values, titel: 'x' }).place.id;
    assert.equal(id({ dossier: '35570-B', volgnummer: '13' }), '35570-B-13');
    assert.equal(id({ dossier: '35570', toevoeging: 'B', volgnummer: '13' }), '35570-B-13');
    assert.equal(id({ nummer: '35 570', toevoeging: 'vii', volgnummer: '32' }), '35570-VII-32');
    assert.equal(id({ nummer: '21501', toevoeging: '20', volgnummer: '1963' }), '21501-20-1963');
    assert.equal(id({ documentnummer: '2024d28457' }), '2024D28457');
    assert.equal(id({ dossier: '31757', volgnummer: '-1', documentnummer: '2024D28457' }), '2024D28457');
  });

  it('keeps a parliamentary year that is not that of its date', () => {
    assert.equal(paper({ id: '31757-1', datum: '2020-09-11', vergaderjaar: '2020/21' }).vergaderjaar, '2020-2021');
    assert.equal(paper({ id: '31757-1', datum: '2020-09-11', vergaderjaar: '2019/20' }).vergaderjaar, undefined);
  });

  it('takes a day in any of its notations', () => {
    for (const datum of ['2020-07-03', '3 juli 2020', '03-07-2020', '2020-07-03T00:00:00+02:00']) {
      assert.equal(paper({ id: '31757-1', datum }).date, '2020-07-03');
    }
  });

  it('is a dossier when it has no number', () => {
    assert.deepEqual(row({ dossier: '34682', titel: 'Nationale Omgevingsvisie', hoogste_volgnummer: '211' }), {
      dossier: { id: '34682', title: 'Nationale Omgevingsvisie', highest: 211 },
    });
    assert.deepEqual(row({ nummer: '34950', toevoeging: 'x', volgnummer: '' }), { dossier: { id: '34950-X' } });
  });

  it('is no more than listed when only its number is given', () => {
    const listed = row({ kst_id: 'kst-31757-1', titel: '' });
    assert.ok('listed' in listed && listed.listed.key === '31757-1');
    const line = readIdentifier(' kst-31757-1\r');
    assert.ok('listed' in line && line.listed.key === '31757-1');
  });

  const FAULTS: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ kst_id: '', titel: 'x' }, 'er staat geen kamerstuknummer, dossier of documentnummer'],
    [{ kst_id: 'kst-3175x-1', titel: 'x' }, "'3175x-1' is geen kamerstuk, dossier of document"],
    [{ id: '31757-1', datum: '2020-04-31' }, "'2020-04-31' is geen datum"],
    [{ id: '31757-1', datum: '1213-04-30' }, 'de datum 1213-04-30 ligt niet tussen 1814 en 2199'],
    [{ id: '31757-1', vergaderjaar: '2019-2021' }, "'2019-2021' is geen vergaderjaar"],
    [{ id: '31757-1', zaak: 'onbekend' }, "'ONBEKEND' is geen zaaknummer"],
    [{ id: '31757-1', zaak: 'nr. 2020Z19271' }, "'NR. 2020Z19271' is geen zaaknummer"],
    [{ id: '31757-1', zaak: '2020Z19271 e.a.' }, "'2020Z19271 E.A.' is geen zaaknummer"],
    [{ id: '31757-1', document: '2020Z1' }, "'2020Z1' is geen documentnummer"],
    [{ id: '31757-1', vervangt: 'nr. 5' }, "'nr. 5' is geen kamerstuknummer"],
    [{ id: '31757-1', url: 'javascript:alert(1)' }, "'javascript:alert(1)' is geen webadres"],
    [{ id: '31757-1', titel: 'x'.repeat(2001) }, 'de titel is langer dan 2000 tekens'],
    [{ dossier: '31757', titel: 'x', hoogste: 'veel' }, "'veel' is geen volgnummer"],
    [{ dossier: '31757', titel: 'x', hoogste: '123456' }, "'123456' is geen volgnummer"],
    ...[
      '-5',
      '1e5',
      '1E+05',
      '5.0',
      '5,0',
      '+5',
      '123456',
      '12345678901234567890',
      'Infinity',
      'NaN',
      '5 en 6',
      '--',
    ].map(
      (number) => [{ dossier: '31757', volgnummer: number, titel: 'x' }, `'${number}' is geen volgnummer`] as const,
    ),
    ...['-31757', '3,1757E4', '317571', '31757-', '3.1757', '31757-12345678901234567890'].map(
      (dossier) => [{ dossier, volgnummer: '5', titel: 'x' }, `'${dossier}' is geen dossier`] as const,
    ),
    ...['31757--5', '31757-1e5', '31757-1E+05', '31757-5.0', '31757-123456', '31757-12345678901234567890', '-5'].map(
      (id) => [{ id, titel: 'x' }, `'${id}' is geen kamerstuk, dossier of document`] as const,
    ),
    [
      { id: `31757-${'1'.repeat(60)}`, titel: 'x' },
      `'31757-${'1'.repeat(33)}…' is geen kamerstuk, dossier of document`,
    ],
  ];
  for (const [values, fault] of FAULTS) {
    it(`is refused: ${fault} (${Object.keys(values)[0]})`, () => assert.deepEqual(row(values), { fault }));
  }

  it('is no paper or dossier when a number in it cannot be one, however it is written', () => {
    const numeral = fc.oneof(
      fc.integer().map(String),
      fc.double().map(String),
      fc.bigInt({ min: 0n, max: 10n ** 25n }).map(String),
      fc.integer({ min: 1, max: 99_999 }).map((number) => number.toExponential()),
    );
    fc.assert(
      fc.property(numeral, (number) => {
        const isOne = /^\d{1,5}$/.test(number) || number === '-1';
        assert.equal('fault' in row({ dossier: '31757', volgnummer: number, titel: 'x' }), !isOne, number);
        assert.equal(
          'fault' in readRow(readKeys({ dossier: 31757, volgnummer: Number(number), titel: 'x' })),
          !isSafe(number),
        );
      }),
      runs(500),
    );
    function isSafe(number: string): boolean {
      const value = Number(number);
      return value === -1 || (Number.isInteger(value) && value >= 0 && value < 100_000);
    }
  });

  it('is refused as an identifier when it cannot be one', () => {
    assert.deepEqual(readIdentifier('kst 1'), { fault: "'kst 1' is geen officieel kenmerk van een stuk" });
  });
});
