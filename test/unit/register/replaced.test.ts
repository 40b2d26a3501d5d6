import assert from 'node:assert/strict';
import { replacedIn } from '../../../src/register/replaced.ts';

/** A title in the dossier 35570-VII, and the paper it says it replaces. */
const TITLES: Readonly<Record<string, string | undefined>> = {
  'Gewijzigde motie van het lid A over krimp (t.v.v. 35570-VII-19)': '35570-VII-19',
  'Gewijzigde motie van het lid A (t.v.v. 17050, nr.457) over toeslagen': '17050-457',
  'Gewijzigde motie (t.v.v. 19 637, nr. 1343)': '19637-1343',
  'Gewijzigde motie (t.v.v. 31 700 V, nr. 51)': '31700-V-51',
  'Gewijzigde motie (t.v.v. 21 501-02, nr. 906)': '21501-02-906',
  'Gewijzigde motie over winst t.v.v. 36800-IX-13': '36800-IX-13',
  'Gewijzigde motie tvv 33400-V, nr. 71) over het bijstaan': '33400-V-71',
  'Amendement ter vervanging van nr. 13 dat regelt dat': '35570-VII-13',
  'Amendement ter vervanging van dat gedrukt onder nr. 9 over': '35570-VII-9',
  'Plan ter vervanging van 31.500 lampen': undefined,
  'Plan ter vervanging van de brug': undefined,
  'Motie van het lid A over krimp': undefined,
  't.v.v.': undefined,
  '': undefined,
};

describe('what a title replaces', () => {
  for (const [title, id] of Object.entries(TITLES)) {
    it(`is ${id ?? 'nothing'} in '${title}'`, () => assert.equal(replacedIn(title, '35570-VII'), id));
  }

  it('is nothing for a bare number when the dossier is not known', () => {
    assert.equal(replacedIn('Amendement ter vervanging van nr. 13', undefined), undefined);
  });
});
