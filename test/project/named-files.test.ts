import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';

/** What the English documents say of the project; the handbook names files of its readers. */
const PAGES = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'GLOSSARY.md',
  'bench/README.md',
  ...globSync('{src,scripts,test}/**/README.md'),
];
/** A path in the project, in backticks or as the target of a link; with a place to fill in or a star it is a pattern. */
const NAMED = /`((?:src|test|scripts|docs|templates|bench)\/[\w./-]*)`|\]\(((?![a-z]+:)[\w./-]+)\)/g;
/** What an addition of the price list would be called. */
const EXAMPLES = /zomertijd-genoemd|count-words/;

describe('the documents', () => {
  for (const page of PAGES) {
    it(`${page} names only files that are there`, () => {
      const folder = page.slice(0, page.lastIndexOf('/') + 1);
      const named = [...readFileSync(page, 'utf8').matchAll(NAMED)].map(
        ([, path, target]) => path ?? `${folder}${target}`,
      );
      assert.deepEqual(
        named.filter((path) => !EXAMPLES.test(path) && !existsSync(path)),
        [],
      );
    });
  }
});
