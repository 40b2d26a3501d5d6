import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { writeMachineSettings } from '../../scripts/vscode/offline.ts';
import { type Server, workbenchAddress } from '../../scripts/vscode/server.ts';
import type { Bases } from '../../src/open-data/index.ts';
import { startSession } from './session.ts';

/** What a workbench starts with. */
export interface Start {
  /** The files of the workspace: relative path -> content. */
  files: Record<string, string | Uint8Array>;
  /** The file that is opened; none where it is left out. */
  open?: string;
  /** The size of the window in pixels. */
  viewport?: { width: number; height: number };
  /** True for a folder that nobody trusts: Restricted Mode. */
  restricted?: boolean;
  /** True where the clipboard may be read, as on the desktop; a page in a browser has to ask. */
  clipboard?: boolean;
}

/** Milliseconds within which the workbench must come up, and within which it must answer afterwards. */
const START_PATIENCE = 45_000;
const PATIENCE = 45_000;
/** Milliseconds to wait at each attempt to open a list: briefly first, since one that was closed does not come back by itself. */
const ATTEMPTS = [5000, 15_000, PATIENCE];

const SCREENSHOTS = 'test/ui/screenshots';

/** How much is kept of what a page or a server said, from its end; in characters. */
const LOG_KEPT = 50_000;

