import { existsSync } from 'node:fs';
import { env, getuid, platform } from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { run } from '../command.ts';

const APT_TIMEOUT = 4 * 60_000;

/** Where Chromium and its kin are usually found. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser on this machine: the one CHROMIUM names, else the first in a usual place. */
export function findChromium(): string | undefined {
  const named = env['CHROMIUM'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM=${named}: there is no such file`);
  return named || usualPlaces.find((path) => existsSync(path));
}

/**
 * Makes sure that there is a Chromium: on Debian, as root, it installs the distribution's own.
 *
 * @throws Error that says what to install, where it may not do so itself
 */
export async function provideChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const may = platform === 'linux' && getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!may) {
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium fonts-dejavu-core), or name one in CHROMIUM.',
    );
  }
  console.log('No Chromium found: installing the one of Debian (apt-get install chromium fonts-dejavu-core)');
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: APT_TIMEOUT };
  const quiet = ['-q', '-o', 'Dpkg::Use-Pty=0'];
  await run('apt-get', [...quiet, 'update'], options);
  const packages = ['chromium', 'fonts-dejavu-core'];
  await run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...packages], options);
  const installed = findChromium();
  if (!installed) throw new Error('chromium was installed but is not in a usual place: name it in CHROMIUM');
  return installed;
}

/** Starts the browser, without a window and without look-ups of its own. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await provideChromium(),
    headless: true,
    // Root cannot use Chromium's sandbox; it shows nothing here but the local server.
    chromiumSandbox: getuid?.() !== 0,
    // Signals are the program's own business: it ends the server too, and the browser goes when it exits.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
