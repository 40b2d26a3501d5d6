import assert from 'node:assert/strict';
import { printableLines } from '../../../src/text/index.ts';
import { call, type World } from '../../support/edge.ts';

/** One thing that can be wrong with a call, and what the user is told. */
interface Case {
  readonly what: string;
  readonly words: readonly string[];
  readonly world?: World;
  readonly code: number;
  /** On standard error, in full where it is a string. */
  readonly err?: string | RegExp;
  /** On standard output. */
  readonly out?: RegExp;
}

const letter = 'Geachte heer Jansen,\n\nDank voor uw brief.\n\nHoogachtend,\n';
const files = { 'brief.txt': letter };

const wrongUse: Case[] = [
  { what: 'no command', words: [], code: 2, err: /^Gebruik: briefwijzer OPDRACHT/ },
  {
    what: 'an unknown command',
    words: ['lnit', 'brief.txt'],
    code: 2,
    err: 'briefwijzer: onbekende opdracht "lnit" (bedoelde u lint?); de opdrachten zijn lint, read, citations, references, text, export, new en register\nZie briefwijzer --help\n',
  },
  { what: 'an option before the command', words: ['--fix', 'lint'], code: 2, err: /onbekende optie --fix/ },
  {
    what: 'an unknown option',
    words: ['lint', 'brief.txt', '--fromat', 'json'],
    code: 2,
    err: 'briefwijzer: onbekende optie --fromat (bedoelde u --format?)\nZie briefwijzer lint --help\n',
  },
  {
    what: 'a value that an option does not know',
    words: ['lint', 'brief.txt', '--profile', 'druk'],
    code: 2,
    err: /optie --profile kent "druk" niet; kies uit rustig en volledig/,
  },
  { what: 'no file', words: ['lint'], code: 2, err: /noem een of meer bestanden/ },
  { what: 'no file to read', words: ['read'], code: 2, err: /noem een bestand/ },
  { what: 'two files to read', words: ['read', 'a.txt', 'b.txt'], code: 2, err: /"b\.txt" is er een te veel/ },
  {
    what: 'fixing standard input',
    words: ['lint', '-', '--fix'],
    code: 2,
    err: /--fix kan niet met de standaardinvoer/,
  },
];

const unreadable: [what: string, content: string | Uint8Array, message: RegExp][] = [
  ['a folder', '!EISDIR', /is een map: noem de bestanden erin/],
  ['a file without rights', '!EACCES', /mag niet gelezen worden: u hebt er geen rechten op/],
  ['a failure nobody knows', '!EIO', /kan niet gelezen worden \(EIO\)/],
  ['a binary file', Uint8Array.of(1, 2, 0, 3), /is geen tekst maar een binair bestand/],
  ['a pdf without its end', '%PDF-1.7', /is beschadigd: het begint als een PDF/],
  ['a Word document without its end', 'PK\u0003\u0004word', /is beschadigd/],
  ['more than 10 MB', new Uint8Array(10_000_001).fill(97), /is groter dan 10 MB/],
  ['Windows-1252', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), /is geen UTF-8 \(regel 1\), waarschijnlijk Windows-1252/],
  ['lone surrogates', Uint8Array.of(0xed, 0xa0, 0x80), /is geen UTF-8/],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x47, 0), /staat in UTF-16/],
];

