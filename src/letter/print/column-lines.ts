import { MONTH } from '../../dates/index.ts';
import { isAanhef, isGroet, questionMarkAt } from '../../dutch/index.ts';
import { anyOf, listed, startPattern } from '../../text/index.ts';
import { signatureLineKind } from '../body/signature.ts';
import { labelAt } from '../head/labels.ts';
import { type Line, splitCells } from '../lines.ts';

/** What a line of the reference column says of itself: `sure` can stand nowhere else, `may` can stand there too. */
export type ColumnLine = 'sure' | 'may' | undefined;

const OFFICE =
  /^(?:ministerie van|directie\b|directoraat|dg |rijksoverheid|afdeling |dienst |inspectie |bureau |hoofdkantoor|cluster |programmadirectie|secretariaat|nederland$|den haag$|(?:ipc|mpc) [\dA-Z ]+$)/i;
const REACH =
  /(?:^|[\s,:])(?:postbus \d|antwoordnummer \d|\d{4} ?[A-Z]{2}(?= +['‘’`´]?\p{L}|$))|^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$|^(?:[tfme]|tel\.?|telefoon|telefax|fax)[ .:]+[+(0][\d\s()/.-]{6,}|^\d{20}$/iu;
const STREET = /^\p{Lu}[\p{L}.’' -]{2,35} \d{1,4}(?:[ -]?[a-zA-Z]|-\d{1,3})?$/u;
const NUMBERED_PARTS = listed(
  'artikel vraag antwoord tabel figuur bijlage hoofdstuk paragraaf deel stap punt fase kamerstuk nota titel lid optie scenario variant versie',
);
const OF_MONTH = String.raw`(?:\p{L}+ )?${MONTH}`;
const NO_STREET = startPattern(String.raw`${anyOf(...NUMBERED_PARTS, OF_MONTH)}\b`);

const LONGEST = 60;
const LONGEST_MAYBE = 45;
/** Words of sentences, not of names of offices. */
const PROSE =
  /(?:^|\s)(?:het|een|ik|u|wij|we|is|zijn|was|wordt|worden|heeft|hebben|dat|die|dit|deze|er|om|niet|ook|naar)(?=\s|$)/i;

/** How many cells of a line can stand only in a reference column or letterhead: office, address, telephone, label. */
export function sureCells(line: Line): number {
  let sure = 0;
  for (const { text } of splitCells(line)) {
    if (text.length > LONGEST) return 0;
    if (isSure(text)) sure++;
  }
  return sure;
}

function isSure(text: string): boolean {
  if (OFFICE.test(text) || REACH.test(text)) return true;
  if (STREET.test(text) && !NO_STREET.test(text)) return true;
  const hit = labelAt(text);
  return hit !== undefined && hit.field !== 'aan' && (hit.colon || text.length === hit.rest || hit.field !== 'overig');
}

/** Tells a line of the reference column. */
export function columnLineKind(line: Line): ColumnLine {
  if (sureCells(line) > 0) return 'sure';
  const { text } = line;
  if (text.length > LONGEST_MAYBE || !/^(?:[\p{Lu}\d(]|en |voor )/u.test(text) || /[.,;:?!]$/.test(text))
    return undefined;
  if (PROSE.test(text)) return undefined;
  if (isAanhef(text) || isGroet(text) || questionMarkAt(text)) return undefined;
  const kind = signatureLineKind(text);
  return kind === 'functie' || kind === 'namens' ? undefined : 'may';
}
