/**
 * What around a number without a label shows that it is a Kamerstuk. Only the block it stands in is looked at, and only so
 * far back.
 */

/** Two lines of print. */
const FAR = 240;
const NEAR = 64;

/** What a sentence about a Kamerstuk speaks of. */
const SUBJECT =
  /motie|amendement|kamerstuk|nota|verslag|voorstel|initiatief|brief|vragen|antwoord|debat|kamer|commissie|stuk|t\.? ?v\.? ?v\b|rapport|begroting|jaarverslag|slotwet|toezegging|uitvoering|fiche|agenda/i;

/** The words for a bill or a dossier. */
export const BILL = String.raw`(?:initiatief|initiatiefwets|wets|rijkswets)voorstel(?:len|nummers?|nr\.?)?|wetsontwerp(?:en)?|voorstel van (?:rijks)?wet|(?:kamer)?dossiers?|dossiernummers?|dossiernr\.?`;
const REPLACED = String.raw`t\.? ?v\.? ?v\.?|ter vervang?ing van|ter vervaning van`;
const NUMBERED = String.raw`(?:,? (?:met |onder )?(?:nummers?|nrs?\.?))?[ :(]*$`;

/** A paper named right before its number: "de motie 33118-25", "t.v.v. nr. 33118-25". */
const PAPER_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:moties?|amendement(?:en)?|${REPLACED}|kamerbrief|brief|${BILL}|stuk(?:ken)?|initiatiefnota|nota|verslag|c\.s\.|zie(?: ook)?)${NUMBERED}`,
  'iu',
);
/** A bill named right before its number: then the dossier alone is meant. */
const BILL_BEFORE = new RegExp(String.raw`(?:^|[^\p{L}])(?:${BILL}|${REPLACED})${NUMBERED}`, 'iu');
/** "het amendement van de leden Jansen en De Vries c.s. 33118-25": nothing but names stands between. */
const MOVERS_BEFORE =
  /(?:[Mm]oties?|[Aa]mendement(?:en)?)[ -](?:(?:van|de|den|der|het|lid|leden|heer|mevrouw|en|in|'t|ter|ten|te|la|el|c\.s\.|c\.s|\p{Lu}[\p{L}'.]*)[ ,/-]{1,2}){1,24}\(?$/u;

/** True when a paper is named right before `start`, with its movers' names between or without. */
export function paperBefore(text: string, start: number): boolean {
  return PAPER_BEFORE.test(blockBefore(text, start, NEAR)) || moversBefore(text, start);
}

/** True when a motion or amendment and the names of its movers stand right before `start`. */
export function moversBefore(text: string, start: number): boolean {
  return MOVERS_BEFORE.test(blockBefore(text, start, FAR));
}

/** "in dossier nr. 30.983": a court's own number; those of the Kamer have no dot behind that word. */
const OTHERS_DOSSIER = /(?:^|[^\p{L}])dossier nr\.? $/iu;
const DOTTED = /^\d\d\.\d{3}/;

/** True when a bill or dossier is named right before `start`. */
export function billBefore(text: string, start: number): boolean {
  const before = blockBefore(text, start, NEAR);
  if (OTHERS_DOSSIER.test(before) && DOTTED.test(text.slice(start, start + 6))) return false;
  return BILL_BEFORE.test(before);
}

/** True when `start` is the first character in brackets, and what stands before them speaks of a paper of the Kamer. */
export function inBracketsAfterPaper(text: string, start: number): boolean {
  return /[([] ?$/.test(text.slice(Math.max(0, start - 2), start)) && SUBJECT.test(blockBefore(text, start, FAR));
}

/** "wetsvoorstel", and the papers that carry the title of their bill. */
const BILL_NAMED =
  /wets?voorstel|voorstel van (?:rijks)?wet|(?:verslag|amendementen|moties|behandeling|advies|wijziging) (?:inzake|over|bij|van)(?![a-z])/i;
/** "WJZ/466161 (10265)": the brackets belong to a kenmerk. */
const KENMERK_BEFORE = /[/-]\d{5,} ?\($/;
/** A bill named by its title, or a toezegging made at it: "de Successiewet 1956 (33118)", "toezegging T03422 (33118)". */
const BILL_TITLE =
  /voorstel|amendement|nota van wijziging|(?:^|[^\p{L}])wet(?![\p{L}])|\p{L}wet(?: \d{4})?\)? ?[([]? ?$|(?:^| )T\d{5} ?\($/iu;
const TITLE_REACH = 110;
/** The titles of bills that change other acts are the longest. */
const LONGEST_TITLE = 480;
/** Without a space or dot in them the digits are hardly an amount. */
const GLUED = /^\d{5}(?!\d)/;

/** True when the digits from `start` to `end` fill a pair of brackets behind the title of a bill; a space within them may be. */
export function inBracketsAfterBill(text: string, start: number, end: number): boolean {
  const opened = text[start - 1] === ' ' ? start - 1 : start;
  const closed = text[end] === ' ' ? end + 1 : end;
  if (text[opened - 1] !== '(' || text[closed] !== ')') return false;
  if (BILL_TITLE.test(blockBefore(text, opened, TITLE_REACH))) return true;
  const before = blockBefore(text, opened, LONGEST_TITLE);
  if (GLUED.test(text.slice(start, end))) return BILL_NAMED.test(before) && !KENMERK_BEFORE.test(before);
  return /wets?voorstel|voorstel van (?:rijks)?wet/i.test(before) && !text.slice(start, end).endsWith('00');
}

/** True for a number at the beginning or the end of a line of a Kamer's agenda, or in a list of such lines. */
export function onAgenda(text: string, start: number, end: number): boolean {
  return opensAgendaLine(text, start, end) || closesAgendaLine(text, start, end) || amongAgendaLines(text, start, end);
}

/** "over de volgende moties: 33118-25; 31757-102": a list of papers begins or goes on. */
const LIST_BEGINS = /: ?$/;
const LIST_GOES_ON = /^ ?; ?\d\d[ .]?\d{3}-/;

/** True when the number opens a list of papers, each with a semicolon behind it, after words that announce papers. */
export function opensList(text: string, start: number, end: number): boolean {
  return (
    LIST_BEGINS.test(text.slice(Math.max(0, start - 2), start)) &&
    LIST_GOES_ON.test(text.slice(end, end + LONGEST_PAPER)) &&
    SUBJECT.test(blockBefore(text, start, FAR))
  );
}

/** "Antwoorden over water - 33118-25 Advies over bodem - 31757-102": the ends of lines that were run together. */
const LINE_ENDS = / - \d{5}-\d{1,4}(?=$| \p{Lu}|\n)/gu;

/** True when the number closes one of several lines of an agenda of which the line ends were lost. */
function amongAgendaLines(text: string, start: number, end: number): boolean {
  if (text.slice(Math.max(0, start - 3), start) !== ' - ') return false;
  const ahead = text.slice(start - 3, end + FAR);
  const around = blockBefore(text, start - 3, FAR) + ahead.slice(0, ahead.search(/\n|$/));
  return [...around.matchAll(LINE_ENDS)].length > 1;
}

const LINE_START = /(?:^|\n)(?:[-•*·] |\d{1,2}[.)] |[a-z][.)] )?$/;
const PAPER_BEHIND =
  /^[ :,-]{1,3}(?:(?:gewijzigd|nader|tweede|derde|geleidend|voorlopig)e? )?(?:brief|motie|amendement|nota|verslag|memorie|lijst van|advies|wetsvoorstel|voorstel van (?:rijks)?wet|jaarverslag|rapport|fiche|eindverslag|koninklijke boodschap)(?![a-z])/i;
const LONGEST_PAPER = 48;
const LONGEST_MARK = 5;

/** "33118-25 Brief regering", "33 118, D Nota naar aanleiding van het verslag". */
export function opensAgendaLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_MARK), start);
  const opens = start < LONGEST_MARK ? LINE_START.test(before) : /\n/.test(before) && LINE_START.test(before);
  return opens && PAPER_BEHIND.test(text.slice(end, end + LONGEST_PAPER));
}

/** "Brief regering - minister van Financiën - 33118-25". */
function closesAgendaLine(text: string, start: number, end: number): boolean {
  const atEnd = end === text.length || text[end] === '\n';
  return atEnd && text.slice(Math.max(0, start - 2), start) === '- ' && SUBJECT.test(blockBefore(text, start, FAR));
}

/** True when the block holds nothing but what stands between `start` and `end`. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
}

function blockBefore(text: string, start: number, reach: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}
