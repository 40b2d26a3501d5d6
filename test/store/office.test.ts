import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoOffice } from '../../src/cli/no-office.ts';
import { findOffice, toPdf } from '../../src/cli/office.ts';

/** A program that stands in for LibreOffice, in a folder with a space in its name. */
const posix = process.platform !== 'win32';

(posix ? describe : describe.skip)('LibreOffice', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bw office-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const machine = (script: string, patience = 20_000) => {
    const program = join(folder, 'soffice');
    writeFileSync(program, `#!/bin/sh\n${script}`);
    chmodSync(program, 0o755);
    return { env: { ...process.env, PATH: `${folder}:/usr/bin:/bin` }, platform: process.platform, patience };
  };
  /** Goes through the words of the call for the folder that the PDF comes in. */
  const OUTDIR = 'for word; do [ "$last" = --outdir ] && out=$word; last=$word; done\n';

  it('makes the PDF in a folder of its own, which is gone afterwards', async () => {
    const script = `${OUTDIR}printf '%s\\n' "$@" > '${join(folder, 'words')}'\ncp "$last" "$out/brief.pdf"\n`;
    const pdf = await toPdf(Buffer.from('een brief'), 'odt', machine(script));
    assert.equal(Buffer.from(pdf).toString(), 'een brief');
    const words = readFileSync(join(folder, 'words'), 'utf8').split('\n');
    assert.match(words[0] ?? '', /^-env:UserInstallation=file:\/\/.*profiel$/);
    assert.ok(words.includes('--headless'));
    const made = words.at(words.indexOf('--outdir') + 1) ?? '';
    assert.match(made, /briefwijzer-/);
    assert.equal(existsSync(made), false);
  });

  it('says when LibreOffice makes nothing, without the words of a shell', async () => {
    const failing = toPdf(Buffer.from('x'), 'odt', machine('echo "soffice: line 2: oops: not found" >&2\nexit 7\n'));
    await assert.rejects(
      failing,
      new NoOffice(
        'LibreOffice heeft geen PDF gemaakt (afsluitcode 7). Schrijf een .docx of .odt, en bewaar die in uw tekstprogramma als PDF.',
      ),
    );
  });

  it('says it when LibreOffice was ended', async () => {
    const ended = toPdf(Buffer.from('x'), 'odt', machine('kill -TERM $$\n'));
    await assert.rejects(ended, /geen PDF gemaakt \(gestopt met SIGTERM\)\. Schrijf/);
  });

  it('ends what takes too long, with all that it started', async () => {
    const alive = join(folder, 'alive');
    const script = `( sleep 5; touch '${alive}' ) &\nsleep 5\n`;
    const before = performance.now();
    await assert.rejects(toPdf(Buffer.from('x'), 'docx', machine(script, 200)), /nog niet klaar en is gestopt/);
    assert.ok(performance.now() - before < 4000);
    assert.equal(existsSync(alive), false);
  });

  it('says how to get a PDF where it is not found', async () => {
    const none = { env: { PATH: 'soffice' }, platform: 'win32', patience: 1 } as const;
    await assert.rejects(toPdf(Buffer.from('x'), 'odt', none), /staat niet op deze computer: installeer het/);
  });

  it('is found on the path before anywhere else, and never in the folder of the call', () => {
    const own = machine('');
    assert.equal(findOffice(own), join(folder, 'soffice'));
    mkdirSync(join(folder, 'LibreOffice', 'program'), { recursive: true });
    writeFileSync(join(folder, 'LibreOffice', 'program', 'soffice.exe'), '');
    const windows = { env: { PATH: '.', ProgramFiles: folder }, platform: 'win32', patience: 1 } as const;
    assert.equal(findOffice(windows), join(folder, 'LibreOffice', 'program', 'soffice.exe'));
  });
});
