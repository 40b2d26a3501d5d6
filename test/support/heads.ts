/** What a head says, as a ministry would fill it in. */
export interface HeadData {
  /** Name of the ministry over two lines, and its directorate. */
  readonly ministry: readonly string[];
  readonly directie: readonly string[];
  readonly address: readonly string[];
  readonly postbus: string;
  readonly datum: string;
  readonly kenmerkLabel: string;
  readonly kenmerk: string;
  readonly uwLabel: string;
  readonly uwKenmerk: string;
  readonly betreftLabel: string;
  readonly betreft: readonly string[];
}

/** A way in which the head of a letter comes out of a PDF, a word processor or a web page. */
export interface Layout {
  readonly name: string;
  /** True when the layout has no room for "Uw kenmerk". */
  readonly withoutUw?: boolean;
  readonly write: (data: HeadData) => string;
}

const KAMER = ['De voorzitter van de Tweede Kamer', 'der Staten-Generaal', 'Postbus 20018', '2500 EA DEN HAAG'];
const OPENING = [
  'Hierbij bied ik u de antwoorden aan op de vragen over dit onderwerp. Ik heb daarover op',
  '12 januari 2019 met de betrokken organisaties gesproken (Kamerstuk 29 826, nr. 118).',
];
const AANHEF = 'Geachte voorzitter,';
const END = ['Hoogachtend,', '', 'de minister,', '', 'mr. A.B. Bakker'];
const TAIL = [AANHEF, '', ...OPENING, '', ...END];

const lines = (...parts: (string | readonly string[])[]): string => `${parts.flat().join('\n')}\n`;
const retour = ({ postbus }: HeadData) => `> Retouradres ${postbus} Den Haag`;
const ministryOf = ({ ministry, directie, address, postbus }: HeadData) => [
  ...ministry,
  ...directie,
  ...address,
  postbus,
  'Den Haag',
  'www.rijksoverheid.nl',
];
const NOTICE = [
  'Bij beantwoording de datum',
  'en ons kenmerk vermelden.',
  'Wilt u slechts één zaak in uw',
  'brief behandelen.',
];

/** Puts a column to the right of the lines, as `pdftotext -layout` does. */
function beside(left: readonly string[], right: readonly string[], from: number, column = 84): string[] {
  const height = Math.max(left.length, from + right.length);
  return Array.from({ length: height }, (_, i) => {
    const own = left[i] ?? '';
    const cell = right[i - from] ?? '';
    return cell === '' ? own : own.padEnd(column) + cell;
  });
}