/** The path of what is kept under a name, without its extension. */
function pathOf(name: string): string {
  return resolve(SCREENSHOTS, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
}

/**
 * A workbench for the tests of a `describe`: one page, opened before them and closed after them. When a test fails, what the
 * page and the logs showed is left in test/ui/screenshots.
 */
export function useWorkbench(start: Start): Workbench {
  const workbench = new Workbench(start);
  before(async function () {
    this.timeout(START_PATIENCE * 2);
    await workbench.start();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.keepFailure(this.currentTest.title);
  });
  after(() => workbench.close());
  return workbench;
}

/** VS Code in a browser page, driven as a person does: keys, the command palette, what is to be seen. */
export class Workbench {
  readonly #start: Start;
  #page: Page | undefined;
  #folder: string | undefined;
  #server: Server | undefined;
  /** What the page wrote to its console, and the errors on it. */
  readonly #said: string[] = [];

  constructor(start: Start) {
    this.#start = start;
  }

  /** The workspace's folder. */
  get folder(): string {
    if (!this.#folder) throw new Error('the workbench has not been started');
    return this.#folder;
  }

  /** The page, for what this class has no word for. */
  get page(): Page {
    if (!this.#page) throw new Error('the workbench has not been started');
    return this.#page;
  }

  /** Writes the files and opens the page; waits until the file to open is shown. */
  async start(): Promise<void> {
    const { files, open, viewport = { width: 1280, height: 800 }, restricted, clipboard } = this.#start;
    this.#folder = mkdtempSync(join(tmpdir(), 'brieven-'));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    const { server, browser } = await startSession(restricted);
    this.#server = server;
    this.#page = await browser.newPage({ viewport, permissions: clipboard ? ['clipboard-read'] : [] });
    this.#page.on('console', (message) => this.#said.push(message.text()));
    this.#page.on('pageerror', (error) => this.#said.push(String(error)));
    this.#page.setDefaultTimeout(PATIENCE);
    const file = open === undefined ? {} : { file: join(this.folder, open) };
    await this.#page.goto(workbenchAddress(server.port, { folder: this.folder, ...file }));
    const shown = open === undefined ? '.statusbar' : '.editor-instance .view-line';
    // The class comes with the colour theme, the last thing to arrive.
    const themed = '.monaco-workbench[class*="vscode-theme-"]';
    await this.#page.locator(`${themed} ${shown}`).first().waitFor({ timeout: START_PATIENCE });
  }

  /** Lets looking up ask the servers at these addresses; none turns it off again, as it is for every test. */
  lookUpAt(bases?: Bases): void {
    const { odata, syncfeed, publications } = bases ?? {};
    const settings = bases && {
      'briefwijzer.opzoeken': true,
      'briefwijzer.opendata.odata': odata,
      'briefwijzer.opendata.syncfeed': syncfeed,
      'briefwijzer.opendata.publicaties': publications,
    };
    if (this.#server) writeMachineSettings(this.#server.home, settings ?? {});
  }

  /** Closes the page and removes the workspace. */
  async close(): Promise<void> {
    await this.#page?.close();
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Writes a file of the workspace. */
  write(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Reads a file of the workspace as it is on disk; `save` first. */
  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** The names of everything in a folder of the workspace, folders included. */
  names(folder: string): string[] {
    return readdirSync(join(this.folder, folder), { recursive: true, encoding: 'utf8' }).sort();
  }

  /** Writes a picture of the page to test/ui/screenshots/NAME.png and returns its path. */
  async screenshot(name: string): Promise<string> {
    const path = `${pathOf(name)}.png`;
    await this.page.screenshot({ path });
    return path;
  }

  /** Keeps what there is to see of a test that failed: the page as a picture and as text, and what page and server said. */
  async keepFailure(test: string): Promise<void> {
    const name = `mislukt ${test}`;
    await this.screenshot(name);
    const parts = {
      'on the page': await this.page.locator('body').innerText(),
      'said by the page': this.#said.join('\n'),
      'said by the server': this.#server?.log() ?? '',
    };
    const text = Object.entries(parts).map(([what, said]) => `## ${what}\n\n${said.slice(-LOG_KEPT)}\n`);
    writeFileSync(`${pathOf(name)}.txt`, text.join('\n'));
  }

  /** Presses keys one after the other: `press('Control+End', 'Enter')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types key by key: quickly, or with `delay` milliseconds between the keys (a person needs some 150). */
  async type(text: string, delay = 15): Promise<void> {
    await this.page.keyboard.type(text, { delay });
  }

  /** Opens a file of the workspace by its name, and waits until the editor has the keyboard. */
  async open(name: string): Promise<void> {
    const label = name.replace(/^.*\//, '');
    await this.#again(async (patience) => {
      await this.press('Control+P');
      await this.quickInput.fill(name, patience);
      await this.quickInput.choose(label, patience);
    });
    await this.page.locator('.tab.active', { hasText: label }).waitFor();
    await this.focused();
  }

  /**
   * Runs a command by the title that the command palette shows: `run('Brief: controleren')`.
   *
   * @param asks the title or placeholder of the list or question with which the command begins: it is waited for
   */
  async run(title: string, asks?: string): Promise<void> {
    await this.#again(async (patience) => {
      await this.press('F1');
      await this.quickInput.fill(`>${title}`, patience);
      await this.quickInput.choose(title, patience);
      if (asks !== undefined) await this.quickInput.waitFor(asks, patience);
    });
  }

  /**
   * Takes a step again when it did not succeed: what takes the keyboard meanwhile, such as a page that is still coming up, closes the
   * list that the step opens, and a person would open it again.
   */
  async #again(step: (patience: Patience) => Promise<void>): Promise<void> {
    for (const timeout of ATTEMPTS) {
      try {
        return await step({ timeout });
      } catch (error) {
        if (timeout === ATTEMPTS.at(-1)) throw error;
        await this.press('Escape');
      }
    }
  }

  /** Chooses something in the menu of a file of the explorer; what stands there stands in the folder itself. */
  async chooseInExplorer(file: string, choice: string): Promise<void> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first();
    const item = this.page.locator('.monaco-menu .action-menu-item', { hasText: choice }).first();
    await this.#again(async (patience) => {
      await row.click({ button: 'right', ...patience });
      await item.hover(patience);
      // a menu that has just come takes no click, so that the one which opened it chooses nothing
      await this.page.waitForTimeout(200);
      await item.click(patience);
      await item.waitFor({ state: 'hidden', ...patience });
    });
  }

  /** Loads the page anew, as when the window is closed and opened. */
  async reload(): Promise<void> {
    // in a browser VS Code writes down what is open every five seconds
    await this.page.waitForTimeout(6000);
    await this.page.reload();
    await this.page.locator('.monaco-workbench[class*="vscode-theme-"] .statusbar').first().waitFor();
  }

  /** Puts the cursor at a place, counted from 1 as the status bar does. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+G');
    const input = this.quickInput;
    await input.fill(`:${line}:${column}`);
    await input.choose(`line ${line}`);
    await input.gone();
    await this.focused();
  }

  /** Saves what was changed in the editor, and waits until it is on disk. */
  async save(): Promise<void> {
    await this.page.locator('.tab.active.dirty').waitFor();
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Waits until the editor has the keyboard. */
  async focused(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** The text editor that is shown. */
  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  /** What the Markdown preview shows: a page in a frame in a frame. */
  get preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** The list or question at the top of the window. */
  get quickInput(): QuickInput {
    return new QuickInput(this.page);
  }

  /** The view "Verwijzingen". */
  get references(): ReferencesView {
    return new ReferencesView(this.page);
  }

  /** The lines of the editor that can be seen, from top to bottom. */
  async visibleLines(): Promise<string[]> {
    const lines = await this.editor.locator('.view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({ top: Number.parseInt(element.style.top, 10), text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map((line) => line.text.replaceAll('\u00a0', ' ')),
    );
    return lines;
  }

  /** Waits for a wavy line of a severity in the editor. */
  async finding(severity: 'error' | 'warning' | 'info' | 'hint'): Promise<void> {
    await this.editor.locator(`.squiggly-${severity}`).first().waitFor();
  }

  /** Waits for the frame of an open place in the editor. */
  async framed(): Promise<void> {
    const dotted =
      "[...document.querySelectorAll('.view-overlays .cdr')].some((one) => getComputedStyle(one).borderStyle === 'dotted')";
    await this.page.waitForFunction(dotted);
  }

  /** Where the caret is, as the status bar says it: "Ln 3, Col 60". */
  async caret(): Promise<string> {
    return (await this.page.locator('#status\\.editor\\.selection').innerText()).trim();
  }

  /** Waits until the caret is no longer at this place, and gives where it is then. */
  async caretBehind(place: string): Promise<string> {
    await this.page.locator('#status\\.editor\\.selection').filter({ hasNotText: place }).waitFor();
    return this.caret();
  }

  /** Opens the problems panel and waits until it shows a row with this text. */
  async problem(text: string): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Control+Shift+M');
    const row = panel.locator('.monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /** Waits for a suggestion with this text in the completion list, and returns its row. */
  async suggestion(text: string): Promise<Locator> {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /** The suggestions in the completion list, in their order. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** Waits for a notification with this text, and returns it. */
  async notification(text: string): Promise<Locator> {
    const toast = this.page.locator('.notification-toast', { hasText: text }).first();
    await toast.waitFor();
    return toast;
  }

  /** Opens the menu of fixes at the cursor and waits until it offers this one. */
  async fixes(offered: string): Promise<void> {
    const offer = this.page.locator('.action-widget').getByText(offered);
    await this.#again(async (patience) => {
      await this.focused();
      await this.press('Control+.');
      await offer.waitFor(patience);
    });
  }

  /** Shows the hover of the word at the cursor and returns its text. */
  async hover(): Promise<string> {
    await this.press('Control+K', 'Control+I');
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await hover.waitFor();
    return hover.innerText();
  }
}

/** The view "Verwijzingen" in the side bar. */
export class ReferencesView {
  readonly #pane: Locator;

  constructor(page: Page) {
    this.#pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Verwijzingen' }) });
  }

  /** The first row with this text. */
  row(text: string): Locator {
    return this.#pane.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** What it says above the rows. */
  message(text: string): Locator {
    return this.#pane.locator('.message', { hasText: text });
  }

  /** What it says in the place of rows. */
  get welcome(): Locator {
    return this.#pane.locator('.welcome-view-content');
  }
}

/** Milliseconds to wait, where it is not as long as for everything. */
interface Patience {
  readonly timeout?: number;
}

/** The quick pick or input box of VS Code: the command palette, a choice, a question. */
export class QuickInput {
  readonly #widget: Locator;

  constructor(page: Page) {
    this.#widget = page.locator('.quick-input-widget:visible');
  }

  /** Waits until it is shown, with this title or placeholder when one is given. */
  async waitFor(text?: string, options: Patience = {}): Promise<void> {
    await this.#widget.waitFor(options);
    if (text === undefined) return;
    const title = this.#widget.locator('.quick-input-title', { hasText: text });
    const message = this.#widget.locator('.quick-input-message', { hasText: text });
    const placeholder = this.#widget.locator(`input[placeholder*="${text}"]`);
    await title.or(message).or(placeholder).first().waitFor(options);
  }

  /** Puts a text in its box, in the place of what stood there. */
  async fill(text: string, options: Patience = {}): Promise<void> {
    await this.#widget.locator('input.input').first().fill(text, options);
  }

  /** How many questions there are, where its title says '(2/7)'. */
  async #questions(): Promise<number> {
    const title = await this.#widget.locator('.quick-input-title').innerText();
    return Number(/\(\d+\/(\d+)\)/.exec(title)?.[1]);
  }

  /** Answers the questions from this one to the last with what stands there: Enter at each. `atLast` comes before the last Enter. */
  async enterFrom(first: number, atLast?: () => Promise<unknown>): Promise<void> {
    await this.waitFor(`(${first}/`);
    const last = await this.#questions();
    for (let question = first; question <= last; question++) {
      await this.waitFor(`(${question}/`);
      if (question === last) await atLast?.();
      await this.#widget.page().keyboard.press('Enter');
    }
  }

  /** The rows to be seen, each as the text on it. */
  async rows(): Promise<string[]> {
    const rows = this.#widget.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** The first row with this text. */
  row(text: string): Locator {
    return this.#widget.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** Ticks the first row with this text, in a list of which several can be chosen. */
  async tick(text: string): Promise<void> {
    await this.row(text).locator('.monaco-checkbox, input[type=checkbox], .quick-input-list-checkbox').first().click();
  }

  /** What stands in its box. */
  async value(): Promise<string> {
    return this.#widget.locator('input.input').first().inputValue();
  }

  /** Waits until what stands in its box ends so: VS Code fills in a path piece by piece. */
  async filled(end: string): Promise<void> {
    const isFilled = `document.querySelector('.quick-input-widget input.input')?.value.endsWith(${JSON.stringify(end)})`;
    await this.#widget.page().waitForFunction(isFilled);
  }

  /** Goes back to the question before. */
  async back(): Promise<void> {
    await this.#widget.locator('.quick-input-left-action-bar .action-label').first().click();
  }

  /** Chooses the first row with this text. */
  async choose(text: string, options: Patience = {}): Promise<void> {
    await this.row(text).click(options);
  }

  /** Presses OK, in a list of which several can be chosen. */
  async confirm(): Promise<void> {
    await this.#widget.locator('.quick-input-action .monaco-button').first().click();
  }

  /** Waits until it is no longer shown. */
  async gone(): Promise<void> {
    await this.#widget.waitFor({ state: 'hidden' });
  }

  /** Answers a question: fills the box and presses Enter. */
  async answer(text: string): Promise<void> {
    await this.fill(text);
    await this.#widget.locator('input.input').first().press('Enter');
  }
}
