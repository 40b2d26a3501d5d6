import type { HeadEntry, PageHead } from '../../document/index.ts';
import { MINISTRIES } from '../../house/index.ts';
import { HEAD_FIELDS } from '../head/table.ts';
import type { FrontMatterData, Letter } from '../letter.ts';
import { fieldsOfSender, type PrintedField, printedFields } from './head-lines.ts';
import { openLines } from './open-text.ts';

/** What the house says of who writes: the values of its profile. */
export type SenderValues = { readonly [key: string]: FrontMatterData };

/** The head of a letter's first page, and what its later pages repeat. */
export function pageHead(letter: Letter, values: SenderValues): PageHead {
  const own = printedFields(letter);
  const fields = [...own, ...fieldsOfSender(values, own)].sort((a, b) => (a.row.printed ?? 0) - (b.row.printed ?? 0));
  const standing = (place: PrintedField['row']['stands']) =>
    fields.filter(({ row }) => row.stands === place).map((field) => entryOf(letter, field));
  const [returnAddress] = standing('return-address');
  return {
    sender: senderLines(letter, values),
    ...(returnAddress && { returnAddress }),
    address: addressOf(letter, standing('address')),
    lines: standing('line'),
    column: standing(undefined),
    running: fields.filter(({ row }) => row.repeated).map((field) => entryOf(letter, field)),
  };
}

function entryOf(letter: Letter, { field, row, lines, isLeftOpen }: PrintedField): HeadEntry {
  const span = letter.header[field]?.span;
  const open = span
    ? letter.openPlaces.filter((place) => place.span.start >= span.start && place.span.end <= span.end)
    : [];
  const texts = isLeftOpen ? lines : open.map(({ text }) => text);
  return { name: row.key, label: row.labels[0], lines: openLines(lines, texts) };
}

/** "Aan" stands before an address that goes on from it, "Aan de Voorzitter", and before no other; what names nobody has its block. */
function addressOf(letter: Letter, entries: readonly HeadEntry[]): HeadEntry[] {
  const { key } = HEAD_FIELDS.aan;
  const known = entries.find(({ name }) => name === key);
  if (known) {
    const [first] = known.lines[0] ?? [];
    const goesOn = first?.type === 'text' && /^\p{Ll}/u.test(first.text);
    return entries.map((entry) => (entry === known && !goesOn ? { ...entry, label: '' } : entry));
  }
  const part = letter.parts.find(({ kind }) => kind === 'geadresseerde');
  if (!part) return [...entries];
  const lines = letter.source
    .slice(part.span.start, part.span.end)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [{ name: key, label: '', lines: openLines(lines, []) }, ...entries];
}

/** Who writes: the ministry of the profile, else the one that the office of the first who signs names. */
function senderLines({ signatures }: Letter, { ministerie }: SenderValues): string[] {
  if (typeof ministerie === 'string' && ministerie.trim() !== '') return [`Ministerie van ${nameOf(ministerie)}`];
  const office = /^(?:de )?(?:minister|staatssecretaris) van (.+)$/iu.exec(signatures[0]?.functie ?? '')?.[1];
  const ministry = MINISTRIES.find(({ name }) => name === office);
  return ministry ? [`Ministerie van ${ministry.name}`] : [];
}

function nameOf(ministry: string): string {
  return ministry.trim().replace(/^(?:het )?ministerie van /i, '');
}
