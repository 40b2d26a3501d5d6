import assert from 'node:assert/strict';
import { check, draft, paragraphs, suggested } from '../support.ts';

describe('brief-zonder-datum', () => {
  paragraphs('brief-zonder-datum', {
    'In mijn brief over de woningbouw staat het plan.': ['mijn brief'],
    'In onze voortgangsbrief staat het plan.': ['onze voortgangsbrief'],
    'In mijn brief van afgelopen zomer staat het plan.': ['mijn brief van afgelopen zomer'],
    'In mijn recente brief staat het plan.': ['mijn recente brief'],
    'In uw brief van 16 februari 2021 verwijst u naar mijn brief over wonen.': ['mijn brief'],
    // known or not meant
    'In mijn brief van 3 juli 2020 staat het plan. In mijn brief staat ook waarom.': [],
    'In mijn brief van 17 februari jl. staat het plan.': [],
    'In mijn brief van oktober 2019 staat het plan.': [],
    'In mijn brief over wonen (TK 31757-102; 2020) staat het plan.': [],
    'Met deze brief en in deze brief antwoord ik u. Uw brief heb ik gelezen.': [],
    'In mijn volgende brief kom ik erop terug.': [],
    'Mijn brieven bewaar ik. Mijn briefing ook.': [],
    // its kenmerk, a day that needs no date, a letter whose sending is told before
    'In mijn brief met kenmerk 2020-0000385347 staat het plan. Mijn brief (kenmerk 2020-1) ook.': [],
    'In mijn brief aan de provincies van heden staat het plan. In onze brief van die datum ook.': [],
    'Op 3 februari 2021 stuurde ik u een brief. In mijn brief staat het plan.': [],
    'Op 3 februari 2021 las ik een brief. In mijn brief staat het plan.': ['mijn brief'],
  });

  it('weighs less when the same words have a reference elsewhere, and offers it with its date', () => {
    const source = draft(
      'In mijn brief van afgelopen zomer (TK 31757-102; 2020) staat het. In mijn brief van afgelopen zomer staat meer. Het begon met mijn brief van 3 juli 2020 (TK 31757-102; 2020).',
    );
    const [finding, ...others] = check(source, { profile: 'rustig' }).filter(
      ({ rule }) => rule === 'brief-zonder-datum',
    );
    assert.equal(others.length, 0);
    assert.equal(finding?.severity, 'info');
    assert.match(
      suggested('brief-zonder-datum', source)[0] ?? '',
      /In mijn brief van 3 juli 2020 \(TK 31757-102; 2020\) staat meer/,
    );
  });
});
