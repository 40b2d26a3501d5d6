import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Document, Inline, PageHead } from '../../../../src/document/index.ts';
import { letterBlocks, letterText, readLetter } from '../../../../src/letter/index.ts';
import { runs } from '../../../support/cases.ts';

const HEAD = `---
soort: kamerbrief
datum: 2024-03-14
kenmerk: […kenmerk…]
betreft: "Voortgang: […onderwerp…] en dijken"
aan: |-
  de Voorzitter van de Tweede Kamer der Staten-Generaal
  Postbus 20018
cc: de VNG
retouradres: Postbus 12345 2500 AA Den Haag
directie: Directie Dijken
---

`;

const blocksOf = (body: string): Document => letterBlocks(readLetter(HEAD + body, { form: 'draft' }));

/** A block as a line: its role, what sets it apart, and its text with its looks between braces. */
function shown(block: Block): string {
  if (block.type === 'page-break') return 'pagina';
  if (block.type === 'table') {
    return block.rows
      .map(({ cells }) => cells.map((cell) => cell.blocks.map(shown).join('/')).join(' | '))
      .join(' || ');
  }
  const { role, level, marker, room } = block;
  const about = [role === 'text' ? block.style : role, level, marker && `'${marker}'`, room && `+${room}`];
  return `${about.filter((one) => one !== undefined && one !== '').join(' ')}: ${textOf(block.content)}`;
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'break') return '/';
      if (inline.type === 'note-mark') return `^${inline.note}`;
      if (inline.type !== 'text') return '?';
      const { type, text, ...looks } = inline;
      const names = Object.entries(looks).map(([name, value]) => (name === 'link' ? String(value) : name));
      return names.length > 0 ? `{${names.join(' ')}: ${text}}` : text;
    })
    .join('');
}

describe('a field of the head without a value', () => {
  const draft = '---\nsoort: kamerbrief\ndatum:\nkenmerk: ""\nbetreft:\ncc:\n---\n\nGeachte voorzitter,\n';
  const letter = readLetter(draft);
  const open = ['[…datum…]', '[…kenmerk…]', '[…betreft…]'];

  it('is an open place on the page where every letter has it, and is left out elsewhere', () => {
    const head = letterBlocks(letter).head;
    const entries = [...(head?.lines ?? []), ...(head?.column ?? []), ...(head?.address ?? [])];
    assert.deepEqual(
      entries.map(({ name, lines }) => `${name} ${lines.map(textOf).join('/')}`),
      ['datum {open: […datum…]}', 'betreft {open: […betreft…]}', 'kenmerk {open: […kenmerk…]}'],
    );
  });

  it('stands in the text, and counts among what is open', () => {
    const { text, openPlaces } = letterText(letter);
    assert.match(text, /^Datum: \[…datum…\]\nBetreft: \[…betreft…\]\nKenmerk: \[…kenmerk…\]\n\nGeachte/);
    assert.deepEqual(
      openPlaces.map(({ text: one }) => one),
      open,
    );
  });

  it('is left out where the letter does not name it', () => {
    assert.equal(letterText(readLetter('---\nsoort: kamerbrief\n---\n\nTekst.\n')).text, 'Tekst.\n');
  });
});

