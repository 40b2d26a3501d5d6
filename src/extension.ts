import type { ExtensionContext } from 'vscode';
import {
  createDocuments,
  createFetching,
  createFindings,
  createHouseFiles,
  createHouses,
  createLetters,
  createMachineRegister,
  createPages,
  createSupplies,
  features,
  letterPreview,
  type PreviewPlugin,
} from './editor/index.ts';

/**
 * Called by VS Code when the extension is first needed: the composition root of the editor. What it gives back is asked for by VS Code's
 * Markdown preview.
 */
export function activate(context: ExtensionContext): PreviewPlugin {
  const documents = createDocuments(context);
  const letters = createLetters(documents);
  const machine = createMachineRegister(context);
  const files = createHouseFiles(context.globalStorageUri);
  const houses = createHouses(context, machine, files);
  const findings = createFindings(letters, houses);
  const fetching = createFetching({ context, letters, houses, machine });
  const pages = createPages();
  const supplies = createSupplies(context, machine);
  context.subscriptions.push(documents, letters, machine, houses, fetching, pages, supplies);
  const workbench = {
    context,
    documents,
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
  return letterPreview(letters, houses);
}
