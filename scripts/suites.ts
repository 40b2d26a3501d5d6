import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env, execArgv, execPath } from 'node:process';
import { build } from 'esbuild';
import { packStarter } from '../src/register/import/starter/index.ts';
import { run } from './command.ts';
import { type Counts, runHostSuite } from './vscode/host.ts';

/** Long enough for a machine that is busy with other things. */
const TIMEOUT = 1_800_000;

/**
 * Runs test/host/ inside VS Code, with this project as the extension under development: built in a folder of its own, since what runs at
 * the same time may build dist/ anew.
 */
export async function runDevelopmentSuite(): Promise<Counts> {
  const extension = 'out/extension';
  rmSync(extension, { recursive: true, force: true });
  await run(execPath, [...execArgv, 'scripts/build.ts', '--out', `${extension}/dist`], { timeout: TIMEOUT });
  for (const part of ['package.json', 'README.md', 'docs', 'snippets', 'syntaxes', 'templates'])
    cpSync(part, `${extension}/${part}`, { recursive: true });
  // Inside the extension's folder, because VS Code gives every folder its own `vscode`, and the tests answer its questions.
  const tests = await bundle('test/host', `${extension}/host`);
  return runHostSuite({ extension: resolve(extension), tests, timeout: TIMEOUT });
}

/** A package for test/installed/: with a small list in it, as a ministry gives its people. */
async function packWithStarter(): Promise<string> {
  const [starter, vsix] = ['out/proef.br', 'out/briefwijzer-starter.vsix'];
  const coverage = {
    source: 'proef',
    series: ['nummers', 'letters'],
    from: '1995-01-01',
    until: '2025-02-01',
  } as const;
  const ids = Array.from({ length: 6 }, (_, n) => `24682-${n + 1}`);
  mkdirSync('out', { recursive: true });
  writeFileSync(starter, packStarter({ coverage, ids }).bytes);
  const options = ['--starter', starter, '--out', vsix];
  await run(execPath, [...execArgv, 'scripts/package.ts', ...options], { timeout: TIMEOUT });
  return vsix;
}

/**
 * Runs test/installed/ inside a VS Code in which the package was installed. VS Code runs a suite only for an extension
 * under development; an empty one stands in for it.
 */
export async function runInstalledSuite(): Promise<Counts> {
  const vsix = await packWithStarter();
  const tests = await bundle('test/installed', 'out/installed');
  const { engines, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: object; version: string };
  const empty = { name: 'empty', publisher: 'briefwijzer', version, engines };
  writeFileSync('out/installed/package.json', JSON.stringify(empty));
  return runHostSuite({ extension: resolve('out/installed'), tests, vsix: resolve(vsix), timeout: TIMEOUT });
}

/** Bundles the tests of a folder, each by itself, beside the entry that runs them; returns that entry. */
async function bundle(folder: string, outdir: string): Promise<string> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: ['test/host/index.ts', ...globSync(`${folder}/**/${env['BRIEFWIJZER_FILE'] ?? '*'}.test.ts`)],
    entryNames: '[name]',
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return resolve(outdir, 'index.js');
}
