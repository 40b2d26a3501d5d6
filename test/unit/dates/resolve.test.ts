import assert from 'node:assert/strict';
import { findDates, type Period, resolveDate } from '../../../src/dates/index.ts';

/** What the one mention of a text means in a letter of a day. */
function resolve(text: string, reference: string): string | Period | undefined {
  const [mention, ...others] = findDates(text);
  assert.ok(mention && others.length === 0, text);
  return resolveDate(mention, reference);
}

const period = (from: string, to: string): Period => ({ from, to });

/** In a letter of Monday 22 March 2021. */
const CASES: Readonly<Record<string, string | Period | undefined>> = {
  '3 juli 2020': '2020-07-03',
  '31 april 2021': undefined,
  '23 april jl.': '2020-04-23',
  '17 februari jl.': '2021-02-17',
  '22 maart jl.': '2021-03-22',
  '29 februari jl.': '2020-02-29',
  '1 mei a.s.': '2021-05-01',
  '22 maart a.s.': '2022-03-22',
  '23 april 2020 jl.': '2020-04-23',
  '23 april': undefined,
  '23 april vorig jaar': '2020-04-23',
  'oktober 2019': period('2019-10-01', '2019-10-31'),
  'februari 2020': period('2020-02-01', '2020-02-29'),
  'in april': undefined,
  'april jl.': period('2020-04-01', '2020-04-30'),
  'april van dit jaar': period('2021-04-01', '2021-04-30'),
  'afgelopen april': period('2020-04-01', '2020-04-30'),
  'komende april': period('2021-04-01', '2021-04-30'),
  'afgelopen zomer': period('2020-06-01', '2020-09-22'),
  'deze zomer': period('2021-06-01', '2021-09-22'),
  'komende zomer': period('2021-06-01', '2021-09-22'),
  'komend voorjaar': period('2022-03-01', '2022-06-21'),
  'afgelopen winter': period('2020-12-01', '2021-03-20'),
  'dit najaar': period('2021-09-01', '2021-12-21'),
  'zomer van 2019': period('2019-06-01', '2019-09-22'),
  'zomer van vorig jaar': period('2020-06-01', '2020-09-22'),
  'na de zomer': undefined,
  'vorig jaar': period('2020-01-01', '2020-12-31'),
  'eind vorig jaar': period('2020-09-01', '2020-12-31'),
  'begin 2021': period('2021-01-01', '2021-04-30'),
  'medio 2021': period('2021-05-01', '2021-08-31'),
  'vorige maand': period('2021-02-01', '2021-02-28'),
  'volgende maand': period('2021-04-01', '2021-04-30'),
  'eerste kwartaal van 2020': period('2020-01-01', '2020-03-31'),
  '3e kwartaal 2020': period('2020-07-01', '2020-09-30'),
  'laatste kwartaal van dit jaar': period('2021-10-01', '2021-12-31'),
  'tweede helft van 2021': period('2021-07-01', '2021-12-31'),
  'tweede helft van vorig jaar': period('2020-07-01', '2020-12-31'),
  'derde helft van 2021': undefined,
  '12 nov.j.l.': '2020-11-12',
  'dit kwartaal': period('2021-01-01', '2021-03-31'),
  'vorig kwartaal': period('2020-10-01', '2020-12-31'),
  'vorige week': period('2021-03-15', '2021-03-21'),
  'deze week': period('2021-03-22', '2021-03-28'),
  gisteren: '2021-03-21',
  morgen: '2021-03-23',
  'aanstaande maandag': '2021-03-29',
  'afgelopen vrijdag': '2021-03-19',
  'vrijdag a.s.': '2021-03-26',
  'twee weken geleden': '2021-03-08',
  'een jaar geleden': '2020-03-22',
  '13 maanden geleden': '2020-02-22',
  binnenkort: undefined,
  'de afgelopen jaren': undefined,
};

describe('resolveDate', () => {
  for (const [text, expected] of Object.entries(CASES)) {
    it(`${text} in a letter of 22 March 2021`, () => assert.deepEqual(resolve(text, '2021-03-22'), expected));
  }

  it('calls the summer past from September', () => {
    assert.deepEqual(resolve('afgelopen zomer', '2021-09-05'), period('2021-06-01', '2021-09-05'));
    assert.deepEqual(resolve('afgelopen zomer', '2021-08-15'), period('2020-06-01', '2020-09-22'));
  });

  it('counts months to the last day of a shorter one', () => {
    assert.equal(resolve('een maand geleden', '2021-03-31'), '2021-02-28');
  });

  it('finds the last leap day over a century without one', () => {
    assert.equal(resolve('29 februari jl.', '1904-01-01'), '1896-02-29');
  });
});
