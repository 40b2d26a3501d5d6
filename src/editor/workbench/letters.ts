import * as vscode from 'vscode';
import { type Letter, type ReadOptions, readLetter } from '../../letter/index.ts';
import { PAGE_SCHEME } from './pages.ts';
import { lengthOf } from './places.ts';

/** Documents longer than this (UTF-16 units) are not read: no letter comes near it, and reading would make typing falter. */
export const MAX_LENGTH = 4 * 1024 * 1024;

/** Text that the editor shows beside the files of the user: no letters of theirs. */
const FOREIGN_SCHEMES = new Set([
  'git',
  'output',
  'debug',
  'comment',
  'search-editor',
  'vscode-settings',
  'briefwijzer-regel',
  PAGE_SCHEME,
  'briefwijzer-voorbeeld',
]);

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
  /** From now on, and for as long as it is open, this document counts as a letter: the check command was run on it. */
  count(document: vscode.TextDocument): void;
  /** True for a document on which the check command was run. */
  isCounted(document: vscode.TextDocument): boolean;
  /** Fires for a document that begins to count as a letter by a command. */
  readonly onDidCount: vscode.Event<vscode.TextDocument>;
}

interface CacheEntry {
  readonly version: number;
  readonly letter: Letter;
}

/** Makes the cache; disposing it forgets which documents were counted as letters. */
export function createLetters(): Letters & vscode.Disposable {
  const cache = new WeakMap<vscode.TextDocument, CacheEntry>();
  const counted = new Set<string>();
  const didCount = new vscode.EventEmitter<vscode.TextDocument>();

  function read(document: vscode.TextDocument): Letter {
    const known = cache.get(document);
    if (known?.version === document.version) return known.letter;
    const letter = readLetter(document.getText(), formOf(document));
    cache.set(document, { version: document.version, letter });
    return letter;
  }

  function isLetter(document: vscode.TextDocument): boolean {
    if (isForeign(document)) return false;
    if (document.uri.path.endsWith('.brief.md') || counted.has(document.uri.toString())) return true;
    const mayBe = document.languageId === 'markdown' || document.languageId === 'plaintext';
    return mayBe && namesSoort(document) && lengthOf(document) <= MAX_LENGTH && read(document).soort !== undefined;
  }

  const closing = vscode.workspace.onDidCloseTextDocument((document) => counted.delete(document.uri.toString()));
  return {
    isLetter,
    read: (document) => (isForeign(document) || lengthOf(document) > MAX_LENGTH ? undefined : read(document)),
    of: (document) => (isLetter(document) && lengthOf(document) <= MAX_LENGTH ? read(document) : undefined),
    count(document) {
      const key = document.uri.toString();
      if (counted.has(key)) return;
      counted.add(key);
      didCount.fire(document);
    },
    isCounted: (document) => counted.has(document.uri.toString()),
    onDidCount: didCount.event,
    dispose() {
      closing.dispose();
      didCount.dispose();
    },
  };
}

function isForeign({ uri }: vscode.TextDocument): boolean {
  return FOREIGN_SCHEMES.has(uri.scheme);
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
