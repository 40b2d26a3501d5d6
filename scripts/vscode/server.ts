import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanEnvironment, run } from '../command.ts';
import { installCodeServer } from './code-server.ts';
import { writeSettings } from './offline.ts';

/** How to start VS Code in the browser. */
export interface ServerOptions {
  /** User settings on top of the quiet ones. */
  settings?: Record<string, unknown>;
  /** The .vsix file to install first. */
  vsix?: string;
  /** Allow the workbench to run a test suite (and to show no notifications). */
  driver?: boolean;
  /** Whether VS Code asks if the folder is trusted (Restricted Mode); without it every folder is. */
  trust?: boolean;
  /** The port of 127.0.0.1 to listen on; a free one where it is left out. */
  port?: number;
  /** Look things up at the real services, as for a user; no test does. */
  online?: boolean;
  /** Environment variables for the server and its extension host. */
  environment?: Record<string, string>;
}

/** VS Code in the browser, running. */
export interface Server {
  port: number;
  /** The user folder. */
  home: string;
  /** Where the installed extensions lie. */
  extensions: string;
  /** What the server wrote until now. */
  log(): string;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** Nothing that asks, updates, recommends or looks anything up. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // As on the desktop.
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

const START_TIMEOUT = 30_000;

/**
 * Starts code-server on 127.0.0.1 with a fresh user folder, installing it from npm where needed. It ends with this
 * process, or on `stop`.
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const entry = await installCodeServer();
  // A short path: it holds sockets, whose paths may not be longer than some 100 characters.
  const home = mkdtempSync(join(tmpdir(), 'bw-'));
  const extensions = join(home, 'extensions');
  mkdirSync(extensions);
  writeSettings(home, { ...quiet, ...options.settings }, options.online);
  // Named so that code-server does not write one of its own in the user's home.
  writeFileSync(join(home, 'config.yaml'), '');
  const environment = cleanEnvironment({
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    ...options.environment,
  });
  const folders = ['--config', join(home, 'config.yaml'), '--user-data-dir', home, '--extensions-dir', extensions];
  if (options.vsix) {
    const args = [entry, ...folders, '--install-extension', options.vsix];
    await run(execPath, args, { env: environment, timeout: START_TIMEOUT });
  }
  const port = options.port ?? (await freePort());
  return launch([entry, ...folders, ...flags(home, port, options)], { environment, home, extensions, port });
}

function flags(home: string, port: number, options: ServerOptions): string[] {
  return [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--session-socket', join(home, 's.sock')],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--disable-proxy'],
    ...(options.trust ? [] : ['--disable-workspace-trust']),
    // Without it a built workbench ignores the suite it is asked to run; with it, it shows no notifications.
    ...(options.driver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
}

/** The signals that end this process, and the server with it. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Leaves, so that the exit handlers run, unless the program sees to the signal itself. */
function leave(name: NodeJS.Signals): void {
  if (process.listenerCount(name) === 1) process.exit(1);
}

interface Launch {
  environment: NodeJS.ProcessEnv;
  home: string;
  extensions: string;
  port: number;
}

async function launch(args: string[], { environment, home, extensions, port }: Launch): Promise<Server> {
  const logFile = join(home, 'server.log');
  const output = openSync(logFile, 'w');
  // A process group of its own, so that ending it ends its extension hosts too.
  const child = spawn(execPath, args, { env: environment, stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  const log = () => readFileSync(logFile, 'utf8');
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // The group has ended already.
    }
  };
  const atExit = () => {
    signal('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', atExit);
  for (const name of endings) process.on(name, leave);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    process.off('exit', atExit);
    for (const name of endings) process.off(name, leave);
    signal('SIGTERM');
    await Promise.race([ended, sleep(3000, undefined, { ref: false })]);
    signal('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  const deadline = Date.now() + START_TIMEOUT;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      const said = log();
      await stop();
      throw new Error(`code-server did not start:\n${said}`);
    }
    await sleep(100);
  }
  return { port, home, extensions, log, stop };
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** What the workbench opens. Paths are absolute. */
export interface Opening {
  folder: string;
  file?: string;
  /** Folders of extensions under development. */
  developed?: string[];
  /** The module whose `run` is the test suite. */
  tests?: string;
}

/** The address of the workbench on a running server. */
export function workbenchAddress(port: number, { folder, file, developed = [], tests }: Opening): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ...developed.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
