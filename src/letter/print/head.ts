import type { Span } from '../../text/index.ts';
import { type FieldEntry, isProse, readFields } from '../fields.ts';
import { labelAt } from '../labels.ts';
import type { HeaderField, HeaderValue, Part, PartKind } from '../letter.ts';
import { fold, type Line } from '../lines.ts';
import { isAanhef, pageMarkAt } from '../phrases.ts';
import { dateInValue, looksLikeDate } from '../values.ts';

/** The head of a printed letter: everything above the salutation. */
export interface Head {
  /** The index of the first line after the head. */
  readonly end: number;
  readonly fields: readonly FieldEntry[];
  readonly parts: readonly Pick<Part, 'kind' | 'span'>[];
  /** The text stands as a published Kamerstuk: "BRIEF VAN DE MINISTER VAN …". */
  readonly published: boolean;
}

/** How far down a salutation or dateline is looked for, in lines that are not empty. */
const DEEPEST_HEAD = 120;

const DATELINE =
  /^(?:(?:den haag|['‘’`´]?s[-– ]gravenhage|amsterdam|rotterdam|utrecht|zoetermeer|groningen|assen|zwolle|arnhem|maastricht|middelburg|leeuwarden|lelystad|haarlem|apeldoorn|\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?),? (?:d\.?d\.? )?)(\d{1,2} \p{L}{3,9}\.? \d{4})$/iu;
const PUBLISHED =
  /(?:^|\s)BRIEF VAN (?:DE|HET|HARE|ZIJNE)\b|^(?:Nr\.? ?\d+|[A-Z]{1,3})\s+(?:BRIEF|VERSLAG|LIJST|MOTIE)/;
const AAN = /^(?:t\.?a\.?v\.? )?aan (?:de|het|den|mevrouw|de heer|mw\.?|dhr\.?)\b/i;
const RETOUR = /^>?\s*(?:retouradres|postbus-?\/retouradres)\b/i;
const POSTCODE = /(?:^|[\s,])\d{4} ?[A-Z]{2}(?:\s+\p{L}|$)/u;
const SENDER =
  /^(?:ministerie|directie|directoraat|bezoekadres|postadres|afdeling|dg |dienst|inspectie)|www\.|rijksoverheid\.nl|@/i;

/** Reads the head; `columns` are the cells of the reference columns that stand in it. */
export function readHead(source: string, lines: readonly Line[]): Head {
  const end = findEnd(lines);
  const head = lines.slice(0, end);
  const place: HeaderValue['place'] = firstPage(head) > 1 ? 'running-header' : 'head';
  const { fields, used } = readFields(source, head, place);
  const parts: Pick<Part, 'kind' | 'span'>[] = [];
  const more: FieldEntry[] = [];
  const address = findAddress(head, used, fields);
  const retour = head.find((line) => RETOUR.test(line.text));
  const span = spanOf(head);
  if (span) parts.push({ kind: 'briefhoofd', span });
  if (retour) parts.push({ kind: 'retouradres', span: { start: retour.start, end: retour.end } });
  if (address) {
    parts.push({ kind: 'geadresseerde', span: address.span });
    if (!fields.some((entry) => entry.field === 'aan')) more.push(unlabelled(source, 'aan', address.span, place));
  }
  const dateline = head.find((line) => DATELINE.test(line.text));
  if (dateline && !fields.some((entry) => entry.field === 'datum' && entry.value.value !== null)) {
    const written = DATELINE.exec(dateline.text)?.[1] ?? '';
    const start = dateline.end - written.length;
    if (dateInValue(written)) more.push(unlabelled(source, 'datum', { start, end: dateline.end }, place));
  }
  return {
    end,
    fields: [...fields, ...more],
    parts: sortParts(parts),
    published: head.some((line) => PUBLISHED.test(line.text)),
  };
}

/** A value that stands without a label. */
export function unlabelled(source: string, field: HeaderField, span: Span, place: HeaderValue['place']): FieldEntry {
  const text = source.slice(span.start, span.end);
  const folded = fold(text);
  const value = field === 'datum' ? (dateInValue(folded) ?? folded) : folded;
  return { field, value: { value, text, span, label: '', labelSpan: { start: span.start, end: span.start }, place } };
}

/** The line after the head: the salutation, what follows the dateline, or the first line of running text. */
function findEnd(lines: readonly Line[]): number {
  let seen = 0;
  let dateline = -1;
  for (let i = 0; i < lines.length && seen < DEEPEST_HEAD; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    seen++;
    if (isAanhef(text)) return i;
    if (dateline < 0 && seen < 40 && DATELINE.test(text)) dateline = i;
  }
  if (dateline >= 0) return dateline + 1;
  return endWithoutAanhef(lines);
}

function endWithoutAanhef(lines: readonly Line[]): number {
  let end = 0;
  let waiting = false;
  for (let i = 0; i < Math.min(lines.length, DEEPEST_HEAD); i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    const hit = labelAt(text);
    const headLike =
      hit !== undefined || pageMarkAt(text) !== undefined || RETOUR.test(text) || AAN.test(text) || POSTCODE.test(text);
    if (headLike) {
      end = i + 1;
      waiting = true;
    } else if (isProse(text) || text.length > 90) break;
    else if (waiting && lines[i - 1]?.text !== '') end = i + 1;
    else if (waiting && looksLikeDate(text)) end = i + 1;
    else if (i - end > 12) break;
    else waiting = false;
  }
  return end;
}

function firstPage(lines: readonly Line[]): number {
  for (const line of lines) {
    const mark = pageMarkAt(line.text);
    if (mark) return mark.page;
  }
  return 1;
}

function spanOf(lines: readonly Line[]): Span | undefined {
  const first = lines.find((line) => line.text !== '');
  const last = lines.findLast((line) => line.text !== '');
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The block of the addressee: after "Aan", a block that begins with it, or the first address that is not the ministry's own. */
function findAddress(
  head: readonly Line[],
  used: readonly boolean[],
  fields: readonly FieldEntry[],
): { readonly span: Span } | undefined {
  const labelled = fields.find((entry) => entry.field === 'aan' && entry.value.value !== null);
  if (labelled) return { span: labelled.value.span };
  const groups = groupsOf(head, used);
  const chosen =
    groups.find((group) => group.some((line) => AAN.test(line.text))) ??
    groups.find(
      (group) => group.some((line) => POSTCODE.test(line.text)) && !group.some((line) => SENDER.test(line.text)),
    ) ??
    afterRetour(groups, head);
  if (!chosen) return undefined;
  const from = Math.max(
    0,
    chosen.findIndex((line) => AAN.test(line.text)),
  );
  const span = spanOf(chosen.slice(from));
  return span && { span };
}

function afterRetour(groups: readonly (readonly Line[])[], head: readonly Line[]): readonly Line[] | undefined {
  const retour = head.find((line) => RETOUR.test(line.text));
  if (!retour) return undefined;
  return groups.find((group) => (group[0]?.start ?? 0) > retour.start && !group.some((line) => SENDER.test(line.text)));
}

/** The runs of lines that hold no label, value or return address. */
function groupsOf(head: readonly Line[], used: readonly boolean[]): Line[][] {
  const groups: Line[][] = [];
  let open = false;
  head.forEach((line, i) => {
    const free =
      line.text !== '' &&
      !used[i] &&
      !RETOUR.test(line.text) &&
      !DATELINE.test(line.text) &&
      !PUBLISHED.test(line.text);
    if (!free) open = false;
    else if (open) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = true;
    }
  });
  return groups;
}

const ORDER: Partial<Record<PartKind, number>> = { briefhoofd: 0 };

function sortParts(parts: Pick<Part, 'kind' | 'span'>[]): Pick<Part, 'kind' | 'span'>[] {
  return parts.sort((a, b) => a.span.start - b.span.start || (ORDER[a.kind] ?? 1) - (ORDER[b.kind] ?? 1));
}
