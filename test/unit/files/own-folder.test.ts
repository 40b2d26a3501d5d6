import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { ownFolder } from '../../../src/files/index.ts';

const home = resolve('thuis');
const cache = (platform: NodeJS.Platform, env: Record<string, string> = {}) =>
  ownFolder('cache', { env, platform, home });

describe("the program's own folder", () => {
  it('for what can be made anew is a cache of the user, beside what must stay', () => {
    const local = resolve('gebruiker', 'AppData', 'Local');
    assert.equal(cache('win32', { LOCALAPPDATA: local }), join(local, 'Briefwijzer', 'Cache'));
    assert.equal(cache('darwin'), join(home, 'Library', 'Caches', 'Briefwijzer'));
    assert.equal(cache('linux'), join(home, '.cache', 'briefwijzer'));
    assert.equal(cache('linux', { XDG_CACHE_HOME: '/cache' }), join('/cache', 'briefwijzer'));
    assert.equal(cache('linux', { XDG_CACHE_HOME: 'cache', XDG_DATA_HOME: '/data' }), cache('linux'));
  });
});
