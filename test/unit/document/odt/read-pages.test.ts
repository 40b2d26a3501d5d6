import assert from 'node:assert/strict';
import { readOdt } from '../../../../src/document/odt/read-odt.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { madeOdt } from '../../../support/made-odt.ts';
import { shownRegions } from '../../../support/shown-blocks.ts';

const p = (inside: string, named = 'Standard') => `<text:p text:style-name="${named}">${inside}</text:p>`;
const master = (name: string, inside: string, more = '') =>
  `<style:master-page style:name="${name}" ${more}>${inside}</style:master-page>`;
const header = (inside: string, kind = 'header', more = '') => `<style:${kind} ${more}>${p(inside)}</style:${kind}>`;
const onMaster = (style: string, name: string) =>
  `<style:style style:name="${style}" style:family="paragraph" style:master-page-name="${name}"/>`;

const regions = (masters: string, text = p('tekst'), automatic = '') =>
  shownRegions(readOdt(openPackage(madeOdt({ text, masters, automatic, pageStyles: '' }))).document);

describe('the pages of an OpenDocument text', () => {
  it('takes the header of the first kind of page for the first page', () => {
    const masters = [
      master('Standard', header('vervolg <text:page-number>2</text:page-number>') + header('voet', 'footer')),
      master('Eerste', header('briefhoofd') + header('voet', 'footer'), 'style:next-style-name="Standard"'),
      master('Ongebruikt', header('nergens')),
    ].join('');
    assert.deepEqual(regions(masters, p('tekst', 'P1'), onMaster('P1', 'Eerste')), [
      'first-header 0: briefhoofd',
      'running-header 0: vervolg {page}',
      'footer 0: voet',
    ]);
  });

  it('knows a header for the first page alone, and one for left pages', () => {
    const inside =
      header('alle') +
      header('links', 'header-left') +
      header('eerste', 'header-first') +
      header('uit', 'footer', 'style:display="false"');
    assert.deepEqual(regions(master('Standard', inside)), [
      'first-header 0: eerste',
      'running-header 0: alle',
      'running-header 0: links',
    ]);
    const before = header('alle') + header('eerste', 'header-first').replaceAll('style:header', 'loext:header');
    assert.deepEqual(regions(master('Standard', before)), ['first-header 0: eerste', 'running-header 0: alle']);
  });

  it('takes one header for all pages, once', () => {
    const inside =
      header('<text:page-number>1</text:page-number>') +
      header('<text:page-number>2</text:page-number>', 'header-left');
    assert.deepEqual(regions(master('Standard', inside)), ['running-header 0: {page}']);
  });

  it('adds the header of a kind of page that begins later', () => {
    const masters =
      master('Standard', header('staand')) + master('Liggend', header('liggend'), 'style:next-style-name="Liggend"');
    assert.deepEqual(regions(masters, p('a') + p('b', 'P1'), onMaster('P1', 'Liggend')), [
      'running-header 0: staand',
      'running-header 1: liggend',
    ]);
  });

  it('puts what a header holds in frames before the frames of the text', () => {
    const box = (text: string) => `<draw:frame><draw:text-box>${p(text)}</draw:text-box></draw:frame>`;
    assert.deepEqual(regions(master('Standard', header(`kop${box('logo')}`)), p(`${box('adres')}a`)), [
      'running-header 0: kop',
      'frame 0: logo',
      'frame 0: adres',
    ]);
  });

  it('reads the looks of headers from their own styles', () => {
    const looks = (weight: string) =>
      `<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="${weight}"/></style:style>`;
    const masters = master('Standard', `<style:header>${p('kop', 'P1')}</style:header>`);
    const bytes = madeOdt({ masters, automatic: looks('normal'), pageStyles: looks('bold') });
    assert.deepEqual(shownRegions(readOdt(openPackage(bytes)).document), ['running-header 0: *kop*']);
  });
});
