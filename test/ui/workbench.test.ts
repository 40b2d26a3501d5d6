import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { useWorkbench } from './workbench.ts';

const LETTER = 'kamerbrief-bibliotheken.brief.md';

describe('the workbench', () => {
  const workbench = useWorkbench({
    files: { [LETTER]: readFileSync(`voorbeeldbrieven/${LETTER}`, 'utf8'), 'leeg.brief.md': '' },
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
});
