import type { Notation } from '../../citation/index.ts';
import { type IsoDate, isIsoDate, monthName, readDate, writeDate } from '../../dates/index.ts';
import { salutation } from '../dutch/aanhef.ts';
import { isPlural } from '../dutch/addressee.ts';
import { enumerateWithArticles, membersOf, withArticle } from '../dutch/article.ts';
import { tellEarlier } from '../dutch/earlier.ts';
import { type Question, writeQuestions } from '../dutch/questions.ts';
import { writeReference } from '../dutch/reference.ts';
import { acknowledge, type Incoming, isLate, thankFor } from '../dutch/thanks.ts';
import { asSentence, capitalise, enumerate, italic } from '../dutch/words.ts';
import { hasOpen, type OpenFields } from '../render/open.ts';
import { isAbsent, textOrNothing, type Value } from '../render/values.ts';
import type { Shape } from './shape.ts';

/** What a rendering knows besides its data: passed in, never read from globals. */
export interface RenderContext {
  /** Today: against it the letters that came in are late, in a letter without a date. */
  readonly today: IsoDate;
  /** The notation of references in this house; `bzk-kort` when absent. */
  readonly notation?: Notation;
}

/** What helpers work with. */
export interface HelperTools {
  readonly context: RenderContext;
  readonly open: OpenFields;
  /** The day of the letter: its date, else the day that is aimed at, else today. */
  readonly reference: IsoDate;
}

/** A parameter of a helper. */
export interface HelperParameter {
  readonly name: string;
  /** The kinds it takes. */
  readonly kinds: readonly Shape['kind'][];
  readonly optional?: boolean;
  /** What the items of a list must have. */
  readonly parts?: readonly string[];
}

/** A helper that writes text. Its texts are Dutch: they show in completion and on the page about templates. */
export interface TemplateHelper {
  readonly name: string;
  readonly summary: string;
  /** How it is called, and what that gives. */
  readonly example: readonly [call: string, result: string];
  readonly parameters: readonly HelperParameter[];
  run(tools: HelperTools, ...values: Value[]): string;
}

const DATE: HelperParameter = { name: 'datum', kinds: ['datum'] };

/** The text of a value; lists and maps have none. */
function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A text as a sentence; what is open stays so. */
function sentence(written: string): string {
  return hasOpen(written) ? written : asSentence(written);
}

function list(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

function part(value: Value | undefined, name: string): Value | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? (value as { [part: string]: Value })[name] : undefined;
}

/** What a date helper writes for a day; what is open stays so. */
function written(value: Value | undefined, write: (date: IsoDate) => string): string {
  const date = text(value);
  return isIsoDate(date) ? write(date) : date;
}

function incoming(letter: Value, open: OpenFields): Incoming {
  const of = (name: string) => textOrNothing(part(letter, name), open);
  return {
    soort: of('soort'),
    datum: of('datum'),
    afzender: of('afzender'),
    namens: of('namens'),
    kenmerk: of('kenmerk'),
    onderwerp: of('onderwerp'),
  };
}

/** An item of a list of questions; a question that its sub-questions answer needs no answer of its own. */
function question(item: Value, open: OpenFields): Question {
  const of = (value: Value, name: string) => textOrNothing(part(value, name), open);
  const answerOf = (value: Value) => sentence(of(value, 'antwoord'));
  const asked = part(item, 'vraag');
  const parts = list(part(item, 'deelvragen')).map((sub) => ({ question: of(sub, 'vraag'), answer: answerOf(sub) }));
  const answer = answerOf(item);
  return {
    questions: (Array.isArray(asked) ? list(asked) : [asked ?? '']).map(text),
    answer: hasOpen(answer) && parts.some((sub) => sub.answer !== '') ? '' : answer,
    parts,
  };
}

function referenceIn(paper: Value | undefined, { notation }: RenderContext, open: OpenFields): string {
  return writeReference(text(part(paper, 'nummer')), textOrNothing(part(paper, 'datum'), open), notation);
}

const namesOf = (value: Value | undefined) => list(value).map((addressee) => text(part(addressee, 'naam')));

