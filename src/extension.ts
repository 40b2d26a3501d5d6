import type { ExtensionContext } from 'vscode';
import {
  createFindings,
  createHouseFiles,
  createHouses,
  createLetters,
  createMachineRegister,
  createPages,
  createSupplies,
  features,
} from './editor/index.ts';

/** Called by VS Code when the extension is first needed: the composition root of the editor. */
export function activate(context: ExtensionContext): void {
  const letters = createLetters();
  const machine = createMachineRegister(context);
  const files = createHouseFiles(context.globalStorageUri);
  const houses = createHouses(context, machine, files);
  const findings = createFindings(letters, houses);
  const pages = createPages();
  context.subscriptions.push(letters, machine, houses, pages, createSupplies(context, machine));
  const workbench = { context, letters, files, houses, findings, machine, pages };
  for (const feature of Object.values(features)) context.subscriptions.push(feature(workbench));
}
