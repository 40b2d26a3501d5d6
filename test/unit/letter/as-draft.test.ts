import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Inline, Paragraph } from '../../../src/document/index.ts';
import { type Letter, letterAsDraft, readLetter } from '../../../src/letter/index.ts';
import { runs } from '../../support/cases.ts';
import { letterInFile } from '../../support/letter-in-file.ts';
import { item, made, paragraph, paragraphs, region, table, text } from '../../support/made-document.ts';

const HEAD = paragraphs(
  'De voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag\n\nDatum\t22 maart 2021\nBetreft\tDijken',
);
const CLOSING = paragraphs('\nHoogachtend,\nDe minister van Waterbeheer,\n\ndrs. A.B. Jansen');
const AANHEF = paragraph('Geachte voorzitter,');
const PROSE = paragraph(
  'Met deze brief informeer ik u over de dijken, die ik in het afgelopen jaar heb laten nakijken.',
);

/** What must be the same; lists right below each other are one in print. */
function saidBy({ header, citations, notes, signatures, parts, flow }: Letter): object {
  const kinds = parts.map(({ kind }) => kind).filter((kind) => !AROUND.has(kind));
  return {
    fields: Object.entries(header)
      .map(([field, { value }]) => `${field}: ${value}`)
      .sort(),
    citations: citations.filter(({ furniture }) => !furniture).map((one) => [one.text, one.note]),
    notes: notes.map(({ mark, marks, span }) => [mark, marks.length, span !== undefined]),
    signatures: signatures.map(({ functie, naam }) => [functie, naam]),
    parts: kinds.filter((kind, i) => kind !== 'lijst' || kinds[i - 1] !== 'lijst'),
    text: flow.blocks
      .filter(({ kind }) => kind !== 'header')
      .map(({ flow: span }) => flow.text.slice(span.start, span.end)),
  };
}

const AROUND = new Set(['front-matter', 'briefhoofd', 'retouradres', 'geadresseerde', 'paginakop']);

