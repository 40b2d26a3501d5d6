import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';

describe('what is loaded at the start', () => {
  it('makes no tables of languages and time zones: each takes milliseconds, and may never be asked for', () => {
    const atLoad = /^(?:export )?(?:const|let) [^\n]*new Intl\./m;
    assert.match("const HERE = new Intl.Collator('nl');", atLoad);
    const files = globSync('src/**/*.ts').filter((file) => atLoad.test(readFileSync(file, 'utf8')));
    assert.deepEqual(files, []);
  });
});
