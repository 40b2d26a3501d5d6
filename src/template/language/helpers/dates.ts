import { type IsoDate, isIsoDate, monthName, readDate, statutoryTerm, writeDate } from '../../../dates/index.ts';
import { countWord } from '../../../dutch/index.ts';
import type { Value } from '../../render/values.ts';
import type { HelperParameter, TemplateHelper } from './helper.ts';
import { text } from './parts.ts';

const DATE: HelperParameter = { name: 'datum', kinds: ['datum'] };

/** What a date helper writes for a day; what is open stays so. */
function written(value: Value | undefined, write: (date: IsoDate) => string): string {
  const date = text(value);
  return isIsoDate(date) ? write(date) : date;
}

/** Helpers that write days. */
export const DATE_HELPERS: readonly TemplateHelper[] = [
  {
    name: 'datum',
    summary: 'Schrijft een datum voluit.',
    example: ['{{datum datum}}', '3 juli 2020'],
    parameters: [DATE],
    run: (_, date) => written(date, writeDate),
  },
  {
    name: 'maand',
    summary: 'Schrijft de maand en het jaar van een datum.',
    example: ['{{maand datum}}', 'juli 2020'],
    parameters: [DATE],
    run: (_, date) => written(date, (day) => `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`),
  },
  {
    name: 'jaar',
    summary: 'Schrijft het jaar van een datum.',
    example: ['{{jaar datum}}', '2020'],
    parameters: [DATE],
    run: (_, date) => written(date, (day) => day.slice(0, 4)),
  },
  {
    name: 'uiterlijk',
    summary: 'Schrijft een dag als ‘uiterlijk op 3 juli 2020’; andere woorden blijven staan.',
    example: ['{{uiterlijk verwacht}}', 'uiterlijk op 3 juli 2020'],
    parameters: [{ name: 'wanneer', kinds: ['tekst', 'datum'] }],
    run: (_, when) => {
      const day = isIsoDate(text(when)) ? text(when) : readDate(text(when));
      return day !== undefined && isIsoDate(day) ? `uiterlijk op ${writeDate(day)}` : text(when);
    },
  },
  {
    name: 'einde-termijn',
    summary:
      'Schrijft de laatste dag van een wettelijke termijn van een aantal weken na een dag; een termijn die in een weekeinde of op een feestdag eindigt, loopt door.',
    example: ['{{einde-termijn datum "4"}}', '31 juli 2020'],
    parameters: [DATE, { name: 'weken', kinds: ['tekst'] }],
    run: ({ open }, from, weeks) => {
      const count = Number(text(weeks));
      if (isIsoDate(text(from)) && count >= 1 && count <= 12) return writeDate(statutoryTerm(text(from), count));
      // another open place than the day itself: it is not the day on which the term ends
      const question = `laatste dag van de termijn van ${countWord(count)} weken`;
      return open.mark({ field: `einde-termijn-${text(weeks)}`, question, optional: false });
    },
  },
];
