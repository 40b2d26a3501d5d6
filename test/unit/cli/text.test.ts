import assert from 'node:assert/strict';
import { call } from '../../support/edge.ts';

const draft = `---
soort: kamerbrief
datum: 2021-03-22
kenmerk: "[…kenmerk…]"
betreft: Voortgang
---

Geachte voorzitter,

Met deze brief informeer ik u **kort**.
`;

describe('briefwijzer text', () => {
  it('gives the finished letter, its head as lines with a label', async () => {
    const { code, out } = await call(['text', '-'], {
      stdin: draft.replace('kenmerk: "[…kenmerk…]"', 'kenmerk: 2021-7'),
    });
    assert.equal(code, 0);
    const head = 'Datum: 22 maart 2021\nBetreft: Voortgang\nKenmerk: 2021-7\n';
    assert.equal(out, `${head}\nGeachte voorzitter,\n\nMet deze brief informeer ik u kort.\n`);
  });

  it('is not silent about what is still open', async () => {
    const { code, err } = await call(['text', 'brief.md'], { files: { 'brief.md': draft } });
    assert.deepEqual([code, err], [0, 'brief.md: er staat nog 1 open plek in: 4:11 […kenmerk…]\n']);
  });

  it('gives text and open places as JSON when asked', async () => {
    const { out } = await call(['text', '-', '--format', 'json'], { stdin: draft });
    const { text, open } = JSON.parse(out);
    assert.match(text, /^Datum: 22 maart 2021\n/);
    assert.deepEqual(open, [{ place: '4:11', text: '[…kenmerk…]' }]);
  });

  it('gives a printed letter back as it is', async () => {
    const print = 'Geachte heer Jansen,\n\nDank voor uw brief.\n';
    assert.equal((await call(['text', '-'], { stdin: print })).out, print);
  });
});
