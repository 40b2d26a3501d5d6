import assert from 'node:assert/strict';
import { isWithinReach } from '../../../../src/editor/exporting/reach.ts';

describe('whether a file can be opened on the computer of the user', () => {
  const cases = [
    [undefined, 1, 'file', true],
    ['ssh-remote', 1, 'file', false],
    ['wsl', 1, 'vscode-remote', false],
    [undefined, 2, 'file', false],
    ['werkplek', 2, 'file', false],
    [undefined, 1, 'memfs', false],
  ] as const;
  for (const [remoteName, uiKind, scheme, expected] of cases) {
    it(`${expected ? 'yes' : 'no'}: ${remoteName ?? 'here'}, ${uiKind === 1 ? 'desktop' : 'browser'}, ${scheme}`, () => {
      assert.equal(isWithinReach({ remoteName, uiKind }, { scheme }), expected);
    });
  }
});
