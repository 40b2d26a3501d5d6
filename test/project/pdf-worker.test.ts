import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { pdfjsReading } from '../../scripts/pdfjs-reading.ts';
import { readPdfInThread } from '../../src/document/index.ts';
import { madePdf, putLines } from '../support/made-pdf.ts';

const SOURCE = pathToFileURL('src/pdf-worker.ts');
const letter = () =>
  madePdf([
    [{ text: 'De veerdienst', x: 80, y: 60, size: 14, look: 'bold' }, ...putLines(['Geachte voorzitter,'], 80, 100)],
  ]);

/** A page of which the content is packed a thousand times as small as it is. */
const bomb = () => madePdf([[{ text: ' '.repeat(10), x: 0, y: 0 }]], { packed: 200 });

describe('the thread that reads a PDF', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwijzer-pdf-'));
  const bundle = join(folder, 'pdf-worker.mjs');

  before(async function () {
    this.timeout(60_000);
    await build({
      entryPoints: ['src/pdf-worker.ts'],
      outfile: bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      plugins: [pdfjsReading],
      logLevel: 'error',
    });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reads as the reader itself does, and leaves the bytes as they are', async () => {
    const bytes = letter();
    const { document, pages } = await readPdfInThread(SOURCE, bytes);
    assert.equal(pages, 1);
    assert.equal(document.body.length, 2);
    assert.ok(bytes.length > 0);
  });

  it('reads alike with what the package holds of pdf.js', async () => {
    const [whole, part] = await Promise.all([readPdfInThread(SOURCE, letter()), readPdfInThread(bundle, letter())]);
    assert.deepEqual(part, whole);
  });

  it('says why a file is not read', async () => {
    const refused = readPdfInThread(bundle, madePdf([[]], { locked: true }));
    await assert.rejects(refused, { name: 'NotReadable', message: /^is beveiligd met een wachtwoord/ });
  });

  it('gives a file up that wants too much memory', async () => {
    const refused = readPdfInThread(SOURCE, bomb(), { time: 60_000, memory: 150 });
    await assert.rejects(refused, { name: 'NotReadable', message: /^vraagt te veel geheugen/ });
  });

  it('gives a file up that takes too long', async () => {
    const refused = readPdfInThread(bundle, letter(), { time: 1, memory: 1024 });
    await assert.rejects(refused, { name: 'NotReadable', message: /^kost te veel tijd/ });
  });
});
