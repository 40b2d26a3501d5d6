import { asWindows1252 } from '../../../text/index.ts';

/** The names of signs in HTML, as far as they occur in Dutch mails; others stay as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    zwnj: '\u200c',
    zwj: '\u200d',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    iexcl: '¡',
    cent: '¢',
    pound: '£',
    yen: '¥',
    sect: '§',
    copy: '©',
    laquo: '«',
    raquo: '»',
    reg: '®',
    deg: '°',
    plusmn: '±',
    sup1: '¹',
    sup2: '²',
    sup3: '³',
    acute: '´',
    micro: 'µ',
    para: '¶',
    middot: '·',
    ordm: 'º',
    ordf: 'ª',
    frac14: '¼',
    frac12: '½',
    frac34: '¾',
    times: '×',
    divide: '÷',
    euro: '€',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    bull: '•',
    dagger: '†',
    trade: '™',
    larr: '←',
    rarr: '→',
    ne: '≠',
    le: '≤',
    ge: '≥',
    minus: '−',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    aring: 'å',
    Aring: 'Å',
    ccedil: 'ç',
    Ccedil: 'Ç',
    ntilde: 'ñ',
    Ntilde: 'Ñ',
    iquest: '¿',
    scaron: 'š',
  }),
);

/** The letters that take a mark, and the marks by the end of their names: 'eacute', 'Iuml'. */
const MARKED = /^([aeiouyAEIOUY])(acute|grave|circ|uml|tilde)$/;
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
};

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));?/gi;

/** Text of HTML with the signs that it names. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named(name) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return signOf(code) ?? written;
  });
}

function named(name: string): string | undefined {
  const [, letter, mark] = MARKED.exec(name) ?? [];
  if (letter !== undefined && mark !== undefined) return `${letter}${MARKS[mark] ?? ''}`.normalize('NFC');
  return NAMED.get(name);
}

function signOf(code: number): string | undefined {
  const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isSign) return undefined;
  // Windows programs count the signs of Windows-1252 among those of Unicode, as browsers do
  return asWindows1252(String.fromCodePoint(code));
}
