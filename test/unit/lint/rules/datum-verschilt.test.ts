import assert from 'node:assert/strict';
import { check, suggested } from '../support.ts';

/** An answer with this in its head and this as its first paragraph. */
const answer = (head: string, opening: string) => `---
soort: beantwoording-kamervragen
status: verzonden
datum: 20 oktober 2026
kenmerk: 2026-0000497120
betreft: Bruggen
aan: de Voorzitter van de Tweede Kamer der Staten-Generaal
${head}---

Geachte Voorzitter,

${opening}

Ook op uw brief van 1 mei 2025 kom ik terug.

Hoogachtend,

de minister van Financiën,

A. de Wit
`;
const listed = (...items: readonly string[]) => `ontvangen:\n${items.map((item) => `  - ${item}\n`).join('')}`;
const QUESTIONS = 'Hierbij de antwoorden op de vragen van het lid Bos (ABC) over bruggen';
const differs = (source: string) =>
  check(source)
    .filter(({ rule }) => rule === 'datum-verschilt')
    .map(({ message }) => message);
const MESSAGE = 'De vragen zijn in de kop van 29 september 2026, hier van 28 september 2026.';

describe('datum-verschilt', () => {
  it('compares the day of the questions in front matter with that of the first paragraph', () => {
    const head = listed('{soort: vragen, datum: 2026-09-29}');
    for (const day of ['(ingezonden 28 september 2026)', '(ingezonden op 28 september jl.)', 'van 28 september 2026'])
      assert.deepEqual(differs(answer(head, `${QUESTIONS} ${day}.`)), [MESSAGE], day);
    assert.deepEqual(differs(answer(head, `${QUESTIONS} (ingezonden 29 september jl.).`)), []);
  });

  it('compares no questions of others, and none where there are more', () => {
    const opening = `${QUESTIONS} (ingezonden 28 september 2026).`;
    assert.deepEqual(
      differs(answer(listed('{soort: vragen, datum: 2026-09-29, afzender: het lid Smit}'), opening)),
      [],
    );
    const two = listed('{soort: vragen, datum: 2026-09-29}', '{soort: vragen, datum: 2026-09-30}');
    assert.deepEqual(differs(answer(two, opening)), []);
    assert.deepEqual(differs(answer('', opening)), []);
  });

  it('compares "Uw brief van" with the letter of the reader only', () => {
    const head = 'uw-brief-van: 3 september 2026\n';
    assert.equal(differs(answer(head, 'In uw brief van 2 september 2026 vraagt u naar bruggen.')).length, 1);
    assert.deepEqual(differs(answer(head, 'In uw brief van 3 september 2026 vraagt u naar bruggen.')), []);
    assert.deepEqual(differs(answer(head, 'De brief van de heer Smit van 2 september 2026 heb ik gelezen.')), []);
    const two = 'Uw brieven van 2 september 2026 en 3 september 2026 gaan over bruggen.';
    assert.deepEqual(differs(answer(head, two)), []);
  });

  it('is said in the place of a term that nobody can count', () => {
    const source = answer(listed('{soort: vragen, datum: 2026-09-29}'), `${QUESTIONS} (ingezonden 28 september 2026).`);
    const rules = check(source).map(({ rule }) => rule);
    assert.ok(rules.includes('datum-verschilt') && !rules.includes('antwoordtermijn-overschreden'), rules.join());
  });

  it('offers the day of the head', () => {
    const source = answer(listed('{soort: vragen, datum: 2026-09-29}'), `${QUESTIONS} (ingezonden 28 september 2026).`);
    assert.deepEqual(suggested('datum-verschilt', source), [source.replace('28 september 2026', '29 september 2026')]);
  });
});
