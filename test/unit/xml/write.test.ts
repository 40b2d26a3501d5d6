import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Element, type Node, xml, xmlFile, xmlText, xmlTree } from '../../../src/xml/index.ts';
import { runs } from '../../support/cases.ts';

/** Text that XML can hold. */
const text = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\t', '\r', '<', '>', '&', '"', "'", ']]>'),
});

const name = fc.constantFrom('a', 'w:p', 'text:span', '_x-1.b');

/** A tree of which no two texts stand side by side, for they would be read as one. */
const tree = fc.letrec<{ element: Element; node: Node }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.dictionary(fc.constantFrom('k', 'w:val', 'xml:space'), text, { noNullPrototype: true }),
    children: fc.array(tie('node'), { maxLength: 4 }).map(apart),
  }),
  node: fc.oneof({ depthSize: 'small' }, text, tie('element')),
})).element;

function apart(nodes: readonly Node[]): Node[] {
  return nodes.filter((node, i) => typeof node !== 'string' || (node !== '' && typeof nodes[i - 1] !== 'string'));
}

/** A tree without what only its reader adds. */
function plain(node: Node): unknown {
  return typeof node === 'string' ? node : [node.name, { ...node.attributes }, node.children.map(plain)];
}

describe('xml: writing', () => {
  it('writes what is read again as the same tree', () => {
    fc.assert(
      fc.property(tree, (root) => {
        assert.deepEqual(plain(xmlTree(xmlFile(root))), plain(root));
      }),
      runs(200),
    );
  });

  it('leaves out attributes without a value, and closes an empty element at once', () => {
    assert.equal(xml('w:pPr', { 'w:val': undefined, n: 0 }), '<w:pPr n="0"/>');
    assert.equal(xml('w:t', {}, xmlText('a < b & c')), '<w:t>a &lt; b &amp; c</w:t>');
  });

  it('leaves out what XML cannot hold', () => {
    assert.equal(xmlText('a\0b\x0bc\ud83dd\ude00e\uffff😀'), 'abcde😀');
  });
});
