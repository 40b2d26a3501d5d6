import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanBlocks } from '../../../../src/letter/markdown/blocks.ts';
import { addInline, type InlineSink } from '../../../../src/letter/markdown/inline.ts';
import { createFlowBuilder, type Span } from '../../../../src/text/index.ts';
import { runs } from '../../../support/cases.ts';

/** Kind and text of every block, lines joined by '|'. */
function blocksOf(source: string): string[] {
  return scanBlocks(source, 0).blocks.map(({ kind, lines, quoted, level, note }) => {
    const text = lines.map((line) => line.text).join('|');
    return `${quoted ? '> ' : ''}${kind}${level ?? ''}${note === undefined ? '' : `(${note})`}: ${text}`;
  });
}

/** The kinds of the parts that several blocks make, with how many blocks each has. */
function groupsOf(source: string): string[] {
  const groups = new Map<number, { kind: string; count: number }>();
  for (const { group } of scanBlocks(source, 0).blocks) {
    if (!group) continue;
    const known = groups.get(group.id) ?? { kind: group.kind, count: 0 };
    known.count++;
    groups.set(group.id, known);
  }
  return [...groups.values()].map(({ kind, count }) => `${kind} ${count}`);
}

/** The flow text of one paragraph, with what the sink was given. */
function inline(source: string) {
  const builder = createFlowBuilder(source);
  const found: string[] = [];
  const keep = (kind: string) => (span: Span) => found.push(`${kind} ${source.slice(span.start, span.end)}`);
  const sink: InlineSink = {
    noteMark: (mark) => found.push(`note ${mark}`),
    target: keep('target'),
    comment: keep('comment'),
  };
  builder.block('paragraph');
  const { blocks, definitions } = scanBlocks(source, 0);
  for (const { kind, lines } of blocks) if (kind === 'paragraph') addInline(builder, source, lines, sink, definitions);
  return { flow: builder.build(), found };
}

describe('scanBlocks', () => {
  it('reads headings of both forms', () => {
    assert.deepEqual(blocksOf('# Kop\n## Twee ##\n\nDrie\n====\n#geen kop'), [
      'heading1: Kop',
      'heading2: Twee',
      'heading1: Drie',
      'paragraph: #geen kop',
    ]);
  });

  it('keeps the lines of a paragraph together, a bracketed year at a line start included', () => {
    assert.deepEqual(blocksOf('In mijn brief (TK 31757-102;\n2020) heb ik\n2020. Dat was\n\nNieuw'), [
      'paragraph: In mijn brief (TK 31757-102;|2020) heb ik|2020. Dat was',
      'paragraph: Nieuw',
    ]);
  });

  it('begins a paragraph at its first word, not at the empty lines above it', () => {
    const source = '\n\n  Een.\n\nTwee.\n';
    assert.deepEqual(
      scanBlocks(source, 0).blocks.map(({ span }) => source.slice(span.start, span.end)),
      ['Een.', 'Twee.'],
    );
  });

  it('reads lists, nested and with paragraphs of their own', () => {
    assert.deepEqual(blocksOf('- een\n  - twee\n    vervolg\n\n  alinea erbij\n3. drie\n\nlos'), [
      'list-item: een',
      'list-item: twee|vervolg',
      'list-item: alinea erbij',
      'list-item: drie',
      'paragraph: los',
    ]);
    assert.deepEqual(groupsOf('- een\n- twee\n\n- drie\n1. ander\n\n> citaat\n>\n> verder\n'), [
      'lijst 3',
      'lijst 1',
      'citaat 2',
    ]);
  });

  it('reads tables cell by cell', () => {
    assert.deepEqual(blocksOf('| Post | Bedrag |\n|:---|---:|\n| a \\| b | PM |\n\nna'), [
      'table-cell: Post',
      'table-cell: Bedrag',
      'table-cell: a \\| b',
      'table-cell: PM',
      'paragraph: na',
    ]);
  });

  it('marks quotes, lazy lines included', () => {
    assert.deepEqual(blocksOf('> een\nlui\n> twee\n\nbuiten'), ['> paragraph: een|lui|twee', 'paragraph: buiten']);
  });

  it('leaves code out, and gives the comments', () => {
    const source = '```\n# code\n```\ntekst\n\n    code\n\n<!-- een\ntwee --> rest\n<!-- open\nna';
    assert.deepEqual(blocksOf(source), ['paragraph: tekst', 'paragraph: rest|<!-- open|na']);
    assert.deepEqual(
      scanBlocks(source, 0).comments.map((comment) => comment.text),
      ['een\ntwee'],
    );
  });

  it('reads footnotes with their marks, and link definitions', () => {
    const source =
      'Tekst[^1].\n\n[^1]: Kamerstuk 31 757,\n    nr. 102.\n\n[x]: https://voorbeeld.nl/a\n[datum]: volgt\n';
    assert.deepEqual(blocksOf(source), [
      'paragraph: Tekst[^1].',
      'note(1): Kamerstuk 31 757,|nr. 102.',
      'paragraph: [datum]: volgt',
    ]);
    const span = scanBlocks(source, 0).definitions.get('x');
    assert.equal(source.slice(span?.start, span?.end), 'https://voorbeeld.nl/a');
  });

  it('keeps blocks in order and inside the text, whatever the text is', () => {
    const pieces = fc.constantFrom(
      '\n',
      '\r\n',
      '# ',
      '> ',
      '- ',
      '1. ',
      '|',
      '|--|',
      '```',
      '<!--',
      '-->',
      '[^1]:',
      '[^1]',
      '  ',
      '    ',
      '\t',
      'a',
      '===',
      '\ud800',
      '*',
      '_',
      '\\',
      '](',
      '[',
      ')',
      '`',
      '&amp;',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
        const source = parts.join('');
        let at = 0;
        for (const { span, lines } of scanBlocks(source, 0).blocks) {
          assert.ok(span.start >= at && span.end >= span.start && span.end <= source.length);
          for (const line of lines) assert.ok(line.start >= span.start && line.end <= span.end);
          at = span.end;
        }
        const { flow } = inline(source);
        assert.ok(!/\s\s/.test(flow.text));
      }),
      runs(500),
    );
  });
});

