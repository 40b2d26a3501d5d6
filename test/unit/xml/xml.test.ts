import assert from 'node:assert/strict';
import { childOf, childrenOf, textOf, XmlError, xmlTree } from '../../../src/xml/index.ts';

const PREFIXES = new Map([['urn:tekst', 't']]);

describe('xml', () => {
  it('names elements and attributes by their namespace, whatever the file calls it', () => {
    const root = xmlTree(
      '<a:doc xmlns:a="urn:tekst" a:taal="nl" id="1"><a:p>één</a:p><x xmlns="urn:vreemd"/></a:doc>',
      PREFIXES,
    );
    assert.equal(root.name, 't:doc');
    assert.deepEqual({ ...root.attributes }['t:taal'], 'nl');
    assert.equal(root.attributes['id'], '1');
    assert.equal(textOf(childOf(root, 't:p')), 'één');
    assert.equal(childrenOf(root, '?:x').length, 1);
  });

  it('keeps text, CDATA and character references, and leaves comments out', () => {
    assert.equal(textOf(xmlTree('<a>x &amp; y<!-- weg --><![CDATA[ <z>]]>&#233;</a>')), 'x & y <z>é');
  });

  it('refuses what is not well-formed, what defines entities of its own, and what nests without end', () => {
    for (const xml of ['', '<a>', '<a></b>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a>'.repeat(3000)])
      assert.throws(() => xmlTree(xml), XmlError, xml.slice(0, 40));
  });

  it('does not mistake an attribute for what every object has', () => {
    assert.equal(xmlTree('<a xmlns="urn:tekst"/>', PREFIXES).attributes['constructor'], undefined);
  });
});
