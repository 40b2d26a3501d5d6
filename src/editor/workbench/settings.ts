import * as vscode from 'vscode';
import type { Profile } from '../../lint/index.ts';

const SECTION = 'briefwijzer';
const REGISTER = 'register';
const LISTS = 'lijsten';

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

/** The files and folders with lists that the user wants kept read in. */
export function listsSetting(): readonly string[] {
  const places = vscode.workspace.getConfiguration(SECTION).get<unknown>(LISTS);
  if (!Array.isArray(places)) return [];
  return places
    .filter((place) => typeof place === 'string' && place.trim() !== '')
    .map((place: string) => place.trim());
}

/** Fires when the path of the register's file is another than before. */
export function onDidChangeRegisterSetting(listener: () => void): vscode.Disposable {
  return onDidChange(REGISTER, listener);
}

/** Fires when the files and folders with lists are others than before. */
export function onDidChangeListsSetting(listener: () => void): vscode.Disposable {
  return onDidChange(LISTS, listener);
}

function onDidChange(name: string, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${SECTION}.${name}`)) listener();
  });
}

/** Fires when one of the settings changes. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SECTION)) listener();
  });
}
