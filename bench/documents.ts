/**
 * Reading, checking and writing files of text programs: a letter of 3 pages and one of 300, as Word, OpenDocument and PDF, beside
 * mammoth (Word to text) and pdftotext (PDF to text), in one run. Both peers give text alone.
 *
 *     npm ci --prefix bench && npx node bench/documents.ts [FOLDER]
 *
 * The files are made first: Word and OpenDocument by Briefwijzer, the PDF of the Word file by LibreOffice. Without `soffice` or
 * `pdftotext` on the machine their rows are left out. In FOLDER they are kept, and found the next time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, execPath, resourceUsage, version } from 'node:process';
import { writeDocx } from '../src/document/docx/write.ts';
import { readDocument } from '../src/document/index.ts';
import { writeOdt } from '../src/document/odt/write.ts';
import { laidOut, letterBlocks, readLetter } from '../src/letter/index.ts';
import { longDraft } from './corpus.ts';
import { median, ms } from './measure.ts';
import { checkLetter } from './subject.ts';

/** The letters, by their pages and characters. */
const LETTERS = [
  { pages: 3, length: 2_900, runs: 25 },
  { pages: 300, length: 364_000, runs: 5 },
];

async function findingsIn(bytes: Uint8Array): Promise<number> {
  const { document } = await readDocument(bytes);
  const { text, layout } = laidOut(document);
  return checkLetter(readLetter(text, { layout })).length;
}

/** The median of some runs, after one that warms up. */
async function timed(work: () => unknown, runs: number): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** The most memory that a process takes for reading and checking a file once, in megabytes. */
function memoryFor(path: string): number {
  const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
  return Number(execFileSync(execPath, [...flags, import.meta.filename, '--once', path], { encoding: 'utf8' }));
}

/** Makes the files of a letter that are not there yet. */
function made(folder: string, name: string, draft: string): string[] {
  const paths = ['docx', 'odt', 'pdf'].map((ending) => join(folder, `${name}.${ending}`));
  const [docx = '', odt = '', pdf = ''] = paths;
  if (!existsSync(odt)) {
    const document = letterBlocks(readLetter(draft, { form: 'draft' }));
    writeFileSync(docx, writeDocx(document));
    writeFileSync(odt, writeOdt(document));
  }
  if (!existsSync(pdf))
    spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      docx,
    ]);
  return paths.filter((path) => existsSync(path));
}

interface Row {
  readonly findings: number;
  readonly read: string;
  readonly 'read and check': string;
  readonly peer: string;
  readonly 'read / peer': string;
  readonly memory: string;
}

async function rowOf(path: string, runs: number): Promise<Row> {
  const bytes = readFileSync(path);
  const read = await timed(() => readDocument(bytes), runs);
  const whole = await timed(() => findingsIn(bytes), runs);
  const peer = await peerOf(path, bytes, runs);
  return {
    findings: await findingsIn(bytes),
    read: ms(read),
    'read and check': ms(whole),
    peer: peer ? `${peer.name} ${ms(peer.time)}` : '',
    'read / peer': peer ? (read / peer.time).toFixed(1) : '',
    memory: `${memoryFor(path).toFixed(0)} MB`,
  };
}

async function peerOf(path: string, bytes: Buffer, runs: number) {
  if (path.endsWith('.docx')) {
    const { default: mammoth } = await import('mammoth');
    return { name: 'mammoth', time: await timed(() => mammoth.extractRawText({ buffer: bytes }), runs) };
  }
  const isThere = path.endsWith('.pdf') && spawnSync('pdftotext', ['-v']).status === 0;
  const run = () => spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 1 << 28 });
  return isThere ? { name: 'pdftotext', time: await timed(run, runs) } : undefined;
}

async function main(): Promise<void> {
  const folder = argv[2] === undefined ? mkdtempSync(join(tmpdir(), 'briefwijzer-bench-')) : resolve(argv[2]);
  mkdirSync(folder, { recursive: true });
  console.log(`Node ${version}, mammoth ${versionOf('mammoth')}, files in ${folder}`);
  for (const { pages, length, runs } of LETTERS) {
    const draft = longDraft(length);
    const rows: Record<string, Row> = {};
    for (const path of made(folder, `${pages}`, draft))
      rows[path.slice(path.lastIndexOf('.'))] = await rowOf(path, runs);
    console.log(`\na letter of about ${pages} pages, ${draft.length} characters as a draft`);
    console.table(rows);
    const letter = readLetter(draft, { form: 'draft' });
    for (const [name, write] of Object.entries({ '.docx': writeDocx, '.odt': writeOdt }))
      console.log(`from the letter to ${name}: ${ms(await timed(() => write(letterBlocks(letter)), runs))}`);
  }
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')).version;
}

if (argv[2] === '--once') {
  await findingsIn(readFileSync(argv[3] ?? ''));
  console.log(resourceUsage().maxRSS / 1024);
} else await main();
