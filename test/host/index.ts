import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import Reporter from '../support/reporter.ts';

/** Called by VS Code inside its extension host: runs every suite that is bundled beside this file. */
export function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: Reporter as typeof Mocha.reporters.Base,
    reporterOptions: { style: 'spec' },
    timeout: 120_000,
    color: false,
  });
  for (const file of readdirSync(__dirname)) if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
