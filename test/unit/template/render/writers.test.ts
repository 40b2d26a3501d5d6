import assert from 'node:assert/strict';
import { type Segment, writePlain, writeSnippet } from '../../../../src/template/index.ts';

const text = (value: string): Segment => ({ kind: 'text', text: value });
const open = (field: string, question: string, choices?: string[]): Segment => ({
  kind: 'open',
  field,
  question,
  ...(choices && { choices }),
});

describe('the snippet writer', () => {
  it('escapes what a snippet would read, once', () => {
    assert.equal(writeSnippet([text(`€ 5, $1 en \${x} en \\n`)]), `€ 5, \\$1 en \\\${x\\} en \\\\n$0`);
  });

  it('numbers tab stops in order and mirrors a field that comes again', () => {
    const segments = [open('a', 'naam'), text(' '), open('b', 'dag'), text(' '), open('a', 'naam')];
    assert.equal(writeSnippet(segments), `\${1:[…naam…]} \${2:[…dag…]} \${1}$0`);
  });

  it('offers choices, commas and bars in them escaped', () => {
    assert.equal(
      writeSnippet([open('a', 'x', ['ja, graag', 'a|b', 'c\\d'])]),
      `\${1|[…x…],ja\\, graag,a\\|b,c\\\\d|}$0`,
    );
  });

  it('escapes in questions, and keeps brackets out of them', () => {
    assert.equal(writeSnippet([open('a', 'wat [kost] $ 5 }')]), `\${1:[…wat kost \\$ 5 \\}…]}$0`);
  });
});

describe('the plain writer', () => {
  it('shows what is open', () => {
    assert.equal(writePlain([text('Dag '), open('a', 'naam'), text(' $1')]), 'Dag […naam…] $1');
  });
});
