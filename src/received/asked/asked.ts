import type { Letter } from '../../letter/index.ts';
import { indirect, quoted } from './indirect.ts';
import {
  announcesRequests,
  answersItself,
  goesOn,
  isRhetorical,
  isToBeDone,
  isWish,
  questionsIn,
  requestIn,
  requestsIn,
} from './requests.ts';
import { type Said, saidIn, withoutLink } from './said.ts';

/** Something that a letter asks: a question, or a request. */
export interface Asked {
  readonly soort: 'vraag' | 'verzoek';
  /** As it stands, without its number: 'Kunt u dit toezeggen?', 'Wij verzoeken u de norm te verlagen.', 'de norm te verlagen'. */
  readonly tekst: string;
  /** The number or letter that its writer gave it. */
  readonly nummer?: string;
  /** As it follows 'U vraagt mij': 'de norm te verlagen', 'het volgende: ‘Kunt u …?’'. */
  readonly indirect: string;
  /** True where nothing is asked for but an answer. */
  readonly isReply?: true;
}

/** More than these nobody chooses from. */
const MOST = 30;
const LONGEST = 600;

/** Reads what a letter asks, in its order, once each. What is not certain is offered for correction. */
export function askedIn(letter: Letter): Asked[] {
  const found: Asked[] = [];
  let before: Asked | undefined;
  for (const said of saidIn(letter)) {
    if (said.text.length > LONGEST) continue;
    // 'Zo nee, waarom niet?' belongs to the question before it
    if (before?.soort === 'vraag' && said.isItem === undefined && goesOn(said.text)) {
      before = joined(before, said.text);
      found.splice(-1, 1, before);
      continue;
    }
    if (before?.soort === 'vraag' && said.isItem === undefined && answersItself(said.text)) found.pop();
    const asked = askedBy(said);
    found.push(...asked);
    before = asked.at(-1);
  }
  const once = new Map(found.map((one) => [one.tekst, one]));
  const all = [...once.values()].slice(0, MOST);
  // who asks for something does not ask besides for an answer
  const matters = all.filter(({ isReply }) => !isReply);
  return matters.length > 0 ? matters : all;
}

function joined(question: Asked, more: string): Asked {
  const tekst = `${question.tekst} ${more}`;
  return { ...question, tekst, indirect: quoted([tekst]) };
}

function askedBy(said: Said): Asked[] {
  const { text } = said;
  const nummer = said.nummer === undefined ? {} : { nummer: said.nummer };
  if (/\?["”’)]{0,2}$/.test(text)) {
    const questions = questionsIn(text).filter((one) => !isRhetorical(one));
    return questions.map((tekst) => ({ soort: 'vraag', tekst, ...nummer, indirect: quoted([tekst]) }));
  }
  if (isRhetorical(text)) return [];
  if (isWish(text)) return [{ soort: 'verzoek', tekst: text, ...nummer, indirect: quoted([text]) }];
  const request = requestIn(text);
  if (request !== undefined) return inSentence(request, text, nummer);
  if (!said.isItem || said.lead === undefined || !announcesRequests(said.lead)) return [];
  const tekst = withoutLink(/^\p{Ll}/u.test(text) ? text.replace(/\.$/, '') : text);
  return [{ soort: 'verzoek', tekst, ...nummer, indirect: fromItem(tekst) }];
}

/** The requests of one sentence: quoted as that sentence where it has one, else each as it stands in it. */
function inSentence(request: string, sentence: string, nummer: { nummer?: string }): Asked[] {
  const requests = requestsIn(request);
  const [only] = requests;
  if (requests.length === 1 && only !== undefined) {
    const asked = indirect(only, sentence);
    return [
      {
        soort: 'verzoek',
        tekst: sentence,
        ...nummer,
        indirect: asked,
        ...((isForReply(asked) || /^van u$/i.test(only)) && { isReply: true }),
      },
    ];
  }
  return requests.map((tekst) => ({ soort: 'verzoek', tekst, ...nummer, indirect: indirect(tekst, tekst) }));
}

/** An item of a list is what is to be done, or a sentence that tells to do it. */
function fromItem(item: string): string {
  return /^\p{Ll}/u.test(item) && isToBeDone(item) ? indirect(item, item) : quoted([item]);
}

const WHEN = '(?:binnen|uiterlijk|vóór|voor|op|per) [^,]{2,40}';
const ANSWER = '(?:reactie|antwoord|bericht|beantwoording|terugkoppeling)';
const SOME = String.raw`(?:mijn |een |uw )?(?:[\p{L}-]+e )?`;
const TO_THIS = '(?: op (?:deze|onze|uw|mijn) (?:brief|e-mail|vragen|verzoeken?))?';
/** 'om mijn reactie', 'om binnen zes weken een antwoord op uw brief'. */
const FOR_REPLY = new RegExp(`^(?:om )?(?:${WHEN} )?${SOME}${ANSWER}(?: van u)?${TO_THIS}(?: ${WHEN})?$`, 'iu');

const RECOMMENDATIONS = String.raw`\bof u (?:mijn|onze|deze|de) aanbevelingen\b`;
const TO_REPLY = String.raw`\b(?:reactie|antwoord)(?: op .{3,80})? te (?:sturen|geven|ontvangen|doen toekomen)$`;
const ON_ADVICE = new RegExp(`${RECOMMENDATIONS}|${TO_REPLY}`, 'i');

function isForReply(asked: string): boolean {
  return FOR_REPLY.test(asked) || ON_ADVICE.test(asked.replace(/’$/, '')) || /^(?:om )?van (?:u|mij)\b/.test(asked);
}

/** What a letter asks, as its answer takes it up. */
export interface AskedApart {
  /** The only request, which one sentence takes up: 'U vraagt mij …'. */
  readonly request?: Asked;
  /** What is answered one by one: the questions, and the requests where they are more than one. */
  readonly listed: readonly Asked[];
}

/** Tells the only request of a letter from what is answered one by one. */
export function askedApart(gevraagd: readonly Asked[]): AskedApart {
  const [request, another] = gevraagd.filter(({ soort }) => soort === 'verzoek');
  if (!request || another) return { listed: gevraagd };
  return { request, listed: gevraagd.filter((one) => one !== request) };
}
