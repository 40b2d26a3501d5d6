import { MONTH } from '../../dates/index.ts';
import { isAanhef, isGroet, questionMarkAt } from '../../dutch/index.ts';
import { anyOf, listed, startPattern } from '../../text/index.ts';
import { signatureLineKind } from '../body/signature.ts';
import { labelAt } from '../head/labels.ts';
import { type Line, splitCells } from '../lines.ts';

/** What a line of the reference column says of itself: `sure` can stand nowhere else, `may` can stand there too. */
export type ColumnLine = 'sure' | 'may' | undefined;

const UNITS = [
  ...[
    'ministerie van',
    String.raw`directie\b`,
    'dg ',
    ...listed('afdeling dienst inspectie bureau cluster').map((unit) => `${unit} `),
  ],
  ...listed('directoraat rijksoverheid hoofdkantoor programmadirectie secretariaat nederland$'),
  ...['den haag$', String.raw`(?:ipc|mpc) [\dA-Z ]+$`],
];
const OFFICE = new RegExp(`^${anyOf(...UNITS)}`, 'i');
const POST = String.raw`(?:^|[\s,:])(?:postbus \d|antwoordnummer \d|\d{4} ?[A-Z]{2}(?= +['‘’\u0060´]?\p{L}|$))`;
const WEB = String.raw`^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$`;
const PHONE = String.raw`^(?:[tfme]|tel\.?|telefoon|telefax|fax)[ .:]+[+(0][\d\s()/.-]{6,}`;
/** The number under the bar code of an answer envelope. */
const FRANKING = String.raw`^\d{20}$`;
const REACH = new RegExp([POST, WEB, PHONE, FRANKING].join('|'), 'iu');
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
