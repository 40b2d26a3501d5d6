import assert from 'node:assert/strict';
import { childOf, childrenOf, readXml, textOf, XmlError, XmlTooLarge, xmlTree } from '../../../src/xml/index.ts';

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

  it('refuses more elements than it is to hold', () => {
    assert.equal(xmlTree('<a><b/></a>', undefined, 2).children.length, 1);
    assert.throws(() => xmlTree('<a><b/><b/></a>', undefined, 2), XmlTooLarge);
  });

  it('does not mistake an attribute for what every object has', () => {
    assert.equal(xmlTree('<a xmlns="urn:tekst"/>', PREFIXES).attributes['constructor'], undefined);
  });

  it('knows what a prefix means where it stands', () => {
    const names = (xml: string) => {
      const found: string[] = [];
      const handler = { open: (name: string) => void found.push(name), text: () => {}, close: () => {} };
      readXml(xml, handler, new Map([...PREFIXES, ['urn:kaal', '']]));
      return found;
    };
    const outer = '<a xmlns="urn:tekst" xmlns:b="urn:kaal">';
    assert.deepEqual(names(`${outer}<b:c/><b:c xmlns:b="urn:tekst"/><b:c/><d xmlns=""/><d/></a>`), [
      't:a',
      'c',
      't:c',
      'c',
      'd',
      't:d',
    ]);
    assert.equal(xmlTree('<a xml:space="preserve"/>', PREFIXES).attributes['?:space'], 'preserve');
  });

  it('refuses names without a meaning, and meanings in one another without end', () => {
    for (const xml of ['<b:a/>', '<a b:c="1"/>', '<:a/>', '<a:b:c xmlns:a="urn:tekst"/>', '<a: xmlns:a="urn:tekst"/>'])
      assert.throws(() => xmlTree(xml, PREFIXES), XmlError, xml);
    const nested = Array.from({ length: 300 }, (_, at) => `<a xmlns:n${at}="urn:tekst">`).join('');
    assert.throws(() => xmlTree(nested, PREFIXES), /too many namespaces/);
  });
});
