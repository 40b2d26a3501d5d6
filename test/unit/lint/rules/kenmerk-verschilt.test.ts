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

  it('finds a page beyond the last', () => {
    assert.equal(flagged('kenmerk-verschilt', print(page('22 maart 2021', '2021-0000012345', 3))).length, 1);
  });
});
