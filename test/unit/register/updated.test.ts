import assert from 'node:assert/strict';
import { type Authority, tellUpdated } from '../../../src/register/index.ts';

const until = (to: string, more: Partial<Authority> = {}): Authority => ({
  source: 'proef',
  period: { from: '1995-01-01', to },
  ...more,
});

describe('up to which day the register goes', () => {
  const CASES: readonly (readonly [readonly Authority[], string])[] = [
    [[], ''],
    [[until('2025-02-01')], 'bijgewerkt tot en met 1 februari 2025'],
    [[until('2025-02-01'), until('2025-03-01', { proves: 'above-highest' })], 'bijgewerkt tot en met 1 maart 2025'],
    [
      [until('2025-02-01'), until('2026-10-31', { proves: 'above-highest', asked: '2026-11-28' })],
      'opgehaald op 28 november 2026; nummers zeker tot en met 31 oktober 2026',
    ],
    [[until('2027-02-01'), until('2026-10-31', { asked: '2026-11-28' })], 'bijgewerkt tot en met 1 februari 2027'],
    // one dossier says nothing of the others
    [[until('2025-03-01', { dossier: '31757' })], ''],
    [[until('2025-03-01', { dossier: '31757' }), until('2024-01-01')], 'bijgewerkt tot en met 1 januari 2024'],
  ];
  for (const [authorities, told] of CASES) {
    it(told === '' ? `is not told of ${authorities.length} sources` : told, () => {
      assert.equal(tellUpdated(authorities), told);
    });
  }
});
