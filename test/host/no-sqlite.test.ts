import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { typedCitationAt } from '../../src/citation/index.ts';
import { describeRegister } from '../../src/editor/checking/status.ts';
import { suggest } from '../../src/editor/citing/suggestions.ts';
import { createMachineRegister } from '../../src/editor/workbench/machine-register.ts';
import { readLetter } from '../../src/letter/index.ts';
import { memoryRegister, stackRegisters } from '../../src/register/index.ts';
import { activated, EXTENSION_ID } from './kit.ts';
import { DRAFT } from './letters.ts';

describe('a VS Code without SQLite', () => {
  const getBuiltinModule = process.getBuiltinModule;
  const warn = vscode.window.showWarningMessage;
  const messages: string[] = [];
  before(async () => {
    await activated();
    // only this bundle has not looked for it yet
    process.getBuiltinModule = (() => undefined) as typeof process.getBuiltinModule;
    vscode.window.showWarningMessage = async (message: string) => {
      messages.push(message);
      return undefined;
    };
  });
  after(() => {
    process.getBuiltinModule = getBuiltinModule;
    vscode.window.showWarningMessage = warn;
  });

  it('completes from the letter and the list of the team, and says so with the language status alone', () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    const context = { asAbsolutePath: (path: string) => `${extension?.extensionPath}/${path}` };
    const machine = createMachineRegister(context as vscode.ExtensionContext);
    try {
      const team = memoryRegister({
        papers: [{ id: '31444-101', kind: 'motie', date: '2020-10-07', title: 'Dijken' }],
      });
      const register = stackRegisters([machine.papers, team]);
      const typed = typedCitationAt('TK 31444-', 'TK 31444-'.length);
      assert.ok(typed);
      const found = suggest(
        { ...typed, span: { start: 9_999, end: 9_999 } },
        readLetter(DRAFT),
        register,
        '2025-03-22',
      );
      assert.deepEqual(
        found.map(({ text }) => text),
        ['TK 31444-12; 2020', 'TK 31444-9; 2019', 'TK 31444-101; 2020'],
      );
      assert.equal(machine.papers.search('dijken').papers.length, 0);
      assert.equal(machine.trouble()?.code, 'no-sqlite');
      const shown = describeRegister(machine);
      assert.equal(shown?.text, 'Kamerstukken: geen register');
      assert.match(shown?.detail ?? '', /heeft geen SQLite.*Briefwijzer vult aan met wat in de brief/);
      assert.equal(shown?.severity, vscode.LanguageStatusSeverity.Warning);
      assert.deepEqual(messages, []);
    } finally {
      machine.dispose();
    }
  });
});