describe('addInline', () => {
  it('drops emphasis, escapes, entities and tags, and maps what remains to its place', () => {
    const source = 'De **motie** _Van Dam_ \\* a&nbsp;b &euro;&#8239;5<br>en snake_case * los';
    const { flow } = inline(source);
    assert.equal(flow.text, 'De motie Van Dam * a b € 5 en snake_case * los');
    const at = flow.text.indexOf('Van Dam');
    const { start, end } = flow.toSource({ start: at, end: at + 7 });
    assert.equal(source.slice(start, end), 'Van Dam');
  });

  it('keeps the text of links and gives their targets', () => {
    const { flow, found } = inline(
      'Zie [de brief](https://voorbeeld.nl/kst-31757-102 "t") en <https://a.nl/b> en ![beeld](x.png).',
    );
    assert.equal(flow.text, 'Zie de brief en en beeld.');
    assert.deepEqual(found, ['target https://voorbeeld.nl/kst-31757-102', 'target https://a.nl/b', 'target x.png']);
  });

  it('leaves a bracket that nothing opens as it is', () => {
    const { flow, found } = inline('Zie onder b](x) en [c].');
    assert.deepEqual([flow.text, found], ['Zie onder b](x) en [c].', []]);
  });

  it('reads links over two lines and by label', () => {
    const { flow, found } = inline(
      'Zie [Kamerstuk 31 757,\nnr. 102](https://a.nl/x) en [hier][b] en [B] en [c].\n\n[b]: https://a.nl/b',
    );
    assert.equal(flow.text, 'Zie Kamerstuk 31 757, nr. 102 en hier en B en [c].');
    assert.deepEqual(found, ['target https://a.nl/x', 'target https://a.nl/b', 'target https://a.nl/b']);
  });

  it('leaves open places as they are', () => {
    const { flow } = inline('Op […datum van de brief…] en [datum] en <naam> en {{veld}}.');
    assert.equal(flow.text, 'Op […datum van de brief…] en [datum] en <naam> en {{veld}}.');
    assert.equal(inline('De <naam> staat op <https://a.nl/b>.').flow.text, 'De <naam> staat op .');
  });

  it('takes note marks, code and comments out of the text', () => {
    const { flow, found } = inline('Dat[^3] is `code` en <!-- weg\nook weg --> klaar, een ` los.');
    assert.equal(flow.text, 'Dat is en klaar, een ` los.');
    assert.deepEqual(found, ['note 3', 'comment <!-- weg\nook weg -->']);
  });
});
