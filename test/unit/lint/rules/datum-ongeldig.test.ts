import assert from 'node:assert/strict';
import { draft, flagged, paragraphs, suggested } from '../support.ts';

describe('datum-ongeldig', () => {
  paragraphs('datum-ongeldig', {
    'Op 31 april 2021 sprak ik u.': ['31 april 2021'],
    'Op 29 februari 2021 sprak ik u.': ['29 februari 2021'],
    'Op maandag 5 oktober 2021 sprak ik u.': ['maandag 5 oktober 2021'],
    'Op 29 februari 2020 en op dinsdag 5 oktober 2021 sprak ik u.': [],
    'Op 13 en 26 oktober 2020 sprak ik u.': [],
    '> Op 31 april 2021 sprak u mij.': [],
  });

  it('looks at the date on the front matter too', () => {
    const source = draft('Tekst.').replace('22 maart 2021', '31 april 2021');
    assert.deepEqual(flagged('datum-ongeldig', source), ['31 april 2021']);
    assert.deepEqual(flagged('datum-ongeldig', source.replace('31 april 2021', 'binnenkort')), ['binnenkort']);
    assert.deepEqual(flagged('datum-ongeldig', source.replace('31 april 2021', '2021-03-22')), []);
  });

  it('offers the last day of the month, the right weekday, the nearest day of that name', () => {
    assert.match(suggested('datum-ongeldig', draft('Op 31 april 2021.'))[0] ?? '', /Op 30 april 2021\./);
    const [weekday, day] = suggested('datum-ongeldig', draft('Op maandag 5 oktober 2021.'));
    assert.match(weekday ?? '', /Op dinsdag 5 oktober 2021\./);
    assert.match(day ?? '', /Op maandag 4 oktober 2021\./);
  });
});
