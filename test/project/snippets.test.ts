import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSnippets, shown, snippetPage } from '../../scripts/docs/snippets.ts';

const snippets = Object.entries(readSnippets());
const page = snippetPage()['docs/snippets.md'] ?? '';

/** A piece of a snippet: text, a tab stop with what it shows, or a variable. */
const PIECE =
  /\\[\\$}]|\$(\d+)|\$\{(\d+):([^}$]*|\$CURRENT_YEAR)\}|\$\{(\d+)\|((?:[^|\\]|\\.)+)\|\}|\$CURRENT_YEAR|\$\{CURRENT_(?:DATE|MONTH)\/[^/]+\/[^/]*\/\}|[^$\\]/y;

/** Reads a snippet whole; fails where it cannot be read. Gives its tab stops: number, text, choices. */
function tabStops(body: string): { number: number; text: string | undefined; choices: string[] | undefined }[] {
  const found = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < body.length) {
    const at = PIECE.lastIndex;
    const piece = PIECE.exec(body);
    assert.ok(piece, `cannot be read from: ${body.slice(at, at + 40)}`);
    const [, plain, number, text, choosing, choices] = piece;
    if (plain ?? number ?? choosing) {
      found.push({ number: Number(plain ?? number ?? choosing), text, choices: choices?.split(',') });
    }
  }
  return found;
}

describe('the snippets', () => {
  it('are some thirty, each with its own words', () => {
    assert.ok(snippets.length >= 25);
    const words = snippets.flatMap(([, { prefix }]) => [prefix].flat());
    assert.equal(new Set(words).size, words.length);
    for (const word of words) assert.match(word, /^[a-z][a-z0-9]*$/);
    for (const word of 'aanhef dank tk motie toezegging uitstel medenamens slot hoogachtend'.split(' ')) {
      assert.ok(words.includes(word), word);
    }
  });

  for (const [name, { prefix, body, description }] of snippets) {
    it(`${name} can be read by VS Code, and what is skipped stays visible`, () => {
      const text = [body].flat().join('\n');
      const stops = tabStops(text);
      const numbers = [...new Set(stops.map(({ number }) => number))].filter((number) => number > 0);
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
        'tab stops in the order of the text',
      );
      for (const { text: placeholder, choices } of stops) {
        if (placeholder !== undefined) assert.match(placeholder, /^(?:\[….+…\]|1|\$CURRENT_YEAR)$/);
        if (choices)
          assert.ok(choices.length > 1 && choices.every((choice) => choice.trim() === choice && choice !== ''));
      }
      assert.match(description, /^[A-Z].*[^.]$/);
      assert.ok(page.includes(`## ${name}\n`) && page.includes(`\`${[prefix].flat()[0]}\``));
      assert.doesNotMatch(shown(text), /\$|CURRENT|\{|\}/);
    });
  }

  it('write the month in Dutch, for every month', () => {
    const body =
      snippets.flatMap(([, snippet]) => [snippet.body].flat()).find((line) => line.includes('CURRENT_MONTH')) ?? '';
    const transform = /\$\{CURRENT_MONTH\/([^/]+)\/([^/]+)\/\}/.exec(body);
    assert.ok(transform);
    const [, pattern = '', format = ''] = transform;
    const months = Array.from({ length: 12 }, (_, index) => {
      const match = new RegExp(pattern).exec(String(index + 1).padStart(2, '0')) ?? [];
      return format.replace(/\$\{(\d+):\+([^}]*)\}/g, (_all, group: string, text: string) =>
        match[Number(group)] ? text : '',
      );
    });
    assert.equal(
      months.join(' '),
      'januari februari maart april mei juni juli augustus september oktober november december',
    );
  });

  it('belong to Markdown and plain text', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { snippets: { language: string; path: string }[] };
    };
    assert.deepEqual(contributes.snippets, [
      { language: 'markdown', path: './snippets/brief.json' },
      { language: 'plaintext', path: './snippets/brief.json' },
    ]);
  });
});
