import assert from 'node:assert/strict';
import { call } from '../../support/edge.ts';

const text = `---
soort: antwoordbrief
datum: 22 maart 2021
---

Geachte heer Zeeman,

In mijn brief van 3 juli 2020 (TK 31444-12; 2020) staat dat. In de brief van 4 juni 2020 (TK 31444-12; 2020) ook.

Hoogachtend,
`;
const list = `- verwijzing: TK 31444-12
  titel: Voortgang van de dijken
  datum: 3 juli 2020
  soort: Brief regering
`;
const files = { 'brief.brief.md': text, '.briefwijzer/kamerstukken.yaml': list };

describe('briefwijzer references', () => {
  it('gives the page to mail, and ends with 1 where a reference does not hold', async () => {
    const { code, out } = await call(['references', 'brief.brief.md'], { files });
    assert.equal(code, 1);
    assert.match(out, /^2 verwijzingen: 1 klopt, 1 niet \(31444-12: andere datum\)\n/);
    assert.match(out, /31444-12 is van 3 juli 2020, niet van 4 juni 2020\./);
    const right = text.replace(' In de brief van 4 juni 2020 (TK 31444-12; 2020) ook.', '');
    assert.equal((await call(['references', 'b.md'], { files: { ...files, 'b.md': right } })).code, 0);
  });

  it('gives each verdict as data', async () => {
    const { out } = await call(['references', 'brief.brief.md', '--format', 'json'], { files });
    const [first, second] = JSON.parse(out);
    assert.deepEqual(first, {
      text: 'TK 31444-12; 2020',
      targets: ['31444-12'],
      range: { start: { line: 7, character: 31 }, end: { line: 7, character: 48 } },
      verdict: 'klopt',
      certain: true,
      compared: ['soort', 'datum', 'jaar'],
      differs: [],
      paper: { id: '31444-12', kind: 'brief', date: '2020-07-03', title: 'Voortgang van de dijken' },
    });
    assert.deepEqual([second.verdict, second.differs], ['klopt-niet', ['datum']]);
  });

  it('says so where no list was read, and calls nothing right', async () => {
    const { code, out } = await call(['references', 'brief.brief.md'], { files: { 'brief.brief.md': text } });
    assert.equal(code, 0);
    assert.match(out, /^2 verwijzingen: 2 niet na te gaan\n/);
  });
});
