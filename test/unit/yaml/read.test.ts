import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { entriesOf, readYaml, type YamlNode } from '../../../src/yaml/index.ts';
import { noAliases, quoteIt, SENTENCES } from '../../../src/yaml/messages.ts';
import { runs } from '../../support/cases.ts';

const LARGEST = 1024 * 1024;

/** What was read, as plain data. */
function data(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'list') return node.items.map(data);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, data(value)]));
  return node.kind === 'text' ? node.text : '*';
}

const dataIn = (text: string) => data(readYaml(text, LARGEST).root);
const problemsIn = (text: string) => readYaml(text, LARGEST).problems.all();
const saidOf = (text: string) =>
  problemsIn(text).map(({ span, message }) => [text.slice(span.start, span.end), message] as const);

describe('reading YAML', () => {
  it('takes every scalar for the text that is typed', () => {
    const text =
      'a: 0123\nb: no\nc: 2020-07-03\nd: ~\ne: "x\\ty"\nf: 1e3\ng:\nh: ""\ni: |\n  een\n  twee\n<<: {j: k}\n';
    assert.deepEqual(dataIn(text), {
      ...{ a: '0123', b: 'no', c: '2020-07-03', d: '~', e: 'x\ty', f: '1e3', g: null, h: '', i: 'een\ntwee\n' },
      '<<': { j: 'k' },
    });
    assert.deepEqual(dataIn('- !!int 1\n- !!binary aGk=\n- !!set {a}\n'), ['1', 'aGk=', { a: null }]);
  });

  it('finds nothing in a text that says nothing', () => {
    for (const text of ['', ' \n', '# niets\n', '---\n', '\ufeff', '---\n...\n# niets\n']) {
      assert.deepEqual([dataIn(text), problemsIn(text)], [undefined, []], JSON.stringify(text));
    }
  });

  it('gives the place of each key and value in the text, whatever ends its lines', () => {
    for (const text of [
      '\ufeffa: "x"\r\nb: [c, \'d\']\r\n',
      'a: "x"\rb: [c, \'d\']\r',
      '---\na: "x"\nb: [c, \'d\']\n---\n',
    ]) {
      const slices = entriesOf(readYaml(text, LARGEST).root)?.map(({ keySpan, value }) =>
        [keySpan, value.span].map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(slices, [
        ['a', '"x"'],
        ['b', "[c, 'd']"],
      ]);
    }
  });

  it('keeps the first of a key that stands there twice, at every depth', () => {
    const text = 'a: 1\nb: {c: 2, c: 3}\n"a": 4\n';
    assert.deepEqual(dataIn(text), { a: '1', b: { c: '2' } });
    assert.deepEqual(saidOf(text), [
      ['c', 'De sleutel ‘c’ staat er twee keer: de eerste telt.'],
      ['"a"', 'De sleutel ‘a’ staat er twee keer: de eerste telt.'],
    ]);
    assert.equal(readYaml(text, LARGEST).isBroken, false);
  });

  it('reads every key as a key of its own, whatever it is called', () => {
    assert.deepEqual(
      entriesOf(readYaml('__proto__: 1\nconstructor: 2\n', LARGEST).root)?.map(({ key }) => key),
      ['__proto__', 'constructor'],
    );
  });

  const SAID: readonly (readonly [text: string, at: string, message: string])[] = [
    ['a: *b\n', '*b', noAliases],
    ['a: &b\n  - x\nc: *b\n', '*b', noAliases],
    ['a: &Co x\n', '&Co ', quoteIt],
    ['a: !Belangrijk x\n', '!Belangrijk ', quoteIt],
    ['a: !Belangrijk\n', '!Belangrijk', quoteIt],
    ['a: @x\n', '@', quoteIt],
    ['a: "x\nb: y\n', '"x', 'Dit aanhalingsteken wordt nergens gesloten.'],
    ["a:\n  - 'x\n", "'x", 'Dit aanhalingsteken wordt nergens gesloten.'],
    ['a: b\nzomaar tekst\n', 'zomaar tekst', SENTENCES.MULTILINE_IMPLICIT_KEY],
    ['[a]: b\n', '[a]', SENTENCES.NON_STRING_KEY],
    ['a: b\n---\nc: d\n', '---', SENTENCES.MULTIPLE_DOCS],
    ['a: b\n...\n---\nc: d\n', '---', SENTENCES.MULTIPLE_DOCS],
  ];
  for (const [text, at, message] of SAID) {
    it(`says of ${JSON.stringify(text)}: ${message}`, () => assert.deepEqual(saidOf(text)[0], [at, message]));
  }

  it('says nothing of a document mark at the end, or before comments', () => {
    for (const text of ['---\na: b\n---\n', 'a: b\n...\n', 'a: b\n--- # einde\n# niets\n']) {
      assert.deepEqual([dataIn(text), problemsIn(text)], [{ a: 'b' }, []]);
    }
  });

  it('names a handful of problems, in the order of the text, and the number of the others', () => {
    const said = saidOf('a: @x\n'.repeat(30));
    assert.equal(said.length, 11);
    assert.equal(said.at(-1)?.[1], 'En nog 49 meldingen in dit bestand.');
    assert.equal(saidOf('a: b\n'.repeat(12)).at(-1)?.[1], 'En nog 1 melding in dit bestand.');
  });

  it('does not read a text that is too large', () => {
    const { root, isBroken, problems } = readYaml('a: b\n'.padEnd(2049), 2048);
    assert.deepEqual([root, isBroken], [undefined, true]);
    assert.deepEqual(problems.all(), [
      { span: { start: 0, end: 4 }, message: 'Dit is groter dan 2 KiB en wordt niet gelezen.', kind: 'yaml' },
    ]);
  });

  const NESTED: readonly (readonly [what: string, levels: (n: number) => string])[] = [
    ['brackets', (n) => '['.repeat(n) + ']'.repeat(n)],
    ['open brackets', (n) => '['.repeat(n)],
    ['maps between brackets', (n) => '{a: '.repeat(n) + '}'.repeat(n)],
    ['dashes', (n) => '- '.repeat(n)],
    ['question marks', (n) => '? '.repeat(n)],
    ['lists in lists', (n) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}-\n`).join('')],
    ['maps in maps', (n) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ];
  for (const [what, levels] of NESTED) {
    it(`reads ${what} 30 deep, and says of more that it is too deep`, () => {
      assert.ok(!saidOf(levels(30)).some(([, message]) => /diep/.test(message)));
      for (const depth of [40, 1000]) {
        assert.deepEqual(
          saidOf(levels(depth)).map(([, message]) => message),
          ['Dit is te diep genest en wordt niet verder gelezen.'],
        );
      }
    });
  }

  it('takes brackets and dashes in a text for what they are', () => {
    const text = `a: "${'['.repeat(100)}"\nb: x${'['.repeat(100)}\nc: |\n  ${'- '.repeat(100)}\n# ${'{'.repeat(100)}\n`;
    assert.deepEqual(problemsIn(text), []);
  });

  it('survives dashes and brackets without end', () => {
    for (const piece of ['- ', '[', '{a: ', '? ', '[a, {b: ']) {
      assert.match(saidOf(piece.repeat(200_000)).join(), /te diep|groter/);
    }
  });

  it('never throws, keeps every place inside the text, and says why where it is broken', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b: ',
        ': ',
        '- ',
        '? ',
        '\n',
        '\r\n',
        '\r',
        '  ',
        '\t',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        "'",
        '|\n',
        '>-\n',
      ],
      ...[
        '&x ',
        '*x',
        '!y ',
        '#',
        ' # ',
        '%',
        '@',
        '`',
        '---\n',
        '...\n',
        '\\',
        '\ud800',
        '\ufeff',
        '\0',
        '\u2028',
        '<<: ',
      ],
    );
    const check = (text: string) => {
      const { root, problems, isBroken } = readYaml(text, LARGEST);
      const spans = problems.all().map(({ span }) => span);
      const visit = (node: YamlNode): void => {
        spans.push(node.span);
        if (node.kind === 'list') for (const item of node.items) visit(item);
        for (const { keySpan, value } of entriesOf(node) ?? []) {
          spans.push(keySpan);
          visit(value);
        }
      };
      if (root) visit(root);
      for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length, text);
      if (isBroken) assert.ok(problems.all().some(({ kind }) => kind === 'yaml'));
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => check(pieces.join(''))),
      runs(1000),
    );
  });

  it('leaves the limit of stack traces as it was', () => {
    const { stackTraceLimit } = Error;
    problemsIn('a: "x\n');
    assert.equal(Error.stackTraceLimit, stackTraceLimit);
  });
});

describe('the sentences for YAML', () => {
  const types = readFileSync('node_modules/yaml/dist/errors.d.ts', 'utf8');
  const codes = /type ErrorCode = ([^;]+);/.exec(types)?.[1]?.match(/[A-Z_\d]{4,}/g) ?? [];

  it('are there for every error code of the package', () => {
    assert.ok(codes.length >= 23);
    assert.deepEqual(Object.keys(SENTENCES).sort(), codes.toSorted());
  });

  for (const [code, sentence] of Object.entries(SENTENCES)) {
    it(`${code} is a Dutch sentence`, () => {
      assert.match(sentence, /^[A-Z].*\.$/);
      assert.match(sentence, /\b(?:een|het|de|deze|dit|met|in|is)\b/i);
      assert.doesNotMatch(sentence, /\b(?:the|must|not|expected|unexpected|missing|invalid)\b/i);
    });
  }
});
