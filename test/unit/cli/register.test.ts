import assert from 'node:assert/strict';
import type { Registers } from '../../../src/cli/registers.ts';
import { OpenDataError } from '../../../src/open-data/index.ts';
import { Trouble } from '../../../src/register/file/index.ts';
import { memoryRegister, type Paper } from '../../../src/register/index.ts';
import { ExportError, type FetchedStatus } from '../../../src/register/sqlite/index.ts';
import { call } from '../../support/edge.ts';

const papers: Paper[] = [
  {
    id: '34682-48',
    kind: 'brief',
    soort: 'Brief regering',
    date: '2020-04-23',
    title: 'Keuzes voor de leefomgeving',
    dossierTitle: 'Leefomgeving',
    kenmerk: '2020-0000111',
  },
  { id: '31757-1', kind: 'brief', date: '2008-10-30', title: 'Het begin' },
  { id: '31757-102', kind: 'brief', date: '2020-07-03', title: 'Aanpak van krimp en leefbaarheid' },
];
const period = { from: '1995-01-01', to: '2021-02-01' };
const content = memoryRegister({ papers, listed: ['31757-103'], authorities: [{ source: 'lijst.csv', period }] });

const BOUND = [
  { source: 'de open data van de Tweede Kamer', dossier: '31757', period, proves: 'above-highest' },
] as const;

const imported: string[] = [];
const fetched: string[] = [];
const registers: Registers = {
  file: (asked) => asked ?? '/register/register.db',
  open: async () => ({ ...bound(), close: () => undefined }),
  async import(file, list, { completeUntil, onFaults, onProgress }) {
    imported.push(`${file} ${list} ${completeUntil}`);
    onProgress?.({ phase: 'read', share: 0.5, rows: 1200 });
    if (list.endsWith('fout.csv')) onFaults([{ line: 7, message: 'geen datum' }]);
    const faults = list.endsWith('fout.csv') ? 1 : 0;
    const complete = completeUntil === undefined ? 'no' : faults ? 'faulty' : 'yes';
    const counts = { added: 1200, changed: 3, same: 0, listed: 0, dossiers: 2, faults, ignored: ['kleur'] };
    return { ...counts, complete, ...(completeUntil !== undefined && { until: completeUntil }) };
  },
  async sync(file, dossier, { base }) {
    fetched.push(`${file} ${dossier} ${base}`);
    if (dossier === '36999') throw new OpenDataError('offline', 'gegevensmagazijn.tweedekamer.nl');
    if (dossier === '36998') throw new OpenDataError('not-data', 'gegevensmagazijn.tweedekamer.nl');
    const isThere = dossier !== '99999';
    const counts = { added: isThere ? 1200 : 0, changed: 0, same: 3, removed: isThere ? 1 : 0 };
    return { dossier, state: isThere ? 'held' : 'not-there', ...counts, papers: counts.added };
  },
  async syncAll(file, { base, onProgress }) {
    fetched.push(`${file} alles ${base}`);
    onProgress?.({ phase: 'papers', rows: 12_500, stamp: '2011-05-03T10:00:00.0000000' });
    return { added: 0, changed: 0, same: 12_500, removed: 0, rows: 12_500 };
  },
  fetched: async () => ['31757', '34682'],
  async export(file, list) {
    fetched.push(`${file} naar ${list}`);
    if (list.endsWith('vol.gz')) throw new ExportError(`${list} past niet meer op de schijf`);
    return { dossiers: 2, papers: 1, listed: 0 };
  },
  hint: async (code) => (code === 'offline' ? 'stel de proxy in' : undefined),
  status: async (file) => ({
    file,
    size: 2_000_000,
    papers: 1200,
    listed: 1,
    dossiers: 2,
    oldest: '2008-10-30',
    newest: '2020-07-03',
    authorities: content.authorities(),
    imports: [{ at: '2021-03-01T10:00:00Z', source: 'lijst.csv', papers: 1200 }],
  }),
};

/** The questions of the register, tied to it. */
function bound() {
  return {
    find: content.find.bind(content),
    dossier: content.dossier.bind(content),
    dossiers: content.dossiers.bind(content),
    papersOf: content.papersOf.bind(content),
    papersOn: content.papersOn.bind(content),
    withKenmerk: content.withKenmerk.bind(content),
    search: content.search.bind(content),
    existence: content.existence.bind(content),
    verdict: content.verdict.bind(content),
    authorities: content.authorities.bind(content),
    revision: content.revision.bind(content),
  };
}

const ask = (...words: string[]) => call(['register', ...words], { registers });

