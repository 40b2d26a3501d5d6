import assert from 'node:assert/strict';
import { NotReadable } from '../../../src/document/index.ts';
import { readDocument } from '../../../src/document/read-document.ts';
import { zipped } from '../../../src/document/zipped.ts';
import { compoundFile } from '../../support/compound-file.ts';
import { madeDocx } from '../../support/made-docx.ts';
import { flatOdt, madeOdt } from '../../support/made-odt.ts';

const openDocument = (kind: string) => madeOdt({ mimetype: `application/vnd.oasis.opendocument.${kind}` });
const bytes = (text: string) => Buffer.from(text, 'latin1');

const read: readonly (readonly [what: string, bytes: Uint8Array, format: string])[] = [
  ['Word', madeDocx({ body: '<w:p/>' }), 'docx'],
  ['OpenDocument', openDocument('text'), 'odt'],
  ['a template of OpenDocument', openDocument('text-template'), 'odt'],
  ['OpenDocument without its kind', madeOdt({ mimetype: '' }), 'odt'],
  ['OpenDocument as one file', bytes(flatOdt({})), 'odt'],
  ['a mail', bytes('From: a@voorbeeld.nl\nMessage-ID: <x>\n\nHoi\n'), 'eml'],
];

const refused: readonly (readonly [what: string, bytes: Uint8Array, reason: RegExp])[] = [
  ['a workbook of OpenDocument', openDocument('spreadsheet'), /^is een werkmap met rekenbladen: dat is geen brief$/],
  ['a presentation of OpenDocument', openDocument('presentation'), /^is een presentatie/],
  ['a drawing of OpenDocument', openDocument('graphics'), /^is een tekening/],
  ['a formula of OpenDocument', openDocument('formula'), /^is een ingepakt bestand \(zip\)/],
  [
    'a text of OpenOffice 1',
    madeOdt({ mimetype: 'application/vnd.sun.xml.writer' }),
    /^is een oud OpenOffice-document/,
  ],
  ['photos in a zip', zipped([['a.jpg', 'x']]), /^is een ingepakt bestand \(zip\)/],
  ['a zip that is cut off', bytes('PK\x03\x04'), /^is beschadigd/],
  [
    'old Word',
    compoundFile(['WordDocument']),
    /^is een oud Word-document \(\.doc\): open het in Word en bewaar het als \.docx$/,
  ],
  ['Word with a password', compoundFile(['EncryptedPackage']), /^is beveiligd met een wachtwoord/],
  ['text', bytes('Geachte voorzitter,'), /^is tekst/],
  ['nothing', bytes(''), /^is tekst/],
];

describe('a file as a document', () => {
  for (const [what, given, format] of read) {
    it(`${what} is read as ${format}`, async () => {
      assert.equal((await readDocument(given)).format, format);
    });
  }

  for (const [what, given, reason] of refused) {
    it(`${what} is not read`, async () => {
      await assert.rejects(
        readDocument(given),
        (failure: unknown) => failure instanceof NotReadable && reason.test(failure.message),
      );
    });
  }
});
