import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createOData,
  type DialectMemory,
  type Get,
  type OData,
  type ODataOptions,
  OpenDataError,
} from '../../../../src/open-data/index.ts';
import { runs } from '../../../support/cases.ts';

const BASE = 'https://data.example/OData';
const NOON = Date.UTC(2026, 10, 2, 12);
const DAY = 86_400_000;
const KRIMP = '0a0a0a0a-0000-4000-8000-000000031757';

/** The question as a person reads it. */
function readable(url: string): string {
  return decodeURIComponent(url.slice(BASE.length));
}

/** OData over answers by the beginning of their question; what is not among them is not found. */
function on(
  answers: Readonly<Record<string, unknown>>,
  options: Partial<ODataOptions> = {},
): { odata: OData; asked: string[] } {
  const asked: string[] = [];
  const get: Get = async ({ url, accept }) => {
    assert.equal(accept, 'json');
    asked.push(readable(url));
    const [, answer] = Object.entries(answers).find(([start]) => readable(url).startsWith(start)) ?? [];
    if (answer === undefined) throw new OpenDataError('not-found', 'data.example');
    if (answer instanceof Error) throw answer;
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  };
  return { odata: createOData({ get, base: BASE, now: () => NOON, ...options }), asked };
}

const dossier = {
  Id: KRIMP,
  Nummer: 31757,
  Toevoeging: null,
  Titel: ' Krimp ',
  ApiGewijzigdOp: 's1',
  Verwijderd: false,
};
const paper = {
  Id: 'p1',
  Soort: 'Brief regering',
  Titel: 'Krimp',
  Onderwerp: 'Wonen in een krimpgebied',
  Datum: '2020-07-02T22:00:00Z',
  Vergaderjaar: '2019-2020',
  KenmerkAfzender: '2020-0000012345',
  Aanhangselnummer: null,
  ApiGewijzigdOp: '2024-02-19T12:55:08.3892946Z',
  Verwijderd: false,
  Kamerstukdossier: [dossier],
  Zaak: [{ Id: 'z', Nummer: '2020Z99999' }],
};
const read = {
  source: 'p1',
  stamp: '2024-02-19T12:55:08.3892946Z',
  dossiers: [{ source: KRIMP, number: '31757' }],
  number: 102,
  document: '2020D99999',
  date: '2020-07-03',
  vergaderjaar: '2019-2020',
  soort: 'Brief regering',
  title: 'Wonen in een krimpgebied',
  dossierTitle: 'Krimp',
  kenmerk: '2020-0000012345',
  zaak: '2020Z99999',
};

