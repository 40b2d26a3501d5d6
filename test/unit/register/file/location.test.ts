import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { type FileSystem, onNetworkDrive, registerFile } from '../../../../src/register/file/location.ts';

const home = resolve('thuis');
const at = (wishes: object, platform: NodeJS.Platform, env: Record<string, string> = {}) =>
  registerFile({ env, platform, home, ...wishes });

describe("the register's place", () => {
  it('is local application data that does not roam', () => {
    const local = resolve('gebruiker', 'AppData', 'Local');
    assert.equal(at({}, 'win32', { LOCALAPPDATA: local }), join(local, 'Briefwijzer', 'register.db'));
    assert.equal(at({}, 'win32'), join(home, 'AppData', 'Local', 'Briefwijzer', 'register.db'));
    assert.equal(at({}, 'darwin'), join(home, 'Library', 'Application Support', 'Briefwijzer', 'register.db'));
    assert.equal(at({}, 'linux'), join(home, '.local', 'share', 'briefwijzer', 'register.db'));
    assert.equal(at({}, 'linux', { XDG_DATA_HOME: '/data' }), join('/data', 'briefwijzer', 'register.db'));
    assert.equal(
      at({}, 'linux', { XDG_DATA_HOME: 'data' }),
      join(home, '.local', 'share', 'briefwijzer', 'register.db'),
    );
  });

  it('is the option, else the variable, else the setting', () => {
    const env = { BRIEFWIJZER_REGISTER: 'b.db' };
    assert.equal(at({ option: 'a.db', setting: 'c.db' }, 'linux', env), resolve('a.db'));
    assert.equal(at({ setting: 'c.db' }, 'linux', env), resolve('b.db'));
    assert.equal(at({ option: ' ', setting: 'c.db' }, 'linux'), resolve('c.db'));
    assert.equal(at({ setting: '~/c.db' }, 'linux'), join(home, 'c.db'));
  });
});

/** A machine where only `known` folders exist. */
function machine(known: Readonly<Record<string, { type?: number; path?: string }>>): FileSystem {
  const look = (path: string) => {
    const folder = known[path];
    if (!folder) throw new Error(`no ${path}`);
    return folder;
  };
  return { truePath: (path) => look(path).path ?? path, type: (path) => look(path).type ?? 0xef53 };
}

describe('a network drive', () => {
  const NFS = 0x6969;
  it('is known on Linux by its file system, that of the nearest folder there is', () => {
    const files = machine({ '/': {}, '/net': { type: NFS }, '/schijf': {}, '/smb': { type: 0xfe534d42 | 0 } });
    assert.equal(onNetworkDrive('/net/a/b/register.db', 'linux', files), true);
    assert.equal(onNetworkDrive('/schijf/a/register.db', 'linux', files), false);
    assert.equal(onNetworkDrive('/smb/register.db', 'linux', files), true);
    assert.equal(onNetworkDrive('/elders/register.db', 'linux', machine({})), false);
  });

  it('is known on Windows by its share, also behind a letter', () => {
    const files = machine({ '/h': { path: '\\\\server\\deel' }, '/c': { path: 'C:\\data' } });
    assert.equal(onNetworkDrive('\\\\server\\deel\\register.db', 'win32', files), true);
    assert.equal(onNetworkDrive('\\\\?\\UNC\\server\\deel\\register.db', 'win32', files), true);
    assert.equal(onNetworkDrive('//server/deel/register.db', 'win32', files), true);
    assert.equal(onNetworkDrive('/h/register.db', 'win32', files), true);
    assert.equal(onNetworkDrive('/c/register.db', 'win32', files), false);
    assert.equal(onNetworkDrive('\\\\?\\C:\\data\\register.db', 'win32', files), false);
  });
});
