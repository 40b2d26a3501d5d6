import type { ErrorCode } from 'yaml';

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'Een dubbele punt met een spatie erachter begint een nieuwe sleutel: zet de waarde tussen aanhalingstekens.',
  BAD_SCALAR_START: 'Een waarde kan niet met dit teken beginnen: zet haar tussen aanhalingstekens.',
  MISSING_CHAR: 'Hier ontbreekt een teken: een aanhalingsteken, haakje of dubbele punt dat sluit of scheidt.',
  TAB_AS_INDENT: 'Spring in met spaties: een tab kan hier niet.',
  BAD_INDENT: 'De inspringing klopt niet.',
  BAD_DQ_ESCAPE:
    'Na een backslash tussen dubbele aanhalingstekens staat een onbekend teken: schrijf \\\\ voor een backslash.',
  BAD_ALIAS: 'Een sterretje aan het begin is een verwijzing: zet de waarde tussen aanhalingstekens.',
  MULTILINE_IMPLICIT_KEY: 'Deze regel is geen sleutel met een waarde: schrijf "sleutel: waarde".',
  UNEXPECTED_TOKEN:
    'Dit had hier niet moeten staan: zet een waarde met aanhalingstekens erin helemaal tussen aanhalingstekens.',
  MULTIPLE_DOCS: 'Er staan twee documenten in de kop van het bestand.',
  KEY_OVER_1024_CHARS: 'Deze sleutel is te lang.',
};

/** What is wrong with the YAML, in Dutch. */
export function yamlMessage(code: ErrorCode): string {
  return `De kop van het bestand (YAML) is niet goed geschreven. ${MESSAGES[code] ?? 'Controleer deze regel.'}`;
}

export const notClosed =
  'De kop van het bestand wordt niet afgesloten: zet een regel met --- onder de laatste sleutel.';
export const tooLong = 'De kop van het bestand is langer dan 64 KiB en wordt niet gelezen.';
export const noKeys = 'De kop van het bestand bevat geen sleutels, zoals "soort: antwoordbrief".';
export const noAliases = 'Verwijzingen (*naam) worden in de kop van het bestand niet gelezen: schrijf de waarde uit.';
export const tooDeep = 'De kop van het bestand is te diep genest en wordt hier niet verder gelezen.';

export function twice(key: string): string {
  return `De sleutel "${key}" staat twee keer in de kop van het bestand: de eerste telt.`;
}

export function unknownStatus(status: string): string {
  return `Onbekende status "${status}": kies concept, ter-ondertekening of verzonden.`;
}
