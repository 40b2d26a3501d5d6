import { anyOf, listed, startPattern } from '../text/index.ts';
import { PARTICLES } from './names.ts';

/** The words of open places. */

/** What is not known yet, as it is written everywhere: '[…kenmerk…]'. The reader of letters knows the form. */
export function openPlace(what: string): string {
  return `[…${what.replace(/[[\]\s]+/g, ' ').trim()}…]`;
}

/** What stands between square brackets in a text that is not finished: a noun for what is missing, or a remark to a colleague. */
const MISSING = listed(
  String.raw`datum dag maand jaar jaartal naam namen voornaam achternaam voorletters initialen titel functie kenmerk nummer nr\.?
  dossier kamerstuk zaaknummer bedrag aantal percentage adres straat postcode plaats woonplaats onderwerp betreft link url bron
  vindplaats ref\.? referentie verwijzing tekst alinea zin paragraaf organisatie gemeente provincie afzender geadresseerde
  ontvanger bewindspersoon minister bewindspersonen fractie kamerlid lid partij motie toezegging rapport wet termijn deadline
  keuze kies variant optie optioneel contactpersoon telefoonnummer e-mail(?:adres)? aanhef ondertekening bijlage`,
);
const TO_DO = [
  ...listed(String.raw`invullen aanvullen toevoegen invoegen opm\.? opmerking noot nb n\.b\. pm p\.m\. xx+ ntb n\.t\.b\.
  check(?:en)? controleren uitzoeken afstemmen nakijken todo tbd`),
  ...['in te vullen', 'in vullen', 'aan te vullen', 'toe te voegen', 'to do', 'uw kenmerk', 'ons kenmerk'],
];
const BEFORE_MISSING = listed(String.raw`nog hier eventueel evt\.? s\.?v\.?p\.?`);
export const BRACKET_WORDS = startPattern(
  String.raw`(?:${anyOf(...BEFORE_MISSING)} )*${anyOf(...MISSING, ...TO_DO)}(?:$|[\s:/?!.,;(-].*)`,
  'i',
);

/** What a writer asks of somebody else, or of himself. A colleague adds a verb here. */
const REQUESTS = listed(
  `aanvullen invullen toevoegen invoegen checken controleren nakijken uitzoeken navragen afstemmen bijwerken uitwerken herschrijven
  schrappen opvragen nabellen opzoeken nazoeken nagaan nalezen narekenen doorrekenen verifiëren actualiseren updaten inkorten
  herformuleren voorleggen nazien`,
);
/** Who is asked: "Marieke", "WvdB", "Jan de Vries", "Karin/Joost". */
const NAME = String.raw`\p{Lu}[\p{L}.'’/-]*`;
const ASKED = `${NAME}(?: ${anyOf(...PARTICLES, NAME)}){0,3}`;
/** What stands before a colon between brackets and is nobody: "[Figuur: de dijk]". */
const NOBODY = listed(
  'Zie Bron Noot Figuur Tabel Grafiek Kaart Foto Afbeelding Vertaling Citaat Artikel Lid Wet Motie Kamerstuk',
);
const IS_REQUEST = [
  // "[graag aanvullen]", "[iets over de bewonersavond, graag]"
  String.raw`(?:.*[\s,:;])?(?:graag|svp|s\.v\.p\.|aub|a\.u\.b\.)(?:$|[\s,:;].*)`,
  // "[nog iets over de kosten]", "[hier nog een zin]"
  String.raw`(?:(?:hier|evt\.?|eventueel) )?nog [\p{L}\d].*`,
  // "[tabel checken]", "[door FEZ: aanvullen]"
  String.raw`(?:.*[\s,:;])?${anyOf(...REQUESTS)}(?:$|[\s,:;.!?].*)`,
  // "[Marieke: klopt dit?]"
  `(?!${anyOf(...NOBODY)}(?![\\p{L}]))${ASKED}: .*`,
];
const REQUEST = new RegExp(`^${anyOf(...IS_REQUEST)}$`, 'u');

/** True for what stands between the square brackets of a draft and asks somebody for something: "WvdB: graag aanvullen", "hier nog iets". */
export function isRequest(text: string): boolean {
  return REQUEST.test(text);
}

/** "(nog aanvullen: wat doen we met de planning?)": between round brackets only where "nog" says that it is to be done. */
const TO_COME = [...REQUESTS, '(?:in|aan) te vullen', 'te bepalen', 'te controleren', 'te checken'];
export const BRACKETED_NOTE = new RegExp(
  String.raw`\((?:hier )?nog (?:\p{L}+ ){0,2}?${anyOf(...TO_COME)}(?![\p{L}])[^()\n]{0,200}\)`,
  'uy',
);

