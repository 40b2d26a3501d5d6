import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NotReadable, type Read } from '../../../../src/document/index.ts';
import { readOdt } from '../../../../src/document/odt/read-odt.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { runs } from '../../../support/cases.ts';
import { madeOdt, NAMESPACES } from '../../../support/made-odt.ts';
import { shownBlocks } from '../../../support/shown-blocks.ts';

const read = (bytes: Uint8Array): Read => readOdt(openPackage(bytes));
const p = (inside: string) => `<text:p>${inside}</text:p>`;

const nested = (times: number, open: string, close: string) => `${open.repeat(times)}${close.repeat(times)}`;

/** Files that are no ordinary letter, with how many blocks are read of them, or why they are not read. */
const odd: readonly (readonly [what: string, bytes: () => Uint8Array, result: number | RegExp])[] = [
  ['no text at all', () => madeOdt({}), 0],
  [
    'no styles, no properties',
    () =>
      madeOdt({
        text: p('a'),
        more: [
          ['styles.xml', `<a ${NAMESPACES}/>`],
          ['meta.xml', '<a/>'],
        ],
      }),
    1,
  ],
  ['300 pages', () => madeOdt({ text: p('Een alinea van een lange brief.').repeat(9000) }), 9000],
  ['10,000 notes', () => madeOdt({ text: p('<text:note><text:note-body/></text:note>'.repeat(10_000)) }), 1],
  ['spans in spans', () => madeOdt({ text: p(nested(1500, '<text:span>', '</text:span>')) }), 1],
  ['sections in sections', () => madeOdt({ text: nested(90, '<text:section>', '</text:section>') }), 0],
  [
    'lists in lists',
    () => madeOdt({ text: nested(90, '<text:list><text:list-item>', '</text:list-item></text:list>') }),
    0,
  ],
  [
    'tables in tables',
    () =>
      madeOdt({
        text: nested(
          90,
          '<table:table><table:table-row table:number-rows-repeated="60"><table:table-cell>',
          '</table:table-cell></table:table-row></table:table>',
        ),
      }),
    1,
  ],
  [
    'frames in frames',
    () =>
      madeOdt({
        text: p(nested(90, '<draw:frame><draw:text-box><text:p>', '</text:p></draw:text-box></draw:frame>')),
      }),
    1,
  ],
  [
    'a header of tables in tables',
    () => {
      const tables = nested(
        90,
        '<table:table><table:table-row><table:table-cell>',
        '</table:table-cell></table:table-row></table:table>',
      );
      const header = tables.replace(
        '<table:table-cell></table:table-cell>',
        `<table:table-cell>${p('a')}</table:table-cell>`,
      );
      return madeOdt({
        masters: `<style:master-page style:name="Standard"><style:header>${header}</style:header></style:master-page>`,
      });
    },
    0,
  ],
  [
    'styles on styles without end',
    () => {
      const style = (_: unknown, at: number) =>
        `<style:style style:name="S${at}" style:family="paragraph" style:parent-style-name="S${at - 1}"/>`;
      const text = (_: unknown, at: number) => `<text:p text:style-name="S${at}">a</text:p>`;
      return madeOdt({
        styles: Array.from({ length: 20_000 }, style).join(''),
        text: Array.from({ length: 20_000 }, text).join(''),
      });
    },
    20_000,
  ],
  ['nesting without end', () => madeOdt({ text: nested(700, '<text:section>', '</text:section>') }), /te diep/],
  ['spans without end', () => madeOdt({ text: p(nested(5000, '<text:span>', '</text:span>')) }), /is beschadigd/],
  ['XML that is cut off', () => madeOdt({ text: '<text:p>' }), /is beschadigd/],
  [
    'entities of its own',
    () => madeOdt({ more: [['content.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']] }),
    /is beschadigd/,
  ],
  ['no content', () => madeOdt({ more: [['content.xml', '']] }), /is beschadigd/],
  ['a workbook', () => madeOdt({ more: [['content.xml', `<a ${NAMESPACES}/>`]] }), /bevat geen tekst/],
  ['a password', () => madeOdt({ entry: '<manifest:encryption-data/>' }), /is beveiligd met een wachtwoord/],
  ['a password on all of it', () => madeOdt({ more: [['encrypted-package', 'x']] }), /is beveiligd met een wachtwoord/],
  ['a path out of the zip', () => madeOdt({ more: [['../../x', 'x']] }), /ongeldige naam/],
  [
    'a part that grows without end',
    () => madeOdt({ more: [['content.xml', new Uint8Array(40_000_000)]] }),
    /onmogelijk groot/,
  ],
  ['half a file', () => madeOdt({ text: p('a') }).subarray(0, 900), /is beschadigd/],
  ['text from right to left', () => madeOdt({ text: p('\u05e9\u05dc\u05d5\u05dd abc') }), 1],
];

describe('odd OpenDocument files', () => {
  for (const [what, bytes, result] of odd) {
    it(what, () => {
      if (result instanceof RegExp) {
        assert.throws(
          () => read(bytes()),
          (failure: unknown) => failure instanceof NotReadable && result.test(failure.message),
        );
      } else assert.equal(read(bytes()).document.body.length, result);
    });
  }

  const whole = madeOdt({
    text: `${p('Geachte voorzitter,')}<text:list><text:list-item>${p('een')}</text:list-item></text:list>`,
  });

  /** What is read of bytes: the lines of their blocks, or the reason why not. */
  const outcome = (bytes: Uint8Array): string => {
    try {
      return shownBlocks(read(bytes).document.body).join('\n');
    } catch (failure) {
      assert.ok(failure instanceof NotReadable, String(failure));
      return failure.message;
    }
  };

  it('is read or refused, wherever the file is cut', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), (length) => {
        assert.notEqual(outcome(whole.subarray(0, length)), '');
      }),
      runs(200),
    );
  });

  it('is read or refused, whatever byte of the file is another', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        assert.equal(typeof outcome(bytes), 'string');
      }),
      runs(300),
    );
  });

  it('is read or refused, whatever stands in its text', () => {
    const tags = [
      'text:p',
      'text:h',
      'text:span',
      'text:list',
      'text:list-item',
      'text:note',
      'table:table',
      'table:table-row',
    ];
    const more = [
      'table:table-cell',
      'draw:frame',
      'draw:text-box',
      'text:section',
      'text:note-body',
      'text:s',
      'office:annotation',
    ];
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constantFrom('tekst', ' ', '\u00ad', ''),
        fc
          .tuple(fc.constantFrom(...tags, ...more), fc.array(tie('node'), { maxLength: 4 }))
          .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(node, (text) => {
        assert.ok(shownBlocks(read(madeOdt({ text })).document.body).length >= 0);
      }),
      runs(200),
    );
  });
});
