import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Letter, readLetter } from '../../../src/letter/index.ts';
import type { Span } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

const FOLDER = join(import.meta.dirname, '../../letters');
const letters = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/** What a mutation puts in: everything that means something to a reader. */
const PIECES = [
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '---\n',
  '\ufeff',
  '\0',
  '\ud800',
  '\t',
  '   ',
  '\f',
  '[',
  ']',
  '(',
  '<!--',
  '-->',
  '```',
  '> ',
  '# ',
  '- ',
  '1. ',
  '|',
  'Pagina 2 van 3\n',
  '\nKenmerk\n',
  '\nDatum\n22 maart 2021\n',
  'Geachte voorzitter,\n',
  'Hoogachtend,\n',
  'Vraag 3\n',
  '[^1]',
  '[^1]: ',
  '…',
  '“',
  '’',
  '&nbsp;',
  '\\',
  '*',
]; // prettier-ignore

/** A letter with some stretches cut, doubled, or replaced by a piece. */
const mutated = fc
  .tuple(
    fc.nat(letters.length - 1),
    fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.nat(2), fc.constantFrom(...PIECES)), { maxLength: 8 }),
  )
  .map(([index, changes]) => {
    let text = letters[index] ?? '';
    for (const [place, length, way, piece] of changes) {
      const start = place % (text.length + 1);
      const end = Math.min(text.length, start + length);
      const stretch = text.slice(start, end);
      text = text.slice(0, start) + (way === 0 ? piece : way === 1 ? stretch + piece + stretch : '') + text.slice(end);
    }
    return text;
  });

/** Every span that a letter gives. */
function spansOf(letter: Letter): Span[] {
  const entries = letter.frontMatter?.entries ?? [];
  return [
    ...letter.fields.flatMap(({ value }) => [value.span, value.labelSpan]),
    ...entries.flatMap((entry) => [entry.keySpan, entry.valueSpan]),
    ...(letter.frontMatter ? [letter.frontMatter.span, letter.frontMatter.body] : []),
    ...[letter.parts, letter.signatures, letter.ontvangen, letter.pages, letter.furniture, letter.citations].flatMap(
      (list) => list.map((one) => one.span),
    ),
    ...letter.dates,
    ...letter.notes.flatMap((note) => [...note.marks, ...(note.span ? [note.span] : [])]),
    ...[letter.openPlaces, letter.comments, letter.sentences, letter.problems].flatMap((list) =>
      list.map((one) => one.span),
    ),
    ...letter.flow.blocks.map((block) => block.source),
  ];
}

/** Either form: without one, the text itself tells which of the two it is. */
function check(text: string): void {
  for (const form of ['print', 'draft'] as const) {
    const letter = readLetter(text, { form });
    for (const { start, end } of spansOf(letter)) {
      assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
    }
    checkFlow(letter);
  }
}

/** Blocks follow each other, and within one the source advances with the flow. */
function checkFlow({ flow }: Letter): void {
  let at = 0;
  for (const block of flow.blocks) {
    assert.ok(block.flow.start >= at && block.flow.end > block.flow.start);
    at = block.flow.end;
    let source = block.source.start;
    for (let offset = block.flow.start; offset < block.flow.end; offset++) {
      const place = flow.toSource({ start: offset, end: offset + 1 });
      assert.ok(place.start >= source && place.end <= block.source.end, 'the mapping is monotone');
      source = place.start;
    }
  }
  assert.ok(!/[\r\t]| {2}|\n\n/.test(flow.text), 'white space is folded');
}

describe('readLetter on whatever comes', () => {
  it('never throws and keeps every place inside the text', () => {
    fc.assert(
      fc.property(mutated, (text) => check(text)),
      runs(200),
    );
  });

  const odd: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['blanks', ' \n\t\r\n\f '],
    ['a byte order mark', '\ufeff'],
    ['binary', String.fromCharCode(...Array.from({ length: 300 }, (_, i) => (i * 7) % 32))],
    ['lone surrogates', 'Geachte \ud800 heer,\n\ntekst \udfff\n'],
    ['CR as line end', 'Datum 3 mei 2021\rKenmerk 2021-0000000001\r\rGeachte heer A,\r\rTekst.\r'],
    ['only a fence', '---'],
    ['a fence and nothing', '---\n---\n'],
    ['deep YAML', `---\na: ${'['.repeat(20_000)}\n---\n`],
    ['deep quotes', `${'> '.repeat(2_000)}x\n`],
    ['deep lists', `${'- '.repeat(2_000)}x\n`],
  ];
  for (const [name, text] of odd) it(`reads ${name}`, () => check(text));

  it('reads a list that never ends', () => {
    assert.equal(readLetter('- a\n'.repeat(130_000)).flow.blocks.length, 130_000);
  });

  it('says that there is nothing to read', () => {
    assert.equal(readLetter('').problems[0]?.kind, 'no-text');
    assert.equal(readLetter('\0\u0001\u0002\u0003'.repeat(100)).problems[0]?.kind, 'no-text');
    assert.equal(readLetter('\0\u0001\u0002\u0003'.repeat(100)).isLetter, false);
  });

  it('does not read what is far too large for a letter, and says so', () => {
    const letter = readLetter('Geachte heer A,\n\nTekst.\n'.repeat(500_000));
    assert.equal(letter.problems[0]?.kind, 'too-large');
    assert.equal(letter.isLetter, false);
  });
});
