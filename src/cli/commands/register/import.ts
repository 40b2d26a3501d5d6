import { resolve } from 'node:path';
import { writeDate } from '../../../dates/index.ts';
import type { Fault, ImportProgress, ImportReport } from '../../../register/sqlite/index.ts';
import type { Edge } from '../../edge.ts';
import { oneFile, STDIN } from '../../input.ts';
import { WrongUse } from '../../options.ts';
import { show } from '../../show.ts';
import { type Action, type Asked, count } from './action.ts';

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
      edge.err(`${list}:${fault.line}: ${fault.message}\n`);
    }
  };
  const { completeUntil } = asked;
  const wishes = { completeUntil, onFaults, onProgress: progress.show };
  const report = await edge.registers.import(asked.file, resolve(edge.cwd, list), wishes).finally(progress.clear);
  show(
    asked.format,
    () => describe(asked, report),
    () => ({ ...report, faults }),
    edge,
  );
  return faults.length > 0 ? 1 : 0;
};

function describe({ file, completeUntil }: Asked, report: ImportReport): string[] {
  const { added, changed, same, listed, faults, ignored, complete, repaired } = report;
  const parts = [
    [added, 'nieuw'],
    [changed, 'bijgewerkt'],
    [same, 'ongewijzigd'],
    [listed, 'alleen als nummer bekend'],
  ] as const;
  const counted = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
  const until = completeUntil === undefined ? '' : writeDate(completeUntil);
  return [
    ...(repaired === undefined ? [] : [repaired]),
    `Kamerstukken ingelezen: ${counted.length > 0 ? counted.join(', ') : 'geen'}.`,
    ...(faults > 0 ? [`${count(faults)} ${faults === 1 ? 'regel' : 'regels'} overgeslagen.`] : []),
    ...(ignored.length > 0 ? [`Kolommen die niet gelezen worden: ${ignored.join(', ')}.`] : []),
    ...(complete === 'yes' ? [`De lijst telt als volledig tot en met ${until}.`] : []),
    ...(complete === 'faulty' ? ['De lijst telt niet als volledig, want niet elke regel kon worden gelezen.'] : []),
    `Register: ${file}`,
  ];
}

const PHASES: Readonly<Record<ImportProgress['phase'], string>> = {
  read: 'Lezen',
  wait: 'Wachten op een ander venster',
  write: 'Schrijven',
  order: 'Ordenen',
};

/** One line on standard error that tells how far an import is; only where somebody sees it. */
function progressLine(edge: Edge) {
  let last = '';
  const write = (text: string) => {
    if (!edge.terminal || text === last) return;
    edge.err(`\r${text.padEnd(last.length)}${text === '' ? '\r' : ''}`);
    last = text;
  };
  return {
    show: ({ phase, share, rows }: ImportProgress) =>
      write(`${PHASES[phase]}… ${Math.floor(share * 100)} % (${count(rows)} regels)`),
    clear: () => write(''),
  };
}
