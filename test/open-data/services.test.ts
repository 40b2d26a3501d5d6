import assert from 'node:assert/strict';
import { createOData, feedPage, isGone, kamervraagXml, type OData, publicationXml } from '../../src/open-data/index.ts';
import { quickClient } from './client.ts';
import { guid, OpenDataServer, PAPERS } from './index.ts';

describe('the open data over the network', () => {
  let server: OpenDataServer;
  let odata: OData;
  const get = quickClient();
  beforeEach(async () => {
    server = await OpenDataServer.start();
    odata = createOData({ get, base: server.bases.odata, now: Date.now });
  });
  afterEach(() => server.stop());

  /** What the world has of a dossier. */
  const held = (dossier: number) =>
    PAPERS.filter(({ dossiers, deleted }) => !deleted && dossiers.includes(guid(dossier)));

  for (const dialect of ['v5', 'v4'] as const) {
    describe(`OData ${dialect}${dialect === 'v5' ? ' (our reading of it)' : ''}`, () => {
      beforeEach(() => {
        server.dialects = [dialect];
      });

      it('has a dossier and its parts', async () => {
        const dossiers = await odata.dossiers('90004');
        assert.deepEqual(
          dossiers.map(({ number, suffix = '', highest }) => [number, suffix, highest]),
          [
            ['90004', '', 3],
            ['90004', 'VII', 2],
            ['90004', 'B', 1],
          ],
        );
        for (const number of ['90001', '90002', '90003']) {
          const [dossier, ...more] = await odata.dossiers(number);
          assert.deepEqual([dossier?.suffix, more], [undefined, []], number);
        }
        assert.deepEqual(await odata.dossiers('90006'), [], 'it was deleted');
        assert.deepEqual(await odata.dossiers('99999'), []);
        assert.equal(odata.remembered()?.dialect, dialect);
      });

      it('has all papers of a dossier, over its pages', async () => {
        const rows: number[] = [];
        const { papers } = await odata.papers(guid(90002), { onRows: (count) => rows.push(count) });
        assert.deepEqual(
          papers.map(({ number }) => number),
          held(90002).map(({ volgnummer }) => volgnummer),
        );
        assert.deepEqual(rows, [250, 320]);
        assert.deepEqual(
          (await odata.ids(guid(90002))).rows,
          held(90002).map(({ id }) => id),
        );
      });

      it('has days in Amsterdam, whether in UTC or with an offset', async () => {
        for (const offset of [false, true]) {
          server.offset = offset;
          for (const dossier of [90001, 900047, 900042, 900502]) {
            const { papers } = await odata.papers(guid(dossier));
            assert.deepEqual(
              papers.map(({ date }) => date),
              held(dossier).map(({ day }) => day),
            );
          }
        }
      });

      it('has what a paper is, in every dossier that it stands in', async () => {
        const { papers } = await odata.papers(guid(90003));
        assert.deepEqual(papers, [
          {
            ...{ source: guid(100_020), stamp: '2026-10-05T08:00:00.1234567Z', number: 2, document: '2026D91020' },
            dossiers: [
              { source: guid(90003), number: '90003' },
              { source: guid(900047), number: '90004', suffix: 'VII' },
            ],
            ...{
              date: '2026-03-29',
              vergaderjaar: '2025-2026',
              soort: 'Motie',
              dossierTitle: 'Rijkswet op de veerdiensten',
            },
            title: 'Motie van het lid De Vries over veren',
          },
        ]);
      });

      it('says what changed; what was deleted is missing from the ids', async () => {
        const before = (await odata.ids(guid(90001))).rows;
        const change = { changed: '2026-11-01T10:00:00.5Z' };
        const papers = PAPERS.map((paper) =>
          paper.id === guid(100_001)
            ? { ...paper, ...change, onderwerp: 'Anders' }
            : paper.id === guid(100_002)
              ? { ...paper, ...change, deleted: true }
              : paper,
        );
        server.world = { ...server.world, papers };
        const { papers: changed, gone } = await odata.changes(guid(90001), '2026-11-01T10:00:00.5Z');
        assert.deepEqual([changed.map(({ title }) => title), gone], [['Anders'], []]);
        const after = new Set((await odata.ids(guid(90001))).rows);
        assert.deepEqual(
          before.filter((id) => !after.has(id)),
          [guid(100_002)],
        );
      });

      it('finds Kamervragen and publications by number', async () => {
        const zaak = await odata.zaak('2026Z99002');
        assert.equal(zaak?.onderwerp, 'Vragen over de vuurtoren');
        assert.deepEqual(
          zaak?.actors.map(({ relatie }) => relatie),
          ['Indiener', 'Gericht aan'],
        );
        assert.deepEqual(await odata.publications('2026D91020'), ['kst-90003-2']);
        assert.deepEqual(await odata.publications('2026D91030'), [], 'a list of speakers is not published');
      });

      it('is read as far as it goes with any field left out', async () => {
        const [whole] = (await odata.papers(guid(90001))).papers;
        const names = dialect === 'v5' ? ['Nummer', 'Ondernummer'] : ['DocumentNummer', 'Volgnummer'];
        const fields = [
          'Soort',
          ...names,
          'Titel',
          'Onderwerp',
          'Datum',
          'Vergaderjaar',
          'KenmerkAfzender',
          'ApiGewijzigdOp',
        ];
        for (const field of fields) {
          server.without = [field];
          const [paper] = (await odata.papers(guid(90001))).papers;
          assert.equal(
            Object.keys(paper ?? {}).length,
            Object.keys(whole ?? {}).length - (field === 'ApiGewijzigdOp' ? 0 : 1),
            field,
          );
        }
      });

      it('is not believed, or says less, with any field of a dossier left out, and with what tells of its papers', async () => {
        const whole = await odata.dossiers('90004');
        for (const field of ['Nummer', 'Toevoeging', 'Id']) {
          server.without = [field];
          await assert.rejects(odata.dossiers('90004'), { code: 'not-data' }, field);
        }
        for (const [field, name] of [
          [dialect === 'v5' ? 'AantalDocumenten' : 'HoogsteVolgnummer', 'highest'],
          ['Titel', 'title'],
          ['Verwijderd', ''],
        ] as const) {
          server.without = [field];
          const less = whole.map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== name)));
          assert.deepEqual(await odata.dossiers('90004'), less, field);
        }
        server.without = ['Id'];
        await assert.rejects(odata.papers(guid(90001)), { code: 'not-data' });
        await assert.rejects(odata.ids(guid(90001)), { code: 'not-data' });
        for (const field of ['Kamerstukdossier', 'Zaak', 'Verwijderd']) {
          server.without = [field];
          const { papers } = await odata.papers(guid(90001));
          assert.equal(papers.length, held(90001).length, field);
          assert.equal(
            papers.some(({ dossiers }) => dossiers.length > 0),
            field !== 'Kamerstukdossier',
            field,
          );
          assert.equal(
            papers.some(({ zaak }) => zaak !== undefined),
            field !== 'Zaak',
            field,
          );
        }
      });
    });
  }

  it('asks v4 where v5 is not there, and says so where neither is', async () => {
    server.dialects = ['v4'];
    await odata.dossiers('90001');
    assert.deepEqual(
      server.addresses.map((address) => address.slice(0, 9)),
      ['/OData/v5', '/OData/v4'],
    );
    server.dialects = [];
    await assert.rejects(odata.dossiers('90001'), { code: 'gone' });
  });

  it('never sends $top, with which v5 gives no next link or nothing at all', async () => {
    await odata.papers(guid(90002));
    assert.ok(server.addresses.every((address) => !address.includes('$top')));
    const top = await fetch(`${server.bases.odata}/v5/Document?$top=101`);
    assert.equal(top.status, 400);
    const hundred = (await (await fetch(`${server.bases.odata}/v5/Document?$top=100`)).json()) as object;
    assert.ok(!('@odata.nextLink' in hundred));
  });

  it('the feed gives everything, resumes at any token, and ends', async () => {
    server.pageSize = 40;
    const base = server.bases.syncfeed;
    for (const category of ['Kamerstukdossier', 'Document'] as const) {
      const rows = server.feed.filter((row) => row.category === category);
      const read: string[] = [];
      let token: string | undefined;
      for (;;) {
        const page = await feedPage({ get, base, category, token });
        read.push(...page.rows.map(({ source }) => source));
        token = page.token;
        if (page.caughtUp) break;
      }
      assert.deepEqual(
        read,
        rows.map(({ id }) => id),
      );
      assert.equal(token, String(rows.at(-1)?.token));
    }
    const last = server.feed.filter(({ category }) => category === 'Document').at(-2);
    const page = await feedPage({ get, base, category: 'Document', token: String(last?.token) });
    assert.equal(page.rows.length, 1);
  });

  it('the feed and OData say the same of a paper', async () => {
    server.pageSize = 1000;
    const { rows } = await feedPage({ get, base: server.bases.syncfeed, category: 'Document' });
    const { papers } = await odata.papers(guid(90001));
    for (const { zaak: _zaak, dossiers, ...paper } of papers) {
      const row = rows.find(({ source }) => source === paper.source);
      assert.deepEqual(row, { ...paper, dossiers: dossiers.map(({ source }) => ({ source })) });
    }
    assert.equal(rows.filter(isGone).length, 1);
  });

  it('rows that are fed again come again, and the reader goes on', async () => {
    const [first] = server.feed;
    assert.ok(first);
    server.feed = [...server.feed, { ...first, token: 99_999 }];
    server.pageSize = 1000;
    const base = server.bases.syncfeed;
    const page = await feedPage({ get, base, category: 'Document' });
    assert.equal(page.rows.at(-1)?.source, first.id);
    assert.equal(new Set(page.rows.map(({ source }) => source)).size, page.rows.length);
    assert.equal((await feedPage({ get, base, category: 'Document', token: page.token })).caughtUp, true);
  });

  it('a publication comes by identifier and by the number of its paper', async () => {
    const asking = { get, base: server.bases.publications };
    assert.match((await kamervraagXml('2026Z99001', asking)) ?? '', /de pont naar het eiland/);
    for (const missing of ['status', 'page'] as const) {
      server.missing = missing;
      assert.equal(await kamervraagXml('2026Z99002', asking), undefined);
    }
    const [identifier = ''] = await odata.publications('2026D91020');
    assert.match((await publicationXml(identifier, asking)) ?? '', /Motie van het lid De Vries over veren/);
  });

  it('one connection serves one question after another', async () => {
    const slow = createOData({ get: quickClient(), base: server.bases.odata, now: Date.now });
    await Promise.all(['90001', '90002', '90003'].map((number) => slow.dossiers(number)));
    await slow.papers(guid(90002));
    assert.deepEqual([server.asked.length, server.connections, server.mostAtOnce], [5, 1, 1]);
  });

  it('a question has numbers in it, and nothing of its asker', async () => {
    await odata.papers(guid(90001));
    await kamervraagXml('2026Z99001', { get, base: server.bases.publications });
    for (const { method, body, headers } of server.asked) {
      assert.deepEqual([method, body, headers['user-agent']], ['GET', '', 'Briefwijzer']);
      assert.deepEqual(
        [headers.cookie, headers.referer, headers.authorization, headers.from],
        Array(4).fill(undefined),
      );
    }
    assert.equal(server.mostAtOnce, 1);
  });
});
