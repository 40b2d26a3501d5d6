/** From text to Letter. */

export { letterAsDraft, letterToWrite } from './export/as-draft/letter-as-draft.ts';
export { type BlockOptions, letterBlocks } from './export/blocks.ts';
export { draftParagraphs } from './export/draft-blocks.ts';
export { fillOptions } from './export/fill-options.ts';
export { type LetterText, letterText } from './export/letter-text.ts';
export { paragraphOnNewPage } from './export/page-begins.ts';
export { pageHead, type SenderValues } from './export/page-head.ts';
export { type AnswerDue, answerAskedBy, answerDue } from './facts/answer-due.ts';
export { type DifferingDay, differingDays, namedInHead } from './facts/answered-days.ts';
export { createFacts, type Facts, type ReferenceDate } from './facts/facts.ts';
export type { PaperMention } from './facts/mentions.ts';
export { findMotions, type MotionMention, motionBefore, moversBehind, type NamesBehind } from './facts/motions.ts';
export { type Placed, place, startingIn } from './facts/placed.ts';
export { workingOut } from './facts/working-out.ts';
export { fileNameOf, freeName, nameAs } from './file-name.ts';
export { editFrontMatter } from './front-matter/edit.ts';
export { ANSWER_ASKED, FRONT_MATTER_KEYS, firstAfter } from './front-matter/keys.ts';
export { fieldsThatAre, HEAD_FIELDS, rowOf } from './head/table.ts';
export { isBlackened } from './head/values.ts';
export { belowLines } from './laid-out/below.ts';
export { type LaidOut, laidOut } from './laid-out/laid-out.ts';
export type { LaidOutMark, Layout, Stretch, StretchZone } from './layout.ts';
export type * from './letter.ts';
export { LETTER_STATUSES } from './letter.ts';
export { type DraftTag, draftTagAt, noteMarkAt } from './markdown/atoms.ts';
export { isTagLine, noteDefinitionAt } from './markdown/block-starts.ts';
export { type ReadOptions, readingLetter, readLetter, soortOf } from './read.ts';
