import * as vscode from 'vscode';
import { firstAfter, type Letter } from '../../letter/index.ts';
import type { RenderResult, Segment } from '../../template/index.ts';
import { applyTo, putSnippet } from '../workbench/editing.ts';
import { rangeOf } from '../workbench/places.ts';

/** Writes segments as one snippet; given by the face of template/, which is loaded only when it is needed. */
export type SnippetWriter = (segments: readonly Segment[]) => string;

/** Splits a snippet that was written as one into its pieces, so that all share one row of tab stops. No text holds it. */
const CUT = '\ue0ff';

/** The whole letter in place of everything in the editor, as one step. */
export async function insertWhole(editor: vscode.TextEditor, snippet: string): Promise<boolean> {
  const { document } = editor;
  const everything = new vscode.Range(0, 0, document.lineCount, 0);
  return putSnippet(editor, snippet, document.validateRange(everything));
}

/** The body alone, in place of the selection. */
export async function insertBody(editor: vscode.TextEditor, snippet: string): Promise<boolean> {
  return putSnippet(editor, snippet, editor.selection);
}

/**
 * Into a letter that has front matter: what is missing there, and the body at the caret (under the front matter when the
 * caret stands in it). One edit, one row of tab stops, one undo.
 */
export async function insertIntoLetter(
  editor: vscode.TextEditor,
  letter: Letter,
  result: RenderResult,
  write: SnippetWriter,
): Promise<boolean> {
  const { document } = editor;
  const head = missingLines(letter, result);
  const body = bodyPlace(editor, letter);
  const pieces = [...head.map(({ segments }) => segments), [...body.before, ...result.body]];
  const written = write(pieces.flatMap((piece, index) => (index === 0 ? piece : [text(CUT), ...piece])));
  const snippets = written.split(CUT);
  const ranges = [...head.map(({ span }) => rangeOf(document, span)), body.range];
  const edits = ranges.map((range, index) => {
    const part = new vscode.SnippetTextEdit(range, new vscode.SnippetString(snippets[index] ?? ''));
    part.keepWhitespace = true;
    return part;
  });
  return applyTo(document, edits);
}

interface HeadLine {
  readonly span: { readonly start: number; readonly end: number };
  readonly segments: readonly Segment[];
}

/** The lines of the front matter that the letter lacks: a key it does not have, or one without a value. */
function missingLines({ frontMatter }: Letter, { frontMatter: lines }: RenderResult): HeadLine[] {
  if (!frontMatter) return [];
  const places = new Map<number, Segment[]>();
  const replaced: HeadLine[] = [];
  for (const { key, segments } of lines) {
    const entry = frontMatter.entries.find((known) => known.key === key);
    if (entry && entry.value === null) {
      replaced.push({
        span: { start: entry.keySpan.start, end: entry.valueSpan.end },
        segments: withoutLineEnd(segments),
      });
    } else if (!entry) {
      const at = placeFor(key, frontMatter);
      places.set(at, [...(places.get(at) ?? []), ...segments]);
    }
  }
  const added = [...places].map(([at, segments]) => ({ span: { start: at, end: at }, segments }));
  return [...added, ...replaced].sort((a, b) => a.span.start - b.span.start);
}

/** Before the first key that comes later in a head, else at its end. */
function placeFor(key: string, frontMatter: NonNullable<Letter['frontMatter']>): number {
  return firstAfter(frontMatter.entries, key)?.keySpan.start ?? frontMatter.body.end;
}

function withoutLineEnd(segments: readonly Segment[]): Segment[] {
  const last = segments.at(-1);
  if (last?.kind !== 'text') return [...segments];
  return [...segments.slice(0, -1), text(last.text.replace(/\n$/, ''))];
}

/** Where the body goes, and the line ends that keep it apart from what stands before it. */
function bodyPlace(
  editor: vscode.TextEditor,
  { frontMatter, source }: Letter,
): { range: vscode.Range; before: Segment[] } {
  const { document, selection } = editor;
  const end = frontMatter?.span.end ?? 0;
  const inHead = document.offsetAt(selection.start) < end;
  const range = inHead ? new vscode.Range(document.positionAt(end), document.positionAt(end)) : selection;
  const before = source.slice(0, document.offsetAt(range.start));
  const lineEnds = /(?:\r\n?|\n)*$/.exec(before.slice(-4))?.[0].replace(/\r\n?/g, '\n').length ?? 0;
  return { range, before: before.trim() === '' ? [] : [text('\n'.repeat(Math.max(0, 2 - lineEnds)))] };
}

function text(written: string): Segment {
  return { kind: 'text', text: written };
}
