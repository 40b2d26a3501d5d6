import { Trouble } from '../../../register/file/index.ts';
import { ListError } from '../../../register/sqlite/index.ts';
import type { ExitCode } from '../../command.ts';
import type { Edge } from '../../edge.ts';
import { Unreadable } from '../../input.ts';
import type { Action, ActionName, Asked } from './action.ts';
import { importFile } from './import.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { status } from './status.ts';

const ACTIONS: Readonly<Record<ActionName, Action>> = { import: importFile, search, show, status };

/**
 * Does one thing with a register.
 * @throws WrongUse; Unreadable when something is the matter with the register or the list.
 */
export async function act(name: ActionName, asked: Asked, edge: Edge): Promise<ExitCode> {
  try {
    return await ACTIONS[name](asked, edge);
  } catch (failure) {
    if (failure instanceof Trouble) throw new Unreadable(failure.message);
    if (failure instanceof ListError) throw new Unreadable(`${asked.operands[0]}: ${failure.message}`);
    throw failure;
  }
}
