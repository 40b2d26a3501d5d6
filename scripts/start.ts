/**
 * Shows the extension at work on the example letters: in desktop VS Code where the command `code` is there, else in a
 * VS Code in the browser, until Ctrl+C.
 *
 *     node scripts/start.ts
 */
import { join, resolve } from 'node:path';
import { env, platform } from 'node:process';
import { cleanEnvironment, run } from './command.ts';
import { desktopCommand } from './vscode/desktop.ts';
import { startServer, workbenchAddress } from './vscode/server.ts';

const LETTERS = resolve('voorbeeldbrieven');
const FIRST = join(LETTERS, 'kamerbrief-bibliotheken.brief.md');

/** Opens a window of the VS Code that is installed, with the extension as it stands in dist/. */
async function openDesktop(code: string): Promise<void> {
  await run('npm', ['run', '--silent', 'build'], { timeout: 60_000, shell: platform === 'win32' });
  const args = ['--new-window', `--extensionDevelopmentPath=${resolve('.')}`, LETTERS, FIRST];
  await run(code, args, { env: cleanEnvironment(), timeout: 60_000, shell: platform === 'win32' });
  console.log('VS Code is open on the example letters.');
}

/** Starts VS Code in the browser with the package installed, and stays until it is told to stop. */
async function serve(): Promise<void> {
  await run('npm', ['run', '--silent', 'package'], { timeout: 120_000 });
  const port = env['PORT'] ? { port: Number(env['PORT']) } : {};
  const server = await startServer({ vsix: resolve('out/briefwijzer.vsix'), online: true, ...port });
  const { promise: told, resolve: stop } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  console.log(`\nOpen ${workbenchAddress(server.port, { folder: LETTERS, file: FIRST })}\nCtrl+C stops it.`);
  await told;
  console.log('\nStopped.');
  await server.stop();
}

const code = desktopCommand();
await (code ? openDesktop(code) : serve());
