import assert from 'node:assert/strict';
import { writePeriod } from '../../../src/dates/periods.ts';

describe('a period in a sentence', () => {
  const PERIODS: Readonly<Record<string, string>> = {
    'Q2 2025': 'het tweede kwartaal van 2025',
    '3e kwartaal 2025': 'het derde kwartaal van 2025',
    'Eerste kwartaal van 2025': 'het eerste kwartaal van 2025',
    '1e helft 2025': 'de eerste helft van 2025',
    'Voorjaar 2025': 'het voorjaar van 2025',
    'zomer 2024': 'de zomer van 2024',
    'Mei 2025': 'mei 2025',
  };
  for (const [text, written] of Object.entries(PERIODS)) it(text, () => assert.equal(writePeriod(text), written));
  for (const text of ['Q1-Q3 2024', '3 mei 2025', 'eind mei 2025', 'Q5 2025', 'mei', ''])
    it(`is not: ${text}`, () => assert.equal(writePeriod(text), undefined));
});
