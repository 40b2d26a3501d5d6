import * as vscode from 'vscode';
import { type Letter, type ReadOptions, readLetter } from '../../letter/index.ts';
import { lengthOf } from './places.ts';

/** Documents longer than this (UTF-16 units) are not read: no letter comes near it, and reading would make typing falter. */
export const MAX_LENGTH = 4 * 1024 * 1024;

/** Where the files of the user are in any case. */
const OWN_SCHEMES = new Set(['file', 'untitled']);

/** File systems of other versions of the user's files, shown beside them to compare: no letters of their own. */
const OTHER_VERSIONS = new Set(['git', 'gitlens', 'pr', 'review', 'vscode-local-history']);

/** The documents that can be letters; every provider registers for these. */
export const LETTER_LANGUAGES: vscode.DocumentSelector = [
  { language: 'markdown' },
  { language: 'plaintext' },
  { pattern: '**/*.brief.md' },
];

/**
 * The letters among the open documents, each read once per version of its document. Diagnostics, hover, links, completion,
 * outline and quick fixes all take theirs from here.
 */
export interface Letters {
  /** The letter in a document, as the document is now; undefined for a document that is no letter or is too long. */
  of(document: vscode.TextDocument): Letter | undefined;
  /** Any document read as a letter, also one that does not count as such; undefined for one that is too long, or none of the user's. */
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
  /** Fires for a document that begins to count as a letter by a command. */
  readonly onDidCount: vscode.Event<vscode.TextDocument>;
}

interface CacheEntry {
  readonly version: number;
  /** Of a text in another language another letter is read. */
  readonly languageId: string;
  readonly letter: Letter;
}

/** Makes the cache; disposing it forgets which documents were counted as letters. */
export function createLetters(): Letters & vscode.Disposable {
  const cache = new WeakMap<vscode.TextDocument, CacheEntry>();
  const counted = new Set<string>();
  const didCount = new vscode.EventEmitter<vscode.TextDocument>();

  function read(document: vscode.TextDocument): Letter {
    const { version, languageId } = document;
    const known = cache.get(document);
    if (known?.version === version && known.languageId === languageId) return known.letter;
    const letter = readLetter(document.getText(), formOf(document));
    cache.set(document, { version, languageId, letter });
    return letter;
  }

  function isLetter(document: vscode.TextDocument): boolean {
    if (isForeign(document)) return false;
    if (document.uri.path.endsWith('.brief.md') || counted.has(document.uri.toString())) return true;
    const mayBe = document.languageId === 'markdown' || document.languageId === 'plaintext';
    return mayBe && namesSoort(document) && lengthOf(document) <= MAX_LENGTH && read(document).soort !== undefined;
  }

  function count(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (counted.has(key)) return;
    counted.add(key);
    didCount.fire(document);
  }

  const listeners = vscode.Disposable.from(
    didCount,
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
    read: (document) => (isForeign(document) || lengthOf(document) > MAX_LENGTH ? undefined : read(document)),
    of: (document) => (isLetter(document) && lengthOf(document) <= MAX_LENGTH ? read(document) : undefined),
    count,
    isCounted: (document) => counted.has(document.uri.toString()),
    onDidCount: didCount.event,
    dispose: () => listeners.dispose(),
  };
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
