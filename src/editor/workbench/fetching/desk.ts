import * as vscode from 'vscode';
import type { TypedCitation } from '../../../citation/index.ts';
import { createClient, type DialectKeeper, type DialectMemory, type Get } from '../../../open-data/index.ts';
import { tellUpdated } from '../../../register/index.ts';
import type { DossierReport, FeedProgress, FeedReport } from '../../../register/sqlite/index.ts';
import type { Houses } from '../house.ts';
import type { Letters } from '../letters.ts';
import type { MachineRegister } from '../machine-register.ts';
import { manageTrust } from '../refusals.ts';
import { baseSetting, looksUp, onDidChangeLookUp, openBaseSettings, setLookUp } from '../settings.ts';
import { inTabs } from '../tabs.ts';
import { Fetcher } from './fetcher.ts';
import { Notice } from './notice.ts';
import { offerStep } from './offer.ts';
import { Renewals } from './renewals.ts';
import { type LookUp, type Step, type Told, tellDossier, tellRegister } from './told.ts';
import { typedWish, type Wish, wishesOf } from './wishes.ts';

/**
 * The desk that fetches: dossiers that open letters cite, or that are being typed, come into the register of this computer by themselves.
 * Nobody ever waits for it. Nothing is asked in Restricted Mode, where the setting is off, or before the user was told.
 */
export interface Fetching {
  /**
   * Asks in the background for the dossier that is being typed, and says what is known about it; undefined where no dossier is typed.
   * @param isAlone true where nothing else is offered.
   */
  typed(document: vscode.TextDocument, typed: TypedCitation, isAlone: boolean): TypedDossier | undefined;
  /** What there is to say of the register as a whole. */
  told(): Told | undefined;
  /** Does what a step says; `dossier` is that about which it was offered. */
  take(step: Step, dossier?: string): Promise<void>;
  /** True where something may be looked up, now that the user has asked for it; else the user is offered what stands in the way. */
  allow(): Promise<boolean>;
  /** The same for reading everything, which tells the server nothing of what is read here: the setting need not be on. */
  allowAll(): Promise<boolean>;
  /** The dossiers of the open letters, and those that were fetched before. */
  used(): readonly string[];
  /**
   * Fetches a dossier for a command, whatever the limits. `renew` of the register is the caller's.
   * @throws OpenDataError, Trouble, or the reason of the signal.
   */
  fetch(dossier: string, signal: AbortSignal): Promise<DossierReport>;
  /**
   * Reads everything that changed.
   * @throws OpenDataError, Trouble, or the reason of the signal; what was written before stays.
   */
  fetchAll(signal: AbortSignal, onProgress: (progress: FeedProgress) => void): Promise<FeedReport>;
  /** What this window asks the network with: one for all of it, since a host gets one question at a time. */
  client(): Get;
  /** Which version of OData answered, kept over a restart. */
  readonly dialect: DialectKeeper;
  /** Fires when what is said may be another than before. */
  readonly onDidChange: vscode.Event<void>;
  /** Fires when a dossier came, was found not to be there, or could not be fetched. */
  readonly onDidSettle: vscode.Event<string>;
}

/** A dossier that is being typed. */
export interface TypedDossier {
  readonly dossier: string;
  /** True where an answer about it is still to come. */
  readonly isAwaited: boolean;
  /** What there is to say about it. */
  readonly told?: Told;
}

/** How long nothing must have been typed before something is asked for, in milliseconds. */
const TYPING = 400;
const CHANGES = 1_000;
/** Where the version of OData that answered is kept. */
const DIALECT = 'briefwijzer.odata';

/** What the desk stands on. */
export interface FetchingParts {
  readonly context: vscode.ExtensionContext;
  readonly letters: Letters;
  readonly houses: Houses;
  readonly machine: MachineRegister;
}

/** Makes the desk; it begins to look at letters once the houses have been read. */
export function createFetching(parts: FetchingParts): Fetching & vscode.Disposable {
  return new FetchingDesk(parts);
}

class FetchingDesk implements Fetching {
  readonly #parts: FetchingParts;
  readonly #didChange = new vscode.EventEmitter<void>();
  readonly #didSettle = new vscode.EventEmitter<string>();
  readonly onDidChange = this.#didChange.event;
  readonly onDidSettle = this.#didSettle.event;
  readonly dialect: DialectKeeper;
  readonly #notice: Notice;
  readonly #fetcher: Fetcher;
  readonly #renewals: Renewals;
  readonly #listeners: vscode.Disposable;
  /** Looks that wait for a pause: of each letter one, and one for what is being typed. */
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** What was typed last, for when it could not be asked for yet. */
  #typed: { readonly letter: string; readonly wish: Wish } | undefined;
  /** The documents that were in a tab when the tabs last changed. */
  #inTabs: ReadonlySet<string> = new Set();
  #get: Get | undefined;
  #isGone = false;

