import { MONTH } from './names.ts';
import { SEASONS } from './seasons.ts';

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const SEASON = [...SEASONS.keys()].join('|');
const YEAR = String.raw`(?: van)? (\d{4})`;
const QUARTER = new RegExp(`^(?:q([1-4])|(?:([1-4])e|(${ORDINALS.join('|')})) kwartaal)${YEAR}$`, 'i');
const HALF = new RegExp(`^(?:([12])e|(eerste|tweede)) helft${YEAR}$`, 'i');
const IN_SEASON = new RegExp(`^(${SEASON})${YEAR}$`, 'i');
const IN_MONTH = new RegExp(String.raw`^(?:${MONTH}) \d{4}$`, 'i');

/**
 * A period as a sentence has it, behind a preposition: 'het tweede kwartaal van 2025' for 'Q2 2025', 'het voorjaar van 2025' for
 * 'Voorjaar 2025', 'mei 2025' for 'Mei 2025'. Undefined for a text that is more, or something else.
 */
export function writePeriod(text: string): string | undefined {
  const quarter = QUARTER.exec(text);
  if (quarter) return `het ${ordinal(quarter.slice(1, 4))} kwartaal van ${quarter[4]}`;
  const half = HALF.exec(text);
  if (half) return `de ${ordinal(half.slice(1, 3))} helft van ${half[3]}`;
  const season = IN_SEASON.exec(text);
  if (season?.[1] !== undefined) {
    const name = season[1].toLowerCase();
    return `${name.endsWith('jaar') ? 'het' : 'de'} ${name} van ${season[2]}`;
  }
  return IN_MONTH.test(text) ? text.toLowerCase() : undefined;
}

/** 'tweede' for '2' and 'Tweede', whichever of some was read. */
function ordinal(read: readonly (string | undefined)[]): string {
  const [one = ''] = read.filter((part) => part !== undefined);
  return ORDINALS[Number(one) - 1] ?? one.toLowerCase();
}
