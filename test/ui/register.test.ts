import assert from 'node:assert/strict';
import { DRAFT } from '../host/letters.ts';
import { CSV } from '../support/papers.ts';
import { useWorkbench } from './workbench.ts';

describe('the register', () => {
  const workbench = useWorkbench({
    files: { 'brief.brief.md': DRAFT, 'kamerstukken.csv': `${CSV}oeps,,,,,,\n` },
    open: 'brief.brief.md',
  });

  it('is filled from a list, and tells which rows it could not read', async () => {
    const { quickInput } = workbench;
    await workbench.run('Brief: Kamerstukkenlijst inlezen…');
    await quickInput.waitFor('Kamerstukkenlijst inlezen');
    await workbench.screenshot('lijst kiezen');
    await quickInput.choose('kamerstukken.csv');
    await quickInput.waitFor('Staat elk Kamerstuk in kamerstukken.csv?');
    await workbench.screenshot('lijst volledig');
    await quickInput.choose('Nee, of dat weet ik niet');
    const told = await workbench.notification('Kamerstukken ingelezen: 9 nieuw');
    await workbench.screenshot('lijst ingelezen');
    await told.getByText('Toon de regels').click();
    await workbench.editor.getByText('is geen kamerstuk').waitFor();
    assert.ok((await workbench.visibleLines()).some((line) => line.startsWith('regel 11: ')));
    await workbench.screenshot('lijst niet ingelezen');
  });
});
