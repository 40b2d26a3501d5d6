import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Block, NotReadable, type Read } from '../../../../src/document/blocks.ts';
import { readDocx } from '../../../../src/document/docx/read.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { readDocument } from '../../../../src/document/read-document.ts';
import { zipped } from '../../../../src/document/zipped.ts';
import { runs } from '../../../support/cases.ts';
import { compoundFile } from '../../../support/compound-file.ts';
import { tooFastGrowth } from '../../../support/growth.ts';
import { DOCUMENT, type MadeDocx, madeDocx, p, r, relation } from '../../../support/made-docx.ts';
import { shown } from './support.ts';

const BY = 'w:author="a" w:date="2021-03-05T10:00:00Z"';

/** A file that is odd, and what must come of it: what is read, or why it is refused. */
type Row = readonly [name: string, file: () => Uint8Array, result: ((read: Read) => void) | RegExp];

function made(file: MadeDocx | string): () => Uint8Array {
  return () => madeDocx(typeof file === 'string' ? { body: file } : file);
}

/** Expects these lines of the body. */
function lines(...expected: readonly string[]): (read: Read) => void {
  return ({ document }) => assert.deepEqual(shown(document.body), expected);
}

/** Expects this of the remarks. */
function remarks(expected: Partial<Read['remarks']>): (read: Read) => void {
  return ({ remarks: found }) => assert.deepEqual(found, { ...found, ...expected });
}

function box(content: string): string {
  return `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

function table(content: string): string {
  return `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
}

function nested(depth: number, around: (content: string) => string): string {
  return depth === 0 ? r('x') : around(nested(depth - 1, around));
}

/** A file with other parts than Word writes. */
function package_(parts: Readonly<Record<string, string>>): () => Uint8Array {
  return () => zipped(Object.entries(parts));
}

const ROOT = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('a', 'officeDocument', 'main.xml')}</Relationships>`;

/** What Office writes: a main part of a type. */
function office(type: string, main: string): () => Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`;
  return package_({ '[Content_Types].xml': types, '_rels/.rels': ROOT, 'main.xml': main });
}