/** The layouts in which heads of government letters are met, 1995 to now. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: 'label and value on one line',
    write: (d) =>
      lines(
        retour(d),
        '',
        KAMER,
        '',
        `Datum ${d.datum}`,
        `${d.betreftLabel} ${d.betreft.join('\n')}`,
        `${d.kenmerkLabel} ${d.kenmerk}`,
        `${d.uwLabel} ${d.uwKenmerk}`,
        '',
        TAIL,
      ),
  },
  {
    name: 'labels with colons and tabs',
    write: (d) =>
      lines(
        d.ministry,
        '',
        'Aan:\tde Voorzitter van de Tweede Kamer',
        '',
        `Datum:\t\t${d.datum}`,
        `${d.kenmerkLabel}:\t${d.kenmerk}`,
        `${d.uwLabel}:\t${d.uwKenmerk}`,
        `${d.betreftLabel}:\t${d.betreft.join('\n\t\t')}`,
        '',
        TAIL,
      ),
  },
  {
    name: 'reference column at the left',
    write: (d) => {
      const column = [
        ...ministryOf(d),
        '',
        d.kenmerkLabel,
        d.kenmerk,
        d.uwLabel,
        d.uwKenmerk,
        'Bijlagen',
        '1',
        'Contactpersoon',
        'A. de Wit',
      ];
      const own = [retour(d), '', ...KAMER, '', '', `Datum     ${d.datum}`, `${d.betreftLabel}  ${d.betreft[0] ?? ''}`];
      const more = d.betreft.slice(1).map((line) => `          ${line}`);
      const letter = [...own, ...more, '', ...TAIL];
      return lines(Array.from({ length: letter.length }, (_, i) => (column[i] ?? '').padEnd(40) + (letter[i] ?? '')));
    },
  },
  {
    name: 'label above value',
    write: (d) =>
      lines(
        retour(d),
        '',
        KAMER,
        '',
        ministryOf(d),
        '',
        d.kenmerkLabel,
        d.kenmerk,
        '',
        d.uwLabel,
        d.uwKenmerk,
        '',
        'Bijlage(n)',
        '2',
        '',
        'Datum',
        d.datum,
        d.betreftLabel,
        d.betreft,
        '',
        TAIL,
      ),
  },
  {
    name: 'label above value, with blank lines between',
    write: (d) =>
      lines(
        retour(d),
        '',
        KAMER,
        '',
        'Datum',
        '',
        d.datum,
        '',
        d.betreftLabel,
        '',
        d.betreft,
        '',
        ministryOf(d),
        '',
        d.kenmerkLabel,
        '',
        d.kenmerk,
        '',
        d.uwLabel,
        '',
        d.uwKenmerk,
        '',
        TAIL,
      ),
  },
  {
    name: 'date and subject as labels above values',
    write: (d) =>
      lines(
        retour(d),
        '',
        KAMER,
        '',
        ministryOf(d),
        '',
        d.kenmerkLabel,
        d.kenmerk,
        d.uwLabel,
        d.uwKenmerk,
        '',
        NOTICE,
        '',
        'Datum',
        d.betreftLabel,
        '',
        d.datum,
        d.betreft,
        '',
        TAIL,
      ),
  },
  {
    name: 'all labels of the column above all values',
    write: (d) =>
      lines(
        retour(d),
        KAMER,
        ministryOf(d),
        d.kenmerkLabel,
        d.uwLabel,
        'Bijlagen',
        d.kenmerk,
        d.uwKenmerk,
        '2',
        NOTICE,
        'Datum',
        d.betreftLabel,
        d.datum,
        d.betreft,
        TAIL,
      ),
  },
  {
    name: 'reference column at the right',
    write: (d) =>
      lines(
        ' '.repeat(40) + d.ministry[0],
        '',
        retour(d),
        beside(
          [
            '',
            ...KAMER,
            '',
            '',
            '',
            '',
            '',
            '',
            '',
            `Datum      ${d.datum}`,
            `${d.betreftLabel.padEnd(10)} ${d.betreft[0]}`,
            ...d.betreft.slice(1).map((one) => `           ${one}`),
            '',
            '',
            '',
            AANHEF,
            '',
            ...OPENING,
            '',
            ...END,
          ],
          [...ministryOf(d), '', d.kenmerkLabel, d.kenmerk, '', d.uwLabel, d.uwKenmerk, '', 'Bijlage(n)', '1'],
          0,
        ),
        `${' '.repeat(92)}Pagina 1 van 1`,
      ),
  },
  {
    name: 'reference column beside the running text',
    write: (d) =>
      lines(
        retour(d),
        beside(
          [
            ...KAMER,
            '',
            `Datum      ${d.datum}`,
            `${d.betreftLabel.padEnd(10)} ${d.betreft[0]}`,
            ...d.betreft.slice(1).map((one) => `           ${one}`),
            '',
            AANHEF,
            '',
            ...OPENING,
            '',
            ...OPENING,
            '',
            ...OPENING,
            '',
            ...END,
          ],
          [...ministryOf(d), '', d.kenmerkLabel, d.kenmerk, '', d.uwLabel, d.uwKenmerk, '', ...NOTICE],
          3,
          96,
        ),
      ),
  },
  {
    name: 'reference column after the salutation',
    write: (d) =>
      lines(
        retour(d),
        '',
        KAMER,
        '',
        `Datum ${d.datum}`,
        `${d.betreftLabel} ${d.betreft.join('\n')}`,
        '',
        AANHEF,
        '',
        ministryOf(d),
        '',
        d.kenmerkLabel,
        d.kenmerk,
        d.uwLabel,
        d.uwKenmerk,
        '',
        NOTICE,
        '',
        OPENING,
        '',
        END,
      ),
  },
  {
    name: 'reference column after the first paragraph, without blank lines',
    write: (d) =>
      lines(
        retour(d),
        KAMER,
        `Datum ${d.datum}`,
        `${d.betreftLabel} ${d.betreft.join('\n')}`,
        AANHEF,
        OPENING,
        ministryOf(d),
        d.kenmerkLabel,
        d.kenmerk,
        d.uwLabel,
        d.uwKenmerk,
        'Pagina 1 van 1',
        END,
      ),
  },
  {
    name: 'reference column at the end of the page',
    write: (d) =>
      lines(
        retour(d),
        '',
        KAMER,
        '',
        'Datum',
        d.datum,
        '',
        d.betreftLabel,
        d.betreft,
        '',
        TAIL,
        '',
        ministryOf(d),
        '',
        d.kenmerkLabel,
        d.kenmerk,
        '',
        d.uwLabel,
        d.uwKenmerk,
        '',
        'Pagina 1 van 1',
      ),
  },
  {
    name: 'a row of labels above a row of values',
    write: (d) =>
      lines(
        d.ministry,
        '',
        KAMER,
        '',
        `${'Datum'.padEnd(24)}${d.uwLabel.padEnd(24)}${d.kenmerkLabel.padEnd(30)}Bijlage(n)`,
        `${d.datum.padEnd(24)}${d.uwKenmerk.padEnd(24)}${d.kenmerk.padEnd(30)}3`,
        '',
        d.betreftLabel,
        d.betreft,
        '',
        TAIL,
      ),
  },
  {
    name: 'rows of two labels above two values',
    write: (d) =>
      lines(
        d.ministry,
        '',
        KAMER,
        '',
        `${'Contactpersoon'.padEnd(40)}Doorkiesnummer`,
        `${'A. de Wit'.padEnd(40)}070-000 12 34`,
        `${'Datum'.padEnd(40)}Bijlage(n)`,
        `${d.datum.padEnd(40)}1`,
        `${d.kenmerkLabel.padEnd(40)}${d.uwLabel}`,
        `${d.kenmerk.padEnd(40)}${d.uwKenmerk}`,
        d.betreftLabel,
        d.betreft,
        '',
        TAIL,
      ),
  },
  {
    name: 'labels and values in one line',
    withoutUw: true,
    write: (d) =>
      lines(
        'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
        'Binnenhof 4 DEN HAAG',
        `Datum ${d.datum} ${d.kenmerkLabel} ${d.kenmerk} Blad 1/1 Bijlage(n) 1 ${d.betreftLabel} ${d.betreft.join(' ')}`,
        '',
        TAIL,
      ),
  },
  {
    name: 'labels and values of a table, with tabs',
    write: (d) =>
      lines(
        d.ministry,
        '',
        KAMER,
        '',
        `Datum\t${d.datum}\t${d.kenmerkLabel}\t${d.kenmerk}`,
        `${d.betreftLabel}\t${d.betreft.join(' ')}\t${d.uwLabel}\t${d.uwKenmerk}`,
        '',
        TAIL,
      ),
  },
  {
    name: 'only the running header of a later page',
    withoutUw: true,
    write: (d) =>
      lines(
        AANHEF,
        '',
        OPENING,
        '',
        'Daarom werk ik verder aan een',
        '',
        '',
        'Pagina 2 van 2',
        '',
        'Datum',
        d.datum,
        '',
        d.kenmerkLabel,
        d.kenmerk,
        '',
        'betere uitvoering van de wet.',
        '',
        END,
      ),
  },
  {
    name: 'running headers on every page, page number below',
    withoutUw: true,
    write: (d) =>
      lines(
        d.ministry,
        'Datum',
        d.datum,
        d.kenmerkLabel,
        d.kenmerk,
        '',
        KAMER,
        '',
        `${d.betreftLabel}: ${d.betreft.join(' ')}`,
        '',
        AANHEF,
        '',
        OPENING,
        '',
        '1/2',
        '\f',
        d.ministry,
        'Datum',
        d.datum,
        d.kenmerkLabel,
        d.kenmerk,
        '',
        OPENING,
        '',
        END,
        '',
        '2/2',
      ),
  },
  {
    name: 'the dateline with its place',
    withoutUw: true,
    write: (d) =>
      lines(
        d.ministry,
        '',
        KAMER,
        '',
        `Den Haag, ${d.datum}`,
        '',
        `${d.kenmerkLabel}: ${d.kenmerk}`,
        `${d.betreftLabel}: ${d.betreft.join(' ')}`,
        '',
        TAIL,
      ),
  },
  {
    name: 'no salutation, column after the first paragraph',
    write: (d) =>
      lines(
        retour(d),
        '',
        KAMER,
        '',
        'Datum',
        d.betreftLabel,
        '',
        d.datum,
        d.betreft,
        '',
        OPENING,
        '',
        ministryOf(d),
        '',
        d.kenmerkLabel,
        d.kenmerk,
        '',
        d.uwLabel,
        d.uwKenmerk,
        '',
        NOTICE,
        '',
        'De Minister van Justitie en Veiligheid,',
        '',
        'mr. A.B. Bakker',
        '',
        'Pagina 1 van 1',
      ),
  },
  {
    name: 'date and subject far below their labels',
    write: (d) =>
      lines(
        retour(d),
        '',
        KAMER,
        '',
        'Datum',
        d.betreftLabel,
        '',
        ministryOf(d),
        d.kenmerkLabel,
        d.kenmerk,
        d.uwLabel,
        d.uwKenmerk,
        '',
        d.datum,
        d.betreft,
        '',
        TAIL,
      ),
  },
  {
    name: 'head after the letter, as some PDF readers order it',
    write: (d) =>
      lines(
        TAIL,
        '',
        'Pagina 1 van 1',
        '',
        retour(d),
        KAMER,
        '',
        ministryOf(d),
        d.kenmerkLabel,
        d.kenmerk,
        d.uwLabel,
        d.uwKenmerk,
        'Datum',
        d.datum,
        d.betreftLabel,
        d.betreft,
      ),
  },
];

const BETREFT = [
  ['Beantwoording Kamervragen'],
  ['Voortgang van de aanpak van laaggeletterdheid en de', 'gevolgen voor gemeenten'],
  ['Reactie op uw brief van 1 maart 2018 over de pilot'],
];

const KENMERKEN: readonly (readonly [
  ministry: string,
  label: string,
  kenmerk: string,
  uwLabel: string,
  uwKenmerk: string,
])[] = [
  ['Binnenlandse Zaken en Koninkrijksrelaties', 'Kenmerk', '2021-0000093555', 'Uw kenmerk', '2021Z03299'],
  ['Sociale Zaken en Werkgelegenheid', 'Onze referentie', '2014-0000018077', 'Uw referentie', '2014Z00191'],
  ['Sociale Zaken en Werkgelegenheid', 'Ons kenmerk', 'AV/PB/2010/18299', 'Uw kenmerk', '2010Z11422/2010D33411'],
  ['Infrastructuur en Waterstaat', 'Ons kenmerk', 'IENW/BSK-2025/130299', 'Uw kenmerk', '2025Z01022'],
  ['Infrastructuur en Milieu', 'Kenmerk', 'IENM/BSK-2013/121099', 'Uw kenmerk', '13-IM-B-044'],
  ['Verkeer en Waterstaat', 'Ons kenmerk', 'VenW/DGMo-2009/4188', 'Uw kenmerk', '08-VWW-B-019'],
  ['Volksgezondheid, Welzijn en Sport', 'Kenmerk', '1812499-217099-WJZ', 'Uw kenmerk', '2021D27199'],
  ['Volksgezondheid, Welzijn en Sport', 'Ons kenmerk', 'CZ/IZ-2538699', 'Uw brief', '12 maart 2011'],
  ['Justitie en Veiligheid', 'Ons kenmerk', '2513299', 'Uw kenmerk', '2019Z10299'],
  ['Justitie', 'Ons kenmerk', '5672799/Justis/10', 'Uw kenmerk', '2010Z04499'],
  ['Onderwijs, Cultuur en Wetenschap', 'Onze referentie', '28455123', 'Uw referentie', '2021Z08899'],
  ['Onderwijs, Cultuur en Wetenschap', 'Ons kenmerk', 'WJZ/466199 (10265)', 'Uw brief van', '3 februari 2014'],
  ['Economische Zaken en Klimaat', 'Ons kenmerk', 'DGBI / 21012399', 'Uw kenmerk', '2021Z00199'],
  ['Economische Zaken', 'Ons kenmerk', 'WJZ / 14167799', 'Uw kenmerk', '2014Z09999'],
  ['Landbouw, Natuur en Voedselkwaliteit', 'Ons kenmerk', 'TRCJZ/2009/799', 'Uw kenmerk', '09-LNV-B-101'],
  ['Financiën', 'Ons kenmerk', 'BenC 2007-399 M', 'Uw brief (Kenmerk)', '07-FIN-B-022'],
  ['Financiën', 'Ons kenmerk', '2019-0000077399', 'Uw kenmerk', '2019Z05599'],
  ['Defensie', 'Onze referentie', 'BS2016012399', 'Uw referentie', '2016Z04599'],
  ['Defensie', 'Ons kenmerk', 'F/2008014699', 'Uw kenmerk', '08-DEF-B-099'],
  ['Buitenlandse Zaken', 'Onze Referentie', 'MinBuza-2014.619899', 'Uw Referentie', '2014Z11999'],
  ['Buitenlandse Zaken', 'Kenmerk', 'DEU-33/99', 'Uw kenmerk', 'BuZa-99-14'],
  ['Buitenlandse Zaken', 'Onze referentie', 'BZDOC-1122334455-19', 'Uw referentie', '2023Z04411'],
  ['Algemene Zaken', 'Kenmerk', '3705099', 'Uw kenmerk', '2013Z00711'],
];

const DATES = ['3 juli 2020', '14 november 1997', '1 maart 2016', '22 december 2023'];

/** Every ministry's kenmerk with dates and subjects by turns: the data of `LAYOUTS`. */
export const HEADS: readonly HeadData[] = KENMERKEN.map(([name, kenmerkLabel, kenmerk, uwLabel, uwKenmerk], i) => ({
  ministry: name.length > 24 ? ['Ministerie van', name] : [`Ministerie van ${name}`],
  directie: i % 3 === 0 ? [] : ['Directie Wetgeving en', 'Juridische Zaken'],
  address: ['Turfmarkt 147', '2511 DP Den Haag'],
  postbus: ['Postbus 20011 2500 EA', 'Postbus 20301 2500 EH', 'Postbus 16375 2500 BJ'][i % 3] ?? '',
  datum: DATES[i % DATES.length] ?? '',
  kenmerkLabel,
  kenmerk,
  uwLabel,
  uwKenmerk,
  betreftLabel: i % 2 === 0 ? 'Betreft' : 'Onderwerp',
  betreft: BETREFT[i % BETREFT.length] ?? [],
}));
