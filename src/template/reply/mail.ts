import { findDates, type IsoDate } from '../../dates/index.ts';

/** The head of an e-mail as it is pasted: "Van: … Verzonden: … Aan: … Onderwerp: …". */
export interface MailHead {
  /** Who sent it, without the address: 'Jan de Boer'. */
  readonly afzender?: string;
  readonly datum?: IsoDate;
  /** Without "RE:" and "FW:". */
  readonly onderwerp?: string;
  /** The text under the head. */
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
  let at = 0;
  let last: MailField | undefined;
  for (; at < Math.min(lines.length, MOST_LINES); at++) {
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
    body: afterLines(text, at),
  };
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
  return first && more.length === 0 ? `${first} ${last}` : name;
}

function dateOf(text: string): IsoDate | undefined {
  return findDates(text).find(({ date }) => date !== undefined)?.date;
}

/** 'RE: FW: Dijken' is 'Dijken'. */
export function withoutPrefixes(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd|antw|betr|doorst)[ \t]?:[ \t]*)+/i, '').trim();
}
