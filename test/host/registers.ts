import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { importList } from '../../src/register/sqlite/index.ts';
import { CSV } from '../support/papers.ts';
import { activated, closeAll } from './kit.ts';

const VARIABLE = 'BRIEFWIJZER_REGISTER';
const SECTION = 'briefwijzer';

/** A register of a test's own, in a folder of its own. */
export interface TestRegister {
  readonly file: string;
  /** Writes a list beside the register and gives its path. */
  list(text: string, name?: string): string;
  /** Reads a list into the register, as another program would. */
  fill(text?: string): Promise<void>;
  /** Back to the register of the whole run, which is empty. */
  leave(): Promise<void>;
}

/**
 * Lets the editor use a register of its own, which does not exist yet; or one that holds the papers of the tests, as `spoil` left it:
 * the editor sees it only then.
 */
export async function useRegister(spoil?: (file: string) => void): Promise<TestRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'bw-'));
  const file = join(folder, 'register', 'register.db');
  if (spoil) {
    writeFileSync(join(folder, 'lijst.csv'), CSV);
    await importList(file, join(folder, 'lijst.csv'), { now: '2025-03-22T10:00:00Z' });
    spoil(file);
  }
  const before = process.env[VARIABLE];
  process.env[VARIABLE] = file;
  await touchSetting(file);
  const list = (text: string, name = 'lijst.csv') => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    file,
    list,
    async fill(text = CSV) {
      await importList(file, list(text), { now: '2025-03-22T10:00:00Z' });
      // the editor looks at the file at most once a second
      await touchSetting(`${file}.ander`);
    },
    async leave() {
      if (before === undefined) delete process.env[VARIABLE];
      else process.env[VARIABLE] = before;
      await touchSetting(undefined);
    },
  };
}

/**
 * For the tests of a `describe`: the papers of the tests in a register of their own, and no editor open between two of them.
 * @returns gives that register, once the tests run.
 */
export function useFilledRegister(): () => TestRegister {
  let register: TestRegister;
  before(async () => {
    await activated();
    register = await useRegister();
    await register.fill();
  });
  afterEach(closeAll);
  after(() => register.leave());
  return () => register;
}

/** Changes the setting, so that the editor asks again where the register is; the variable goes before what it says. */
async function touchSetting(value: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration(SECTION).update('register', value, vscode.ConfigurationTarget.Global);
}