describe('a letter in a file as a draft', () => {
  it('has the head as front matter, and the looks of its text', () => {
    const document = made(
      [
        ...HEAD,
        AANHEF,
        paragraph([
          text('Ik heb '),
          text('drie', { bold: true }),
          text(' dijken '),
          text('laten nakijken', { italic: true, bold: true }),
          { type: 'note-mark', note: 'a' },
          text(', zie '),
          text('deze pagina', { link: 'https://dijken.example/a' }),
          text('; 20 m'),
          text('2', { raised: true }),
          text(' aan '),
          text('[…soort dijk…]', { open: true }),
          text('.'),
        ]),
        paragraph('Aanpak', { role: 'heading', level: 3 }),
        item('verhogen', '1.'),
        item('met klei', 'a)', { level: 1 }),
        item('of met zand', '', { level: 1 }),
        item('sluiten', '2.'),
        paragraph('Het water stijgt.', { role: 'quote' }),
        paragraph('Het zakt weer.', { role: 'quote' }),
        table(
          [
            ['Jaar', 'Kosten | geld'],
            ['2021', paragraphs('veel\nmeer')],
            ['2022', ''],
          ],
          1,
        ),
        paragraph([text('een regel'), { type: 'break' }, text('# en nog een *')]),
        ...CLOSING,
      ],
      {
        regions: [region('frame', 'Kenmerk\n2021-12'), region('running-header', 'Pagina 2 van 2')],
        notes: [{ id: 'a', mark: '1', kind: 'footnote', blocks: paragraphs('Zie Stb. 2020, 118.\nOok daarna.') }],
      },
    );
    assert.equal(
      letterAsDraft(document),
      `---
status: concept
datum: 2021-03-22
kenmerk: 2021-12
betreft: Dijken
aan: |-
  De voorzitter van de Tweede Kamer der Staten-Generaal
  Postbus 20018
  2500 EA Den Haag
---

Geachte voorzitter,

Ik heb **drie** dijken ***laten nakijken***[^1], zie [deze pagina](https://dijken.example/a); 20 m² aan […soort dijk…].

### Aanpak

1. verhogen
   - a) met klei

     of met zand
2. sluiten

> Het water stijgt.
>
> Het zakt weer.

| Jaar | Kosten \\| geld |
| --- | --- |
| 2021 | veel<br>meer |
| 2022 |  |

een regel\\
\\# en nog een \\*

Hoogachtend,

De minister van Waterbeheer,

drs. A.B. Jansen

[^1]: Zie Stb. 2020, 118.\\
    Ook daarna.
`,
    );
  });

  it('lists annexes that stand under each other, and addresses whom the envelope says', () => {
    const head = paragraphs('Aan de heer J. Jansen\nDorpsstraat 1\n1234 AB Dorp\n\nBetreft Dijken\n');
    const column = region('frame', 'Bijlagen\nKaart van de dijken\nBeslisnota');
    assert.match(
      letterAsDraft(made([...head, AANHEF, PROSE], { regions: [column] })),
      /\naan: \|-\n {2}de heer J\. Jansen\n {2}Dorpsstraat 1\n {2}1234 AB Dorp\nbijlagen:\n {2}- Kaart van de dijken\n {2}- Beslisnota\n---\n/,
    );
  });

  it('joins the lines of a page as the reader does', () => {
    const wrap: Inline = { type: 'break', wrapped: true };
    const body = paragraph([
      text('De beperk-'),
      wrap,
      text('tere looptijd heeft een beperktere waarde voor krimp-'),
      wrap,
      text('en groeiregio’s.'),
    ]);
    assert.match(
      letterAsDraft(made([AANHEF, body])),
      /^De beperktere looptijd heeft een beperktere waarde voor krimp- en groeiregio’s\.$/m,
    );
  });

  const PIECES = [
    '*',
    '**',
    '_',
    '_a_',
    'a_b',
    '`',
    '\\',
    '\\*',
    '[a](b)',
    '[x]: y',
    '[^1]',
    '[…kenmerk…]',
    '&amp;',
    '&',
    '<b>',
    '<',
    '<!--',
    '-->',
    '|',
  ];
  const STARTS = [
    '# ',
    '#',
    '1. ',
    '1)',
    '- ',
    '+ ',
    '> ',
    '---',
    '===',
    '~~~',
    '***',
    ':-- | --',
    '[a]: /b',
    '| a |',
    '2020 ',
    '    ',
  ];
  const WORDS = [
    'dijk',
    'Ja.',
    'Kamerstukken II 2019/20, 31757, nr. 102',
    'de brief van 3 mei 2020',
    '€ 3',
    'https://dijken.example/a_b_c',
    '(dijk)',
    '‘y’',
    ' ',
    '  ',
  ];
  const piece: fc.Arbitrary<Inline> = fc
    .record({
      written: fc.array(fc.constantFrom(...WORDS, ...WORDS, ...PIECES, ...STARTS), { minLength: 1, maxLength: 3 }),
      look: fc.constantFrom(
        {},
        {},
        { bold: true as const },
        { italic: true as const },
        { underline: true as const },
        { bold: true as const, italic: true as const },
      ),
    })
    .map(({ written, look }) => text(written.join(' '), look));
  const content = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: piece },
      { weight: 1, arbitrary: fc.constant<Inline>({ type: 'note-mark', note: 'n' }) },
    ),
    { minLength: 1, maxLength: 4 },
  );
  /** Running text ends in a stop: a short line without one may be a heading by its looks, and those differ between print and draft. */
  const prose: fc.Arbitrary<Paragraph> = content.map((own) =>
    paragraph([text('De dijk houdt '), ...own, text(' en dat blijft zo, volgens wie hem heeft gebouwd.')]),
  );
  const blocks: fc.Arbitrary<readonly Block[]> = fc.oneof(
    prose.map((one) => [one]),
    content.map((own) => [paragraph([...own, text(' is waar.')])]),
    fc
      .array(prose, { minLength: 1, maxLength: 3 })
      .map((own) => [
        PROSE,
        ...own.map(({ content: c }, i) => paragraph(c, { role: 'item', marker: `${i + 1}.`, list: '1', level: 0 })),
        PROSE,
      ]),
    prose.map(({ content: c }) => [paragraph(c, { role: 'quote' }), PROSE]),
    fc.constant([paragraph('De kosten', { role: 'heading', level: 2 }), PROSE]),
    fc
      .array(prose, { minLength: 2, maxLength: 4 })
      .map((own) => [table([['A', 'B'], ...own.map((one) => [[one], 'x'])], 1), PROSE]),
  );

  it('says the same as the file, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 5 }), (parts) => {
        const notes = [
          { id: 'n', mark: '1', kind: 'footnote', blocks: [paragraph('Kamerstukken II 2020/21, 35570 VII, nr. 32.')] },
        ] as const;
        const document = made([...HEAD, AANHEF, PROSE, ...parts.flat(), ...CLOSING], { notes });
        const draft = letterAsDraft(document);
        const letter = readLetter(draft, { form: 'draft' });
        assert.deepEqual(letter.problems, [], draft);
        assert.deepEqual(saidBy(letter), saidBy(letterInFile(document)), draft);
      }),
      runs(300),
    );
  });
});
