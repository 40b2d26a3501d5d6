import type { Address, Email } from 'postal-mime';
import { writeDate } from '../../dates/index.ts';
import type { Inline } from '../blocks.ts';

/** The head of a mail as Dutch mail programs print it, a line each: 'Van: …', 'Verzonden: …', 'Aan: …', 'CC: …', 'Onderwerp: …'. */
export function headLines({ from, sender, to, cc, subject = '', headers }: Email): Inline[] {
  const date = headers.find(({ key }) => key === 'date')?.value ?? '';
  const lines = [
    ['Van', addresses([from ?? sender])],
    ['Verzonden', written(date)],
    ['Aan', addresses(to)],
    ['CC', addresses(cc)],
    ['Onderwerp', subject],
  ] as const;
  // a mail can go without a subject; that it has none belongs to its head
  const shown = lines.filter(([label, value]) => value !== '' || label === 'Onderwerp');
  return shown.flatMap(([label, value], index) => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', text: `${label}: ${value.replace(/\s+/g, ' ').trim()}` } as const,
  ]);
}

/** More addresses than this say no more than their number. */
const MOST_ADDRESSES = 20;

function addresses(list: readonly (Address | undefined)[] = []): string {
  const shown = list.slice(0, MOST_ADDRESSES).map((one) => (one ? addressOf(one) : ''));
  const more = list.length - shown.length;
  return [...shown.filter((one) => one !== ''), ...(more > 0 ? [`en nog ${more}`] : [])].join('; ');
}

function addressOf({ name, address }: Address): string {
  if (!address) return name;
  return name === '' || name === address ? address : `${name} <${address}>`;
}

/** The months of the head of a mail (RFC 5322, 3.3). */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DATE = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?: (\d{2}:\d{2}))?/;

/** 'Tue, 9 Mar 2021 10:12:00 +0100' is '9 maart 2021 10:12': the day and hour of the sender. What is no date stays as it is. */
function written(date: string): string {
  const [, day = '', month = '', year = '', time] = DATE.exec(date) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return date;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` as const;
  return [writeDate(iso), ...(time ? [time] : [])].join(' ');
}
