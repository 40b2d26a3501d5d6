import assert from 'node:assert/strict';
import { type Document, readDocument, tellFilled, writeDocument } from '../../../src/document/index.ts';

const letter: Document = {
  body: [{ type: 'paragraph', role: 'text', content: [{ type: 'text', text: 'Geachte voorzitter,' }] }],
  regions: [],
  notes: [],
  properties: { title: 'Dijken', custom: {} },
};
const NOTHING = { missing: [], meant: new Map<string, string>(), unplaced: [], textAtEnd: false, macros: false };

for (const format of ['docx', 'odt'] as const) {
  describe(`writing a document as ${format}`, () => {
    it('gives the same bytes for the same document', () => {
      const { bytes, filled } = writeDocument(letter, format);
      assert.deepEqual(bytes, writeDocument(letter, format).bytes);
      assert.equal(filled, undefined);
    });

    it('fills a file of the house, and says what found no place in it', async () => {
      const model = writeDocument({ ...letter, body: [] }, format).bytes;
      const { bytes, filled } = writeDocument(letter, format, { bytes: model, openPlace: (name) => `[…${name}…]` });
      assert.equal(filled?.textAtEnd, true);
      const read = await readDocument(bytes);
      assert.equal(read.format, format);
      assert.match(JSON.stringify(read.document.body), /Geachte voorzitter,/);
    });
  });
}

describe('what is told of a file of the house', () => {
  const name = 'huisstijl.dotx';

  it('is nothing where everything found its place', () => assert.deepEqual(tellFilled(name, NOTHING), []));

  it('names what is missing on either side, and what was left out', () => {
    const missing = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'inhuod'];
    const meant = new Map([['inhuod', 'inhoud']]);
    assert.deepEqual(tellFilled(name, { missing, meant, unplaced: ['Uw kenmerk'], textAtEnd: true, macros: true }), [
      'huisstijl.dotx zegt niet waar de tekst komt ({{inhoud}}): die staat achteraan.',
      'huisstijl.dotx vraagt wat de brief niet heeft: a, b, c, d, e, f, g, inhuod (bedoelt u ‘inhoud’?). Dat blijft open.',
      'huisstijl.dotx heeft geen plaats voor Uw kenmerk.',
      'De macro’s van huisstijl.dotx zijn weggelaten.',
    ]);
  });
});
