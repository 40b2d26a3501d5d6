import assert from 'node:assert/strict';
import { typedCitationAt } from '../../src/citation/index.ts';
import { readHtml } from '../../src/document/eml/html/read-html.ts';
import { readFlatOdt } from '../../src/document/odt/read-odt.ts';
import { documentOf } from '../../src/document/pdf/document.ts';
import { kindOfFile } from '../../src/files/index.ts';
import { readProfile } from '../../src/house/index.ts';
import { letterBlocks, letterText, readLetter } from '../../src/letter/index.ts';
import { applyFixes, lint, parseConfig } from '../../src/lint/index.ts';
import { OpenDataError } from '../../src/open-data/index.ts';
import { readFeedPage } from '../../src/open-data/syncfeed/read-page.ts';
import { readKamervragen, readReceived } from '../../src/received/index.ts';
import { listReader } from '../../src/register/import/format.ts';
import { readPaperList } from '../../src/register/index.ts';
import {
  completeTemplate,
  explainTemplate,
  letterSegments,
  parseTemplate,
  problemsOf,
  renderTemplate,
  type Template,
  type TemplateFiles,
  writePlain,
  writeSnippet,
} from '../../src/template/index.ts';
import { dossierRegister } from './dossiers.ts';
import { tooFastGrowth } from './growth.ts';
import { flatOdt } from './made-odt.ts';
import { type Repeated, textOf } from './repeated.ts';

/** Everything the project does with a text of some kind. */
export interface Reader {
  /** What kind of text it is. */
  readonly name: string;
  /** The number of characters from which its growth is measured; what is longer than 16 times as many may be refused. */
  readonly size: number;
  /** Makes the text around what is repeated, and gives the work on it. */
  prepare(repeated: string): () => unknown;
}

const register = dossierRegister();

/** Reading, checking, fixing once, and writing as text. */
function letterWork(text: string, form: 'draft' | 'print'): () => void {
  return () => {
    const letter = readLetter(text, { form });
    applyFixes(text, lint(letter, { today: '2026-03-02', profile: 'volledig', status: 'ter-ondertekening', register }));
    letterText(letter);
    letterBlocks(letter);
    // worked out at the first question
    for (const { text } of letter.sentences) text.trim();
  };
}

const DRAFT = '---\nsoort: antwoordbrief\n---\n\nGeachte heer Jansen,\n\n';
const PRINT = 'Datum 3 mei 2021\nBetreft Voortgang\nKenmerk 2021-0000123456\n\nGeachte voorzitter,\n\n';
const CSV = 'id;datum;titel\nkst-31757-102;2021-03-03;';
const JSONL = '{"id":"kst-31757-102"}\n';
/** A list comes in pieces; small ones, so that what is done for each piece shows. */
const PIECE = 64;

const TEMPLATE = `---
titel: Proef
beschrijving: Om te proberen.
soort: antwoordbrief
velden:
  - {naam: betreft, vraag: onderwerp}
  - {naam: datum, vraag: datum, soort: datum}
  - {naam: namen, vraag: namen, soort: lijst}
  - {naam: p, vraag: de ondertekenaar, soort: persoon}
---
`;
const ROLE = { kind: 'sjabloon', id: 'proef' } as const;

function templateWork(body: string): () => void {
  const file = 'proef.hbs';
  const text = TEMPLATE + body;
  const files: TemplateFiles = {
    templates: new Map([['proef', { file, body: text }]]),
    partials: new Map(),
    examples: new Map(),
    problems: [],
  };
  return () => {
    problemsOf(ROLE, files);
    completeTemplate(text, text.length, ROLE, files);
    explainTemplate(text, text.length, ROLE, files);
    const { template } = parseTemplate(text, file);
    if (template) rendered(template, 'de voortgang');
  };
}

function rendered(template: Template, betreft: string): void {
  try {
    const made = letterSegments(renderTemplate(template, { betreft, namen: ['a', 'b'] }, { today: '2021-03-22' }));
    writePlain(made);
    writeSnippet(made);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TemplateError') throw error;
  }
}

const VALUES =
  '# {{betreft}}\n\nU vraagt mij {{betreft}}. Over {{betreft}} en {{hoofdletter betreft}}\n\n- {{betreft}}\n';

function valueWork(value: string): () => void {
  const { template } = parseTemplate(TEMPLATE + VALUES, 'proef.hbs');
  return () => template && rendered(template, value);
}

function listWork(list: string): () => void {
  return () => {
    const reader = listReader(list.split('\n', 1)[0] ?? '');
    let rows = 0;
    for (let at = 0; at < list.length; at += PIECE) for (const _ of reader.read(list.slice(at, at + PIECE))) rows++;
    for (const _ of reader.end()) rows++;
    return rows;
  };
}

const FEED = 'https://data.example/SyncFeed/2.0/Feed';

/** What is repeated, as XML and as the text of every value. */
function feedWork(repeated: string): () => void {
  const text = repeated.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const next = `<link rel="next" href="${FEED}?skiptoken=1"/>`;
  const row = (name: string, fields: readonly string[]) => {
    const values = fields.map((field) => `<${field}>${text}</${field}>`).join('');
    return `<feed><entry>${next}<content><${name} id="a"><nummer>31757</nummer>${values}</${name}></content></entry></feed>`;
  };
  const paper = row('document', ['titel', 'onderwerp', 'datum', 'vergaderjaar', 'volgnummer', 'aanhangselnummer']);
  const dossier = row('kamerstukdossier', ['titel', 'toevoeging']);
  return () => {
    for (const page of [paper, dossier, `<feed>${repeated}`]) {
      try {
        readFeedPage(page, FEED, page === dossier ? 'Kamerstukdossier' : 'Document');
      } catch (error) {
        if (!(error instanceof OpenDataError)) throw error;
      }
    }
  };
}