describe('the dossiers with a number', () => {
  it('are asked for by number, and read in both versions and with the name of the other', async () => {
    for (const fields of [
      { AantalDocumenten: 104 },
      { HoogsteVolgnummer: 104 },
      { AantalDocumenten: 104, HoogsteVolgnummer: 3 },
    ]) {
      const { odata, asked } = on({ '/v5/Kamerstukdossier': { value: [{ ...dossier, ...fields }] } });
      assert.deepEqual(await odata.dossiers('31757'), [
        { source: KRIMP, stamp: 's1', number: '31757', title: 'Krimp', highest: 104 },
      ]);
      assert.deepEqual(asked, ['/v5/Kamerstukdossier?$filter=Verwijderd eq false and Nummer eq 31757']);
    }
  });

  it('have the suffixes that the register knows; the number of a Rijkswet is none', async () => {
    const suffixes = [null, '', '(R2119)', 'XVI', 'x', '02', 'B', 'A (R2100)', 'een zin'];
    const value = suffixes.map((Toevoeging, n) => ({ Id: `d${n}`, Nummer: 35570, Toevoeging }));
    const dossiers = await on({ '/v5': { value } }).odata.dossiers('35570');
    assert.deepEqual(
      dossiers.map(({ suffix }) => suffix),
      [undefined, undefined, undefined, 'XVI', 'X', '02', 'B', 'A'],
    );
  });

  it('leave out what is missing or was deleted', async () => {
    const value = [
      { Id: 'a', Nummer: '31757', Toevoeging: null },
      { Id: 'b', Verwijderd: true },
      { Id: 'c' },
      { Id: 'e', Nummer: 123_456 },
      { Id: 'd', Nummer: 31757, HoogsteVolgnummer: 0 },
    ];
    assert.deepEqual(await on({ '/v5': { value } }).odata.dossiers('31757'), [
      { source: 'a', stamp: '', number: '31757' },
      { source: 'd', stamp: '', number: '31757' },
    ]);
  });

  it('are no answer where rows come without their numbers: the dossier may well be there', async () => {
    for (const value of [[{ Id: 'a' }], [{ Id: 'a', Nummer: null, Titel: 'Krimp' }, { Id: 'b' }]])
      await assert.rejects(on({ '/v5': { value } }).odata.dossiers('31757'), { code: 'not-data' });
    const { odata } = on({ '/v5': { value: [{ Id: 'a', Verwijderd: true }] } });
    assert.deepEqual(await odata.dossiers('31757'), [], 'a deleted row is empty');
  });

  it('are no answer where nothing says which of them has a suffix', async () => {
    const chapters = (...rows: object[]) =>
      on({ '/v5': { value: rows.map((row, n) => ({ Id: `d${n}`, Nummer: 35570, ...row })) } }).odata.dossiers('35570');
    await assert.rejects(chapters({}, {}), { code: 'not-data' });
    await assert.rejects(chapters({ Toevoeging: 'VII' }, {}, {}), { code: 'not-data' });
    assert.equal((await chapters({})).length, 1);
    assert.equal((await chapters({}, { Toevoeging: 'VII' })).length, 2, 'a service may leave out what is null');
    assert.equal((await chapters({ Toevoeging: null }, { Toevoeging: '' })).length, 2);
  });

  it('may be none: that is an answer', async () => {
    assert.deepEqual(await on({ '/v5': { value: [] } }).odata.dossiers('99999'), []);
  });

  it('are asked for by a number only: no words reach a question', async () => {
    const { odata, asked } = on({});
    for (const words of ['krimp', '31757 or true', "1'", '', '123456'])
      await assert.rejects(odata.dossiers(words), { name: 'RangeError' });
    await assert.rejects(odata.zaak("2021Z03234' or '1"), { name: 'RangeError' });
    await assert.rejects(odata.publications('een brief'), { name: 'RangeError' });
    assert.deepEqual(asked, []);
  });
});

