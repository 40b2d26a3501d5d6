import {
  ABOUT,
  GOVERNMENT,
  HEER,
  INCOMING_WORD,
  MEVROUW,
  OF_DAY,
  SENDS,
  SENT,
  WRITES,
  WRITTEN,
} from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import type { IncomingLetter } from '../letter.ts';

/** A kenmerk after its word: no spaces, but for those around a slash ("DGBI / 21012345"). */
const NUMBER = String.raw`([^\s,;)]*[^\s,;).](?: ?\/ ?\d[\d.]*\d)?)`;
const KENMERK_WORD = anyOf(...listed(String.raw`kenmerk referentie ref\. briefnummer nummer nr\. zaaknummer`));
const KENMERK = `${KENMERK_WORD}[: ]+`;
/** "(met kenmerk X)", between the noun and its day. */
const WITH_KENMERK = String.raw`(?:,? \(?(?:met |onder )?(?:uw )?${KENMERK}([^\s,;)]+)\)?)?`;
const VAN = anyOf(OF_DAY, 'gedateerd op', 'verzonden op', 'ontvangen op', 'de dato');
const BEGIN = String.raw`(?:^|[\s(])`;

/** Words after "uw" that begin no letter of whoever is addressed: a verb, a preposition, the Kamer. */
const NOT_YOURS = anyOf(...listed('is zijn werd werden heeft hebben bij per met in'));
const ADJECTIVES = String.raw`(?:(?!Kamers? |${NOT_YOURS} )[\p{L}-]+ ){0,3}?`;
/** "uw brief (met kenmerk X) van", just before a date. */
export const YOURS = new RegExp(`${BEGIN}(uw ${ADJECTIVES}(${INCOMING_WORD})${WITH_KENMERK},? ${VAN})$`, 'iu');
/** "Bij brief van", just before a date. */
export const BY_LETTER = new RegExp(
  `${BEGIN}((?:bij|per|in|met) (?:(?:uw|een|de|haar|zijn) )?(${INCOMING_WORD})${WITH_KENMERK} ${VAN})$`,
  'iu',
);
const SENDER = String.raw`(?:(?:de|het|${MEVROUW}|(?:de )?${HEER}) )?\p{L}[^,;()]{1,90}?`;
/** "de brief van de VNG van", "het verzoek van de vaste commissie voor Financiën d.d.", just before a date. */
export const OF_SENDER = new RegExp(
  String.raw`${BEGIN}((?:de|het|een) (?:[\p{L}-]+ )?(${INCOMING_WORD}) van (${SENDER}),? ${VAN})$`,
  'iu',
);

const ASKED = '(?:vragen|kamervragen|vraag)(?: die)?(?: zijn| werden)? (?:van|gesteld door|door)';
const MEMBER = String.raw`(?:het|de|mevrouw|kamerlid|lid|leden) ?[^,;()]{2,120}?(?: \([^()]{1,60}\))?`;
const MORE_MEMBERS = String.raw`(?:(?:, | en )[^,;()]{2,60} \([^()]{1,30}\)){0,4}`;
const TO_MINISTER = '(?: aan (?:de|het) [^()]{2,200}?)?';
const ON_SUBJECT = `(?:,? ${anyOf(...ABOUT, 'met betrekking tot')} ([^()]{3,220}?))?`;
const HANDED_IN = ',? ?(?:die )?(?:zijn )?(?:ingezonden|ingediend|gesteld)(?: op)?';
/** "de vragen van het lid X over Y (ingezonden", just before a date. */
export const QUESTIONS = new RegExp(
  String.raw`${BEGIN}(${ASKED} (${MEMBER}${MORE_MEMBERS})${TO_MINISTER}${ON_SUBJECT},? ?(?:\([^()]{0,40}$|(?:${HANDED_IN}|,? ?die op|van|d\.d\.)$))`,
  'iu',
);
const SUCH_QUESTIONS = '(?:deze|de|genoemde) (?:schriftelijke )?(?:kamer)?vragen';
/** "Deze vragen werden ingezonden op", just before a date. */
export const THESE_QUESTIONS = new RegExp(
  `${BEGIN}(${SUCH_QUESTIONS} (?:zijn|werden) (?:aan mij )?(?:ingezonden|ingediend) op)$`,
  'i',
);
export const AFTER_KENMERK = new RegExp(
  String.raw`^,? ?\(?(?:bij (?:brief|schrijven) )?(?:met |onder |en )?(?:uw |het )?${KENMERK}${NUMBER}`,
  'iu',
);
export const SENT_NOUN = new RegExp(String.raw`(?:^|\s)(${INCOMING_WORD})(?![\p{L}])`, 'iu');
export const SENT_KENMERK = new RegExp(String.raw`\b${KENMERK}${NUMBER}`, 'i');

