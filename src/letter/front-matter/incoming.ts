import { type IsoDate, readDate } from '../../dates/index.ts';
import type { Span } from '../../text/index.ts';
import type { FrontMatter, FrontMatterData, IncomingLetter } from '../letter.ts';

const DETAILS = ['afzender', 'namens', 'kenmerk', 'onderwerp'] as const;
const KINDS: ReadonlySet<string> = new Set(['brief', 'e-mail', 'vragen', 'verzoek', 'rapport', 'motie', 'advies']);

/** The incoming letters under `ontvangen:` in front matter: a list of maps with `datum`, `soort`, `afzender`, `namens`, `kenmerk`, `onderwerp`. */
export function incomingOf(source: string, frontMatter: FrontMatter | undefined): IncomingLetter[] {
  const entry = frontMatter?.entries.find((one) => one.key === 'ontvangen');
  if (!entry || entry.value === null || typeof entry.value === 'string') return [];
  const items = Array.isArray(entry.value) ? (entry.value as readonly FrontMatterData[]) : [entry.value];
  let from = entry.valueSpan.start;
  return items.flatMap((item): IncomingLetter[] => {
    if (item === null || typeof item === 'string' || Array.isArray(item)) return [];
    const map = item as Readonly<Record<string, FrontMatterData>>;
    const text = (key: string) => (typeof map[key] === 'string' ? map[key].trim() : '');
    const span = placeOf(source, from, entry.valueSpan.end, Object.values(map)) ?? entry.valueSpan;
    from = span === entry.valueSpan ? from : span.end;
    const soort = KINDS.has(text('soort')) ? (text('soort') as IncomingLetter['soort']) : 'brief';
    const datum: IsoDate | undefined = readDate(text('datum'));
    const details = DETAILS.flatMap((key) => (text(key) === '' ? [] : [[key, text(key)] as const]));
    return [{ span, soort, ...Object.fromEntries(details), ...(datum ? { datum } : {}) }];
  });
}

/** Where the first value of an item stands. */
function placeOf(source: string, from: number, to: number, values: readonly FrontMatterData[]): Span | undefined {
  for (const value of values) {
    if (typeof value !== 'string' || value === '') continue;
    const at = source.indexOf(value, from);
    if (at >= 0 && at + value.length <= to) return { start: at, end: at + value.length };
  }
  return undefined;
}
