import fc from 'fast-check';
import {
  type Citation,
  canonicalId,
  type Identity,
  type Notation,
  type WritableCitation,
} from '../../src/citation/index.ts';

/** Budget chapters and funds that occur, and dossiers that carry them. */
const CHAPTERS = [
  'IIA',
  'IIB',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IXB',
  'X',
  'XIII',
  'XVI',
  'XXII',
  'A',
  'B',
  'C',
  'F',
  'J',
];
const BUDGETS = ['31700', '32123', '33000', '34550', '35300', '35570', '36200', '36410', '36600'];

const dossier = fc
  .integer({ min: 16_000, max: 38_500 })
  .filter((n) => n !== 21_501 && !BUDGETS.includes(String(n)))
  .map(String);
const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 1850 }).map(String) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 350 }), fc.constantFrom('a', 'b', 'c'))
      .map(([n, letter]) => `${n}${letter}`),
  },
);
const letter = fc.constantFrom(...'ABCDEFGHJKLMNOPQRSTUWYZ', 'V', 'I', 'X', 'AA', 'AB', 'BC', 'CV', 'XV');
const paperNumber = fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: letter });
const place = fc.oneof(
  { weight: 5, arbitrary: dossier.map((d): { dossier: string; suffix?: string } => ({ dossier: d })) },
  { weight: 2, arbitrary: fc.record({ dossier: fc.constantFrom(...BUDGETS), suffix: fc.constantFrom(...CHAPTERS) }) },
  { weight: 1, arbitrary: fc.constantFrom('20', '02', '08', '32').map((suffix) => ({ dossier: '21501', suffix })) },
  { weight: 1, arbitrary: fc.record({ dossier, suffix: fc.constantFrom('VII', 'B', 'X') }) },
);
const session = fc.integer({ min: 1995, max: 2029 }).map((year) => `${year}-${year + 1}`);

/** A paper of one of the Kamers, as the identifiers know them. */
export const kamerstuk: fc.Arbitrary<Identity> = fc
  .tuple(place, paperNumber, fc.option(fc.constantFrom('b1', 'b12', 'h1', 'n2'), { nil: undefined, freq: 12 }))
  .map(([at, n, addition]) => ({
    kind: 'kamerstuk' as const,
    ...at,
    number: n,
    ...(addition !== undefined && { addition }),
  }));

