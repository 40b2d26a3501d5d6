import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { type Document, NotReadable } from '../../../../src/document/index.ts';
import { fillOdt } from '../../../../src/document/odt/fill.ts';
import { type Element, textOf } from '../../../../src/xml/index.ts';
import { runs } from '../../../support/cases.ts';
import { damaged, isDoneOrRefused } from '../../../support/damaged.ts';
import { paragraph, text } from '../../../support/made-document.ts';
import { madeOdt, ODT, type OdtParts } from '../../../support/made-odt.ts';
import { SAMPLE } from '../../../support/sample-document.ts';
import { all, partOf } from '../../../support/word-parts.ts';

const openPlace = (name: string) => `[…${name}…]`;

function fill(parts: OdtParts, document: Document = SAMPLE) {
  return fillOdt(madeOdt(parts), document, { openPlace });
}

const contentOf = (file: Uint8Array) => partOf(file, 'content.xml');

/** The paragraphs of a part with their styles: `Standard|Geachte voorzitter,`. */
function linesOf(root: Element): string[] {
  const paragraphs = all(root, 'office:text').concat(all(root, 'office:master-styles')).flatMap(inOrder);
  return paragraphs.map((one) => `${one.attributes['text:style-name'] ?? ''}|${wordsOf(one)}`);
}

function inOrder(element: Element): Element[] {
  const own = element.name === 'text:p' || element.name === 'text:h' ? [element] : [];
  return [...own, ...element.children.flatMap((node) => (typeof node === 'string' ? [] : inOrder(node)))];
}

function wordsOf(element: Element): string {
  return element.children
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.name === 'text:line-break') return '\n';
      return node.name === 'text:note'
        ? `[${textOf(node.children.find((one) => typeof one !== 'string'))}]`
        : wordsOf(node);
    })
    .join('');
}

