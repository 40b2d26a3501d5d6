import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { env, execPath } from 'node:process';
import { startSession } from './session.ts';

const PATIENCE = 45_000;

describe('npm start', () => {
  it('shows an example letter in the browser, and stops when it is told to', async () => {
    const child = spawn(execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/start.ts'], {
      env: { ...env, BRIEFWIJZER_HOST: 'code-server' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    try {
      const address = await addressPrinted(child.stdout);
      const { browser } = await startSession();
      const page = await browser.newPage();
      await page.goto(address);
      await page.locator('.view-line', { hasText: 'Geachte voorzitter' }).waitFor({ timeout: PATIENCE });
      await page.close();
      child.kill('SIGINT');
      assert.deepEqual(await ended, [0, null]);
      await assert.rejects(fetch(new URL('/healthz', address)), 'the server has stopped too');
    } finally {
      child.kill('SIGTERM');
    }
  });
});

/** Waits for the line that tells the address. */
async function addressPrinted(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of output) {
    text += chunk;
    const address = /^Open (http:\S+)$/m.exec(text)?.[1];
    if (address) return address;
  }
  throw new Error(`no address was printed:\n${text}`);
}
