import type { IsoDate } from '../dates/index.ts';
import type { Register } from '../register/index.ts';
import {
  ensureSound,
  type Fault,
  type ImportProgress,
  type ImportReport,
  importList,
  LiveRegister,
  type RegisterStatus,
  registerFile,
  registerStatus,
  Trouble,
} from '../register/sqlite/index.ts';

/** How an import is followed, and what its list proves. */
export interface ImportWishes {
  readonly completeUntil?: IsoDate | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly onFaults: (faults: readonly Fault[]) => void;
}

/** A register that is open. */
export interface OpenRegister extends Register {
  close(): void;
}

/** The registers of this machine. What is wrong with one is thrown as `Trouble`, with a Dutch message. */
export interface Registers {
  /** Where the register is: as asked (--register), else as the environment says, else in its usual place. */
  file(asked?: string): string;
  /** Opens the register; one of an older version, or a damaged one, is mended first. */
  open(file: string): OpenRegister;
  /** Reads a list into the register. @throws also ListError, for a list that cannot be read. */
  import(file: string, list: string, wishes: ImportWishes): Promise<ImportReport>;
  /** What the register holds. */
  status(file: string): RegisterStatus;
}

/** The registers as SQLite keeps them. */
export const sqliteRegisters: Registers = {
  file: (option) => registerFile({ option, env: process.env, platform: process.platform }),
  open(file) {
    const register = opened(file);
    if (register) return register;
    ensureSound(file);
    const mended = opened(file);
    if (!mended) throw new Trouble('damaged', file);
    return mended;
  },
  import: (file, list, wishes) => importList(file, list, { now: new Date().toISOString(), ...wishes }),
  status: (file) => registerStatus(file),
};

/** The register, or undefined where it has to be mended first. */
function opened(file: string): OpenRegister | undefined {
  const register = new LiveRegister({ file });
  const trouble = register.trouble();
  if (!trouble) return register;
  register.close();
  if (trouble.code === 'older' || trouble.code === 'damaged') return undefined;
  throw trouble;
}
