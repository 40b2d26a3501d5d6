import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { env, platform } from 'node:process';

/** The command `code` on the search path. */
function findCode(): string | undefined {
  const names = platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** Whether a window can be opened here. BRIEFWIJZER_HOST=code-server says that none should be. */
function hasDesktop(): boolean {
  if (env['BRIEFWIJZER_HOST'] === 'code-server') return false;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** The command that opens desktop VS Code as a person does, where there is one and a window can be opened. */
export function desktopCommand(): string | undefined {
  return hasDesktop() ? findCode() : undefined;
}

/** Where the program lies, seen from the folder of the command. */
const programs: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['../code'],
  darwin: ['../../../MacOS/Code', '../../../MacOS/Electron'],
  win32: ['../Code.exe'],
};

/**
 * The program of desktop VS Code itself: the one VSCODE_EXECUTABLE names, else the one behind the command `code`,
 * which only hands over and returns at once. None where no window can be opened.
 */
export function desktopProgram(): string | undefined {
  const named = env['VSCODE_EXECUTABLE'];
  if (named && !existsSync(named)) throw new Error(`VSCODE_EXECUTABLE=${named}: there is no such file`);
  if (named) return named;
  const command = desktopCommand();
  if (!command) return undefined;
  const bin = dirname(realpathSync(command));
  return (programs[platform] ?? []).map((path) => resolve(bin, path)).find((path) => existsSync(path));
}
