import assert from 'node:assert/strict';
import { LARGEST_FILE } from '../../../src/files/index.ts';
import { call } from '../../support/edge.ts';
import { madeDocx, p, r } from '../../support/made-docx.ts';
import { madePdf } from '../../support/made-pdf.ts';

const LINES = [
  'Datum 22 maart 2021',
  'Betreft Dijken',
  '',
  'Geachte heer Jansen,',
  '',
  'In mijn brief van 23 april 2020 (TK 31757-102; 2020) ging ik in op uw vraag.',
  '',
  'De motie Van der Berg voer ik uit.',
  '',
  'Hoogachtend,',
  'De minister van Waterbeheer,',
  '',
  'ir. A. Voorbeeld',
];

/** The letter as a file of Word; the last sentence was put in by somebody, and is not accepted yet. */
function docx(lines: readonly string[] = LINES): Uint8Array {
  const body = lines.map((line) =>
    line.startsWith('De motie') ? p(`<w:ins w:id="1" w:author="X">${r(line)}</w:ins>`) : p(line === '' ? '' : r(line)),
  );
  return madeDocx({ body: body.join('') });
}

const pdf = () => madePdf([LINES.flatMap((line, i) => (line === '' ? [] : [{ text: line, x: 80, y: 80 + 14 * i }]))]);
const files = { 'brief.docx': docx(), 'brief.pdf': pdf() };
const PLACES = 'De plaatsen (regel:kolom) zijn die in de tekst die ‘briefwijzer text brief.docx’ geeft.\n';
const ACCEPTED = 'brief.docx: gelezen met 1 wijziging aanvaard\n';

interface Found {
  rule: string;
  severity: string;
  fix?: unknown;
  suggestions?: unknown;
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
}

const found = (out: string) => JSON.parse(out) as { file: string; findings: Found[] }[];

