import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/browser.ts';
import { type Server, startServer } from '../../scripts/vscode/server.ts';

/** VS Code in the browser with the packaged extension installed, shared by all tests of a run. */
export interface Session {
  server: Server;
  browser: Browser;
}

const VSIX = resolve('out/briefwijzer.vsix');

/** What makes a picture calm. A test that needs other settings writes them in its workspace (.vscode/settings.json). */
const settings = {
  'editor.minimap.enabled': false,
  'editor.wordBasedSuggestions': 'off',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
};

let session: Promise<Session> | undefined;

/** Starts the session at the first call. The package must have been made: `npm run package`. */
export function startSession(): Promise<Session> {
  session ??= start();
  return session;
}

async function start(): Promise<Session> {
  if (!existsSync(VSIX)) throw new Error(`${VSIX} is not there: run "npm run package" first`);
  const server = await startServer({ vsix: VSIX, settings });
  return { server, browser: await launchBrowser() };
}

/** Ends the session, where one was started. */
export async function endSession(): Promise<void> {
  if (!session) return;
  const { server, browser } = await session;
  session = undefined;
  await browser.close();
  await server.stop();
}
