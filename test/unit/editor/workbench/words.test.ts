import assert from 'node:assert/strict';
import { describeCounts } from '../../../../src/editor/workbench/counts.ts';
import { escapeMarkdown } from '../../../../src/editor/workbench/markdown.ts';
import { countOpenPlaces, toSnippet } from '../../../../src/editor/workbench/snippet.ts';

describe('counts in words', () => {
  it('name what there is, heaviest first, one or more', () => {
    assert.equal(describeCounts([]), 'niets gevonden');
    assert.equal(describeCounts(['error']), '1 fout');
    assert.equal(
      describeCounts(['hint', 'info', 'warning', 'error', 'error']),
      '2 fouten, 1 waarschuwing, 2 opmerkingen',
    );
  });
});

describe('a snippet of a text with open places', () => {
  it('has a tab stop for each, and the rest as it stands', () => {
    const dollar = '$';
    assert.equal(toSnippet('kenmerk: "[…kenmerk…]"'), `kenmerk: "${dollar}{1:[…kenmerk…]}"`);
    assert.equal(
      toSnippet(`[…a…] ${dollar}{x} \\ […b…]`),
      `${dollar}{1:[…a…]} \\${dollar}{x\\} \\\\ ${dollar}{2:[…b…]}`,
    );
    assert.equal(toSnippet('€ 5 in $HOME'), undefined);
    assert.equal(toSnippet('[…b…]', 2), `${dollar}{3:[…b…]}`);
    assert.equal(countOpenPlaces('[…a…] en [… b …] maar niet […]'), 2);
  });
});

describe('text as Markdown', () => {
  it('has no mark-up, link, HTML or line of its own', () => {
    assert.equal(escapeMarkdown('a *b* <i>\n[c](http://d)'), 'a \\*b\\* &lt;i\\> \\[c\\]\\(http\\://d\\)');
    assert.equal(escapeMarkdown('R&D $(alert) `x`'), 'R&amp;D $\\(alert\\) \\`x\\`');
  });
});
