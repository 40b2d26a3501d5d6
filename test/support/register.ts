import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Fields,
  type ImportOptions,
  importList,
  LiveRegister,
  putPapers,
} from '../../src/register/sqlite/index.ts';

/** A folder for one test, with a register file in it that does not exist yet. */
export interface Place {
  readonly folder: string;
  readonly file: string;
  /** The path of another file in the folder. */
  at(name: string): string;
  /** Opens the register; it is closed with the place. */
  open(): LiveRegister;
  /** Puts papers into the register. */
  put(...rows: Fields[]): Promise<void>;
  /** Imports a list. */
  import(list: string, options?: Partial<ImportOptions>): ReturnType<typeof importList>;
  /** Closes what was opened and removes the folder. */
  leave(): void;
}

/** Makes a place for a register; `leave` it when the test is over. */
export function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
  const file = join(folder, 'register.db');
  const opened: LiveRegister[] = [];
  return {
    folder,
    file,
    at: (name) => join(folder, name),
    open() {
      const register = new LiveRegister({ file });
      opened.push(register);
      return register;
    },
    async put(...rows) {
      const { faults } = await putPapers(file, { rows });
      if (faults.length > 0) throw new Error(faults.join('; '));
    },
    import: (list, options) => importList(file, list, { now: '2025-03-22T10:00:00Z', ...options }),
    leave() {
      for (const register of opened) register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
