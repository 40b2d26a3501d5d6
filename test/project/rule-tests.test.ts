import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allRules } from '../../src/lint/index.ts';

const FOLDER = 'test/unit/lint/rules';
const SUFFIX = '.test.ts';

/** A rule is found, with its traps, under its own name. */
describe('the tests of the rules', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(SUFFIX));

  it('have a file for every rule, and no other', () => {
    assert.deepEqual(files.sort(), allRules.map(({ id }) => `${id}${SUFFIX}`).sort());
  });

  it('are each about the rule of their name', () => {
    for (const file of files) {
      const id = file.slice(0, -SUFFIX.length);
      assert.match(readFileSync(`${FOLDER}/${file}`, 'utf8'), new RegExp(`^describe\\('${id}[' ]`, 'm'), file);
    }
  });
});
