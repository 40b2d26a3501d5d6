/** The words of open places. */

/** What is not known yet, as it is written everywhere: '[…kenmerk…]'. The reader of letters knows the form. */
export function openPlace(what: string): string {
  return `[…${what.replace(/[[\]\s]+/g, ' ').trim()}…]`;
}

/** What stands between square brackets in a text that is not finished: a noun for what is missing, or a remark to a colleague. */
export const BRACKET_WORDS =
  /^(?:(?:nog|hier|eventueel|evt\.?|s\.?v\.?p\.?) )*(?:datum|dag|maand|jaar|jaartal|naam|namen|voornaam|achternaam|voorletters|initialen|titel|functie|kenmerk|nummer|nr\.?|dossier|kamerstuk|zaaknummer|invullen|in te vullen|in vullen|aanvullen|aan te vullen|toevoegen|toe te voegen|invoegen|opm\.?|opmerking|noot|nb|n\.b\.|pm|p\.m\.|xx+|ntb|n\.t\.b\.|check(?:en)?|controleren|uitzoeken|afstemmen|nakijken|bedrag|aantal|percentage|adres|straat|postcode|plaats|woonplaats|onderwerp|betreft|link|url|bron|vindplaats|ref\.?|referentie|verwijzing|todo|to do|tbd|tekst|alinea|zin|paragraaf|organisatie|gemeente|provincie|afzender|geadresseerde|ontvanger|bewindspersoon|minister|bewindspersonen|fractie|kamerlid|lid|partij|motie|toezegging|rapport|wet|termijn|deadline|keuze|kies|variant|optie|optioneel|contactpersoon|telefoonnummer|e-mail(?:adres)?|aanhef|ondertekening|bijlage|uw kenmerk|ons kenmerk)(?:$|[\s:/?!.,;(-].*)/i;

/** Words that stand for themselves. */
export const WORDS =
  /(?:P\.M\.|PM(?![\p{L}\p{N}]|\.[\p{L}\p{N}])|[Xx]{2,}-[Xx]{2}-(?:[Xx]{4}|\d{4})(?![\p{L}\p{N}])|[Xx]{2,}(?![\p{L}\p{N}_@.]\p{L}|[\p{L}\p{N}_@])|[nN]\.[tT]\.[bBiI]\.|NTB(?![\p{L}\p{N}])|[nN]\.n\.b\.|TODO(?![\p{L}\p{N}])|TBD(?![\p{L}\p{N}])|NNB(?![\p{L}\p{N}])|[nN]og in te vullen|[iI]nvullen a\.u\.b\.)/uy;

/** How the words above and what Word leaves begin: a quick way to say that none stands here. */
export const WORD_STARTS: readonly string[] =
  'PM P.M. XX Xx xx xX n. N. NTB NNB nog_in_te_vullen Nog_in_te_vullen TODO TBD invullen_a.u.b. Invullen_a.u.b. Fout! Error! Klik_ Kies_een_'
    .split(' ')
    .map((start) => start.replaceAll('_', ' '));

/** What Word leaves where a reference, bookmark or content control was not filled. */
export const WORD_LEFTOVERS =
  /(?:(?:Fout|Error)! ?(?:Verwijzingsbron niet gevonden|Bladwijzer niet gedefinieerd|Onjuiste koppeling|Onbekende naam voor documenteigenschap|Geen tekst met de opgegeven stijl in het document|Reference source not found|Bookmark not defined|Not a valid link|Unknown document property name)\.?|Klik (?:hier als u|of tik om) (?:tekst|een datum)(?: wilt| in te)? (?:invoeren|voeren)\.?|Klik of tik om een datum in te voeren\.?|Kies een (?:item|bouwsteen)\.)/y;

/** What an ellipsis after it leaves open: a number, a date, an amount. */
export const OPEN_BEFORE_DOTS =
  /(?:(?:^|[\s(])(?:nrs?\.?|nummer|no\.?|d\.d\.|dd\.?|€|EUR|kenmerk|Kamerstuk(?:ken)?|Kamerstukken II|TK|EK|Stb\.|Stcrt\.|Trb\.|artikel|art\.|pagina|p\.|blz\.|dossier|bijlage|vergaderjaar|op|tot|uiterlijk|vóór|circa|motie|ter waarde van)[:,]? ?|\d-|[…,] )$/i;

/** What a Roman numeral stands after. */
export const NUMERAL_LABELS =
  /(?:(?:hoofdstuk|begrotingshoofdstuk|begroting|artikel|art\.|boek|titel|deel|bijlage|paragraaf|lid|onderdeel|tabel|nummer) |\d[- ]|\d{3}[- ]?)$/i;

/** HTML that may stand in a draft: no open places. */
export const TAG_NAMES: ReadonlySet<string> = new Set(
  'a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr html i img ins kbd li mark ol p pre q s small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  ),
);
