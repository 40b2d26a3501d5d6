import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** What the project is made of, as far as an addition touches it. */
const COPIED = [
  'src',
  'scripts',
  'templates',
  'docs',
  'snippets',
  'package.json',
  'biome.json',
  'ARCHITECTURE.md',
  '.gitignore',
];

/** An addition in a copy of the project: new files, and rows put behind a line of a file that is there. */
interface Addition {
  readonly files?: Readonly<Record<string, string>>;
  readonly rows?: readonly { readonly file: string; readonly after: string; readonly row: string }[];
}

/** CONTRIBUTING has the list of what an addition costs; each is made here at that price, and must work. */
describe('the price of an addition', () => {
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'brief-price-'));
    for (const part of COPIED) cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  function add({ files = {}, rows = [] }: Addition): void {
    for (const [name, text] of Object.entries(files)) write(name, text);
    for (const { file, after, row } of rows) {
      const text = readFileSync(join(copy, file), 'utf8');
      const at = text.indexOf(after);
      assert.ok(at >= 0, `${file} has no ${after}`);
      const end = at + after.length;
      writeFileSync(join(copy, file), `${text.slice(0, end)}\n${row}${text.slice(end)}`);
    }
  }

  function write(name: string, text: string): string {
    const path = join(copy, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** Runs a script of the copy with Node; gives what it writes, whatever it ends with. */
  function node(...words: string[]): string {
    try {
      const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
      return execFileSync(process.execPath, [quiet, ...words], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
    } catch (failure) {
      return (failure as { stdout: string; stderr: string }).stdout || (failure as { stderr: string }).stderr;
    }
  }

  const briefwijzer = (...words: string[]) => node('src/cli.ts', ...words);

  it('a rule: its file and its page (its tests are not asked here)', () => {
    add({
      files: {
        'src/lint/rules/zomertijd-genoemd.ts': `import type { Rule } from '../rule.ts';

/** Flags the word zomertijd. */
export const zomertijdGenoemd: Rule = {
  id: 'zomertijd-genoemd',
  category: 'taal',
  severity: 'warning',
  summary: 'Het woord zomertijd.',
  *check({ sentences }) {
    for (const { text, span } of sentences) if (text.includes('zomertijd')) yield { span, message: 'Zomertijd.' };
  },
};
`,
        'docs/regels/zomertijd-genoemd.md': '# zomertijd-genoemd\n',
      },
    });
    assert.match(node('scripts/docs.ts'), /wrote docs\/regels\/README\.md/);
    assert.match(readFileSync(join(copy, 'docs/regels/README.md'), 'utf8'), /\[zomertijd-genoemd\]/);
    const letter = write(
      'zomer.brief.md',
      '---\nsoort: kort-bericht\n---\nGeachte heer Zeeman,\n\nDe zomertijd gaat in.\n',
    );
    assert.match(briefwijzer('lint', letter, '--format', 'json'), /"rule": "zomertijd-genoemd"/);
  });

  it('a label of a citation: one row', () => {
    add({
      rows: [
        {
          file: 'src/citation/reader/labels.ts',
          after: 'export const LABELS: readonly LabelRow[] = [',
          row: "  { written: 'plenumstuk', kind: 'stuk', kamer: 'II' },",
        },
      ],
    });
    const letter = write('label.txt', 'Zie Plenumstuk 31 757, nr. 102.\n');
    const [cited] = JSON.parse(briefwijzer('citations', letter, '--format', 'json')) as {
      targets: string[];
      text: string;
    }[];
    assert.deepEqual(cited?.targets, ['31757-102']);
    assert.equal(cited?.text, 'Plenumstuk 31 757, nr. 102');
  });

  it('a feature of the editor: its file, a line in the list, and the manifest', () => {
    add({
      files: {
        'src/editor/writing/count-words.ts': `import * as vscode from 'vscode';

/** "Brief: woorden tellen". */
export function countWords(): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.countWords', () => undefined);
}
`,
      },
      rows: [
        {
          file: 'src/editor/features.ts',
          after: "export { copyText } from './writing/copy-text.ts';",
          row: "export { countWords } from './writing/count-words.ts';",
        },
        {
          file: 'package.json',
          after: '"commands": [',
          row: '{ "command": "briefwijzer.countWords", "title": "woorden tellen", "category": "Brief", "icon": "$(tag)" },',
        },
      ],
    });
    assert.match(node('scripts/docs.ts'), /wrote docs\/opdrachten-en-instellingen\.md/);
    assert.match(readFileSync(join(copy, 'docs/opdrachten-en-instellingen.md'), 'utf8'), /Brief: woorden tellen/);
    const bundle = buildSync({
      entryPoints: [join(copy, 'src/extension.ts')],
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      external: ['vscode'],
      logLevel: 'silent',
    });
    const registered = /registerCommand\("briefwijzer\.countWords"/;
    assert.match(bundle.outputFiles[0]?.text ?? '', registered);
  });
});
