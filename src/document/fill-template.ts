import { kindOfFile, unreadReason } from '../files/index.ts';
import { type Document, NotReadable } from './blocks.ts';
import type { Filled, FillOptions } from './fill-values.ts';

/** A filled template, and what it became. */
export interface FilledTemplate extends Filled {
  readonly format: 'docx' | 'odt';
}

/**
 * A ministry's own template filled with a document: of Word (.dotx, .docx) or OpenDocument (.ott, .odt), by what its bytes are.
 *
 * @throws NotReadable for any other file, and for a damaged one
 */
export async function fillTemplate(
  template: Uint8Array,
  document: Document,
  options: FillOptions,
): Promise<FilledTemplate> {
  const own = kindOfFile(template);
  if (own !== 'zip') throw new NotReadable(unreadReason(own) ?? NO_TEMPLATE);
  const { openPackage } = await import('./package.ts');
  const { packedKind } = await import('./packed-kind.ts');
  const kind = packedKind(openPackage(template));
  if (kind === 'docx')
    return { format: kind, ...(await import('./docx/fill.ts')).fillDocx(template, document, options) };
  if (kind === 'odt') return { format: kind, ...(await import('./odt/fill.ts')).fillOdt(template, document, options) };
  throw new NotReadable(unreadReason(kind) ?? NO_TEMPLATE);
}

const NO_TEMPLATE = 'is geen sjabloon van Word of OpenDocument (.dotx, .docx, .ott of .odt)';
