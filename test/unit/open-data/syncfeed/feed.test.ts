import assert from 'node:assert/strict';
import { type Category, feedPage, type Get } from '../../../../src/open-data/index.ts';

const BASE = 'https://data.example/SyncFeed/2.0';

function link(rel: string, token: string | number, base = BASE): string {
  return `<link rel="${rel}" href="${base}/Feed?category=Document&amp;skiptoken=${token}" />`;
}

function feed(...inside: string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:tk="urn:tk" xmlns:xsi="urn:xsi">
    <title>Rijen</title>${inside.join('\n')}</feed>`;
}

function entry(token: string | number, row: string, updated = '2024-02-19T12:55:08.3892946Z'): string {
  return `<entry><title>x</title><updated>${updated}</updated>${token === '' ? '' : link('next', token)}
    <link rel="enclosure" href="https://data.example/bestand" /><content type="application/xml">${row}</content></entry>`;
}

const DOCUMENT = `<tk:document xmlns="urn:tk" id="p1" tk:bijgewerkt="2020-07-03T10:00:00" tk:verwijderd="false">
  <kamerstukdossier ref="d1" /><soort>Brief regering</soort><documentNummer>2020D99999</documentNummer><titel>Krimp &amp; groei</titel>
  <onderwerp><![CDATA[Wonen in "krimp"]]></onderwerp><datum>2020-07-03T00:00:00</datum><vergaderjaar>2019-2020</vergaderjaar>
  <kamer>2</kamer><volgnummer>102</volgnummer><kenmerkAfzender>2020-0000012345</kenmerkAfzender><aanhangselnummer xsi:nil="true" />
  <onbekend><binnen>diep</binnen></onbekend></tk:document>`;

async function page<C extends Category>(xml: string, category: C, token?: string) {
  const asked: string[] = [];
  const get: Get = async ({ url, accept }) => {
    assert.equal(accept, 'xml');
    asked.push(url);
    return xml;
  };
  return { page: await feedPage({ get, base: BASE, category, token }), asked };
}

describe('a page of the feed', () => {
  it('gives papers, where to go on, and that there may be more', async () => {
    const { page: read, asked } = await page(feed(link('next', 7), entry(5, DOCUMENT)), 'Document');
    assert.deepEqual(asked, [`${BASE}/Feed?category=Document`]);
    const paper = {
      ...{ source: 'p1', stamp: '2024-02-19T12:55:08.3892946Z', dossiers: [{ source: 'd1' }], number: 102 },
      ...{ document: '2020D99999', date: '2020-07-03', vergaderjaar: '2019-2020', soort: 'Brief regering' },
      ...{ title: 'Wonen in "krimp"', dossierTitle: 'Krimp & groei', kenmerk: '2020-0000012345' },
    };
    assert.deepEqual(read, { rows: [paper], token: '5', caughtUp: false });
  });

  it('gives dossiers', async () => {
    const row = (inside: string) => `<kamerstukdossier id="d1" tk:verwijderd="false">${inside}</kamerstukdossier>`;
    const inside =
      '<titel>Krimp</titel><nummer>31757</nummer><toevoeging xsi:nil="true" /><hoogsteVolgnummer>104</hoogsteVolgnummer>';
    const { page: read, asked } = await page(feed(entry(5, row(inside))), 'Kamerstukdossier', '4');
    assert.deepEqual(asked, [`${BASE}/Feed?category=Kamerstukdossier&skiptoken=4`]);
    const stamp = '2024-02-19T12:55:08.3892946Z';
    assert.deepEqual(read.rows, [{ source: 'd1', stamp, number: '31757', title: 'Krimp', highest: 104 }]);
    const chapter = await page(
      feed(entry(6, row('<nummer>35570</nummer><toevoeging>VII</toevoeging>'))),
      'Kamerstukdossier',
      '4',
    );
    assert.deepEqual(chapter.page.rows, [{ source: 'd1', stamp, number: '35570', suffix: 'VII' }]);
  });

  it('leaves out dossiers that the register cannot hold, and goes on behind them', async () => {
    const { page: read } = await page(
      feed(entry(9, '<kamerstukdossier id="d1"><nummer xsi:nil="true" /></kamerstukdossier>')),
      'Kamerstukdossier',
    );
    assert.deepEqual(read, { rows: [], token: '9', caughtUp: false });
  });

  it('leaves out a dossier that does not say whether it has a suffix: it may be any chapter', async () => {
    const row = (id: string, inside: string) =>
      `<kamerstukdossier id="${id}" tk:verwijderd="false"><nummer>${inside}</kamerstukdossier>`;
    const rows = [
      row('d1', '35570</nummer>'),
      row('d2', '35570</nummer>'),
      row('d3', '35570</nummer><toevoeging>VII</toevoeging>'),
      row('d4', '31757</nummer><toevoeging xsi:nil="true" />'),
      row('d5', '31758</nummer>'),
      '<kamerstukdossier id="d1" tk:verwijderd="true" />',
    ];
    const { page: read } = await page(feed(...rows.map((one, n) => entry(n + 5, one))), 'Kamerstukdossier');
    assert.deepEqual(
      read.rows.map((one) => one.source),
      ['d3', 'd4', 'd1'],
    );
  });

  it('gives deleted rows by their id; of a row that comes twice the last one counts', async () => {
    const gone = '<document id="p1" tk:bijgewerkt="2024-01-01T00:00:00" tk:verwijderd="true" />';
    const other = '<document id="p2" tk:verwijderd="false" />';
    const { page: read } = await page(feed(entry(5, DOCUMENT), entry(6, other), entry(7, gone, '')), 'Document');
    assert.deepEqual(
      read.rows.map(({ source, ...row }) => [source, 'gone' in row]),
      [
        ['p2', false],
        ['p1', true],
      ],
    );
    assert.equal(read.token, '7');
    const stamps = await page(feed(entry(8, gone).replace(/<updated>.*<\/updated>/, '')), 'Document');
    assert.equal(stamps.page.rows[0]?.stamp, '2024-01-01T00:00:00');
  });

  it('that is empty and says where to resume is the end, for now', async () => {
    for (const [inside, token, reached] of [
      [link('resume', 12), '11', '12'],
      [link('resume', 11), '11', '11'],
      [`<link rel="resume" href="${BASE}/Feed" />`, '11', '11'],
      [`<link rel="resume" href="${BASE}/Feed" />`, undefined, undefined],
    ] as const) {
      const { page: read } = await page(feed(inside), 'Document', token);
      assert.deepEqual(read, { rows: [], ...(reached && { token: reached }), caughtUp: true });
    }
  });

  it('goes on with the link of the feed where the last entry has none', async () => {
    assert.equal((await page(feed(link('next', 7), entry('', DOCUMENT)), 'Document')).page.token, '7');
  });

  const WRONG: readonly (readonly [what: string, xml: string])[] = [
    ['empty and without an end', feed()],
    ['without a way on', feed(entry('', DOCUMENT))],
    ['leading back to where we are', feed(entry(4, DOCUMENT))],
    ['with a token that is none', feed(entry('a b', DOCUMENT))],
    ['cut off', feed(entry(5, DOCUMENT)).slice(0, -20)],
    ['not XML', 'Internal Server Error'],
    ['an error of the service', '<Error><Message>An error has occurred.</Message></Error>'],
    ['with a row of another kind', feed(entry(5, '<zaak id="z" />'))],
    ['with a row without an id', feed(entry(5, '<document />'))],
    ['with an entry without a row', feed(entry(5, ''))],
    ['nested without end', feed('<a>'.repeat(100_000))],
    ['nested deeply, with nothing in it', feed('<a>'.repeat(100_000), '</a>'.repeat(100_000))],
    [
      'with entities of its own',
      `<!DOCTYPE feed [<!ENTITY a "b">]>${feed(entry(5, DOCUMENT.replace('Brief', '&a;')))}`,
    ],
  ];
  for (const [what, xml] of WRONG) {
    it(`${what} is no data`, async () => {
      await assert.rejects(page(xml, 'Document', '4'), { name: 'OpenDataError', code: 'not-data' });
    });
  }

  it('leads nowhere else', async () => {
    for (const base of [
      'https://elders.example',
      'http://data.example/SyncFeed/2.0',
      'https://data.example:8443/SyncFeed/2.0',
    ])
      await assert.rejects(
        page(feed(entry('', DOCUMENT).replace('</title>', `</title>${link('next', 5, base)}`)), 'Document'),
        {
          code: 'elsewhere',
        },
      );
  });
});