/** Odd, but text: it is read, and nothing is said of the file itself. */
const odd: [what: string, content: string][] = [
  ['an empty file', ''],
  ['only blanks', ' \t\r\n\n'],
  ['CRLF', letter.replaceAll('\n', '\r\n')],
  ['CR alone', letter.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${letter}`],
  ['tabs', letter.replaceAll(' ', '\t')],
  ['front matter without end', `---\nsoort: kamerbrief\n\n${letter}`],
  ['front matter that is no YAML', `---\nsoort: [kamerbrief\nkenmerk: "2021\n---\n${letter}`],
  ['front matter that is a list', `---\n- a\n- b\n---\n${letter}`],
  ['front matter with a key twice', `---\nkenmerk: 1\nkenmerk: 2\n---\n${letter}`],
  ['a YAML bomb', `---\n${yamlBomb()}---\n${letter}`],
  ['deeply nested YAML', `---\na: ${'['.repeat(5_000)}\n---\n${letter}`],
  ['deeply nested Markdown', `${'> '.repeat(5_000)}tekst\n\n${'- '.repeat(5_000)}tekst\n`],
  ['one very long line', 'woord '.repeat(50_000)],
];

/** Aliases of aliases: nine lines that would unfold to a billion words. */
function yamlBomb(): string {
  const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
  for (let i = 1; i < 10; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\n`;
}

describe('bad input on the command line', () => {
  // mocha lifts the limit; then every error in deeply nested YAML would carry thousands of lines
  const { stackTraceLimit } = Error;
  before(() => {
    Error.stackTraceLimit = 10;
  });
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  for (const { what, words, world = { files }, code, err } of wrongUse) {
    it(`${what}: a clear word, code ${code}, nothing changed`, async () => {
      const outcome = await call(words, world);
      if (typeof err === 'string') assert.equal(outcome.err, err);
      else if (err) assert.match(outcome.err, err);
      assert.deepEqual([outcome.code, outcome.out, outcome.written], [code, '', []]);
    });
  }

  for (const [what, content, message] of unreadable) {
    it(`${what}: said so, and the other files are still checked`, async () => {
      const words = ['lint', 'stuk.txt', 'brief.txt', '--fix', '--format', 'json'];
      const outcome = await call(words, { files: { ...files, 'stuk.txt': content } });
      assert.match(outcome.err, /^stuk\.txt: /);
      assert.match(outcome.err, message);
      assert.equal(outcome.code, 2);
      const names = (JSON.parse(outcome.out) as { file: string }[]).map(({ file }) => file);
      assert.deepEqual(names, ['brief.txt']);
      assert.ok(!outcome.written.some((path) => path.endsWith('stuk.txt')));
    });
  }

  for (const name of ['regels.yaml', 'profiel.yaml', 'kamerstukken.yaml']) {
    it(`a pipe or a folder in the place of ${name}: said so, and not read`, async () => {
      const path = `.briefwijzer/${name}`;
      const pipe = await call(['lint', 'brief.txt'], { files: { ...files, [path]: '!PIPE' } });
      assert.deepEqual([pipe.code, pipe.err], [2, `${path}: is geen gewoon bestand\n`]);
      const folder = await call(['lint', 'brief.txt'], { files: { ...files, [`${path}/x`]: '' } });
      assert.deepEqual([folder.code, folder.err], [2, `${path}: is geen gewoon bestand\n`]);
    });
  }

  it('a file that is not there: said so', async () => {
    const outcome = await call(['read', 'weg.txt']);
    assert.deepEqual([outcome.code, outcome.out, outcome.err], [2, '', 'weg.txt: bestaat niet\n']);
  });

  for (const command of ['lint', 'read', 'text']) {
    it(`${command}: a file name cannot steer the terminal`, async () => {
      const name = 'a\u001b[2J\u009b31m\u202e\nb.txt';
      assert.equal((await call([command, name])).err, 'a [2J 31m b.txt: bestaat niet\n');
    });
  }

  const coded = `${letter.replace('uw brief', 'uw brief\u001b[2J\u009b31m over \u202eTK 31757-102\u0007 van\u200b […de\u009b31m datum…]')}`;
  for (const command of ['lint', 'read', 'citations', 'text']) {
    for (const format of command === 'lint' ? ['stylish', 'json', 'sarif', 'github'] : ['tekst', 'json']) {
      it(`${command} --format ${format}: a letter cannot steer the terminal`, async () => {
        const words = [command, 'brief.txt', '--format', format];
        const { out, err } = await call(words, { files: { 'brief.txt': coded }, shown: true });
        assert.equal(printableLines(out), out);
        assert.equal(printableLines(err), err);
      });
    }
  }

  it('a letter that is not shown but kept is kept as it is', async () => {
    const { out } = await call(['text', 'brief.txt'], { files: { 'brief.txt': coded } });
    assert.ok(out.includes('\u001b[2J'));
  });

  it('an open place that holds codes for a terminal is told without them', async () => {
    const open = letter.replace('uw brief', 'uw brief van […de\u009b31m datum…]');
    const { err } = await call(['text', 'brief.txt'], { files: { 'brief.txt': open } });
    assert.equal(err, 'brief.txt: er staat nog 1 open plek in: 3:24 […de 31m datum…]\n');
  });

  it('a folder in place of the rules: said under the name that was typed', async () => {
    const { code, err } = await call(['lint', 'brief.txt', '--config', '.'], { files: { ...files, '.': '!EISDIR' } });
    assert.deepEqual([code, err], [2, '.: is een map: noem de bestanden erin\n']);
  });

  for (const [what, content] of odd) {
    it(`${what}: read and checked like any text`, async () => {
      for (const command of ['lint', 'read', 'citations', 'text']) {
        const outcome = await call([command, 'brief.txt', '--format', 'json'], { files: { 'brief.txt': content } });
        assert.equal(outcome.err, '');
        assert.notEqual(outcome.code, 2);
        assert.doesNotThrow(() => JSON.parse(outcome.out));
      }
    });
  }
});