describe('briefwijzer register', () => {
  it('searches on words and on numbers, newest first', async () => {
    const { code, out } = await ask('search', 'krimp', 'leefb');
    assert.equal(code, 0);
    assert.match(out, /^31757-102 +2020-07-03 +brief +Aanpak van krimp en leefbaarheid\n$/);
    const named = JSON.parse((await ask('search', '31757-1', '--format', 'json')).out) as { id: string }[];
    assert.deepEqual(
      named.map(({ id }) => id),
      ['31757-1', '31757-102'],
    );
    const [found] = JSON.parse((await ask('search', 'keuzes', '--format', 'json')).out) as unknown[];
    assert.deepEqual(found, {
      id: '34682-48',
      kind: 'brief',
      date: '2020-04-23',
      title: 'Keuzes voor de leefomgeving',
      dossierTitle: 'Leefomgeving',
    });
  });

  it('says when nothing was found, and when there is more', async () => {
    for (const words of ['zeppelin', '%', '"', '😀']) {
      const { code, out, err } = await ask('search', words);
      assert.deepEqual([code, out, err], [0, '', 'Niets gevonden.\n']);
    }
    assert.match((await ask('search', 'brief', '--limit', '1')).err, /^Er is meer gevonden/);
  });

  it('shows a paper by its number, by a reference and by its kenmerk, and a dossier', async () => {
    for (const name of ['34682-48', 'Kamerstuk 34 682, nr. 48', '2020-0000111']) {
      assert.match((await ask('show', name)).out, /^34682-48\n {2}Soort: +Brief regering\n {2}Datum: +23 april 2020\n/);
    }
    assert.match((await ask('show', '31757')).out, /^Dossier 31757\n {2}Hoogste nummer: 103\n/);
    assert.equal((JSON.parse((await ask('show', '31757-102', '--format', 'json')).out) as Paper).date, '2020-07-03');
  });

  it('says what it knows of a paper that it does not hold', async () => {
    const { code, err } = await ask('show', '31757-999');
    assert.deepEqual(
      [code, err],
      [1, '31757-999 staat niet in het register: tot en met 1 februari 2021 bestond het niet, volgens lijst.csv.\n'],
    );
    assert.equal((await ask('show', '2020Z99999')).err, '2020Z99999 staat niet in het register.\n');
    assert.match((await ask('show', '31757-103')).err, /^31757-103 bestaat;/);
  });

  it('imports a list, with its rows that are wrong by line, and ends in 1 for them', async () => {
    const { code, out, err } = await ask('import', 'lijst.csv', '--complete-until', '1 februari 2021');
    assert.deepEqual([code, err], [0, '']);
    assert.equal(imported.at(-1), '/register/register.db /map/lijst.csv 2021-02-01');
    assert.match(out, /^Kamerstukken ingelezen: 1\.200 nieuw, 3 bijgewerkt\.\n/);
    assert.match(out, /volledig tot en met 1 februari 2021/);
    const wrong = await ask('import', 'fout.csv', '--register', 'ander.db');
    assert.equal(wrong.code, 1);
    assert.equal(wrong.err, 'fout.csv:7: geen datum\n');
    assert.match(wrong.out, /1 regel overgeslagen/);
  });

  it('tells how far an import is where somebody sees it', async () => {
    const { err } = await call(['register', 'import', 'lijst.csv'], { registers, terminal: true });
    assert.match(err, /^\rLezen… 50 % \(1\.200 regels\)\r +\r$/);
  });

  it('tells what the register holds', async () => {
    const { out } = await ask('status');
    assert.match(out, /Kamerstukken: 1\.200, van 30 oktober 2008 tot en met 3 juli 2020\n/);
    assert.match(out, /Volledig van 1 januari 1995 tot en met 1 februari 2021, volgens lijst\.csv\n/);
    assert.equal((JSON.parse((await ask('status', '--format', 'json')).out) as { papers: number }).papers, 1200);
  });

  it('fetches dossiers, and ends in 1 when one is not there', async () => {
    const { code, out, err } = await ask('sync', '31757', '35570 vii', '--odata', 'https://voorbeeld.nl/OData/');
    assert.deepEqual([code, err], [0, '']);
    const r = '/register/register.db';
    const base = 'https://voorbeeld.nl/OData';
    assert.deepEqual(fetched.splice(0), [`${r} 31757 ${base}`, `${r} 35570-VII ${base}`]);
    assert.equal(out, `31757: 1.200 nieuw, 1 vervallen\n35570-VII: 1.200 nieuw, 1 vervallen\nRegister: ${r}\n`);
    const other = await ask('sync', '99999');
    assert.deepEqual([other.code, other.err], [1, '']);
    assert.match(other.out, /^99999: niet gevonden bij de Tweede Kamer; dat bewijst niet/);
    const json = JSON.parse((await ask('sync', '31757', '--format', 'json')).out) as { added: number }[];
    assert.deepEqual(
      json.map(({ added }) => added),
      [1200],
    );
    fetched.length = 0;
  });

  it('fetches what was fetched before, or everything, and writes the list for others', async () => {
    const known = { registers, files: { '/register/register.db': 'x' } };
    assert.equal((await call(['register', 'sync'], known)).code, 0);
    assert.deepEqual(fetched.splice(0), [
      '/register/register.db 31757 undefined',
      '/register/register.db 34682 undefined',
    ]);
    const { out, err } = await call(['register', 'sync', '--all', '--export', 'lijst.gz'], {
      registers,
      terminal: true,
    });
    assert.match(err, /^\rStukken ophalen… 12\.500 regels, tot en met 3 mei 2011\r +\r$/);
    assert.match(
      out,
      /^Alle stukken van de Tweede Kamer: niets veranderd\nLijst geschreven: \/map\/lijst\.gz \(1 stuk, 2 dossiers\)\n/,
    );
    assert.deepEqual(fetched.splice(0), [
      '/register/register.db alles undefined',
      '/register/register.db naar /map/lijst.gz',
    ]);
  });

  it('says what kept it from fetching, and what may help', async () => {
    const offline = await ask('sync', '31757', '36999', '34682');
    assert.equal(offline.code, 2);
    assert.match(offline.out, /^31757: /);
    assert.equal(
      offline.err,
      'Niet opgehaald: gegevensmagazijn.tweedekamer.nl is niet te bereiken; stel de proxy in.\n',
    );
    const full = await ask('sync', '31757', '--export', 'vol.gz');
    assert.deepEqual([full.code, full.err], [2, '/map/vol.gz past niet meer op de schijf\n']);
    fetched.length = 0;
  });

  it('goes on behind a dossier that fails alone, names it, and ends in 1', async () => {
    const { code, out, err } = await ask('sync', '31757', '36998', '34682', '--export', 'lijst.gz');
    assert.equal(code, 1);
    assert.equal(
      err,
      '36998: niet opgehaald, want het antwoord van gegevensmagazijn.tweedekamer.nl is niet te lezen.\n',
    );
    assert.match(out, /^31757: .+\n34682: .+\nLijst geschreven: /);
    assert.equal(fetched.splice(0).length, 4);
  });

  it('stops when dossier after dossier is refused, and says so once', async () => {
    const { code, out, err } = await ask(
      'sync',
      '36998',
      '36998',
      '31757',
      '36998',
      '36998',
      '36998',
      '31757',
      '34682',
    );
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n').length, 3, out);
    assert.deepEqual(
      err.split('\n').filter((line) => !line.startsWith('36998: niet opgehaald')),
      ['Gestopt: 3 dossiers achter elkaar kwamen niet. De rest is niet gevraagd.', ''],
    );
    assert.equal(fetched.splice(0).length, 6);
    assert.doesNotMatch((await ask('sync', '36998', '36998', '36998')).err, /Gestopt/, 'there were no more');
    fetched.length = 0;
  });

  it('fetches nothing for a list that is a folder', async () => {
    const world = { registers, files: { '/map/lijsten/x.csv': '' } };
    const { code, err } = await call(['register', 'sync', '31757', '--export', 'lijsten'], world);
    assert.deepEqual(
      [code, err],
      [2, '/map/lijsten is een map; noem een bestand, zoals /map/lijsten/kamerstukken.jsonl.gz\n'],
    );
    assert.deepEqual(fetched, []);
  });

  it('fetches nothing for a list that has no folder', async () => {
    const { code, out, err } = await ask('sync', '31757', '--export', 'er-niet/lijst.gz');
    assert.deepEqual([code, out], [2, '']);
    assert.equal(err, '/map/er-niet/lijst.gz kan daar niet staan: de map bestaat niet\n');
    assert.deepEqual(fetched, []);
  });

  it('says what stays after Ctrl+C, and only of everything that it goes on where it was', async () => {
    const interrupted = AbortSignal.abort();
    const stop = () => Promise.reject(interrupted.reason);
    const world = { registers: { ...registers, sync: stop, syncAll: stop }, interrupted };
    const { code, err } = await call(['register', 'sync', '31757'], world);
    assert.deepEqual([code, err], [1, 'Afgebroken. Wat al was opgehaald, blijft.\n']);
    assert.match((await call(['register', 'sync', '--all'], world)).err, /blijft; met dezelfde opdracht gaat u verder/);
  });

  it('knows wrong use of sync', async () => {
    for (const words of [
      ['sync'],
      ['sync', '317'],
      ['sync', 'krimp'],
      ['sync', '31757', '--odata', 'http://voorbeeld.nl'],
      ['search', 'x', '--all'],
    ]) {
      assert.equal((await ask(...words)).code, 2, words.join(' '));
    }
    assert.deepEqual(fetched, []);
  });

  it('tells what was fetched from the Tweede Kamer, and until when', async () => {
    const status = async (fetched: FetchedStatus) => {
      const found = { ...(await registers.status('r.db')), authorities: BOUND, fetched };
      return (await call(['register', 'status'], { registers: { ...registers, status: async () => found } })).out;
    };
    const some = await status({ dossiers: 2, at: '2026-11-20T10:00:00Z' });
    assert.match(some, /^Van opgehaalde dossiers is bekend hoe ver de nummers gaan; dat een lager nummer ontbreekt/m);
    assert.doesNotMatch(some, /Geen lijst is volledig/);
    assert.match(some, /^Opgehaald bij de Tweede Kamer: 2 dossiers, het laatst op 20 november 2026$/m);
    const feed = { at: '2026-11-20T10:00:00Z', stamp: '2019-05-06T11:12:13.4560000' };
    const held = { ...(await registers.status('r.db')), authorities: [...content.authorities(), ...BOUND] };
    const both = (await call(['register', 'status'], { registers: { ...registers, status: async () => held } })).out;
    assert.match(both, /^Volledig van .+\nVan opgehaalde dossiers is bekend hoe ver de nummers gaan\.$/m);
    const empty = { ...(await registers.status('r.db')), authorities: [] };
    const { out } = await call(['register', 'status'], { registers: { ...registers, status: async () => empty } });
    assert.match(out, /^Geen lijst is volledig: dat een stuk ontbreekt, bewijst niets\.$/m);
    const half = await status({ dossiers: 0, feed });
    assert.match(half, /nog niet compleet opgehaald, tot en met de wijzigingen van 6 mei 2019$/m);
    const all = await status({ dossiers: 0, feed: { ...feed, caughtUp: '2026-11-20T10:00:00Z' } });
    assert.match(all, /^Alle stukken van de Tweede Kamer: opgehaald op 20 november 2026$/m);
  });

  it('knows wrong use', async () => {
    for (const words of [
      [],
      ['serch'],
      ['search'],
      ['import'],
      ['import', '-'],
      ['status', 'alles'],
      ['search', 'krimp', '--complete-until', '2021-02-01'],
      ['import', 'lijst.csv', '--complete-until', 'gisteren'],
      ['status', '--limit', '3'],
    ]) {
      const { code, out } = await ask(...words);
      assert.deepEqual([code, out], [2, ''], words.join(' '));
    }
    assert.match((await ask('serch')).err, /bedoelde u search\?/);
  });

  it('says that there is no register, and what it needs', async () => {
    const { err } = await call(['register', 'search', 'krimp']);
    assert.match(err, /^Er is nog geen register .*register import LIJST, of briefwijzer register sync DOSSIER\.\n$/);
  });
});

