import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readList } from '../../../src/register/import/list.ts';
import { packStarter } from '../../../src/register/import/starter/index.ts';

describe('a list of papers', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(content: string | Buffer, name = 'lijst'): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** What a list holds, all parts together. */
  async function read(path: string, signal?: AbortSignal) {
    const found = { papers: [] as string[], dossiers: [] as string[], listed: [] as string[], faults: [] as string[] };
    let ignored: readonly string[] = [];
    for await (const batch of readList(path, { signal })) {
      found.papers.push(...batch.papers.map(({ place, title }) => `${place.id} ${title}`));
      found.dossiers.push(...batch.dossiers.map(({ id, title }) => `${id} ${title}`));
      found.listed.push(...batch.listed.map(({ key }) => key));
      found.faults.push(...batch.faults.map(({ line, message }) => `${line}: ${message}`));
      ignored = batch.ignored;
      assert.ok(batch.bytes <= batch.size);
    }
    return { ...found, ignored };
  }

  const csv = 'kst_id,titel,mapping\nkst-31757-1,Krimp,x\nkst-?,Fout,x\n"kst-31757-2","Groei, en meer",x\n';
  const expected = {
    papers: ['31757-1 Krimp', '31757-2 Groei, en meer'],
    dossiers: [],
    listed: [],
    faults: ["3: '?' is geen kamerstuk, dossier of document"],
    ignored: ['mapping'],
  };

  it('is a CSV, packed or not, by its contents and not by its name', async () => {
    assert.deepEqual(await read(write(csv)), expected);
    assert.deepEqual(await read(write(gzipSync(csv), 'lijst.csv')), expected);
    assert.deepEqual(
      await read(write(csv.replaceAll(',', ';').replaceAll('; ', ', ').replaceAll('\n', '\r\n'))),
      expected,
    );
  });

  it('is JSON, one object a line', async () => {
    const lines = ['{"id":"31757-1","titel":"Krimp"}', '', '{oeps', '[1]', '{"dossier":"34682","titel":"NOVI"}'];
    assert.deepEqual(await read(write(lines.join('\n'))), {
      papers: ['31757-1 Krimp'],
      dossiers: ['34682 NOVI'],
      listed: [],
      faults: ['3: de regel is geen geldige JSON', '4: de regel is geen JSON-object'],
      ignored: [],
    });
  });

  it('is a plain list of identifiers', async () => {
    const { listed, faults } = await read(write('kst-31757-1\nkst-35570-VII-32\n\nstb-2024-153\noeps'));
    assert.deepEqual(listed, ['31757-1', '35570-VII-32', 'stb-2024-153']);
    assert.deepEqual(faults, ["5: 'oeps' is geen officieel kenmerk van een stuk"]);
  });

  it('may be a single line', async () => {
    assert.deepEqual((await read(write('kst-31757-1'))).listed, ['31757-1']);
    assert.deepEqual((await read(write('kst_id;titel'))).papers, []);
  });

  it('may say first what it covers; the lines keep their numbers', async () => {
    const first = '# Briefwijzer; bron: open data; reeksen: nummers; van: 2008-09-01; tot: 2025-02-01; regels: 3\n';
    assert.deepEqual(await read(write(first + csv)), {
      ...expected,
      faults: ["4: '?' is geen kamerstuk, dossier of document"],
    });
    const coverages = [];
    for await (const { coverage } of readList(write(gzipSync(first + csv)))) coverages.push(coverage);
    assert.deepEqual(coverages.at(-1), {
      source: 'open data',
      series: ['nummers'],
      from: '2008-09-01',
      until: '2025-02-01',
      rows: 3,
    });
    assert.deepEqual((await read(write(`${first.replace('3\n', '1\n')}kst-31757-1`))).listed, ['31757-1']);
  });

  it('is a starter, by its contents', async () => {
    const coverage = { source: 'proef', series: ['nummers', 'letters'], until: '2025-02-01' } as const;
    const titles = new Map([['31757', 'Stedenbeleid']]);
    const { bytes } = packStarter({ coverage, ids: ['31757-1', '33802-C'], titles });
    const { listed, dossiers } = await read(write(bytes, 'lijst.csv'));
    assert.deepEqual([listed, dossiers], [['31757-1', '33802-C'], ['31757 Stedenbeleid']]);
    await assert.rejects(read(write(bytes.subarray(0, -3))), {
      name: 'ListError',
      message: /beschadigd of afgebroken/,
    });
  });

  it('that nobody chose to read may hold no more than it should', async () => {
    const long = write(gzipSync(csv.repeat(1000)));
    const take = async (most: { bytes: number; rows: number }) => {
      for await (const _ of readList(long, { most }));
    };
    await assert.rejects(take({ bytes: 10_000, rows: 10_000 }), { name: 'ListError', message: /te groot/ });
    await assert.rejects(take({ bytes: 1e6, rows: 1000 }), { name: 'ListError', message: /meer dan 1000 regels/ });
    await take({ bytes: 1e6, rows: 10_000 });
  });

  it('is read in parts', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `kst-31757-${index + 1},Een titel met wat woorden`);
    const { papers } = await read(write(`kst_id,titel\n${rows.join('\n')}`));
    assert.equal(papers.length, 5000);
    assert.equal(papers.at(-1), '31757-5000 Een titel met wat woorden');
  });

  const REFUSED: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['an empty file', '', /de lijst is leeg/],
    ['a list without numbers', 'titel,datum\nx,y\n', /geen kolom met het nummer van het kamerstuk.*titel,datum/],
    ['a workbook', Buffer.from('PK\u0003\u0004abc\n'), /geen tekstbestand; bewaar een lijst uit Excel als CSV/],
    ['one JSON list', '[{"id":"31757-1"}]', /één JSON-object per regel/],
    ['a database', `SQLite format 3\0${'x'.repeat(100)}\n`, /een register of andere database, geen lijst/],
    ['a packed file that breaks off', gzipSync(csv.repeat(50)).subarray(0, 60), /afgebroken; haal het opnieuw op/],
    [
      'a packed file that is damaged',
      Buffer.concat([gzipSync(csv).subarray(0, 20), Buffer.alloc(40, 7)]),
      /beschadigd/,
    ],
    ['a list that was cut', `# Briefwijzer; bron: x; reeksen: nummers; regels: 4\n${csv}`, /afgebroken.*3 van de 4/],
    [
      'a list that covers what cannot be',
      `# Briefwijzer; bron: x; tot: morgen\n${csv}`,
      /de eerste regel zegt niet goed/,
    ],
    ['a line without end', `kst_id,${'x'.repeat(1_100_000)}`, /de eerste regel is te lang/],
  ];
  for (const [what, content, message] of REFUSED) {
    it(`is not ${what}`, () => assert.rejects(read(write(content)), { name: 'ListError', message }));
  }

  it('is not a folder, nor absent', async () => {
    mkdirSync(join(folder, 'map'));
    await assert.rejects(read(join(folder, 'map')), { message: 'dit is een map, geen bestand' });
    await assert.rejects(read(join(folder, 'weg')), { message: 'het bestand bestaat niet' });
  });

  it('can be left before its end', async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `kst-31757-${index + 1},x`);
    const controller = new AbortController();
    const parts = readList(write(`kst_id,titel\n${rows.join('\n')}`), { signal: controller.signal });
    await parts.next();
    controller.abort();
    await assert.rejects(parts.next(), { name: 'AbortError' });
  });
});
