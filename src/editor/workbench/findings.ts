import type * as vscode from 'vscode';
import type { IsoDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import { beginCheck, type Check, type Finding, type LintOptions, type Profile } from '../../lint/index.ts';
import { type ToldReference, tellReference } from '../../references/index.ts';
import type { Houses } from './house.ts';
import type { Letters } from './letters.ts';
import { isRemark, type OpenFinding, openFindings } from './open-findings.ts';
import { settingsOf } from './settings.ts';
import { inTurns } from './turns.ts';

/**
 * At most this many references of a document are held against the register; no letter comes near it. A list of thousands would keep
 * the editor busy for minutes, and would be held against it anew after every pause.
 */
export const MOST_REFERENCES = 300;

/** What the rules say about a document as it is now. */
export interface Checked {
  readonly letter: Letter;
  /** The document's version that was checked. */
  readonly version: number;
  readonly findings: readonly Finding[];
  /** Those that stand on an open place. */
  readonly open: readonly OpenFinding[];
  /** Those that get a line: all but the remarks on open places, which are shown as what they are and counted. */
  readonly lines: readonly Finding[];
}

/** The findings of the open letters, worked out when they are asked for and kept until something changes. */
export interface Findings {
  /** The findings of a document; undefined where it is no letter, or too long. */
  of(document: vscode.TextDocument): Checked | undefined;
  /** The same where it was worked out already for the document as it is now: who only shows it does not have to wait for it. */
  known(document: vscode.TextDocument): Checked | undefined;
  /** The references of a document with their verdicts, at most the first MOST_REFERENCES; [] where it is no letter. */
  references(document: vscode.TextDocument): readonly ToldReference[];
  /**
   * Reads and checks a document a moment at a time, so that keys are answered meanwhile; `of` and `references` then find the answers there.
   * @returns false when the document has changed meanwhile.
   */
  prepare(document: vscode.TextDocument): Promise<boolean>;
  /** The same for `references` alone, which are there before the rules have had their say. */
  prepareReferences(document: vscode.TextDocument): Promise<boolean>;
  /** What `of` gives, worked out a moment at a time, of what is typed meanwhile too; undefined also where the document is closed. */
  whenChecked(document: vscode.TextDocument): Promise<Checked | undefined>;
  /** True for a letter whose findings are shown: while the user types, or since the check command was run. */
  isShown(document: vscode.TextDocument): boolean;
  /** With what a document is checked. */
  options(document: vscode.TextDocument): LintOptions;
  /** From now on this document is checked with this profile, whatever the settings say. */
  useProfile(document: vscode.TextDocument, profile: Profile): void;
  /** Forgets what was found: configuration, settings or the day have changed. */
  forget(): void;
}

/** The check of a letter, as far as it has come. */
interface Begun {
  readonly letter: Letter;
  readonly check: Check;
  readonly register: LintOptions['register'];
  told?: readonly ToldReference[];
}

/** Makes the store. */
export function createFindings(letters: Letters, houses: Houses): Findings {
  let known = new WeakMap<vscode.TextDocument, Checked>();
  let begun = new WeakMap<vscode.TextDocument, Begun>();
  const profiles = new WeakMap<vscode.TextDocument, Profile>();

  function optionsFor(document: vscode.TextDocument): LintOptions {
    const { config, register, profile } = houses.of(document);
    const chosen = profiles.get(document) ?? settingsOf(document).profile;
    return {
      today: today(),
      rules: config,
      register,
      ...(chosen && { profile: chosen }),
      ...(profile.notation && { notation: profile.notation }),
      ...(profile.kenmerkPattern && { kenmerkPattern: profile.kenmerkPattern }),
      ...(profile.signatory && { signatory: profile.signatory }),
    };
  }

  function checkOf(document: vscode.TextDocument): Begun | undefined {
    const letter = letters.of(document);
    if (!letter) return undefined;
    const before = begun.get(document);
    if (before?.letter === letter) return before;
    const options = { ...optionsFor(document), mostReferences: MOST_REFERENCES };
    const now = { letter, check: beginCheck(letter, options), register: options.register };
    begun.set(document, now);
    return now;
  }

  /** Reads a document in turns, then takes one step of its check after another; false when it has changed meanwhile. */
  async function workOn(document: vscode.TextDocument, step: (check: Check) => boolean): Promise<boolean> {
    const { version } = document;
    const letter = await letters.whenRead(document, () => document.version === version);
    const begun = letter && checkOf(document);
    if (!begun) return !document.isClosed && document.version === version;
    return inTurns(
      () => step(begun.check),
      () => !document.isClosed && letters.known(document) === letter && checkOf(document) === begun,
    );
  }

  const prepare = (document: vscode.TextDocument) => workOn(document, (check) => check.step());

  const store: Findings = {
    options: optionsFor,
    prepare,
    prepareReferences: (document) => workOn(document, (check) => check.nextVerdict()),
    async whenChecked(document) {
      while (!document.isClosed) if (await prepare(document)) return store.of(document);
      return undefined;
    },
    isShown: (document) => letters.isLetter(document) && (settingsOf(document).check || letters.isCounted(document)),
    of(document) {
      const begun = checkOf(document);
      if (!begun) return undefined;
      const { letter, check } = begun;
      const before = known.get(document);
      if (before?.letter === letter) return before;
      // nobody needs to be told that a new document is still empty
      const found = letter.source.trim() === '' ? [] : check.findings();
      const open = openFindings(letter, found);
      const shownAsOpen = new Set(open.map(({ finding }) => finding).filter(isRemark));
      const lines = found.filter((finding) => !shownAsOpen.has(finding));
      const checked = { letter, version: document.version, findings: found, open, lines };
      known.set(document, checked);
      return checked;
    },
    known(document) {
      const before = known.get(document);
      return before && before.letter === letters.known(document) ? before : undefined;
    },
    references(document) {
      const begun = checkOf(document);
      if (!begun) return [];
      begun.told ??= begun.check.verdicts().map((verdict) => tellReference(verdict, begun.register));
      return begun.told;
    },
    useProfile(document, profile) {
      profiles.set(document, profile);
      known.delete(document);
      begun.delete(document);
    },
    forget() {
      known = new WeakMap();
      begun = new WeakMap();
    },
  };
  return store;
}

/** Today by the user's own clock and time zone. */
export function today(now = new Date()): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