describe('the papers of a dossier', () => {
  it('are read in both versions', async () => {
    const v5 = on({ '/v5': { value: [{ ...paper, Nummer: '2020D99999', Ondernummer: 102 }] } });
    assert.deepEqual(await v5.odata.papers(KRIMP), { papers: [read], gone: [], isSure: true });
    assert.deepEqual(v5.asked, [
      `/v5/Document?$filter=Verwijderd eq false and Kamerstukdossier/any(d: d/Id eq ${KRIMP})&$expand=Kamerstukdossier,Zaak`,
    ]);
    const v4 = on({ '/v4/2.0': { value: [{ ...paper, DocumentNummer: '2020D99999', Volgnummer: 102 }] } });
    assert.deepEqual(await v4.odata.papers(KRIMP), { papers: [read], gone: [], isSure: true });
  });

  it('are read as far as they go with any field left out', async () => {
    const whole = { ...paper, Nummer: '2020D99999', Ondernummer: 102 };
    const names: Readonly<Record<string, keyof typeof read>> = {
      ...{ Soort: 'soort', Titel: 'dossierTitle', Onderwerp: 'title', Datum: 'date', Vergaderjaar: 'vergaderjaar' },
      ...{ KenmerkAfzender: 'kenmerk', Nummer: 'document', Ondernummer: 'number', Zaak: 'zaak' },
    };
    for (const [field, name] of Object.entries(names)) {
      for (const value of [undefined, null, '', {}, true]) {
        const { papers } = await on({ '/v5': { value: [{ ...whole, [field]: value }] } }).odata.papers(KRIMP);
        const { [name]: _left, ...rest } = read;
        assert.deepEqual(papers, [rest], `${field}: ${value}`);
      }
    }
    const { papers } = await on({ '/v5': { value: [{ ...whole, Kamerstukdossier: undefined }] } }).odata.papers(KRIMP);
    assert.deepEqual(papers, [{ ...read, dossiers: [] }], 'the answer does not say in which dossiers they stand');
  });

  it('have only the id of a dossier that does not say its suffix', async () => {
    const { Toevoeging: _left, ...unsure } = dossier;
    const value = [{ ...paper, Kamerstukdossier: [unsure] }];
    const { papers } = await on({ '/v5': { value } }).odata.papers(KRIMP);
    assert.deepEqual(papers[0]?.dossiers, [{ source: KRIMP }]);
  });

  it('do not stand in a dossier that was deleted', async () => {
    const deleted = { Id: 'd2', Nummer: null, Toevoeging: null, Verwijderd: true };
    const value = [{ ...paper, Kamerstukdossier: [deleted, dossier] }];
    const { papers } = await on({ '/v5': { value } }).odata.papers(KRIMP);
    assert.deepEqual(papers[0]?.dossiers, [{ source: KRIMP, number: '31757' }]);
  });

  it('have no number where the number is -1', async () => {
    const { papers } = await on({
      '/v5': { value: [{ ...paper, Ondernummer: -1, Aanhangselnummer: '242500753' }] },
    }).odata.papers(KRIMP);
    assert.equal(papers[0]?.number, undefined);
    assert.equal(papers[0]?.aanhangsel, 'ah-tk-20242025-753');
  });

  it('come page by page; only the last page makes them whole', async () => {
    const page = (n: number, next?: string) => ({
      value: [{ Id: `p${n}` }],
      ...(next && { '@odata.nextLink': `${BASE}/v5/Document?${next}` }),
    });
    const pages = { '/v5/Document?$filter': page(1, 'x=2'), '/v5/Document?x=2': page(2, 'x=3') };
    const rows: number[] = [];
    const whole = on({ ...pages, '/v5/Document?x=3': page(3) });
    const { papers } = await whole.odata.papers(KRIMP, { onRows: (count) => rows.push(count) });
    assert.deepEqual(
      papers.map(({ source }) => source),
      ['p1', 'p2', 'p3'],
    );
    assert.deepEqual(rows, [1, 2, 3]);
    // the last page is not there: that is no other version of the service, and no end
    const half = on(pages);
    await assert.rejects(half.odata.papers(KRIMP), { code: 'not-found' });
    assert.equal(half.asked.length, 3);
  });

  it('come all and once, whatever the size of a page, and one page is asked after the other', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 12 }),
      async (count, size) => {
        const ids = Array.from({ length: count }, (_, n) => `p${n}`);
        const asked: number[] = [];
        const get: Get = async ({ url }) => {
          const from = Number(new URL(url).searchParams.get('$skiptoken') ?? 0);
          asked.push(from);
          // the last row of a page comes again on the next one, as it does when rows are added meanwhile
          const value = ids.slice(Math.max(0, from - 1), from + size).map((Id) => ({ Id }));
          const more = from + size < count;
          return JSON.stringify({ value, ...(more && { '@odata.nextLink': `?$skiptoken=${from + size}` }) });
        };
        const { papers } = await createOData({ get, base: BASE, now: () => NOON }).papers(KRIMP);
        assert.deepEqual(
          papers.map(({ source }) => source),
          ids,
        );
        assert.deepEqual(
          asked,
          Array.from({ length: Math.max(1, Math.ceil(count / size)) }, (_, n) => n * size),
        );
      },
    );
    await fc.assert(property, runs(100));
  });

  it('that changed are asked for with the moment itself included; the deleted ones are named', async () => {
    const { odata, asked } = on({ '/v5': { value: [{ Id: 'p1', ApiGewijzigdOp: 's', Verwijderd: true }] } });
    assert.deepEqual(await odata.changes(KRIMP, '2024-02-19T12:55:08.3892946+01:00'), {
      papers: [],
      gone: [{ source: 'p1', stamp: 's', gone: true }],
      isSure: true,
    });
    assert.match(
      asked[0] ?? '',
      /^\/v5\/Document\?\$filter=ApiGewijzigdOp ge 2024-02-19T12:55:08\.3892946\+01:00 and Kamer/,
    );
    await assert.rejects(odata.changes(KRIMP, 'gisteren'), { code: 'not-data' });
    await assert.rejects(odata.papers('een dossier'), { code: 'not-data' });
  });

  it('have ids, which are asked for without the rest', async () => {
    const { odata, asked } = on({ '/v5': { value: [{ Id: 'p1' }, { Id: 'p2' }, { Id: 'p1' }] } });
    assert.deepEqual(await odata.ids(KRIMP), { rows: ['p1', 'p2'], isSure: true });
    assert.match(asked[0] ?? '', /&\$select=Id$/);
  });
});

