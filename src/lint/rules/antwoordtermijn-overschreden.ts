import { addDays, type IsoDate, writeDate } from '../../dates/index.ts';
import { openPlace } from '../../dutch/index.ts';
import { kindOfLetter } from '../../house/index.ts';
import {
  type AnswerDue,
  answerDue,
  differingDays,
  type IncomingLetter,
  type Letter,
  namedInHead,
} from '../../letter/index.ts';
import { anyOf, listed, type Span } from '../../text/index.ts';
import type { Fix, LintContext, Rule, RuleFinding } from '../rule.ts';
import { isAsWritten } from '../support/copied.ts';
import { setInFrontMatter } from '../support/source.ts';

/** Words by which a letter says that it is late, or that its receiver was told so before. */
const LATE = [
  ...listed(
    'excuses? excuus verontschuldig spijt(?:en)?\\b betreur uitstel uitgesteld tussenbericht vertraging vertraagd',
  ),
  ...[String.raw`te laat\b`, String.raw`later dan\b`, String.raw`meer tijd\b`, '(?:gebruikelijke|gestelde) termijn'],
  ...['langer (?:geduurd|duurt|duurde|gewacht|moeten|op zich)', 'op zich (?:laten|doen) wachten'],
];
const SAID = new RegExp(String.raw`\b${anyOf(...LATE)}`, 'iu');

const QUESTIONS_LATE =
  'De beantwoording heeft langer geduurd dan de gebruikelijke drie weken. Daarvoor bied ik u mijn excuses aan.';
const LETTER_LATE = 'U hebt lang op mijn antwoord moeten wachten. Daarvoor bied ik u mijn excuses aan.';

/** Letters that the ministry's own term counts for. */
const ANSWERED: ReadonlySet<IncomingLetter['soort']> = new Set(['brief', 'e-mail', 'verzoek']);

/** An answer that comes after its term and does not say so. The letters of the Eerste Kamer have no fixed term. */
export const antwoordtermijnOverschreden: Rule = {
  id: 'antwoordtermijn-overschreden',
  category: 'datum',
  severity: 'warning',
  summary: 'Een antwoord dat te laat is en dat niet zegt.',
  options: {
    weken: { default: 6, summary: 'hoeveel weken een brief van een organisatie of burger mag wachten' },
  },
  *check(letter, context) {
    if (kindOfLetter(letter.soort)?.postpones || letter.published) return;
    // the day of a finished letter is not today
    if (!isAsWritten(letter) && context.reference.from === 'today') return;
    const due = answerDue(letter);
    const late = due ? questionsLate(letter, context, due) : letterLate(letter, context);
    // where head and text name different days nobody knows when the term began: datum-verschilt says that
    if (late && !SAID.test(letter.flow.text) && differingDays(letter).length === 0) yield late;
  },
};

function questionsLate(letter: Letter, { reference }: LintContext, due: AnswerDue): RuleFinding | undefined {
  const { vragen, until, weeks } = due;
  if (reference.date <= until) return undefined;
  const apology = insertAfterOpening(letter, QUESTIONS_LATE, 'Voeg excuses toe');
  const postponed: Fix = {
    title: 'Vul in wanneer u het uitstel hebt gemeld',
    edits: setInFrontMatter(letter, 'uitgesteld-op', openPlace('datum van het uitstelbericht')),
  };
  return {
    span: letter.header.datum?.span ?? vragen.span,
    message: `Deze vragen zijn ingezonden op ${writeDate(vragen.datum)}. Het antwoord moest er op ${writeDate(until)} zijn, na ${weeks === 3 ? 'drie' : 'zes'} weken; ${whenSent('de brief', reference)}.`,
    evidence: [{ span: vragen.span, message: `ingezonden op ${writeDate(vragen.datum)}` }],
    suggestions: [...apology, ...(letter.form === 'draft' && weeks === 3 ? [postponed] : [])],
  };
}

function letterLate(letter: Letter, { reference, option }: LintContext): RuleFinding | undefined {
  if (!letter.addressee.isOther) return undefined;
  const weeks = option('weken');
  const answered = waitingLetter(letter);
  if (!answered || hasOwnTerm(letter) || reference.date <= addDays(answered.datum, weeks * 7)) return undefined;
  return {
    span: letter.header.datum?.span ?? answered.span,
    message: `De brief van ${writeDate(answered.datum)} heeft langer dan ${weeks} weken gewacht; ${whenSent('dit antwoord', reference)}. Zeg daar iets over.`,
    evidence: [{ span: answered.span, message: `van ${writeDate(answered.datum)}` }],
    suggestions: insertAfterOpening(letter, LETTER_LATE, 'Voeg excuses toe'),
  };
}

/** What has a term by law or by its own scheme: requests for publication, objections, complaints, applications. */
const BY_LAW = [
  ...listed('Wob Woo Awb bezwaar bezwaren bezwaarschrift klacht klachten klaagschrift ingebrekestelling'),
  ...listed('beschikking vergunning ontheffing vrijstelling erkenning zienswijze schadeclaim'),
  ...[String.raw`\p{L}*aanvra(?:ag|gen)`, '(?:subsidie|handhavings|schade|herzienings)verzoek'],
  ...['(?:subsidie)?besluit op', 'subsidie(?:verlening|vaststelling|beschikking)'],
  ...[
    'Wet open overheid',
    'Wet openbaarheid van bestuur',
    'Algemene wet bestuursrecht',
    String.raw`\p{L}*beroepschrift`,
  ],
  ...[String.raw`(?:Wob|Woo)-\p{L}+`, String.raw`\p{L}*bezwaar(?:schrift)?`],
];
const OWN_TERM = new RegExp(String.raw`(?<![\p{L}-])${anyOf(...BY_LAW)}(?![\p{L}-])`, 'iu');

/** By its subject or its first paragraph. */
function hasOwnTerm({ header, parts }: Letter): boolean {
  const opening = parts.find(({ kind }) => kind === 'alinea');
  return OWN_TERM.test(header.betreft?.value ?? '') || OWN_TERM.test(opening?.text ?? '');
}

/** When the letter leaves, under a name that tells it from the letter that it answers. */
function whenSent(name: string, { date, from }: LintContext['reference']): string {
  return from === 'today' ? `vandaag is het ${writeDate(date)}` : `${name} is van ${writeDate(date)}`;
}

/** A letter that was answered: where it is named, and of when it is. */
interface Answered {
  readonly span: Span;
  readonly datum: IsoDate;
}

/**
 * The letter that has waited longest, of those under `ontvangen:`; without those the one that the head names under "Uw brief
 * van". A text mentions letters of long ago that it does not answer: there only the latest counts.
 */
function waitingLetter(letter: Letter): Answered | undefined {
  const head = letter.frontMatter?.span.end ?? 0;
  const dated = letter.ontvangen.flatMap((one) =>
    ANSWERED.has(one.soort) && one.datum !== undefined ? [{ ...one, datum: one.datum }] : [],
  );
  const listed = dated.filter(({ span }) => span.start < head);
  const inOrder = (listed.length > 0 ? listed : dated).toSorted((a, b) => a.datum.localeCompare(b.datum));
  return listed.length > 0 ? inOrder[0] : (namedInHead(letter) ?? inOrder.at(-1));
}

/** Puts a sentence at the end of the first paragraph of the text. */
function insertAfterOpening({ parts }: Letter, sentence: string, title: string): Fix[] {
  const opening = parts.find(({ kind }) => kind === 'alinea');
  if (!opening) return [];
  const { end } = opening.span;
  return [{ title, edits: [{ span: { start: end, end }, newText: ` ${sentence}` }] }];
}
