import { WrongUse } from '../../options.ts';
import { say, show } from '../../show.ts';
import type { Action } from './action.ts';
import { paperRow } from './paper-text.ts';

const DEFAULT_LIMIT = 20;

/** `register search`: the papers that answer a query, in the order of the register. */
export const search: Action = async ({ file, format, limit = DEFAULT_LIMIT, operands }, edge) => {
  const query = operands.join(' ').trim();
  if (query === '') throw new WrongUse('noem woorden, een dossier of een nummer om naar te zoeken');
  const register = await edge.registers.open(file, (message) => say(message, edge));
  try {
    const { papers, partial } = register.search(query, { limit });
    if (format === 'tekst' && papers.length === 0) say('Niets gevonden.', edge);
    const code = show(
      format,
      () => papers.map(paperRow),
      () => papers.map(({ id, kind, date, title, dossierTitle }) => ({ id, kind, date, title, dossierTitle })),
      edge,
    );
    if (format === 'tekst' && partial) say('Er is meer gevonden: zoek preciezer, of vraag meer met --limit.', edge);
    return code;
  } finally {
    register.close();
  }
};
