import assert from 'node:assert/strict';
import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../src/cli/node-edge.ts';

(process.platform === 'win32' ? describe.skip : describe)('one file under two names', () => {
  let folder = '';
  const named = (name: string) => join(folder, name);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'bw same-'));
    for (const name of ['een', 'twee']) writeFileSync(named(name), 'gelijk');
    symlinkSync(named('een'), named('koppeling'));
    linkSync(named('een'), named('naam'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const PAIRS: readonly (readonly [one: string, other: string, isSame: boolean])[] = [
    ['een', '../een', false],
    ['een', './een', true],
    ['een', 'koppeling', true],
    ['naam', 'een', true],
    ['een', 'twee', false],
    ['niets', 'niets', false],
  ];
  for (const [one, other, isSame] of PAIRS) {
    it(`says of ${one} and ${other} that they are ${isSame ? 'one file' : 'two'}`, () => {
      assert.equal(nodeFiles.isSame(named(one), `${folder}/${other}`), isSame);
    });
  }
});
