import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env, platform } from 'node:process';
import { run } from '../command.ts';

/** code-server 4.139.1 is VS Code 1.139.1, with Node 24 in its extension host. */
const VERSION = '4.139.1';

const INSTALL_TIMEOUT = 8 * 60_000;

/** Where VS Code for tests lies, outside git: BRIEFWIJZER_VSCODE, else .vscode-test/ in the project. */
export const vscodeFolder = resolve(env['BRIEFWIJZER_VSCODE'] ?? '.vscode-test');

/** The native modules that VS Code calls at every start, and what takes their place. */
const standIns = { '@vscode/spdlog': 'spdlog.cjs', '@vscode/native-watchdog': 'native-watchdog.cjs' };

/**
 * Installs code-server from the npm registry, once; later calls find it there.
 *
 * No script of any package runs: code-server's own compile native modules, and a bare machine has no compiler. The two
 * that are called at every start get a stand-in.
 *
 * @returns the path of its entry point, to be run by Node 24
 */
export async function installCodeServer(): Promise<string> {
  if (platform === 'win32')
    throw new Error('code-server does not run on Windows: install VS Code (the command "code")');
  const folder = join(vscodeFolder, `code-server-${VERSION}`);
  const home = join(folder, 'node_modules/code-server');
  const entry = join(home, 'out/node/entry.js');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return entry;

  console.log(`Installing code-server ${VERSION} (VS Code in the browser, some 800 MB) in ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, '--no-save', `code-server@${VERSION}`);
  // What its install script would do, without the builds. Its inner lock file is incomplete: `npm ci` refuses it.
  await npmInstall(join(home, 'lib/vscode'), '--omit=dev');
  for (const [name, standIn] of Object.entries(standIns)) {
    copyFileSync(
      join(import.meta.dirname, 'stand-ins', standIn),
      join(home, 'lib/vscode/node_modules', name, 'index.js'),
    );
  }
  writeFileSync(complete, '');
  return entry;
}

function npmInstall(folder: string, ...args: string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return run('npm', ['install', ...quiet, ...args], { cwd: folder, timeout: INSTALL_TIMEOUT });
}
