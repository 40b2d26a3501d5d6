import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDossierQuery } from '../../../src/register/dossier-query.ts';
import { kenmerkKey, type Query, type Reading, readQuery } from '../../../src/register/query.ts';
import { runs } from '../../support/cases.ts';

/** A reading in short: `dossier kind from..to: words(last or all)@where`. */
function short({ words, beginnings, where, kind, period, dossier }: Reading): string {
  const filters = [dossier, kind, period && `${period.from}..${period.to}`].filter(Boolean).join(' ');
  const what = words.length === 0 ? '' : `${words.join(' ')}${beginnings === 'all' ? '*' : ''}@${where}`;
  return [filters, what].filter(Boolean).join(': ') || 'all';
}

/** The readings of a query in short; those that differ only in the place of the words count once. */
function readings(query: Query): string[] {
  return [...new Set(query.readings.map((reading) => short(reading).replace(/@(title|anywhere)$/, '')))];
}

/** What is typed, the start of a key that it is, and its readings. */
const QUERIES: readonly (readonly [string, string | undefined, readonly string[]])[] = [
  ['TK 31757-', '31757-', []],
  ['31757', '31757', []],
  ['31 757', '31757', []],
  ['31.757-1', '31757-1', []],
  ['31 757, nr. 102', '31757-102', []],
  ['31757 nr. ', '31757-', []],
  ['Kamerstukken II 2019/20, 31757, nr. 102', '31757-102', []],
  ['Kamerstuk 31757-102', '31757-102', []],
  ['kst-35570-B-13', '35570-B-13', []],
  ['TK 35570 B-13', '35570-B-13', []],
  ['35570 VII, nr. 32', '35570-VII-32', []],
  ['35570-vii', '35570-VII', []],
  ['33 992 (R2034), nr. 5', '33992-5', []],
  ['21501-20-1963', '21501-20-1963', []],
  ['CXLVI-A', 'CXLVI-A', []],
  ['CXLVI, A', 'CXLVI-A', []],
  ['31 7', '317', []],
  ['T.K. 31757-93', '31757-93', []],
  ['tk 31757-', '31757-', []],
  ['Tweede Kamerstuk 31 757, nr. 93', '31757-93', []],
  ['Tweede Kamer, vergaderjaar 2019/20, 31 757, nr. 93', '31757-93', []],
  ['Kamerdossier 31757', '31757', []],
  ['31757-102-b', '31757-102-B', []],
  // the last number of a list may not be finished
  ['Kamerstukken 31 757, nrs. 93 en 10', '31757-10', []],
  ['Kamerstukken 31 757 en 32 847', undefined, ['31757', '32847']],
  // of the year that is written first
  ['Kamerstukken II 2019/20, 31757', undefined, ['31757 2019-09-17..2020-09-14', '31757']],
  ['317', '317', []],
  // four digits may be a year, and 'v' a chapter or a word
  ['2020', '2020', ['2020-01-01..2020-12-31', '2020']],
  ['31757 v', '31757-V', ['31757: v']],
  // a reference with words searches in its dossier
  ['31757 krimp', undefined, ['31757: krimp']],
  ['31757-102; 2020', undefined, ['31757 2020-01-01..2020-12-31', '31757: 2020']],
  ['35570 VII krimp', undefined, ['35570-VII: krimp', '35570: krimp']],
  ['krimp leefb', undefined, ['krimp leefb', 'krimp leefb*']],
  ['TK krimp leefb', undefined, ['krimp leefb', 'krimp leefb*']],
  [
    'motie van der molen krimp',
    undefined,
    ['motie: van der molen krimp', 'motie: van der molen krimp*', 'motie van der molen krimp'],
  ],
  ['brief 23 april 2020', undefined, ['brief 2020-04-23..2020-04-23', 'brief 23 april 2020']],
  ['brief 23-04-2020', undefined, ['brief 2020-04-23..2020-04-23', 'brief 23 04 2020']],
  ['moties april 2020', undefined, ['motie 2020-04-01..2020-04-30', 'moties april 2020']],
  ['novi 2019/20', undefined, ['2019-09-17..2020-09-14: novi', 'novi 2019 20']],
  ['begroting 2021', undefined, ['2021-01-01..2021-12-31: begroting', 'begroting 2021']],
  ['Regie én keuzes', undefined, ['regie en keuzes', 'regie en keuzes*']],
  ['', undefined, ['all']],
  ['TK ', undefined, ['all']],
  // signs alone ask for nothing
  ...['"', '%', '_', '*', '😀', '\u200b', '– …', 'TK "', '\u0301'].map((signs) => [signs, undefined, []] as const),
];

