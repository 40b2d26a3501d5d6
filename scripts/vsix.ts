/** The package is small enough to be mailed and to be installed over a slow line. */
const MAX_BYTES = 600 * 1024;

/** What may be in the package; vsce puts the first two there, and names README, CHANGELOG and LICENSE in its own way. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package\.json$/,
  /^extension\/(readme|changelog)\.md$/i,
  /^extension\/LICENSE\.txt$/,
  /^extension\/dist\/(extension|cli|register-worker|templates|shared-[A-Z\d]{8})\.js$/,
  /^extension\/templates\/.+\.(hbs|yaml)$/,
  /^extension\/(?:snippets|syntaxes)\/[^/]+\.json$/,
  /^extension\/docs\/.+\.md$/,
  /^extension\/docs\/beeld\/icoon\.png$/,
];

/** Without these it is no extension. */
const required = [
  'extension/package.json',
  'extension/LICENSE.txt',
  'extension/dist/extension.js',
  'extension/dist/cli.js',
  'extension/dist/templates.js',
  'extension/dist/register-worker.js',
];

/**
 * What is wrong with a packaged extension: too large, a file that does not belong in it, one that is missing. Empty
 * when nothing is.
 *
 * @throws Error when the bytes are no zip archive
 */
export function problemsOfPackage(archive: Buffer): string[] {
  const paths = listZip(archive);
  const size = archive.length > MAX_BYTES ? [`${kilobytes(archive.length)} is more than ${kilobytes(MAX_BYTES)}`] : [];
  const strange = paths.filter((path) => !allowed.some((pattern) => pattern.test(path)));
  const missing = required.filter((path) => !paths.includes(path));
  return [
    ...size,
    ...strange.map((path) => `not in the allow-list: ${path}`),
    ...missing.map((path) => `missing: ${path}`),
  ];
}

/** A number of bytes for people: `7.4 KB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * The paths in a zip archive, from its central directory (APPNOTE.TXT 4.3.12 and 4.3.16).
 *
 * @throws Error when the bytes are no zip archive
 */
export function listZip(archive: Buffer): string[] {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END_OF_DIRECTORY);
  const end = archive.lastIndexOf(signature);
  if (end < 0) throw new Error('not a zip archive: it has no central directory');
  const paths: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`not a zip archive: no entry at byte ${at}`);
    const nameLength = archive.readUInt16LE(at + 28);
    paths.push(archive.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return paths;
}