/** Words that stand for themselves. */
const NO_WORD_AFTER = String.raw`(?![\p{L}\p{N}])`;
const DAYS = listed('maandag dinsdag woensdag donderdag vrijdag morgen vanmiddag later z.s.m.');
const STANDING = [
  String.raw`P\.M\.`,
  String.raw`PM(?![\p{L}\p{N}]|\.[\p{L}\p{N}])`,
  String.raw`[Xx]{2,}-[Xx]{2}-(?:[Xx]{4}|\d{4})${NO_WORD_AFTER}`,
  String.raw`[Xx]{2,}(?![\p{L}\p{N}_@.]\p{L}|[\p{L}\p{N}_@])`,
  String.raw`[nN]\.[tT]\.[bBiI]\.`,
  String.raw`[nN]\.n\.b\.`,
  ...listed('NTB TODO TBD NNB').map((word) => word + NO_WORD_AFTER),
  '[nN]og in te vullen',
  String.raw`[iI]nvullen a\.u\.b\.`,
  // whose figures are waited for: "cijfers volgen maandag van Sandra"
  String.raw`[cC]ijfers volgen(?: nog| ${anyOf(...DAYS)}){1,2}(?: ${anyOf('van', 'via')} (?:\p{Lu}\p{L}+))?(?=\s*(?:$|[\n.;,)]))`,
];
export const WORDS = new RegExp(anyOf(...STANDING), 'uy');

/** First words of a sentence that follows "P.M."; no surname is one of them. */
const SENTENCE_BEGINS = new Set(
  listed('de het een dit dat deze die er in op bij voor met na om ik wij als hierbij daarbij'),
);
/** "P.M. Jansen", "P.M.J. van den Berg", "P.M. 't Hart": initials, not a place to fill in. */
const INITIALS = new RegExp(String.raw`^P\.M\.(?:\p{Lu}\.)*\s?(?:${anyOf(...PARTICLES)} )*(\p{Lu}[\p{L}'’]+)`, 'u');

/** True for a text that begins with the initials P.M. of somebody: a surname follows, with a capital. */
export function isInitials(text: string): boolean {
  const name = INITIALS.exec(text)?.[1];
  return name !== undefined && !SENTENCE_BEGINS.has(name.toLowerCase());
}

/** What is left of an e-mail address of which the name was made black. */
const HOSTS = listed(
  `min[a-z]{2,} rijks[a-z]* rijksoverheid belastingdienst politie gmail hotmail outlook live ziggo kpn`,
);
export const MAIL_HOST = new RegExp(`^@${anyOf(...HOSTS)}$`, 'i');

/** What Word leaves where a reference, bookmark or content control was not filled. */
const NOT_FILLED = [
  ...['Verwijzingsbron niet gevonden', 'Bladwijzer niet gedefinieerd', 'Onjuiste koppeling'],
  ...['Onbekende naam voor documenteigenschap', 'Geen tekst met de opgegeven stijl in het document'],
  ...['Reference source not found', 'Bookmark not defined', 'Not a valid link', 'Unknown document property name'],
];
const LEFTOVERS = [
  String.raw`(?:Fout|Error)! ?${anyOf(...NOT_FILLED)}\.?`,
  String.raw`Klik (?:hier als u|of tik om) (?:tekst|een datum)(?: wilt| in te)? (?:invoeren|voeren)\.?`,
  String.raw`Klik of tik om een datum in te voeren\.?`,
  String.raw`Kies een (?:item|bouwsteen)\.`,
];
export const WORD_LEFTOVERS = new RegExp(anyOf(...LEFTOVERS), 'y');

/** What an ellipsis after it leaves open: a number, a date, an amount. */
const BEFORE_DOTS = [
  ...listed(String.raw`nrs?\.? nummer no\.? d\.d\. dd\.? € EUR kenmerk Kamerstuk(?:ken)? TK EK Stb\. Stcrt\. Trb\. artikel art\.
  pagina p\. blz\. dossier bijlage vergaderjaar op tot uiterlijk vóór circa motie`),
  ...['Kamerstukken II', 'ter waarde van'],
];
export const OPEN_BEFORE_DOTS = new RegExp(String.raw`(?:(?:^|[\s(])${anyOf(...BEFORE_DOTS)}[:,]? ?|\d-|[…,] )$`, 'i');

/** What a Roman numeral stands after. */
const NUMBERED = listed(
  String.raw`hoofdstuk begrotingshoofdstuk begroting artikel art\. boek titel deel bijlage paragraaf lid onderdeel tabel nummer`,
);
export const NUMERAL_LABELS = new RegExp(String.raw`(?:${anyOf(...NUMBERED)} |\d[- ]|\d{3}[- ]?)$`, 'i');

/** HTML that may stand in a draft: no open places. */
export const TAG_NAMES: ReadonlySet<string> = new Set(
  'a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr html i img ins kbd li mark ol p pre q s small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  ),
);
