import assert from 'node:assert/strict';
import { readOdt } from '../../../../src/document/odt/read-odt.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { madeOdt } from '../../../support/made-odt.ts';
import { shownBlocks } from '../../../support/shown-blocks.ts';

const number = (level: number, format: string, more = 'style:num-suffix="."') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`;
const listStyle = (name: string, ...levels: string[]) =>
  `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
const item = (inside: string, more = '') => `<text:list-item ${more}>${inside}</text:list-item>`;
const p = (inside: string, named = 'Standard') => `<text:p text:style-name="${named}">${inside}</text:p>`;
const list = (attributes: string, ...items: string[]) => `<text:list ${attributes}>${items.join('')}</text:list>`;

const L1 = listStyle(
  'L1',
  number(1, '1'),
  number(2, 'a', 'style:num-suffix=")"'),
  number(3, 'i', 'text:display-levels="3"'),
);
const OF_L1 = 'text:style-name="L1"';

const lines = (text: string, automatic = L1) =>
  shownBlocks(readOdt(openPackage(madeOdt({ text, automatic }))).document.body);

describe('the lists of an OpenDocument text', () => {
  it('numbers each level, and begins anew under the next item', () => {
    const inner = (...items: string[]) => list('', ...items);
    const text = list(
      OF_L1,
      item(`${p('een')}${p('gaat door')}${inner(item(p('x')), item(`${p('y')}${inner(item(p('diep')))}`))}`),
      item(`${p('twee')}${inner(item(p('z')))}`),
    );
    assert.deepEqual(lines(text), [
      '1. een',
      '.. gaat door',
      '  a) x',
      '  b) y',
      '    1.b.i diep',
      '2. twee',
      '  a) z',
    ]);
  });

  it('begins where a level, an item or an earlier list says', () => {
    const styles =
      listStyle('L2', number(1, 'A', 'style:num-prefix="(" style:num-suffix=")" text:start-value="3"')) + L1;
    const text = [
      list(`xml:id="l1" ${OF_L1}`, item(p('een')), item(p('twee'))),
      p('tussen'),
      list('text:continue-list="l1"', item(p('drie'))),
      list(`text:continue-numbering="true" ${OF_L1}`, item(p('vier'))),
      list(OF_L1, item(p('opnieuw')), item(p('zeven'), 'text:start-value="7"'), item(p('acht'))),
      list('text:style-name="L2"', item(p('C'))),
    ].join('');
    assert.deepEqual(lines(text, styles), [
      '1. een',
      '2. twee',
      'tussen',
      '3. drie',
      '4. vier',
      '1. opnieuw',
      '7. zeven',
      '8. acht',
      '(C) C',
    ]);
  });

  it('goes on with an inner list after a paragraph between', () => {
    const text = [
      list(`xml:id="l1" ${OF_L1}`, item(`${p('een')}${list('', item(p('x')))}`)),
      p('tussen'),
      list(`text:continue-list="l1" ${OF_L1}`, item(list('', item(p('y')))), item(p('twee'))),
    ].join('');
    assert.deepEqual(lines(text), ['1. een', '  a) x', 'tussen', '  b) y', '2. twee']);
  });

  it('shows bullets, also where a symbol font has them, and nothing before a header', () => {
    const styles = listStyle(
      'L1',
      '<text:list-level-style-bullet text:level="1" text:bullet-char="–" style:num-suffix="–"/>',
      '<text:list-level-style-bullet text:level="2" text:bullet-char="\uf0b7"/>',
      '<text:list-level-style-image text:level="3"/>',
    );
    const text = list(
      OF_L1,
      `<text:list-header>${p('kop')}</text:list-header>`,
      item(`${p('a')}${list('', item(`${p('b')}${list('', item(p('c')))}`))}`),
    );
    assert.deepEqual(lines(text, styles), ['.. kop', '– a', '  • b', '    • c']);
  });

  it('takes the style of the paragraph where the list names none, and a bullet where nothing does', () => {
    const styles = `${L1}<style:style style:name="P1" style:family="paragraph" style:list-style-name="L1"/>`;
    assert.deepEqual(lines(list('', item(p('a', 'P1')), item(p('b', 'P1'))), styles), ['1. a', '2. b']);
    assert.deepEqual(lines(list('', item(p('a')))), ['• a']);
  });

  it('writes marks by the pattern that LibreOffice gives', () => {
    const styles = listStyle(
      'L1',
      number(1, '1', 'loext:num-list-format="Artikel %1%"'),
      number(2, 'a', 'loext:num-list-format="%1%-%2%:"'),
    );
    const text = list(OF_L1, item(`${p('a')}${list('', item(p('b')))}`));
    assert.deepEqual(lines(text, styles), ['Artikel 1 a', '  1-a: b']);
  });

  it('counts on after z, and in Roman numbers', () => {
    const upTo = (format: string, more: string, count: number) =>
      lines(list(OF_L1, ...Array.from({ length: count }, () => item(p('')))), listStyle('L1', number(1, format, more)))
        .at(-1)
        ?.trim();
    assert.equal(upTo('a', '', 28), 'ab');
    assert.equal(upTo('a', 'style:num-letter-sync="true"', 28), 'bb');
    assert.equal(upTo('I', '', 44), 'XLIV');
  });

  it('reads paragraphs that say by themselves where they stand', () => {
    const one = (text: string) =>
      `<text:numbered-paragraph text:list-id="n" text:level="2" text:style-name="L1">${p(text)}</text:numbered-paragraph>`;
    assert.deepEqual(lines(one('x') + one('y')), ['  a) x', '  b) y']);
  });
});
