import * as vscode from 'vscode';
import { writeDate } from '../../dates/index.ts';
import type { Advised, AskedApart, Received } from '../../received/index.ts';
import type { Catalogue, CorrectedLetter, Field, Template } from '../../template/index.ts';
import { askForLetter, NOT_KNOWN } from '../templates/letter-questions.ts';
import { openNewLetter } from '../templates/new-letter.ts';
import { checkDate } from '../templates/questions.ts';
import { beginSigned } from '../templates/sender.ts';
import { loadTemplates, received, renderIn, templates, usableTemplate } from '../templates/templates.ts';
import type { House } from '../workbench/house.ts';
import { choose, warn } from '../workbench/show.ts';
import type { Step } from '../workbench/steps.ts';
import type { Answers } from '../workbench/unfinished.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { answerQuestions } from './answer-questions.ts';
import { answerNumber, BY_NUMBER } from './by-number.ts';
import { incomingLetter } from './incoming-letter.ts';

/**
 * "Brief: deze brief beantwoorden…": reads the incoming letter that is open, or the file of the explorer, offers what was read for
 * correction, and puts the reply beside it. Kamervragen become questions with answers; of a text that holds only their number they are
 * fetched.
 */
export function answerLetter(workbench: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand('briefwijzer.answerLetter', async (uri?: unknown) => {
    await workbench.houses.ready;
    const incoming = await incomingLetter(workbench, uri instanceof vscode.Uri ? uri : undefined);
    if (!incoming) return;
    const { text, ...options } = incoming;
    const face = await received();
    const asked = face.readKamervragen(text, options);
    const zaak = asked ? undefined : face.numberOfKamervragen(text);
    if (asked) await answerQuestions(workbench, asked);
    else if (zaak) await answerNumber(workbench, zaak);
    else {
      const letter = face.readReceived(text, options);
      await answer(workbench, letter, face.askedApart(letter.gevraagd));
    }
  });
}

async function answer(workbench: Workbench, received: Received, asked: AskedApart): Promise<void> {
  const house = workbench.houses.of(vscode.window.activeTextEditor?.document);
  if (!(await isToAnswer(received, house))) return;
  const catalogue = await loadTemplates(workbench);
  const template = await chooseReply(catalogue, received);
  if (template === BY_NUMBER) return answerNumber(workbench);
  if (!template) return;
  const face = await templates();
  // an official signs in the name of the minister: that one is no other signatory
  const namens = hasField(template, 'namens') ? face.signsForMinister(received.gericht, house.profile) : undefined;
  const given = await askForLetter(workbench, {
    template,
    title: 'Deze brief beantwoorden',
    about: received,
    whenEmpty: NOT_KNOWN,
    begin: () => beginSigned(house, template, received.gericht && !namens ? [received.gericht] : []),
    steps: ({ signing }) =>
      stepsFor(received, asked, face.INCOMING_KINDS, face.predecessorIn(received, signing, house.profile)),
  });
  if (!given) return;
  const { signing, answers, done } = given;
  const values = face.replyValues(corrected(received, asked, answers), template, (id) => house.register.find(id));
  const result = await renderIn(house, template, {
    ...house.profile.values,
    ...signing.values,
    ...(namens && { namens }),
    ...values,
  });
  if (!result) return;
  if (await openNewLetter(result, vscode.ViewColumn.Beside)) done();
}

function hasField({ fields }: Template, name: string): boolean {
  return fields.some((field) => field.name === name);
}

const ANYWAY = 'Toch beantwoorden';

/** Tells the user that a letter is the ministry's own; false where it was opened by mistake. */
async function isToAnswer(received: Received, house: House): Promise<boolean> {
  const own = (await templates()).ownSender(received, house.profile);
  if (own === undefined) return true;
  const message = `Deze brief komt van ${own}: hij is verstuurd, niet ontvangen. Open de brief die u wilt beantwoorden.`;
  return (await warn(message, ANYWAY)) === ANYWAY;
}

