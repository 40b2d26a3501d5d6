import { anyOf } from '../../text/index.ts';

/** Before the title of a Kamerstuk: 'Nr. 102', 'BK', '2021D01234'. */
const PAPER_NUMBER = String.raw`(?:Nr\.? ?\d+|[A-Z]{1,3}|\d{4}D\d{4,5})\s+`;
const TITLES = ['BRIEF', 'LIJST VAN VRAGEN', 'VERSLAG VAN EEN (?:NADER )?SCHRIFTELIJK', 'VERSLAG HOUDENDE EEN LIJST'];
/** The title of a Kamerstuk that is a letter or holds the answers of one: not of motions, bills and reports of debates. */
export const PUBLISHED = new RegExp(
  String.raw`(?:^|\s)BRIEF VAN (?:DE|HET|HARE|ZIJNE)\b|^(?:${PAPER_NUMBER})?(?:INBRENG\s+)?${anyOf(...TITLES)}\b`,
);

/** What only the printer puts on a paper of the Kamers, on a line of its head or of its page furniture: its number and the series. */
export const IMPRINT = /\bISSN[ :]*0921\b|^(?:kst|ah-tk|ah-ek)-\d{4}|\baanhangsel (?:van de )?handelingen$/i;

const SERIES = [
  String.raw`(?:tweede|eerste) kamer der staten-generaal(?:\s+\d)?`,
  String.raw`(?:vergader|zittings)jaar \d{4}.{0,8}(?:\s+aanhangsel van de handelingen)?`,
  'aanhangsel van de handelingen',
  String.raw`vragen gesteld door de leden der kamer\b.*`,
  'kamerstukken',
];
/** What stands above the papers that the Kamers print. */
export const KAMER = new RegExp(`^${anyOf(...SERIES)}$`, 'i');

/** The number of a dossier with its title, under the name of the Kamer: "34 775 XVI Vaststelling van de begrotingsstaten …". */
export const DOSSIER = /^\d{2}[ .]?\d{3}(?:[- ]\d{2})?(?:[- ]?[IVXLC]{1,6}|[- ]?[A-Z])?(?: ?\(R ?\d+\))?,?\s+\p{L}/u;
