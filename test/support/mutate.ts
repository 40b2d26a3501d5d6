import fc from 'fast-check';

/** One change to a text. Places are fractions of its length, so that every change fits every text. */
interface Change {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly piece: string;
}

const kinds = [
  'insert',
  'replace',
  'delete',
  'repeat',
  'move',
  'swap-lines',
  'splice',
  'wrap',
  'unwrap',
  'line-ends',
  'indent',
  'capitals',
] as const;

/** What letters trip over: pieces of letters in the wrong place, marks that open something, characters nobody sees. */
const pieces: readonly string[] = [
  ...['---\n', '\n---\n', 'kenmerk:', 'datum: 2021-13-45\n', 'betreft: Reactie: krimp\n', 'soort: kamerbrief\n'],
  ...[
    'status: verzonden\n',
    'a: &a [*a, *a]\n',
    'regels: {datum-notatie: uit}\n',
    '"',
    "'",
    '{',
    '}',
    '[',
    '|\n',
    '>\n',
  ],
  ...[
    'Kenmerk\n',
    'Datum\n22 maart 2021\n',
    'Pagina 3 van 3\n',
    'Pagina 9 van 3\n',
    'Ons kenmerk: ',
    'Betreft ',
    'Aan ',
  ],
  ...[
    'Geachte heer,\n',
    'Geachte voorzitter',
    '\nHoogachtend,\n',
    'De minister van ',
    'namens deze,\n',
    'Antwoord 1\n',
  ],
  ...[
    'TK 31757-102; 2020',
    '(TK 24682-48)',
    'Kamerstukken II 2019/20, 31757, nr. 102',
    'Kamerstuk 31 757, nr. ',
    'nrs. 93 t/m ',
  ],
  ...[
    'kst-35570-B-13',
    '36410-VI-65',
    'Handelingen II 2010/11, nr. 108, item 5',
    'Stb. 2011, 35',
    'ECLI:NL:HR:2019:376',
  ],
  ...['https://zoek.officielebekendmakingen.nl/kst-34682-53.html', 'motie Van der Molen', 'motie van het lid X c.s. '],
  ...['31 april 2021', '22-03-2021', '23 april jl.', 'd.d. 3.7.20', "'21", '24 november 20232', 'in april', 'a.s.'],
  ...[
    'mijn brief van afgelopen zomer',
    'heb ik op 7 december 2020 aangeboden aan de Tweede Kamer',
    'uw Kamer',
    ' PM ',
    'XX',
  ],
  ...[
    '[…kenmerk…]',
    '[…',
    '…]',
    '{{naam}}',
    `\${1:naam}`,
    'Fout! Verwijzingsbron niet gevonden.',
    '{++erbij++}',
    'nr. …',
  ],
  ...[
    '<!-- briefwijzer-negeer datum-notatie: proef -->\n',
    '<!-- briefwijzer-negeer-bestand -->\n',
    '<!--',
    '-->',
    '```\n',
    '~~~',
  ],
  ...[
    '[^1]',
    '\n[^1]: noot\n',
    '> ',
    '| a | b |\n| --- | --- |\n',
    '* ',
    '1. ',
    '# ',
    '\\',
    '`',
    '](',
    '![',
    '<a href="',
    '&nbsp;',
    '&#0;',
  ],
  ...['**', '__', '_', '*', '  ', ' ,', '- mede namens ', ' – ', '\t', '\r', '\r\n', '\n', '\n\n\n', '\f', '\v'],
  ...[
    '\u00a0',
    '\u2009',
    '\u200b',
    '\u00ad',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\0',
    '\u0301',
    '\u{1f600}',
    '\ud800',
    '\udc00',
    'İ',
    'ß',
  ],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: place,
  to: place,
  length: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 400 })),
  piece: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 3 })),
});

/** Texts made from `corpus` by one to eight changes; fewer changes when shrunk. */
export function mutations(corpus: readonly string[]): fc.Arbitrary<string> {
  const [text, other] = [fc.constantFrom(...corpus), fc.constantFrom(...corpus)];
  const changes = fc.array(change, { minLength: 1, maxLength: 8 });
  return fc
    .tuple(text, other, changes)
    .map(([start, beside, all]) => all.reduce((now, one) => apply(now, one, beside), start));
}

/** The most that a mutation grows to: repeats of repeats would make the run slow without trying anything new. */
const LIMIT = 60_000;

function apply(text: string, { kind, at, to, length, piece }: Change, beside: string): string {
  const from = Math.floor(at * text.length);
  const goal = Math.floor(to * text.length);
  const [before, run, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  switch (kind) {
    case 'insert':
      return before + piece + run + after;
    case 'replace':
      return before + piece + after;
    case 'delete':
      return before + after;
    case 'repeat':
      return text.length > LIMIT ? text : before + run.repeat(1 + Math.ceil(to * 8)) + after;
    case 'move':
      return (before + after).slice(0, goal) + run + (before + after).slice(goal);
    case 'swap-lines':
      return swapLines(text, at, to);
    case 'splice':
      return before + beside.slice(Math.floor(to * beside.length));
    case 'wrap':
      return before + run.replaceAll(' ', '\n') + after;
    case 'unwrap':
      return before + run.replaceAll('\n', ' ') + after;
    case 'line-ends':
      return text.replace(/\r\n?|\n/g, to < 0.5 ? '\r\n' : '\r');
    case 'indent':
      return before + run.replaceAll('\n', `\n${' '.repeat(1 + Math.floor(to * 6))}`) + after;
    case 'capitals':
      return before + (to < 0.5 ? run.toUpperCase() : run.toLowerCase()) + after;
  }
}

function swapLines(text: string, at: number, to: number): string {
  const lines = text.split('\n');
  const [one, other] = [at, to].map((part) => Math.min(lines.length - 1, Math.floor(part * lines.length)));
  if (one === undefined || other === undefined) return text;
  [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  return lines.join('\n');
}
