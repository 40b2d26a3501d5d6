import { withinSentence, withoutFullStop } from '../../../dutch/index.ts';
import { announceAnswers, type Question, writeQuestions } from '../../phrases/questions.ts';
import { acknowledge, type Incoming, isLate, thankFor } from '../../phrases/thanks.ts';
import { hasOpen, type OpenFields } from '../../render/open.ts';
import { textOrNothing, type Value } from '../../render/values.ts';
import type { TemplateHelper } from './helper.ts';
import { isAddressee, list, namesOf, part, sentence, text } from './parts.ts';

/** What came in, to tell these addressees of: who wrote for itself wrote for nobody else. */
function incoming(letter: Value, open: OpenFields, names: readonly string[] = [], gerichtAan = ''): Incoming {
  const of = (name: string) => textOrNothing(part(letter, name), open);
  const namens = of('namens');
  return {
    soort: of('soort'),
    datum: of('datum'),
    afzender: withoutFullStop(of('afzender')),
    namens: isAddressee(namens, names) ? '' : withinSentence(withoutFullStop(namens)),
    kenmerk: of('kenmerk'),
    gerichtAan,
    onderwerp: of('onderwerp'),
  };
}

/** An item of a list of questions; a question that its sub-questions answer needs no answer of its own. */
function question(item: Value, open: OpenFields): Question {
  const of = (value: Value, name: string) => textOrNothing(part(value, name), open);
  const answerOf = (value: Value) => sentence(of(value, 'antwoord'));
  const asked = part(item, 'vraag');
  const subs = list(part(item, 'deelvragen'));
  const answer = answerOf(item);
  // without an answer to all of it, each sub-question has its own, or still needs one
  const isApart = hasOpen(answer) && subs.some((sub) => answerOf(sub) !== '');
  const partAnswer = (sub: Value) => (isApart ? sentence(text(part(sub, 'antwoord'))) : answerOf(sub));
  return {
    questions: (Array.isArray(asked) ? list(asked) : [asked ?? '']).map(text),
    answer: isApart ? '' : answer,
    parts: subs.map((sub) => ({ question: of(sub, 'vraag'), answer: partAnswer(sub) })),
  };
}

/** Helpers that tell of what was received, and answer it. */
export const RECEIVED_HELPERS: readonly TemplateHelper[] = [
  {
    name: 'dank',
    summary:
      'Noemt de ontvangen brieven (wanneer, van wie, waarover) en bedankt ervoor, met excuses als het antwoord laat is. Wie ze kreeg, staat er als u dat opgeeft: ‘stuurde u mijn ambtsvoorganger een brief’.',
    example: [
      '{{dank ontvangen aan}}',
      'Op 3 juli 2020 stuurde u mij een brief over krimp. Ik dank u voor deze brief.',
    ],
    parameters: [
      { name: 'ontvangen', kinds: ['ontvangen'] },
      { name: 'geadresseerde', kinds: ['geadresseerde'] },
      { name: 'gericht aan', kinds: ['tekst'], optional: true },
    ],
    run: ({ open, reference }, letters, addressees, addressed) =>
      thankFor(
        list(letters).map((letter) => incoming(letter, open, namesOf(addressees), textOrNothing(addressed, open))),
        namesOf(addressees),
        reference,
      ),
  },
  {
    name: 'ontvangst',
    summary: 'Noemt de ontvangen brieven en bedankt ervoor, zonder excuses: voor een bericht dat er geen antwoord is.',
    example: [
      '{{ontvangst ontvangen aan}}',
      'Op 3 juli 2020 stuurde u mij een brief over krimp. Ik dank u voor deze brief.',
    ],
    parameters: [
      { name: 'ontvangen', kinds: ['ontvangen'] },
      { name: 'geadresseerde', kinds: ['geadresseerde'] },
    ],
    run: ({ open }, letters, addressees) =>
      acknowledge(
        list(letters).map((letter) => incoming(letter, open, namesOf(addressees))),
        namesOf(addressees),
      ),
  },
  {
    name: 'te-laat',
    summary:
      'Zegt voor {{#if}} of op de dag van de brief meer dan een aantal dagen voorbij is sinds een van de ontvangen stukken.',
    example: ['{{#if (te-laat ontvangen "21")}}…{{/if}}', '…'],
    parameters: [
      { name: 'ontvangen', kinds: ['ontvangen'] },
      { name: 'dagen', kinds: ['tekst'] },
    ],
    run: ({ open, reference }, letters, days) => {
      const received = list(letters).map((letter) => incoming(letter, open));
      return isLate(received, reference, Number(text(days))) ? 'ja' : '';
    },
  },
  {
    name: 'ingaan-op',
    summary: 'Kondigt de antwoorden aan op vragen en verzoeken: wat met een vraagteken eindigt, is een vraag.',
    example: ['{{ingaan-op vragen}}.', 'Op uw verzoek ga ik hieronder in.'],
    parameters: [{ name: 'vragen', kinds: ['lijst'], parts: ['vraag'] }],
    run: (_, asked) => announceAnswers(list(asked).map((item) => [part(item, 'vraag')].flat().map(text).join(' '))),
  },
  {
    name: 'vragen-en-antwoorden',
    summary:
      'Schrijft vragen met hun antwoorden, genummerd; vragen die u samen beantwoordt en deelvragen krijgen hun eigen kop.',
    example: ['{{vragen-en-antwoorden vragen}}', '**Vraag 1** … **Antwoord op vraag 1** …'],
    parameters: [{ name: 'vragen', kinds: ['lijst'], parts: ['vraag', 'antwoord'] }],
    run: ({ open }, questions) => writeQuestions(list(questions).map((item) => question(item, open))),
  },
];
