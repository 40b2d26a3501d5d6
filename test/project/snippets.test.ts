import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSnippets, shown, snippetPage } from '../../scripts/docs/snippets.ts';
import { readLetter } from '../../src/letter/index.ts';
import { lint } from '../../src/lint/index.ts';
import { overlaps } from '../../src/text/index.ts';

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

/** A letter with nothing to remark, around a phrase; a part of a sentence gets the rest of one. */
function letterWith(phrase: string, toKamer: boolean): string {
  const [soort, aan, aanhef] = toKamer
    ? ['kamerbrief', 'de Voorzitter van de Tweede Kamer der Staten-Generaal', 'Voorzitter']
    : ['antwoordbrief', 'de heer J. Meijer', 'heer Meijer'];
  const head = `soort: ${soort}\ndatum: 2021-03-22\nkenmerk: 2021-0000012345\nuw-brief-van: 16 februari 2021\nbetreft: Wonen\naan: ${aan}`;
  const before = phrase.startsWith(',') ? 'Ik schrijf' : 'Ik noem ';
  const sentence = /^[,(a-z]/.test(phrase) ? `${before}${phrase} en meer.` : phrase;
  return `---\n${head}\n---\n\nGeachte ${aanhef},\n\n${sentence}\n\nIk hoop u hiermee voldoende te hebben geïnformeerd.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;
}

describe('the snippets', () => {
  it('are some thirty, each with its own words', () => {
    assert.ok(snippets.length >= 25);
    const words = snippets.flatMap(([, { prefix }]) => [prefix].flat());
    assert.equal(new Set(words).size, words.length);
    for (const word of words) assert.match(word, /^[a-z][a-z0-9]*$/);
    for (const word of 'aanhef dank tk ek motie toezegging uitstel medenamens slot hoogachtend kamervragen commissie handelingen stb vervolg gesprek contact sorry'.split(
      ' ',
    )) {
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

  it('leave nothing to remark in a letter but their open places', () => {
    const parts = /^(?:Briefhoofd|Aanhef|Adres|Datum|Slotzin|Hoogachtend|Met vriendelijke groet)/;
    for (const [name, { body }] of snippets.filter(([name]) => !parts.test(name))) {
      const first = [body]
        .flat()
        .join('\n')
        .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1');
      const letter = readLetter(letterWith(shown(first), /Kamer|Uitstel|Oordeel|Vraag/.test(name)));
      const found = lint(letter, { today: '2021-03-22', profile: 'volledig' });
      const elsewhere = found.filter(({ span }) => !letter.openPlaces.some((place) => overlaps(place.span, span)));
      assert.deepEqual(
        elsewhere.map(({ message }) => message),
        [],
        name,
      );
    }
  });

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