const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&b;</w:body></w:document>`;
const longLetter = Array.from({ length: 300 * 30 }, (_, at) => p(r(`Alinea ${at} van een lange brief.`))).join('');

const ROWS: readonly Row[] = [
  [
    'two hundred changes',
    made(Array.from({ length: 200 }, (_, at) => p(`${r('a')}<w:ins ${BY}>${r(String(at))}</w:ins>`)).join('')),
    remarks({ changes: 200 }),
  ],
  [
    'comments in a row',
    made({ body: p(r('a')), comments: `<w:comment w:id="1">${p(r('b'))}</w:comment>`.repeat(50) }),
    remarks({ comments: 50 }),
  ],
  [
    'text that was moved',
    made(p(`<w:moveFrom ${BY}>${r('weg')}</w:moveFrom>${r('a ')}<w:moveTo ${BY}>${r('weg')}</w:moveTo>`)),
    lines('a weg'),
  ],
  [
    'tables in tables',
    made(nested(12, (content) => table(content.startsWith('<w:r>') ? p(content) : content + p('')))),
    ({ document }) => assert.equal(document.body.length, 1),
  ],
  [
    'a thousand text boxes',
    made(p(r('a') + box(p(r('b'))).repeat(1000))),
    ({ document }) => assert.equal(document.regions.length, 1000),
  ],
  [
    'a hundred thousand pages in one paragraph',
    made(p(`<w:r>${'<w:br w:type="page"/>'.repeat(200_000)}</w:r>`)),
    ({ document }) => assert.equal(document.body.length, 199_999),
  ],
  [
    'content controls in content controls',
    made(p(nested(40, (content) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`))),
    lines('x'),
  ],
  [
    'fields that end without a beginning',
    made(p(`${'<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(9)}${r('a')}`)),
    lines('a'),
  ],
  [
    'endnotes that are not there',
    made({ body: p(`${r('a')}<w:r><w:endnoteReference w:id="4"/></w:r>`), endnotes: '' }),
    lines('a'),
  ],
  ['three hundred pages', made(longLetter), ({ document }) => assert.equal(document.body.length, 9000)],
  ['nothing but hidden text', made(p(r('a', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>')), lines()],
  ['text from right to left', made(p(r('ا', '<w:rtl/>') + r(' ب', '<w:rtl/>'), '<w:bidi/>')), lines('ا ب')],
  ['no text at all', made(''), lines()],
  [
    'pictures, templates and links elsewhere',
    made({
      body: p(`<w:hyperlink r:id="a">${r('hier')}</w:hyperlink>`),
      relations:
        relation('a', 'hyperlink', 'http://127.0.0.1:1/', true) +
        relation('b', 'attachedTemplate', '//server/x.dotm', true),
    }),
    lines('hier→<http://127.0.0.1:1/>'),
  ],
  [
    'headers that lie elsewhere',
    made({
      body: `${p(r('a'))}<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:headerReference w:type="default" r:id="i"/></w:sectPr>`,
      relations:
        relation('h', 'header', 'http://127.0.0.1:1/h.xml', true) + relation('i', 'header', '../../../etc/passwd'),
    }),
    ({ document }) => assert.deepEqual(document.regions, []),
  ],
  [
    'macros',
    made({ body: p(r('a')), type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    remarks({ macros: true }),
  ],
  [
    'a file in another format in it',
    made({
      body: `${p(r('a'))}<w:altChunk r:id="c"/><w:altChunk r:id="d"/>`,
      relations: relation('c', 'aFChunk', 'deel.html') + relation('d', 'aFChunk', 'deel.rtf'),
    }),
    remarks({ leftOut: ['een ingevoegd HTML-bestand', 'een ingevoegd bestand'] }),
  ],
  [
    'styles and lists that go round in circles',
    made({
      body: p(r('a'), '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/><w:styleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    }),
    lines('a'),
  ],
  [
    'elements of nobody',
    made(`<x:y xmlns:x="urn:x">${p(r('b'))}</x:y>${p(`<x:z xmlns:x="urn:x"/>${r('a')}`)}`),
    lines('a'),
  ],
  [
    'ten thousand parts',
    made({ body: '', parts: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.xml`, ''])) }),
    /10\d\d\d onderdelen/,
  ],
  [
    'a part with a name that leads out of the file',
    made({ body: '', parts: { '../../brief.xml': 'a' } }),
    /ongeldige naam/,
  ],
  ['a zip bomb', made({ body: '', parts: { 'word/media/a.png': new Uint8Array(20_000_000) } }), /onmogelijk groot/],
  ['a zip that was cut off', () => made(p(r('a')))().slice(0, -40), /beschadigd/],
  ['XML that breaks off', made(p(r('a')).slice(0, -3)), /beschadigd/],
  ['entities that grow', office('wordprocessingml.document.main+xml', laughs), /beschadigd/],
  [
    'elements in one another without end',
    made(nested(1900, (content) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`).slice(0)),
    /te diep|beschadigd/,
  ],
  ['text boxes in one another without end', made(p(nested(200, (content) => box(p(content))))), /te diep|beschadigd/],
  ['a workbook', office('spreadsheetml.sheet.main+xml', '<workbook/>'), /werkmap/],
  ['a presentation', office('presentationml.presentation.main+xml', '<presentation/>'), /presentatie/],
  ['no main part', package_({ '[Content_Types].xml': '<Types/>', '_rels/.rels': ROOT }), /hoofdonderdeel/],
  ['a zip of something else', package_({ 'lees.txt': 'a' }), /ingepakt bestand/],
  ['a main part of something else', office('wordprocessingml.document.main+xml', '<html/>'), /tekst ontbreekt/],
  ['a password', () => compoundFile(['EncryptionInfo', 'EncryptedPackage']), /wachtwoord/],
];

describe('docx: odd and hostile files', () => {
  for (const [name, file, result] of ROWS) {
    it(name, async () => {
      if (result instanceof RegExp) {
        await assert.rejects(
          readDocument(file()),
          (failure) => failure instanceof NotReadable && result.test(failure.message),
        );
      } else result(await readDocument(file()));
    });
  }

  it('reads or refuses a file of which bytes were lost or changed, and never more than that', () => {
    const whole = madeDocx({
      body: p(r('Geachte voorzitter,', '<w:b/>')) + table(p(r('a'))) + p(box(p(r('b')))),
      styles: '<w:docDefaults/>',
      around: { header1: p(r('kop')) },
      type: DOCUMENT,
    });
    const place = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 3 }),
        fc.option(place),
        (flips, cut) => {
          const bytes = whole.slice(0, cut ?? whole.length);
          for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
          assertRead(bytes);
        },
      ),
      runs(500),
    );
  });

  it('reads or refuses XML in which something was lost, doubled or put elsewhere', () => {
    const body = `${p(r('a', '<w:b/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}${table(p(box(p(r('b')))))}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(`<w:ins ${BY}>${r('c')}</w:ins><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`)}</w:sdtContent></w:sdt>`;
    const tags = body.match(/<[^>]+>|[^<]+/g) ?? [];
    const tag = fc.nat(tags.length - 1);
    fc.assert(
      fc.property(tag, tag, fc.constantFrom('lost', 'doubled', 'moved'), (at, to, how) => {
        const changed = [...tags];
        const [taken = ''] = changed.splice(at, 1);
        if (how === 'doubled') changed.splice(at, 0, taken, taken);
        if (how === 'moved') changed.splice(to, 0, taken);
        assertRead(madeDocx({ body: changed.join('') }));
      }),
      runs(300),
    );
  });
});

/** Asserts that bytes are read to blocks, or refused with a sentence. */
function assertRead(bytes: Uint8Array): void {
  try {
    assert.ok(readDocx(openPackage(bytes)).document.body.every((block: Block) => block.type !== undefined));
  } catch (failure) {
    assert.ok(failure instanceof NotReadable, String(failure));
    assert.match(failure.message, /^[a-z].*[^.]$/);
  }
}

function fieldMark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

/** What ends each unit, where it does not end itself. */
const END: Readonly<Record<string, string>> = { 'fields in one another': p(fieldMark('end')) };

/** What a body can be, over and over. */
const UNITS: Readonly<Record<string, string>> = {
  runs: r('a'),
  'paragraphs without an end': p(r('a'), `<w:rPr><w:del ${BY}/></w:rPr>`),
  'items of a list': p(r('a'), '<w:numPr><w:ilvl w:val="3"/><w:numId w:val="1"/></w:numPr>'),
  sections: p(r('a'), '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'),
  notes: p('<w:r><w:footnoteReference w:id="1"/></w:r>'),
  bookmarks: '<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>',
  'fields that begin': p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF a</w:instrText></w:r>'),
  'fields in one another': p(`${fieldMark('begin')}${fieldMark('separate')}${r('a')}`),
  'text boxes': p(box(p(r('a')))),
  frames: p(r('a'), '<w:framePr w:y="1"/>'),
  tables: table(p(r('a'))),
  'merged rows': '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
};

describe('docx: a body that is one thing over and over', () => {
  for (const [name, unit] of Object.entries(UNITS)) {
    it(`takes no more than its length: ${name}`, () => {
      const growth = tooFastGrowth(500, (times) => {
        const file = madeDocx({
          body: name === 'runs' ? p(unit.repeat(times)) : unit.repeat(times) + (END[name] ?? '').repeat(times),
          numbering:
            '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="3"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2%3%4"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
          footnotes: `<w:footnote w:id="1">${p(r('a'))}</w:footnote>`,
          around: { header1: p(r('kop')) },
        });
        return () => readDocx(openPackage(file));
      });
      assert.equal(growth, undefined);
    });
  }
});
