import assert from 'node:assert/strict';
import { look, probe } from '../../../../src/register/sqlite/probe.ts';

class WithoutFts5 {
  exec(): void {
    throw new Error('no such module: fts5');
  }
  close(): void {}
}

describe('the probe for SQLite', () => {
  it('finds it in the Node of the extension host', () => assert.ok('open' in probe()));

  it('takes either name of the class', () => {
    const found = probe();
    assert.ok('open' in found);
    assert.deepEqual(
      look(() => ({ Database: found.open })),
      found,
    );
  });

  it('says in Dutch what is missing', () => {
    const missing = (load: () => object | undefined) => {
      const found = look(load);
      assert.ok('missing' in found);
      return found.missing;
    };
    assert.match(
      missing(() => undefined),
      /heeft geen SQLite; voor het register is Node 24 nodig/,
    );
    assert.match(
      missing(() => ({ DatabaseSync: WithoutFts5 })),
      /heeft geen FTS5/,
    );
    assert.match(
      missing(() => {
        throw new Error('not permitted');
      }),
      /voor het register is Node 24 nodig/,
    );
  });
});
