import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Window, waitFor } from './kit.ts';

export const ACCEPT = 'workbench.action.acceptSelectedQuickOpenItem';
export const BACK = 'workbench.action.quickInputBack';
export const ESCAPE = 'workbench.action.closeQuickOpen';

/** After how many milliseconds a command is given again that did nothing: its box may not have been shown yet. */
const AGAIN = 10_000;

/** A question or list of the editor. */
export type Box = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>;

/** The boxes of the editor itself, as they are shown one after the other. */
export class Boxes {
  readonly made: Box[] = [];
  readonly #window = vscode.window as { -readonly [name in keyof Window]: unknown };
  readonly #before = [vscode.window.createInputBox, vscode.window.createQuickPick] as const;

  watch(): void {
    const [input, pick] = this.#before;
    const keep = <T extends Box>(box: T): T => {
      this.made.push(box);
      return box;
    };
    this.#window.createInputBox = () => keep(input());
    this.#window.createQuickPick = () => keep(pick());
  }

  leave(): void {
    [this.#window.createInputBox, this.#window.createQuickPick] = this.#before;
  }

  /** The box of a step, when it is shown, after `before` others. */
  async at(step: number | undefined, before: number): Promise<Box> {
    const box = await waitFor(`box ${before}`, () => this.made[before]);
    assert.equal(box.step, step);
    return box;
  }

  /**
   * Gives a command and waits for another box, of this step or of none. It is given again only when nothing came of it for long: the first
   * may still be at work, and a second would answer the box that comes.
   */
  async press(command: string, step: number | undefined): Promise<Box> {
    const before = this.made.length;
    let given = 0;
    return waitFor(`step ${step}`, async () => {
      if (Date.now() - given > AGAIN) {
        given = Date.now();
        await vscode.commands.executeCommand(command);
      }
      return this.made.length > before && this.at(step, before);
    });
  }
}
