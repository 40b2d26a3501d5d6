import { longDraft } from '../host/letters.ts';
import { useWorkbench } from './workbench.ts';

describe('a letter with more references than are held against the register', () => {
  const workbench = useWorkbench({ files: { 'lang.brief.md': longDraft(100) }, open: 'lang.brief.md' });

  it('has the first of them in the view, which says so', async () => {
    await workbench.finding('warning');
    await workbench.run('Focus on Verwijzingen View');
    await workbench.references.row('TK 31444-12; 2020').waitFor();
    await workbench.references.message('de eerste 300 zijn nagegaan en aan te klikken').waitFor();
    await workbench.screenshot('verwijzingen van een lange brief');
  });
});
