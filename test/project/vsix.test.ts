import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Bundled, noticesOf, packagesOf, readBundled } from '../../scripts/notices.ts';
import { listZip, problemsOfPackage, readZip } from '../../scripts/vsix.ts';

/** An archive of these files, as far as it is read; a file that has no text here is empty. */
function archiveOf(paths: string[], bytesBefore = 0, texts: Readonly<Record<string, string>> = {}): Buffer {
  const locals: Buffer[] = [Buffer.alloc(bytesBefore)];
  let at = bytesBefore;
  const entries = paths.map((path) => {
    const packed = deflateRawSync(texts[path] ?? '');
    const local = Buffer.alloc(30);
    local.writeUInt16LE(Buffer.byteLength(path), 26);
    local.writeUInt16LE(2, 28);
    const whole = Buffer.concat([local, Buffer.from(path), Buffer.from('xy'), packed]);
    locals.push(whole);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50);
    header.writeUInt16LE(8, 10);
    header.writeUInt32LE(packed.length, 20);
    header.writeUInt16LE(Buffer.byteLength(path), 28);
    header.writeUInt16LE(3, 32);
    header.writeUInt32LE(at, 42);
    at += whole.length;
    return Buffer.concat([header, Buffer.from(path), Buffer.from('xyz')]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(paths.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

const NOTICES = 'extension/dist/THIRD-PARTY-NOTICES.txt';
const bundled: Bundled[] = [
  { name: 'handig', version: '1.0.0', license: 'MIT', text: 'Copyright (c) De Maker\n\nMag alles.' },
  { name: '@groep/los', version: '2.1.0', license: 'ISC', text: 'Copyright De Groep' },
];

const whole = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/package.json',
  'extension/readme.md',
  'extension/LICENSE.txt',
  'extension/dist/extension.js',
  'extension/dist/cli.js',
  'extension/dist/templates.js',
  'extension/dist/received.js',
  'extension/styles/preview.css',
  'extension/dist/register-worker.js',
  'extension/dist/lists-worker.js',
  'extension/dist/pdf-worker.js',
  NOTICES,
  'extension/docs/regels/kenmerk-ontbreekt.md',
];

describe('the check on the package', () => {
  it('lets a list travel only in a package that was made with one', () => {
    const packed = archiveOf([...whole, 'extension/starter.br'], 0, {
      [NOTICES]: bundled.map(({ text }) => text).join(),
    });
    assert.deepEqual(problemsOfPackage(packed, bundled, true), []);
    assert.deepEqual(problemsOfPackage(packed, bundled), ['not in the allow-list: extension/starter.br']);
    const without = archiveOf(whole, 0, { [NOTICES]: bundled.map(({ text }) => text).join() });
    assert.deepEqual(problemsOfPackage(without, bundled, true), ['missing: extension/starter.br']);
  });

  it('lists the paths of an archive', () => {
    assert.deepEqual(listZip(archiveOf(['a.txt', 'map/é.md'], 100)), ['a.txt', 'map/é.md']);
  });

  it('refuses what is no archive', () => {
    assert.throws(() => listZip(Buffer.from('geen archief')), /no central directory/);
  });

  it('finds nothing wrong with a whole package', () => {
    assert.deepEqual(problemsOfPackage(archiveOf(whole, 0, { [NOTICES]: noticesOf(bundled) }), bundled), []);
  });

  it('names what does not belong, what is missing and what is too large', () => {
    const paths = [...whole.filter((path) => path !== 'extension/dist/cli.js'), 'extension/src/cli.ts'];
    assert.deepEqual(problemsOfPackage(archiveOf(paths, 1300 * 1024), []), [
      '1302.0 KB is more than 1228.8 KB',
      'not in the allow-list: extension/src/cli.ts',
      'missing: extension/dist/cli.js',
    ]);
  });

  it('reads a file of an archive', () => {
    const archive = archiveOf(['a.txt', 'b.txt'], 100, { 'b.txt': 'tekst' });
    assert.equal(readZip(archive, 'b.txt')?.toString(), 'tekst');
    assert.equal(readZip(archive, 'c.txt'), undefined);
  });

  it('names a bundled package whose licence is not in it', () => {
    const archive = archiveOf(whole, 0, { [NOTICES]: noticesOf(bundled.slice(0, 1)) });
    assert.deepEqual(problemsOfPackage(archive, bundled), [
      'bundled without the text of its licence: @groep/los (ISC)',
    ]);
  });
});

describe('the notices of bundled packages', () => {
  it('are of the packages that files come from, the innermost where one holds another', () => {
    const paths = [
      'src/cli.ts',
      'node_modules/yaml/browser/dist/index.js',
      'node_modules/yaml/browser/dist/parse.js',
      'node_modules/a/node_modules/@b/c/index.js',
      'scripts/stand-ins/source-map.cjs',
    ];
    assert.deepEqual(packagesOf(paths), ['node_modules/a/node_modules/@b/c', 'node_modules/yaml']);
  });

  it('hold the licence that the package carries, with its name and version', () => {
    const { license, text } = readBundled('node_modules/handlebars');
    assert.equal(license, 'MIT');
    assert.match(text, /Copyright \(C\).*Yehuda Katz/i);
    assert.ok(noticesOf([readBundled('node_modules/handlebars')]).includes(text));
    // the archive of this one holds no licence; that of its source is kept beside the script
    assert.match(readBundled('node_modules/saxes').text, /^The ISC License\n.*Isaac Z\. Schlueter/s);
  });

  it('cannot be made for a package that carries no licence', () => {
    const modules = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
    try {
      mkdirSync(join(modules, 'kaal'));
      writeFileSync(join(modules, 'kaal/package.json'), '{"name": "kaal", "version": "1.0.0", "license": "MIT"}');
      assert.throws(
        () => readBundled(join(modules, 'kaal')),
        /kaal 1\.0\.0 is bundled, but carries no text of its licence/,
      );
    } finally {
      rmSync(modules, { recursive: true });
    }
  });
});
