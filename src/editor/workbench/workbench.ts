import type * as vscode from 'vscode';
import type { Documents } from './documents/documents.ts';
import type { Fetching } from './fetching/desk.ts';
import type { Findings } from './findings.ts';
import type { Houses } from './house.ts';
import type { HouseFiles } from './house-files.ts';
import type { Letters } from './letters.ts';
import type { MachineRegister } from './machine-register.ts';
import type { Pages } from './pages.ts';
import type { Supplies } from './supplies.ts';
import type { Unfinished } from './unfinished.ts';

/** What every feature of the editor works on; the composition root makes it once. */
export interface Workbench {
  readonly context: vscode.ExtensionContext;
  readonly documents: Documents;
  readonly letters: Letters;
  readonly files: HouseFiles;
  readonly houses: Houses;
  readonly findings: Findings;
  readonly machine: MachineRegister;
  readonly fetching: Fetching;
  readonly pages: Pages;
  readonly supplies: Supplies;
  readonly unfinished: Unfinished;
}

/** A feature: registers itself and gives back what ends it. */
export type Feature = (workbench: Workbench) => vscode.Disposable;
