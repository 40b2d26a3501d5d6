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

const ACTIONS: readonly ActionName[] = ['import', 'sync', 'search', 'show', 'status'];

/** Which action each option belongs to; the others go with every action. */
const BELONGS = {
  'complete-until': 'import',
  limit: 'search',
  all: 'sync',
  odata: 'sync',
  syncfeed: 'sync',
  export: 'sync',
} as const satisfies Readonly<Record<string, ActionName>>;

/** `register`: the known Kamerstukken. */
export const register = defineCommand({
  name: 'register',
  operands: 'import BESTAND | sync [DOSSIER…] | search WOORDEN | show STUK | status',
  summary: 'leest lijsten van Kamerstukken in, haalt ze op en zoekt erin',
  details: [
    'import leest een lijst in: CSV, JSON per regel of officiële kenmerken, ook met gzip ingepakt.',
    'sync haalt dossiers op bij de Tweede Kamer, en zonder dossier wat eerder is opgehaald; alleen nummers gaan over het netwerk.',
    'search zoekt op dossier, nummer, woorden van de titel, soort, jaar en datum.',
    'show vertelt alles over één stuk of dossier.',
    'status zegt wat het register bevat en tot wanneer het volledig is.',
    'Voor het register is Node 24 nodig.',
  ],
  options: {
    register: registerOption,
    'complete-until': {
      value: 'DATUM',
      help: 'bij import: deze lijst noemt elk Kamerstuk tot en met die dag; wat er dan niet in staat, bestaat niet',
    },
    all: {
      help: 'bij sync: haalt alle stukken van de Tweede Kamer op; afbreken kan, de volgende keer gaat het verder',
    },
    export: {
      value: 'BESTAND',
      help: 'bij sync: schrijft daarna het hele register naar een lijst die anderen inlezen (.jsonl.gz)',
    },
    odata: { value: 'URL', help: 'bij sync: het adres van de OData van de Tweede Kamer, als dat een ander is' },
    // no --publicaties: sync asks nothing of the official publications, `new --vraag` does
    syncfeed: { value: 'URL', help: 'bij sync: het adres van de SyncFeed van de Tweede Kamer, als dat een ander is' },
    limit: { value: 'N', kind: 'count', help: 'bij search: toont ten hoogste zoveel stukken; zonder: 20' },
    format: formatOption,
  },
  examples: [
    { call: 'register import kamerstukken.csv.gz', does: 'leest de lijst van het ministerie in' },
    { call: 'register import kst-ids.txt.gz --complete-until 2025-02-01', does: 'leest in welke stukken er bestaan' },
    { call: 'register sync 31757 34682', does: 'haalt twee dossiers op bij de Tweede Kamer' },
    {
      call: 'register sync --all --export kamerstukken.jsonl.gz',
      does: 'haalt alles op en schrijft de lijst voor het ministerie',
    },
    { call: 'register search krimp leefbaarheid', does: 'zoekt op woorden van de titel' },
    { call: 'register show 31757-102', does: 'vertelt wat Kamerstuk 31757-102 is' },
  ],
  async run({ values, operands: [action = '', ...operands] }, edge) {
    if (action === '') throw new WrongUse(`zeg wat u met het register wilt: ${enumerate(ACTIONS)}`);
    const name = ACTIONS.find((one) => one === action);
    if (!name)
      throw new WrongUse(`register kent "${action}" niet${hint(action, ACTIONS)}; kies uit ${enumerate(ACTIONS)}`);
    for (const [option, owner] of Object.entries(BELONGS)) {
      const value = values[option as keyof typeof BELONGS];
      if (value !== undefined && value !== false && owner !== name)
        throw new WrongUse(`--${option} hoort bij register ${owner}`);
    }
    const completeUntil = values['complete-until'] === undefined ? undefined : dayOf(values['complete-until']);
    const { format, limit, all } = values;
    // what they stand on is loaded for them alone
    const { act } = await import('./actions.ts');
    return await act(
      name,
      {
        file: edge.registers.file(values.register),
        format,
        limit,
        completeUntil,
        all,
        export: values.export,
        bases: { odata: values.odata, syncfeed: values.syncfeed },
        operands,
      },
      edge,
    );
  },
});

function dayOf(text: string): string {
  const day = readDate(text);
  if (day === undefined) throw new WrongUse(`--complete-until wil een datum, zoals 2025-02-01, geen "${text}"`);
  return day;
}
