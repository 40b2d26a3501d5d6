import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { OFFLINE, writeSettings } from '../../scripts/vscode/offline.ts';
import { BASES, readBase } from '../../src/open-data/index.ts';

describe('a VS Code for tests', () => {
  let home: string;
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'bw-'));
    writeSettings(home, { 'editor.minimap.enabled': false, 'briefwijzer.opzoeken': true });
  });
  after(() => rmSync(home, { recursive: true }));
  const written = (folder: string) => JSON.parse(readFileSync(join(home, folder, 'settings.json'), 'utf8')) as object;

  it('looks nothing up, whatever else is asked, and knows no address but of this machine', () => {
    for (const folder of ['User', 'Machine']) {
      const settings = new Map<string, unknown>(Object.entries(written(folder)));
      assert.equal(settings.get('briefwijzer.opzoeken'), false);
      for (const service of ['odata', 'syncfeed', 'publicaties']) {
        const base = String(settings.get(`briefwijzer.opendata.${service}`));
        assert.equal(new URL(base).hostname, '127.0.0.1', service);
        assert.ok(
          'base' in readBase('odata', base),
          `${base} would be refused, and the public one is not asked either`,
        );
      }
    }
    assert.equal(new Map(Object.entries(written('User'))).get('editor.minimap.enabled'), false);
  });

  it('is not told otherwise by any test', () => {
    const tests = globSync(['test/**/*.ts', 'scripts/{suites,picture,stage,vscode/host}.ts']);
    assert.ok(tests.length > 100);
    const told = tests.filter((path) => /\bonline\b\s*:/.test(readFileSync(path, 'utf8')));
    assert.deepEqual(told, []);
  });

  it('has a setting here for every address that the package knows', () => {
    const known = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const asked = known.filter((name) => /\.(?:opzoeken$|opendata\.)/.test(name));
    assert.deepEqual(asked.sort(), Object.keys(OFFLINE).sort());
  });

  it('names in each of those settings the address that counts without it', () => {
    const [, papers] = manifest.contributes.configuration;
    const described = JSON.stringify(papers?.properties);
    for (const base of Object.values(BASES)) assert.ok(described.includes(`Leeg: \`${base}\`.`), base);
  });
});
