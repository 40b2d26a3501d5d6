import { inflateRawSync } from 'node:zlib';
import { type Bundled, NOTICES } from './notices.ts';

/**
 * The package is small enough to be mailed and to be installed over a slow line. Each kind of letter has a template, its data and a page:
 * some 4 KB packed. What reads PDF is 300 KB of it, and what writes Word 70 KB; both are loaded when they are used.
 */
const MAX_BYTES = 1.2 * 1024 * 1024;
/** With a list in it that tells from the first start what exists, it may be this much larger. */
const MAX_STARTER = 256 * 1024;
/** That list; only in a package that was made with one. */
const STARTER = 'extension/starter.br';

/** What may be in the package; vsce puts the first two there, and names README, CHANGELOG and LICENSE in its own way. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package\.json$/,
  /^extension\/(readme|changelog)\.md$/i,
  /^extension\/LICENSE\.txt$/,
  /^extension\/dist\/(extension|cli|register-worker|lists-worker|pdf-worker|templates|received|shared-[A-Z\d]{8})\.js$/,
  /^extension\/dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^extension\/templates\/.+\.(hbs|yaml)$/,
  /^extension\/(?:snippets|syntaxes)\/[^/]+\.json$/,
  /^extension\/styles\/[^/]+\.css$/,
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
  'extension/dist/received.js',
  'extension/dist/register-worker.js',
  'extension/dist/lists-worker.js',
  'extension/dist/pdf-worker.js',
  'extension/styles/preview.css',
  `extension/dist/${NOTICES}`,
];

/**
 * What is wrong with a packaged extension: too large, a file that does not belong in it, one that is missing, a package of others
 * whose licence is not in it. Empty when nothing is.
 *
 * @param bundled the packages of which code stands in the bundles
 * @param hasStarter whether the package was made with a list in it
 * @throws Error when the bytes are no zip archive
 */
export function problemsOfPackage(archive: Buffer, bundled: readonly Bundled[], hasStarter = false): string[] {
  const paths = listZip(archive);
  const notices = readZip(archive, `extension/dist/${NOTICES}`)?.toString() ?? '';
  const silent = bundled.filter(({ text }) => !notices.includes(text));
  const most = MAX_BYTES + (hasStarter ? MAX_STARTER : 0);
  const size = archive.length > most ? [`${kilobytes(archive.length)} is more than ${kilobytes(most)}`] : [];
  const isAllowed = (path: string) => (hasStarter && path === STARTER) || allowed.some((pattern) => pattern.test(path));
  const strange = paths.filter((path) => !isAllowed(path));
  const missing = [...required, ...(hasStarter ? [STARTER] : [])].filter((path) => !paths.includes(path));
  return [
    ...size,
    ...strange.map((path) => `not in the allow-list: ${path}`),
    ...missing.map((path) => `missing: ${path}`),
    ...silent.map(({ name, license }) => `bundled without the text of its licence: ${name} (${license})`),
  ];
}

/** A number of bytes for people: `7.4 KB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The methods of compression that archives of VS Code have: none, and deflate. */
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  /** Where its local header begins. */
  readonly header: number;
}

/**
 * The paths in a zip archive.
 *
 * @throws Error when the bytes are no zip archive
 */
export function listZip(archive: Buffer): string[] {
  return entriesOf(archive).map(({ path }) => path);
}

/**
 * A file of a zip archive (APPNOTE.TXT 4.3.7); undefined when it is not in it.
 *
 * @throws Error when the bytes are no zip archive, or the file is packed in another way than VS Code's archives are
 */
export function readZip(archive: Buffer, path: string): Buffer | undefined {
  const entry = entriesOf(archive).find((one) => one.path === path);
  if (!entry) return undefined;
  const { header, packed, method } = entry;
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const bytes = archive.subarray(start, start + packed);
  if (method === STORED) return bytes;
  if (method === DEFLATED) return inflateRawSync(bytes);
  throw new Error(`${path} is packed in an unknown way (${method})`);
}

/** The entries of the central directory (APPNOTE.TXT 4.3.12 and 4.3.16). */
function entriesOf(archive: Buffer): Entry[] {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END_OF_DIRECTORY);
  const end = archive.lastIndexOf(signature);
  if (end < 0) throw new Error('not a zip archive: it has no central directory');
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`not a zip archive: no entry at byte ${at}`);
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      path: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      header: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}
