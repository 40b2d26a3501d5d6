import assert from 'node:assert/strict';
import fc from 'fast-check';
import { memoryRegister, readPaperList } from '../../../src/register/index.ts';

const LIST = `# de stukken van dit team
- verwijzing: Kamerstuk 31 444, nr. 12
  titel: Voortgang onderhoud van dijken
  datum: 3 juli 2020
  soort: Brief regering
- id: 31444-9
  titel: 'Verslag: een overleg over dijken en duinen'
  datum: 2019-02-01
  soort: verslag
  kenmerk: 2019-0000123456
- verwijzing: 35570 B, nr. 13
  titel: Evaluatie van de uitkering
`;

describe("the team's own list of Kamerstukken", () => {
  it('reads entries by identifier and by reference in any notation', () => {
    const { papers, problems } = readPaperList(LIST);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      papers.map(({ id, kind, date, kenmerk }) => [id, kind, date, kenmerk]),
      [
        ['31444-12', 'brief', '2020-07-03', undefined],
        ['31444-9', 'verslag', '2019-02-01', '2019-0000123456'],
        ['35570-B-13', 'overig', undefined, undefined],
      ],
    );
    assert.equal(papers[1]?.title, 'Verslag: een overleg over dijken en duinen');
  });

  const WRONG: readonly (readonly [what: string, yaml: string, at: string, message: RegExp, papers: number])[] = [
    ['no reference', '- titel: Dijken\n- id: 31444-9\n', 'titel: Dijken', /ontbreekt de verwijzing/, 1],
    ['no reference that can be read', '- verwijzing: de brief van Jan\n', 'de brief van Jan', /geen verwijzing/, 0],
    ['no such day', '- id: 31444-9\n  datum: 31 april 2020\n', '31 april 2020', /geen datum/, 1],
    ['an unknown key', '- id: 31444-9\n  title: x\n', 'title', /Onbekende sleutel 'title'/, 1],
    ['a paper twice', '- id: 31444-9\n- id: kst-31444-9\n', 'id: kst-31444-9', /al eerder/, 1],
    ['no list', 'id: 31444-9\n', 'id: 31444-9', /een lijst/, 0],
    ['a value of several parts', '- id: 31444-9\n  titel: [a, b]\n', '[a, b]', /één regel tekst/, 1],
    ['an alias', '- &a\n  id: 31444-9\n- *a\n', '*a', /\*naam/, 1],
    ['an entry that is text', '- 31444-9\n', '31444-9', /Verwacht/, 0],
  ];
  for (const [what, yaml, at, message, papers] of WRONG) {
    it(`reports ${what} at its place and keeps the rest`, () => {
      const result = readPaperList(yaml);
      assert.equal(result.papers.length, papers);
      const [problem] = result.problems;
      assert.match(problem?.message ?? '', message);
      assert.equal(yaml.slice(problem?.span.start, problem?.span.end).trim(), at);
    });
  }

  it('reports YAML that does not parse', () => {
    const { problems } = readPaperList('- id: "31444-9\n');
    assert.deepEqual(problems, [
      { span: { start: 6, end: 14 }, message: 'Dit aanhalingsteken wordt nergens gesloten.' },
    ]);
  });

  it('takes an empty file for an empty list', () => {
    for (const text of ['', '\n', '# niets\n', '[]'])
      assert.deepEqual(readPaperList(text), { papers: [], problems: [] });
  });

  it('never throws, and every problem lies inside the text', () => {
    const piece = fc.constantFrom(
      '- ',
      'id: ',
      'verwijzing: ',
      '31444-9',
      '\n',
      '  ',
      '[',
      '{',
      '*a',
      '&a ',
      '"',
      ': ',
      '#',
      '\t',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of readPaperList(text).problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length + 1, JSON.stringify(span));
        }
      }),
      { seed: 31444, numRuns: 500 },
    );
  });

  it('survives nesting without end', () => {
    assert.ok(readPaperList('['.repeat(20_000)).problems.length > 0);
  });
});

describe('a register over a list', () => {
  const register = memoryRegister(readPaperList(LIST));
  const ids = (query: string) => register.search(query).papers.map(({ id }) => id);

  it('finds the exact identifier first, then what begins so', () => {
    assert.deepEqual(ids('31444-9'), ['31444-9']);
    assert.deepEqual(ids('31444'), ['31444-12', '31444-9']);
    assert.deepEqual(ids('31444-1'), ['31444-12']);
  });

  it('finds words of the title by their beginnings, without capitals and accents, newest first', () => {
    assert.deepEqual(ids('dijk'), ['31444-12', '31444-9']);
    assert.deepEqual(ids('DIJKEN dúin'), ['31444-9']);
    assert.deepEqual(ids('dijken regio'), []);
  });

  it('finds a kenmerk', () => assert.deepEqual(ids('2019-0000123456'), ['31444-9']));

  it('gives everything, newest first, to who asks for nothing', () => {
    assert.deepEqual(ids(''), ['31444-12', '31444-9', '35570-B-13']);
  });

  it('says when there is more', () => {
    assert.equal(register.search('31444', { limit: 1 }).partial, true);
    assert.equal(register.search('31444', { limit: 2 }).partial, false);
  });

  it('answers by dossier and by day', () => {
    assert.deepEqual(
      register.papersOf('35570-B').map(({ id }) => id),
      ['35570-B-13'],
    );
    assert.deepEqual(
      register.papersOn('2019-02-01').map(({ id }) => id),
      ['31444-9'],
    );
    assert.equal(register.dossier('99999'), undefined);
  });

  it('never calls a paper absent', () => {
    assert.equal(register.existence('31444-9'), 'exists');
    assert.equal(register.existence('31444-10'), 'unknown');
  });
});
