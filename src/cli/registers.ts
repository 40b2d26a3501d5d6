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
  /**
   * Opens the register; one of an older version, or a damaged one, is mended first.
   * @param tell is given what became of a damaged register, or what is the matter with it after it was opened, in Dutch.
   */
  open(file: string, tell: (message: string) => void): OpenRegister;
  /** Reads a list into the register. @throws also ListError, for a list that cannot be read. */
  import(file: string, list: string, wishes: ImportWishes): Promise<ImportReport>;
  /** What the register holds. */
  status(file: string): RegisterStatus;
}

/** The registers as SQLite keeps them. */
export const sqliteRegisters: Registers = {
  file: (option) => registerFile({ option, env: process.env, platform: process.platform }),
  open: mending,
  import: (file, list, wishes) => importList(file, list, { now: new Date().toISOString(), ...wishes }),
  status: (file) => registerStatus(file),
};

/** The register, mended whenever it turns out to be damaged: also when a question is the first to meet the damage. */
function mending(file: string, tell: (message: string) => void): OpenRegister {
  let isOpen = false;
  const register = new LiveRegister({
    file,
    onTrouble({ code, message }) {
      if (code === 'older' || code === 'damaged') {
        if (mend(file, tell)) register.refresh();
      } else if (isOpen) tell(message);
    },
  });
  const trouble = register.trouble();
  if (trouble) {
    register.close();
    throw trouble;
  }
  isOpen = true;
  return register;
}

/** Mends the file; false where that cannot be done. */
function mend(file: string, tell: (message: string) => void): boolean {
  try {
    const { repaired } = ensureSound(file, { thorough: true });
    if (repaired !== undefined) tell(repaired);
    return true;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    tell(error.message);
    return false;
  }
}
