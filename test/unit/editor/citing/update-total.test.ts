import assert from 'node:assert/strict';
import { UpdateTotal } from '../../../../src/editor/citing/update-total.ts';
import { type FailureCode, OpenDataError } from '../../../../src/open-data/index.ts';

const { signal } = new AbortController();
const came = (added: number, changed = 0, removed = 0) => Promise.resolve({ added, changed, removed });
const failed = (code: FailureCode) => Promise.reject(new OpenDataError(code, 'data.example'));

describe('what bringing dossiers up to date did', () => {
  it('is told of all together', async () => {
    const total = new UpdateTotal();
    await total.add('31757', came(1200, 1), signal);
    assert.equal(total.describe(), 'Kamerstukken van 1 dossier: 1.200 nieuw, 1 bijgewerkt.');
    await total.add('34682', came(0, 0, 2), signal);
    assert.equal(total.describe(), 'Kamerstukken van 2 dossiers: 1.200 nieuw, 1 bijgewerkt, 2 vervallen.');
    assert.deepEqual([total.done, total.hasFailed], [2, false]);
  });

  for (const code of ['not-data', 'refused', 'too-large', 'not-found'] as const) {
    it(`goes on behind a dossier that fails alone (${code}), and names it`, async () => {
      const total = new UpdateTotal();
      await total.add('31757', failed(code), signal);
      assert.match(total.describe(), /^Niet bijgewerkt: 31757 \(.*data\.example.*\)\.$/);
      await total.add('34682', came(0), signal);
      assert.match(total.describe(), /^Kamerstukken van 1 dossier: niets veranderd\. Niet bijgewerkt: 31757 /);
      assert.deepEqual([total.done, total.hasFailed], [1, true]);
    });
  }

  it('ends where the service does not answer, or the user has enough', async () => {
    for (const code of ['offline', 'timeout', 'busy', 'login'] as const)
      await assert.rejects(new UpdateTotal().add('31757', failed(code), signal), { code });
    const aborted = AbortSignal.abort();
    await assert.rejects(new UpdateTotal().add('31757', failed('not-data'), aborted), { code: 'not-data' });
  });
});
