import * as vscode from 'vscode';
import type { Profile } from '../../lint/index.ts';

const SECTION = 'briefwijzer';
const REGISTER = 'register';

/** The settings of package.json, as they count for one document. */
export interface Settings {
  /** Check while the user types. */
  readonly check: boolean;
  /** The profile that the user chose; absent where it is left to `.briefwijzer/regels.yaml`. */
  readonly profile?: Profile;
}

/** Reads the settings that count for a document. */
export function settingsOf(document: vscode.TextDocument): Settings {
  const section = vscode.workspace.getConfiguration(SECTION, document);
  const profile = section.get<string>('profiel');
  return {
    check: section.get<boolean>('controleren') !== false,
    ...((profile === 'rustig' || profile === 'volledig') && { profile }),
  };
}

/** The path that the user chose for the register's file; undefined or empty where it is left to us. */
export function registerSetting(): string | undefined {
  const path = vscode.workspace.getConfiguration(SECTION).get<unknown>(REGISTER);
  return typeof path === 'string' ? path : undefined;
}

/** Fires when that path is another than before. */
export function onDidChangeRegisterSetting(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${SECTION}.${REGISTER}`)) listener();
  });
}

/** Fires when one of the settings changes. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SECTION)) listener();
  });
}
