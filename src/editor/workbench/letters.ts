import * as vscode from 'vscode';
import { type Letter, type ReadOptions, readingLetter, soortOf } from '../../letter/index.ts';
import { finish, type Steps } from '../../text/index.ts';
import { DOCUMENT_SCHEME } from './documents/address.ts';
import type { Documents } from './documents/documents.ts';
import type { FileText } from './documents/reading.ts';
import { documentAt, lengthOf } from './places.ts';
import { inTurns } from './turns.ts';

/** Documents longer than this (UTF-16 units) are not read: no letter comes near it, and reading would make typing falter. */
export const MAX_LENGTH = 4 * 1024 * 1024;

/** Where the files of the user, and what is read from them, are in any case. */
const OWN_SCHEMES = new Set(['file', 'untitled', DOCUMENT_SCHEME]);

/** File systems of other versions of the user's files, shown beside them to compare: no letters of their own. */
const OTHER_VERSIONS = new Set(['git', 'gitlens', 'pr', 'review', 'vscode-local-history']);

/** The documents that can be letters; every provider registers for these. */
export const LETTER_LANGUAGES: vscode.DocumentSelector = [
  { language: 'markdown' },
  { language: 'plaintext' },
  { pattern: '**/*.brief.md' },
  { scheme: DOCUMENT_SCHEME },
];

/**
 * The letters among the open documents, each read once per version of its document. Diagnostics, hover, links, completion,
 * outline and quick fixes all take theirs from here.
 */
export interface Letters {
  /** The letter in a document, as the document is now; undefined for a document that is no letter or is too long. */
  of(document: vscode.TextDocument): Letter | undefined;
  /** The same where the document was read already as it is now: who only shows it does not have to wait for it. */
  known(document: vscode.TextDocument): Letter | undefined;
  /**
   * The same, read a moment at a time, so that keys are answered meanwhile; what is typed meanwhile is read too.
   * @param isWanted asked after every pause; undefined is given where it says no.
   */
  whenRead(document: vscode.TextDocument, isWanted?: () => boolean): Promise<Letter | undefined>;
  /** Any document read as a letter, also one that does not count as such; undefined for one that is too long, or not the user's. */
  read(document: vscode.TextDocument): Letter | undefined;
  /** True for a document in which the editor looks for a letter, also when it is too long to read. */
  isLetter(document: vscode.TextDocument): boolean;
  /**
   * From now on, and for as long as it is open, this document counts as a letter, also under another name: the check command
   * was run on it.
   */
  count(document: vscode.TextDocument): void;
  /** True for a document on which the check command was run. */
  isCounted(document: vscode.TextDocument): boolean;
  /** Fires for a document that begins to count as a letter, by a command or since the file behind it was read. */
  readonly onDidCount: vscode.Event<vscode.TextDocument>;
}

/** The reading of a document, as far as it has come. */
interface Begun {
  readonly version: number;
  /** Of a text in another language another letter is read. */
  readonly languageId: string;
  /** The file whose text it is, where it is one. */
  readonly file: FileText | undefined;
  readonly steps: Steps<Letter>;
  letter?: Letter;
  /** Whether its front matter names a kind of letter, once somebody has asked. */
  isOfKind?: boolean;
}

