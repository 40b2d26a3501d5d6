import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NotReadable, type Read } from '../../../../src/document/index.ts';
import { readDocument } from '../../../../src/document/read-document.ts';
import { laidOut } from '../../../../src/letter/laid-out/laid-out.ts';
import { readReceived } from '../../../../src/received/index.ts';
import { runs } from '../../../support/cases.ts';
import { shownBlocks } from '../../../support/shown-blocks.ts';

const HEAD = [
  'From: =?utf-8?Q?Zo=C3=AB?= de Boer <zoe@voorbeeld.nl>',
  'To: Ministerie <post@voorbeeld.nl>, "Jong, P. de" <p@voorbeeld.nl>',
  'Subject: =?utf-8?B?UmU6IERlIGRpamsg4oCTIHNwb2Vk?=',
  'Date: Tue, 9 Mar 2021 10:12:00 +0100',
  'MIME-Version: 1.0',
];

const mail = (type: string, body: string, ...more: string[]) =>
  Buffer.from([...HEAD, `Content-Type: ${type}`, ...more, '', body].join('\r\n'), 'latin1');
const read = (bytes: Uint8Array): Promise<Read> => readDocument(bytes);
const lines = async (bytes: Uint8Array) => shownBlocks((await read(bytes)).document.body);
const SHOWN_HEAD =
  'Van: Zoë de Boer <zoe@voorbeeld.nl>¶Verzonden: 9 maart 2021 10:12¶Aan: Ministerie <post@voorbeeld.nl>; Jong, P. de <p@voorbeeld.nl>¶Onderwerp: Re: De dijk – spoed';

const mixed = (...parts: string[]) =>
  mail(
    'multipart/mixed; boundary="grens"',
    [...parts.map((part) => `--grens\r\n${part}`), '--grens--', ''].join('\r\n'),
  );

describe('a mail', () => {
  it('is its head and its text, with the lines of the writer', async () => {
    const text = 'Geachte heer,\r\n\r\nWanneer komt de\r\ndijk?\r\n\r\n> eerder\r\n> gevraagd\r\n';
    assert.deepEqual(await lines(mail('text/plain', text)), [
      SHOWN_HEAD,
      'Geachte heer,',
      'Wanneer komt de¶dijk?',
      '> eerder¶> gevraagd',
    ]);
  });

  it('is read in its own letters, however they are sent', async () => {
    const quoted = mail(
      'text/plain; charset=utf-8',
      'caf=C3=A9 en een lange=\r\n regel',
      'Content-Transfer-Encoding: quoted-printable',
    );
    assert.equal((await lines(quoted))[1], 'café en een lange regel');
    const based = mail(
      'text/plain; charset=utf-8',
      Buffer.from('coördinatie').toString('base64'),
      'Content-Transfer-Encoding: base64',
    );
    assert.equal((await lines(based))[1], 'coördinatie');
    const windows = mail('text/plain; charset=windows-1252', 'caf\xe9 \x80 5', 'Content-Transfer-Encoding: 8bit');
    assert.equal((await lines(windows))[1], 'café € 5');
    const aside = mail('text/plain; charset=iso-8859-1', '\x91goed\x92 \x96 \x80 5', 'Content-Transfer-Encoding: 8bit');
    assert.equal((await lines(aside))[1], '‘goed’ – € 5');
    const flowed = mail('text/plain; format=flowed', 'Een zin die \r\ndoorloopt.\r\n');
    assert.equal((await lines(flowed))[1], 'Een zin die doorloopt.');
  });

  it('takes the plain text where there are two', async () => {
    const parts = ['Content-Type: text/plain\r\n\r\ngewoon', 'Content-Type: text/html\r\n\r\n<b>mooi</b>'];
    const body = [...parts.map((part) => `--g\r\n${part}`), '--g--', ''].join('\r\n');
    assert.deepEqual((await lines(mail('multipart/alternative; boundary=g', body))).slice(1), ['gewoon']);
  });

  it('names its attachments, and reads none', async () => {
    const attached = (name: string) =>
      `Content-Type: application/octet-stream\r\nContent-Disposition: attachment${name}\r\n\r\nx`;
    const { document, remarks } = await read(
      mixed(
        'Content-Type: text/plain\r\n\r\nzie bijlage',
        attached('; filename="nota.docx"'),
        attached(''),
        attached('; filename="brief.pdf"'),
      ),
    );
    assert.equal(shownBlocks(document.body)[1], 'zie bijlage');
    assert.deepEqual(remarks.leftOut, ['de bijlage nota.docx', 'een bijlage zonder naam', 'de bijlage brief.pdf']);
  });

  it('can be sent without a subject, and to many', async () => {
    const to = Array.from({ length: 30 }, (_, at) => `a${at}@voorbeeld.nl`).join(', ');
    const [head = ''] = await lines(Buffer.from(`From: a@voorbeeld.nl\nTo: ${to}\nMessage-ID: <x>\n\nHoi\n`));
    assert.match(head, /^Van: a@voorbeeld\.nl¶Aan: a0@voorbeeld\.nl; .*; en nog 10¶Onderwerp: $/);
  });

  it('is refused where it is encrypted', async () => {
    const sealed = [
      mail('application/pkcs7-mime; smime-type=enveloped-data', 'MIIB', 'Content-Transfer-Encoding: base64'),
    ];
    sealed.push(
      mail('multipart/encrypted; boundary=g', '--g\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--g--\r\n'),
    );
    for (const bytes of sealed) {
      await assert.rejects(
        read(bytes),
        (failure: unknown) => failure instanceof NotReadable && /versleuteld/.test(failure.message),
      );
    }
  });

  it('is refused where it is nested without end', async () => {
    const levels = Array.from(
      { length: 60 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    );
    await assert.rejects(read(mail('multipart/mixed; boundary=b0', levels.join(''))), NotReadable);
  });

  it('is a letter that came in', async () => {
    const text =
      'Geachte minister,\r\n\r\nWilt u mij laten weten wanneer de dijk klaar is?\r\n\r\nMet vriendelijke groet,\r\nZoë de Boer\r\n';
    const { document } = await read(
      mail('text/plain; charset=utf-8', Buffer.from(text).toString('latin1'), 'Content-Transfer-Encoding: 8bit'),
    );
    const received = readReceived(laidOut(document).text);
    assert.deepEqual(
      [received.naam, received.datum, received.onderwerp],
      ['Zoë de Boer', '2021-03-09', 'de dijk – spoed'],
    );
  });

  it('is read or refused, wherever it is cut or changed', async () => {
    const whole = mixed(
      'Content-Type: text/plain\r\n\r\nzie bijlage',
      'Content-Type: text/html\r\n\r\n<table><tr><td>a<td>b</table>',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(255), async (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        for (const bytes of [whole.subarray(0, at), changed]) {
          const result = await read(bytes).catch((failure: unknown) => failure);
          assert.ok(result instanceof NotReadable || (result as Read).format === 'eml', String(result));
        }
      }),
      runs(200),
    );
  });
});