const BODIES: readonly (readonly [what: string, markdown: string, blocks: readonly string[]])[] = [
  [
    'looks, links, code and entities',
    'Een **vet *en schuin*** woord, [zie](https://x.nl), `co*de*`, H<sub>2</sub>O, &euro;&nbsp;3 \\*.',
    [
      'Brieftekst: Een {bold: vet} {bold italic: en schuin} woord, {https://x.nl: zie}, co*de*, H{lowered: 2}O, €\u00a03 *.',
    ],
  ],
  ['lines that the writer ended', 'Een  \ntwee\\\ndrie<br>vier\nvijf', ['Brieftekst: Een/twee/drie/vier vijf']],
  [
    'open places',
    'Het is […bedrag…] en **[…dag…]**.',
    ['Brieftekst: Het is {open: […bedrag…]} en {bold open: […dag…]}.'],
  ],
  [
    'headings, the highest as the first',
    '## Een\n\n### **Twee**\n\nTekst.',
    ['heading 1: Een', 'heading 2: Twee', 'Brieftekst: Tekst.'],
  ],
  [
    'lists in lists',
    '1. een\n   - sub\n\n     en verder\n2. twee',
    ["item 0 '1.': een", "item 1 '•': sub", 'item 1 +1: en verder', "item 0 '2.': twee"],
  ],
  [
    'numbers as written',
    '3) drie\n4) vier\n7) zeven',
    ["item 0 '3)': drie", "item 0 '4)': vier", "item 0 '7)': zeven"],
  ],
  ['numbers left to Markdown', '1. een\n1. twee', ["item 0 '1.': een", "item 0 '2.': twee"]],
  [
    'numbers left to Markdown, of which the last was written',
    '1. een\n1. twee\n3. drie',
    ["item 0 '1.': een", "item 0 '2.': twee", "item 0 '3.': drie"],
  ],
  ['quotations', '> Wat *iemand* zei.', ['quote: Wat {italic: iemand} zei.']],
  [
    'tables with empty cells',
    '| a | b |\n|---|---|\n|   | **c** |',
    ['Tabelkop: a | Tabelkop: b ||  | Tabeltekst: {bold: c}'],
  ],
  ['code', 'Tekst:\n\n```\nregel\n  twee\n```\n', ['Brieftekst: Tekst:', 'Programmatekst: regel/  twee']],
  [
    'code far from the margin',
    'Tekst:\n\n    regel\n\n      twee\n',
    ['Brieftekst: Tekst:', 'Programmatekst: regel/  twee'],
  ],
  [
    'questions and answers',
    '## Antwoorden\n\n**Vraag 1**\n\n*Is dat zo?*\n\n**Antwoord op vraag 1**\n\nJa.',
    [
      'heading 1: Antwoorden',
      'heading 2: Vraag 1',
      'Vraag: {italic: Is dat zo?}',
      'heading 2: Antwoord op vraag 1',
      'Antwoord: Ja.',
    ],
  ],
  [
    'a closing with room for a signature',
    'Geachte voorzitter,\n\nTekst.\n\nHoogachtend,\n\nDe minister van Financiën,\n\n[…naam…]\n\nDe minister van Defensie,\nA. Jansen',
    [
      'Aanhef: Geachte voorzitter,',
      'Brieftekst: Tekst.',
      'Slotgroet: Hoogachtend,',
      'Ondertekening: De minister van Financiën,',
      'Ondertekening +3: {open: […naam…]}',
      'Ondertekening +1: De minister van Defensie,',
      'Ondertekening +3: A. Jansen',
    ],
  ],
  [
    'an office of several lines as one paragraph, and its name as another',
    'Geachte voorzitter,\n\nTekst.\n\nHoogachtend,\n\nDe staatssecretaris van Financiën\\\nDouane en Toeslagen,\\\nA. Jansen',
    [
      'Aanhef: Geachte voorzitter,',
      'Brieftekst: Tekst.',
      'Slotgroet: Hoogachtend,',
      'Ondertekening: De staatssecretaris van Financiën/Douane en Toeslagen,',
      'Ondertekening +3: A. Jansen',
    ],
  ],
  [
    'questions on a page of their own behind the signature',
    'Geachte voorzitter,\n\nTekst.\n\nHoogachtend,\n\nA. Jansen\n\n## Vragen\n\n**Vraag 1**\n\nIs dat zo?\n\n**Antwoord op vraag 1**\n\nJa.',
    [
      'Aanhef: Geachte voorzitter,',
      'Brieftekst: Tekst.',
      'Slotgroet: Hoogachtend,',
      'Ondertekening: A. Jansen',
      'pagina',
      'heading 1: Vragen',
      'heading 2: Vraag 1',
      'Vraag: Is dat zo?',
      'heading 2: Antwoord op vraag 1',
      'Antwoord: Ja.',
    ],
  ],
  [
    'no page of its own for another heading behind the signature',
    'Geachte voorzitter,\n\nTekst.\n\nHoogachtend,\n\nA. Jansen\n\n## Bijlage\n\nTekst.',
    [
      'Aanhef: Geachte voorzitter,',
      'Brieftekst: Tekst.',
      'Slotgroet: Hoogachtend,',
      'Ondertekening: A. Jansen',
      'heading 1: Bijlage',
      'Brieftekst: Tekst.',
    ],
  ],
  ['comments', 'Een <!-- x --> twee.\n\n<!-- y -->\n', ['Brieftekst: Een twee.']],
];

