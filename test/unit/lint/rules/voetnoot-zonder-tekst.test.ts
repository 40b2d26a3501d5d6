import { paragraphs } from '../support.ts';

describe('voetnoot-zonder-tekst', () => {
  paragraphs('voetnoot-zonder-tekst', {
    'Dat staat in de wet.[^1]': ['[^1]'],
    'Dat staat in de wet.\n\n[^1]: De wet.': ['De wet.'],
    'Dat staat in de wet.[^1]\n\n[^1]: De wet.': [],
  });
});
