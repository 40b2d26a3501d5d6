import assert from 'node:assert/strict';
import { NoOffice } from '../../../src/cli/no-office.ts';
import { readDocument, writeDocument } from '../../../src/document/index.ts';
import { call, type Outcome } from '../../support/edge.ts';
import { made, paragraph } from '../../support/made-document.ts';
import { shownBlocks } from '../../support/shown-blocks.ts';

const DRAFT = `---
soort: kamerbrief
datum: 2024-03-14
kenmerk: 2024-0000123456
betreft: Voortgang dijken
---

Geachte voorzitter,

De kosten zijn […bedrag…].

Hoogachtend,

De minister van Waterbeheer,
`;
const files = { 'brief.brief.md': DRAFT };

const madeIn = ({ files: all }: Outcome, name: string) => all.get(`/map/${name}`) ?? new Uint8Array();

async function bodyIn(outcome: Outcome, name: string): Promise<string[]> {
  return shownBlocks((await readDocument(madeIn(outcome, name))).document.body);
}

describe('briefwijzer export', () => {
  for (const format of ['docx', 'odt']) {
    it(`writes a .${format} with what is open in it, and tells that first`, async () => {
      const outcome = await call(['export', 'brief.brief.md', '-o', `brief.${format}`], { files });
      assert.equal(outcome.code, 0);
      assert.equal(outcome.err, 'brief.brief.md: er staat nog 1 open plek in: 10:16 […bedrag…]\n');
      assert.equal(outcome.out, '');
      const body = await bodyIn(outcome, `brief.${format}`);
      assert.deepEqual(body.slice(-4), [
        'Geachte voorzitter,',
        'De kosten zijn […bedrag…].',
        'Hoogachtend,',
        'De minister van Waterbeheer,',
      ]);
    });
  }

  it('writes text to a file or to standard output', async () => {
    const { out } = await call(['export', 'brief.brief.md', '-o', '-'], { files });
    const outcome = await call(['export', 'brief.brief.md', '--output', 'brief.TXT'], { files });
    assert.match(out, /^Datum: 14 maart 2024\n/);
    assert.equal(Buffer.from(madeIn(outcome, 'brief.TXT')).toString(), out);
  });

  it('takes from the profile who writes', async () => {
    const profile = 'ministerie: Waterbeheer\ndirectie: Directie Dijken\n';
    const world = { files: { ...files, '.briefwijzer/profiel.yaml': profile } };
    const outcome = await call(['export', 'brief.brief.md', '-o', 'brief.odt'], world);
    const { document } = await readDocument(madeIn(outcome, 'brief.odt'));
    const [first] = document.regions;
    assert.deepEqual(shownBlocks(first?.blocks ?? []), ['Ministerie van Waterbeheer']);
    assert.ok(document.regions.some(({ blocks }) => shownBlocks(blocks).includes('Directie Dijken')));
  });

  it('fills the file of the house that is named, or that stands with the settings', async () => {
    const house = (words: string) => writeDocument(made([paragraph(words)]), 'docx').bytes;
    const world = {
      files: {
        ...files,
        '.briefwijzer/huisstijl.dotx': house('Vast: {{kenmerk}}'),
        'eigen.dotx': house('Eigen: {{onbekend}} {{inhoud}}'),
      },
    };
    const standing = await call(['export', 'brief.brief.md', '-o', 'brief.docx'], world);
    assert.equal((await bodyIn(standing, 'brief.docx'))[0], 'Vast: 2024-0000123456');
    assert.match(standing.err, /huisstijl\.dotx zegt niet waar de tekst komt/);
    const named = await call(['export', 'brief.brief.md', '-o', 'brief.docx', '--template', 'eigen.dotx'], world);
    assert.match((await bodyIn(named, 'brief.docx'))[0] ?? '', /^Eigen: /);
    assert.match(named.err, /eigen\.dotx vraagt wat de brief niet heeft: onbekend/);
  });

  it('makes a PDF of what it writes', async () => {
    const seen: string[] = [];
    const toPdf = async (bytes: Uint8Array, format: string) => {
      seen.push(format, Buffer.from(bytes.subarray(30, 38)).toString());
      return Buffer.from('%PDF-1.7');
    };
    const outcome = await call(['export', 'brief.brief.md', '-o', 'brief.pdf'], { files, toPdf });
    assert.deepEqual(seen, ['odt', 'mimetype']);
    assert.equal(Buffer.from(madeIn(outcome, 'brief.pdf')).toString(), '%PDF-1.7');
  });

  it('says that LibreOffice is not there', async () => {
    const toPdf = () => Promise.reject(new NoOffice('Een PDF maakt LibreOffice.'));
    const { code, err, written } = await call(['export', 'brief.brief.md', '-o', 'brief.pdf'], { files, toPdf });
    assert.equal(code, 2);
    assert.match(err, /\nEen PDF maakt LibreOffice\.\n$/);
    assert.deepEqual(written, []);
  });

  it('writes over nothing, but with --force', async () => {
    const world = { files: { ...files, 'brief.docx': 'van iemand' } };
    const { code, err, written } = await call(['export', 'brief.brief.md', '-o', 'brief.docx'], world);
    assert.equal(code, 2);
    assert.equal(err, 'brief.docx: is er al; kies een andere naam, of overschrijf het met --force\n');
    assert.deepEqual(written, []);
    const forced = await call(['export', 'brief.brief.md', '-o', 'brief.docx', '--force'], world);
    assert.equal(forced.code, 0);
    assert.deepEqual(forced.written, ['/map/brief.docx']);
  });

  it('writes a file of a text program as another', async () => {
    const first = await call(['export', 'brief.brief.md', '-o', 'brief.docx'], { files });
    const world = { files: { 'brief.docx': madeIn(first, 'brief.docx') } };
    const second = await call(['export', 'brief.docx', '-o', 'brief.odt'], world);
    assert.equal(second.code, 0);
    assert.ok((await bodyIn(second, 'brief.odt')).includes('De kosten zijn […bedrag…].'));
  });

  it('never writes over what it reads, by whatever name and also with --force', async () => {
    const own = { 'brief.docx': 'van mij', 'huis.docx': 'van ons', 'brief.txt': DRAFT };
    const world = { files: { ...files, ...own }, links: { 'ander.txt': 'brief.txt', 'huis2.docx': 'huis.docx' } };
    const isLetter = /is de brief zelf, en die blijft zoals hij is; kies een andere naam achter -o\n$/;
    const calls: readonly (readonly [words: readonly string[], message: RegExp])[] = [
      [['brief.txt', '-o', './brief.txt'], isLetter],
      [['brief.txt', '-o', 'ander.txt'], isLetter],
      [
        ['brief.brief.md', '--template', 'huis.docx', '-o', 'huis2.docx'],
        /huis2\.docx: is het sjabloon zelf, en dat blijft/,
      ],
    ];
    for (const [words, message] of calls) {
      for (const force of [[], ['--force']]) {
        const { code, err, written } = await call(['export', ...words, ...force], world);
        assert.equal(code, 2);
        assert.match(err, message);
        assert.deepEqual(written, []);
      }
    }
  });

  it('says which folder is missing', async () => {
    const { code, err, written } = await call(['export', 'brief.brief.md', '-o', 'weg/brief.txt'], { files });
    assert.equal(code, 2);
    assert.match(err, /\nweg\/brief\.txt: kan daar niet staan: de map weg bestaat niet\n$/);
    assert.deepEqual(written, []);
  });

  it('keeps lists, notes and looks of a file that it writes as another', async () => {
    const draft = DRAFT.replace('De kosten zijn […bedrag…].', '- **een**[^a]\n- *twee*\n\n1. drie\n\n[^a]: Een noot.');
    const first = await call(['export', 'brief.brief.md', '-o', 'een.docx'], { files: { 'brief.brief.md': draft } });
    const world = { files: { 'een.docx': madeIn(first, 'een.docx') } };
    const second = await call(['export', 'een.docx', '-o', 'twee.odt'], world);
    assert.equal(second.err, '');
    const [from, to] = [await bodyIn(first, 'een.docx'), await bodyIn(second, 'twee.odt')];
    const text = (lines: readonly string[]) => lines.slice(lines.indexOf('Geachte voorzitter,'));
    assert.deepEqual(text(to), text(from));
    const { document } = await readDocument(madeIn(second, 'twee.odt'));
    assert.equal(document.notes.length, 1);
    const looks = document.body.flatMap((block) => (block.type === 'paragraph' ? block.content : []));
    assert.ok(looks.some((one) => one.type === 'text' && one.bold && one.text === 'een'));
  });

  it('keeps what is open in the head of a file', async () => {
    const draft = DRAFT.replace('2024-0000123456', '[…kenmerk…]');
    const first = await call(['export', 'brief.brief.md', '-o', 'een.docx'], { files: { 'brief.brief.md': draft } });
    const world = { files: { 'een.docx': madeIn(first, 'een.docx') } };
    const second = await call(['export', 'een.docx', '-o', 'twee.odt'], world);
    const { document } = await readDocument(madeIn(second, 'twee.odt'));
    const head = document.regions.flatMap(({ blocks }) => shownBlocks(blocks));
    assert.ok(head.includes('[…kenmerk…]'), head.join('\n'));
  });

  const WRONG: readonly (readonly [words: readonly string[], message: RegExp])[] = [
    [['brief.brief.md'], /zeg met -o welk bestand er komt/],
    [['brief.brief.md', '-o', 'brief.doc'], /"brief\.doc" eindigt niet op .*\(bedoelde u \.docx\?\)/],
    [['brief.brief.md', '-o', 'brief'], /"brief" eindigt niet op/],
    [
      ['brief.brief.md', '-o', 'x.docx', '--template', 'huis.ott'],
      /voor \.docx is een sjabloon nodig dat op \.dotx of \.docx eindigt/,
    ],
    [['brief.brief.md', '-o', 'x.txt', '--template', 'huis.ott'], /--template gaat niet samen met \.txt/],
    [['brief.brief.md', '-o', 'x.odt', '--template', 'huis.ott'], /huis\.ott: bestaat niet/],
    [['niets.md', '-o', 'x.odt'], /niets\.md: bestaat niet/],
  ];
  for (const [words, message] of WRONG) {
    it(`refuses ${words.join(' ')}`, async () => {
      const { code, err, written } = await call(['export', ...words], { files });
      assert.equal(code, 2);
      assert.match(err, message);
      assert.deepEqual(written, []);
    });
  }
});
