import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { type Block, type Document, NO_REMARKS, type Text } from '../../../../src/document/index.ts';
import { readOdt } from '../../../../src/document/odt/read-odt.ts';
import { writeOdt } from '../../../../src/document/odt/write.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { xmlTree } from '../../../../src/xml/index.ts';
import { runs } from '../../../support/cases.ts';
import { item, made, paragraph, table, text } from '../../../support/made-document.ts';
import { SAMPLE } from '../../../support/sample-document.ts';
import { shownBlocks, shownNotes, shownRegions } from '../../../support/shown-blocks.ts';

const back = (document: Document) => readOdt(openPackage(writeOdt(document)));
const bodyOf = (...body: Block[]) => shownBlocks(back(made(body)).document.body);

/** A part of a file as text. */
function partOf(document: Document, name: string): string {
  return strFromU8(unzipSync(writeOdt(document))[name] ?? new Uint8Array());
}

describe('odt: writing a document', () => {
  it('gives the same bytes for the same document', () => {
    assert.deepEqual(writeOdt(SAMPLE), writeOdt(structuredClone(SAMPLE)));
  });

  it('begins with its type, as it is', () => {
    const head = strFromU8(writeOdt(SAMPLE).subarray(0, 80), true);
    // the zip's own header is 30 bytes, then the name, then what is in it
    assert.equal(head.slice(30), `mimetypeapplication/vnd.oasis.opendocument.text${head.slice(77)}`);
    assert.equal(head.charCodeAt(8), 0, 'it is not packed');
  });

  it('names every part in its manifest', () => {
    const manifest = partOf(SAMPLE, 'META-INF/manifest.xml');
    for (const name of Object.keys(unzipSync(writeOdt(SAMPLE)))) {
      if (name !== 'mimetype' && !name.startsWith('META-INF/')) assert.ok(manifest.includes(`"${name}"`), name);
    }
  });

  it('is read as what was written', () => {
    const { document, remarks } = back(SAMPLE);
    // the file gives notes names of its own
    const named = JSON.stringify(SAMPLE.body)
      .replace(/"note":"a"/g, '"note":"note1"')
      .replace('"note":"b"', '"note":"note2"');
    const body: readonly Block[] = JSON.parse(named);
    assert.deepEqual(shownBlocks(document.body), [
      '> Retouradres Postbus 1 1000 AA Waterdam',
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Postbus 20018',
      '2500 EA Den Haag',
      'Kopie aan de Unie van Waterschappen',
      'Datum\t[…datum…]',
      'Betreft\tVoortgang van de peilbesluiten en van het vervangen van gemalen in het hele land',
      // a table says of its head that it is bold, by its style
      ...shownBlocks(body).map((line) =>
        line
          // an open place is told by its text again
          .replace('?[…bedrag…]?', '[…bedrag…]')
          .replace('[Jaar | 2x1 Bedrag]', '[*Jaar* | 2x1 *Bedrag*]')
          .replace('[2024]', '[2024 |  | ]')
          .replace('1.1 een', '1.1\teen'),
      ),
    ]);
    assert.deepEqual(shownNotes(document), shownNotes(SAMPLE));
    assert.deepEqual(
      shownRegions(document).map((region) => region.slice(0, 60)),
      [
        'first-header 0: Ministerie van Waterbeheer',
        'running-header 0: Pagina {page} van {pages} / *Datum* / […da',
        'frame 6: *Directie* / Directie Peilbeheer / *Contactpersoon*',
      ],
    );
    assert.deepEqual(document.properties, { ...SAMPLE.properties });
    assert.deepEqual(remarks, NO_REMARKS);
  });

  it('speaks Dutch, and says what it is about', () => {
    assert.match(partOf(SAMPLE, 'styles.xml'), /fo:language="nl" fo:country="NL"/);
    assert.match(partOf(SAMPLE, 'meta.xml'), /<dc:title>Voortgang van de peilbesluiten<\/dc:title>/);
  });

  it('uses no style that it does not define', () => {
    const [content, styles] = [partOf(SAMPLE, 'content.xml'), partOf(SAMPLE, 'styles.xml')];
    const defined = new Set([...`${content}${styles}`.matchAll(/ style:name="([^"]+)"/g)].map(([, name]) => name));
    for (const [, name] of `${content}${styles}`.matchAll(/(?:text|table|draw):style-name="([^"]+)"/g)) {
      assert.ok(defined.has(name), name);
    }
    for (const [, name] of `${content}${styles}`.matchAll(/style:(?:parent-style|master-page)-name="([^"]+)"/g)) {
      assert.ok(defined.has(name), name);
    }
  });

  it('marks open places as with a pen', () => {
    const content = partOf(made([paragraph([text('Het is '), text('[…bedrag…]', { open: true })])]), 'content.xml');
    const style = /style:name="(\w+)" style:family="text"><style:text-properties fo:background-color="#ffff00"/.exec(
      content,
    );
    assert.match(content, new RegExp(`<text:span text:style-name="${style?.[1]}">\\[…bedrag…\\]</text:span>`));
  });

  it('counts lists as they are numbered', () => {
    const list = [
      item('drie', '3.'),
      item('vier', '4.'),
      item('letter', 'a)', { level: 1 }),
      item('streep', '-', { level: 2 }),
      item('nog bij vier', '', { level: 0 }),
      item('weer a', 'a)', { level: 1 }),
      item('weer c', 'c)', { level: 1 }),
      item('zeven', '7.'),
      item('punt', '•'),
      item('diep', '•', { level: 3 }),
      item('vreemd', '§1'),
    ];
    assert.deepEqual(bodyOf(...list), [...shownBlocks(list).slice(0, -1), '§1\tvreemd']);
  });

  it('sets the lines of a cell where they stand, and gives each column a width', () => {
    const long = 'een lange regel met woorden';
    const cells = [long, [paragraph('2', { align: 'center' })], [paragraph('3', { align: 'right' })]];
    const written = partOf(made([table([cells])]), 'content.xml');
    assert.deepEqual(
      [...written.matchAll(/fo:text-align="(\w+)"/g)].map(([, side]) => side),
      ['center', 'end'],
    );
    const widths = [...written.matchAll(/column-width="([\d.]+)pt"/g)].map(([, width]) => Number(width));
    assert.equal(widths.length, 3);
    assert.ok((widths[0] ?? 0) > 2 * (widths[1] ?? 0));
  });

  it('has a line above every heading, which LibreOffice adds to the distance below what stands before it', () => {
    const heading = (words: string, level: number) => {
      return paragraph(words, { role: 'heading', level, style: `Kop ${level}` });
    };
    const body = [
      paragraph('Tekst.', { style: 'Brieftekst' }),
      heading('Een', 1),
      heading('Twee', 2),
      table([['cel']]),
      heading('Drie', 3),
      paragraph('A. de Vries', { style: 'Ondertekening' }),
      heading('Vier', 1),
    ];
    const written = partOf(made(body), 'content.xml');
    const distances = [...written.matchAll(/<text:h text:style-name="(\w+)"/g)].map(([, style]) => {
      return new RegExp(`style:name="${style}".*?fo:margin-top="(\\d+)pt"`).exec(written)?.[1];
    });
    assert.deepEqual(distances, [undefined, '12', '12', '12']);
    assert.match(partOf(made(body), 'styles.xml'), /style:name="Kop_20_1".*?fo:margin-top="0pt"/);
  });

  it('begins what goes on in a note where the lines of the note begin', () => {
    const note = { id: 'a', mark: '1', kind: 'footnote', blocks: [paragraph('een'), paragraph('twee')] } as const;
    const document = made([paragraph([{ type: 'note-mark', note: 'a' }])], { notes: [note] });
    assert.match(partOf(document, 'content.xml'), /fo:margin-left="9pt" fo:text-indent="0pt"/);
  });

  it('keeps every space, and drops what XML cannot hold', () => {
    assert.deepEqual(bodyOf(paragraph('  twee  en\u00a0een \u0000&<>')), ['  twee  en\u00a0een &<>']);
    assert.deepEqual(bodyOf(paragraph([text('een '), text(' twee', { bold: true })])), ['een * twee*']);
  });

  it('links to nothing that could run', () => {
    const content = partOf(
      made([paragraph([text('x', { link: 'javascript:alert(1)' }), text('y', { link: 'file:///etc' })])]),
      'content.xml',
    );
    assert.doesNotMatch(content, /xlink:href/);
  });

  it('gives back any text in any look', () => {
    const look = fc.record(
      {
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        underline: fc.constant(true as const),
        strike: fc.constant(true as const),
      },
      { requiredKeys: [] },
    );
    const words = fc.string({
      unit: fc.constantFrom(' ', 'a', 'é', '&', '<', '\t', '\u00a0', ']]>', '"', '€', '𝄞'),
      minLength: 1,
      maxLength: 8,
    });
    const piece = fc.tuple(words, look).map(([said, looks]): Text => ({ type: 'text', text: said, ...looks }));
    const line = fc.array(piece, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const written = lines.map((content) => paragraph([...content, text('.')]));
        const letters = (blocks: readonly Block[]) =>
          blocks.map((block) =>
            block.type === 'paragraph'
              ? block.content.flatMap((one) =>
                  one.type === 'text' ? [...one.text].map((sign) => ({ ...one, text: sign })) : [],
                )
              : [],
          );
        const content = partOf(made(written), 'content.xml');
        assert.equal(xmlTree(content).name, 'office:document-content');
        assert.deepEqual(letters(back(made(written)).document.body), letters(written));
      }),
      runs(200),
    );
  });
});