describe('an answer that goes wrong', () => {
  const link = (url: string) => ({ value: [{ Id: 'p1' }], '@odata.nextLink': url });

  it('leads nowhere else', async () => {
    for (const url of [
      'https://elders.example/v5',
      'http://data.example/v5',
      'file:///etc/passwd',
      'https://data.example:8443/',
    ])
      await assert.rejects(on({ '/v5': link(url) }).odata.papers(KRIMP), { code: 'elsewhere' }, url);
    await assert.rejects(on({ '/v5': link('http://[') }).odata.papers(KRIMP), { code: 'not-data' });
  });

  it('does not go round, and not on for ever', async () => {
    const round = on({ '/v5': link(`${BASE}/v5/Document?x=2`) });
    await assert.rejects(round.odata.papers(KRIMP), { code: 'not-data' });
    assert.ok(round.asked.length <= 3);
    let n = 0;
    const get: Get = async () => JSON.stringify(link(`?x=${n++}`));
    const ever = createOData({ get, base: BASE, now: () => NOON });
    await assert.rejects(ever.papers(KRIMP), { code: 'not-data' });
    assert.ok(n <= 4, `${n} pages that bring nothing new`);
    n = 0;
    const growing: Get = async () => JSON.stringify({ ...link(`?x=${n++}`), value: [{ Id: `p${n}` }] });
    await assert.rejects(createOData({ get: growing, base: BASE, now: () => NOON }).papers(KRIMP), {
      code: 'not-data',
    });
    assert.equal(n, 1000);
  });

  it('is no data unless it is a list of rows with ids', async () => {
    const WRONG = [
      '',
      'null',
      '[]',
      '"value"',
      '{}',
      '{"value":{}}',
      '{"value":[1]}',
      '{"value":[{}]}',
      '{"value":[{"Id":""}]}',
    ];
    for (const body of [...WRONG, '{"value":[', '{"value":[],"@odata.nextLink":7}', '<feed/>'])
      await assert.rejects(on({ '/v5': body }).odata.papers(KRIMP), { name: 'OpenDataError', code: 'not-data' }, body);
  });
});

