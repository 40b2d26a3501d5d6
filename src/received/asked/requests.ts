import { anyOf, listed } from '../../text/index.ts';

const WE = '(?:wij|we|ik)';
const VERB = '(?:verzoek|verzoeken|vraag|vragen)';
const HOW = listed(`hierbij daarom graag dringend nogmaals vriendelijk daarnaast ook voorts tevens`);
const SOFT = String.raw`(?:\s${anyOf('dan ook', 'met klem', 'vriendelijk (?:doch|maar) dringend', ...HOW)})*`;
const HEAR = listed('vernemen verneem horen hoor ontvangen ontvang');
const APPEAL = `(?:doe|doen)${SOFT} een (?:dringend |klemmend )?beroep op u`;
const WOULD = '(?:zou|zouden|wil|willen)';
/** Who asks, behind an article: 'de vereniging', 'onze leden'. */
const THEY = '(?:de|het|onze) [^,.]{3,100}';

/** 'Wij verzoeken u …', 'Daarom vraag ik u …', 'Namens onze leden vragen wij aandacht …': what stands before what is asked for. */
const LEADS: readonly string[] = [
  String.raw`(?:.{0,80}?\s)?${WE}(?: [^,.]{1,60},)? ${VERB} u${SOFT}`,
  String.raw`.{0,120}?\b${VERB} ${WE}(?! (?:mij|me|ons) af\b)(?: u)?${SOFT}`,
  String.raw`.{0,80}?\b(?:${WE} ${WOULD}|${WOULD} ${WE}) u${SOFT}(?: willen)? ${VERB}`,
  String.raw`.{0,80}?\b${WE} (?:roep|roepen) u${SOFT} op(?: tot| om)?`,
  String.raw`.{0,80}?\b(?:${WE} ${APPEAL}|${APPEAL.replace(SOFT, ` ${WE}`)})(?: om)?`,
  String.raw`.{0,40}?\b(?:graag|gaarne) ${anyOf(...HEAR)} ${WE}(?: van u)?`,
  String.raw`.{0,40}?\b${WE} ${anyOf(...HEAR)} (?:graag|gaarne)(?: van u)?`,
  `${THEY} (?:verzoekt|verzoeken|vraagt|vragen) u${SOFT}`,
  `${THEY} (?:roept|roepen) u${SOFT} op(?: tot| om)?`,
];
/** 'Ik verzoek u dan ook, gelet op het voorgaande, om …'. */
const ASIDE = '(?:,[^,]{3,60},)?';
const REQUESTS = LEADS.map((lead) => new RegExp(`^${lead}${ASIDE} (.+)[.!]$`, 'i'));

const WE_HAVE = `(?:${WE} (?:heb|hebben|leg|leggen)|(?:heb|hebben|leg|leggen) ${WE})`;
const THING = '(?:vragen|verzoeken|wensen)';
const FOLLOWS = '(?:,? (?:(?:om )?het volgende(?: te doen)?|antwoord op [^:]{2,40}))?';
/** Before a list: 'Wij verzoeken u het volgende:', 'Onze vragen zijn:', 'Wij hebben drie verzoeken:'. */
const BEFORE_LIST: readonly RegExp[] = [
  ...LEADS.map((lead) => new RegExp(`^${lead}(?: om)?${FOLLOWS}:?$`, 'i')),
  new RegExp(String.raw`^.{0,80}?\b(?:onze|mijn) (?:[\p{L}-]+ )?${THING}\b[^:]{0,40}:$`, 'iu'),
  new RegExp(String.raw`^.{0,80}?\b${WE_HAVE} [^:]{0,80}\b${THING}\b(?: voor)?:$`, 'i'),
];

const WE_WOULD = `(?:${WE} ${WOULD}|${WOULD} ${WE})`;
const IF_YOU = String.raw`(?:als|indien|wanneer) u\b`;
/** Wishes in a sentence of their own, that cannot be put after 'U vraagt mij' but as they stand. */
const WISHES: readonly RegExp[] = [
  new RegExp(String.raw`^.{0,60}?\b${WE_WOULD} (?:dan ook |heel )?graag (?:willen )?dat u\b.+[.!]$`, 'i'),
  new RegExp(String.raw`^.{0,60}?\b${WE_WOULD} het (?:zeer |bijzonder )?op prijs stellen ${IF_YOU}.+[.!]$`, 'i'),
  new RegExp(String.raw`^.{0,40}?\b${WE_WOULD} (?:dan ook |heel )?graag (?!willen |dat ).*\bu\b.*[.!]$`, 'i'),
  new RegExp(String.raw`^graag ${WOULD} ${WE} .*\bu\b.*[.!]$`, 'i'),
  // 'Stuur mij alstublieft het rapport'
  /^(?!alstublieft|alsjeblieft)\p{Lu}\p{Ll}+ .*\b(?:alstublieft|alsjeblieft|a\.u\.b\.|s\.v\.p\.)/iu,
  // 'Wilt u …, dan kunt u …' is a condition
  /^(?:kunt|wilt|zou(?:dt)?) u (?!niet\b)(?!.*, dan )[^?]+\.$/i,
];

