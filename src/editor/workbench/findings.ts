import type * as vscode from 'vscode';
import type { IsoDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import { type Finding, type LintOptions, lint, type Profile } from '../../lint/index.ts';
import type { Houses } from './house.ts';
import type { Letters } from './letters.ts';
import { isRemark, type OpenFinding, openFindings } from './open-findings.ts';
import { settingsOf } from './settings.ts';

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
  /** True for a letter whose findings are shown: while the user types, or since the check command was run. */
  isShown(document: vscode.TextDocument): boolean;
  /** With what a document is checked. */
  options(document: vscode.TextDocument): LintOptions;
  /** From now on this document is checked with this profile, whatever the settings say. */
  useProfile(document: vscode.TextDocument, profile: Profile): void;
  /** Forgets what was found: configuration, settings or the day have changed. */
  forget(): void;
}

/** Makes the store. */
export function createFindings(letters: Letters, houses: Houses): Findings {
  let known = new WeakMap<vscode.TextDocument, Checked>();
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

  return {
    options: optionsFor,
    isShown: (document) => letters.isLetter(document) && (settingsOf(document).check || letters.isCounted(document)),
    of(document) {
      const letter = letters.of(document);
      if (!letter) return undefined;
      const before = known.get(document);
      if (before?.letter === letter) return before;
      // nobody needs to be told that a new document is still empty
      const found = letter.source.trim() === '' ? [] : lint(letter, optionsFor(document));
      const open = openFindings(letter, found);
      const shownAsOpen = new Set(open.map(({ finding }) => finding).filter(isRemark));
      const lines = found.filter((finding) => !shownAsOpen.has(finding));
      const checked = { letter, version: document.version, findings: found, open, lines };
      known.set(document, checked);
      return checked;
    },
    useProfile(document, profile) {
      profiles.set(document, profile);
      known.delete(document);
    },
    forget() {
      known = new WeakMap();
    },
  };
}

/** Today by the user's own clock and time zone. */
export function today(now = new Date()): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
