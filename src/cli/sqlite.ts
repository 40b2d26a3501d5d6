/** The registers of SQLite for the command line; apart, since most calls need none of it. */
import { Trouble } from '../register/file/index.ts';
import { ensureSound, LiveRegister } from '../register/sqlite/index.ts';
import type { OpenRegister } from './registers.ts';

export { exportList, fetchedDossiers, importList, registerStatus } from '../register/sqlite/index.ts';

/**
 * The register, mended whenever it turns out to be damaged: also when a question is the first to meet the damage.
 * @param tell is given in Dutch what became of a damaged one, or what is the matter with it after it was opened.
 * @throws Trouble when it cannot be opened.
 */
export function openMending(file: string, tell: (message: string) => void): OpenRegister {
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
