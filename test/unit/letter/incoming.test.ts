import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

/** Sender and "namens" of each incoming letter that a sentence names. */
function senders(sentence: string): (string | undefined)[][] {
  return readLetter(`Geachte heer Meijer,\n\n${sentence}\n`).ontvangen.map(({ afzender, namens }) => [
    afzender,
    namens,
  ]);
}

describe('the sender of an incoming letter', () => {
  it('keeps a surname that begins with an article', () => {
    const sentence = 'Op 20 oktober 2022 ontving ik van mevrouw De Wit, namens de gemeente Oost, een brief over wonen.';
    assert.deepEqual(senders(sentence), [['mevrouw De Wit', 'de gemeente Oost']]);
  });

  it('ends before what was sent', () => {
    assert.deepEqual(senders('Op 20 oktober 2022 ontving ik van de dorpsraad een brief over wonen.'), [
      ['de dorpsraad', undefined],
    ]);
  });
});
