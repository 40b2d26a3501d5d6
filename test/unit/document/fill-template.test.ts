import assert from 'node:assert/strict';
import { fillTemplate } from '../../../src/document/index.ts';
import { fillOptions } from '../../../src/letter/index.ts';
import { madeDocx, p, r } from '../../support/made-docx.ts';
import { madeOdt } from '../../support/made-odt.ts';
import { SAMPLE } from '../../support/sample-document.ts';

describe('document: filling a template by what it is', () => {
  it('fills one of Word and one of OpenDocument, whatever they are called', async () => {
    const word = await fillTemplate(madeDocx({ body: p(r('{{Ons kenmerk}} {{inhoud}}')) }), SAMPLE, fillOptions());
    assert.deepEqual([word.format, word.missing, word.textAtEnd], ['docx', [], false]);
    const open = await fillTemplate(
      madeOdt({ text: '<text:p>{{Ons kenmerk}} {{inhoud}}</text:p>' }),
      SAMPLE,
      fillOptions(),
    );
    assert.deepEqual([open.format, open.missing, open.textAtEnd], ['odt', [], false]);
  });

  it('refuses anything else in one sentence', async () => {
    const refused: readonly [Uint8Array, RegExp][] = [
      [new TextEncoder().encode('%PDF-1.7'), /^is geen sjabloon van Word of OpenDocument/],
      [new TextEncoder().encode('Geachte heer,'), /^is geen sjabloon van Word of OpenDocument/],
      [madeOdt({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /^is een /],
    ];
    for (const [bytes, message] of refused) {
      await assert.rejects(fillTemplate(bytes, SAMPLE, fillOptions()), { name: 'NotReadable', message });
    }
  });
});
