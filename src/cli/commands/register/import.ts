import { resolve } from 'node:path';
import { describeImport, describeProgress, type Fault, type ImportProgress } from '../../../register/sqlite/index.ts';
import { oneFile, STDIN } from '../../input.ts';
import { WrongUse } from '../../options.ts';
import { say, show } from '../../show.ts';
import type { Action } from './action.ts';
import { progressLine } from './progress-line.ts';

/** `register import`: reads a list. Ends in 1 when rows had to be passed over. */
export const importFile: Action = async (asked, edge) => {
  const list = oneFile(asked.operands);
  if (list === STDIN) throw new WrongUse('register import leest geen standaardinvoer; noem een bestand');
  const progress = progressLine(edge);
  const faults: Fault[] = [];
  const onFaults = (found: readonly Fault[]) => {
    progress.clear();
    for (const fault of found) {
      faults.push(fault);
      say(`${list}:${fault.line}: ${fault.message}`, edge);
    }
  };
  const { completeUntil } = asked;
  const wishes = {
    completeUntil,
    onFaults,
    onProgress: (told: ImportProgress) => progress.show(describeProgress(told)),
  };
  const report = await edge.registers.import(asked.file, resolve(edge.cwd, list), wishes).finally(progress.clear);
  show(
    asked.format,
    () => [...describeImport(report), `Register: ${asked.file}`],
    () => ({ ...report, faults }),
    edge,
  );
  return faults.length > 0 ? 1 : 0;
};
