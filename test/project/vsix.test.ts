import assert from 'node:assert/strict';
import { listZip, problemsOfPackage } from '../../scripts/vsix.ts';

/** An archive with a central directory only, which is all that is read. */
function archiveOf(paths: string[], bytesBefore = 0): Buffer {
  const entries = paths.map((path) => {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50);
    header.writeUInt16LE(Buffer.byteLength(path), 28);
    header.writeUInt16LE(3, 32);
    return Buffer.concat([header, Buffer.from(path), Buffer.from('xyz')]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(paths.length, 10);
  end.writeUInt32LE(bytesBefore, 16);
  return Buffer.concat([Buffer.alloc(bytesBefore), ...entries, end]);
}

const whole = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/package.json',
  'extension/readme.md',
  'extension/LICENSE.txt',
  'extension/dist/extension.js',
  'extension/dist/cli.js',
  'extension/dist/templates.js',
  'extension/dist/register-worker.js',
  'extension/docs/regels/kenmerk-ontbreekt.md',
];

describe('the check on the package', () => {
  it('lists the paths of an archive', () => {
    assert.deepEqual(listZip(archiveOf(['a.txt', 'map/é.md'], 100)), ['a.txt', 'map/é.md']);
  });

  it('refuses what is no archive', () => {
    assert.throws(() => listZip(Buffer.from('geen archief')), /no central directory/);
  });

  it('finds nothing wrong with a whole package', () => {
    assert.deepEqual(problemsOfPackage(archiveOf(whole)), []);
  });

  it('names what does not belong, what is missing and what is too large', () => {
    const paths = [...whole.filter((path) => path !== 'extension/dist/cli.js'), 'extension/src/cli.ts'];
    assert.deepEqual(problemsOfPackage(archiveOf(paths, 700 * 1024)), [
      '700.7 KB is more than 600.0 KB',
      'not in the allow-list: extension/src/cli.ts',
      'missing: extension/dist/cli.js',
    ]);
  });
});
