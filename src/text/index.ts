/** The ground floor: spans, lines, edits and the flow text. Imports nothing. */
export { beginningsOf } from './beginnings.ts';
export { type LineHunk, lineHunks, minimalEdits } from './diff.ts';
export { applyEdits } from './edits.ts';
export { betweenItems, enumerate } from './enumerate.ts';
export { type BlockKind, createFlowBuilder, type Flow, type FlowBlock, type FlowBuilder, isBlank } from './flow.ts';
export { createLineIndex, endOfLine, type LineIndex, lineStarts } from './lines.ts';
export { anyOf, createGate, listed, type StartPattern, startPattern } from './pattern.ts';
export { type PhraseTable, phraseTable } from './phrases.ts';
export { printable, printableJson, printableLines } from './printable.ts';
export { firstWhere } from './search.ts';
export { contains, firstFrom, overlaps, type Position, type Range, type Span, type TextEdit, touches } from './span.ts';
export { finish, type Steps } from './steps.ts';
export { suggest } from './suggest.ts';
export { asWindows1252 } from './windows-1252.ts';
export { type Words, wordKey, wordsOf } from './words.ts';
