import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { openForWriting } from '../../../src/register/sqlite/connection.ts';
import { importList, putPapers, registerStatus } from '../../../src/register/sqlite/index.ts';
import { type Place, place } from '../../support/register.ts';

const novi = {
  id: '34682-48',
  date: '2020-04-23',
  soort: 'Brief regering',
  title: 'Keuzes in het omgevingsbeleid',
  dossierTitle: 'Nationale Omgevingsvisie',
  zaak: '2020Z07353',
  document: '2020D16012',
  kenmerk: 'WJZ / 14167790',
  url: 'https://zoek.officielebekendmakingen.nl/kst-34682-48.html',
};

describe('the register in a file', () => {
  let here: Place;
  beforeEach(() => {
    here = place();
  });
  afterEach(() => here.leave());

  const list = 'kst_id,datum,soort,titel,dossiertitel\n';
  const rows = [
    'kst-31757-1,2020-07-03,Brief regering,Krimp in de regio,Stedenbeleid',
    'kst-31757-2,2020-07-04,Motie,Motie van het lid A,Stedenbeleid',
    'kst-oeps,2020-07-04,Motie,Fout,Stedenbeleid',
  ];
  function writeList(text: string, name = 'lijst.csv'): string {
    writeFileSync(here.at(name), text);
    return here.at(name);
  }

  it('knows from a list itself what it covers, and forgets what an earlier edition covered', async () => {
    const edition = (until: string, series: string, ...ids: string[]) => {
      const first = `# Briefwijzer; bron: officiële publicaties; reeksen: ${series}; van: 1995-01-01; tot: ${until}\n`;
      return here.import(writeList(first + ids.join('\n')));
    };
    const half = await edition('2023-01-01', 'nummers', 'kst-24682-5');
    assert.deepEqual([half.complete, half.until], ['no', undefined]);
    const bound = here.open();
    assert.equal(bound.verdict('24682-48', '2022-01-01').authority?.proves, 'above-highest');
    assert.equal(bound.existence('24682-4', '2022-01-01'), 'unknown');
    const first = await edition('2024-01-01', 'nummers, letters', 'kst-24682-5');
    assert.deepEqual([first.complete, first.until, first.listed], ['yes', '2024-01-01', 0]);
    await edition('2025-01-01', 'nummers, letters', 'kst-24682-6');
    const register = here.open();
    const authority = { source: 'officiële publicaties', period: { from: '1995-01-01', to: '2025-01-01' } };
    assert.deepEqual(
      register.authorities().filter(({ proves }) => proves === undefined),
      [authority],
    );
    assert.deepEqual(register.verdict('24682-48', '2024-06-01'), {
      existence: 'absent',
      reason: 'above-highest',
      highest: 6,
      authority,
    });
    assert.equal(register.existence('24682-5', '2024-06-01'), 'exists');
  });

  it('gives a paper back as it was put', async () => {
    await here.put(novi, { ...novi, id: '34682-1', zaak: ' ', title: '' });
    const register = here.open();
    assert.deepEqual(register.find('34682-48'), {
      id: '34682-48',
      kind: 'brief',
      soort: 'Brief regering',
      date: '2020-04-23',
      vergaderjaar: '2019-2020',
      title: 'Keuzes in het omgevingsbeleid',
      dossierTitle: 'Nationale Omgevingsvisie',
      zaak: '2020Z07353',
      document: '2020D16012',
      kenmerk: 'WJZ / 14167790',
      url: 'https://zoek.officielebekendmakingen.nl/kst-34682-48.html',
    });
    assert.deepEqual(
      register.withKenmerk('wjz/14167790').map(({ id }) => id),
      ['34682-1', '34682-48'],
    );
  });

  it('changes what a later row says and keeps the rest', async () => {
    await here.put(novi, { id: '34682-9', title: 'Nog een', date: '2021-01-01' });
    const report = await putPapers(here.file, {
      rows: [
        { id: '34682-48', title: 'Gewijzigde keuzes', date: '2020-04-24' },
        { id: '34682-9', title: 'Nog een', date: '2021-01-01' },
      ],
    });
    assert.deepEqual(report, { added: 0, changed: 1, same: 1, removed: 0, faults: [] });
    const register = here.open();
    const { title, date, zaak } = register.find('34682-48') ?? {};
    assert.deepEqual([title, date, zaak], ['Gewijzigde keuzes', '2020-04-24', '2020Z07353']);
    assert.deepEqual(register.search('omgevingsbeleid').papers, []);
    assert.equal(register.search('gewijzigde').papers.length, 1);
    assert.deepEqual(register.papersOn('2020-04-23'), []);
  });

  it('indexes all papers of a dossier anew when its title changes', async () => {
    await here.put(novi, { id: '34682-9', title: 'Nog een' });
    await here.put({ dossier: '34682', title: 'Omgevingsagenda', highest: '211' });
    const register = here.open();
    assert.equal(register.search('omgevingsagenda').papers.length, 2);
    assert.equal(register.search('omgevingsvisie').papers.length, 0);
    assert.deepEqual(register.dossier('34682'), { id: '34682', title: 'Omgevingsagenda', highest: 211 });
    assert.deepEqual(
      register.dossiers('omgevingsag').map(({ id }) => id),
      ['34682'],
    );
    assert.deepEqual(register.dossiers('omgevingsvisie'), []);
  });

  it('knows a paper by its document number until it has a number of its own', async () => {
    await here.put({ document: '2024D28457', title: 'Nog zonder nummer', kenmerk: '2024-0000123456' });
    assert.equal(here.open().find('2024D28457')?.title, 'Nog zonder nummer');
    await here.put({ id: '36600-5', document: '2024D28457', date: '2024-10-01' });
    const register = here.open();
    assert.equal(register.find('2024D28457'), undefined);
    assert.deepEqual(
      register.search('2024-0000123456').papers.map(({ id, title }) => `${id} ${title}`),
      ['36600-5 Nog zonder nummer'],
    );
  });

  it('finds the papers of the Eerste Kamer without their session', async () => {
    await here.put({ id: '20092010-32222-XVIII-A', title: 'Verslag' }, { id: '19961997-24682-90', title: 'Antwoord' });
    const register = here.open();
    assert.equal(register.find('32222-XVIII-A')?.id, '20092010-32222-XVIII-A');
    assert.equal(register.find('24682-90'), undefined);
    assert.equal(register.existence('24682-90'), 'unknown');
    assert.equal(register.papersOf('24682')[0]?.id, '19961997-24682-90');
  });

  it('removes papers', async () => {
    await here.put(novi, { ...novi, id: '34682-49' });
    const report = await putPapers(here.file, { rows: [], removed: ['34682-48', '34682-50'] });
    assert.equal(report.removed, 1);
    const register = here.open();
    assert.equal(register.find('34682-48'), undefined);
    assert.deepEqual(
      register.search('keuzes').papers.map(({ id }) => id),
      ['34682-49'],
    );
  });

  it('vouches for a dossier that was fetched whole, as long as no row was faulty', async () => {
    const complete = { source: 'open data', dossier: '34682', period: { from: '2008-09-01', to: '2025-06-01' } };
    const faulty = await putPapers(here.file, { rows: [novi, { id: '34682-x?', title: 'oeps' }], complete });
    assert.equal(faulty.faults.length, 1);
    assert.equal(here.open().existence('34682-47', '2020-04-01'), 'unknown');
    await putPapers(here.file, { rows: [novi], complete });
    await putPapers(here.file, {
      rows: [],
      complete: { ...complete, period: { ...complete.period, to: '2025-07-01' } },
    });
    const register = here.open();
    assert.equal(register.existence('34682-47', '2025-07-01'), 'absent');
    assert.deepEqual(register.dossier('34682')?.complete, { from: '2008-09-01', to: '2025-07-01' });
    assert.equal(register.authorities().length, 1);
  });

  it('takes in a list, and tells what it could not read', async () => {
    const faults: string[] = [];
    const phases = new Set<string>();
    const report = await here.import(writeList(list + rows.join('\n')), {
      onFaults: (found) => faults.push(...found.map(({ line, message }) => `${line}: ${message}`)),
      onProgress: ({ phase, share }) => {
        phases.add(phase);
        assert.ok(share >= 0 && share <= 1, `${phase} ${share}`);
      },
    });
    assert.deepEqual(report, {
      added: 2,
      changed: 0,
      same: 0,
      listed: 0,
      dossiers: 1,
      faults: 1,
      ignored: [],
      complete: 'no',
    });
    assert.deepEqual(faults, ["4: 'oeps' is geen kamerstuk, dossier of document"]);
    assert.ok(phases.has('read') && phases.has('order'));
    assert.equal((await here.import(here.at('lijst.csv'))).same, 2);
    assert.equal(here.open().search('krimp').papers.length, 1);
  });

  it('vouches for what a complete list has, and for nothing when rows of it could not be read', async () => {
    const options = { completeUntil: '2025-02-01' };
    assert.equal((await here.import(writeList(list + rows.join('\n')), options)).complete, 'faulty');
    assert.equal(here.open().existence('31757-3', '2020-07-04'), 'unknown');
    const ids = writeList('kst-31757-1\nkst-31757-5\nkst-20092010-32222-A\n', 'ids.txt');
    assert.deepEqual(await here.import(ids, options), {
      added: 0,
      changed: 0,
      same: 0,
      listed: 3,
      dossiers: 2,
      faults: 0,
      ignored: [],
      complete: 'yes',
      until: '2025-02-01',
    });
    const register = here.open();
    assert.equal(register.existence('31757-5', '2020-07-04'), 'exists');
    assert.equal(register.existence('31757-3', '2020-07-04'), 'absent');
    assert.equal(register.existence('31757-3', '2025-02-02'), 'unknown');
    assert.equal(register.existence('31757-3', '1994-12-31'), 'unknown');
    assert.equal(register.existence('32222-A', '2009-10-01'), 'exists');
    assert.equal(register.find('31757-5'), undefined);
  });

  it('leaves everything as it was when an import is stopped', async () => {
    await here.put(novi);
    const many = Array.from({ length: 1500 }, (_, n) => `kst-31757-${n + 1},2020-07-03,Brief regering,Krimp ${n},x`);
    for (const phase of ['read', 'write']) {
      const controller = new AbortController();
      const stopped = here.import(writeList(list + many.join('\n')), {
        signal: controller.signal,
        onProgress: (progress) => progress.phase === phase && controller.abort(),
      });
      await assert.rejects(stopped, { name: 'AbortError' });
      const register = here.open();
      assert.equal(register.search('krimp').papers.length, 0, phase);
      assert.ok(register.find('34682-48'));
    }
    assert.equal(registerStatus(here.file).imports.length, 0);
  });

  it('has the tables, indexes and settings of an empty one after every list, and its words in one piece and no room unused', async () => {
    const look = (file: string) => {
      const database = openForWriting(file);
      try {
        const all = (sql: string) =>
          database
            .prepare(sql)
            .all()
            .map((row) => ({ ...row }));
        return {
          schema: all('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name'),
          settings: all('SELECT k, v FROM fts_config ORDER BY k'),
          pieces: all('SELECT DISTINCT segid FROM fts_idx').length,
          unused: all('PRAGMA freelist_count'),
        };
      } finally {
        database.close();
      }
    };
    const empty = here.at('leeg.db');
    const fresh = look(empty);
    // what was put back to its default is written out
    const settings = [...fresh.settings, { k: 'automerge', v: 4 }, { k: 'crisismerge', v: 16 }].sort((a, b) =>
      String(a['k']) < String(b['k']) ? -1 : 1,
    );
    const many = (dossier: string, papers: number) =>
      writeList(
        list +
          Array.from({ length: papers }, (_, n) => `kst-${dossier}-${n + 1},2020-07-03,Motie,Woord ${n},`).join('\n'),
      );
    await here.import(many('31757', 1200));
    assert.deepEqual(look(here.file), { schema: fresh.schema, settings, pieces: 1, unused: fresh.unused });
    await here.import(many('31758', 700));
    assert.deepEqual(look(here.file), { schema: fresh.schema, settings, pieces: 1, unused: fresh.unused });
    const controller = new AbortController();
    const stopped = here.import(many('31759', 1800), {
      signal: controller.signal,
      onProgress: ({ phase }) => phase === 'order' && controller.abort(),
    });
    await assert.rejects(stopped, { name: 'AbortError' });
    assert.deepEqual(look(here.file), { schema: fresh.schema, settings, pieces: 1, unused: fresh.unused });
    assert.equal(here.open().search('31759').papers.length, 0);
    const first = writeList(`${list}${rows.join('\n')}`);
    const early = new AbortController();
    const ended = importList(empty, first, {
      now: '2025-03-22T10:00:00Z',
      signal: early.signal,
      onProgress: ({ phase }) => phase === 'order' && early.abort(),
    });
    await assert.rejects(ended, { name: 'AbortError' });
    assert.deepEqual(look(empty), fresh);
  });

  it('leaves everything as it was when the list cannot be read', async () => {
    await assert.rejects(here.import(writeList('niets\nvan belang\n')), { name: 'ListError' });
    await assert.rejects(here.import(here.at('weg.csv')), { name: 'ListError', message: 'het bestand bestaat niet' });
    assert.equal(registerStatus(here.file).papers, 0);
  });

  it('tells what it holds', async () => {
    await here.import(writeList(list + rows.slice(0, 2).join('\n')), { completeUntil: '2025-02-01' });
    const { size, ...status } = registerStatus(here.file);
    assert.ok(size > 4096);
    assert.deepEqual(status, {
      file: here.file,
      papers: 2,
      listed: 0,
      dossiers: 1,
      oldest: '2020-07-03',
      newest: '2020-07-04',
      authorities: [{ source: 'lijst.csv', period: { from: '1995-01-01', to: '2025-02-01' } }],
      imports: [{ at: '2025-03-22T10:00:00Z', source: 'lijst.csv', papers: 2 }],
    });
  });

  it('makes room for a day with more papers than it has ranks for', async () => {
    await here.put(novi, { id: '34682-47', title: 'Keuzes zonder datum' });
    // eight ranks a day instead of eight thousand
    const database = new DatabaseSync(here.file);
    const position = `(${2 ** 31} - id)`;
    database.exec(`
      UPDATE doc SET id = ${2 ** 21} - CASE WHEN ${position} < 0 THEN ${position} ELSE ${position} >> 10 END;
      UPDATE meta SET value = 3 WHERE name = 'bits'`);
    database.close();
    const day = Array.from({ length: 20 }, (_, n) => ({
      id: `31757-${n + 1}`,
      date: '2020-07-03',
      title: `Keuzes ${n}`,
    }));
    await here.put(...day);
    const register = here.open();
    assert.equal(register.papersOn('2020-07-03').length, 20);
    assert.deepEqual(
      register.search('keuzes').papers.map(({ id }) => id),
      [...day.map(({ id }) => id).reverse(), '34682-48', '34682-47'],
    );
    assert.equal(register.find('34682-48')?.date, '2020-04-23');
  });

  it('is brought into being by the first change only', () => {
    assert.equal(here.open().search('krimp').papers.length, 0);
    assert.ok(!existsSync(here.file));
  });
});
