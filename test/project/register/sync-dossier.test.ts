import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import type { OpenPaper } from '../../../src/open-data/index.ts';
import { registerStatus, syncDossier } from '../../../src/register/sqlite/index.ts';
import { dossier, HOST, odataOf, paper, type World, world } from '../../support/made-open-data.ts';
import { type Place, place } from '../../support/register.ts';
import { dump } from '../../support/register-dump.ts';

const NOW = '2024-06-30T10:00:00Z';

describe('a dossier from the open data', () => {
  let here: Place;
  let there: World;
  beforeEach(() => {
    here = place();
    there = world(
      [dossier('d1', '31757', { title: 'Krimp en groei', highest: 12 })],
      [
        paper('a', 'd1', 1),
        paper('b', 'd1', 2, { document: '2024D00002', kenmerk: '2024-0000002' }),
        paper('c', 'd1', 12),
      ],
    );
  });
  afterEach(() => here.leave());

  const fetch = (name = '31757', now = NOW, signal?: AbortSignal) =>
    syncDossier(here.file, { dossier: name, odata: odataOf(there), host: HOST, now, signal });
  const ids = (name: string) =>
    here
      .open()
      .papersOf(name)
      .map(({ id }) => id)
      .sort();
  const change = (source: string, more: Partial<OpenPaper>) => {
    there.papers = there.papers.map((one) =>
      one.source === source ? { ...one, stamp: '2024-03-01T10:00:00Z', ...more } : one,
    );
  };

  it('is held whole, with how far it goes and until which day that counts', async () => {
    const report = await fetch();
    assert.deepEqual(report, { dossier: '31757', state: 'held', added: 3, changed: 0, same: 0, removed: 0, papers: 3 });
    const register = here.open();
    assert.deepEqual(ids('31757'), ['31757-1', '31757-12', '31757-2']);
    assert.equal(register.find('31757-2')?.kenmerk, '2024-0000002');
    assert.deepEqual(register.dossier('31757'), { id: '31757', title: 'Krimp en groei', highest: 12 });
    assert.equal(register.existence('31757-13', '2024-06-02'), 'absent');
    assert.equal(register.existence('31757-13', '2024-06-03'), 'unknown');
    assert.equal(register.existence('31757-13', '2008-08-31'), 'unknown');
    assert.equal(register.existence('31757-5', '2024-06-02'), 'unknown');
    assert.deepEqual(registerStatus(here.file).fetched, { dossiers: 1, at: NOW });
  });

  it('is remembered with its moment, also where it is not there', async () => {
    const register = here.open();
    assert.equal(register.fetched('31757'), undefined);
    assert.equal(register.lastFetched(), undefined);
    await fetch();
    await fetch('31758', '2024-07-01T10:00:00Z');
    register.refresh();
    assert.deepEqual(register.fetched('31757'), { at: NOW, state: 'held' });
    assert.deepEqual(register.fetched('31758'), { at: '2024-07-01T10:00:00Z', state: 'not-there' });
    assert.equal(register.fetched('31759'), undefined);
    assert.equal(register.lastFetched(), NOW);
  });

  it('is asked for what changed the next time, and what is gone goes', async () => {
    await fetch();
    there.asked.length = 0;
    there.papers = there.papers.filter(({ source }) => source !== 'a');
    change('b', { title: 'Een andere titel' });
    there.papers.push(paper('d', 'd1', 13, { stamp: '2024-04-01T10:00:00Z' }));
    const { added, changed, removed } = await fetch();
    assert.deepEqual([added, changed, removed], [1, 1, 1]);
    assert.deepEqual(there.asked, ['dossiers 31757', 'changes d1', 'ids d1']);
    assert.deepEqual(ids('31757'), ['31757-12', '31757-13', '31757-2']);
    assert.equal(here.open().find('31757-2')?.title, 'Een andere titel');
    assert.equal(here.open().dossier('31757')?.highest, 13);
  });

  it('is the same when it is fetched twice, also on a day on which everything "changed"', async () => {
    await fetch();
    const once = dump(here.file);
    await fetch();
    assert.deepEqual(dump(here.file), once);
    for (const { source } of there.papers) change(source, {});
    const { same, changed } = await fetch();
    assert.deepEqual([same, changed], [3, 0]);
    assert.deepEqual(dump(here.file), once);
  });

  it('is asked for whole again when a paper came in without a change of its own', async () => {
    await fetch();
    there.papers.push(paper('d', 'd1', 13, { stamp: '2020-01-01T10:00:00Z' }));
    there.asked.length = 0;
    assert.equal((await fetch()).added, 1);
    assert.deepEqual(there.asked, ['dossiers 31757', 'changes d1', 'ids d1', 'papers d1']);
  });

  it('keeps the papers that a list names as well', async () => {
    writeFileSync(here.at('lijst.csv'), 'kst_id,titel\nkst-31757-1,Uit de lijst\nkst-31757-50,Alleen in de lijst\n');
    await here.import(here.at('lijst.csv'));
    await fetch();
    writeFileSync(here.at('later.csv'), 'kst_id,titel\nkst-31757-2,Later in een lijst\n');
    await here.import(here.at('later.csv'));
    there.papers = there.papers.filter(({ source }) => source === 'x');
    there.papers.push(paper('d', 'd1', 7));
    await fetch();
    assert.deepEqual(ids('31757'), ['31757-1', '31757-2', '31757-50', '31757-7']);
  });

  it('leaves the register as it was when an answer fails, whichever it is', async () => {
    there.failing = '';
    await assert.rejects(fetch(), { name: 'OpenDataError', code: 'busy' });
    assert.ok(!existsSync(here.file));
    there.failing = undefined;
    await fetch();
    const before = dump(here.file);
    change('a', { title: 'Nieuw' });
    there.papers.push(paper('d', 'd1', 13, { stamp: '2020-01-01T10:00:00Z' }));
    for (const question of ['dossiers', 'changes', 'ids', 'papers']) {
      there.failing = question;
      await assert.rejects(fetch('31757', '2024-07-30T10:00:00Z'), { name: 'OpenDataError' }, question);
      assert.deepEqual(dump(here.file), before, question);
    }
    await assert.rejects(fetch('31757', NOW, AbortSignal.abort()), { name: 'AbortError' });
    assert.deepEqual(dump(here.file), before);
  });

  it('is not emptied by an answer without papers, but by a second one a day later', async () => {
    await fetch();
    const before = dump(here.file);
    const { papers } = there;
    const refused = { name: 'OpenDataError', code: 'not-data' };
    const fetchAt = (hour: string) => fetch('31757', `2024-07-0${hour}:00:00Z`);
    there.papers = [];
    await assert.rejects(fetchAt('1T10'), refused);
    await assert.rejects(fetchAt('2T09'), refused, 'not yet a day later');
    assert.deepEqual(dump(here.file), before);
    there.papers = papers;
    await fetchAt('2T09');
    there.papers = [];
    await assert.rejects(fetchAt('2T11'), refused, 'its papers were there meanwhile');
    await assert.rejects(fetchAt('2T10'), refused, 'the clock was set back');
    const { removed } = await fetchAt('3T10');
    assert.deepEqual([removed, ids('31757')], [3, []]);
  });

  it('that is no longer there under its number keeps its papers, and is no longer refused a day later', async () => {
    await fetch();
    there.dossiers = [dossier('d1', '31758')];
    await assert.rejects(fetch('31757', '2024-07-01T10:00:00Z'), { code: 'not-data' });
    assert.equal((await fetch('31757', '2024-07-02T10:00:00Z')).state, 'not-there');
    assert.equal(ids('31757').length, 3);
    await fetch('31758', '2024-07-02T10:00:00Z');
    assert.deepEqual([ids('31757'), ids('31758').length], [[], 3]);
  });

  it('is emptied where the series has no numbers any more: its last paper was deleted', async () => {
    await fetch();
    there.papers = [];
    there.dossiers = [dossier('d1', '31757', { title: 'Krimp en groei' })];
    const { removed, papers } = await fetch();
    assert.deepEqual([removed, papers], [3, 0]);
    assert.deepEqual(ids('31757'), []);
    there.papers = [paper('z', 'd7', 1)];
    there.dossiers = [dossier('d7', '35000')];
    await fetch('35000');
    there.dossiers = [];
    await assert.rejects(
      fetch('35000'),
      { code: 'not-data' },
      'a dossier that is not there says nothing of its papers',
    );
  });

  it('that is not there is remembered, and proves nothing', async () => {
    assert.equal((await fetch('31999')).state, 'not-there');
    assert.equal(here.open().existence('31999-1', '2024-01-01'), 'unknown');
    assert.equal(here.open().existence('dossier-31999', '2024-01-01'), 'unknown');
    assert.equal(registerStatus(here.file).fetched, undefined);
  });

  it('says nothing of numbers where the source does not tell how far it goes', async () => {
    there.dossiers = [dossier('d1', '31757')];
    await fetch();
    assert.equal(here.open().existence('31757-13', '2024-01-02'), 'unknown');
  });

  it('is one of the chapters of a bill, told apart by the suffix', async () => {
    there.dossiers.push(dossier('d2', '35570'), dossier('d3', '35570-VII', { title: 'Begroting', highest: 2 }));
    there.papers.push(paper('e', 'd2', 1), paper('f', 'd3', 1), paper('g', 'd3', 2));
    await fetch('35570-vii');
    assert.deepEqual([ids('35570'), ids('35570-VII')], [[], ['35570-VII-1', '35570-VII-2']]);
    await fetch('35570');
    assert.deepEqual(ids('35570'), ['35570-1']);
  });

  it('holds a letter without a number by its kenmerk, until it has one', async () => {
    const letter = { document: '2024D00100', kenmerk: '2024-0000100', title: 'Een nieuwe brief' };
    there.papers.push(paper('n', 'd1', 0, letter), paper('o', 'd1', 0, { soort: 'Sprekerslijst' }));
    await fetch();
    assert.equal(here.open().withKenmerk('2024-0000100')[0]?.id, '2024D00100');
    change('n', { number: 13 });
    await fetch();
    const found = here.open().withKenmerk('2024-0000100');
    assert.deepEqual(
      found.map(({ id }) => id),
      ['31757-13'],
    );
    assert.equal(here.open().find('2024D00100'), undefined);
    there.papers = there.papers.filter(({ source }) => source !== 'n');
    await fetch();
    assert.deepEqual(here.open().withKenmerk('2024-0000100'), []);
  });

  it('counts a paper of several dossiers where its title says, and nowhere where that does not settle it', async () => {
    const both = [{ source: 'd1' }, { source: 'd2' }];
    there.dossiers.push(dossier('d2', '34682', { title: 'Omgeving', highest: 9 }));
    there.papers.push(
      paper('p', 'd1', 5, { dossiers: both, dossierTitle: 'Krimp en groei' }),
      paper('q', 'd1', 6, { dossiers: both, dossierTitle: 'Omgeving' }),
      paper('r', 'd1', 7, { dossiers: both, dossierTitle: 'Iets anders' }),
    );
    await fetch('31757');
    await fetch('34682');
    assert.equal((await fetch('34682')).papers, 1);
    assert.deepEqual([ids('31757'), ids('34682')], [['31757-1', '31757-12', '31757-2', '31757-5'], ['34682-6']]);
    there.asked.length = 0;
    await fetch('31757');
    assert.deepEqual(there.asked, ['dossiers 31757', 'changes d1', 'ids d1']);
    assert.deepEqual(ids('34682'), ['34682-6']);
  });

  it('holds of papers that do not say their dossiers those whose title is that of this one, and loses none', async () => {
    const both = [{ source: 'd1' }, { source: 'd2' }];
    const own = { dossierTitle: 'Krimp en Groei' };
    there.dossiers.push(dossier('d2', '34682', { title: 'Omgeving', highest: 9 }));
    there.papers.push(
      paper('p', 'd1', 5, own),
      paper('q', 'd1', 6, { dossiers: both, dossierTitle: 'Omgeving' }),
      paper('n', 'd1', 0, { kenmerk: '2024-0000100', document: '2024D00100' }),
    );
    there.isSilent = true;
    await fetch();
    assert.deepEqual(ids('31757'), ['31757-5'], 'a number without a title may be of any dossier');
    assert.equal(here.open().withKenmerk('2024-0000100')[0]?.id, '2024D00100');
    there.isSilent = false;
    await fetch();
    const whole = ['31757-1', '31757-12', '31757-2', '31757-5'];
    assert.deepEqual(ids('31757'), whole);
    there.isSilent = true;
    for (const source of ['a', 'p', 'q']) change(source, {});
    await fetch();
    assert.deepEqual(ids('31757'), whole);
  });

  it('loses a paper that moves to another dossier or number', async () => {
    there.dossiers.push(dossier('d2', '34682', { title: 'Omgeving', highest: 9 }));
    await fetch();
    change('a', { dossiers: [{ source: 'd2' }], number: 4 });
    change('b', { number: 3 });
    await fetch('34682');
    await fetch();
    assert.deepEqual([ids('31757'), ids('34682')], [['31757-12', '31757-3'], ['34682-4']]);
  });

  it('takes the later of two documents with one number, in whatever order they come', async () => {
    const [early, late] = [
      paper('x', 'd1', 3, { document: '2024D00010', title: 'Eerste druk' }),
      paper('y', 'd1', 3, { document: '2024D00020', title: 'Herdruk' }),
    ];
    there.papers.push(early, late);
    await fetch();
    assert.equal(here.open().find('31757-3')?.title, 'Herdruk');
    there.papers.reverse();
    for (const { source } of there.papers) change(source, {});
    await fetch();
    assert.equal(here.open().find('31757-3')?.title, 'Herdruk');
    there.papers = there.papers.filter(({ source }) => source !== 'x');
    await fetch();
    assert.equal(here.open().find('31757-3')?.title, 'Herdruk');
  });

  it('costs a field that no register can hold that field, not the paper', async () => {
    there.papers.push(paper('v', 'd1', 8, { document: 'geen nummer', title: 'lang'.repeat(800) }));
    await fetch();
    assert.equal(here.open().find('31757-8')?.title.length, 2000);
  });
});
