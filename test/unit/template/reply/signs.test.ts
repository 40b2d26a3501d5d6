import assert from 'node:assert/strict';
import type { Profile } from '../../../../src/house/index.ts';
import {
  jointSignatures,
  ownSender,
  predecessorIn,
  signsFor,
  signsForMinister,
} from '../../../../src/template/index.ts';
import { bodyOf, template } from '../support.ts';

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

describe('to whom a letter was addressed', () => {
  const signing = { values: {}, functie: WATER.functie };
  const to = (begroet: string, gericht = 'de minister van Waterbeheer') => ({ gericht, begroet });

  it('is a predecessor, where the same minister has another name', () => {
    assert.equal(predecessorIn(to('De Boer'), signing, profile), 'mijn ambtsvoorganger');
    const chosen = { values: { ondertekening: STAAT }, functie: STAAT.functie };
    assert.equal(
      predecessorIn(to('De Boer', 'de staatssecretaris van Waterbeheer'), chosen, profile),
      'mijn ambtsvoorganger',
    );
  });

  it('is who signs, or cannot be told', () => {
    assert.equal(predecessorIn(to('voorbeeld'), signing, profile), undefined);
    assert.equal(predecessorIn(to('De Boer', 'de minister van Financiën'), signing, profile), undefined);
    assert.equal(predecessorIn({ gericht: 'de minister van Waterbeheer' }, signing, profile), undefined);
    assert.equal(predecessorIn(to('De Boer'), { values: {} }, nobody), undefined);
  });
});

describe('a letter of the ministry itself', () => {
  const WHO: readonly (readonly [organisatie: string, own: boolean])[] = [
    ['de minister van Waterbeheer', true],
    ['Ministerie van Waterbeheer', true],
    ['de minister van Financiën', false],
    ['Ministerie van Financiën', false],
    ['Vereniging Waterbeheer', false],
  ];
  for (const [organisatie, own] of WHO) {
    it(`is ${own ? '' : 'not '}that of ${organisatie}`, () =>
      assert.equal(
        ownSender({ organisatie, gericht: 'de minister van Waterbeheer' }, profile),
        own ? organisatie : undefined,
      ));
  }

  it('is that of any minister who does not write to one, where no profile says who we are', () => {
    assert.equal(ownSender({ organisatie: 'de minister van Financiën' }, nobody), 'de minister van Financiën');
    const other = { organisatie: 'de minister van Financiën', gericht: 'de minister van Waterbeheer' };
    assert.equal(ownSender(other, nobody), undefined);
    assert.equal(ownSender({}, nobody), undefined);
  });
});

describe('who signs a joint letter', () => {
  const joint = template(
    '  - {naam: ondertekeningen, vraag: wie, soort: lijst, velden: [{naam: functie, vraag: f}]}\n',
    'Dag.',
  );
  const proposed = (profile: Partial<Profile>, made = joint) => jointSignatures(made, { values: {}, ...profile });

  it('are those of the own ministry first, the minister before the staatssecretaris', () => {
    assert.deepEqual(proposed({ signatory: STAAT, signatories: [STAAT, WATER] }), {
      ondertekeningen: [WATER, STAAT],
    });
    assert.deepEqual(proposed({ signatory: STAAT }), { ondertekeningen: [STAAT, {}] });
  });
  it('is not said of another letter, nor without a profile', () => {
    assert.deepEqual(proposed({}), {});
    const single = template('  - {naam: ondertekening, vraag: wie, soort: persoon}\n', 'Dag.');
    assert.deepEqual(proposed({ signatory: WATER }, single), {});
  });
  it('stays in the order in which they are given', () => {
    for (const given of [
      [STAAT.functie, WATER.functie],
      [WATER.functie, STAAT.functie],
    ]) {
      const made = template('  - {naam: l, vraag: wie, soort: lijst}\n', '{{#each l}}{{lidwoord this}} {{/each}}');
      assert.match(bodyOf(made, { l: given }).toLowerCase(), new RegExp(given.join('.*').toLowerCase()));
    }
  });
});

describe('an official', () => {
  const HEAD = { functie: 'Het hoofd van de afdeling Dijken', naam: 'C. Voorbeeld' };

  it('signs in the name of the minister who was addressed', () => {
    const official: Profile = { values: {}, signatory: HEAD };
    assert.equal(signsForMinister('de minister van Waterbeheer', official), 'de minister van Waterbeheer');
    assert.equal(signsForMinister(undefined, official), undefined);
  });

  it('does not where a minister may sign, or nobody is known to', () => {
    assert.equal(signsForMinister('de minister van Waterbeheer', profile), undefined);
    assert.equal(signsForMinister('de minister van Waterbeheer', nobody), undefined);
    const either: Profile = { values: {}, signatory: HEAD, signatories: [HEAD, WATER] };
    assert.equal(signsForMinister('de minister van Waterbeheer', either), undefined);
  });
});