describe('the command line on files of text programs', () => {
  it('checks a Word file as it stands: a concept, with what was accepted and where the places are', async () => {
    const { code, out, err, written } = await call(['lint', 'brief.docx', '--format', 'json'], { files });
    assert.deepEqual([code, err, written], [0, ACCEPTED + PLACES, []]);
    const [report] = found(out);
    const shown = (await call(['text', 'brief.docx'], { files })).out.split('\n');
    const motie = report?.findings.find(({ rule }) => rule === 'motie-zonder-vindplaats');
    const { start, end } = motie?.range ?? assert.fail(out);
    assert.match(shown[start.line]?.slice(start.character, end.character) ?? '', /motie Van der Berg/);
    const left = report?.findings.find(({ rule }) => rule === 'wijzigingen-over');
    assert.equal(left?.severity, 'info');
    // nothing that a program could put into the bytes of the file
    assert.ok(report?.findings.every(({ fix, suggestions }) => fix === undefined && suggestions === undefined));
  });

  it('judges it with another status where that is asked', async () => {
    const { code, out } = await call(['lint', 'brief.docx', '--status', 'ter-ondertekening', '--format', 'json'], {
      files,
    });
    const left = found(out)[0]?.findings.find(({ rule }) => rule === 'wijzigingen-over');
    assert.deepEqual([code, left?.severity], [1, 'error']);
  });

  it('never writes to it: --fix on it is refused, and other files are mended', async () => {
    const draft =
      '---\nstatus: verzonden\ndatum: 2021-03-22\n---\n\nGeachte heer Jansen,\n\nIn mijn brief van 23 april jl. ging ik in op uw vraag.\n';
    const world = { files: { ...files, 'brief.brief.md': draft } };
    const { code, err, written } = await call(
      ['lint', '--fix', 'brief.docx', 'brief.brief.md', '--format', 'json'],
      world,
    );
    assert.equal(code, 2);
    assert.match(err, /^brief\.docx: --fix verbetert alleen tekst; dit bestand is gebleven zoals het was$/m);
    assert.deepEqual(written, ['/map/brief.brief.md']);
  });

  it('reads a PDF, and names what it reads in every command', async () => {
    assert.match(
      (await call(['read', 'brief.pdf'], { files })).out,
      /^bestand met een brief \(status concept\)[\s\S]*aanhef {2,}Geachte heer Jansen,/,
    );
    assert.match((await call(['citations', 'brief.docx'], { files })).out, /31757-102/);
    const { out, code } = await call(['references', 'brief.docx'], { files });
    assert.equal(code, 0);
    assert.match(out, /31757-102/);
  });

  it('makes a draft of it, which says the same', async () => {
    const { out, code } = await call(['text', 'brief.docx', '--concept'], { files });
    assert.equal(code, 0);
    assert.match(out, /^---\nstatus: concept\ndatum: 2021-03-22\nbetreft: Dijken\n---\n\nGeachte heer Jansen,\n/);
    const of = (input: string) => call(['citations', '-', '--format', 'json'], { stdin: input });
    assert.match((await of(out)).out, /31757-102/);
    const again = await call(['text', 'tekst.md', '--concept'], { files: { 'tekst.md': out } });
    assert.deepEqual([again.code, again.out], [2, '']);
    assert.match(again.err, /"tekst\.md" is al tekst/);
  });

  it('reads a file that comes in by standard input', async () => {
    const { out, err } = await call(['citations', '-'], { stdin: docx() });
    assert.match(out, /31757-102/);
    assert.match(err, /^standaardinvoer: gelezen met 1 wijziging aanvaard$/m);
  });

  it('tells a file by its bytes, not by its name', async () => {
    const world = { files: { 'brief.txt': docx(), 'brief.docx': `${LINES.join('\n')}\n` } };
    assert.match((await call(['citations', 'brief.txt'], world)).err, /gelezen met 1 wijziging/);
    const { out, err } = await call(['citations', 'brief.docx'], world);
    assert.match(out, /31757-102/);
    assert.equal(err, '');
  });

  it('goes on behind a file that cannot be read', async () => {
    const world = {
      files: { ...files, 'kapot.docx': docx().subarray(0, 300), 'groot.docx': new Uint8Array(LARGEST_FILE + 1) },
    };
    world.files['groot.docx'].set([0x50, 0x4b, 3, 4]);
    const { code, err, out } = await call(
      ['lint', 'kapot.docx', 'groot.docx', 'brief.docx', '--format', 'json'],
      world,
    );
    assert.equal(code, 2);
    assert.match(err, /^kapot\.docx: is beschadigd/m);
    assert.match(err, /^groot\.docx: is groter dan 25 MB/m);
    assert.deepEqual(
      found(out).map(({ file }) => file),
      ['brief.docx'],
    );
  });

  it('finds no changes to make in a report for other programs', async () => {
    const { out } = await call(['lint', 'brief.docx', '--format', 'sarif'], { files });
    const log = JSON.parse(out) as { runs: { results: { fixes?: unknown }[] }[] };
    assert.ok((log.runs[0]?.results.length ?? 0) > 0);
    assert.ok(log.runs[0]?.results.every(({ fixes }) => fixes === undefined));
  });
});

describe('briefwijzer lint on a folder', () => {
  const brief = 'Geachte heer Jansen,\n\nDank voor uw brief.\n\nHoogachtend,\n';
  const names = (out: string) => found(out).map(({ file }) => file.replaceAll('\\', '/'));

  it('reads the letters in it and below it, in order, and nothing else', async () => {
    const world = {
      files: {
        'dossier/b.brief.md': brief,
        'dossier/a.docx': docx(),
        'dossier/sub/c.pdf': pdf(),
        'dossier/notities.md': brief,
        'dossier/sjabloon.dotx': docx(),
        'dossier/~$a.docx': 'x',
        'dossier/.briefwijzer/d.brief.md': brief,
        'dossier/node_modules/e.brief.md': brief,
      },
    };
    const { out } = await call(['lint', 'dossier', '--format', 'json'], world);
    assert.deepEqual(names(out), ['dossier/a.docx', 'dossier/b.brief.md', 'dossier/sub/c.pdf']);
  });

  it('says that a folder holds no letters, and ends with 2', async () => {
    const { code, err } = await call(['lint', 'leeg'], { files: { 'leeg/x.txt': brief } });
    assert.equal(code, 2);
    assert.equal(err, 'leeg: in deze map staan geen brieven (.brief.md, .docx, .odt of .pdf)\n');
  });

  it('does not look deeper than twelve folders, and says so', async () => {
    const deep = `dossier/${'x/'.repeat(14)}b.brief.md`;
    const { out, err } = await call(['lint', 'dossier', '--format', 'json'], {
      files: { 'dossier/a.brief.md': brief, [deep]: brief },
    });
    assert.deepEqual(names(out), ['dossier/a.brief.md']);
    assert.match(err, /^dossier: mappen die dieper liggen dan 12 zijn overgeslagen$/m);
  });
});