const letter = `Datum
22 maart 2021
Kenmerk
2021-0000012345

Geachte heer Jansen,

In mijn brief van 23 april 2020 (TK 24682-48; 2020) ging ik in op uw vraag.

Hoogachtend,

De minister van Waterbeheer,

ir. A. Voorbeeld
`;
const world = { files: { 'brief.txt': letter }, registers };
const unknown = (out: string) => /24682-48 bestaat niet: er is geen dossier 24682/.test(out);

describe('briefwijzer lint with a register', () => {
  it('looks references up in the register of this machine where there is one, and in the one asked for', async () => {
    assert.ok(!unknown((await call(['lint', 'brief.txt'], world)).out));
    const files = { ...world.files, '/register/register.db': 'x' };
    assert.ok(unknown((await call(['lint', 'brief.txt'], { ...world, files })).out));
    assert.ok(unknown((await call(['lint', 'brief.txt', '--register', 'ander.db'], world)).out));
  });

  it('goes on without SQLite, and says so', async () => {
    const without: Registers = {
      ...registers,
      open: (file) => Promise.reject(new Trouble('no-sqlite', file, 'voor het register is Node 24 nodig')),
    };
    const { code, out, err } = await call(['lint', 'brief.txt', '--register', 'r.db'], {
      ...world,
      registers: without,
    });
    assert.equal(code, 0);
    assert.match(out, /brief\.txt/);
    assert.match(err, /is Node 24 nodig\. De brieven zijn zonder register gecontroleerd\.\n$/);
  });

  it('does not go on without the register that was asked for', async () => {
    const { code, out, err } = await call(['lint', 'brief.txt', '--register', 'r.db'], { files: world.files });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Er is nog geen register \(r\.db\)/);
  });
});
