import assert from 'node:assert/strict';
import { fixedParagraph, paragraphs } from '../support.ts';

describe('jl-met-jaartal', () => {
  paragraphs('jl-met-jaartal', {
    'Op 3 maart 2021 jl. sprak ik u.': ['3 maart 2021 jl.'],
    'Op 22 november 2021 a.s. spreek ik u.': ['22 november 2021 a.s.'],
    'Op 3 maart jl. sprak ik u in 2021.': [],
  });

  it('leaves the word out and keeps the full stop', () => {
    assert.equal(fixedParagraph('jl-met-jaartal', 'Op 3 maart 2021 jl. sprak ik u.'), 'Op 3 maart 2021 sprak ik u.');
    assert.equal(
      fixedParagraph('jl-met-jaartal', 'Ik sprak u op 3 maart 2021 jl. Dat was goed.'),
      'Ik sprak u op 3 maart 2021. Dat was goed.',
    );
  });
});
