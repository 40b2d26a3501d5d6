import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type FileKind, kindOfFile, unreadReason } from '../../../src/files/index.ts';
import { runs } from '../../support/cases.ts';
import { compoundFile } from '../../support/compound-file.ts';

const MAIL = 'From: Jan de Boer <jan@voorbeeld.nl>\r\nSubject: Dijken\r\nMIME-Version: 1.0\r\n\r\nGeachte heer,\r\n';

const cases: readonly (readonly [what: string, content: string | Uint8Array, kind: FileKind])[] = [
  ['nothing', '', 'text'],
  ['a letter', 'Geachte voorzitter,\n\nHierbij antwoord ik.\n', 'text'],
  ['a draft', '---\nsoort: kamerbrief\n---\nGeachte voorzitter,\n', 'text'],
  ['a letter in Windows-1252', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'text'],
  ['a zip', 'PK\x03\x04\x14\0', 'zip'],
  ['an empty zip', 'PK\x05\x06\0\0', 'zip'],
  ['a pdf', '%PDF-1.7\n\0', 'pdf'],
  ['a pdf after a line end', '\r\n%PDF-1.4\n', 'pdf'],
  ['rtf', '{\\rtf1\\ansi Geachte}', 'rtf'],
  ['UTF-16, low byte first', '\xff\xfeG\0', 'utf-16'],
  ['UTF-16, high byte first', '\xfe\xff\0G', 'utf-16'],
  ['a photo', '\xff\xd8\xff\xe0\0\x10JFIF', 'picture'],
  ['a picture', '\x89PNG\r\n\x1a\n', 'picture'],
  ['a scan', 'II*\0\x08\0', 'picture'],
  ['zeros', 'tekst\0', 'binary'],
  ['a mail', MAIL, 'mail'],
  ['a mail with a byte order mark', `\xef\xbb\xbf${MAIL}`, 'mail'],
  [
    'a mail with lines of Unix and a long head',
    `Received: from a\n\tby b;\n 3 mei\n${MAIL.replaceAll('\r', '')}`,
    'mail',
  ],
  ['a mail as it is pasted', 'From: Jan de Boer\nSent: Monday\nTo: Piet\nSubject: Dijken\n\nGeachte', 'text'],
  ['a pasted mail in Dutch', 'Van: Jan de Boer\nVerzonden: maandag\nAan: Piet\nOnderwerp: Dijken\n\nGeachte', 'text'],
  ['a letter about mail', 'Geachte heer,\n\nFrom: a\nMessage-ID: b\n\n', 'text'],
  [
    'OpenDocument in one file',
    '<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.text" a="b">',
    'flat-opendocument',
  ],
  ['Word in XML', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>', 'word-xml'],
  ['other XML', '<?xml version="1.0"?>\n<motie/>', 'text'],
  ['old Word', compoundFile(['1Table', 'WordDocument', '\x05SummaryInformation']), 'old-word'],
  ['an old workbook', compoundFile(['Workbook']), 'old-workbook'],
  ['an old presentation', compoundFile(['Current User', 'PowerPoint Document']), 'old-presentation'],
  ['a message of Outlook', compoundFile(['__nameid_version1.0', '__properties_version1.0']), 'outlook'],
  ['Word with a password', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'password'],
  ['another compound file', compoundFile(['Contents']), 'old-office'],
  ['the beginning of a compound file', compoundFile(['WordDocument']).subarray(0, 40), 'old-office'],
];

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Uint8Array.from(content, (letter) => letter.charCodeAt(0)) : content;

describe('what a file is', () => {
  for (const [what, content, kind] of cases) {
    it(`${what}: ${kind}`, () => {
      assert.equal(kindOfFile(bytesOf(content)), kind);
    });
  }

  it('tells by the root of a compound file, not by what is attached in it', () => {
    const message = compoundFile(
      ['__properties_version1.0', '__attach_version1.0'],
      ['WordDocument', 'EncryptedPackage'],
    );
    assert.equal(kindOfFile(message), 'outlook');
  });

  it('says of any bytes what they are, compound files that were damaged among them', () => {
    const damaged = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(2000)).map(([flipped, at]) => {
      const bytes = compoundFile(['WordDocument', 'Data']);
      bytes.set(
        flipped.subarray(0, Math.max(0, bytes.length - Math.max(8, at))),
        Math.min(Math.max(8, at), bytes.length),
      );
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), damaged), (bytes) => {
        assert.equal(typeof kindOfFile(bytes), 'string');
      }),
      runs(300),
    );
  });

  it('gives a reason for what is not read, and none for what is', () => {
    for (const kind of new Set(cases.map(([, , is]) => is))) {
      const isRead = ['text', 'mail', 'flat-opendocument', 'zip', 'pdf'].includes(kind);
      assert.equal(unreadReason(kind) === undefined, isRead, kind);
    }
    assert.equal(unreadReason('toString'), undefined);
    assert.match(
      unreadReason('old-word'),
      /^is een oud Word-document \(\.doc\): open het in Word en bewaar het als \.docx$/,
    );
  });
});
