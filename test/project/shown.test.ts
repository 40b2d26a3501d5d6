import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';

/** What VS Code offers to show words with, and what takes its place. */
const DIRECT: readonly (readonly [call: RegExp, instead: string])[] = [
  [/show(?:Information|Warning|Error)Message\b/, 'inform, warn, fail'],
  [/showQuickPick\b/, 'choose, chooseSome, chooseWords'],
  [/setStatusBarMessage\b/, 'flash'],
  [/new vscode\.MarkdownString\b/, 'markdown'],
  [/new vscode\.Diagnostic\(/, 'diagnosticWith'],
];

const SHOW = 'src/editor/workbench/show.ts';

describe('what the editor shows', () => {
  it('goes through one place, which makes foreign words safe', () => {
    const files = globSync('src/editor/**/*.ts').filter((file) => file.replaceAll('\\', '/') !== SHOW);
    assert.ok(files.length > 50);
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return DIRECT.filter(([call]) => call.test(text)).map(([, instead]) => `${file}: use ${instead} of ${SHOW}`);
    });
    assert.deepEqual(found, []);
    const own = readFileSync(SHOW, 'utf8');
    for (const [call] of DIRECT) assert.match(own, call);
  });
});
