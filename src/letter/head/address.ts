import { ADDRESSED_OFFICE, BODIES_IN_PLURAL, BODY, HEER, MEVROUW } from '../../dutch/index.ts';
import { anyOf, listed, type Span } from '../../text/index.ts';
import { fold, type Line, splitCells } from '../lines.ts';
import type { FieldReading } from './fields.ts';
import { looksLikeDate } from './values.ts';

/** The return address that stands above the addressee in the window of the envelope. */
export const RETOUR = /^>?\s*(?:retouradres|postbus-?\/retouradres)\b/i;

const ATTENTION = String.raw`t\.?a\.?v\.?`;
const AFTER_AAN = [
  ...listed(String.raw`de het den mw\.? dhr\.? mevrouw alle burgemeester`),
  ...['provinciale staten', 'gedeputeerde staten', 'leden van'],
];
const AAN = new RegExp(String.raw`^(?:(?:${ATTENTION} )?aan ${anyOf(...AFTER_AAN)}\b|${ATTENTION} )`, 'i');
const POSTCODE = /(?:^|[\s,])\d{4} ?[A-Z]{2}(?:\s+\p{L}|$)/u;
/** How the first line of an addressee begins: an office, a body, a person. */
const NAMED = anyOf(BODY, BODIES_IN_PLURAL, ...listed(String.raw`leden heer heren mevrouw dhr\.? mw\.? familie`));
/** A ministry and its directorates are the writer's own. */
const NOT_OURS = '(?!ministerie|directies?(?! en))';
const ADDRESSEE = new RegExp(
  String.raw`^(?:(?:de|het) )?${NOT_OURS}${anyOf(NAMED, ADDRESSED_OFFICE, 'voorzitters?')}\b`,
  'i',
);
/** What stands in the address of the ministry itself. */
const SENDER_BEGINS = [
  ...listed('ministerie directie directoraat bezoekadres postadres afdeling dienst inspectie telefoon fax nederland$'),
  ...['dg ', String.raw`[TFM]\s+[+(0]`],
];
const SENDER = new RegExp(String.raw`^${anyOf(...SENDER_BEGINS)}|www\.|rijksoverheid\.nl|@`, 'i');

/** How a letter is sent: above the address, and no part of it. */
const WAYS = [
  ...['aantekenen', 'aangetekend(?: verzonden)?', 'per (?:e-?mail|post|koerier|fax|bode).{0,40}'],
  ...['persoonlijk', '(?:strikt )?vertrouwelijk', 'spoed'],
];
const DELIVERY = new RegExp(`^${anyOf(...WAYS)}$`, 'i');

/** True for a line that can only stand in a head: return address, "Aan de …", postcode and town. */
export function isAddressLine(text: string): boolean {
  return RETOUR.test(text) || AAN.test(text) || (text.length <= 60 && POSTCODE.test(text));
}

/** The block of the addressee. */
export interface Address {
  readonly span: Span;
  /** The lines of the block, as they are written. */
  readonly text: string;
}

/**
 * Finds the addressee in a head: what is labelled "Aan", else the block of free lines that looks most like one. `skip` names
 * lines that belong to no block.
 */
export function findAddress(
  source: string,
  head: readonly Line[],
  { fields, used, before }: FieldReading,
  skip: (line: Line) => boolean,
): Address | undefined {
  const labelled = fields.find((entry) => entry.field === 'aan' && entry.value.text !== '');
  if (labelled) return { span: labelled.value.span, text: labelled.value.text };
  const free = head.map(
    (line, i) =>
      before[i] ??
      (used[i] || RETOUR.test(line.text) || DELIVERY.test(line.text) || skip(line) ? undefined : firstColumn(line)),
  );
  const retour = head.find((line) => RETOUR.test(line.text))?.start ?? Number.POSITIVE_INFINITY;
  let best: readonly Line[] | undefined;
  let most = LEAST_SCORE;
  for (const group of groupsOf(free)) {
    const score = scoreOf(group) + ((group[0]?.start ?? 0) > retour ? 1.5 : 0);
    if (score <= most) continue;
    most = score;
    best = group;
  }
  const lines = best?.slice(
    Math.max(
      0,
      best.findIndex((line) => /^aan /i.test(line.text)),
    ),
  );
  const first = lines?.[0];
  if (!lines || !first) return undefined;
  const span = { start: first.start, end: lines.at(-1)?.end ?? first.end };
  const written = source.slice(span.start, span.end);
  const joined = lines.map((line) => line.text).join('\n');
  return { span, text: fold(joined) === fold(written) ? written : joined };
}

/** What stands in the first column of a line: the address of the ministry may stand beside that of the addressee. */
function firstColumn(line: Line): Line {
  const cells = splitCells(line, 3);
  const [first, second] = cells;
  return first && second && second.column - first.column >= COLUMN && !/^\d{4} ?[A-Z]{2}$/.test(first.text)
    ? first
    : line;
}

/** Columns of addresses stand at least so far apart; a town stands nearer to its postcode. */
const COLUMN = 24;

const LEAST_SCORE = 1;

function scoreOf(group: readonly Line[]): number {
  const aan = group.some((line) => AAN.test(line.text));
  let score = aan ? 8 : 0;
  const first = group[0]?.text ?? '';
  if (ADDRESSEE.test(first)) score += 4;
  if (group.some((line) => POSTCODE.test(line.text))) score += 2;
  if (group.length >= 2 && group.length <= 8) score += 0.5;
  if (/^(?:postbus|\d{4} ?[A-Z]{2}\b)/i.test(first)) score -= 3;
  if (isSomeoneAtMinistry(group)) score += 4;
  else if (!aan && group.some((line) => SENDER.test(line.text))) score -= 10;
  if (group.some((line) => line.text.length > 100 || looksLikeDate(line.text))) score -= 3;
  return score;
}

const PERSON = new RegExp(String.raw`^(?:de )?${anyOf(HEER, MEVROUW)}\s`, 'i');

/** "Ministerie van …", a person, and the address of both: only who writes to a ministry has it so. */
function isSomeoneAtMinistry(group: readonly Line[]): boolean {
  const person = group.findIndex((line) => PERSON.test(line.text));
  return (
    person > 0 &&
    /^ministerie van /i.test(group[0]?.text ?? '') &&
    group.slice(0, person).every((line) => !POSTCODE.test(line.text)) &&
    POSTCODE.test(group.at(-1)?.text ?? '')
  );
}

/** The runs of lines that are free; the address of an addressee ends with its postcode, whatever stands right under it. */
function groupsOf(lines: readonly (Line | undefined)[]): Line[][] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (!line || line.text === '') {
      open = false;
      continue;
    }
    if (open) groups.at(-1)?.push(line);
    else groups.push([line]);
    const first = groups.at(-1)?.[0]?.text ?? '';
    open = !(POSTCODE.test(line.text) && (AAN.test(first) || ADDRESSEE.test(first)));
  }
  return groups;
}
