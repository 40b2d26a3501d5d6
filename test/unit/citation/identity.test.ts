import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  canonicalId,
  describeIdentity,
  officialUrl,
  parseCanonicalId,
  publishedIds,
} from '../../../src/citation/index.ts';
import { runs } from '../../support/cases.ts';
import { identity } from '../../support/citations.ts';

describe('identities', () => {
  const IDS = [
    '33118-25',
    '33118-188b',
    '26122-18A',
    '33118-C',
    '22112-CV',
    '36200-VII-9',
    '31700-VI-D',
    '21501-20-1963',
    '21501-02-AA',
    '33118-25-b1',
    '33118-25-h1',
    '23490-D-b1',
    'CXLVI-A',
    'C-I',
    '33852-R2023-6',
    '1071718',
    '20092010-32123-VI-I',
    '19941995-00000-215a',
    '31700-iv-c',
    '33002--1',
    '6-4-h1',
    'dossier-34302',
    'dossier-35570-B',
    'ah-tk-20232024-1121',
    'h-tk-20102011-108-5',
    'h-tk-20072008-7909-7943',
    '2024Z11859',
    '2024D28457',
    'kv-tk-2021Z03234',
    'blg-1025203',
    'stb-2024-153',
    'stcrt-2009-85',
    'trb-2008-175',
    'ECLI:NL:HR:2019:376',
    'COM(2016) 277',
    'TZ202210-034',
    'T03357',
  ];
  for (const id of IDS) {
    it(`reads ${id} and writes it back`, () => {
      const parsed = parseCanonicalId(id);
      assert.ok(parsed);
      assert.equal(canonicalId(parsed), id);
      assert.notEqual(describeIdentity(parsed), '');
    });
  }

  it('reads the parts of an identifier', () => {
    assert.deepEqual(parseCanonicalId('kst-35570-A-10'), {
      kind: 'kamerstuk',
      dossier: '35570',
      suffix: 'A',
      number: '10',
    });
    assert.deepEqual(parseCanonicalId('35570-A'), { kind: 'kamerstuk', dossier: '35570', number: 'A' });
    assert.deepEqual(parseCanonicalId('20092010-32123-VI-I'), {
      kind: 'kamerstuk',
      dossier: '32123',
      suffix: 'VI',
      number: 'I',
      verbatim: '20092010-32123-VI-I',
    });
  });

  it('gives nothing for what is no identifier', () => {
    for (const text of [
      '',
      'brief',
      '2021-0000093431',
      '2020-05-06',
      '31757',
      'NL91ABNA0417164300',
      '33118-',
      '33118 25',
      '../33118-25',
    ]) {
      const parsed = parseCanonicalId(text);
      assert.ok(parsed === undefined || canonicalId(parsed) === text, text);
    }
    for (const text of ['', 'brief', '2021-0000093431', '2020-05-06', '31757', '33118 25'])
      assert.equal(parseCanonicalId(text), undefined, text);
  });

  it('reads back every canonical id', () => {
    fc.assert(
      fc.property(identity, (paper) => {
        const id = canonicalId(paper);
        const parsed = parseCanonicalId(id);
        assert.ok(parsed, id);
        assert.equal(canonicalId(parsed), id);
        assert.equal(parsed.kind, paper.kind);
      }),
      runs(500),
    );
  });

  it('knows the page of a paper', () => {
    const url = (id: string) => officialUrl(parseCanonicalId(id) ?? assert.fail(id));
    assert.equal(url('36200-VII-9'), 'https://zoek.officielebekendmakingen.nl/kst-36200-VII-9.html');
    assert.equal(url('ah-tk-20232024-77'), 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-77.html');
    assert.equal(url('33852-R2023-6'), undefined);
    assert.equal(url('2024D28457'), 'https://www.tweedekamer.nl/kamerstukken/detail?id=2024D28457&did=2024D28457');
  });

  it('knows under which id an older paper of the Eerste Kamer is published', () => {
    const paper = parseCanonicalId('31700-VI-D') ?? assert.fail();
    assert.deepEqual(publishedIds(paper, '2008-2009'), ['20082009-31700-VI-D', '31700-VI-D']);
    assert.deepEqual(publishedIds(paper, '2011-2012'), ['31700-VI-D']);
    assert.deepEqual(publishedIds(paper), ['31700-VI-D']);
  });

  it('calls a paper by its Dutch name', () => {
    const name = (id: string) => describeIdentity(parseCanonicalId(id) ?? assert.fail(id));
    assert.equal(name('33118-25'), 'Kamerstuk 33 118, nr. 25');
    assert.equal(name('31700-VI-D'), 'Kamerstuk 31 700 VI, D');
    assert.equal(name('21501-20-1963'), 'Kamerstuk 21 501-20, nr. 1963');
    assert.equal(name('33118-25-b1'), 'Kamerstuk 33 118, nr. 25 (bijlage 1)');
    assert.equal(name('dossier-35570-B'), 'dossier 35 570 B');
    assert.equal(name('ah-tk-20232024-77'), 'Aanhangsel Handelingen 2023/24, nr. 77');
    assert.equal(name('h-tk-20122013-40-7'), 'Handelingen II 2012/13, nr. 40, item 7');
    assert.equal(name('stb-2014-77'), 'Stb. 2014, 77');
  });
});
