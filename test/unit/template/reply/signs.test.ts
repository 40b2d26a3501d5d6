import assert from 'node:assert/strict';
import type { Profile } from '../../../../src/house/index.ts';
import { signsFor } from '../../../../src/template/index.ts';

const WATER = { functie: 'De minister van Waterbeheer', naam: 'A. Voorbeeld' };
const STAAT = { functie: 'De staatssecretaris van Waterbeheer', naam: 'B. Voorbeeld' };
const profile: Profile = { values: {}, signatory: WATER };
const nobody: Profile = { values: {} };

describe('who signs an answer', () => {
  it('is who the profile names, where nobody was addressed or that one was', () => {
    const same = { values: {}, functie: WATER.functie };
    assert.deepEqual(signsFor([], profile, {}), same);
    assert.deepEqual(signsFor(['de Minister van Waterbeheer'], profile, {}), same);
    assert.deepEqual(signsFor(['de minister van X', 'minister van Waterbeheer en Dijken'], profile, {}), same);
    assert.deepEqual(signsFor(['de minister van W&D'], profile, {}).told?.slice(0, 8), 'De brief');
    assert.deepEqual(
      signsFor(['de minister van WB'], profile, {}),
      same,
      'an abbreviation may be that of the ministry',
    );
  });

  it('is who was addressed, where the profile names somebody else: and the difference is told', () => {
    assert.deepEqual(signsFor(['de minister van Financiën'], profile, {}), {
      values: { ondertekening: { functie: 'de minister van Financiën' } },
      functie: 'de minister van Financiën',
      told: 'De brief is gericht aan de minister van Financiën, en niet aan de minister van Waterbeheer uit uw profiel. Vul in wie als minister van Financiën ondertekent.',
    });
    assert.match(signsFor(['de staatssecretaris van Waterbeheer'], profile, {}).told ?? '', /^De brief is gericht aan/);
  });

  it('is who the user chose, and the difference is told', () => {
    const chosen = { ondertekening: STAAT };
    assert.deepEqual(signsFor(['de staatssecretaris van Waterbeheer'], profile, chosen), {
      values: chosen,
      functie: STAAT.functie,
    });
    assert.deepEqual(signsFor(['de minister van Waterbeheer'], profile, chosen), {
      values: chosen,
      functie: STAAT.functie,
      told: 'De brief is gericht aan de minister van Waterbeheer; u koos de staatssecretaris van Waterbeheer als ondertekenaar.',
    });
  });

  it('is who was addressed, without a word, where no profile says who signs or the user wants somebody else', () => {
    const asked = { values: { ondertekening: { functie: 'de minister van X' } }, functie: 'de minister van X' };
    assert.deepEqual(signsFor(['De minister van X'], nobody, {}), asked);
    assert.deepEqual(signsFor(['De minister van X'], profile, { ondertekening: null }), asked);
    assert.deepEqual(signsFor([], nobody, {}), { values: {} });
  });
});
