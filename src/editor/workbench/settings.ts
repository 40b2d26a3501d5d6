import * as vscode from 'vscode';
import type { Profile } from '../../lint/index.ts';
import { BASES, type Bases, readBase } from '../../open-data/index.ts';
import { fileBehind } from './documents/address.ts';

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

/** Reads the settings that count for a document; for the text of a file those of the file. */
export function settingsOf(document: vscode.TextDocument): Settings {
  const section = vscode.workspace.getConfiguration(SECTION, fileBehind(document.uri) ?? document);
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

const LOOK_UP = 'opzoeken';
const OPEN_DATA = 'opendata';

/** Under which names users know the services. */
const SERVICES: Readonly<Record<keyof Bases, string>> = {
  odata: 'odata',
  syncfeed: 'syncfeed',
  publications: 'publicaties',
};

/** Whether dossiers are looked up on the server of the Tweede Kamer. */
export function looksUp(): boolean {
  return vscode.workspace.getConfiguration(SECTION).get<unknown>(LOOK_UP) !== false;
}

/** Turns looking up on or off, for this computer. */
export async function setLookUp(on: boolean): Promise<void> {
  await vscode.workspace.getConfiguration(SECTION).update(LOOK_UP, on, vscode.ConfigurationTarget.Global);
}

/**
 * The address of a service of open data: the one that the user gave, else the public one.
 * @returns what is wrong with it, a Dutch sentence, where it is no address to ask.
 */
export function baseSetting(service: keyof Bases): { readonly base: string } | { readonly problem: string } {
  const name = `${OPEN_DATA}.${SERVICES[service]}`;
  const given = vscode.workspace.getConfiguration(SECTION).get<unknown>(name);
  if (typeof given !== 'string' || given.trim() === '') return { base: BASES[service] };
  const read = readBase(service, given);
  return 'base' in read ? read : { problem: `De instelling ${SECTION}.${name} ${read.problem}.` };
}

/** Opens the settings of the services. */
export function openBaseSettings(): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.action.openSettings', `${SECTION}.${OPEN_DATA}`);
}

/** Fires when something changes about what is looked up and where. */
export function onDidChangeLookUp(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    const names = [LOOK_UP, OPEN_DATA];
    if (names.some((name) => change.affectsConfiguration(`${SECTION}.${name}`))) listener();
  });
}

/** Fires when one of the settings changes. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SECTION)) listener();
  });
}