describe('the version of the service', () => {
  const v4only = { '/v4/2.0': { value: [] } };
  const versions = (asked: readonly string[]) => asked.map((question) => question.slice(1, 3));
  const remembering = (memory: DialectMemory) => on({ '/v5': { value: [] }, ...v4only }, { memory });

  it('is 5, and 4 where that is not there', async () => {
    for (const code of ['not-found', 'gone'] as const) {
      const { odata, asked } = on({ '/v5': new OpenDataError(code, 'data.example'), ...v4only });
      await odata.dossiers('31757');
      assert.deepEqual(odata.remembered(), { dialect: 'v4', at: NOON });
      await odata.dossiers('34682');
      assert.deepEqual(versions(asked), ['v5', 'v4', 'v4']);
    }
  });

  it('that worked is remembered for a day, unless that day is still to come', async () => {
    for (const [at, first] of [
      [NOON - 1, 'v4'],
      [NOON - DAY + 1, 'v4'],
      [NOON - DAY, 'v5'],
      [NOON + 1, 'v5'],
    ] as const) {
      const { odata, asked } = remembering({ dialect: 'v4', at });
      await odata.dossiers('31757');
      assert.deepEqual(versions(asked), [first]);
    }
  });

  it('that was remembered and is gone gives way to the other', async () => {
    const { odata, asked } = on({ '/v5': { value: [] } }, { memory: { dialect: 'v4', at: NOON } });
    await odata.dossiers('31757');
    assert.deepEqual(versions(asked), ['v4', 'v5']);
    assert.deepEqual(odata.remembered(), { dialect: 'v5', at: NOON });
  });

  it('does not change for any other failure', async () => {
    for (const code of ['busy', 'offline', 'refused', 'login'] as const) {
      const { odata, asked } = on({ '/v5': new OpenDataError(code, 'data.example'), ...v4only });
      await assert.rejects(odata.dossiers('31757'), { code });
      assert.equal(asked.length, 1);
    }
  });

  it('may be none: then the service is gone, and nothing is said about the dossier', async () => {
    const { odata } = on({});
    await assert.rejects(odata.dossiers('31757'), { name: 'OpenDataError', code: 'gone' });
    assert.equal(odata.remembered(), undefined);
  });
});

describe('a zaak and the publications of a paper', () => {
  it('a zaak comes with who asks and who is asked', async () => {
    const actors = [
      { ActorNaam: 'P. de Vries', ActorFractie: 'XYZ', Functie: 'Tweede Kamerlid', Relatie: 'Indiener' },
      { ActorNaam: null, Functie: 'minister van Financiën', Relatie: 'Gericht aan' },
      { Verwijderd: true },
    ];
    const row = {
      Id: 'z',
      Nummer: '2021Z99999',
      Soort: 'Schriftelijke vragen',
      Onderwerp: 'De brug',
      Status: 'Vrijgegeven',
      ZaakActor: actors,
      Document: [
        { Id: 'd', Nummer: '2021D99998' },
        { Id: 'e', DocumentNummer: '2021D99999' },
        { Verwijderd: true },
        { Nummer: 'x' },
      ],
    };
    const { odata, asked } = on({
      '/v5/Zaak': { value: [{ ...row, GestartOp: '2021-02-16T23:00:00Z', Vergaderjaar: '2020-2021' }] },
    });
    assert.deepEqual(await odata.zaak('2021Z99999'), {
      ...{ source: 'z', stamp: '', zaak: '2021Z99999', soort: 'Schriftelijke vragen', onderwerp: 'De brug' },
      ...{ date: '2021-02-17', vergaderjaar: '2020-2021', status: 'Vrijgegeven' },
      documents: ['2021D99998', '2021D99999'],
      actors: [
        { name: 'P. de Vries', fractie: 'XYZ', functie: 'Tweede Kamerlid', relatie: 'Indiener' },
        { functie: 'minister van Financiën', relatie: 'Gericht aan' },
      ],
    });
    assert.deepEqual(asked, [
      "/v5/Zaak?$filter=Verwijderd eq false and Nummer eq '2021Z99999'&$expand=ZaakActor,Document",
    ]);
  });

  it('a zaak may not be there', async () => {
    assert.equal(await on({ '/v5': { value: [] } }).odata.zaak('2021Z99999'), undefined);
    assert.equal(await on({ '/v5': { value: [{ Id: 'z', Verwijderd: true }] } }).odata.zaak('2021Z99999'), undefined);
  });

  it('publications are asked for with the name of the version', async () => {
    const value = [{ Id: 'a', Identifier: 'kst-31757-102' }, { Id: 'b', Identifier: 'kst-31757-102' }, { Id: 'c' }];
    const v5 = on({ '/v5': { value } });
    assert.deepEqual(await v5.odata.publications('2020D99999'), ['kst-31757-102']);
    assert.match(v5.asked[0] ?? '', /DocumentVersie\/Document\/Nummer eq '2020D99999'$/);
    const v4 = on({ '/v4': { value } });
    await v4.odata.publications('2020D99999');
    assert.match(v4.asked[1] ?? '', /DocumentVersie\/Document\/DocumentNummer eq '2020D99999'$/);
  });
});

