import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { env, platform } from 'node:process';

/** The command `code` on the search path, for starting VS Code as a person does. */
export function findCodeCommand(): string | undefined {
  const names = platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The program of desktop VS Code itself: the one VSCODE_EXECUTABLE names, else the one behind the command `code`,
 * which only hands over and returns at once. None on Linux without a display.
 */
export function findDesktop(): string | undefined {
  const named = env['VSCODE_EXECUTABLE'];
  if (named) {
    if (!existsSync(named)) throw new Error(`VSCODE_EXECUTABLE=${named}: there is no such file`);
    return named;
  }
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return undefined;
  const command = findCodeCommand();
  if (!command) return undefined;
  const bin = dirname(realpathSync(command));
  const programs = {
    linux: ['../code'],
    darwin: ['../../../MacOS/Code', '../../../MacOS/Electron'],
    win32: ['../Code.exe'],
  };
  const candidates = programs[platform as keyof typeof programs] ?? [];
  return candidates.map((path) => resolve(bin, path)).find((path) => existsSync(path));
}
