import type { ExtensionContext } from 'vscode';
import {
  answerLetter,
  check,
  checkReferences,
  citationCompletion,
  copyText,
  createFindings,
  createHouseFiles,
  createHouses,
  createLetters,
  createMachineRegister,
  createPages,
  deadline,
  diagnostics,
  exempt,
  type Feature,
  frontMatterCompletion,
  hover,
  importList,
  insertPaper,
  insertTemplate,
  links,
  outline,
  ownTemplates,
  policyOverview,
  postpone,
  profile,
  quickFixes,
  referencesView,
  rulePages,
  rulePicker,
  status,
  updateValues,
} from './editor/index.ts';

/** Everything that the extension does. A new feature is a file in a folder of editor/ and a line here. */
const features: readonly Feature[] = [
  diagnostics,
  quickFixes,
  exempt,
  citationCompletion,
  frontMatterCompletion,
  hover,
  links,
  outline,
  status,
  referencesView,
  check,
  checkReferences,
  copyText,
  insertTemplate,
  insertPaper,
  importList,
  answerLetter,
  policyOverview,
  postpone,
  ownTemplates,
  updateValues,
  deadline,
  profile,
  rulePages,
  rulePicker,
];

/** Called by VS Code when the extension is first needed: the composition root of the editor. */
export function activate(context: ExtensionContext): void {
  const letters = createLetters();
  const machine = createMachineRegister(context);
  const files = createHouseFiles(context.globalStorageUri);
  const houses = createHouses(context, machine, files);
  const findings = createFindings(letters, houses);
  const pages = createPages();
  context.subscriptions.push(letters, machine, houses, pages);
  const workbench = { context, letters, files, houses, findings, machine, pages };
  for (const feature of features) context.subscriptions.push(feature(workbench));
}
