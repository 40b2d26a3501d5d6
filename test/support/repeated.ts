import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fieldRows } from '../../src/letter/head/table.ts';

/** A text that is one unit over and over, to any length. */
export interface Repeated {
  readonly before: string;
  readonly unit: string;
  /** One thing at the end that may be what every unit waits for. */
  readonly after: string;
}

/** A repeated text of about `length` characters. */
export function textOf({ before, unit, after }: Repeated, length: number): string {
  return before + unit.repeat(Math.ceil(length / unit.length)) + after;
}

const SOURCES = join(import.meta.dirname, '../../src');
const READERS = '{text,dates,citation,letter,lint,register,template}/**/*.ts';

/** Every character that is no letter or digit in the sources of the readers, as itself or as \u escape; and some letters and digits. */
function alphabet(): string[] {
  const found = new Set('aAiIéß01 \n\t\r\f\v\0\u{1F600}\ud800');
  for (const path of globSync(READERS, { cwd: SOURCES })) {
    const source = readFileSync(join(SOURCES, path), 'utf8');
    for (const [sign] of source.matchAll(/[^\p{L}\p{N}]/gu)) found.add(sign);
    for (const [, code = ''] of source.matchAll(/\\u\{?([0-9a-f]{4})/gi))
      found.add(String.fromCharCode(Number.parseInt(code, 16)));
  }
  return [...found].sort();
}

export const ALPHABET: readonly string[] = alphabet();

/** What means something to a reader: marks that begin or end, and what letters, lists and templates are made of. */
export const WORDS: readonly string[] = [
  ...fieldRows.flatMap(([, { labels }]) => labels),
  ...[
    '[^1]',
    '[^1]: ',
    '[…',
    '…]',
    '[datum]',
    '[a](b)',
    '![',
    '](',
    '<!--',
    '-->',
    '<br>',
    '</p>',
    '<a@b>',
    '&nbsp;',
    '&#8',
    '```',
    '~~~',
    '**',
    '__',
    '~~',
  ],
  ...[
    '- ',
    '* ',
    '1. ',
    'a. ',
    '> ',
    '# ',
    '#### ',
    '| ',
    '|-',
    '---\n',
    '===\n',
    '\\',
    '    ',
    '  \n',
    '\t|\t',
    '{{',
    '}}',
    '{{{',
    '{{!',
    '{{!--',
    '{{#if betreft}}',
    '{{/if}}',
    '{{betreft}}',
    '{{> ',
    '{{~',
    '{++',
    '++}',
    '${',
    '$1',
    '«a',
    '‹',
    '@a',
    '@a.',
    '?',
    '??',
    '…',
    '___',
    '...',
  ],
  ...[
    '“',
    '”',
    '„',
    '‘',
    '’',
    '"',
    "'",
    '""',
    '","',
    '"a ',
    ' "',
    '”a',
    "'t ",
    '’s ',
    '(',
    ')',
    '(a',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '«',
    '»',
  ],
  ...[
    '3 maart 2021',
    '3 maart jl.',
    '01-01-2020',
    '1-',
    '31 ',
    'maart ',
    'op 3 maart jl. ',
    '3 t/m ',
    '3, 4 en ',
    'begin mei ',
    'najaar 2021',
    '2021',
    'vandaag ',
    'd.d. ',
    'afgelopen week ',
    'mijn brief van 3 mei jl. ',
    'uw brief van ',
    'de motie Van ',
    'motie ',
    'het lid ',
    'de leden ',
    'brief ',
    'vragen van ',
    'op 3 mei 2021 ',
  ],
  ...[
    'Kamerstuk ',
    'Kamerstukken II ',
    '31757, nr. 102',
    '31757-102',
    'TK 31757-',
    ', nr. ',
    'nr. 1',
    'nrs. 1, 2 en ',
    '2019/20, ',
    'vergaderjaar 2019-2020, ',
    'Handelingen ',
    'Aanhangsel ',
    'item ',
    'blz. ',
    'kst-',
    'ah-tk-',
    'Stb. 2011, ',
    'Stcrt. ',
    'ECLI:NL:HR:',
    'https://',
    'www.',
    'https://zoek.officielebekendmakingen.nl/',
    '2021Z12345',
    '(2021Z',
    'a@b.nl',
    't.v.v. ',
    '(R2034)',
    'hoofdstuk XV ',
    'XVIII',
    'artikel 3, ',
    'EK ',
  ],
  ...[
    'Geachte voorzitter,\n',
    'Geachte ',
    'Hoogachtend,\n',
    'De minister van ',
    'namens deze,\n',
    'A. de Wit\n',
    'a. B. ',
    'Vraag 1\n',
    'Antwoord 1\n',
    'Vraag ',
    'Pagina 2 van 3\n',
    'Pagina ',
    'Datum\n3 mei 2021\n',
    'Kenmerk\n',
    'Betreft ',
    'Bijlage',
    'Uw Kamer ',
    'de Tweede Kamer ',
    'krimp-\n',
    'Aan de ',
    'T.a.v. ',
    'Postbus 1',
    '2500 EA Den Haag',
    'PM ',
    'XX',
    'TODO',
    'Fout! ',
    'n.t.b. ',
    '. ',
    ' .',
    ',  ',
    ' - ',
    ' – ',
    '--',
    'briefwijzer-negeer ',
    'a ',
    'aa',
    'Aa ',
    'A.',
    'A.B. ',
    'a-',
    '-a',
    'e.g. ',
    'c.s. ',
    '1 ',
    '12345 ',
    '1.',
    '1,',
    '1)',
    '(1)',
    '¹',
    '%',
    '€ ',
  ],
  ...[
    'a: ',
    'a:\n',
    '- a\n',
    '? ',
    ': ',
    '- - ',
    '&a ',
    '*a ',
    '!!a ',
    '{a: ',
    '[a, ',
    '|\n ',
    '>\n ',
    '%YAML ',
    '# a\n',
    "''",
    'betreft: ',
    'soort: ',
    'negeer:\n',
    'regels:\n',
    'id: ',
    '- id: kst-31757-1\n',
    '- {id: ',
    'x";"\n',
    '"x\n',
    ';"',
    'kst-31757-1;',
    'a,b\n',
    '{"a":',
    '{"id":"kst-31757-1"}\n',
    '[{',
  ],
];

const SEPARATORS = ['', '', ' ', '\n', '\n\n', ', '];
const AFTER = [
  '',
  '',
  ...'])}>"”’»`*_|\\'.split(''),
  '-->',
  '}}',
  '++}',
  '```',
  '\n---\n',
  '\n',
  '\n\nHoogachtend,\n',
  '\n[^1]: a',
  '3 mei 2021',
  ' nr. 1',
  ' van',
  'a',
];

const piece = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ALPHABET) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
);

/** A text that repeats a unit of one to four pieces. */
export const repeated: fc.Arbitrary<Repeated> = fc
  .record({
    before: fc.oneof(fc.constant(''), piece),
    pieces: fc.array(piece, { minLength: 1, maxLength: 4 }),
    separator: fc.constantFrom(...SEPARATORS),
    after: fc.oneof(fc.constantFrom(...AFTER), piece),
  })
  .map(({ before, pieces, separator, after }) => ({ before, unit: pieces.join('') + separator, after }));

/** Every character and word alone, and with a space or line end behind it. */
export const alone: readonly Repeated[] = [...ALPHABET, ...WORDS].flatMap((unit) =>
  ['', ' ', '\n'].map((separator) => ({ before: '', unit: unit + separator, after: '' })),
);

/** Every pair of characters. */
export const pairs: readonly Repeated[] = ALPHABET.flatMap((one) =>
  ALPHABET.map((other) => ({ before: '', unit: one + other, after: '' })),
);
