import assert from 'node:assert/strict';
import { compareIds, dossierKey, type Place, placeOf, serialNumber } from '../../../src/register/place.ts';

const PLACES: Readonly<Record<string, Place | undefined>> = {
  '31757-102': { id: '31757-102', key: '31757-102', dossier: '31757', number: '102' },
  'kst-31757-102': { id: '31757-102', key: '31757-102', dossier: '31757', number: '102' },
  '35570-B-13': { id: '35570-B-13', key: '35570-B-13', dossier: '35570-B', number: '13' },
  '21501-20-1963': { id: '21501-20-1963', key: '21501-20-1963', dossier: '21501-20', number: '1963' },
  '31757-102-b1': { id: '31757-102-b1', key: '31757-102-B1', dossier: '31757', number: '102-b1' },
  '33802-C': { id: '33802-C', key: '33802-C', dossier: '33802', number: 'C' },
  'CXLVI-A': { id: 'CXLVI-A', key: 'CXLVI-A', dossier: 'CXLVI', number: 'A' },
  // a chapter in small letters, as old lists have it
  '34950-x-5': { id: '34950-X-5', key: '34950-X-5', dossier: '34950-X', number: '5' },
  // the number of a Rijkswet belongs to the official identifier of some papers and to the key of none
  '33852-R2023-6': { id: '33852-R2023-6', key: '33852-6', dossier: '33852', number: '6' },
  '33992-(R2034)-5': { id: '33992-5', key: '33992-5', dossier: '33992', number: '5' },
  // with the session in front: the Eerste Kamer's papers of before 2010
  '20092010-32222-XVIII-A': {
    id: '20092010-32222-XVIII-A',
    key: '20092010-32222-XVIII-A',
    dossier: '32222-XVIII',
    number: 'A',
    sessionless: '32222-XVIII-A',
  },
  '19961997-24682-90': {
    id: '19961997-24682-90',
    key: '19961997-24682-90',
    dossier: '24682',
    number: '90',
    sessionless: '24682-90',
  },
  'dossier-35570-B': { id: 'dossier-35570-B', key: '35570-B', dossier: '35570-B', whole: true },
  '2020D28457': { id: '2020D28457', key: '2020D28457' },
  '1071718': { id: '1071718', key: '1071718' },
  'geen nummer': undefined,
  '': undefined,
};

describe('the place of a paper', () => {
  for (const [id, place] of Object.entries(PLACES)) {
    it(`is read from '${id}'`, () => assert.deepEqual(placeOf(id), place));
  }

  it('has a serial number only in the series of the Tweede Kamer', () => {
    const numbers = ['31757-102', '33802-C', '23700-188b', '31757-102-b1', '19961997-24682-90'];
    assert.deepEqual(
      numbers.map((id) => serialNumber(placeOf(id) as Place)),
      [102, undefined, undefined, undefined, undefined],
    );
  });

  it('sorts as a person counts', () => {
    const ids = ['31757-10-b1', '31757-10', '31757-9', '9999-1', '31757-A'];
    assert.deepEqual(ids.sort(compareIds), ['9999-1', '31757-9', '31757-10', '31757-10-b1', '31757-A']);
  });

  it('takes a dossier as it is written', () => {
    assert.deepEqual(['35570-b', ' 31757', 'dossier-35570-B'].map(dossierKey), ['35570-B', '31757', '35570-B']);
  });
});