describe('a letter as blocks', () => {
  for (const [what, markdown, expected] of BODIES) {
    it(`has ${what}`, () => assert.deepEqual(blocksOf(markdown).body.map(shown), expected));
  }

  it('has the same numbers as plain text', () => {
    const textFrom = (markdown: string) => letterText(readLetter(HEAD + markdown, { form: 'draft' })).text;
    assert.match(textFrom('1. een\n1. twee\n1. **drie** vier\n'), /1\. een\n2\. twee\n3\. drie vier/);
    assert.match(textFrom('3) een\n7) twee\n'), /3\) een\n7\) twee/);
  });

  it('has the lines of a cell where the rule of its table sets them', () => {
    const [table] = blocksOf('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |').body;
    assert.ok(table?.type === 'table');
    const aligned = table.rows.map(({ cells }) => {
      return cells.map(({ blocks: [block] }) => (block?.type === 'paragraph' ? block.align : 'none'));
    });
    const expected = [undefined, 'center', 'right', undefined];
    assert.deepEqual(aligned, [expected, expected]);
  });

  it('numbers notes in the order of their marks and keeps what no mark names', () => {
    const { body, notes } = blocksOf(
      'Een[^b] en twee [^a], en weer een[^b].\n\n[^a]: A, zie noot[^b].\n[^b]: *B*\n[^c]: C\n',
    );
    assert.deepEqual(body.map(shown), ['Brieftekst: Een^b en twee^a, en weer een^b.', 'Voetnoottekst: [3] C']);
    assert.deepEqual(
      notes.map(({ id, mark, blocks }) => [id, mark, ...blocks.map(shown)]),
      [
        ['b', '1', 'Voetnoottekst: {italic: B}'],
        ['a', '2', 'Voetnoottekst: A, zie noot[1].'],
      ],
    );
  });

  it('has the head of its pages', () => {
    const { head, properties } = blocksOf(
      'Geachte voorzitter,\n\nTekst.\n\nHoogachtend,\n\nDe minister van Defensie,\n',
    );
    assert.deepEqual(head?.sender, ['Ministerie van Defensie']);
    assert.deepEqual(entries([head?.returnAddress].flatMap((one) => one ?? [])), [
      'Retouradres: Postbus 12345 2500 AA Den Haag',
    ]);
    assert.deepEqual(entries(head?.address), [
      'Aan: de Voorzitter van de Tweede Kamer der Staten-Generaal/Postbus 20018',
      'Kopie aan: de VNG',
    ]);
    assert.deepEqual(entries(head?.lines), [
      'Datum: 14 maart 2024',
      'Betreft: Voortgang: {open: […onderwerp…]} en dijken',
    ]);
    assert.deepEqual(entries(head?.column), ['Directie: Directie Dijken', 'Kenmerk: {open: […kenmerk…]}']);
    assert.deepEqual(entries(head?.running), ['Datum: 14 maart 2024', 'Kenmerk: {open: […kenmerk…]}']);
    assert.deepEqual(properties, { title: 'Voortgang: […onderwerp…] en dijken', modified: '2024-03-14', custom: {} });
  });

  it('takes from the profile who writes, where the letter does not say it', () => {
    const letter = readLetter(`${HEAD}Geachte voorzitter,\n`, { form: 'draft' });
    const values = {
      ministerie: 'Waterbeheer',
      directie: 'Directie Meren',
      contactpersoon: 'C. Voorbeeld',
      bijlagen: '3',
    };
    const { head } = letterBlocks(letter, { values });
    assert.deepEqual(head?.sender, ['Ministerie van Waterbeheer']);
    assert.deepEqual(entries(head?.column), [
      'Directie: Directie Dijken',
      'Contactpersoon: C. Voorbeeld',
      'Kenmerk: {open: […kenmerk…]}',
    ]);
  });

  it('has the head that a draft writes in its text, once', () => {
    const text = 'Datum: 3 mei 2024\nKenmerk: 2024-0000123456\n\nGeachte voorzitter,\n\nTekst.\n';
    const { head, body } = letterBlocks(readLetter(text, { form: 'draft' }));
    assert.deepEqual(entries(head?.lines), ['Datum: 3 mei 2024']);
    assert.deepEqual(entries(head?.column), ['Kenmerk: 2024-0000123456']);
    assert.deepEqual(body.map(shown), ['Aanhef: Geachte voorzitter,', 'Brieftekst: Tekst.']);
  });

  it('has the paragraphs of a print, without what its pages repeat', () => {
    const text = [
      'Datum      3 mei 2024',
      'Kenmerk    2024-0000123456',
      '',
      'Geachte voorzitter,',
      '',
      'In deze brief leest u wat er is gebeurd, en wat er',
      'nog komt:',
      '',
      '1. een plan;',
      '2. een wet.',
      '',
      'Hoogachtend,',
      'De minister van Defensie,',
      '',
      'A. Jansen',
    ].join('\n');
    const { head, body } = letterBlocks(readLetter(text));
    assert.deepEqual(entries(head?.running), ['Datum: 3 mei 2024', 'Kenmerk: 2024-0000123456']);
    assert.deepEqual(body.map(shown), [
      'Aanhef: Geachte voorzitter,',
      'Brieftekst: In deze brief leest u wat er is gebeurd, en wat er nog komt:',
      "item 0 '1.': een plan;",
      "item 0 '2.': een wet.",
      'Slotgroet: Hoogachtend,',
      'Ondertekening: De minister van Defensie,',
      'Ondertekening +3: A. Jansen',
    ]);
  });

  it('says the same as the letter as plain text', () => {
    const word = fc.constantFrom(
      'een',
      '*twee*',
      '**drie**',

      '[vijf](https://x.nl)',
      'zes[^1]',
      '\\_',
      '&amp;',
      '<b>acht</b>',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const start = fc.constantFrom('', '- ', '1. ', '> ', '## ', '  - ', '\n');
    const markdown = fc.array(fc.tuple(start, line), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(markdown, (lines) => {
        const letter = readLetter(`${lines.map(([mark, text]) => mark + text).join('\n')}\n\n[^1]: Noot.\n`, {
          form: 'draft',
        });
        const { body, notes } = letterBlocks(letter);
        const said = body.flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.content)] : []));
        const noted = notes.map(() => '[1]Noot.');
        const text = letterText(letter).text.replace(/^ *(?:- |\d\. )/gm, '');
        assert.equal([...said, ...noted].join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      }),
      runs(300),
    );
  });
});

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'note-mark' ? '[1]' : ' '))
    .join('');
}

function entries(list: PageHead['lines'] | undefined): string[] {
  return (list ?? []).map(({ label, lines }) => `${label}: ${lines.map(textOf).join('/')}`);
}
