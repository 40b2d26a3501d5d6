import { type SpawnOptions, spawn } from 'node:child_process';

/** A command that could not be started, ended with another code than 0, or took too long. */
export class CommandError extends Error {}

/**
 * Runs a program with its output shown, and waits for its end.
 *
 * @param timeout milliseconds after which it is ended with SIGKILL
 * @throws CommandError unless it ends with code 0
 */
export function run(program: string, args: string[], options: SpawnOptions & { timeout: number }): Promise<void> {
  const { timeout, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...rest });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeout);
    const what = [program, ...args].join(' ');
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(new CommandError(`${what}: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else
        reject(
          new CommandError(`${what}: ${late ? `no end after ${timeout / 1000} s` : `ended with ${code ?? signal}`}`),
        );
    });
  });
}

/**
 * The environment for a program of its own: without the variables that npm, Node, Electron or a surrounding VS Code
 * left for their own children.
 */
export function cleanEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/.test(name),
  );
  return { ...Object.fromEntries(inherited), ...more };
}