describe('an answer that ends with a full page', () => {
  const row = (at: number) => ({ ...paper, Id: `p${at}` });
  const rows = (count: number, from = 0) => Array.from({ length: count }, (_, at) => row(from + at));
  const ids = async (count: number, behind: unknown) => {
    const asked: string[] = [];
    const get: Get = async ({ url }) => {
      asked.push(url);
      const answer = url.includes(`&$skip=${count}`) ? behind : { value: rows(count) };
      if (answer instanceof Error) throw answer;
      return JSON.stringify(answer);
    };
    const odata = createOData({ get, base: BASE, now: () => NOON });
    const known = await odata.ids(KRIMP);
    return { isSure: known.isSure, rows: known.rows.length, asked: asked.length };
  };

  it('is whole when nothing stands behind it', async () => {
    for (const count of [100, 250, 500])
      assert.deepEqual(await ids(count, { value: [] }), { isSure: true, rows: count, asked: 2 });
    for (const count of [0, 1, 99, 101, 249, 320])
      assert.deepEqual(await ids(count, { value: [] }), { isSure: true, rows: count, asked: 1 });
  });

  it('is refused when something does', async () => {
    await assert.rejects(ids(250, { value: rows(3, 250) }), { code: 'not-data' });
    await assert.rejects(ids(250, { value: rows(9, 245) }), { code: 'not-data' });
    await assert.rejects(ids(250, new OpenDataError('busy', 'data.example')), { code: 'busy' });
  });

  it('may go on where the service cannot say what stands behind it', async () => {
    const unsure = { isSure: false, rows: 250, asked: 2 };
    assert.deepEqual(await ids(250, { value: rows(250) }), unsure);
    assert.deepEqual(await ids(250, new OpenDataError('refused', 'data.example')), unsure);
    assert.deepEqual(await ids(250, { error: 'no such option' }), unsure);
  });
});

describe('a collection that a row is expanded with', () => {
  const zaak = { Id: 'z', Nummer: '2021Z99999', Verwijderd: false };
  const answer = (link: string) => {
    return {
      value: [
        { ...zaak, ZaakActor: [], Document: [{ Id: 'a', Nummer: '2021D00001' }], 'Document@odata.nextLink': link },
      ],
    };
  };
  const second = {
    value: [{ Id: 'b', Nummer: '2021D00002' }],
    '@odata.nextLink': `${BASE}/v5/Zaak(z)/Document?$skiptoken=2`,
  };

  it('is read to its end, over all its pages', async () => {
    const { odata, asked } = on({
      '/v5/Zaak?': answer(`${BASE}/v5/Zaak(z)/Document?$skiptoken=1`),
      '/v5/Zaak(z)/Document?$skiptoken=1': second,
      '/v5/Zaak(z)/Document?$skiptoken=2': { value: [{ Id: 'c', Nummer: '2021D00003' }] },
    });
    assert.deepEqual((await odata.zaak('2021Z99999'))?.documents, ['2021D00001', '2021D00002', '2021D00003']);
    assert.equal(asked.length, 3);
  });

  it('is never half: what does not come is missing from the whole answer', async () => {
    const cut = on({ '/v5/Zaak?': answer(`${BASE}/v5/Zaak(z)/Document?$skiptoken=1`) });
    await assert.rejects(cut.odata.zaak('2021Z99999'), { code: 'not-found' });
    const away = on({ '/v5/Zaak?': answer('https://elsewhere.example/Document') });
    await assert.rejects(away.odata.zaak('2021Z99999'), { code: 'elsewhere' });
  });
});
