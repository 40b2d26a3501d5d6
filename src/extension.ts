import type { ExtensionContext } from 'vscode';
import {
  createFetching,
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
  const fetching = createFetching({ context, letters, houses, machine });
  const pages = createPages();
  const supplies = createSupplies(context, machine);
  context.subscriptions.push(letters, machine, houses, fetching, pages, supplies);
  const workbench = {
    context,
    letters,
    files,
    houses,
    findings,
    machine,
    fetching,
    pages,
    supplies,
    unfinished: new Map(),
  };
  for (const feature of Object.values(features)) context.subscriptions.push(feature(workbench));
}
