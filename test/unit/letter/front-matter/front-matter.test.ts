import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editFrontMatter } from '../../../../src/letter/front-matter/edit.ts';
import { readFrontMatter } from '../../../../src/letter/front-matter/read.ts';
import { applyEdits } from '../../../../src/text/index.ts';
import { runs } from '../../../support/cases.ts';

/** The value of a key after reading. */
function readBack(source: string, key: string) {
  return readFrontMatter(source).frontMatter?.entries.find((entry) => entry.key === key)?.value;
}

const set = (source: string, key: string, value: string) => applyEdits(source, editFrontMatter(source, key, value));

describe('readFrontMatter', () => {
  it('reads scalars as the strings they were typed', () => {
    const source = '---\nnummer: 0123\ndatum: 2026-03-22\naan: ja\nleeg:\n---\nBeste lezer,\n';
    const { frontMatter, bodyStart, problems } = readFrontMatter(source);
    assert.deepEqual(
      frontMatter?.entries.map(({ key, value }) => [key, value]),
      [
        ['nummer', '0123'],
        ['datum', '2026-03-22'],
        ['aan', 'ja'],
        ['leeg', null],
      ],
    );
    assert.equal(source.slice(bodyStart), 'Beste lezer,\n');
    assert.deepEqual(problems, []);
  });

  it('points at the quote that is never closed, not at the end where the parser notices', () => {
    const source = '---\nbetreft: "krimp\nkenmerk: 2026-1\ncc: ja\n---\nTekst.\n';
    const [problem] = readFrontMatter(source).problems;
    assert.equal(source.slice(problem?.span.start, problem?.span.end), '"krimp');
  });

  it('gives the place of each key and value', () => {
    const source = '\ufeff---\r\nkenmerk:  2026-1  # van de registratie\r\nbetreft:\r\n---\r\n';
    const entries = readFrontMatter(source).frontMatter?.entries ?? [];
    assert.deepEqual(
      entries.map((e) => [
        source.slice(e.keySpan.start, e.keySpan.end),
        source.slice(e.valueSpan.start, e.valueSpan.end),
      ]),
      [
        ['kenmerk', '2026-1'],
        ['betreft', ''],
      ],
    );
    assert.equal(source.slice(0, entries[1]?.valueSpan.start).endsWith('betreft:'), true);
  });

  it('reports malformed YAML at its place and keeps the keys before it', () => {
    const source = '---\nkenmerk: 2026-1\nbetreft: "krimp\n---\nTekst.\n';
    const { frontMatter, problems, bodyStart } = readFrontMatter(source);
    assert.equal(frontMatter?.valid, false);
    assert.equal(frontMatter?.entries[0]?.value, '2026-1');
    const start = source.indexOf('"krimp');
    const message = 'Dit aanhalingsteken wordt nergens gesloten.';
    assert.deepEqual(problems, [{ kind: 'yaml', span: { start, end: start + 6 }, message }]);
    assert.equal(source.slice(bodyStart), 'Tekst.\n');
  });

  it('reports front matter without an end, and reads its keys', () => {
    const source = '---\nsoort: kamerbrief\nkenmerk: 7\n\nGeachte voorzitter,\n';
    const { frontMatter, problems, bodyStart } = readFrontMatter(source);
    assert.equal(problems[0]?.kind, 'front-matter');
    assert.deepEqual(
      frontMatter?.entries.map((entry) => entry.key),
      ['soort', 'kenmerk'],
    );
    assert.equal(source.slice(bodyStart), '\nGeachte voorzitter,\n');
  });

  it('takes a rule of hyphens at the start of a plain text for what it is', () => {
    assert.deepEqual(readFrontMatter('---\nGeachte voorzitter,\n'), { bodyStart: 0, problems: [] });
    assert.equal(readFrontMatter('Tekst\n---\nx: y\n---\n').frontMatter, undefined);
  });

  it('does not expand aliases', () => {
    const bomb = `---\na: &a [x,x]\n${'bcdefgh'
      .split('')
      .map((c, i) => `${c}: &${c} [${`*${'abcdefg'[i]},`.repeat(9)}]`)
      .join('\n')}\n---\n`;
    const { problems } = readFrontMatter(bomb);
    assert.match(problems[0]?.message ?? '', /^Een verwijzing \(\*naam\) wordt hier niet gelezen/);
  });

  it('says at its place that a value is nested too deeply', () => {
    const deep = Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
    const { problems } = readFrontMatter(`---\n${deep}---\n`);
    assert.match(problems[0]?.message ?? '', /te diep genest/);
    assert.ok((problems[0]?.span.start ?? 0) > 40);
  });

  it('refuses to parse a head of more than 64 KB', () => {
    assert.equal(readFrontMatter(`---\na: ${'x'.repeat(70_000)}\n---\n`).problems[0]?.kind, 'too-large');
  });

  it('never throws, and keeps every place inside the text', () => {
    const pieces = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      'a',
      ': ',
      ':',
      '"',
      "'",
      '- ',
      '[',
      '{',
      '&x',
      '*x',
      '|',
      '>',
      '#',
      '\t',
      ' ',
      '!',
      '%',
      '\ud800',
      '…',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const source = `---\n${parts.join('')}`;
        const { frontMatter, problems, bodyStart } = readFrontMatter(source);
        const spans = [
          ...problems.map((p) => p.span),
          ...(frontMatter?.entries.flatMap((e) => [e.keySpan, e.valueSpan]) ?? []),
        ];
        for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= source.length);
        assert.ok(bodyStart <= source.length);
      }),
      runs(500),
    );
  });
});

