import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';
import { call } from '../../support/edge.ts';

describe('briefwijzer new', () => {
  it('lists the templates, for people and for programs', async () => {
    const people = await call(['new', '--list']);
    assert.equal(people.code, 0);
    assert.match(people.out, /^kamerbrief +\S.*$/m);
    const entries = JSON.parse((await call(['new', '--list', '--format', 'json'])).out) as object[];
    assert.ok(entries.length >= 2);
    for (const entry of entries) assert.deepEqual(Object.keys(entry), ['id', 'title', 'description']);
  });

  it('writes a letter in which what is not known is open', async () => {
    const { code, out, err } = await call(['new', 'kamerbrief']);
    assert.deepEqual([code, err], [0, '']);
    const letter = readLetter(out);
    assert.equal(letter.soort, 'kamerbrief');
    assert.ok(letter.openPlaces.length > 5);
  });

  it('prints example data; a letter with them has no open places and lints clean', async () => {
    const { out: listed } = await call(['new', '--list', '--format', 'json']);
    for (const { id: template } of JSON.parse(listed) as { id: string }[]) {
      const { out: data } = await call(['new', template, '--example']);
      const { code, out } = await call(['new', template, '--data', '-'], { stdin: data });
      assert.equal(code, 0);
      assert.deepEqual(readLetter(out).openPlaces, []);
      const checked = await call(['lint', '-', '--profile', 'volledig', '--format', 'json'], { stdin: out });
      assert.deepEqual(JSON.parse(checked.out)[0].findings, []);
    }
  });

  it('takes what the profile knows, and data go before it', async () => {
    const files = {
      '/map/.briefwijzer/profiel.yaml':
        'ondertekening:\n  functie: De minister van Waterbeheer\n  naam: ir. A. Voorbeeld\n',
      'gegevens.yaml': 'ondertekening:\n  functie: De staatssecretaris van Waterbeheer\n  naam: B. Ander\n',
    };
    assert.match(
      (await call(['new', 'kamerbrief'], { files })).out,
      /De minister van Waterbeheer,\n\nir\. A\. Voorbeeld\n$/,
    );
    const { out } = await call(['new', 'kamerbrief', '--data', 'gegevens.yaml'], { files });
    assert.match(out, /De staatssecretaris van Waterbeheer,\n\nB\. Ander\n$/);
  });

  it('takes the dates of papers from the list of the team', async () => {
    const files = {
      '/map/.briefwijzer/kamerstukken.yaml':
        '- id: 31555-17\n  titel: Voortgang\n  datum: 3 juli 2020\n  soort: brief\n',
      'gegevens.yaml': 'beleid:\n  - kamerstuk: 31555-17\n    inhoud: dat uitgelegd\n',
    };
    const { code, out, err } = await call(['new', 'antwoordbrief', '--data', 'gegevens.yaml'], { files });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /van 3 juli 2020 \(TK 31555-17; 2020\) heb ik dat uitgelegd\./);
  });

  it("knows the team's own templates", async () => {
    const body = '---\ntitel: Eigen brief\nbeschrijving: Van ons.\nsoort: kamerbrief\n---\n\nGeachte voorzitter,\n';
    const world = { files: { '.briefwijzer/sjablonen/eigen.hbs': body } };
    assert.match((await call(['new', '--list'], world)).out, /^eigen +Van ons\.$/m);
    const { code, out } = await call(['new', 'eigen'], world);
    assert.equal(code, 0);
    assert.match(out, /\n\nGeachte voorzitter,\n$/);
  });

  it('gives the letter as JSON when asked', async () => {
    const { out } = await call(['new', 'kamerbrief', '--format', 'json']);
    const { template, text } = JSON.parse(out);
    assert.equal(template, 'kamerbrief');
    assert.equal(text, (await call(['new', 'kamerbrief'])).out);
  });
});