/** Every helper that writes text. The blocks `each`, `if` and `unless` are the engine's own. */
export const HELPERS: readonly TemplateHelper[] = [
  {
    name: 'datum',
    summary: 'Schrijft een datum voluit.',
    example: ['{{datum datum}}', '3 juli 2020'],
    parameters: [DATE],
    run: (_, date) => written(date, writeDate),
  },
  {
    name: 'maand',
    summary: 'Schrijft de maand en het jaar van een datum.',
    example: ['{{maand datum}}', 'juli 2020'],
    parameters: [DATE],
    run: (_, date) => written(date, (day) => `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`),
  },
  {
    name: 'jaar',
    summary: 'Schrijft het jaar van een datum.',
    example: ['{{jaar datum}}', '2020'],
    parameters: [DATE],
    run: (_, date) => written(date, (day) => day.slice(0, 4)),
  },
  {
    name: 'lijst',
    summary: 'Schrijft een lijst als opsomming in een zin; het laatste woord ervoor is ‘en’, of wat u opgeeft.',
    example: ['{{lijst mede-namens}}', 'A, B en C'],
    parameters: [
      { name: 'lijst', kinds: ['lijst'] },
      { name: 'voegwoord', kinds: ['tekst'], optional: true },
    ],
    run: (_, items, word) => enumerate(list(items).map(text), text(word) || 'en'),
  },
  {
    name: 'enkel-of-meer',
    summary: 'Kiest tussen enkelvoud en meervoud naar het aantal in een lijst.',
    example: ['{{enkel-of-meer moties "de motie" "de moties"}}', 'de moties'],
    parameters: [
      { name: 'lijst', kinds: ['lijst', 'geadresseerde', 'ontvangen'] },
      { name: 'enkelvoud', kinds: ['tekst'] },
      { name: 'meervoud', kinds: ['tekst'] },
    ],
    run: (_, items, one, more) => text(list(items).length > 1 ? more : one),
  },
  {
    name: 'hoofdletter',
    summary: 'Laat een tekst met een hoofdletter beginnen.',
    example: ['{{hoofdletter ondertekening.functie}}', 'De minister van Financiën'],
    parameters: [{ name: 'tekst', kinds: ['tekst', 'keuze'] }],
    run: (_, value) => capitalise(text(value)),
  },
  {
    name: 'zin',
    summary: 'Maakt van een tekst een zin: met een hoofdletter aan het begin en een punt aan het eind.',
    example: ['{{zin vervolg}}', 'In mei 2020 hoort u meer.'],
    parameters: [{ name: 'tekst', kinds: ['tekst'] }],
    run: (_, value) => sentence(text(value)),
  },
  {
    name: 'cursief',
    summary: 'Zet een tekst cursief, elke alinea apart.',
    example: ['{{cursief vervolg}}', '*in mei 2020 hoort u meer*'],
    parameters: [{ name: 'tekst', kinds: ['tekst'] }],
    run: (_, value) => (hasOpen(text(value)) ? `*${text(value)}*` : italic(text(value))),
  },
  {
    name: 'lidwoord',
    summary:
      'Zet ‘de’ of ‘het’ voor wie of wat zonder lidwoord is ingevuld: een minister, een Kamerlid, een debat, een rapport.',
    example: ['{{lidwoord indiener}}', 'het lid Van Dijk'],
    parameters: [{ name: 'tekst', kinds: ['tekst', 'lijst'] }],
    run: (_, who) => (typeof who === 'string' ? withArticle(who) : enumerateWithArticles(list(who).map(text))),
  },
  {
    name: 'fractieleden',
    summary: 'Noemt de leden van een fractie voluit.',
    example: ['{{fractieleden partij}}', 'de leden van de VVD-fractie'],
    parameters: [{ name: 'fractieleden', kinds: ['tekst'] }],
    run: (_, fraction) => membersOf(text(fraction)),
  },
  {
    name: 'uw-kamer',
    summary: 'Spreekt een of beide Kamers aan.',
    example: ['{{uw-kamer aan}}', 'uw Kamer'],
    parameters: [{ name: 'geadresseerde', kinds: ['geadresseerde'] }],
    run: (_, addressees) => (isPlural(namesOf(addressees)) ? 'uw Kamers' : 'uw Kamer'),
  },
  {
    name: 'uiterlijk',
    summary: 'Schrijft een dag als ‘uiterlijk op 3 juli 2020’; andere woorden blijven staan.',
    example: ['{{uiterlijk verwacht}}', 'uiterlijk op 3 juli 2020'],
    parameters: [{ name: 'wanneer', kinds: ['tekst', 'datum'] }],
    run: (_, when) => {
      const day = isIsoDate(text(when)) ? text(when) : readDate(text(when));
      return day !== undefined && isIsoDate(day) ? `uiterlijk op ${writeDate(day)}` : text(when);
    },
  },
  {
    name: 'is',
    summary: 'Zegt voor {{#if}} of een veld een bepaalde waarde heeft.',
    example: ['{{#if (is ook-eerste-kamer "ja")}}…{{/if}}', '…'],
    parameters: [
      { name: 'veld', kinds: ['tekst', 'keuze'] },
      { name: 'waarde', kinds: ['tekst'] },
    ],
    run: (_, value, wanted) => (text(value) === text(wanted) ? 'ja' : ''),
  },
  {
    name: 'aanhef',
    summary: 'Schrijft de aanhef voor een of meer geadresseerden.',
    example: ['{{aanhef aan}}', 'Geachte heer Van Dijk,'],
    parameters: [{ name: 'geadresseerde', kinds: ['geadresseerde'] }],
    run: ({ open }, addressees) => {
      const names = namesOf(addressees);
      if (!names.some(hasOpen)) return salutation(names);
      // another open place than the addressee's own: 'heer Van Dijk' is not how an envelope names him
      return `Geachte ${open.mark({ field: 'aanhef', question: 'heer of mevrouw en achternaam', optional: false })},`;
    },
  },
  {
    name: 'verwijzing',
    summary: 'Schrijft de vindplaats van een Kamerstuk in de notatie van het ministerie.',
    example: ['{{verwijzing kamerstuk}}', 'TK 31757-102; 2020'],
    parameters: [{ name: 'kamerstuk', kinds: ['kamerstuk'] }],
    run: ({ context, open }, paper) => referenceIn(paper, context, open),
  },
  {
    name: 'eerdere-brieven',
    summary: 'Zegt op volgorde van datum wat u de Kamer eerder meldde, met de vindplaats van elke brief.',
    example: [
      '{{eerdere-brieven beleid "uw Kamer"}}',
      'In mijn brief aan uw Kamer van 3 juli 2020 (TK 31757-102; 2020) heb ik het plan toegelicht.',
    ],
    parameters: [
      { name: 'brieven', kinds: ['lijst'], parts: ['kamerstuk', 'inhoud'] },
      { name: 'Kamer', kinds: ['tekst'] },
    ],
    run: ({ context, open }, letters, kamer) =>
      tellEarlier(
        list(letters).map((letter) => ({
          datum: text(part(part(letter, 'kamerstuk'), 'datum')),
          vindplaats: referenceIn(part(letter, 'kamerstuk'), context, open),
          inhoud: text(part(letter, 'inhoud')),
        })),
        text(kamer),
      ),
  },
  {
    name: 'dank',
    summary:
      'Noemt de ontvangen brieven (wanneer, van wie, waarover) en bedankt ervoor, met excuses als het antwoord laat is.',
    example: [
      '{{dank ontvangen aan}}',
      'Op 3 juli 2020 stuurde u mij een brief over krimp. Ik dank u voor deze brief.',
    ],
    parameters: [
      { name: 'ontvangen', kinds: ['ontvangen'] },
      { name: 'geadresseerde', kinds: ['geadresseerde'] },
    ],
    run: ({ open, reference }, letters, addressees) =>
      thankFor(
        list(letters).map((letter) => incoming(letter, open)),
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
        list(letters).map((letter) => incoming(letter, open)),
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
    name: 'vragen-en-antwoorden',
    summary:
      'Schrijft vragen met hun antwoorden, genummerd; vragen die u samen beantwoordt en deelvragen krijgen hun eigen kop.',
    example: ['{{vragen-en-antwoorden vragen}}', '**Vraag 1** … **Antwoord op vraag 1** …'],
    parameters: [{ name: 'vragen', kinds: ['lijst'], parts: ['vraag', 'antwoord'] }],
    run: ({ open }, questions) => writeQuestions(list(questions).map((item) => question(item, open))),
  },
];

/** True when `if` takes the value for there: something given, required and still open, or counted above nought. */
export function isPresent(value: unknown, open: OpenFields): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return value !== null && value !== undefined && !isAbsent(value as Value, open);
}
