import assert from 'node:assert/strict';
import { latestVersion, memoryRegister, type Paper } from '../../../src/register/index.ts';

const NOVI = 'Nationale Omgevingsvisie';

function paper(id: string, date: string, title: string, more: Partial<Paper> = {}): Paper {
  return { id, kind: 'brief', date, title, ...more };
}

const papers: readonly Paper[] = [
  paper('34682-48', '2020-04-23', 'Keuzes in het omgevingsbeleid', { dossierTitle: NOVI, zaak: '2020Z07353' }),
  paper('34682-52', '2020-07-02', 'Antwoorden over keuzes', { dossierTitle: NOVI }),
  paper('31757-102', '2020-07-03', 'Antwoorden over krimp en leefbaarheid', { kenmerk: '2020-0000385347' }),
  paper('31757-9', '2009-05-01', 'Krimpgebieden'),
  paper('31757-10', '2009-05-01', 'Krimpgebieden, vervolg'),
  paper('35570-VII-19', '2020-10-15', 'Motie van het lid Van der Molen over krimp', { kind: 'motie' }),
  paper('35570-VII-32', '2020-10-19', 'Gewijzigde motie van het lid Van der Molen', {
    kind: 'motie',
    replaces: '35570-VII-19',
  }),
  { id: '2024D28457', kind: 'brief', title: 'Nog zonder nummer', kenmerk: 'WJZ / 14167790' },
];
const register = memoryRegister({
  papers,
  dossiers: [
    { id: '34682', title: NOVI, highest: 211 },
    { id: '35570-VII', title: 'Begroting BZK 2021' },
  ],
});

const ids = (found: readonly Paper[]) => found.map(({ id }) => id);
const search = (query: string, limit?: number) =>
  ids(register.search(query, limit === undefined ? {} : { limit }).papers);

