import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { offeredPhrases, readSnippets, shown, snippetPage } from '../../scripts/docs/snippets.ts';
import { houseNotations } from '../../src/citation/index.ts';
import { houseNotation } from '../../src/house/index.ts';
import { readLetter } from '../../src/letter/index.ts';
import { lint } from '../../src/lint/index.ts';
import { overlaps } from '../../src/text/index.ts';

const snippets = Object.entries({ ...readSnippets(), ...offeredPhrases(houseNotation(undefined)) });
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

/** The text of a snippet with the first of each choice. */
function chosen(body: string | readonly string[]): string {
  const text = [body].flat().join('\n');
  return shown(text.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1'));
}

/** What there is to remark on a letter besides its open places. */
function remarksOn(source: string): string[] {
  const letter = readLetter(source);
  const found = lint(letter, { today: '2021-03-22', profile: 'volledig' });
  return found
    .filter(({ span }) => !letter.openPlaces.some((place) => overlaps(place.span, span)))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** A letter with nothing to remark, around a phrase; a part of a sentence gets the rest of one. */
function letterWith(phrase: string, toKamer: boolean, salutation?: string): string {
  const [soort, aan, aanhef] = toKamer
    ? ['kamerbrief', 'de Voorzitter van de Tweede Kamer der Staten-Generaal', 'Voorzitter']
    : ['antwoordbrief', 'de heer J. Meijer', 'heer Meijer'];
  const head = `soort: ${soort}\ndatum: 2021-03-22\nkenmerk: 2021-0000012345\nuw-brief-van: 16 februari 2021\nbetreft: Wonen\naan: ${aan}`;
  const before = phrase.startsWith(',') ? 'Ik schrijf' : 'Ik noem ';
  const sentence = /^[,(a-z]/.test(phrase) ? `${before}${phrase} en meer.` : phrase;
  return `---\n${head}\n---\n\n${salutation ?? `Geachte ${aanhef},`}\n\n${sentence}\n\nIk hoop u hiermee voldoende te hebben geïnformeerd.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n`;
}

/** A letter with a salutation, to whom that greets. */
function letterTo(name: string, salutation: string): string {
  const letter = letterWith('Dit is een zin.', /Kamer/.test(name), salutation);
  return /college/.test(name) ? letter.replace('aan: de heer J. Meijer', 'aan: het college van Westerveen') : letter;
}

describe('the snippets', () => {
  it('are some thirty, each with its own words', () => {
    assert.ok(snippets.length >= 25);
    const words = snippets.flatMap(([, { prefix }]) => [prefix].flat());
    assert.equal(new Set(words).size, words.length);
    for (const word of words) assert.match(word, /^[a-z][a-z0-9]*$/);
    for (const word of 'aanhef dank tk ek motie toezegging uitstel medenamens slot hoogachtend kamervragen commissie handelingen stb vervolg gesprek contact sorry tweedekamer betreft cc namensdeze conform zoals bekend ja afschrift voorzitter bezwaar'.split(
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
    const parts = /^(?:Briefhoofd|Aanhef|Adres|Datum|Slotzin|Hoogachtend|Met vriendelijke groet|Namens deze)/;
    for (const notation of houseNotations()) {
      const all = Object.entries({ ...readSnippets(), ...offeredPhrases(notation.id) });
      for (const [name, { body }] of all.filter(([name]) => !parts.test(name))) {
        const toKamer = /Kamer|Uitstel|Oordeel|Vraag|Motie/.test(name);
        assert.deepEqual(remarksOn(letterWith(chosen(body), toKamer)), [], `${name} (${notation.id})`);
      }
    }
  });

  it('leave nothing to remark as salutation or as end of a letter', () => {
    const whole = letterWith('Dit is een zin.', false);
    for (const [name, { body }] of snippets) {
      const text = chosen(body);
      if (name.startsWith('Aanhef voor')) assert.deepEqual(remarksOn(letterTo(name, text)), [], name);
      if (name.startsWith('Slotzin')) assert.deepEqual(remarksOn(whole.replace(/Ik hoop .*/, text)), [], name);
      if (/^(?:Hoogachtend|Met vriendelijke groet)/.test(name))
        assert.deepEqual(remarksOn(whole.replace(/Hoogachtend[\s\S]*/, `${text}\n`)), [], name);
      if (name === 'Namens deze')
        assert.deepEqual(remarksOn(whole.replace(/De minister van Wonen[\s\S]*/, `${text}\n`)), [], name);
    }
  });

  it('write a reference in each notation, with a place for each part of it', () => {
    for (const { id } of houseNotations())
      for (const { body } of Object.values(offeredPhrases(id)))
        assert.ok(
          tabStops(String(body)).every(({ number }, index) => number === index + 1),
          String(body),
        );
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
