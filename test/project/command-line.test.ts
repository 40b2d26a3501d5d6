import assert from 'node:assert/strict';
import { execFileSync, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The bundle itself, from a folder as the package lays it out. */
describe('the command line as it is built', function () {
  this.timeout(60_000); // building takes its time on a busy machine
  let folder: string;
  const at = (name: string) => join(folder, name);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
    execFileSync(process.execPath, ['--no-warnings', 'scripts/build.ts', '--out', at('dist')]);
    cpSync('package.json', at('package.json'));
    cpSync('templates', at('templates'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const run = (words: string[], input = '') =>
    spawnSync(process.execPath, [at('dist/cli.js'), ...words], { cwd: folder, encoding: 'utf8', input, env });

  it('says its version, also when it is called through a link', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(run(['--version']).stdout, `${version}\n`);
    if (process.platform === 'win32') return;
    symlinkSync(at('dist/cli.js'), at('briefwijzer'));
    assert.equal(execFileSync(at('briefwijzer'), ['--version'], { encoding: 'utf8' }), `${version}\n`);
  });

  it('writes a letter, checks it and corrects it in its file', () => {
    const letter = run(['new', 'kamerbrief']).stdout;
    writeFileSync(
      at('brief.brief.md'),
      letter.replace('Hoogachtend,', 'Dat meldde ik op 22 Maart 2021.\n\nHoogachtend,'),
    );
    const { status, stdout, stderr } = run(['lint', 'brief.brief.md', '--fix', '--status', 'ter-ondertekening']);
    assert.match(stderr, /^brief\.brief\.md: \d plaats(en)? verbeterd\n$/);
    assert.match(stdout, /invulplek-open\n/);
    assert.equal(status, 1);
    assert.match(readFileSync(at('brief.brief.md'), 'utf8'), /op 22 maart 2021\./);
  });

  it('loads nothing for one letter that one letter does not need', () => {
    const watch = at('watch.cjs');
    writeFileSync(watch, "process.on('exit', () => process.stderr.write(process.moduleLoadList.join('\\n')))");
    const words = ['--require', watch, at('dist/cli.js'), 'lint', 'voorbeeld.txt'];
    writeFileSync(at('voorbeeld.txt'), 'Geachte heer Bos,\n\nHierbij stuur ik u TK 31757-102.\n');
    const without = { ...env, BRIEFWIJZER_REGISTER: at('geen.db') };
    const { stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env: without });
    assert.match(stderr, /NativeModule fs$/m);
    assert.doesNotMatch(stderr, /NativeModule (?:crypto|fs\/promises|sqlite|timers\/promises|worker_threads|zlib)$/m);
  });

  it("keeps its own files compiled in the user's cache, unless that is turned off", () => {
    const calls = { XDG_CACHE_HOME: at('cache'), LOCALAPPDATA: at('cache'), HOME: at('thuis') };
    const call = (env: object) =>
      spawnSync(process.execPath, [at('dist/cli.js'), '--version'], {
        encoding: 'utf8',
        env: { ...process.env, ...calls, ...env },
      });
    const kept = () =>
      ['cache', 'thuis'].flatMap((name) =>
        existsSync(at(name)) ? readdirSync(at(name), { recursive: true, encoding: 'utf8' }) : [],
      );
    assert.equal(call({ NODE_DISABLE_COMPILE_CACHE: '1' }).status, 0);
    assert.deepEqual(kept(), []);
    const { status, stderr } = call({});
    assert.deepEqual([status, stderr], [0, '']);
    assert.ok(kept().some((name) => /briefwijzer/i.test(name)));
  });

  it('works where nothing can be kept', () => {
    writeFileSync(at('vol'), '');
    const full = { ...process.env, XDG_CACHE_HOME: at('vol'), LOCALAPPDATA: at('vol'), HOME: at('vol') };
    const words = [at('dist/cli.js'), '--version'];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env: full });
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('reads standard input, and ends with 2 for what it cannot read', () => {
    assert.match(run(['citations', '-'], 'Zie TK 31757-102.').stdout, /^ +1:5 +31757-102 /);
    const { status, stderr } = run(['read', 'weg.txt']);
    assert.deepEqual([status, stderr], [2, 'weg.txt: bestaat niet\n']);
  });

  it('says so when its output cannot be written, with code 2', function () {
    if (process.platform !== 'linux') return this.skip();
    const full = openSync('/dev/full', 'w');
    const stdio: StdioOptions = ['ignore', full, 'pipe'];
    const { status, stderr } = spawnSync(process.execPath, [at('dist/cli.js'), '--help'], { encoding: 'utf8', stdio });
    closeSync(full);
    assert.deepEqual([status, stderr], [2, 'briefwijzer: de uitvoer past niet meer op de schijf\n']);
  });

  it('is quiet when nobody reads its output to the end', async () => {
    const child = spawn(process.execPath, [at('dist/cli.js'), 'citations', '-', '--format', 'json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.destroy();
    child.stdin.end('Zie TK 31757-102. '.repeat(5_000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, stderr], [0, '']);
  });
});
