import assert from 'node:assert/strict';
import { draft, flagged, paragraphs, suggested } from '../support.ts';

describe('datum-relatief', () => {
  paragraphs('datum-relatief', {
    'Het rapport van de commissie-Remkes van afgelopen zomer helpt.': ['afgelopen zomer'],
    'Het advies van de Raad van State van afgelopen zomer helpt.': ['afgelopen zomer'],
    'Het rapport van het CBS over de bouw van afgelopen zomer helpt.': [],
    'Het overleg van 3 juli 2020 over de cijfers van afgelopen zomer helpt.': [],
    'In het rapport van afgelopen zomer staat het.': ['afgelopen zomer'],
    'Op dit moment is dat zo. De afgelopen jaren ook.': ['Op dit moment', 'De afgelopen jaren'],
    'In de nabije toekomst blijft dat zo.': [],
    'Afgelopen zomer was het warm.': [],
    'De motie van het lid Linden (TK 31757-9; 2020) vraagt om nog dit jaar te beginnen.': [],
    'Het rapport over het beleid van afgelopen zomer is af.': [],
    'In het debat van vorige week zei u dat.': ['vorige week'],
    'Het rapport van 3 juli 2020 is duidelijk.': [],
  });

  it('keeps vague words out of the quiet profile', () => {
    assert.deepEqual(flagged('datum-relatief', draft('Op dit moment is dat zo.'), { profile: 'rustig' }), []);
  });

  it('offers the date that the same paper has elsewhere', () => {
    const source = draft(
      'In de brief van afgelopen zomer (TK 31757-102; 2020) staat het. Zie de brief van 3 juli 2020 (TK 31757-102; 2020).',
    );
    assert.deepEqual(flagged('datum-relatief', source, { profile: 'rustig' }), ['afgelopen zomer']);
    assert.match(
      suggested('datum-relatief', source)[0] ?? '',
      /In de brief van 3 juli 2020 \(TK 31757-102; 2020\) staat het/,
    );
  });
});