describe('editFrontMatter', () => {
  it('changes a value where it stands and keeps comments', () => {
    const source = '---\n# hoofd\nkenmerk: oud # blijft\nbetreft: Iets\n---\nTekst\n';
    assert.equal(set(source, 'kenmerk', 'nieuw'), source.replace('oud', 'nieuw'));
  });

  it('inserts a key in the usual order, with the line ends of the file', () => {
    const source = '---\r\nsoort: kamerbrief\r\nbetreft: Iets\r\n---\r\nTekst\r\n';
    assert.equal(set(source, 'datum', '2026-03-22'), source.replace('betreft', 'datum: 2026-03-22\r\nbetreft'));
  });

  it('makes front matter for a draft without it', () => {
    assert.equal(set('Tekst\n', 'kenmerk', '1'), '---\nkenmerk: 1\n---\nTekst\n');
  });

  it('fills a key that has no value', () => {
    assert.equal(set('---\nkenmerk:\nbetreft: x\n---\n', 'kenmerk', '1'), '---\nkenmerk: 1\nbetreft: x\n---\n');
  });

  it('replaces a block scalar and a list as a whole', () => {
    assert.equal(
      set('---\nbetreft: |\n  een\n  twee\naan: x\n---\n', 'betreft', 'drie'),
      '---\nbetreft: drie\naan: x\n---\n',
    );
    assert.equal(readBack(set('---\naan:\n  - een\n  - twee\ncc: x\n---\n', 'aan', 'drie'), 'aan'), 'drie');
    assert.equal(readBack(set('---\naan:\n  - een\n  - twee\ncc: x\n---\n', 'aan', 'drie'), 'cc'), 'x');
  });

  it('writes any string so that it reads back as it was', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          "'",
          '\\',
          '#',
          ':',
          ' ',
          '-',
          '[',
          '{',
          '\n',
          '\r',
          '\t',
          '\ud800',
          '\u0085',
          '…',
          '0',
          '&',
          '*',
          '|',
        ),
        maxLength: 12,
      }),
      fc.constantFrom('0123', 'yes', '---', '...', '~', 'null', '- a', 'a: b', ' a ', '\n', '1e3', '[…kenmerk…]'),
    );
    const sources = fc.constantFrom(
      'Tekst\n',
      '---\na: x\nkenmerk: oud # c\nz: "q"\n---\nTekst\n',
      '---\r\nsoort: kamerbrief\r\n---\r\n',
    );
    fc.assert(
      fc.property(sources, strings, (source, value) => {
        const written = set(source, 'kenmerk', value);
        assert.equal(readBack(written, 'kenmerk'), value === '' ? '' : value);
        for (const { key, value: old } of readFrontMatter(source).frontMatter?.entries ?? []) {
          if (key !== 'kenmerk') assert.equal(readBack(written, key), old);
        }
      }),
      runs(400),
    );
  });
});
