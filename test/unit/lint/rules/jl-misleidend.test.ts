import assert from 'node:assert/strict';
import { check, draft, fixedParagraph, flagged, paragraphs } from '../support.ts';

describe('jl-misleidend', () => {
  paragraphs('jl-misleidend', {
    "In het plan staat: 'sinds 23 april jl. is dat zo'.": [],
    "In de regio's is dat sinds 23 april jl. zo; in de jaren '90 niet.": ['23 april jl.'],
    'Op 23 april jl. sprak ik u.': ['23 april jl.'],
    'Op 20 november jongstleden sprak ik u.': ['20 november jongstleden'],
    'Op 20 december jl. sprak ik u, en op 17 februari jl. ook.': [],
    'Op 16 en 20 juni jl. sprak ik u.': ['20 juni jl.'],
    'Op 23 april 2020 jl. sprak ik u.': [],
    '> Op 23 april jl. sprak u mij.': [],
  });

  it('writes the year, and keeps the full stop of the sentence', () => {
    assert.equal(fixedParagraph('jl-misleidend', 'Op 23 april jl. sprak ik u.'), 'Op 23 april 2020 sprak ik u.');
    assert.equal(
      fixedParagraph('jl-misleidend', 'Ik sprak u op 23 april jl. Dat was goed.'),
      'Ik sprak u op 23 april 2020. Dat was goed.',
    );
    assert.equal(fixedParagraph('jl-misleidend', 'Ik sprak u op 23 april jl.'), 'Ik sprak u op 23 april 2020.');
  });

  it('reckons a concept from its streefdatum, else from today, and says so', () => {
    const concept = (lines: string[]) =>
      draft('Op 20 december jl. sprak ik u.', lines)
        .replace('status: verzonden', 'status: concept')
        .replace('datum: 22 maart 2021\n', '');
    const planned = check(concept(['streefdatum: 1 mei 2021'])).find(({ rule }) => rule === 'jl-misleidend');
    assert.match(planned?.message ?? '', /132 dagen vóór de streefdatum \(1 mei 2021\)/);
    const now = check(concept([])).find(({ rule }) => rule === 'jl-misleidend');
    assert.match(now?.message ?? '', /107 dagen vóór vandaag \(6 april 2021\)/);
  });

  it('says the year', () => {
    const found = check(draft('Op 20 november jl. sprak ik u.')).find(({ rule }) => rule === 'jl-misleidend');
    assert.match(found?.message ?? '', /122 dagen vóór de datum van de brief \(22 maart 2021\): .* voluit, 2020\.$/);
  });

  it('takes a letter of a day that does not exist for one without a date', () => {
    const source = draft('Op 20 december jl. sprak ik u.').replace('datum: 22 maart 2021', 'datum: 2021-13-45');
    const found = check(source).find(({ rule }) => rule === 'jl-misleidend');
    assert.match(found?.message ?? '', /in een brief zonder datum/);
  });

  it('only remarks upon it when the date of a sent letter is unknown', () => {
    const source = draft('Op 20 december jl. sprak ik u.').replace('datum: 22 maart 2021\n', '');
    const found = check(source).find(({ rule }) => rule === 'jl-misleidend');
    assert.deepEqual([found?.severity, found?.fix], ['info', undefined]);
  });

  it('is content with a date of the same year, however long ago', () => {
    const november = (text: string) => draft(text).replace('datum: 22 maart 2021', 'datum: 18 november 2020');
    assert.deepEqual(flagged('jl-misleidend', november('In juli jl. en op 9 juni jl. sprak ik u.')), []);
    assert.deepEqual(flagged('jl-misleidend', november('Op 9 mei jl. en 11 februari jl. sprak ik u.')), []);
    assert.deepEqual(flagged('jl-misleidend', november('Op 9 december jl. sprak ik u.')), ['9 december jl.']);
  });

  it('takes the number of days from the configuration', () => {
    const rules = { rules: { 'jl-misleidend': { options: { dagen: 20 } } } };
    assert.equal(flagged('jl-misleidend', draft('Op 20 december jl. sprak ik u.'), { rules }).length, 1);
  });
});
