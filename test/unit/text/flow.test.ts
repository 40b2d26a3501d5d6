import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFlowBuilder, type Flow, isBlank } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

/** A flow of one block that holds the whole source. */
function flowOf(source: string): Flow {
  const builder = createFlowBuilder(source);
  builder.block('paragraph');
  builder.add({ start: 0, end: source.length });
  return builder.build();
}

/** What a stretch of the flow was read from. */
function sourceOf(source: string, flow: Flow, text: string): string {
  const start = flow.text.indexOf(text);
  const span = flow.toSource({ start, end: start + text.length });
  return source.slice(span.start, span.end);
}

const texts = fc
  .array(fc.constantFrom('a', 'bc', ' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2009', '\ud800', 'é'), {
    maxLength: 60,
  })
  .map((p) => p.join(''));

describe('createFlowBuilder', () => {
  it('folds white space, no-break and thin spaces included, and maps it to all of it', () => {
    const source = '  TK 31\u00a0757, \r\n nr.\u2009102 ';
    const flow = flowOf(source);
    assert.equal(flow.text, 'TK 31 757, nr. 102');
    assert.equal(sourceOf(source, flow, '757, nr.'), '757, \r\n nr.');
    assert.deepEqual(flow.toSource({ start: 10, end: 11 }), { start: 12, end: 16 });
  });

  it('joins what is added in pieces, over a gap that is no text', () => {
    const source = 'aan het\n\nPagina 3\n\nbehalen';
    const builder = createFlowBuilder(source);
    builder.block('paragraph');
    builder.add({ start: 0, end: 7 });
    builder.blank({ start: 7, end: 19 });
    builder.add({ start: 19, end: source.length });
    const flow = builder.build();
    assert.equal(flow.text, 'aan het behalen');
    assert.equal(sourceOf(source, flow, 'het behalen'), 'het\n\nPagina 3\n\nbehalen');
    assert.deepEqual(flow.blocks[0]?.source, { start: 0, end: source.length });
  });

  it('puts a replacement in the place of what it stands for', () => {
    const source = 'a &amp; b';
    const builder = createFlowBuilder(source);
    builder.block('paragraph');
    builder.add({ start: 0, end: 2 });
    builder.replace({ start: 2, end: 7 }, '&');
    builder.add({ start: 7, end: 9 });
    const flow = builder.build();
    assert.equal(flow.text, 'a & b');
    assert.equal(sourceOf(source, flow, '&'), '&amp;');
    assert.equal(flow.fromSource(4), 3);
    assert.equal(flow.fromSource(2), 2);
  });

  it('separates blocks by a line feed and drops empty ones', () => {
    const source = 'een twee drie';
    const builder = createFlowBuilder(source);
    builder.block('heading');
    builder.add({ start: 0, end: 3 });
    builder.block('paragraph');
    builder.blank({ start: 3, end: 4 });
    builder.block('note', { note: '1', quoted: true });
    builder.add({ start: 4, end: 8 });
    builder.block('paragraph');
    const flow = builder.build();
    assert.equal(flow.text, 'een\ntwee');
    assert.deepEqual(
      flow.blocks.map(({ kind, quoted, note }) => [kind, quoted, note]),
      [
        ['heading', false, undefined],
        ['note', true, '1'],
      ],
    );
    assert.equal(flow.blockAt(3)?.kind, 'heading');
    assert.equal(flow.blockAt(4)?.kind, 'note');
    assert.equal(flow.sourceOffset(3), 3);
    assert.equal(flow.sourceOffset(8), 8);
  });

  it('finds the place of a source offset when blocks were read out of order', () => {
    const source = 'tekst noot';
    const builder = createFlowBuilder(source);
    builder.block('note');
    builder.add({ start: 6, end: 10 });
    builder.block('paragraph');
    builder.add({ start: 0, end: 5 });
    const flow = builder.build();
    assert.equal(flow.text, 'noot\ntekst');
    assert.equal(flow.fromSource(1), 6);
    assert.equal(flow.fromSource(7), 1);
    assert.equal(flow.fromSource(10), flow.text.length);
  });

  it('has an empty flow for nothing', () => {
    const flow = flowOf(' \n ');
    assert.equal(flow.text, '');
    assert.equal(flow.fromSource(1), 0);
    assert.equal(flow.sourceOffset(0), 0);
    assert.equal(flow.blockAt(0), undefined);
  });

  it('keeps every character that is no space, in its place', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const flow = flowOf(source);
        assert.equal(flow.text, source.replace(/[\s\u2009]+/g, ' ').trim());
        for (let offset = 0; offset < flow.text.length; offset++) {
          const { start, end } = flow.toSource({ start: offset, end: offset + 1 });
          if (flow.text.charAt(offset) === ' ')
            assert.ok([...source.slice(start, end)].every((c) => isBlank(c.charCodeAt(0))));
          else assert.equal(source.slice(start, end), flow.text.charAt(offset));
          assert.equal(flow.fromSource(start), offset);
          assert.equal(flow.sourceOffset(offset), start);
        }
      }),
      runs(300),
    );
  });
});
