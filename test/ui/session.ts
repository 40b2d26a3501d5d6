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
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.wordBasedSuggestions': 'off',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
};

const sessions = new Map<boolean, Promise<Session>>();

/**
 * Starts the session at the first call. The package must have been made: `npm run package`.
 *
 * @param restricted where nothing is trusted and nobody is asked: Restricted Mode
 */
export function startSession(restricted = false): Promise<Session> {
  const session = sessions.get(restricted) ?? start(restricted);
  sessions.set(restricted, session);
  return session;
}

async function start(restricted: boolean): Promise<Session> {
  if (!existsSync(VSIX)) throw new Error(`${VSIX} is not there: run "npm run package" first`);
  const untrusted = { 'security.workspace.trust.startupPrompt': 'never' };
  const server = await startServer({
    vsix: VSIX,
    settings: { ...settings, ...(restricted && untrusted) },
    trust: restricted,
  });
  return { server, browser: await launchBrowser() };
}

/** Ends the sessions that were started. */
export async function endSession(): Promise<void> {
  for (const session of sessions.values()) {
    const { server, browser } = await session;
    await browser.close();
    await server.stop();
  }
  sessions.clear();
}