/** Makes the cache; disposing it forgets which documents were counted as letters. */
export function createLetters(documents: Documents): Letters & vscode.Disposable {
  const cache = new WeakMap<vscode.TextDocument, Begun>();
  const counted = new Set<string>();
  const didCount = new vscode.EventEmitter<vscode.TextDocument>();

  function begunOf(document: vscode.TextDocument): Begun {
    const { version, languageId } = document;
    const known = cache.get(document);
    const file = documents.shown(document);
    if (known?.version === version && known.languageId === languageId && known.file === file) return known;
    const steps = readingLetter(document.getText(), file ? optionsFor(file) : formOf(document));
    const begun = { version, languageId, file, steps };
    cache.set(document, begun);
    return begun;
  }

  function read(document: vscode.TextDocument): Letter {
    const begun = begunOf(document);
    begun.letter ??= finish(begun.steps);
    return begun.letter;
  }

  function isOfKind(document: vscode.TextDocument): boolean {
    const begun = begunOf(document);
    begun.isOfKind ??= soortOf(document.getText()) !== undefined;
    return begun.isOfKind;
  }

  /** True where a document can be read, as a letter or as if it were one: of the text of a file is to be known what the file says of it. */
  const isReadable = (document: vscode.TextDocument) =>
    lengthOf(document) <= MAX_LENGTH && (!isOfFile(document) || documents.shown(document) !== undefined);
  const isRead = (document: vscode.TextDocument) => isLetter(document) && isReadable(document);

  async function whenRead(document: vscode.TextDocument, isWanted = () => true): Promise<Letter | undefined> {
    while (!document.isClosed && isRead(document) && isWanted()) {
      const begun = begunOf(document);
      await inTurns(
        () => step(begun),
        () => !document.isClosed && begunOf(document) === begun && isWanted(),
      );
      if (begun.letter && begunOf(document) === begun) return begun.letter;
    }
    return undefined;
  }

  function isLetter(document: vscode.TextDocument): boolean {
    if (isForeign(document)) return false;
    if (isOfFile(document)) return true;
    if (document.uri.path.endsWith('.brief.md') || counted.has(document.uri.toString())) return true;
    const mayBe = document.languageId === 'markdown' || document.languageId === 'plaintext';
    return mayBe && namesSoort(document) && lengthOf(document) <= MAX_LENGTH && isOfKind(document);
  }

  function count(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (counted.has(key)) return;
    counted.add(key);
    didCount.fire(document);
  }

  const listeners = vscode.Disposable.from(
    didCount,
    documents.onDidRead((address) => {
      const document = documentAt(address);
      if (document) didCount.fire(document);
    }),
    // a document that gets another language is told of as closed and opened too
    vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => isClosed && counted.delete(uri.toString())),
    vscode.workspace.onWillRenameFiles(({ files }) => {
      for (const key of renamed(counted, files)) counted.add(key);
    }),
    vscode.workspace.onWillSaveTextDocument(({ document }) => {
      if (!counted.has(document.uri.toString()) && isCopyOfCounted(document, counted)) count(document);
    }),
  );
  return {
    isLetter,
    read: (document) => (isForeign(document) || !isReadable(document) ? undefined : read(document)),
    of: (document) => (isRead(document) ? read(document) : undefined),
    known: (document) => (isRead(document) ? begunOf(document).letter : undefined),
    whenRead,
    count,
    isCounted: (document) => counted.has(document.uri.toString()),
    onDidCount: didCount.event,
    dispose: () => listeners.dispose(),
  };
}

/** Reads on for a moment; false when all is read. */
function step(begun: Begun): boolean {
  if (begun.letter) return false;
  const next = begun.steps.next();
  if (next.done) begun.letter = next.value;
  return !next.done;
}

/** The new addresses of what is known by its old one, in a file or folder that gets another name. */
function renamed(known: Iterable<string>, files: vscode.FileRenameEvent['files']): string[] {
  return [...known].flatMap((key) =>
    files.flatMap(({ oldUri, newUri }) => {
      const old = oldUri.toString();
      return key === old || key.startsWith(`${old}/`) ? [newUri.toString() + key.slice(old.length)] : [];
    }),
  );
}

/** True when a document is being saved with the text of a counted letter: that gets its place on disk, or another. */
function isCopyOfCounted(document: vscode.TextDocument, counted: ReadonlySet<string>): boolean {
  const others = vscode.workspace.textDocuments.filter((one) => one !== document && counted.has(one.uri.toString()));
  return others.some((one) => lengthOf(one) === lengthOf(document) && one.getText() === document.getText());
}

/** True for text that the editor shows beside the files of the user: a page of ours, output, an old version. */
function isForeign({ uri: { scheme } }: vscode.TextDocument): boolean {
  if (OWN_SCHEMES.has(scheme)) return false;
  // what comes from no file system is made up by an extension
  return OTHER_VERSIONS.has(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === undefined;
}

/** True for the text of a file of a text program. */
function isOfFile({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === DOCUMENT_SCHEME;
}

function optionsFor({ layout, read }: FileText): ReadOptions {
  return { layout, file: read.remarks };
}

/** Markdown is a draft, also without front matter; of other text the reader tells the form itself. */
function formOf(document: vscode.TextDocument): ReadOptions {
  return document.languageId === 'markdown' ? { form: 'draft' } : {};
}

/** True when the front matter has a key `soort`: the cheap question that keeps ordinary Markdown from being read. */
function namesSoort(document: vscode.TextDocument): boolean {
  if (document.lineAt(0).text.trimEnd() !== '---') return false;
  const last = Math.min(document.lineCount, 200);
  for (let line = 1; line < last; line++) {
    const { text } = document.lineAt(line);
    if (text.trimEnd() === '---') return false;
    if (/^soort\s*:/.test(text)) return true;
  }
  return false;
}
