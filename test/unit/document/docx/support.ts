import type { Block, Inline, Read } from '../../../../src/document/blocks.ts';
import { readDocx } from '../../../../src/document/docx/read.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { type MadeDocx, madeDocx } from '../../../support/made-docx.ts';
import { shownBlocks, shownInline } from '../../../support/shown-blocks.ts';

/** Reads a file that is made of XML; a body alone for a string. */
export function readMade(made: MadeDocx | string): Read {
  return readDocx(openPackage(madeDocx(typeof made === 'string' ? { body: made } : made)));
}

/** The body of a file in lines. */
export function bodyOf(made: MadeDocx | string): string[] {
  return shown(readMade(made).document.body);
}

/** Blocks in lines, with the names of notes and what fields say: '(footnote-7)', '{page 2}'. */
export function shown(blocks: readonly Block[]): string[] {
  return shownBlocks(blocks, inFull);
}

function inFull(one: Inline): string {
  if (one.type === 'note-mark') return `(${one.note})`;
  return one.type === 'field' ? `{${one.field} ${one.text}}` : shownInline(one);
}
