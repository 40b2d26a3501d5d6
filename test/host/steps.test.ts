import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askForLetter } from '../../src/editor/templates/letter-questions.ts';
import { askSteps, type Step } from '../../src/editor/workbench/steps.ts';
import type { Answers, Begun } from '../../src/editor/workbench/unfinished.ts';
import type { Template } from '../../src/template/index.ts';
import { ACCEPT, BACK, Boxes, ESCAPE } from './boxes.ts';
import { activated, repeatUntil, type Window, waitFor } from './kit.ts';

const STEPS: readonly Step[] = [
  { id: 'betreft', question: 'Waarover?', value: 'dijken' },
  { id: 'soort', question: 'Welke soort?', choices: [{ label: 'brief' }, { label: 'nota' }] },
  { id: 'stukken', question: 'Welke stukken?', choices: [{ label: '1' }, { label: '2' }], only: 'some' },
  { id: 'slot', question: 'Welk slot?', value: (answers) => `over ${answers.get('betreft') ?? 'niets'}` },
];

describe('questions one after the other', () => {
  let boxes: Boxes;
  before(activated);
  beforeEach(() => {
    boxes = new Boxes();
    boxes.watch();
  });
  afterEach(() => boxes.leave());

  const press = (command: string, step: number) => boxes.press(command, step);

  it('keep what was filled in, emptied, typed and ticked, back and forth', async () => {
    const done: Promise<Answers | undefined> = askSteps('Proef', STEPS);
    const first = await boxes.at(1, 0);
    assert.equal(first.value, 'dijken');
    first.value = '';
    const kind = (await press(ACCEPT, 2)) as vscode.QuickPick<vscode.QuickPickItem>;
    const again = await press(BACK, 1);
    assert.equal(again.value, '', 'what was emptied stays empty');
    again.value = 'sluizen';
    await press(ACCEPT, 2);
    // half a word, left by going back
    const before = await press(BACK, 1);
    before.value = 'sluizen en';
    assert.equal(kind.items.length, 3);
    const kindAgain = (await press(ACCEPT, 2)) as vscode.QuickPick<vscode.QuickPickItem>;
    await waitFor('the second choice', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      return kindAgain.activeItems[0]?.label === 'nota';
    });
    const some = (await press(ACCEPT, 3)) as vscode.QuickPick<vscode.QuickPickItem>;
    some.selectedItems = some.items.slice(1);
    const kindBack = (await press(BACK, 2)) as vscode.QuickPick<vscode.QuickPickItem>;
    assert.deepEqual(
      kindBack.activeItems.map(({ label }) => label),
      ['nota'],
    );
    const someAgain = (await press(ACCEPT, 3)) as vscode.QuickPick<vscode.QuickPickItem>;
    assert.deepEqual(
      someAgain.selectedItems.map(({ label }) => label),
      ['2'],
    );
    const last = await press(ACCEPT, 4);
    assert.equal(last.value, 'over sluizen en');
    last.value = '';
    const answers = await waitFor('the answers', async () => {
      await vscode.commands.executeCommand(ACCEPT);
      return done;
    });
    assert.deepEqual(
      [...answers],
      [
        ['betreft', 'sluizen en'],
        ['soort', 'nota'],
        ['stukken', '2'],
      ],
    );
  });

  describe('for a letter', () => {
    const { showQuickPick } = vscode.window;
    const window = vscode.window as { -readonly [name in keyof Window]: unknown };
    let offered: string[];
    let unfinished: Map<string, Begun>;
    let begun: number;
    beforeEach(() => {
      unfinished = new Map();
      begun = 0;
    });
    afterEach(() => {
      window.showQuickPick = showQuickPick;
    });

    /** Begins the letter; of what is then offered the row with this text is chosen. */
    function begin(choice: string, about = 'brief.md'): ReturnType<typeof askForLetter> {
      offered = [];
      window.showQuickPick = async (rows: vscode.QuickPickItem[]) => {
        offered = rows.map(({ label }) => label);
        return rows.find(({ label }) => label.includes(choice));
      };
      return askForLetter(
        { unfinished },
        {
          template: { title: 'Proef', file: 'proef.hbs' } as Template,
          about,
          begin: async () => ({ signing: { values: { ondertekening: `keuze ${++begun}` } } }),
          steps: () => STEPS,
        },
      );
    }

    /** Leaves the letter with two answers and half a third. */
    async function leave(): Promise<void> {
      const done = begin('');
      const first = await boxes.at(1, 0);
      first.value = 'sluizen';
      await press(ACCEPT, 2);
      await press(ACCEPT, 3);
      const last = await press(ACCEPT, 4);
      last.value = 'tot z';
      await repeatUntil(done, ESCAPE);
    }

    it('are kept by Escape and gone on with at the next start, with who was to sign, until the letter is made', async () => {
      await leave();
      const before = boxes.made.length;
      const done = begin('Verder gaan');
      const last = await boxes.at(4, before);
      assert.deepEqual(offered, ['Verder gaan met wat u al invulde (3 van 4)', 'Opnieuw beginnen']);
      assert.equal(last.value, 'tot z');
      await press(BACK, 3);
      await press(BACK, 2);
      assert.equal((await press(BACK, 1)).value, 'sluizen');
      for (const step of [2, 3, 4]) await press(ACCEPT, step);
      const asked = await waitFor('the answers', async () => {
        await vscode.commands.executeCommand(ACCEPT);
        return done;
      });
      assert.equal(asked.answers.get('slot'), 'tot z');
      assert.deepEqual([asked.signing.values, begun], [{ ondertekening: 'keuze 1' }, 1]);
      assert.equal(unfinished.size, 1, 'the letter may still be left');
      asked.done();
      assert.equal(unfinished.size, 0);
    });

    it('begin anew where the user wants that, and for another letter unasked', async () => {
      await leave();
      const shown = boxes.made.length;
      const other = begin('', 'andere.md');
      const first = await boxes.at(1, shown);
      assert.deepEqual([offered, first.value], [[], 'dijken']);
      await repeatUntil(other, ESCAPE);
      const before = boxes.made.length;
      const anew = begin('Opnieuw');
      assert.equal((await boxes.at(1, before)).value, 'dijken');
      await repeatUntil(anew, ESCAPE);
      assert.equal(begun, 3);
      assert.equal(unfinished.size, 0, 'nothing was answered');
    });

    it('stay where they are when the offer is left', async () => {
      await leave();
      assert.equal(await begin('geen van beide'), undefined);
      assert.equal(unfinished.size, 1);
    });
  });

  it('show an answer of one’s own again where there are choices', async () => {
    const done = askSteps('Proef', [{ ...(STEPS[1] as Step), value: 'memo' }]);
    const box = (await boxes.at(1, 0)) as vscode.QuickPick<vscode.QuickPickItem>;
    assert.equal(box.value, 'memo');
    assert.deepEqual(
      box.items.map(({ label }) => label),
      ['brief', 'nota', 'memo', 'Later invullen'],
    );
    const answers = await waitFor('the answer', async () => {
      await vscode.commands.executeCommand(ACCEPT);
      return done;
    });
    assert.equal(answers.get('soort'), 'memo');
  });
});
