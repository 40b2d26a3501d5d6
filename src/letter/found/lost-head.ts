import type { Letter, LostHead } from '../letter.ts';

/**
 * A printed letter that begins at its salutation, or at a page after the first, has lost its head: its fields were not
 * left out by the writer. A draft has its front matter for a head, and a file was not pasted.
 */
export function findLostHead(letter: Letter): LostHead | undefined {
  if (letter.form !== 'print' || letter.file || letter.fields.some(({ value }) => value.place === 'head'))
    return undefined;
  const [first, ...others] = letter.parts;
  const page = letter.pages[0];
  const atTop = first === undefined || page === undefined || page.span.start <= first.span.end;
  if (page && page.page > 1 && atTop) return { start: 'page', page: page.page };
  const opening = first?.kind === 'paginakop' ? others[0] : first;
  return opening?.kind === 'aanhef' ? { start: 'aanhef' } : undefined;
}
