import type { UnreadKind } from '../files/index.ts';
import type { Package } from './package.ts';

/** What OpenDocument calls its kinds of file, behind 'application/vnd.oasis.opendocument.'. */
const OPEN_DOCUMENT: readonly (readonly [beginning: string, kind: PackedKind])[] = [
  ['text', 'odt'],
  ['spreadsheet', 'workbook'],
  ['presentation', 'presentation'],
  ['graphics', 'drawing'],
];

export type PackedKind = 'docx' | 'odt' | UnreadKind;

/** What a zip holds. Of what Office writes `docx` for all: its parts say which program it is of. */
export function packedKind(pack: Package): PackedKind {
  if (pack.has('[Content_Types].xml')) return 'docx';
  const [, named] = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(mimetypeOf(pack)) ?? [];
  if (named !== undefined) return OPEN_DOCUMENT.find(([beginning]) => named === beginning)?.[1] ?? 'other-zip';
  if (mimetypeOf(pack).startsWith('application/vnd.sun.xml.')) return 'old-openoffice';
  // some programs leave the kind out
  return pack.has('content.xml') && pack.has('META-INF/manifest.xml') ? 'odt' : 'other-zip';
}

function mimetypeOf(pack: Package): string {
  return pack.text('mimetype')?.trim() ?? '';
}
