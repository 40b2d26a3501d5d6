import assert from 'node:assert/strict';
import { flagged } from '../support.ts';

describe('kenmerk-verschilt', () => {
  const page = (datum: string, kenmerk: string, number = 2) =>
    `Pagina ${number} van 2\n\nDatum\n${datum}\n\nKenmerk\n${kenmerk}`;
  const print = (header: string) =>
    `Datum 22 maart 2021\nBetreft Wonen\nKenmerk 2021-0000012345\n\nGeachte heer Meijer,\n\nDe eerste bladzijde is nu vol.\n\n${header}\n\nDe tweede bladzijde begint hier.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;

  it('compares every header with the head', () => {
    assert.deepEqual(flagged('kenmerk-verschilt', print(page('22 maart 2021', '2021-0000012345'))), []);
    assert.deepEqual(flagged('kenmerk-verschilt', print(page('22 maart 2021', '2020-0000054321'))), [
      '2020-0000054321',
    ]);
    assert.deepEqual(flagged('kenmerk-verschilt', print(page('23 maart 2021', '2021-0000012345'))), ['23 maart 2021']);
  });

  it('is content with one line of a kenmerk in two, and with the row of a table', () => {
    const two = (header: string) =>
      print(header).replace('Kenmerk 2021-0000012345', 'Kenmerk\n2019.052\n1565188-193897-WJZ');
    const flags = (kenmerk: string) => flagged('kenmerk-verschilt', two(page('22 maart 2021', kenmerk)));
    assert.deepEqual(flags('2019.052'), []);
    assert.deepEqual(flags('1565188-193897-WJZ'), []);
    assert.deepEqual(flags('2019.052\n1565188-193897-WJZ'), []);
    assert.equal(flags('2019.053').length, 1);
    const table = `${page('22 maart 2021', '2021-0000012345')}\n\nDocument     Datum           Open\n1            3 mei 2016      ja`;
    assert.deepEqual(flagged('kenmerk-verschilt', print(table)), []);
    const planning =
      'Stap                        Datum\nAdvies Raad van State       juni 2021\nIndiening                   maart 2022';
    assert.deepEqual(flagged('kenmerk-verschilt', print(planning)), []);
  });

  it('finds a page beyond the last', () => {
    assert.equal(flagged('kenmerk-verschilt', print(page('22 maart 2021', '2021-0000012345', 3))).length, 1);
  });
});
