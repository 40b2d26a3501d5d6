import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type HeaderField, letterText, readLetter } from '../../../src/letter/index.ts';
import { runs } from '../../support/cases.ts';

const HEAD = `---
soort: kamerbrief
datum: 2024-03-14
kenmerk: 2024-0000123456
betreft: "Voortgang: dijken"
aan:
  - De Voorzitter van de Tweede Kamer der Staten-Generaal
  - Postbus 20018
  - 2500 EA Den Haag
bijlagen: 1
---

`;

/** The finished text of a draft with this body, without its head. */
function body(markdown: string): string {
  const { text } = letterText(readLetter(HEAD + markdown, { form: 'draft' }));
  return text.slice(text.indexOf('Bijlagen: 1\n\n') + 'Bijlagen: 1\n\n'.length);
}

describe('a letter as text', () => {
  it('has its head as lines with a label', () => {
    const { text } = letterText(readLetter(`${HEAD}Geachte voorzitter,\n`));
    assert.equal(
      text,
      `Aan: De Voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum: 14 maart 2024
Betreft: Voortgang: dijken
Kenmerk: 2024-0000123456
Bijlagen: 1

Geachte voorzitter,
`,
    );
  });

  it('reads back as a printed letter with the same head', () => {
    const draft = readLetter(`${HEAD}Geachte voorzitter,\n\nTekst (TK 31444-12; 2020).\n\nHoogachtend,\n`);
    const printed = readLetter(letterText(draft).text);
    assert.equal(printed.form, 'print');
    for (const field of ['datum', 'kenmerk', 'betreft', 'bijlagen'] satisfies HeaderField[]) {
      assert.equal(printed.header[field]?.value, draft.header[field]?.value, field);
    }
    assert.deepEqual(
      printed.citations.map(({ text }) => text),
      ['TK 31444-12; 2020'],
    );
  });

  const CASES: readonly (readonly [what: string, markdown: string, text: string])[] = [
    [
      'emphasis, links and escapes',
      'Een **brief** van [hem](https://x.nl) \\*klaar\\* &amp; af.',
      'Een brief van hem *klaar* & af.',
    ],
    ['headings', '# Een\n\n## Twee *x*\n\nTekst.', 'Een\n\nTwee x\n\nTekst.'],
    ['wrapped paragraphs', 'Een zin die\ndoorloopt.', 'Een zin die doorloopt.'],
    ['line ends that the writer forced', 'Regel een  \nregel twee\\\nregel drie', 'Regel een\nregel twee\nregel drie'],
    ['lists', '- een;\n* twee\n  loopt door.\n\n1. a\n2. b', '- een;\n- twee loopt door.\n\n1. a\n2. b'],
    ['quotes', '> Geciteerd\n> van iemand.', 'Geciteerd van iemand.'],
    ['tables', '| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
    [
      'comments',
      'Een.\n\n<!-- briefwijzer-negeer jl-misleidend: bekend -->\nTwee <!-- x --> drie.',
      'Een.\n\nTwee drie.',
    ],
    [
      'notes',
      'Een zin.[^1] Nog een[^2].\n\n[^1]: De bron.\n[^2]: Nog een bron.',
      'Een zin.[1] Nog een[2].\n\n[1] De bron.\n[2] Nog een bron.',
    ],
    [
      'the mark of a note at the end of its paragraph, item or cell',
      'Een zin.[^1]\n\nNog een.[^2][^3]\n\n- a[^2]\n- b\n\n| c[^1] | d |\n|---|---|\n| e | f [^3] |\n\n[^2] Slot\n[^1]\n\n[^1]: A.\n[^2]: B.\n[^3]: C.',
      'Een zin.[1]\n\nNog een.[2][3]\n\n- a[2]\n- b\n\nc[1]\td\ne\tf[3]\n\n[2] Slot[1]\n\n[1] A.\n[2] B.\n[3] C.',
    ],
    [
      'notes in the order of their marks, whatever they were called',
      'Een.[^b] Twee.[^9] Weer.[^b] Geen.[^x]\n\n[^nooit]: Ongenoemd.\n[^1]: Noot bij noot.\n[^9]: Negen[^1].\n[^b]: Bee.',
      'Een.[1] Twee.[2] Weer.[1] Geen.[^x]\n\n[1] Bee.\n[2] Negen[3].\n[3] Noot bij noot.\n[4] Ongenoemd.',
    ],
    [
      'an address or code with which a paragraph, item or note begins or ends',
      'Zie <https://x.nl>\n\n- `a` is b\n- <https://y.nl>; c `d`\n\nSlot.[^1]\n\n[^1]: Zie <https://z.nl>',
      'Zie https://x.nl\n\n- a is b\n- https://y.nl; c d\n\nSlot.[1]\n\n[1] Zie https://z.nl',
    ],
    [
      'code and addresses',
      'Zie `x = 1` op <https://x.nl/a>.\n\n```\ncode\n  blok\n```\n\nSlot.',
      'Zie x = 1 op https://x.nl/a.\n\ncode\n  blok\n\nSlot.',
    ],
    [
      'the room for a signature',
      'Hoogachtend,\n\nDe minister van Waterbeheer,\n\n\n\nir. A. Dijkstra',
      'Hoogachtend,\n\nDe minister van Waterbeheer,\n\n\n\nir. A. Dijkstra',
    ],
  ];
  for (const [what, markdown, text] of CASES) {
    it(`keeps ${what} as a reader sees them`, () => {
      assert.equal(body(markdown), `${text}\n`);
      assert.equal(body(markdown.replaceAll('\n', '\r\n')), `${text}\n`);
    });
  }

  it('gives a printed letter back as it is', () => {
    const print = 'Datum 22 maart 2021\r\n\r\nGeachte heer Zeeman,\r\n\r\n  Tekst.\r\n';
    assert.equal(letterText(readLetter(print)).text, print.replaceAll('\r\n', '\n'));
  });

  it('tells what is still open', () => {
    const { openPlaces } = letterText(readLetter(`${HEAD}Op […datum…] heb ik […wie…] gezien.\n`));
    assert.deepEqual(
      openPlaces.map(({ text }) => text),
      ['[…datum…]', '[…wie…]'],
    );
  });

  it('loses no word of plain paragraphs', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/);
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        assert.equal(body(paragraphs.join('\n\n')), `${paragraphs.join('\n\n')}\n`);
      }),
      runs(100),
    );
  });

  it('prints every mark of a note behind its word, numbered from 1 as they come', () => {
    const word = fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.option(fc.constantFrom('a', 'b', 'c', '7', '12')));
    const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    const notes = '[^12]: L.\n[^a]: A.\n[^7]: G.\n[^c]: C.\n[^b]: B.';
    fc.assert(
      fc.property(paragraphs, (letter) => {
        const numbers = new Map<string, number>();
        const printed = (mark: string) => `[${numbers.get(mark) ?? numbers.set(mark, numbers.size + 1).size}]`;
        const write = (form: (mark: string) => string) =>
          letter.map((words) => words.map(([text, mark]) => text + (mark ? form(mark) : '')).join(' ')).join('\n\n');
        const expected = write(printed);
        const text = body(`${write((mark) => `[^${mark}]`)}\n\n${notes}`);
        assert.equal(text.slice(0, text.indexOf('\n\n[1] ')), expected);
      }),
      runs(100),
    );
  });

  it('never throws on hostile text', () => {
    for (const piece of ['`', '<!--', '[^1]', '> - ', '|', '\\', '<br>', '  \n'])
      assert.doesNotThrow(() => letterText(readLetter(HEAD + piece.repeat(2_000))), piece);
  });
});
