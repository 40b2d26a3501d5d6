import { xml, xmlText } from '../../../xml/index.ts';
import type { Block, Note } from '../../blocks.ts';

/**
 * Makes the function that gives what is written for the mark of a note: at its first mark the note itself, at the others a pointer to
 * it. Endnotes are written as footnotes: a letter knows no others.
 */
export function noteMarks(
  notes: readonly Note[],
  written: (blocks: readonly Block[]) => string,
): (id: string) => string {
  const known = new Map(notes.map((note) => [note.id, note]));
  const used = new Map<string, string>();
  let count = 0;
  let isWriting = false;
  return (id) => {
    const note = known.get(id);
    // a note has no notes
    if (!note || isWriting) return '';
    const before = used.get(id);
    if (before !== undefined) return again(before, note.mark);
    const isOwnMark = note.mark !== String(count + 1);
    if (!isOwnMark) count++;
    const name = `voetnoot${used.size + 1}`;
    used.set(id, name);
    const citation = xml('text:note-citation', { 'text:label': isOwnMark ? note.mark : undefined }, xmlText(note.mark));
    isWriting = true;
    const inside = written(note.blocks) || xml('text:p', { 'text:style-name': 'Voetnoottekst' });
    isWriting = false;
    const body = xml('text:note-body', {}, inside);
    return xml('text:note', { 'text:id': name, 'text:note-class': 'footnote' }, citation, body);
  };
}

function again(name: string, mark: string): string {
  const pointer = xml(
    'text:note-ref',
    { 'text:note-class': 'footnote', 'text:reference-format': 'text', 'text:ref-name': name },
    xmlText(mark),
  );
  return xml('text:span', { 'text:style-name': 'Voetnootmarkering' }, pointer);
}