describe('a register in memory', () => {
  it('finds a paper by its id, however it is written', () => {
    assert.equal(register.find('31757-102')?.title, 'Antwoorden over krimp en leefbaarheid');
    assert.equal(register.find('kst-31757-102')?.id, '31757-102');
    assert.equal(register.find('31757-103'), undefined);
    assert.equal(register.find('geen nummer'), undefined);
  });

  it('gives the papers of a dossier, newest first, and of a day, in the order of their ids', () => {
    assert.deepEqual(ids(register.papersOf('31757')), ['31757-102', '31757-10', '31757-9']);
    assert.deepEqual(ids(register.papersOf('31757', 1)), ['31757-102']);
    assert.deepEqual(ids(register.papersOn('2009-05-01')), ['31757-9', '31757-10']);
    assert.deepEqual(ids(register.papersOn('2009-05-02')), []);
    assert.deepEqual(search('2009-05-01').sort(), ['31757-10', '31757-9']);
  });

  it('finds papers by the kenmerk of their sender', () => {
    assert.deepEqual(ids(register.withKenmerk('wjz/14167790')), ['2024D28457']);
    assert.deepEqual(search('wjz/14167790'), ['2024D28457']);
  });

  it('knows dossiers by number and by words', () => {
    assert.deepEqual(register.dossier('34682'), { id: '34682', title: NOVI, highest: 211 });
    assert.deepEqual(register.dossier('31757'), { id: '31757', title: '', highest: 102 });
    assert.equal(register.dossier('99999'), undefined);
    const found = (query: string) => register.dossiers(query).map(({ id }) => id);
    assert.deepEqual(found('3'), ['35570-VII', '34682', '31757']);
    assert.deepEqual(found('nationale omgev'), ['34682']);
    assert.deepEqual(found('omgev nationale'), []);
  });

  it('answers an empty box with the newest, and signs alone with nothing', () => {
    assert.ok(search('').length > 0 && register.dossiers('').length > 0);
    for (const signs of ['"', '%', '😀', '…']) assert.deepEqual([...search(signs), ...register.dossiers(signs)], []);
  });

  it('answers with the paper that is named, then by title, then by the title of the dossier', () => {
    assert.deepEqual(search('31757-1'), ['31757-102', '31757-10']);
    assert.deepEqual(search('31757-9'), ['31757-9']);
    assert.deepEqual(search('2020Z07353'), ['34682-48']);
    assert.deepEqual(search('keuzes'), ['34682-52', '34682-48']);
    assert.deepEqual(search('omgevingsvisie keuzes'), ['34682-52', '34682-48']);
    assert.deepEqual(search('krimp'), ['35570-VII-19', '31757-102', '31757-10', '31757-9']);
    assert.deepEqual(search('antwoorden omgevingsb'), []);
    assert.deepEqual(search('keuzes omgevingsb'), ['34682-48']);
  });

  it('answers with the paper that has a number before a newer one that speaks of it', () => {
    const speaks = paper('34682-60', '2021-01-01', 'Uitstel van het antwoord op 2020Z07353');
    const both = memoryRegister({ papers: [...papers, speaks] });
    assert.deepEqual(ids(both.search('2020Z07353').papers), ['34682-48', '34682-60']);
  });

  it('takes a kind, a year and a day out of the words, and the words as they stand after that', () => {
    assert.deepEqual(search('motie krimp'), ['35570-VII-19']);
    assert.deepEqual(search('motie van der molen'), ['35570-VII-32', '35570-VII-19']);
    assert.deepEqual(search('brief 3 juli 2020'), ['31757-102']);
    assert.deepEqual(search('krimp 2009'), ['31757-10', '31757-9']);
    // no paper of 2021, but a title that has it
    assert.deepEqual(search('begroting 2021'), ['35570-VII-32', '35570-VII-19']);
  });

  it('takes beginnings of all words when whole words find nothing more', () => {
    assert.deepEqual(search('leef krimp'), ['31757-102']);
  });

  it('puts a chapter that is named before one that begins so', () => {
    const papers = [
      paper('35570-VII-2', '2020-10-01', 'Begroting'),
      paper('35570-VII-3', '2020-10-02', 'Begroting'),
      paper('35570-VIII-1', '2021-01-01', 'Onderwijs'),
    ];
    const found = (query: string) =>
      memoryRegister({ papers })
        .search(query)
        .papers.map(({ id }) => id);
    assert.deepEqual(found('35570 VII'), ['35570-VII-3', '35570-VII-2', '35570-VIII-1']);
    assert.deepEqual(found('35570-VI'), ['35570-VIII-1', '35570-VII-3', '35570-VII-2']);
    assert.deepEqual(found('35570'), ['35570-VIII-1', '35570-VII-3', '35570-VII-2']);
  });

  it('says when there is more', () => {
    assert.deepEqual(search('krimp', 2), ['35570-VII-19', '31757-102']);
    assert.equal(register.search('krimp', { limit: 2 }).partial, true);
    assert.equal(register.search('krimp', { limit: 4 }).partial, false);
  });

  it('gives everything for an empty query, papers without a date last', () => {
    assert.equal(search('').at(0), '35570-VII-32');
    assert.equal(search('').at(-1), '2024D28457');
    assert.equal(search('').length, papers.length);
  });

  it('knows what replaced a paper, to the latest version', () => {
    const first = register.find('35570-VII-19') as Paper;
    assert.equal(first.replacedBy, '35570-VII-32');
    assert.equal(latestVersion(register, first).id, '35570-VII-32');
    const ring = memoryRegister({
      papers: [
        paper('1-1', '2020-01-01', '', { replacedBy: '1-2' }),
        paper('1-2', '2020-01-01', '', { replacedBy: '1-1' }),
      ],
    });
    assert.equal(latestVersion(ring, ring.find('1-1') as Paper).id, '1-2');
  });

  it('takes the later of two papers with one id, and refuses what is no id', () => {
    const twice = memoryRegister({
      papers: [paper('31757-1', '2020-01-01', 'a'), paper('kst-31757-1', '2020-01-01', 'b')],
    });
    assert.deepEqual(
      twice.search('').papers.map(({ title }) => title),
      ['b'],
    );
    assert.throws(() => memoryRegister({ papers: [paper('?', '2020-01-01', '')] }), RangeError);
    assert.throws(() => memoryRegister({ listed: ['?'] }), RangeError);
  });
});