/** The templates that answer a letter, the one that suits best on top; last the Kamervragen that are not here yet. */
async function chooseReply(catalogue: Catalogue, received: Received): Promise<Template | typeof BY_NUMBER | undefined> {
  const suited = (await templates()).replyTemplates(received);
  const rank = (id: string) => (suited.includes(id) ? suited.indexOf(id) : suited.length);
  const entries = catalogue.entries.filter(
    ({ id }) => suited.includes(id) || catalogue.template(id)?.template?.fields.some(takesLetters),
  );
  const items = entries
    .map(({ id, title, description }) => ({ id, label: title, detail: description }))
    .sort((a, b) => rank(a.id) - rank(b.id));
  const detail = 'Haalt de vragen op; alleen het nummer gaat over het netwerk.';
  const chosen = await choose([...items, { id: BY_NUMBER, label: BY_NUMBER, detail }], {
    title: 'Deze brief beantwoorden',
    placeHolder: 'Hoe antwoordt u?',
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  if (chosen?.id === BY_NUMBER) return BY_NUMBER;
  return chosen && usableTemplate(catalogue, chosen.id);
}

/** True for a field of incoming letters; questions of the Kamer are read in another way. */
function takesLetters({ kind, fallback }: Field): boolean {
  return kind === 'ontvangen' && (fallback as { readonly soort?: unknown } | undefined)?.soort !== 'vragen';
}

function stepsFor(
  received: Received,
  apart: AskedApart,
  kinds: readonly string[],
  predecessor: string | undefined,
): Step[] {
  const { soort, naam = '', organisatie = '', datum = '', kenmerk = '', onderwerp = '' } = received;
  const { aanbevelingen, stukken, termijn } = received;
  const { request, listed } = apart;
  return [
    { id: 'soort', question: 'Wat is er binnengekomen?', value: soort, choices: labels(kinds), only: 'one' },
    {
      id: 'naam',
      question: 'Wie heeft de brief ondertekend? Met ‘de heer’ of ‘mevrouw’ ervoor klopt de aanhef.',
      value: naam,
      example: 'mevrouw A. de Wit',
    },
    { id: 'organisatie', question: 'Namens welke organisatie, of welk college of bestuur?', value: organisatie },
    { id: 'datum', question: 'Van welke datum is de brief?', value: datum, example: '3 juli 2020', check: checkDate },
    ...(predecessor
      ? [{ id: 'aan', question: 'Aan wie was de brief gericht? Leeg als u dat zelf was.', value: predecessor }]
      : []),
    { id: 'kenmerk', question: 'Welk kenmerk heeft de afzender?', value: kenmerk },
    { id: 'onderwerp', question: 'Waarover gaat de brief? Maakt de zin af ‘een brief over …’.', value: onderwerp },
    ...(request
      ? [
          {
            id: 'verzoek',
            question: 'Wat vraagt de afzender? Maakt de zin af ‘U vraagt mij …’.',
            value: request.indirect,
          },
        ]
      : []),
    ...some(listed, several('gevraagd', 'Welke vragen en verzoeken beantwoordt u elk apart?', listed.map(asLabel))),
    ...(termijn
      ? [
          {
            id: 'termijn',
            question: `De afzender vraagt antwoord ‘${termijn.tekst}’. Wat is de laatste dag?`,
            value: termijn.datum ? writeDate(termijn.datum) : '',
            example: '3 juli 2020',
            check: checkDate,
          },
        ]
      : []),
    ...some(aanbevelingen, several('aanbevelingen', 'Op welke aanbevelingen reageert u?', aanbevelingen.map(asLabel))),
    ...some(
      stukken,
      several(
        'stukken',
        'Naar welke Kamerstukken verwijst u in het antwoord?',
        stukken.map(({ text }) => text),
      ),
    ),
  ];
}

/** '1. Wanneer komt de bus?' */
function asLabel({ nummer, tekst }: Advised): string {
  return nummer === undefined ? tekst : `${nummer}. ${tekst}`;
}

function some<T>(found: readonly T[], step: Step): Step[] {
  return found.length > 0 ? [step] : [];
}

/** A question in which everything is ticked beforehand. */
function several(id: string, question: string, found: readonly string[]): Step {
  return { id, question, value: found.join('\n'), choices: labels(found), only: 'some' };
}

function labels(texts: readonly string[]): { label: string }[] {
  return [...new Set(texts)].map((label) => ({ label }));
}

function corrected(received: Received, { request, listed }: AskedApart, answers: Answers): CorrectedLetter {
  const { adres, aanbevelingen, stukken, termijn, namens, kamer, soort } = received;
  const day = answers.get('termijn');
  const lines = (id: string) => answers.get(id)?.split('\n') ?? [];
  const text = (id: 'aan' | 'datum' | 'kenmerk' | 'onderwerp' | 'naam' | 'organisatie') => {
    const given = answers.get(id);
    return given === undefined ? {} : { [id]: given };
  };
  const cited = new Set(lines('stukken'));
  const ticked = new Set(lines('gevraagd'));
  const advised = new Set(lines('aanbevelingen'));
  const answered = listed.filter((one) => ticked.has(asLabel(one)));
  return {
    soort: answers.get('soort') ?? soort,
    ...text('aan'),
    ...text('datum'),
    ...text('kenmerk'),
    ...text('onderwerp'),
    ...text('naam'),
    ...text('organisatie'),
    ...(namens && { namens }),
    ...(kamer && { kamer }),
    ...(termijn && { termijn: { tekst: termijn.tekst, ...(day && { datum: day }) } }),
    adres,
    // what the user does not know stays open
    gevraagd: request ? [{ ...request, indirect: answers.get('verzoek') ?? '' }, ...answered] : answered,
    aanbevelingen: aanbevelingen.filter((one) => advised.has(asLabel(one))),
    stukken: stukken.filter(({ text: written }) => cited.has(written)),
  };
}