const ASKED = 'Vragen van het lid Bos (XYZ) aan de minister van Financiën over schepen (ingezonden 3 mei 2026).\n';
const FOOT =
  '\nkv-tk-2026Z90001\nISSN 0921 - 7398\n’s-Gravenhage 2026 Tweede Kamer, vergaderjaar 2025–2026, Vragen 1\n';

/** What is repeated, in printed questions with notes, in questions without numbers, and in XML. */
function questionWork(repeated: string): () => void {
  const printed = `${ASKED}Vraag 1\nKent u dit?1\n${repeated}\n1 Een noot${FOOT}${repeated}${FOOT}`;
  const bare = `${ASKED}\nKent u dit?\n${repeated}\n[1] Een noot\n`;
  const xml = `<?xml version="1.0"?><kamervragen>${ASKED}<vraag><nr>Vraag 1</nr><al>Waarom?${repeated}</al></vraag></kamervragen>`;
  return () => {
    for (const text of [printed, bare, xml]) readKamervragen(text);
  };
}

/** What is repeated, as the text of a paragraph of OpenDocument. */
function openDocumentWork(repeated: string): () => void {
  const text = repeated
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/g, '');
  const bytes = Buffer.from(flatOdt({ text: `<text:p>${text}</text:p>` }));
  return () => readFlatOdt(bytes);
}

/** Letters on a page of a PDF, and in points: how wide one is, and how far lines stand apart. */
const ACROSS = 60;
const WIDE = 5;
const LINE = 12;

/** What is repeated, on the lines of one page of a PDF: words with more than a space between them stand in columns. */
function pageWork(repeated: string): () => void {
  const lines = repeated.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${ACROSS}}`, 'gs')) ?? []);
  const pieces = lines.flatMap((line, row) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => {
      const x = 80 + index * WIDE;
      const look = { bold: false, italic: false, spaced: true };
      return { text, x, right: x + text.length * WIDE, y: 60 + row * LINE, size: 10, ...look };
    }),
  );
  const page = {
    number: 1,
    width: 595,
    height: 842,
    pieces,
    rules: [],
    hasPicture: false,
    aslant: 0,
    isDamaged: false,
  };
  return () => documentOf([page]);
}

export const READERS: readonly Reader[] = [
  { name: 'draft', size: 4096, prepare: (repeated) => letterWork(DRAFT + repeated, 'draft') },
  { name: 'print', size: 4096, prepare: (repeated) => letterWork(PRINT + repeated, 'print') },
  { name: 'bare print', size: 4096, prepare: (repeated) => letterWork(repeated, 'print') },
  {
    name: 'front matter',
    size: 1024,
    prepare: (repeated) => letterWork(`---\nsoort: memo\nbetreft: a\n${repeated}\n---\n\nTekst.\n`, 'draft'),
  },
  {
    name: 'received letter',
    size: 4096,
    prepare: (repeated) => () => [readReceived(repeated), readKamervragen(repeated)],
  },
  { name: 'Kamervragen', size: 4096, prepare: questionWork },
  { name: 'typed line', size: 4096, prepare: (repeated) => () => typedCitationAt(repeated, repeated.length) },
  { name: 'template', size: 2048, prepare: templateWork },
  { name: 'value', size: 2048, prepare: valueWork },
  { name: 'CSV list', size: 16_384, prepare: (repeated) => listWork(CSV + repeated) },
  { name: 'JSON list', size: 4096, prepare: (repeated) => listWork(JSONL + repeated) },
  { name: 'page of the feed', size: 4096, prepare: feedWork },
  { name: 'list of identifiers', size: 4096, prepare: (repeated) => listWork(`kst-31757-102\n${repeated}`) },
  { name: 'regels.yaml', size: 1024, prepare: (repeated) => () => parseConfig(`regels:\n${repeated}`, 'regels.yaml') },
  { name: 'profiel.yaml', size: 1024, prepare: (repeated) => () => readProfile(`naam: a\n${repeated}`) },
  { name: 'bytes of a file', size: 4096, prepare: (repeated) => () => kindOfFile(Buffer.from(`From: a\n${repeated}`)) },
  { name: 'HTML of a mail', size: 4096, prepare: (repeated) => () => readHtml(repeated) },
  { name: 'OpenDocument', size: 4096, prepare: openDocumentWork },
  { name: 'page of a PDF', size: 4096, prepare: pageWork },
  {
    name: 'kamerstukken.yaml',
    size: 1024,
    prepare: (repeated) => () => readPaperList(`- id: kst-31757-102\n${repeated}`),
  },
];

/** Fails when a reader's time grows faster than a text that repeats something. */
export function assertLinear({ name, size, prepare }: Reader, repeated: Repeated): void {
  const growth = tooFastGrowth(size, (length) => prepare(textOf(repeated, length)));
  if (!growth) return;
  const [short, long] = [growth.short, growth.long].map((time) => time.toFixed(1));
  assert.fail(`${name}: ${JSON.stringify(repeated)} takes ${short} ms, and ${long} ms for 16 times as much`);
}