const BEGINS = '^(?:en |maar |want )?';
const ASKED_IT = anyOf(...listed('vroeg vroegen vraagt vragen zei zeiden'));
const SOMEBODY = '(?:hij|zij|ze|men|(?:de|het|een|onze|mijn|veel) )';
/** Questions that want no answer: they are part of an argument. */
const RHETORICAL: readonly RegExp[] = [
  new RegExp(
    String.raw`${BEGINS}(?:kunt|kan|kun|kon) (?:u|je|jij|men) (?:zich|je) (?:\p{L}+ )?(?:voorstellen|indenken)\b`,
    'iu',
  ),
  new RegExp(String.raw`${BEGINS}u kunt zich (?:\p{L}+ )?(?:voorstellen|indenken)\b`, 'iu'),
  new RegExp(String.raw`${BEGINS}(?:wist|weet) u (?:wel )?(?:dat|hoe(?:veel)?)\b`, 'i'),
  new RegExp(String.raw`${BEGINS}(?:wie had dat|had u dat) (?:ooit )?(?:kunnen )?(?:gedacht|bedenken|denken)\b`, 'i'),
  new RegExp(String.raw`${BEGINS}of u (?:nu |dat )?(?:wilt|wil) of niet\b`, 'i'),
  // what somebody else asked
  new RegExp(String.raw`\b${ASKED_IT} ${SOMEBODY}[^?]{0,80}: `, 'i'),
  // nobody asks in one word, but to go on from what was asked before
  /^\S+\?$/,
];

/** True for a question that nobody has to answer. */
export function isRhetorical(text: string): boolean {
  return RHETORICAL.some((pattern) => pattern.test(text));
}

/** True for the answer that a writer gives to a question of his own: it was none. */
export function answersItself(sentence: string): boolean {
  return /^(?:(?:nee|neen|ja)[,.!]|(?:omdat|natuurlijk|niets|niemand|nooit)\b(?!.*\?$))/i.test(sentence);
}

/** True for a sentence that announces a list of what is asked for. */
export function announcesRequests(lead: string): boolean {
  return BEFORE_LIST.some((pattern) => pattern.test(lead));
}

/** What a sentence asks for, behind the words that ask: 'met onze vervoerder te spreken'; undefined where it asks for nothing. */
export function requestIn(sentence: string): string | undefined {
  const found = REQUESTS.map((pattern) => pattern.exec(sentence)?.[1]).find((rest) => rest !== undefined);
  return found === undefined || found.length <= 3 || /\bhet volgende$|^(?:u )?niet\b/i.test(found) ? undefined : found;
}

/** True for a sentence that says what its writer would like, in words that cannot be turned round. */
export function isWish(sentence: string): boolean {
  return WISHES.some((pattern) => pattern.test(sentence));
}

const INFINITIVE = String.raw`\bte \p{L}+n(?: \p{L}+n)?`;
const BETWEEN = new RegExp(
  `(?<=${INFINITIVE})(?:, en | en |, )(?=[^,]{2,200}${INFINITIVE}$|[^,]{2,200}${INFINITIVE}(?:,| en ))`,
  'u',
);

/** True for what ends in a verb with 'te': 'lijn 31 te laten rijden'. */
export function isToBeDone(request: string): boolean {
  return new RegExp(`${INFINITIVE}$`, 'u').test(request);
}

/** 'de norm te verlagen en de boete te verhogen' is two requests: each ends in what is to be done. */
export function requestsIn(request: string): readonly string[] {
  if (!isToBeDone(request)) return [request];
  const found = request.split(BETWEEN);
  return found.every((one) => /^\p{Ll}/u.test(one)) ? found : [request];
}

const AGAIN = /(?:,? en |,? maar )(?=(?:kunt|wilt|bent|zou|zult|hebt|heeft|gaat|deelt|vindt|ziet) u\b)/;

/** 'Kunt u zeggen wanneer … en wilt u … toesturen?' is two questions, each with its own verb. */
export function questionsIn(question: string): readonly string[] {
  const found = question.split(AGAIN);
  return found.map((one, index) => {
    const begun = index === 0 ? one : one.charAt(0).toUpperCase() + one.slice(1);
    return index < found.length - 1 ? `${begun.replace(/[,;]$/, '')}?` : begun;
  });
}

const YES_OR_NO = '(?:zo|indien) (?:ja|nee|niet|wel)';
const GOES_ON = new RegExp(String.raw`^(?:en )?(?:${YES_OR_NO}\b|waarom(?: wel| niet)?\?$)`, 'i');

/** True for what follows on a question and is no question by itself: 'Zo nee, waarom niet?'. */
export function goesOn(question: string): boolean {
  return GOES_ON.test(question);
}
