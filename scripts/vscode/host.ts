import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { format } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import type { Page } from 'playwright-core';
import { run } from '../command.ts';
import { launchBrowser } from './browser.ts';
import { vscodeFolder } from './code-server.ts';
import { desktopProgram } from './desktop.ts';
import { writeSettings } from './offline.ts';
import { startServer, workbenchAddress } from './server.ts';

/** A test suite to run inside VS Code. Paths are absolute. */
export interface HostSuite {
  /** The folder of the extension under development. */
  extension: string;
  /** The bundled module whose `run` is the suite. It must write its counts to the file BRIEFWIJZER_RESULT names. */
  tests: string;
  /** Installed beforehand, beside the extension under development. */
  vsix?: string;
  /** Milliseconds for the whole suite. */
  timeout: number;
}

/** How a suite ended, as its reporter wrote it down. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Runs a suite in desktop VS Code where there is one, else in code-server with a headless Chromium.
 * BRIEFWIJZER_HOST = desktop (downloaded where absent) or code-server decides otherwise.
 *
 * @throws Error when the suite did not come to its end: VS Code ends a crashed extension host as if all were well
 */
export async function runHostSuite(suite: HostSuite): Promise<Counts> {
  const home = mkdtempSync(join(tmpdir(), 'bw-'));
  try {
    const workspace = join(home, 'brieven');
    mkdirSync(workspace);
    const result = join(home, 'result.json');
    const desktop = await chooseDesktop();
    const runner = desktop ? inDesktop(desktop, suite, home) : inCodeServer(suite);
    const code = await runner({
      workspace,
      environment: {
        BRIEFWIJZER_RESULT: result,
        BRIEFWIJZER_WORKSPACE: workspace,
        // the machine's own register is nobody's test
        BRIEFWIJZER_REGISTER: join(home, 'register', 'register.db'),
      },
    });
    if (!existsSync(result)) throw new Error(`the suite did not come to its end (VS Code ended with ${code})`);
    const counts = JSON.parse(readFileSync(result, 'utf8')) as Counts;
    if (code !== 0 && counts.failed === 0) throw new Error(`VS Code ended with ${code} though no test failed`);
    return counts;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function chooseDesktop(): Promise<string | undefined> {
  const wish = env['BRIEFWIJZER_HOST'];
  if (wish === 'code-server') return undefined;
  const found = desktopProgram();
  if (found) return found;
  if (wish === 'desktop' || platform === 'win32') {
    return downloadAndUnzipVSCode({ version: 'stable', cachePath: vscodeFolder, timeout: 30_000 });
  }
  return undefined;
}

type Runner = (place: { workspace: string; environment: Record<string, string> }) => Promise<number>;

function inDesktop(program: string, suite: HostSuite, home: string): Runner {
  return async ({ workspace, environment }) => {
    console.log(`VS Code: ${program}`);
    const extensions = join(home, 'extensions');
    writeSettings(join(home, 'u'), {});
    const folders = [`--user-data-dir=${join(home, 'u')}`, `--extensions-dir=${extensions}`];
    if (suite.vsix) {
      const cli = resolveCliPathFromVSCodeExecutablePath(program);
      await run(cli, [...folders, '--install-extension', suite.vsix], { timeout: 60_000 });
    }
    try {
      return await runTests({
        vscodeExecutablePath: program,
        extensionDevelopmentPath: suite.extension,
        extensionTestsPath: suite.tests,
        extensionTestsEnv: environment,
        launchArgs: [workspace, ...folders, '--disable-workspace-trust', '--skip-welcome', '--disable-updates'],
      });
    } catch (error) {
      console.error(String(error));
      return 1;
    }
  };
}

/** What nobody looks at during a suite, and the page would draw all the same. */
const UNSEEN = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'workbench.reduceMotion': 'on',
};

function inCodeServer(suite: HostSuite): Runner {
  return async ({ workspace, environment }) => {
    const options = { driver: true, environment, settings: UNSEEN };
    const server = await startServer({ ...options, ...(suite.vsix ? { vsix: suite.vsix } : {}) });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const ended = await watchEnd(page, suite.timeout);
      const developed = [suite.extension];
      await page.goto(workbenchAddress(server.port, { folder: workspace, developed, tests: suite.tests }));
      const code = await ended();
      // The workbench reports a crashed extension host as 0; the server's log knows better.
      const crash = /Extension Host Process exited with code: (?!0,)[^\n]*/.exec(server.log());
      if (crash) console.error(crash[0]);
      if (crash || code !== 0) await keepFailure(page, server.log());
      return crash ? 71 : code;
    } finally {
      await browser.close();
      await server.stop();
    }
  };
}

/** Where what there is to see of a suite that failed is kept. */
const FAILURES = 'out/mislukt';

/** Keeps the page as a picture and what the server said. */
async function keepFailure(page: Page, log: string): Promise<void> {
  mkdirSync(FAILURES, { recursive: true });
  writeFileSync(join(FAILURES, 'server.log'), log);
  await page
    .screenshot({ path: join(FAILURES, 'page.png') })
    .catch((error: unknown) => console.error(`the page could not be pictured: ${error}`));
  console.error(`the page and the log are in ${FAILURES}`);
}

/** The workbench's own chatter, which is not the suite's. */
const chatter =
  /^(Resolv(ing|ed) connection|Creating a socket|\[(reconnection|Service Worker|AgentHost|AccountPolicy)|Updating additional|Ignoring fetching|Creation of workbench contribution|No search provider|Canceled: )|\/workbench\/workbench\.js:/;

/**
 * Shows what the suite on a page prints. The function it gives waits for the exit code: 124 when the suite takes too
 * long, 70 when the page crashes.
 */
async function watchEnd(page: Page, timeout: number): Promise<() => Promise<number>> {
  const { promise, resolve: end } = Promise.withResolvers<number>();
  await page.exposeFunction('codeAutomationLog', (kind: string, args: unknown[]) => {
    const line = format(...args);
    if (env['BRIEFWIJZER_VERBOSE'] || !chatter.test(line)) (kind === 'error' ? console.error : console.log)(line);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => end(code));
  page.on('crash', () => end(70));
  const timer = setTimeout(() => {
    console.error(`the suite took longer than ${timeout / 1000} s`);
    end(124);
  }, timeout);
  return () => promise.finally(() => clearTimeout(timer));
}
