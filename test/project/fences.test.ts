import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { FLOORS } from '../../scripts/house/floors.ts';

/** One import planted in one file, and the words the linter must answer with; none where the import is allowed. */
interface Plant {
  file: string;
  from: string;
  answer?: RegExp;
}

const knowsYaml = /Only yaml\/ knows the package yaml/;
const knowsVsCode = /Only editor\/ and extension\.ts know VS Code/;

function plants(): Plant[] {
  const planted: Plant[] = [];
  for (const { folder, standsOn, edge, vscode, owns } of FLOORS) {
    const file = `src/${folder}/planted.ts`;
    const answer = new RegExp(`^${folder}/ (stands on|is the ground floor)`);
    for (const other of FLOORS.map((floor) => floor.folder).filter((name) => name !== folder)) {
      const from = `../${other}/index.ts`;
      planted.push(standsOn.includes(other) ? { file, from } : { file, from, answer });
      planted.push({ file, from: `../${other}/inner.ts`, answer });
    }
    planted.push({ file, from: './own.ts' });
    planted.push({ file: `src/${folder}/deep/planted.ts`, from: '../own.ts' });
    planted.push(owns?.includes('yaml') ? { file, from: 'yaml' } : { file, from: 'yaml', answer: knowsYaml });
    planted.push(vscode ? { file, from: 'vscode' } : { file, from: 'vscode', answer: knowsVsCode });
    for (const from of ['node:fs', 'node:fs/promises']) {
      planted.push(edge ? { file, from } : { file, from, answer: /is pure: files, clock and process/ });
    }
    planted.push({ file, from: 'fs', answer: /^A Node\.js builtin module should be imported with the node: protocol/ });
  }
  return [...planted, ...specialCases()];
}

function specialCases(): Plant[] {
  return [
    { file: 'src/lint/rules/planted.ts', from: '../../letter/index.ts' },
    { file: 'src/lint/rules/planted.ts', from: '../../register/index.ts' },
    { file: 'src/lint/rules/planted.ts', from: '../../register/sqlite/index.ts', answer: /^lint\/ .* never a store/ },
    { file: 'src/lint/rules/planted.ts', from: '../../letter/reader.ts', answer: /^lint\/ stands on the faces/ },
    { file: 'src/editor/planted.ts', from: '../register/sqlite/index.ts' },
    { file: 'src/editor/workbench/planted.ts', from: '../../register/sqlite/index.ts' },
    {
      file: 'src/editor/workbench/planted.ts',
      from: '../../lint/rules/index.ts',
      answer: /^editor\/ stands on the faces/,
    },
    { file: 'src/editor/workbench/planted.ts', from: '../checking/check.ts', answer: /^editor\/workbench is what/ },
    { file: 'src/editor/checking/planted.ts', from: '../workbench/letters.ts' },
    { file: 'src/editor/checking/planted.ts', from: '../citing/hover.ts', answer: /^A feature of editor\/ stands/ },
    {
      file: 'src/editor/templates/planted.ts',
      from: '../answering/postpone.ts',
      answer: /^A feature of editor\/ stands/,
    },
    { file: 'src/editor/answering/planted.ts', from: '../templates/templates.ts' },
    { file: 'src/editor/answering/planted.ts', from: '../checking/check.ts', answer: /^editor\/answering stands/ },
    { file: 'src/cli/planted.ts', from: '../register/sqlite/index.ts' },
    { file: 'src/template/catalogue-loader.ts', from: 'node:fs' },
    { file: 'src/template/catalogue-loader.ts', from: 'vscode', answer: knowsVsCode },
    { file: 'src/template/catalogue-loader.ts', from: '../lint/index.ts', answer: /^template\/ stands on/ },
    { file: 'src/editor/workbench/planted.ts', from: 'yaml', answer: knowsYaml },
    { file: 'src/template/catalogue-loader.ts', from: 'yaml', answer: knowsYaml },
    { file: 'src/extension.ts', from: 'yaml', answer: knowsYaml },
    { file: 'src/register-worker.ts', from: 'yaml', answer: knowsYaml },
    { file: 'src/extension.ts', from: 'vscode' },
    { file: 'src/extension.ts', from: './editor/index.ts' },
    { file: 'src/extension.ts', from: './editor/hover.ts', answer: /^A composition root/ },
    { file: 'src/cli.ts', from: './cli/index.ts' },
    { file: 'src/cli.ts', from: 'vscode', answer: knowsVsCode },
    { file: 'src/cli.ts', from: './editor/index.ts', answer: /the editor left out/ },
    { file: 'src/register-worker.ts', from: './register/sqlite/index.ts' },
    { file: 'src/register-worker.ts', from: 'vscode', answer: knowsVsCode },
  ];
}

/** What the linter says about imports: for each planted file and line, the messages. */
function lintImports(root: string): Map<string, string[]> {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const rules = ['style/noRestrictedImports', 'style/useNodejsImportProtocol'].map((rule) => `--only=${rule}`);
  const options = ['--reporter=json', '--vcs-enabled=false', '--max-diagnostics=none', ...rules];
  let output: string;
  try {
    output = execFileSync(process.execPath, [biome, 'lint', ...options, 'src'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (failure) {
    output = (failure as { stdout: string }).stdout;
  }
  const report = JSON.parse(output) as {
    diagnostics: { message: string; location: { path: string; start: { line: number } } }[];
  };
  const messages = new Map<string, string[]>();
  for (const { message, location } of report.diagnostics) {
    const place = `${location.path}:${location.start.line}`;
    messages.set(place, [...(messages.get(place) ?? []), message]);
  }
  return messages;
}

/** Writes the planted imports below `root`, one a line, and gives the place (path:line) of each. */
function plantAll(root: string, planted: Plant[]): Map<Plant, string> {
  const lines = new Map<string, string[]>();
  const places = new Map<Plant, string>();
  for (const plant of planted) {
    const file = lines.get(plant.file) ?? [];
    lines.set(plant.file, file);
    file.push(`export * as name${file.length} from '${plant.from}';`);
    places.set(plant, `${plant.file}:${file.length}`);
  }
  for (const [file, content] of lines) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${content.join('\n')}\n`);
  }
  return places;
}

describe('the import fences', () => {
  const planted = plants();
  let root: string;
  let places: Map<Plant, string>;
  let messages: Map<string, string[]>;

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'brief-fences-'));
    cpSync('biome.json', join(root, 'biome.json'));
    places = plantAll(root, planted);
    messages = lintImports(root);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  for (const plant of planted) {
    const { file, from, answer } = plant;
    it(`${file} ${answer ? 'may not' : 'may'} import ${from}`, () => {
      const said = messages.get(places.get(plant) ?? '') ?? [];
      if (answer) assert.match(said[0] ?? 'nothing', answer);
      else assert.deepEqual(said, []);
    });
  }
});