describe('a query', () => {
  for (const [text, prefix, expected] of QUERIES) {
    it(`is read from '${text}'`, () => {
      const query = readQuery(text);
      assert.equal(query.prefix, prefix);
      assert.deepEqual(readings(query), expected);
    });
  }

  it('may name a paper by its id', () => {
    assert.deepEqual(readQuery('TK 31757-102; 2020').keys, ['31757-102']);
    assert.deepEqual(readQuery('Kamerstukken II 2019/20, 31757, nr. 102').keys, ['31757-102']);
    assert.deepEqual(readQuery('2020D28457').keys, ['2020D28457']);
    assert.deepEqual(readQuery('31757-').keys, []);
  });

  it('names every paper of what was pasted', () => {
    const keys = (text: string) => readQuery(text).keys;
    assert.deepEqual(keys('Kamerstukken 31 757, nrs. 93 en 10'), ['31757-93', '31757-10']);
    assert.deepEqual(keys('zie ook de motie van het lid Jansen (31757-93)'), ['31757-93']);
    assert.deepEqual(keys('https://zoek.officielebekendmakingen.nl/kst-35570-B-13.html'), ['35570-B-13']);
    assert.deepEqual(keys('Kamerstukken I 2008/09, 31 700 VI, D'), ['20082009-31700-VI-D', '31700-VI-D']);
    assert.deepEqual(keys('20082009-31700-VI-D'), ['20082009-31700-VI-D']);
    const url = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2023Z04417&did=2023D10222';
    assert.deepEqual(readQuery(url).names.slice(-2), ['2023Z04417', '2023D10222']);
  });

  it('may be a day alone, however it is written, and no paper of a dossier then', () => {
    for (const day of ['2001-03-15', '15-03-2001', '15 maart 2001']) {
      const { keys, prefix, readings: ways } = readQuery(day);
      assert.deepEqual([keys, prefix, ways[0]?.words], [[], undefined, []], day);
      assert.deepEqual(ways[0]?.period, { from: '2001-03-15', to: '2001-03-15' }, day);
    }
    assert.equal(readQuery('20010-3-15').prefix, '20010-15');
    assert.equal(readQuery('2001-13-45').readings.length, 0, 'no such day');
  });

  it('may be a zaak or a kenmerk, whatever its capitals and spaces', () => {
    assert.equal(readQuery(' wjz / 14167790').names[0], 'WJZ/14167790');
    assert.equal(kenmerkKey('WJZ / 14167790'), 'WJZ/14167790');
    assert.deepEqual(readQuery('krimp').names, []);
  });

  it('asks the title first, then the title with that of the dossier', () => {
    assert.deepEqual(readQuery('krimp leefb').readings.map(short), [
      'krimp leefb@title',
      'krimp leefb@anywhere',
      'krimp leefb*@title',
      'krimp leefb*@anywhere',
    ]);
  });

  it('is never too much', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2000, unit: fc.constantFrom(...'aé1 -.,;2020Z/(nr"*:ik'.split('')) }),
        (text) => {
          const query = readQuery(text);
          assert.ok(query.readings.length <= 12, `${query.readings.length} readings`);
          for (const { words } of query.readings) assert.ok(words.length <= 12);
        },
      ),
      runs(300),
    );
  });
});

describe('a question for dossiers', () => {
  it('gives the start of a number, or words', () => {
    assert.deepEqual(readDossierQuery('TK 317'), { prefix: '317' });
    assert.deepEqual(readDossierQuery('35570 V'), { prefix: '35570-V' });
    assert.deepEqual(readDossierQuery('nationale omgev'), { words: ['nationale', 'omgev'] });
    assert.deepEqual(readDossierQuery('31757 krimp'), { words: ['31757', 'krimp'] });
    assert.deepEqual(readDossierQuery(''), { words: [] });
    for (const signs of ['"', '%', '😀', 'TK "']) assert.equal(readDossierQuery(signs), undefined);
  });
});
