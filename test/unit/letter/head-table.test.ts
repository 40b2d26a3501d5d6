import { strict as assert } from 'node:assert';
import { registerHooks } from 'node:module';
import { fieldRows, HEAD_FIELDS } from '../../../src/letter/head/table.ts';

const ROW = `
  zaak: {
    key: 'onze-zaak',
    purpose: 'waar de zaak over gaat',
    labels: ['Zaakomschrijving', 'Zaak in het kort'],
    shape: 'text',
    lines: true,
    printed: 45,
  },`;

const MARK = '?with-one-more-row';

/** Modules that are asked for with the mark are read a second time, and the table of the head has one row more for them. */
function plantRow(): { deregister(): void } {
  return registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const inherits = context.parentURL?.endsWith(MARK) && found.url.includes('/src/');
      return inherits && !found.url.endsWith(MARK) ? { ...found, url: found.url + MARK } : found;
    },
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(`/head/table.ts${MARK}`)) return loaded;
      const source = String(loaded.source);
      const planted = source.replace('export const HEAD_FIELDS = {', (start) => start + ROW);
      assert.notEqual(planted, source);
      return { ...loaded, source: planted };
    },
  });
}

describe('The table of the head', () => {
  it('has each label and each key once', () => {
    const labels = fieldRows.flatMap(([, row]) => [...new Set(row.labels.map((label) => label.toLowerCase()))]);
    assert.deepEqual(
      labels.filter((label, i) => labels.indexOf(label) !== i),
      [],
    );
    const keys = Object.values(HEAD_FIELDS).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  describe('with one row more', () => {
    type Letters = typeof import('../../../src/letter/index.ts');
    let hooks: { deregister(): void };
    let letters: Letters;
    before(async () => {
      hooks = plantRow();
      letters = await import(`../../../src/letter/index.ts${MARK}`);
    });
    after(() => hooks.deregister());
    const from = async <Face>(path: string): Promise<Face> => (await import(`../../../src/${path}${MARK}`)) as Face;

    const print =
      'Datum: 3 juli 2020\nZaak in het kort: Bruggen in het\nhele land\n\nGeachte voorzitter,\n\nHierbij.\n';
    const draft = '---\nsoort: brief\nonze-zaak: Bruggen\ndatum: 2020-07-03\n---\nGeachte voorzitter,\n';
    const valueIn = (text: string) =>
      (letters.readLetter(text).header as Record<string, { value: string | null } | undefined>)['zaak']?.value;

    it('knows the field in print, by any label and over its lines', () => {
      assert.equal(valueIn(print), 'Bruggen in het hele land');
    });
    it('knows the field in front matter, by its key and by its labels', () => {
      assert.equal(valueIn(draft), 'Bruggen');
      assert.equal(valueIn(draft.replace('onze-zaak', 'zaakomschrijving')), 'Bruggen');
    });
    it('gives the field as JSON', async () => {
      const { letterJson } = await from<typeof import('../../../src/cli/letter-json.ts')>('cli/letter-json.ts');
      const { header } = letterJson(letters.readLetter(draft)) as { header: Record<string, { value: string }> };
      assert.equal(header['zaak']?.value, 'Bruggen');
    });
    it('gives the field its line in the finished letter', () => {
      assert.match(
        letters.letterText(letters.readLetter(draft)).text,
        /^Datum: 3 juli 2020\nZaakomschrijving: Bruggen\n/,
      );
    });
    it('completes the key, and puts it in its place', () => {
      const found = letters.FRONT_MATTER_KEYS.find(({ key }) => key === 'onze-zaak');
      assert.equal(found?.purpose, 'waar de zaak over gaat');
      const [edit] = letters.editFrontMatter('---\nsoort: brief\ndatum: 2020-07-03\n---\n', 'onze-zaak', 'Bruggen');
      assert.deepEqual(edit, { span: { start: 17, end: 17 }, newText: 'onze-zaak: Bruggen\n' });
    });
    it('lets a template ask for it, and a rule put it in', async () => {
      const { HEAD_KEYS } = await from<typeof import('../../../src/template/field.ts')>('template/field.ts');
      assert.ok(HEAD_KEYS.includes('onze-zaak'));
      const { insertField } =
        await from<typeof import('../../../src/lint/support/insert.ts')>('lint/support/insert.ts');
      const letter = letters.readLetter('Geachte voorzitter,\n\nHierbij.\n');
      const { edits } = insertField(letter, 'zaak' as 'betreft', 'Bruggen', '');
      assert.equal(edits[0]?.newText, 'Zaakomschrijving: Bruggen\n\n');
    });
  });
});