const p = (content: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
const ONE: Document = { ...SAMPLE, body: [paragraph('een')] };
const TWO: Document = { ...SAMPLE, body: [paragraph('een'), paragraph('twee')] };

describe('odt: filling a template', () => {
  it('fills names between braces however spans divide them, and keeps the look of the place', () => {
    const content =
      'Kenmerk: <text:span text:style-name="T1">{</text:span><text:span text:style-name="T2">{ken<text:bookmark text:name="b"/>merk</text:span>}}, {{datum}}.';
    const [line] = inOrder(contentOf(fill({ text: p(content) + p('{{inhoud}}') }, ONE).bytes));
    assert.ok(line);
    assert.equal(wordsOf(line), 'Kenmerk: 2024-0000012345, […datum…].');
    const span = all(line, 'text:span').find((one) => wordsOf(one).includes('2024'));
    assert.equal(span?.attributes['text:style-name'], 'T1');
    assert.equal(all(line, 'text:bookmark').length, 1);
  });

  it('marks what stays open with a style of its own that the template does not have', () => {
    const automatic = '<style:style style:name="Brief1_T1" style:family="text"/>';
    const root = contentOf(fill({ automatic, text: p('{{zaak}}') + p('{{inhoud}}') }, ONE).bytes);
    const name = all(root, 'text:span')[0]?.attributes['text:style-name'];
    const marked = all(root, 'style:style').find(({ attributes }) => attributes['style:name'] === name);
    assert.ok(marked && name !== 'Brief1_T1');
    assert.equal(all(marked, 'style:text-properties')[0]?.attributes['fo:background-color'], '#ffff00');
  });

  it('fills fields that have the name of a value: placeholders, user fields, input fields, content controls', () => {
    const fields = [
      '<text:placeholder text:placeholder-type="text">&lt;Kenmerk&gt;</text:placeholder>',
      '<text:user-field-get text:name="kenmerk">0</text:user-field-get>',
      '<text:user-defined text:name="Kenmerk">leeg</text:user-defined>',
      '<text:text-input text:description="kenmerk">?</text:text-input>',
      '<text:database-display text:column-name="kenmerk">?</text:database-display>',
      '<loext:content-control loext:tag="x" loext:alias="Kenmerk" loext:showing-place-holder="true">Klik</loext:content-control>',
    ];
    const filled = fill(
      { text: fields.map((field) => p(`a ${field} b {{uw kenmerk}}`)).join('') + p('{{inhoud}}') },
      ONE,
    );
    assert.deepEqual(
      linesOf(contentOf(filled.bytes)).slice(0, fields.length),
      fields.map(() => '|a 2024-0000012345 b 2024Z01234'),
    );
    assert.deepEqual(filled.missing, []);
  });

  it('leaves fields alone that the letter does not know, and tells which show nothing yet', () => {
    const content =
      '<text:placeholder text:placeholder-type="text">&lt;Zaak&gt;</text:placeholder> <text:user-field-get text:name="versie">3</text:user-field-get>';
    const filled = fill({ text: p(content) + p('{{inhoud}}') }, ONE);
    assert.equal(linesOf(contentOf(filled.bytes))[0], '|<Zaak> 3');
    assert.deepEqual(filled.missing, ['Zaak']);
  });

  it('fills headers and footers, with styles of that part', () => {
    const masters = `<style:master-page style:name="Standard"><style:header>${p('Kenmerk {{kenmerk}}, {{datum}}')}</style:header></style:master-page>`;
    const root = partOf(fill({ masters, text: p('{{inhoud}}') }, ONE).bytes, 'styles.xml');
    assert.deepEqual(linesOf(root), ['|Kenmerk 2024-0000012345, […datum…]']);
    const [automatic] = all(root, 'office:automatic-styles');
    assert.ok(automatic && all(automatic, 'style:style').length > 0);
  });

  it('writes the text in the style of its place and the styles of the template, between what stands around it', () => {
    const styles = ['Broodtekst', 'Heading_20_1', 'Quotations']
      .map((name) => `<style:style style:name="${name}" style:family="paragraph"/>`)
      .join('');
    const document = { ...SAMPLE, body: SAMPLE.body.slice(0, 3) };
    const lines = linesOf(
      contentOf(fill({ styles, text: p('Voor <text:span>{{inhoud}} na</text:span>', 'Broodtekst') }, document).bytes),
    );
    assert.deepEqual(lines.slice(0, 2), ['Broodtekst|Voor ', 'Broodtekst|Geachte voorzitter,']);
    assert.match(lines[2] ?? '', /^Broodtekst\|In deze brief informeer ik u over de peilbesluiten van dit jaar\[1\],/);
    assert.deepEqual(lines.slice(4), ['Heading_20_1|Wat er al is gedaan', 'Broodtekst| na']);
  });

  it('adds the styles that say what a paragraph is, where the template lacks them', () => {
    const { bytes } = fill({
      styles: '<style:style style:name="Standard" style:family="paragraph"/>',
      text: p('{{inhoud}}', 'Standard'),
    });
    const known = new Set(
      ['content.xml', 'styles.xml'].flatMap((part) => {
        const root = partOf(bytes, part);
        return [...all(root, 'style:style'), ...all(root, 'text:list-style')].map(
          ({ attributes }) => attributes['style:name'],
        );
      }),
    );
    const content = contentOf(bytes);
    for (const name of ['text:p', 'text:h', 'text:span', 'text:a', 'text:list', 'style:style']) {
      for (const { attributes } of all(content, name)) {
        const used = attributes['text:style-name'] ?? attributes['style:parent-style-name'];
        assert.ok(used === undefined || known.has(used), `${name} ${used}`);
      }
    }
    const heading = all(partOf(bytes, 'styles.xml'), 'style:style').find(
      (one) => one.attributes['style:name'] === 'Kop_20_1',
    );
    assert.equal(heading?.attributes['style:parent-style-name'], 'Standard');
  });

  it('begins the page that began with its place, once', () => {
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Broodtekst" style:master-page-name="Eerste"/>';
    assert.deepEqual(linesOf(contentOf(fill({ automatic, text: p('{{inhoud}}', 'P1') }, TWO).bytes)), [
      'P1|een',
      'Broodtekst|twee',
    ]);
    const heading = { ...SAMPLE, body: [paragraph('Kop', { role: 'heading', level: 1 } as const)] };
    assert.deepEqual(linesOf(contentOf(fill({ automatic, text: p('{{inhoud}}', 'P1') }, heading).bytes)), [
      'P1|',
      'Kop_20_1|Kop',
    ]);
  });

  it('stands at the end of a template that has no place for it', () => {
    const filled = fill({ text: p('{{kenmerk}}') }, ONE);
    assert.ok(filled.textAtEnd);
    assert.deepEqual(
      linesOf(contentOf(filled.bytes)).map((line) => line.split('|')[1]),
      ['2024-0000012345', 'een'],
    );
  });

  it('reads no name in what was deleted, in notes beside it, or over a tab', () => {
    const content =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>{{kenmerk}}</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      p('{{ken<text:tab/>merk}}') +
      p(
        '{{ken<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>{{kenmerk}}</text:p></text:note-body></text:note>merk}}',
      ) +
      p('{{inhoud}}');
    const root = contentOf(fill({ text: content }, ONE).bytes);
    assert.equal(textOf(all(root, 'text:tracked-changes')[0]), '{{kenmerk}}');
    const lines = linesOf(root).map((line) => line.split('|')[1]);
    assert.deepEqual(lines.slice(1, 4), ['{{kenmerk}}', '{{ken[1]merk}}', '2024-0000012345']);
  });

  it('makes a document of a template, without macros, and leaves the rest as it is', () => {
    const parts: OdtParts = {
      mimetype: `${ODT}-template`,
      text: p('{{inhoud}}'),
      more: [
        ['Basic/script-lc.xml', '<x/>'],
        ['META-INF/documentsignatures.xml', '<x/>'],
        ['Pictures/logo.png', new Uint8Array([1, 2, 3])],
      ],
    };
    const filled = fill(parts);
    assert.ok(filled.macros);
    const zip = unzipSync(filled.bytes);
    assert.equal(Object.keys(zip)[0], 'mimetype');
    assert.equal(strFromU8(zip['mimetype'] ?? new Uint8Array()), ODT);
    assert.doesNotMatch(strFromU8(zip['META-INF/manifest.xml'] ?? new Uint8Array()), /template/);
    assert.equal(zip['Basic/script-lc.xml'], undefined);
    assert.equal(zip['META-INF/documentsignatures.xml'], undefined);
    assert.deepEqual([...(zip['Pictures/logo.png'] ?? [])], [1, 2, 3]);
    assert.deepEqual(fill(parts).bytes, filled.bytes);
  });

  it('gives the file the title of the letter', () => {
    const meta = partOf(fill({ meta: '<dc:title>Sjabloon</dc:title>', text: p('{{inhoud}}') }).bytes, 'meta.xml');
    assert.deepEqual(all(meta, 'dc:title').map(textOf), ['Voortgang van de peilbesluiten']);
  });

  it('gives properties of the template the values of the letter that have their name, and leaves the others', () => {
    const meta = ['Ons kenmerk', 'Kenmerk', 'Versie'].map(
      (name) => `<meta:user-defined meta:name="${name}">x</meta:user-defined>`,
    );
    const root = partOf(fill({ meta: meta.join(''), text: p('{{inhoud}}') }).bytes, 'meta.xml');
    assert.deepEqual(all(root, 'meta:user-defined').map(textOf), ['x', '2024-0000012345', 'x']);
  });

  it('tells which places stay open and which values have none', () => {
    const filled = fill({ text: p('{{kenmerk}} {{Zaaknummer}}') + p('{{inhoud}}') });
    assert.deepEqual(filled.missing, ['Zaaknummer']);
    assert.ok(filled.unplaced.includes('Betreft'));
  });

  it('writes values as text, whatever signs are in them', () => {
    const value = text('<text:p/> & "{{inhoud}}" text:style-name="P1"');
    const head = {
      sender: [],
      address: [],
      lines: [],
      running: [],
      column: [{ name: 'kenmerk', label: '', lines: [[value]] }],
    };
    assert.deepEqual(
      linesOf(contentOf(fill({ text: p('{{kenmerk}}') + p('{{inhoud}}', 'B') }, { ...ONE, head }).bytes)),
      [`|${value.text}`, 'B|een'],
    );
  });

  it('refuses a file with a password and what is no text, and fills or refuses a damaged one', () => {
    const refused = [
      madeOdt({ entry: '<manifest:encryption-data/>' }),
      madeOdt({ more: [['content.xml', '<a>']] }),
      new Uint8Array([1, 2, 3]),
    ];
    for (const bytes of refused) assert.throws(() => fillOdt(bytes, SAMPLE, { openPlace }), NotReadable);
    const whole = madeOdt({ text: p('{{inhoud}}') });
    fc.assert(
      fc.property(damaged(whole), (bytes) =>
        isDoneOrRefused(() => assert.ok(fillOdt(bytes, SAMPLE, { openPlace }).bytes.length > 0)),
      ),
      runs(100),
    );
  });
});
