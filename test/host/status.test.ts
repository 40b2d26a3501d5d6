import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openLetter, waitFor, writeInWorkspace } from './kit.ts';
import { longDraft } from './letters.ts';

type Languages = { -readonly [name in keyof typeof vscode.languages]: (typeof vscode.languages)[name] };

/** Writes down what the item of the letter's status says, in the order in which it says it; the second function ends that. */
function recordStatus(): { readonly told: { text: string; busy: boolean }[]; readonly end: () => void } {
  const told: { text: string; busy: boolean }[] = [];
  const languages = vscode.languages as Languages;
  const before = languages.createLanguageStatusItem;
  languages.createLanguageStatusItem = (id, selector) => {
    const item = before(id, selector);
    if (id !== 'briefwijzer.status') return item;
    return new Proxy(item, {
      set(target, name, value) {
        const isSet = Reflect.set(target, name, value);
        // whether it is busy is set before its text
        if (name === 'text') told.push({ text: String(value), busy: target.busy });
        return isSet;
      },
    });
  };
  return {
    told,
    end: () => {
      languages.createLanguageStatusItem = before;
    },
  };
}

describe('the status of a letter', () => {
  before(activated);
  beforeEach(closeAll);
  afterEach(closeAll);

  it('says that a long one is being checked until it is, and then what was found', async () => {
    const { told, end } = recordStatus();
    const counts = (from = 0) => told.slice(from).find(({ text }) => / opmerking/.test(text));
    try {
      await openLetter(longDraft(300));
      await waitFor('the counts', () => counts());
      const before = told.length;
      // what the team has laid down has changed: the letter is checked anew while it is shown
      writeInWorkspace('.briefwijzer/regels.yaml', 'regels:\n  jl-misleidend: uit\n');
      const busy = await waitFor('the check', () => told.slice(before).find(({ text }) => text.includes('wordt')));
      assert.deepEqual(busy, { text: 'Brief: wordt gecontroleerd', busy: true });
      const found = await waitFor('the counts', () => counts(told.indexOf(busy)));
      assert.equal(found.busy, false);
    } finally {
      end();
      writeInWorkspace('.briefwijzer/regels.yaml', '');
    }
  });
});
