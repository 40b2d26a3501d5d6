import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openStarter } from '../../src/register/import/starter/index.ts';

const PAPERS = `kst_id,datum,titel,dossiertitel
31555-1,2020-01-01,Plan,Waterkeringen
31555-2,2023-01-02,Voortgang,Waterkeringen
`;

describe('npm run starter', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
    writeFileSync(join(folder, 'ids.txt'), 'kst-31555-1\nkst-31555-2\nkst-33802-C\n');
    writeFileSync(join(folder, 'papers.csv'), PAPERS);
  });
  after(() => rmSync(folder, { recursive: true }));

  function make(...options: string[]) {
    const script = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/starter.ts'];
    const out = join(folder, 'starter.br');
    execFileSync(process.execPath, [...script, ...options, '-o', out], { stdio: 'pipe' });
    const { coverage, parts } = openStarter(readFileSync(out));
    const all = [...parts()];
    return {
      coverage,
      ids: all.flatMap(({ listed }) => listed.map(({ id }) => id)),
      titles: all.flatMap(({ dossiers }) => dossiers.map(({ id, title }) => `${id} ${title}`)),
    };
  }

  it('packs identifiers with the titles of dossiers, and puts a list with titles beside them', () => {
    const lists = ['--ids', join(folder, 'ids.txt'), '--papers', join(folder, 'papers.csv')];
    const { coverage, ids, titles } = make(...lists, '--until', '2025-02-01', '--since', '2023-01-01');
    assert.deepEqual(ids, ['31555-1', '31555-2', '33802-C']);
    assert.deepEqual(titles, ['31555 Waterkeringen']);
    const source = 'de officiële publicaties';
    const [from, until] = ['1995-01-01', '2025-02-01'];
    assert.deepEqual(coverage, { source, series: ['nummers', 'letters'], from, until, rows: 3 });
    const beside = gunzipSync(readFileSync(join(folder, 'starter-titels.jsonl.gz'))).toString();
    assert.deepEqual(JSON.parse(beside), {
      id: '31555-2',
      date: '2023-01-02',
      title: 'Voortgang',
      dossiertitel: 'Waterkeringen',
    });
  });

  it('takes from one list what there is, and what that list says that it covers', () => {
    const first = '# Briefwijzer; bron: de open data; reeksen: nummers; van: 2008-09-01; tot: 2025-02-01; regels: 2';
    writeFileSync(join(folder, 'export.csv'), `${first}\n${PAPERS}`);
    const { coverage, ids } = make('--papers', join(folder, 'export.csv'));
    assert.deepEqual(ids, ['31555-1', '31555-2']);
    const [from, until] = ['2008-09-01', '2025-02-01'];
    assert.deepEqual(coverage, { source: 'de open data', series: ['nummers'], from, until, rows: 2 });
  });
});
