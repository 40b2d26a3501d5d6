import { paragraphs } from '../support.ts';

describe('verwijzing-datums-verschillen', () => {
  paragraphs('verwijzing-datums-verschillen', {
    'Mijn brief van 3 juli 2020 (TK 31757-102; 2020). Mijn brief van 6 juli 2020 (TK 31757-102; 2020).': [
      '6 juli 2020',
    ],
    'Mijn brief van 3 juli 2020 (TK 31757-102; 2020). Het debat van 6 juli 2020 (TK 31757-102; 2020).': [],
    'Mijn brief van 3 juli 2020 (TK 31757-102; 2020). Mijn brief van afgelopen zomer (TK 31757-102; 2020).': [],
  });
});