/** A paper or dossier of any kind. */
export const identity: fc.Arbitrary<Identity> = fc.oneof(
  { weight: 10, arbitrary: kamerstuk },
  { weight: 1, arbitrary: place.map((at) => ({ kind: 'dossier' as const, ...at })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('CXXIV', 'CXLVI', 'CLIV')
      .map((roman) => ({ kind: 'kamerstuk' as const, dossier: roman, number: 'G' })),
  },
  { weight: 1, arbitrary: other('aanhangsel', (year, n) => `ah-tk-${year.replace('-', '')}-${n}`) },
  { weight: 1, arbitrary: other('aanhangsel', (year, n) => `ah-ek-${year.replace('-', '')}-${n}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(session, fc.integer({ min: 1, max: 115 }), fc.integer({ min: 1, max: 60 }))
      .map(([year, n, item]) => ({ kind: 'handelingen' as const, id: `h-tk-${year.replace('-', '')}-${n}-${item}` })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 151, max: 9000 })
      .map((page) => ({ kind: 'handelingen' as const, id: `h-ek-20052006-${page}-${page + 12}` })),
  },
  { weight: 1, arbitrary: other('staatsblad', (year, n) => `stb-${year.slice(0, 4)}-${n}`) },
  { weight: 1, arbitrary: other('staatscourant', (year, n) => `stcrt-${year.slice(0, 4)}-${n * 7}`) },
  { weight: 1, arbitrary: other('tractatenblad', (year, n) => `trb-${year.slice(0, 4)}-${n}`) },
  { weight: 1, arbitrary: other('zaak', (year, n) => `${year.slice(0, 4)}Z${String(n).padStart(5, '0')}`) },
  { weight: 1, arbitrary: other('document', (year, n) => `${year.slice(0, 4)}D${String(n).padStart(5, '0')}`) },
  { weight: 1, arbitrary: other('ecli', (year, n) => `ECLI:NL:HR:${year.slice(0, 4)}:${n}`) },
  { weight: 1, arbitrary: other('com', (year, n) => `COM(${year.slice(0, 4)}) ${n}`) },
  { weight: 1, arbitrary: other('toezegging', (year, n) => `TZ${year.slice(0, 4)}03-${String(n).padStart(3, '0')}`) },
);

function other(
  kind: Exclude<Identity['kind'], 'kamerstuk' | 'dossier'>,
  id: (year: string, n: number) => string,
): fc.Arbitrary<Identity> {
  return fc.tuple(session, fc.integer({ min: 1, max: 999 })).map(([year, n]) => ({ kind, id: id(year, n) }));
}

/** Every notation a reference can be written in. */
export const notation: fc.Arbitrary<Notation> = fc.constantFrom(
  'leidraad',
  'kamer',
  'bzk-kort',
  'kort',
  'kaal',
  'kst',
  'url',
  'overig',
);

/** What may stand beside the paper. */
export const beside: fc.Arbitrary<Omit<WritableCitation, 'targets'>> = fc
  .tuple(
    fc.option(session, { nil: undefined }),
    fc.option(fc.constantFrom('3', '12-15'), { nil: undefined, freq: 4 }),
    fc.option(fc.integer({ min: 1996, max: 2029 }), { nil: undefined }),
  )
  .map(([vergaderjaar, pagina, jaar]) => ({
    ...(vergaderjaar !== undefined && { vergaderjaar }),
    ...(pagina !== undefined && { pagina }),
    ...(jaar !== undefined && { jaar }),
  }));

/** A space as it comes out of a text: plain, no-break, thin, doubled, or a line end with an indent. */
const blank = fc.constantFrom(' ', ' ', ' ', '\u00a0', '\u2009', '\u202f', '  ', '\n', ' \n', '\r\n    ');

/** What writers and printers make of a reference: each leaves its meaning as it was. */
const HABITS: readonly ((text: string) => string)[] = [
  (text) => text.replace(', nr.', ' nr.'),
  (text) => text.replace('nr. ', 'nr.'),
  (text) => text.replace('nr. ', 'nr '),
  (text) => text.replace('nr. ', 'nummer '),
  (text) => text.replace('nrs. ', 'nrs '),
  (text) => text.replace(/(?<=\b\d\d) (?=\d{3}\b)/g, '.'),
  (text) => text.replace(/(?<=\b\d\d) (?=\d{3}\b)/g, ''),
  (text) => text.replace(/(?<=\d)-(?=\d)/g, '–'),
  (text) => text.replace(/(?<=Kamerstuk(?:ken)? I{1,2})(?= \d)/, ','),
  (text) => text.replace(/\b(\d{4})\/\d\d(?=,)/, (_, from) => `${from}-${Number(from) + 1}`),
  (text) => text.replace(/^Kamerstuk (?=\d)/, 'Kamerstuk'),
  (text) => text.replace(/^Kamer/, 'kamer'),
  (text) => text.replace(/^Kamer/, 'KAMER'),
  (text) => text.replace(/^(?=Kamerstuk|TK |EK )/, '3'),
  (text) => text.replace(', p. ', ', blz. '),
];

/** Breaks a written reference as real text does: by the habits of writers, and in its spaces. */
export function broken(text: string): fc.Arbitrary<string> {
  const habits = /^https?:|^kst-/.test(text) ? fc.constant([]) : fc.subarray([...HABITS], { maxLength: 4 });
  return fc.tuple(habits, fc.infiniteStream(blank)).map(([chosen, blanks]) => {
    const written = chosen.reduce((current, habit) => habit(current), text);
    return written.replace(/ /g, () => blanks.next().value ?? ' ');
  });
}

/** Running text around a reference, before and behind. */
export const surroundings: fc.Arbitrary<readonly [string, string]> = fc.constantFrom(
  ['', ''],
  ['In mijn brief van 3 juli 2020 (', ') heb ik u gemeld dat 12 gemeenten meedoen.'],
  ['Zie ', '.'],
  ['Uw Kamer ontving op 17 februari jl. het antwoord (', '), met 1 bijlage.'],
  ['De motie van het lid Jansen over leefbaarheid (', ') verzoekt om 25 000 woningen.'],
  ['Volgens ', ' over het gemeentefonds is € 32 847 beschikbaar.'],
  ['Dat staat in ', ', waarin ook 2500 EA Den Haag voorkomt.'],
  ['De nota (', ')heb ik u op 12 mei gestuurd; artikel 31757 geldt nog.'],
  ['Kenmerk 2021-0000093431. Zie ', ' en bel 070 3390352.'],
);

/** The canonical ids that a list of citations denotes, in order. */
export function idsOf(citations: readonly Citation[]): string[] {
  return citations.flatMap(({ targets }) => targets.map(canonicalId));
}

const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${count - 1}}$`));
const join = (...parts: (string | fc.Arbitrary<string>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));
const year = fc.integer({ min: 1996, max: 2029 }).map(String);
const capitals = (count: number) => fc.stringMatching(new RegExp(`^[A-Z]{${count}}$`));

/** What looks like a reference and is not one: numbers of other things that stand in letters of ministries. */
export const nearMiss: fc.Arbitrary<string> = fc.oneof(
  // phone and post
  join('070 ', digits(7)),
  join('(0', digits(2), ') ', digits(3), ' ', digits(2), ' ', digits(2)),
  join('0', digits(5), '-', digits(4)),
  join('tel. ', digits(5), '-', digits(4)),
  join('+31 6 ', digits(4), ' ', digits(4)),
  join('Postbus ', digits(5)),
  join(digits(4), ' ', capitals(2), ' Den Haag'),
  // money and quantities
  join('€ ', digits(2), ' ', digits(3)),
  join('€ ', digits(2), '.', digits(3), ',', digits(2)),
  join('EUR ', digits(2), '.', digits(3)),
  join(digits(2), ' ', digits(3), ' inwoners'),
  join(digits(2), '.', digits(3), ' woningen'),
  join(digits(5), ' tot ', digits(5), ' huishoudens'),
  join(digits(2), ' ', digits(3), ' mln. euro'),
  join(digits(2), ',', digits(2), '%'),
  // registers and standards
  join('NL', digits(2), ' ABNA 0', digits(3), ' ', digits(4), ' ', digits(2)),
  join('NEN-EN-ISO ', digits(5), '-', digits(1)),
  join('ISO ', digits(5), '-', year),
  join('NEN ', digits(4), ':', year),
  join('IEC ', digits(5), '-', digits(1), '-', digits(1)),
  join('doi 10.', digits(4), '/', digits(5), '-', digits(3)),
  join('https://doi.org/10.', digits(4), '/j.', digits(5), '-', digits(3)),
  join('BWBR00', digits(5)),
  join('ISBN 978-90-', digits(5), '-', digits(2), '-', digits(1)),
  join('KvK ', digits(8)),
  join('CAS-nummer ', digits(5), '-', digits(2), '-', digits(1)),
  join('artikel ', digits(5)),
  join('Verordening (EU) ', year, '/', digits(3)),
  join('Richtlijn ', year, '/', digits(2), '/EU'),
  // kenmerken of ministries and courts
  join(year, '-0000', digits(6)),
  join('IENW/BSK-', year, '/', digits(6)),
  join(digits(7), '-', digits(6), '-WJZ'),
  join('WJZ / ', digits(8)),
  join('WJZ/', digits(6), ' (', digits(5), ')'),
  join('MinBuZa-', year, '.', digits(6)),
  join('F/', year, digits(6)),
  join('FM/', year, '/', digits(4), ' M'),
  join('08-DEF-B-', digits(3)),
  join('DGBI / ', digits(8)),
  join('BS', year, digits(6)),
  join('W', digits(2), '.', digits(2), '.', digits(4), '/III'),
  join('C/09/', digits(6), ' / HA ZA 18-', digits(3)),
  join(digits(2), '/', digits(5)),
  join('200.', digits(3), '.', digits(3), '/01'),
  join('AWB ', digits(2), '/', digits(4)),
  join('parketnummer 16/', digits(6), '-', digits(2)),
  // dates and plain years
  join(fc.constantFrom('3', '17', '28'), ' oktober ', year),
  join(fc.constantFrom('03', '17'), '-10-', year),
  join('in ', year, '-', digits(2)),
  join('vergaderjaar ', fc.constantFrom('2019-2020', '2007/08')),
);

const OPENINGS = [
  'Zie ook ',
  'U kunt bellen met ',
  'De brief van de Kamer noemt ',
  'Het gaat om ',
  'In de motie staat dat ',
  'Het verslag (',
  'Kenmerk: ',
];
const CLOSINGS = ['.', ' in 2020.', ' en daarna.', '), aldus de nota.', '; dat is bekend.', ', nader te bepalen'];

/** Running text that holds one to four near misses and no reference. */
export const nearMissText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...OPENINGS), nearMiss, fc.constantFrom(...CLOSINGS)), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.map((sentence) => sentence.join('')).join(' '));