const CLAUSE = String.raw`(?:^|[,;:] |\b(?:en|dat|daarna|ook|eerder) )`;
const WHO = String.raw`(?:u|de|het|mevrouw|mw\.|de heer|\p{Lu})[^,;.]{0,70}?`;
const TO_US = listed('u mij me ons daarom daarnaast ook hierover daarover eerder al reeds');
/** "U schreef mij op", "De heer B stuurde ons op", just before a date: who, and the verb. */
export const SENT_BEFORE = new RegExp(
  String.raw`${CLAUSE}(${WHO}) ?\b(${anyOf(...SENDS, ...WRITES)})((?: ${anyOf(...TO_US)})*) op$`,
  'iu',
);
/** "Ik ontving op", just before a date. */
export const RECEIVED_BEFORE = /(?:^|[,;:] )(?:ik|wij) (?:ontving|ontvingen)(?: (?:ook|daarna|vervolgens))? op$/i;
export const ZAAK = /\b(\d{4}Z\d{5})\b/;

const A_LETTER = String.raw`(?:een|de|het|uw) (?:[\p{L}-]+ )?${INCOMING_WORD} `;
/**
 * "schreef u de Kamer", "stuurde u een brief aan de Tweede Kamer", "aan de Eerste Kamer", just after a date: whoever is addressed
 * wrote to the Kamer, and not to us as well.
 */
export const TO_KAMER = new RegExp(
  String.raw`^,? ?(?:\p{L}+ u )?(?:${A_LETTER})?(?:aan )?(?:de|beide) (?:(?:Tweede|Eerste) )?Kamers?\b(?! en (?:aan )?(?:mij|ons)\b)`,
  'iu',
);

const HOW_ASKED = '(?:(?:schriftelijke|nadere) )?(?:Kamer)?vragen';
/** "Op 17 september 2015 heeft het lid X (ABC) schriftelijke vragen gesteld", from the subject on. */
export const MEMBER_ASKED = new RegExp(
  String.raw`^((?:het|de) (?:Tweede )?(?:Kamer)?(?:lid|leden) [^.;]{2,160}?) (?:mij )?${HOW_ASKED} (?:[^.;]{0,160} )?gesteld\b`,
  'i',
);

const HAVE = listed('heeft hebt hebben heb');
/** Verbs of sending; with 'heeft' and 'hebt' a participle must follow. */
export const SENDING = new RegExp(
  String.raw`^ ?(${anyOf(...SENDS, ...WRITES, 'ontving', 'ontvingen', ...HAVE)})\b`,
  'i',
);
export const PARTICIPLE = new RegExp(String.raw`\b${anyOf(...SENT, ...WRITTEN)}\b`, 'i');
export const STANDARD: Readonly<Record<string, IncomingLetter['soort']>> = {
  schreef: 'brief',
  schreven: 'brief',
  mailde: 'e-mail',
  vroeg: 'verzoek',
  verzocht: 'verzoek',
};
export const OWN = new RegExp(
  String.raw`^(?:${anyOf(...listed('ik wij we mijn'))}|(?:het|de) ${GOVERNMENT}|mijn ambts)\b`,
  'i',
);
