import { anyOf, listed } from '../../text/index.ts';
import { turnedRound } from '../voice.ts';

/** Words behind which a clause has its own subject and verb. */
const CLAUSE = anyOf(
  ...listed(
    'dat of wat hoe wie wanneer waarom welk welke als indien zodra omdat zodat die totdat voordat nadat zolang tenzij',
  ),
  String.raw`waar\p{L}*`,
);
const PERSON = /\b(?:u|wij|we|ik|mij|me|ons|jullie|jij|jou)\b|\bje\b(?! aandacht)/i;
const SUBJECT = /\b(?:wij|we|ik|jullie|jij|jou|je)\b/i;
/** What stands behind 'ons' where it is no 'ons dorp': 'ons te bezoeken', 'ons een brief te sturen'. */
const BEHIND_OBJECT = anyOf(
  ...listed(
    'te een de het deze dit dit in op over aan bij met van voor vóór binnen uiterlijk daarover hierover daarbij hierbij daarin',
  ),
  ...listed('hierin mee niet ook zo zelf nader alsnog tijdig'),
);
const OBJECT_OF_REQUEST = new RegExp(
  String.raw`(?<![\p{L}-])(?:mij|me|ons(?= ${BEHIND_OBJECT}\b)|u)(?![\p{L}-])`,
  'giu',
);

/**
 * The same request in the mouth of the one who answers it, as it follows 'U vraagt mij': 'onze leden' are 'uw leden', 'ons te bezoeken' is
 * 'u te bezoeken', and what is asked 'om …' loses that word. A request whose verbs would change too is quoted from its sentence.
 */
export function indirect(request: string, sentence: string): string {
  const persons = withPersons(request);
  if (persons === undefined) return quoted([sentence]);
  const asked = persons.replace(/^(?:daarom|dan ook|hierbij|graag|voorts|tevens) /i, '');
  // 'om' is dropped before what is to be done, and stays before a thing
  const isDone = /\bte \p{L}+n\b/u.test(asked);
  const plain = isDone ? asked.replace(/^om /i, '') : asked;
  // 'U vraagt mij mij in te zetten' would lose one of the two
  if (/^mij\b/.test(plain)) return `om ${plain}`;
  // what is asked for is no longer somebody's: 'uw aandacht voor' is 'om aandacht voor'
  if (/^(?:(?:uw|je|mijn) )?aandacht\b/i.test(plain)) return `om ${plain.replace(/^(?:uw|je|mijn) /i, '')}`;
  // a thing is asked for with 'om', what is to be done without
  const isThing = !isDone && !/^(?:om|tot|of|dat|hoe|wat|wie|wanneer|waarom|welke?)\b/i.test(plain);
  return isThing ? `om ${plain}` : plain;
}

/** What was asked, word for word: 'het volgende: ‘Wilt u …? Kunt u …?’'. */
export function quoted(sentences: readonly string[]): string {
  const written = sentences.map((one) => one.replace(/\.$/, '').replace(/[‘’]/g, (mark) => (mark === '‘' ? '“' : '”')));
  // questions end by themselves; what does not end stands in quotation marks of its own
  const isWhole = written.slice(0, -1).every((one) => /[?!]$/.test(one));
  return `het volgende: ${isWhole ? `‘${written.join(' ')}’` : written.map((one) => `‘${one}’`).join(', ')}`;
}

/** With whoever is spoken of turned round; undefined where a verb would have to change. */
function withPersons(request: string): string | undefined {
  if (!PERSON.test(request)) return turnedRound(request);
  const hasClause = new RegExp(String.raw`(?:^|[\s,])${CLAUSE}\s`, 'iu').test(request);
  if (hasClause || SUBJECT.test(request) || !/\bte \p{L}+n\b/u.test(request)) return undefined;
  const marked = request.replace(OBJECT_OF_REQUEST, (word) => (/^u$/i.test(word) ? TO_ME : TO_YOU));
  if (/(?<![\p{L}-])ons(?![\p{L}-])/iu.test(marked)) return undefined;
  return turnedRound(marked).replaceAll(TO_ME, 'mij').replaceAll(TO_YOU, 'u');
}

/** What stands for the person until everything else is turned round. */
const TO_ME = '\u{e000}';
const TO_YOU = '\u{e001}';
