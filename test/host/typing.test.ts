import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { cpuUsage } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { readLetter } from '../../src/letter/index.ts';
import { lint } from '../../src/lint/index.ts';
import { cases } from '../support/cases.ts';
import { openLetter, waitFor } from './kit.ts';
import { longDraft } from './letters.ts';
import { useFilledRegister } from './registers.ts';

/** How many places are typed at, each with two keys; bench/README.md tells of three times as many. */
const PLACES = cases(5);
/** Only for the figures the same is done in a text that is no letter: nothing is asked of it. */
const IS_COMPARED = cases(1) > 1;
/** The second key comes when the check after the first is under way: the editor waits 200 ms before it begins. */
const IN_THE_CHECK = 215;
/** As long as it takes to show what was found. */
const SHOWING = 300;
/** As long as the check of a long letter takes at most; what is no letter is waited for as long. */
const LONGEST_CHECK = 600;

/** What typing in one document cost, in milliseconds. */
interface Typed {
  /** From a key to its place in the document, while nothing else is done. */
  readonly atRest: readonly number[];
  /** The same while the letter is checked. */
  readonly inCheck: readonly number[];
  /** The longest time, around each pair of keys, that the extension host answered nothing at all: by the clock. */
  readonly blocks: readonly number[];
  /** The same in time of the processor, which says the same on a machine that is busy with other things. */
  readonly busy: readonly number[];
}

/** Types at places all over a document, twice at each; every second place is inside a reference. */
async function typeIn(editor: vscode.TextEditor, isLetter: boolean): Promise<Typed> {
  const { document } = editor;
  const atRest: number[] = [];
  const inCheck: number[] = [];
  const blocks: number[] = [];
  const busy: number[] = [];
  for (let i = 0; i < PLACES; i++) {
    await moveTo(editor, placeIn(document, i));
    const checked = isLetter ? nextCheck(document) : undefined;
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const longest = watchProcessor();
    atRest.push(await pressed(editor));
    await sleep(IN_THE_CHECK);
    inCheck.push(await pressed(editor));
    await (checked ? checked() : sleep(LONGEST_CHECK));
    // what the editor then asks and shows is a part of it
    await sleep(SHOWING);
    delay.disable();
    blocks.push(delay.max / 1e6);
    busy.push(longest());
  }
  return { atRest, inCheck, blocks, busy };
}

/** Looks at the processor's time in every round of the event loop; the function it gives ends that, and tells the longest round. */
function watchProcessor(): () => number {
  let before = processorTime();
  let longest = 0;
  const timer = setInterval(() => {
    const now = processorTime();
    longest = Math.max(longest, now - before);
    before = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** What this process has had of the processor, in milliseconds. */
function processorTime(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

function placeIn(document: vscode.TextDocument, i: number): vscode.Position {
  const text = document.getText();
  const from = Math.floor((text.length * (i + 0.5)) / PLACES);
  const [mark, behind] = i % 2 === 0 ? ['sluizen', 0] : ['(TK 31', 8];
  return document.positionAt(text.indexOf(mark, from) + behind);
}

async function moveTo(editor: vscode.TextEditor, position: vscode.Position): Promise<void> {
  editor.selection = new vscode.Selection(position, position);
  await sleep(100);
  await waitFor('the caret', () => editor.selection.active.isEqual(position));
}

/** Types a digit and gives how long it took until the extension host was told of it. */
async function pressed({ document }: vscode.TextEditor): Promise<number> {
  const { version } = document;
  const start = performance.now();
  await vscode.commands.executeCommand('type', { text: '1' });
  while (document.version === version) await sleep(1);
  return performance.now() - start;
}

/** Waits, when it is called, for a check of the document as it then is. */
function nextCheck(document: vscode.TextDocument): () => Promise<void> {
  let told = 0;
  const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((uri) => uri.toString() === document.uri.toString())) told++;
  });
  return async () => {
    const before = told;
    await waitFor('the check', () => told > before);
    listener.dispose();
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Of the longest rounds: what else the machine does only makes them longer, also in time of the processor. */
function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 2] ?? 0;
}

/** How much of the processor's time the same text takes to be read and checked in one go, in this process. */
function inOneGo(text: string): number {
  const times = Array.from({ length: 7 }, (_, i) => {
    const start = processorTime();
    lint(readLetter(`${text}${' '.repeat(i)}`, { form: 'draft' }), { today: '2021-03-22', mostReferences: 300 });
    return processorTime() - start;
  });
  return median(times);
}

/** The same text as one that is no letter. */
const openRecipe = (text: string, kilobytes: number) =>
  openLetter(text.replace(/^soort: .*$/m, 'soort: recept'), `recept-${kilobytes}.md`);

const shown = (values: readonly number[]) => `${median(values).toFixed(1)} / ${Math.max(...values).toFixed(1)}`;

const row = ({ atRest, inCheck, blocks, busy }: Typed) => ({
  'a key': shown(atRest),
  'a key in the check': shown(inCheck),
  'longest block': shown(blocks),
  'of the processor': shown(busy),
});

describe('typing in a long letter', () => {
  useFilledRegister();

  /** How long it may be, in milliseconds, and as a part of one go; a short letter is one go and little more. */
  const SIZES: readonly (readonly [kilobytes: number, longest: number, part: number])[] = [
    [80, 50, 0.8],
    [300, 100, 0.7],
  ];
  for (const [kilobytes, longest, part] of SIZES) {
    it(`is never held up by its check: ${kilobytes} kB`, async () => {
      const text = longDraft(kilobytes);
      const off = IS_COMPARED ? await typeIn(await openRecipe(text, kilobytes), false) : undefined;
      const letter = await openLetter(text, `lang-${kilobytes}.brief.md`);
      await waitFor('the first check', () => vscode.languages.getDiagnostics(letter.document.uri).length > 0);
      const on = await typeIn(letter, true);
      const go = inOneGo(text);
      console.log(`${kilobytes} kB, p50 / max in ms; read and checked in one go ${go.toFixed(1)} of the processor`);
      console.table({ ...(off && { 'no letter': row(off) }), letter: row(on) });
      const block = lowerQuartile(on.busy);
      const found = `${block.toFixed(0)} ms in a letter, ${go.toFixed(0)} ms in one go`;
      assert.ok(block < longest, found);
      assert.ok(block < go * part, found);
    });
  }
});
