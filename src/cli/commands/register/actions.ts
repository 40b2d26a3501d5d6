import { OpenDataError } from '../../../open-data/index.ts';
import { Trouble } from '../../../register/file/index.ts';
import { ExportError, ListError } from '../../../register/sqlite/index.ts';
import type { ExitCode } from '../../command.ts';
import type { Edge } from '../../edge.ts';
import { Unreadable } from '../../input.ts';
import type { Action, ActionName, Asked } from './action.ts';
import { importFile } from './import.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';

const ACTIONS: Readonly<Record<ActionName, Action>> = { import: importFile, search, show, status, sync };

/**
 * Does one thing with a register.
 * @throws WrongUse; Unreadable when something is the matter with the register or the list.
 */
export async function act(name: ActionName, asked: Asked, edge: Edge): Promise<ExitCode> {
  try {
    return await ACTIONS[name](asked, edge);
  } catch (failure) {
    if (failure instanceof Trouble) throw new Unreadable(withRemedy(failure));
    if (failure instanceof ExportError) throw new Unreadable(failure.message);
    if (failure instanceof OpenDataError) throw new Unreadable(await refusalOf(failure, edge));
    if (failure instanceof ListError) throw new Unreadable(`${asked.operands[0]}: ${failure.message}`);
    throw failure;
  }
}

/** What is the matter with a register; where there is no register yet, with the commands that make one. */
function withRemedy({ code, message }: Trouble): string {
  return code === 'absent' ? `${message} ${REMEDY}` : message;
}

const REMEDY = 'Dat doet u met briefwijzer register import LIJST, of briefwijzer register sync DOSSIER.';

/** "Niet opgehaald: gegevensmagazijn.tweedekamer.nl is niet te bereiken", and what may help. */
async function refusalOf({ code, message }: OpenDataError, edge: Edge): Promise<string> {
  const hint = await edge.registers.hint(code);
  return `Niet opgehaald: ${message}${hint === undefined ? '' : `; ${hint}`}.`;
}
