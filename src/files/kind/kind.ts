import { COMPOUND, compoundNames } from './compound.ts';
import { looksLikeMail } from './mail.ts';
import { type UnreadKind, unreadReason } from './refusal.ts';

/** What a file is, by its bytes. Its name plays no part: people rename files, and a mail program names them as it likes. */
export type FileKind =
  /** Text, as far as can be seen; whether it is UTF-8 shows when it is read. */
  'text' | DocumentKind | UnreadKind;

/** A kind of file that is read as a document. */
export type DocumentKind =
  /** A mail as mail programs keep it (.eml). */
  | 'mail'
  /** OpenDocument in one XML file (.fodt). */
  | 'flat-opendocument'
  /** What is packed: Word, OpenDocument, or anything else that is a zip. */
  | 'zip'
  | 'pdf';

/** True for a file that is read as a document; it can still turn out to be damaged, or a zip of something else. */
export function isDocumentKind(kind: FileKind): kind is DocumentKind {
  return kind !== 'text' && unreadReason(kind) === undefined;
}

/** What files begin with. */
const BEGINNINGS: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['zip', ascii('PK\x03\x04')],
  // a zip without anything in it
  ['zip', ascii('PK\x05\x06')],
  ['pdf', ascii('%PDF-')],
  ['rtf', ascii('{\\rtf')],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  ['picture', ascii('\x89PNG')],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
  ['picture', ascii('II*\0')],
  ['picture', ascii('MM\0*')],
];

/** What the root of a compound file holds, by the program that wrote it. */
const COMPOUND_KINDS: readonly (readonly [kind: FileKind, name: string])[] = [
  ['password', 'encryptedpackage'],
  ['old-word', 'worddocument'],
  ['old-workbook', 'workbook'],
  ['old-workbook', 'book'],
  ['old-presentation', 'powerpoint document'],
  ['outlook', '__properties_version1.0'],
];

/** So much of a file says what it is. */
const LOOKED_AT = 16_384;

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

/** What a file is. Takes no longer for a large file than for a small one, but for the search for zero bytes. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const begins = (beginning: readonly number[]) => beginning.every((byte, index) => bytes[index] === byte);
  if (begins(COMPOUND)) {
    const names = compoundNames(bytes);
    return COMPOUND_KINDS.find(([, name]) => names.has(name))?.[0] ?? 'old-office';
  }
  const found = BEGINNINGS.find(([, beginning]) => begins(beginning))?.[0];
  if (found) return found;
  if (bytes.includes(0)) return 'binary';
  return kindOfText(new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)));
}

/** A few programs put line ends or a byte order mark before what a file begins with. */
const BEFORE = /^(?:ï»¿)?\s{0,40}/;

function kindOfText(beginning: string): FileKind {
  const text = beginning.replace(BEFORE, '');
  if (text.startsWith('%PDF-')) return 'pdf';
  if (looksLikeMail(text)) return 'mail';
  if (!text.startsWith('<')) return 'text';
  const root = rootOf(text);
  if (root.includes('application/vnd.oasis.opendocument.text')) return 'flat-opendocument';
  if (/<\?mso-application progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003/.test(text))
    return 'word-xml';
  return 'text';
}

/** The first element of an XML text, as it is opened; '' for another text. */
function rootOf(text: string): string {
  return /^(?:<[?!][^>]*>\s*){0,10}<office:document\s[^>]*>/.exec(text)?.[0] ?? '';
}
