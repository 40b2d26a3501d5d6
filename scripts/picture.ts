/**
 * Takes the picture of the README: the real workbench, with a letter open and what was found in it.
 *
 *     node scripts/picture.ts
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { endSession } from '../test/ui/session.ts';
import { Workbench } from '../test/ui/workbench.ts';

const LETTER = 'kamerbrief-bibliotheken.brief.md';
const PICTURE = 'docs/beeld/werkbank.png';

const workbench = new Workbench({
  files: { [LETTER]: readFileSync(`voorbeeldbrieven/${LETTER}`, 'utf8') },
  open: LETTER,
  viewport: { width: 1280, height: 800 },
});
try {
  await workbench.start();
  await workbench.run('View: Toggle Primary Side Bar Visibility');
  await workbench.finding('warning');
  await workbench.problem('motie');
  mkdirSync('docs/beeld', { recursive: true });
  await workbench.page.screenshot({ path: PICTURE });
  console.log(`wrote ${PICTURE}`);
} finally {
  await workbench.close();
  await endSession();
}
