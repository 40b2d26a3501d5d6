import PostalMime, { type Address, type Email } from 'postal-mime';
import { asWindows1252 } from '../../text/index.ts';
import { type Block, NO_REMARKS, NotReadable, type Read } from '../blocks.ts';
import { TOO_LARGE } from '../refusals.ts';
import { headLines } from './head.ts';
import { readHtml } from './html/read-html.ts';
import { plainBlocks } from './plain.ts';

/** A mail with attachments can be large; beyond this it is no mail. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What a mail costs at most to take apart. */
const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 4 } as const;

/**
 * Reads a mail as mail programs keep it (.eml): its head as lines that say from whom it is, and its text. Of a mail that has its text
 * in two forms the plain one is read. Nothing is fetched, attachments are named and not read.
 *
 * @throws NotReadable for a mail that is encrypted, or no mail
 */
export async function readEml(bytes: Uint8Array): Promise<Read> {
  if (bytes.length > MOST_BYTES) throw new NotReadable(TOO_LARGE);
  const mail = await parsed(bytes);
  if (isSealed(mail)) {
    throw new NotReadable(
      'is een versleuteld bericht: open het in uw mailprogramma en plak de tekst in een tekstbestand',
    );
  }
  const { blocks, hidden } = textOf(mail);
  const leftOut = mail.attachments.filter(({ related }) => !related).map(({ filename }) => attachmentName(filename));
  return {
    format: 'eml',
    document: {
      body: [{ type: 'paragraph', role: 'text', content: headLines(mail) }, ...blocks],
      regions: [],
      notes: [],
      properties: { custom: {} },
    },
    remarks: { ...NO_REMARKS, hidden, leftOut },
  };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return withSigns(await PostalMime.parse(bytes, LIMITS));
  } catch {
    throw new NotReadable('is beschadigd, of is geen e-mail');
  }
}

/** A mail with the quotes and dashes of Windows-1252, where Node read them as control characters. */
function withSigns(mail: Email): Email {
  const { from, sender, to, cc, subject, text, html } = mail;
  return {
    ...mail,
    ...(from && { from: withName(from) }),
    ...(sender && { sender: withName(sender) }),
    ...(to && { to: to.map(withName) }),
    ...(cc && { cc: cc.map(withName) }),
    ...(subject && { subject: asWindows1252(subject) }),
    ...(text && { text: asWindows1252(text) }),
    ...(html && { html: asWindows1252(html) }),
  };
}

function withName(one: Address): Address {
  return { ...one, name: asWindows1252(one.name) };
}

/** The kinds of message whose text is packed together with a key or a signature. */
const SEALED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i;

function isSealed({ headers, text, html }: Email): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value.trim() ?? '';
  return SEALED.test(type) && !text?.trim() && !html?.trim();
}

function textOf({ text, html }: Email): { blocks: readonly Block[]; hidden: number } {
  if (text?.trim() || !html) return { blocks: plainBlocks(text ?? ''), hidden: 0 };
  return readHtml(html);
}

const LONGEST_NAME = 80;

function attachmentName(name: string | null): string {
  const shown = (name ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return shown === '' ? 'een bijlage zonder naam' : `de bijlage ${shown.slice(0, LONGEST_NAME)}`;
}
