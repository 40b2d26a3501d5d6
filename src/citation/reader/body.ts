import { isRomanChapter } from '../chapters.ts';
import type { Kamer } from '../identity.ts';
import type { Cursor } from './cursor.ts';
import { type DossierContext, type DossierToken, readDossier, readFurtherChapter } from './dossier.ts';
import { closes, NUMBER_WORD, type Numbers, readLetters, readNumbers } from './number.ts';
import { readPages } from './page.ts';
import { readSessionBehind, type Session } from './session.ts';

/** How the number is tied to its dossier. */
export type NumberForm = 'nr' | 'hyphen' | 'house' | 'letter' | 'plain' | 'none';

/** Dossier, number, pages and year: what a reference consists of after its label. */
export interface Body {
  readonly dossiers: readonly DossierToken[];
  readonly form: NumberForm;
  readonly numbers?: Numbers;
  readonly pagina?: string;
  /** The calendar year behind it ("; 2020"). */
  readonly jaar?: number;
  /** The parliamentary year that stands behind the dossier or the number. */
  readonly session?: Session;
  /** The Kamer that stands between dossier and number ("35 673 EK B"). */
  readonly kamer?: Kamer;
}

const MOST_DOSSIERS = 12;
const NEXT_DOSSIER = /(?: ?\/ ?|,? (?:en|alsmede) (?:van )?| ?& ?|, ?|; )(?=\d\d[ .']?\d{3}(?!\d))/y;

/** Reads a body, or nothing when no dossier stands here. Also a dossier alone is a body: the caller decides if that will do. */
export function readBody(cursor: Cursor, context: DossierContext): Body | undefined {
  const dossiers = readDossiers(cursor, context);
  const last = dossiers.at(-1);
  if (!last) return undefined;
  const found = readNumberPart(cursor, context, last.token) ?? readAfterSession(cursor, context, last.token);
  if (!found) return { dossiers: keepClosed(cursor, dossiers), form: 'none', ...readTail(cursor, context) };
  return { dossiers: dossiers.map(({ token }) => token), ...found, ...readTail(cursor, context) };
}

interface PlacedDossier {
  readonly token: DossierToken;
  readonly end: number;
}

function readDossiers(cursor: Cursor, context: DossierContext): PlacedDossier[] {
  const dossiers: PlacedDossier[] = [];
  let next = readDossier(cursor, context);
  while (next) {
    const token: DossierToken = next;
    dossiers.push({ token, end: cursor.at });
    if (dossiers.length === MOST_DOSSIERS) break;
    next =
      readFurtherChapter(cursor, token) ??
      cursor.attempt(() => (cursor.take(NEXT_DOSSIER) ? readDossier(cursor, context) : undefined));
  }
  return dossiers;
}

/** Without a number, a further "dossier" followed by a noun is an amount ("31 757 en 12 000 woningen"): it is given back. */
function keepClosed(cursor: Cursor, dossiers: readonly PlacedDossier[]): DossierToken[] {
  let count = dossiers.length;
  while (count > 1 && isAmount(cursor, dossiers[count - 1]?.token.dossier ?? '')) {
    count--;
    cursor.at = dossiers[count - 1]?.end ?? cursor.at;
  }
  return dossiers.slice(0, count).map(({ token }) => token);
}

const UNIT =
  / (?:inwoners|woningen|huishoudens|euro|mensen|personen|leerlingen|studenten|bedrijven|banen|kinderen|ton|hectare|km|m2|stuks|leden|gemeenten|plaatsen|vragen|moties|mln|miljoen|miljard)(?![a-z])/iy;

function isAmount(cursor: Cursor, dossier: string): boolean {
  return cursor.sees(UNIT) || (dossier.endsWith('00') && !closes(cursor));
}

type NumberPart = Pick<Body, 'form' | 'numbers' | 'kamer' | 'session'>;

/** "33 118, vergaderjaar 2019-2020, nr. 25". */
function readAfterSession(cursor: Cursor, context: DossierContext, last: DossierToken): NumberPart | undefined {
  return cursor.attempt(() => {
    const behind = context.year === undefined ? readSessionBehind(cursor) : undefined;
    const found = behind && readNumberPart(cursor, context, last);
    return found && { ...behind, ...found };
  });
}

/** Comma, bracket, and the dossier's name in brackets: "33 118 (Omgevingswet), nr. 25". */
const BEFORE_WORD = /(?: \([^()\n]{3,80}\)(?=,? nrs?\.? ?\d)|[)\]])? ?[,;:.]? ?\(?/y;
/** "Kamerstuk 33 118 - nr. 25". */
const DASH = / ?- /y;
const HYPHEN = /-(?:nrs?\.? ?)?/y;
const SPACED_HYPHEN = / ?- ?(?=\d)/y;
const HOUSE = /,? ?\(?(EK|TK)\)?,?[ -]?(?:nrs?\.? ?)?/y;
const BEFORE_LETTER = / ?, ?| (?=[A-Z]{1,2}(?![A-Za-z0-9]))/y;
/** Words with which the next sentence begins: "(…) Kamerstuk 31 757, K. De motie" names nobody. */
const OPENING =
  '(?:De|Het|Een|Dit|Deze|Die|Dat|Ik|In|Op|Met|Voor|Van|Bij|Aan|Om|Ook|Zie|Uw|Mijn|Er|Daar[a-z]*|Hier[a-z]*) [a-z]';
const INITIAL = new RegExp(String.raw`[A-Z]\. ?(?!${OPENING})(?:[A-Z]\.|[A-Z][a-z]|van |de )|[A-Z]{1,3} ?[&'-]`, 'y');
/** Political parties with two letters, and other names that stand in brackets behind a number. */
const PARTIES: ReadonlySet<string> = new Set(['SP', 'CU', 'GL', 'NL', 'EK', 'TK']);
const SLASH = / ?\/ ?/y;
const COMMA = / ?, ?/y;
const PLAIN_END =
  /(?! ?[/-]\d) ?(?:[),.;:\]?!]|$|\n|[([])|,? (?:p|pag|blz)\.? ?\d| (?:en|alsmede|respectievelijk|resp\.) [A-Za-z]/y;

function readNumberPart(cursor: Cursor, context: DossierContext, last: DossierToken): NumberPart | undefined {
  return (
    cursor.attempt(() => readAfterWord(cursor, context)) ??
    cursor.attempt(() => readAfterHyphen(cursor, context)) ??
    cursor.attempt(() => readAfterHouse(cursor)) ??
    cursor.attempt(() => readLetterPart(cursor, context, last)) ??
    cursor.attempt(() => readPlainPart(cursor, context))
  );
}

/** ", nr. 102", " nr 102", ",nrs. 93 t/m 95": Aanwijzingen voor de regelgeving 3.43, and all that is made of it. */
function readAfterWord(cursor: Cursor, { labelled }: DossierContext): NumberPart | undefined {
  if (!labelled || !cursor.take(DASH)) cursor.take(BEFORE_WORD);
  const word = cursor.take(NUMBER_WORD);
  if (!word) return undefined;
  cursor.blank();
  const numbers = readNumbers(cursor, word[1] !== undefined, true);
  return numbers && { form: 'nr', numbers };
}

/** "33 118-25 enz., nr. 31": the place is told so loosely that no paper is named. */
const NOT_TO_THE_END = / enz\.?,? nr/y;

/** "31757-102", "33802-C", "31757 - 102": tweedekamer.nl and the ministries' short notation. */
function readAfterHyphen(cursor: Cursor, { labelled }: DossierContext): NumberPart | undefined {
  const from = cursor.at;
  if (cursor.take(HYPHEN)) {
    const numbers = readChain(cursor) ?? readNumbers(cursor, false, labelled);
    if (numbers) return cursor.sees(NOT_TO_THE_END) ? undefined : { form: 'hyphen', numbers };
    cursor.at = from;
  }
  if (!cursor.take(SPACED_HYPHEN)) return undefined;
  const numbers = readNumbers(cursor, false);
  return numbers && closes(cursor) ? { form: 'hyphen', numbers } : undefined;
}

/** "29477-484-485-486": each hyphen adds a number. */
function readChain(cursor: Cursor): Numbers | undefined {
  const chain = cursor.take(/[1-9]\d{0,3}(?:-[1-9]\d{0,3}){2,9}(?![\d-])/y)?.[0];
  return chain === undefined ? undefined : { items: chain.split('-'), letters: false };
}

/** "35.673 EK B", "36 410, TK 12": parlement.com. */
function readAfterHouse(cursor: Cursor): NumberPart | undefined {
  const house = cursor.take(HOUSE)?.[1];
  if (house === undefined) return undefined;
  const numbers = readNumbers(cursor, false);
  return numbers && { form: 'house', numbers, kamer: house === 'EK' ? 'I' : 'II' };
}

/**
 * ", C" or " D": a paper of the Eerste Kamer has a letter and no "nr." (Aanwijzingen 3.43). Two letters are as often an
 * abbreviation ("31 757, SP"), so they need the Kamer or the end of the reference.
 */
function readLetterPart(cursor: Cursor, context: DossierContext, last: DossierToken): NumberPart | undefined {
  if (!cursor.take(BEFORE_LETTER) || cursor.sees(/II?,? \d{4} ?[-/]|[TE]K(?![A-Za-z])/y)) return undefined;
  if (context.kamer !== 'I' && cursor.sees(INITIAL)) return undefined;
  const numbers = readLetters(cursor);
  const first = numbers?.items[0] ?? '';
  if (!numbers) return undefined;
  if (first.length > 1 && context.kamer !== 'I') {
    if (context.kamer === 'II' || isRomanChapter(first) || last.suffix !== undefined) return undefined;
    // without a label nothing but the end of the brackets shows that it is no abbreviation
    if (!cursor.sees(context.labelled ? / ?(?:[),;.\n]|$)/y : /\)|, p\.? ?\d/y) || PARTIES.has(first)) return undefined;
  }
  return { form: 'letter', numbers };
}

