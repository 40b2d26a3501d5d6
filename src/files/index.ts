export { createFile } from './create.ts';
export { failureText, type Refusal, Refused } from './failure.ts';
export { type DocumentKind, type FileKind, isDocumentKind, kindOfFile } from './kind/kind.ts';
export { type UnreadKind, unreadReason } from './kind/refusal.ts';
export { LARGER_FILE, LARGER_LETTER, LARGEST_FILE } from './largest.ts';
export { type Machine, ownFolder } from './own-folder.ts';
export { type Replaced, replaceFile } from './replace.ts';
export { createWithin, placeWithin, replaceWithin } from './within.ts';
