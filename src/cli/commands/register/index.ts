import { readDate } from '../../../dates/index.ts';
import { ListError, Trouble } from '../../../register/sqlite/index.ts';
import { enumerate } from '../../../text/index.ts';
import { defineCommand } from '../../command.ts';
import { Unreadable } from '../../input.ts';
import { hint, WrongUse } from '../../options.ts';
import { formatOption } from '../../show.ts';
import { importFile } from './import.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { status } from './status.ts';

/** The option by which another register than that of this machine is used. */
export const registerOption = {
  value: 'BESTAND',
  help: 'het register in dit bestand, in plaats van dat van deze computer',
} as const;

const ACTIONS = { import: importFile, search, show, status } as const;

/** `register`: the known Kamerstukken. */
export const register = defineCommand({
  name: 'register',
  operands: 'import BESTAND | search WOORDEN | show STUK | status',
  summary: 'leest een lijst van Kamerstukken in en zoekt erin',
  details: [
    'import leest een lijst in: CSV, JSON per regel of officiële kenmerken, ook met gzip ingepakt.',
    'search zoekt op dossier, nummer, woorden van de titel, soort, jaar en datum.',
    'show vertelt alles over één stuk of dossier.',
    'status zegt wat het register bevat en tot wanneer het volledig is.',
    'Het register vraagt Node 24.',
  ],
  options: {
    register: registerOption,
    'complete-until': {
      value: 'DATUM',
      help: 'bij import: deze lijst noemt elk Kamerstuk tot en met die dag; wat er dan niet in staat, bestaat niet',
    },
    limit: { value: 'N', kind: 'count', help: 'bij search: toont ten hoogste zoveel stukken; zonder: 20' },
    format: formatOption,
  },
  examples: [
    { call: 'register import kamerstukken.csv.gz', does: 'leest de lijst van het ministerie in' },
    { call: 'register import kst-ids.txt.gz --complete-until 2025-02-01', does: 'leest in welke stukken er bestaan' },
    { call: 'register search krimp leefbaarheid', does: 'zoekt op woorden van de titel' },
    { call: 'register show 31757-102', does: 'vertelt wat Kamerstuk 31757-102 is' },
  ],
  async run({ values, operands: [action = '', ...operands] }, edge) {
    const names = Object.keys(ACTIONS);
    if (action === '') throw new WrongUse(`zeg wat u met het register wilt: ${enumerate(names)}`);
    const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action as keyof typeof ACTIONS] : undefined;
    if (!run) throw new WrongUse(`register kent "${action}" niet${hint(action, names)}; kies uit ${enumerate(names)}`);
    if (values['complete-until'] !== undefined && action !== 'import')
      throw new WrongUse('--complete-until hoort bij register import');
    if (values.limit !== undefined && action !== 'search') throw new WrongUse('--limit hoort bij register search');
    const completeUntil = values['complete-until'] === undefined ? undefined : dayOf(values['complete-until']);
    const { format, limit } = values;
    try {
      return await run({ file: edge.registers.file(values.register), format, limit, completeUntil, operands }, edge);
    } catch (failure) {
      if (failure instanceof Trouble) throw new Unreadable(failure.message);
      if (failure instanceof ListError) throw new Unreadable(`${operands[0]}: ${failure.message}`);
      throw failure;
    }
  },
});

function dayOf(text: string): string {
  const day = readDate(text);
  if (day === undefined) throw new WrongUse(`--complete-until wil een datum, zoals 2025-02-01, geen "${text}"`);
  return day;
}
