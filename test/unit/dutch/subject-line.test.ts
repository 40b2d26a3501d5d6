import assert from 'node:assert/strict';
import { aboutOf } from '../../../src/dutch/subject-line.ts';

describe('what a letter is about', () => {
  const SAID: Readonly<Record<string, string>> = {
    Huurtoeslag: ' over huurtoeslag',
    'Lerarentekort in Drenthe': ' over lerarentekort in Drenthe',
    Woningbouw: ' over woningbouw',
    Dierenwelzijn: ' over dierenwelzijn',
    Schiphol: ' over Schiphol',
    'Woningbouw Oost': ' over Woningbouw Oost',
    'rapport Ruimte': ' over het rapport Ruimte',
    'ontwerpregeling groen': ' over de ontwerpregeling groen',
    'onderzoek naar water': ' over onderzoek naar water',
  };
  for (const [line, said] of Object.entries(SAID)) it(line, () => assert.equal(aboutOf('brief', line), said));

  it('is asked for in a request', () => {
    assert.equal(aboutOf('verzoek', 'Alle documenten over de dijk'), ' om alle documenten over de dijk');
    assert.equal(aboutOf('verzoek', 'inzage in mijn dossier'), ' om inzage in mijn dossier');
    assert.equal(aboutOf('brief', 'alle documenten over de dijk'), ' over alle documenten over de dijk');
  });
});
