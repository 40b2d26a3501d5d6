import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { useWorkbench } from './workbench.ts';

const LETTER = 'kamerbrief-bibliotheken.brief.md';

/** A draft of which only the head was written. */
const HEAD = `---
soort: kamerbrief
datum: 2026-03-02
kenmerk: 2026-0000012345
betreft: Voortgang van de dijken
aan: de Voorzitter van de Tweede Kamer der Staten-Generaal
---

`;

/** Where the remark is drawn, and where the last word begins that is typed: pixels from the left. */
const REMARK = "document.querySelector('.squiggly-info')?.getBoundingClientRect()";
const LAST_WORD = 985;

describe('the workbench', () => {
  const workbench = useWorkbench({
    files: { [LETTER]: readFileSync(`voorbeeldbrieven/${LETTER}`, 'utf8'), 'leeg.brief.md': '', 'half.brief.md': HEAD },
    open: LETTER,
  });

  it('shows a draft letter', async () => {
    const lines = await workbench.visibleLines();
    assert.equal(lines[1], 'soort: kamerbrief');
    await workbench.screenshot('brief');
  });

  it('shows the extension among the installed ones', async () => {
    await workbench.run('View: Show Extensions');
    await workbench.page.locator('.extension-list-item', { hasText: 'Briefwijzer' }).first().waitFor();
    await workbench.screenshot('extensie');
  });

  it('saves what is typed', async () => {
    await workbench.open('leeg.brief.md');
    await workbench.type('Geachte heer Smit,');
    await workbench.goTo(1, 9);
    await workbench.type('mevrouw De Boer en ');
    await workbench.save();
    assert.equal(workbench.read('leeg.brief.md').trim(), 'Geachte mevrouw De Boer en heer Smit,');
  });

  it('leaves a letter in peace that is written from top to bottom', async () => {
    await workbench.open('half.brief.md');
    await workbench.press('Control+End');
    await workbench.type(
      'Geachte voorzitter,\n\nMet deze brief vertel ik u hoe het met de dijken gaat. Het werk is begonnen',
      5,
    );
    // a pause: a check that was made while the words were typed stands where they ended then
    await workbench.page.waitForFunction(`${REMARK}.left > ${LAST_WORD}`);
    await workbench.screenshot('brief half geschreven');
    const { editor } = workbench;
    assert.equal(await editor.locator('.squiggly-warning').count(), 0, 'no paragraph is yellow');
    const lines = editor.locator('.squiggly-info');
    assert.equal(await lines.count(), 1, 'what is missing below is told at one place');
    // while it is drawn anew it has no place: the page is asked until it has
    const width = Number(await (await workbench.page.waitForFunction(`${REMARK}?.width`)).jsonValue());
    assert.ok(width < 100, `at the end of the text, not under the paragraph: ${width} wide`);
  });
});
