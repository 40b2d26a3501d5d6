import { GOVERNMENT } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import type { IncomingLetter } from '../letter.ts';

/** What comes in, and what it counts as. */
export const NOUNS: ReadonlyMap<string, IncomingLetter['soort']> = new Map([
  ['brief', 'brief'],
  ['brieven', 'brief'],
  ['schrijven', 'brief'],
  ['bericht', 'brief'],
  ['briefkaart', 'brief'],
  ['petitie', 'brief'],
  ['e-mail', 'e-mail'],
  ['email', 'e-mail'],
  ['e-mails', 'e-mail'],
  ['e-mailbericht', 'e-mail'],
  ['mail', 'e-mail'],
  ['vraag', 'vragen'],
  ['vragen', 'vragen'],
  ['kamervragen', 'vragen'],
  ['verzoek', 'verzoek'],
  ['verzoeken', 'verzoek'],
  ['uitnodiging', 'verzoek'],
  ['rapport', 'rapport'],
  ['onderzoeksrapport', 'rapport'],
  ['eindrapport', 'rapport'],
  ['notitie', 'rapport'],
  ['advies', 'advies'],
  ['motie', 'motie'],
]);
const NOUN = [...NOUNS.keys()].sort((a, b) => b.length - a.length).join('|');
const KENMERK = String.raw`(?:kenmerk|referentie|ref\.|briefnummer|nummer|nr\.|zaaknummer)[: ]+`;
/** A kenmerk after its word: no blanks, but for those around a slash ("DGBI / 21012345"). */
const NUMBER = String.raw`([^\s,;)]*[^\s,;).](?: ?\/ ?\d[\d.]*\d)?)`;
const VAN = String.raw`(?:van|d\.?d\.?|dd\.?|gedateerd(?: op)?|gedagtekend|verzonden op|ontvangen op|de dato)`;

/** "uw brief (met kenmerk X) van", just before a date. */
export const YOURS = new RegExp(
  String.raw`(?:^|[\s(])(uw (?:(?!Kamers? |(?:is|zijn|werd|werden|heeft|hebben|bij|per|met|in) )[\p{L}-]+ ){0,3}?(${NOUN})(?:,? \(?(?:met |onder )?(?:uw )?${KENMERK}([^\s,;)]+)\)?)?,? ${VAN})$`,
  'iu',
);
/** "Bij brief van", just before a date. */
export const BY_LETTER = new RegExp(
  String.raw`(?:^|[\s(])((?:bij|per|in|met) (?:uw |een |de |haar |zijn )?(${NOUN})(?:,? \(?(?:met |onder )?${KENMERK}([^\s,;)]+)\)?)? ${VAN})$`,
  'iu',
);
/** "de brief van de VNG van", "het verzoek van de vaste commissie voor Financiën d.d.", just before a date. */
export const OF_SENDER = new RegExp(
  String.raw`(?:^|[\s(])((?:de|het|een) (?:[\p{L}-]+ )?(${NOUN}) van ((?:de |het |mevrouw |mw\. |dhr\. )?\p{L}[^,;()]{1,90}?),? ${VAN})$`,
  'iu',
);
/** "de vragen van het lid X over Y (ingezonden", just before a date. */
export const QUESTIONS =
  /(?:^|[\s(])((?:vragen|kamervragen|vraag)(?: die)?(?: zijn| werden)? (?:van|gesteld door|door) ((?:het|de|mevrouw|kamerlid|lid|leden) ?[^,;()]{2,120}?(?: \([^()]{1,60}\))?(?:(?:, | en )[^,;()]{2,60} \([^()]{1,30}\)){0,4})(?: aan (?:de|het) [^()]{2,200}?)?(?:,? (?:over|inzake|betreffende|met betrekking tot) ([^()]{3,220}?))?,? ?(?:\([^()]{0,40}$|(?:,? ?(?:die )?(?:zijn )?(?:ingezonden|ingediend|gesteld)(?: op)?|van|d\.d\.)$))/iu;
export const AFTER_KENMERK = new RegExp(
  String.raw`^,? ?\(?(?:bij (?:brief|schrijven) )?(?:met |onder |en )?(?:uw |het )?${KENMERK}${NUMBER}`,
  'iu',
);
export const SENT_NOUN = new RegExp(String.raw`(?:^|\s)(${NOUN})(?![\p{L}])`, 'iu');
export const SENT_KENMERK = new RegExp(String.raw`\b${KENMERK}${NUMBER}`, 'i');
/** "U schreef mij op", "De heer B stuurde ons op", just before a date: who, and the verb. */
export const SENT_BEFORE =
  /(?:^|[,;:] |\b(?:en|dat|daarna|ook|eerder) )((?:u|de|het|mevrouw|mw\.|de heer|\p{Lu})[^,;.]{0,70}?) ?\b(stuurde|stuurden|zond|zonden|schreef|schreven|mailde|vroeg|verzocht|richtte)((?: (?:u|mij|me|ons|daarom|daarnaast|ook|hierover|daarover|eerder|al|reeds))*) op$/iu;
/** "Ik ontving op", just before a date. */
export const RECEIVED_BEFORE = /(?:^|[,;:] )(?:ik|wij) (?:ontving|ontvingen)(?: (?:ook|daarna|vervolgens))? op$/i;
export const ZAAK = /\b(\d{4}Z\d{5})\b/;

/** "Op 17 september 2015 heeft het lid X (ABC) schriftelijke vragen gesteld", from the subject on. */
export const MEMBER_ASKED =
  /^((?:het|de) (?:Tweede )?(?:Kamer)?(?:lid|leden) [^.;]{2,160}?) (?:mij )?(?:(?:schriftelijke|nadere) )?(?:Kamer)?vragen (?:[^.;]{0,160} )?gesteld\b/i;

/** Verbs of sending; with 'heeft' and 'hebt' a participle must follow. */
export const SENDS =
  /^ ?(stuurde|stuurden|zond|zonden|schreef|schreven|mailde|vroeg|verzocht|bood|deed|richtte|richtten|wees|overhandigde|ontving|ontvingen|heeft|hebt|hebben|heb)\b/i;
export const PARTICIPLE =
  /\b(?:gestuurd|toegestuurd|gezonden|toegezonden|verzonden|geschreven|gemaild|gevraagd|verzocht|gericht|gesteld|aangeboden|overhandigd|ontvangen|doen toekomen|laten weten|gewezen|bericht)\b/i;
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
