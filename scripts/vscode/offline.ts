import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A port of this machine on which nothing listens. */
const NOBODY = 'http://127.0.0.1:9';

/**
 * The settings of every VS Code that is started here, unless it is told otherwise: no test asks the real services. Nothing is looked up, and a test that turns it on asks
 * this machine.
 */
export const OFFLINE = {
  'briefwijzer.opzoeken': false,
  'briefwijzer.opendata.odata': `${NOBODY}/OData`,
  'briefwijzer.opendata.syncfeed': `${NOBODY}/SyncFeed/2.0`,
  'briefwijzer.opendata.publicaties': NOBODY,
} as const;

/**
 * Writes the settings of a fresh user folder. Those of the machine have a file of their own where the workbench runs in a browser; on the
 * desktop they are among the user's.
 *
 * @param online true for who wants to see it at work, and is no test
 */
export function writeSettings(home: string, settings: Readonly<Record<string, unknown>>, online = false): void {
  write(home, 'User', online ? settings : { ...settings, ...OFFLINE });
  if (!online) writeMachineSettings(home, {});
}

/** Writes the settings of the machine, on top of those that keep everything offline. A workbench that runs takes them up. */
export function writeMachineSettings(home: string, settings: Readonly<Record<string, unknown>>): void {
  write(home, 'Machine', { ...OFFLINE, ...settings });
}

function write(home: string, folder: 'User' | 'Machine', settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, folder, 'settings.json'), JSON.stringify(settings, null, 2));
}
