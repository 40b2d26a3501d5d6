import { type HeaderField, type Letter, rowOf } from '../../letter/index.ts';
import type { TextEdit } from '../../text/index.ts';
import type { Fix } from '../rule.ts';
import { lineBreak, setInFrontMatter } from './source.ts';

/** Puts a value into the head: into the front matter of a draft, after its label or on a line of its own in print. */
export function insertField(letter: Letter, field: HeaderField, value: string, title: string): Fix {
  const edits =
    letter.form === 'draft' ? setInFrontMatter(letter, rowOf(field).key, value) : insertLine(letter, field, value);
  return { title, edits, ...caretOf(edits, value) };
}

function insertLine(letter: Letter, field: HeaderField, value: string): TextEdit[] {
  const known = letter.header[field];
  if (known) {
    const { span, labelSpan } = known;
    const glued = span.start === labelSpan.end;
    return [{ span, newText: glued ? ` ${value}` : value }];
  }
  return [{ span: { start: 0, end: 0 }, newText: `${rowOf(field).labels[0]}: ${value}${lineBreak(letter).repeat(2)}` }];
}

/** The caret stands before the inserted value. */
function caretOf(edits: readonly TextEdit[], value: string): { caret?: number } {
  const [edit] = edits;
  const at = edit && edits.length === 1 ? edit.newText.indexOf(value) : -1;
  return edit && at >= 0 ? { caret: edit.span.start + at } : {};
}
