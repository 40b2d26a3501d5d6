import type { Document, Note } from '../../../document/index.ts';
import { arranged } from '../../laid-out/laid-out.ts';
import type { Letter } from '../../letter.ts';
import { readLetter } from '../../read.ts';
import { BodyWriter } from './body.ts';
import { frontMatterOf } from './front-matter.ts';
import { createInlineWriter } from './looks.ts';

/**
 * A letter in a file as a draft that can be written on: the fields of its head as front matter, and its text as Markdown, with headings,
 * looks, lists, tables, quotations and notes. What stands around the pages is left out. Read as a draft it says the same.
 */
export function letterAsDraft(document: Document): string {
  const own = arranged(document);
  const letter = readLetter(own.text, { layout: own.layout });
  const marks = marksOf(document.notes);
  const inline = createInlineWriter(own.text, own.runs, (note) => marks.get(note) ?? note);
  const writer = new BodyWriter(own, letter, inline);
  const headEnd = letter.parts.find(({ kind }) => kind === 'briefhoofd')?.span.end ?? 0;
  const stretches = own.layout.stretches.filter(({ zone }) => zone === 'body');
  const body = stretches
    .filter(({ kind, span }) => kind !== 'note' && span.end > headEnd)
    .map((stretch) => ({ ...stretch, lines: stretch.lines.filter(({ start }) => start >= headEnd) }));
  const notes = document.notes.flatMap(({ id }) => {
    const stretch = own.noteOf.get(id);
    return stretch ? [writer.note(stretch, marks.get(id) ?? id)] : [];
  });
  return [frontMatterOf(letter), writer.write(body), notes.join('')].filter((part) => part !== '').join('\n');
}

/**
 * A letter in a file, as it is written to another: by the blocks that were read, of which its text alone shows no looks, lists or notes. The
 * offsets of this letter are those of a draft that nobody sees.
 */
export function letterToWrite(document: Document): Letter {
  return readLetter(letterAsDraft(document), { form: 'draft' });
}

/** How each note is called in the draft: by its mark, where that can stand there and no other note has it. */
function marksOf(notes: readonly Note[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    notes.map(({ id, mark }, i) => {
      const own = /^[\p{L}\p{N}]{1,20}$/u.test(mark) && !taken.has(mark) ? mark : `noot${i + 1}`;
      taken.add(own);
      return [id, own];
    }),
  );
}