  constructor(parts: FetchingParts) {
    const { context, letters, machine, houses } = parts;
    this.#parts = parts;
    this.dialect = {
      recall: () => context.globalState.get<DialectMemory>(DIALECT),
      keep: (memory) => void context.globalState.update(DIALECT, memory),
    };
    this.#notice = new Notice(context.globalState, () => this.#changed());
    this.#fetcher = new Fetcher({
      fetch: async (dossier, signal) => (await this.fetch(dossier, signal)).state,
      asked(dossier) {
        const asked = machine.fetched(dossier);
        return asked && { at: Date.parse(asked.at), state: asked.state };
      },
      holds: ({ dossier, number }) =>
        number === undefined
          ? machine.papers.papersOf(dossier, 1).length > 0
          : machine.papers.find(`${dossier}-${number}`) !== undefined,
      now: Date.now,
      onSettled: (dossier, isFetched) => this.#settle(dossier, isFetched),
      onChange: () => this.#isGone || this.#didChange.fire(),
    });
    this.#renewals = new Renewals({
      renew: () => machine.renew(),
      isBusy: () => this.#fetcher.underWay > 0,
      now: () => performance.now(),
    });
    const soon = (document: vscode.TextDocument, pause = CHANGES) =>
      this.#later(document.uri.toString(), pause, () => this.#look(document));
    this.#listeners = vscode.Disposable.from(
      this.#didChange,
      this.#didSettle,
      vscode.workspace.onDidOpenTextDocument((document) => soon(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) soon(document);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#release(uri.toString())),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#followTabs(soon)),
      letters.onDidCount((document) => soon(document, 0)),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#lookAtAll()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#changed()),
      onDidChangeLookUp(() => this.#changed()),
      // one that could not be read before may be mended
      machine.onDidChange(() => this.#lookAtAll()),
    );
    void houses.ready.then(() => this.#lookAtAll());
  }

  typed(document: vscode.TextDocument, typed: TypedCitation, isAlone: boolean): TypedDossier | undefined {
    const wish = typedWish(typed);
    if (!wish) return undefined;
    const letter = document.uri.toString();
    this.#typed = { letter, wish };
    this.#later('', TYPING, () => this.#typed?.letter === letter && this.#want(letter, [wish]));
    const { dossier } = wish;
    const standing = this.#fetcher.standing(dossier, letter);
    const holds = this.#parts.machine.papers.papersOf(dossier, 1).length > 0;
    const lookUp = this.#lookUp();
    const told = tellDossier(dossier, { lookUp, standing, holds, isAlone });
    const isAwaited = lookUp === 'on' && this.#fetcher.isAwaited(dossier);
    return { dossier, isAwaited, ...(told && { told }) };
  }

  told(): Told | undefined {
    const { machine } = this.#parts;
    const last = machine.lastFetched();
    return tellRegister({
      lookUp: this.#lookUp(),
      isEmpty: machine.trouble()?.code === 'absent',
      underWay: this.#fetcher.underWay,
      outage: this.#fetcher.outage,
      updated: tellUpdated(machine.papers.authorities()),
      ...(last !== undefined && { last: Date.parse(last) }),
    });
  }

  async take(step: Step, dossier?: string): Promise<void> {
    switch (step) {
      case 'turn-on':
        return setLookUp(true);
      case 'trust':
        return void (await manageTrust());
      case 'settings':
        return void (await openBaseSettings());
      case 'import':
        return void (await vscode.commands.executeCommand('briefwijzer.importList'));
      case 'update':
        return void (await vscode.commands.executeCommand('briefwijzer.updateList'));
      case 'tell':
        return void this.#notice.show();
      case 'retry':
        if (this.#lookUp() !== 'on') return;
        if (dossier === undefined) {
          this.#fetcher.forgive();
          this.#lookAtAll();
        } else this.#fetcher.retry(dossier);
    }
  }

  async allow(): Promise<boolean> {
    if (this.#lookUp() === 'untold') await this.#notice.show();
    const lookUp = this.#lookUp();
    if (lookUp === 'on') return true;
    await offerStep(lookUp, this.#parts.machine, (step) => this.take(step));
    return this.#lookUp() === 'on';
  }

  async allowAll(): Promise<boolean> {
    const barrier = this.#barrier('syncfeed');
    if (barrier !== undefined) await offerStep(barrier, this.#parts.machine, (step) => this.take(step));
    return barrier === undefined;
  }

  used(): readonly string[] {
    const cited = this.#openLetters().flatMap((document) => this.#wishesOf(document).map(({ dossier }) => dossier));
    return [...new Set([...cited, ...this.#parts.machine.fetchedDossiers()])];
  }

  async fetch(dossier: string, signal: AbortSignal): Promise<DossierReport> {
    const { machine } = this.#parts;
    const memory = this.dialect.recall();
    const wish = { dossier, base: baseFor('odata'), ...(memory && { memory }) };
    const { memory: remembered, ...report } = await machine.fetch(wish, { get: this.client(), signal });
    if (remembered) this.dialect.keep(remembered);
    return report;
  }

  async fetchAll(signal: AbortSignal, onProgress: (progress: FeedProgress) => void): Promise<FeedReport> {
    const fetching = { get: this.client(), signal, onProgress };
    const report = await this.#parts.machine.fetchAll(baseFor('syncfeed'), fetching);
    this.#fetcher.forgive();
    this.#didChange.fire();
    return report;
  }

  dispose(): void {
    this.#isGone = true;
    this.#fetcher.stop();
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#listeners.dispose();
  }

  /** VS Code puts a `fetch` of its own in the place of the global one, with its proxy and certificates. */
  client(): Get {
    this.#get ??= createClient({ fetch: (url, init) => fetch(url, init) });
    return this.#get;
  }

  #lookUp(): LookUp {
    const barrier = this.#barrier('odata');
    if (barrier !== 'barred' && !looksUp()) return 'off';
    return barrier ?? (this.#notice.wasShown ? 'on' : 'untold');
  }

  /** What keeps anything from being fetched from a service, whatever the user wants. */
  #barrier(service: Service): Exclude<LookUp, 'on' | 'off' | 'untold'> | undefined {
    const trouble = this.#parts.machine.trouble();
    if (trouble && trouble.code !== 'absent') return 'barred';
    if (!vscode.workspace.isTrusted) return 'untrusted';
    const base = baseSetting(service);
    return 'problem' in base ? base : undefined;
  }

  /** What is looked up, and where, is another than before. */
  #changed(): void {
    if (this.#isGone) return;
    this.#fetcher.forgive();
    if (this.#lookUp() !== 'on') this.#fetcher.stop();
    this.#lookAtAll();
    this.#didChange.fire();
  }

  /** The letters that the user has open: of what is in no tab any more VS Code tells only after minutes that it was closed. */
  #openLetters(): vscode.TextDocument[] {
    const open = inTabs();
    return vscode.workspace.textDocuments.filter(
      (document) => open.has(document.uri.toString()) && this.#parts.letters.isLetter(document),
    );
  }

  /** Looks at what came into a tab, and lets go of what is in none any more. */
  #followTabs(soon: (document: vscode.TextDocument) => void): void {
    const before = this.#inTabs;
    const now = inTabs();
    this.#inTabs = now;
    for (const letter of before) if (!now.has(letter)) this.#release(letter);
    for (const document of vscode.workspace.textDocuments) {
      const address = document.uri.toString();
      if (now.has(address) && !before.has(address)) soon(document);
    }
  }

  #wishesOf(document: vscode.TextDocument): Wish[] {
    return wishesOf(this.#parts.letters.of(document)?.citations ?? []);
  }

  #lookAtAll(): void {
    if (looksUp()) for (const document of this.#openLetters()) this.#wish(document);
    if (this.#typed) this.#want(this.#typed.letter, [this.#typed.wish]);
  }

  #look(document: vscode.TextDocument): void {
    if (looksUp() && this.#openLetters().includes(document)) this.#wish(document);
  }

  #wish(document: vscode.TextDocument): void {
    this.#want(document.uri.toString(), this.#wishesOf(document));
  }

  #want(letter: string, wishes: readonly Wish[]): void {
    if (this.#isGone || wishes.length === 0) return;
    const lookUp = this.#lookUp();
    if (lookUp === 'on') this.#fetcher.want(letter, wishes);
    // who is elsewhere is told on coming back
    else if (lookUp === 'untold' && vscode.window.state.focused) void this.#notice.show();
  }

  #later(name: string, pause: number, work: () => void): void {
    clearTimeout(this.#waiting.get(name));
    const timer = setTimeout(() => {
      this.#waiting.delete(name);
      work();
    }, pause);
    this.#waiting.set(name, timer);
  }

  #release(letter: string): void {
    clearTimeout(this.#waiting.get(letter));
    this.#waiting.delete(letter);
    if (this.#typed?.letter === letter) this.#typed = undefined;
    this.#fetcher.release(letter);
  }

  #settle(dossier: string, isFetched: boolean): void {
    if (this.#isGone) return;
    this.#renewals.settle(isFetched);
    this.#didSettle.fire(dossier);
  }
}

/** The services of the open data. */
type Service = 'odata' | 'syncfeed';

/** @throws Error when the user gave no address that can be asked. */
function baseFor(service: Service): string {
  const read = baseSetting(service);
  if ('problem' in read) throw new Error(read.problem);
  return read.base;
}
