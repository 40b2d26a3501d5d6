import { readDate } from '../../../dates/index.ts';
import { enumerate } from '../../../text/index.ts';
import { defineCommand } from '../../command.ts';
import { hint, WrongUse } from '../../options.ts';
import { formatOption } from '../../show.ts';
import type { ActionName } from './action.ts';

/** The option by which another register than that of this machine is used. */
export const registerOption = {
  value: 'BESTAND',
  help: 'het register in dit bestand, in plaats van dat van deze computer',
} as const;

const ACTIONS: readonly ActionName[] = ['import', 'search', 'show', 'status'];

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
    if (action === '') throw new WrongUse(`zeg wat u met het register wilt: ${enumerate(ACTIONS)}`);
    const name = ACTIONS.find((one) => one === action);
    if (!name)
      throw new WrongUse(`register kent "${action}" niet${hint(action, ACTIONS)}; kies uit ${enumerate(ACTIONS)}`);
    if (values['complete-until'] !== undefined && action !== 'import')
      throw new WrongUse('--complete-until hoort bij register import');
    if (values.limit !== undefined && action !== 'search') throw new WrongUse('--limit hoort bij register search');
    const completeUntil = values['complete-until'] === undefined ? undefined : dayOf(values['complete-until']);
    const { format, limit } = values;
    // what they stand on is loaded for them alone
    const { act } = await import('./actions.ts');
    return await act(
      name,
      { file: edge.registers.file(values.register), format, limit, completeUntil, operands },
      edge,
    );
  },
});

function dayOf(text: string): string {
  const day = readDate(text);
  if (day === undefined) throw new WrongUse(`--complete-until wil een datum, zoals 2025-02-01, geen "${text}"`);
  return day;
}
