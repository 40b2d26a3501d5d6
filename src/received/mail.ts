import { findDates, type IsoDate, withDutchMonths } from '../dates/index.ts';
import { anyOf } from '../text/index.ts';

/** The head of an e-mail as it is pasted: "Van: … Verzonden: … Aan: … Onderwerp: …". */
export interface MailHead {
  /** Who sent it, without the address: 'Jan de Boer'. */
  readonly afzender?: string;
  readonly datum?: IsoDate;
  /** Without "RE:" and "FW:". */
  readonly onderwerp?: string;
  /** The text under the head, without the earlier messages of a thread. */
  readonly body: string;
}

type MailField = 'afzender' | 'datum' | 'onderwerp' | 'overig';

/** What Outlook, Gmail and Apple Mail write before each of them, in Dutch and English. */
const LABELS: ReadonlyMap<string, MailField> = new Map([
  ['van', 'afzender'],
  ['from', 'afzender'],
  ['verzonden', 'datum'],
  ['sent', 'datum'],
  ['datum', 'datum'],
  ['date', 'datum'],
  ['onderwerp', 'onderwerp'],
  ['subject', 'onderwerp'],
  ['aan', 'overig'],
  ['to', 'overig'],
  ['cc', 'overig'],
  ['bcc', 'overig'],
  ['bijlagen', 'overig'],
  ['attachments', 'overig'],
  ['beantwoorden', 'overig'],
  ['urgentie', 'overig'],
  ['prioriteit', 'overig'],
  ['importance', 'overig'],
]);

const MOST_LINES = 16;
const LABELLED = /^[>*\s]{0,4}([A-Za-z]{2,14})\*?:\*?[ \t]*(.*)$/;

/** Reads the head of a pasted e-mail. Undefined for a text that does not begin with a sender and a subject. */
export function readMailHead(text: string): MailHead | undefined {
  const lines = text
    .slice(0, 8000)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
  const found = new Map<MailField, string>();
  let at = lines.findIndex((line) => !/^[\s>]*(?:-{3,}.*)?$/.test(line));
  const wrote = WROTE.exec(lines[at] ?? '');
  if (wrote?.[1] !== undefined && wrote[2] !== undefined) return quotedMail(text, at, wrote[1], wrote[2]);
  let last: MailField | undefined;
  for (; at >= 0 && at < Math.min(lines.length, MOST_LINES); at++) {
    const line = (lines[at] ?? '').trimEnd();
    if (line.trim() === '' && (found.size === 0 || !found.has('onderwerp'))) continue;
    const match = LABELLED.exec(line);
    const field = match?.[1] === undefined ? undefined : LABELS.get(match[1].toLowerCase());
    if (field && match?.[2] !== undefined && !(field !== 'overig' && found.has(field)))
      found.set(field, match[2].trim());
    // a long subject or list of addresses goes on, indented
    else if (last && /^[ \t]+\S/.test(line)) found.set(last, `${found.get(last)} ${line.trim()}`);
    else break;
    last = field ?? last;
  }
  if (!found.has('afzender') || !found.has('onderwerp')) return undefined;
  const afzender = nameOf(found.get('afzender') ?? '');
  const datum = dateOf(found.get('datum') ?? '');
  const onderwerp = withoutPrefixes(found.get('onderwerp') ?? '');
  return {
    ...(afzender && { afzender }),
    ...(datum && { datum }),
    ...(onderwerp && { onderwerp }),
    body: newestOf(afterLines(text, at), found.get('onderwerp') ?? ''),
  };
}

/** What stands above an earlier message in a thread: a head as Outlook writes it, a line of Gmail, or a line of dashes. */
const EARLIER = new RegExp(
  anyOf(
    String.raw`^\*?(?:Van|From):\*? .{2,200}\n(?:.{0,200}\n)?\*?(?:Verzonden|Sent|Datum|Date):`,
    String.raw`^Op .{6,60}? (?:schreef|heeft) .{0,160}\n?[^\n@]{0,100}@.{2,100}:`,
    '^-{2,} ?(?:Oorspronkelijk bericht|Original Message) ?-{2,}',
  ),
  'im',
);
const FORWARDED = /^(?:fw|fwd|doorst)[ \t]?:/i;

/** The newest message of a thread. One that was sent on is read whole: what somebody wrote stands under it. */
function newestOf(body: string, subject: string): string {
  if (FORWARDED.test(subject)) return body;
  // a space for a return, so that places stay
  const newest = body.slice(0, EARLIER.exec(body.replace(/\r/g, ' '))?.index);
  return /\p{L}/u.test(newest) ? newest : body;
}

/** What Gmail and Apple Mail write above a message that is quoted: 'Op ma 8 mrt. 2021 om 10:22 schreef Jan <jan@…>:'. */
const WROTE = /^[>\s]{0,4}Op (.{6,60}?) (?:schreef|heeft) (.{2,160}?)(?: het volgende geschreven| geschreven)?:\s*$/;

function quotedMail(text: string, at: number, when: string, who: string): MailHead {
  const afzender = nameOf(who);
  const datum = dateOf(when);
  const body = afterLines(text, at + 1).replace(/^[ \t]{0,3}>[ \t]?/gm, '');
  return { ...(afzender && { afzender }), ...(datum && { datum }), body };
}

function afterLines(text: string, count: number): string {
  let at = 0;
  for (let line = 0; line < count; line++) {
    const end = text.slice(at).search(/\r\n|\n|\r/);
    if (end < 0) return '';
    at += end + (text.startsWith('\r\n', at + end) ? 2 : 1);
  }
  return text.slice(at);
}

/** 'Boer, Jan de <j@x.nl>' is 'Jan de Boer'. */
function nameOf(sender: string): string {
  const name = sender
    .replace(/[<[][^>\]]{0,200}[>\]]?/g, '')
    .replace(/["']/g, '')
    .trim();
  if (name === '' || /^\S+@\S+$/.test(name)) return '';
  const [last = '', first, ...more] = name.split(',').map((part) => part.trim());
  // 'K. Yildiz, wethouder Wonen': a function and no first name
  if (first && /^\p{Ll}/u.test(first)) return last;
  return first && more.length === 0 ? `${first} ${last}` : name;
}

/** The day of a message, also as an English program writes it: 'Tuesday, March 9, 2021 10:12 AM'. */
function dateOf(line: string): IsoDate | undefined {
  const text = line.replace(/\b([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})\b/g, '$2 $1 $3');
  return findDates(withDutchMonths(text)).find(({ date }) => date !== undefined)?.date;
}

/** 'RE: FW: Dijken' is 'Dijken'. */
export function withoutPrefixes(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd|antw|betr|doorst)[ \t]?:[ \t]*)+/i, '').trim();
}
