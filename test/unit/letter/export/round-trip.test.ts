import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalId } from '../../../../src/citation/index.ts';
import type { Block, Document, Inline, Text } from '../../../../src/document/index.ts';
import { readDocument, writeDocument } from '../../../../src/document/index.ts';
import { type Letter, letterBlocks, letterToWrite, readLetter } from '../../../../src/letter/index.ts';
import { runs } from '../../../support/cases.ts';
import { letterInFile } from '../../../support/letter-in-file.ts';
import type { Gen } from '../../../support/random-data.ts';
import { randomDraft } from '../../../support/random-draft.ts';

/** What stands in the head or around the text: in a file it stands elsewhere. */
const AROUND = new Set(['front-matter', 'briefhoofd', 'retouradres', 'geadresseerde', 'paginakop', 'voetnoten']);

/** What a letter says, whatever it was read from. On the page the highest heading is of the first level. */
function saidBy({ header, addressee, citations, notes, signatures, parts, flow }: Letter): object {
  const own = parts.filter(({ kind }) => !AROUND.has(kind));
  const highest = Math.min(...own.flatMap(({ kind, label }) => (kind === 'kop' ? [Number(label)] : [])));
  return {
    fields: Object.entries(header)
      // an address is read with the lines around it, and an open place is no value
      .filter(([field, found]) => !['aan', 'cc', 'pagina', 'ondertekening'].includes(field) && found.value !== null)
      .map(([field, found]) => `${field}: ${found.value}`)
      .sort(),
    kamers: addressee.kamers,
    // a draft has its notes in any order
    citations: citations
      .filter(({ furniture, note }) => !furniture && note === undefined)
      .map(({ targets }) => targets.map(canonicalId)),
    noted: citations.flatMap(({ note, targets }) => (note === undefined ? [] : targets.map(canonicalId))).sort(),
    notes: [...notes]
      .sort((a, b) => (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0))
      .map(({ marks, citations: cited }) => [marks.length, ...cited.flatMap((one) => one.targets.map(canonicalId))]),
    signatures: signatures.map(({ functie, naam, namens }) => [functie, naam, namens]),
    parts: own.map(({ kind, label }) => [kind, kind === 'kop' ? Number(label) - highest : label]),
    text: flow.blocks
      .filter(({ kind, note }) => kind !== 'header' && note === undefined)
      .map((block) => flow.text.slice(block.flow.start, block.flow.end)),
  };
}

/** The text of a document in lines with its looks, lists and tables; headings and cells of a head are bold by their style. */
function linesOf({ body, notes }: Pick<Document, 'body' | 'notes'>): string[] {
  const marks = new Map(notes.map(({ id, mark }) => [id, mark]));
  const lines = (blocks: readonly Block[], isHead = false): string[] =>
    blocks.flatMap((block): string[] => {
      if (block.type === 'page-break') return [];
      if (block.type === 'table') {
        return block.rows.map(({ cells }, i) => {
          const shown = cells.map((cell) => lines(cell.blocks, i < block.headerRows).join('/'));
          return `${shown.join(' | ')}${i < block.headerRows ? ' ==' : ''}`;
        });
      }
      const { role, level = 0, marker } = block;
      const about =
        role === 'item'
          ? `${'  '.repeat(level)}${marker} `
          : role === 'heading'
            ? `${'#'.repeat(level)} `
            : role === 'quote'
              ? '> '
              : '';
      return [about + textOf(block.content, marks, isHead)];
    });
  return [...lines(body), ...notes.flatMap(({ mark, blocks }) => lines(blocks).map((line) => `[${mark}] ${line}`))];
}

/** The fields in the head of a document; an address is read with the lines around it. */
function headOf({ head }: Document): string[] {
  const entries = [...(head?.lines ?? []), ...(head?.column ?? [])];
  return entries.map(({ name, lines }) => `${name}: ${lines.map((line) => textOf(line, new Map(), false)).join('/')}`);
}

const LOOKS = ['bold', 'italic', 'underline', 'raised', 'lowered', 'strike'] as const;

/** Words with their looks; the space between two words has none. */
function textOf(content: readonly Inline[], marks: ReadonlyMap<string, string>, isHead: boolean): string {
  const pieces: { about: string; text: string }[] = [];
  for (const inline of content) {
    const about = inline.type === 'text' ? looksOf(inline, isHead) : '';
    const text =
      inline.type === 'text' ? inline.text : inline.type === 'note-mark' ? `(${marks.get(inline.note)})` : '/';
    const last = pieces.at(-1);
    if (last?.about === about) last.text += text;
    else pieces.push({ about, text });
  }
  return pieces.map(({ about, text }) => (about === '' ? text : text.replace(/\S+/g, `{${about}$&}`))).join('');
}

function looksOf(text: Text, isHead: boolean): string {
  // a head is bold, and a link underlined, by their style
  const looks = LOOKS.filter(
    (look) => text[look] && !(isHead && look === 'bold') && !(look === 'underline' && text.link),
  );
  return [...looks, ...(text.link ? [text.link] : [])].map((look) => `${look} `).join('');
}

describe('a letter written to a file and read from it', () => {
  for (const format of ['docx', 'odt'] as const) {
    it(`says the same from .${format}, whatever stands in it`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (gen) => {
          const draft = randomDraft(gen as Gen);
          const letter = readLetter(draft);
          const written = letterBlocks(letter);
          const { document } = await readDocument(writeDocument(written, format).bytes);
          const again = letterInFile(document, { status: 'concept' });
          assert.deepEqual(saidBy(again), saidBy(letter), draft);
          const from = document.body.findIndex((block) =>
            linesOf({ body: [block], notes: [] })[0]?.startsWith('Geach'),
          );
          const body = document.body.slice(from);
          assert.deepEqual(linesOf({ body, notes: document.notes }), linesOf(written), draft);
          const rewritten = letterBlocks(letterToWrite(document));
          assert.deepEqual(linesOf(rewritten), linesOf(written), draft);
          assert.deepEqual(headOf(rewritten), headOf(written), draft);
        }),
        // the draft that fails is in the message; making it smaller takes minutes
        { ...runs(60), endOnFailure: true },
      );
    });
  }
});