/** "TK 31757/102", "(Kamerstukken II 2011/12, 28 750, 35)", and with a year before it "2011/12 28750 35". */
function readPlainPart(cursor: Cursor, { labelled, year }: DossierContext): NumberPart | undefined {
  const slash = cursor.take(SLASH);
  if (!slash && !cursor.take(COMMA) && !(labelled && year !== undefined && cursor.take(/ (?=\d)/y))) return undefined;
  if (!(slash && labelled) && cursor.sees(/(?:19|20)\d\d(?!\d)/y)) return undefined;
  const numbers = readNumbers(cursor, false);
  return numbers && !numbers.letters && cursor.sees(PLAIN_END) ? { form: 'plain', numbers } : undefined;
}

const YEAR = / ?; ?((?:19|20)\d\d)(?![\d/-]|, ?\d)/y;
/** A number mark glued to nothing, a closing bracket: what may stand between the number and its pages. */
function readTail(
  cursor: Cursor,
  { labelled, year }: DossierContext,
): Pick<Body, 'pagina' | 'jaar' | 'session' | 'kamer'> {
  const pagina = readPages(cursor);
  const jaar = labelled ? cursor.take(YEAR)?.[1] : undefined;
  const behind = year === undefined ? readSessionBehind(cursor) : undefined;
  return {
    ...(pagina !== undefined && { pagina }),
    ...(jaar !== undefined && { jaar: Number(jaar) }),
    ...behind,
  };
}
