import * as vscode from 'vscode';
import { kindThatAnswers } from '../../house/index.ts';
import type { Kamervragen } from '../../received/index.ts';
import type { CorrectedQuestions } from '../../template/index.ts';
import { askForLetter, NOT_KNOWN } from '../templates/letter-questions.ts';
import { openNewLetter } from '../templates/new-letter.ts';
import { checkDate } from '../templates/questions.ts';
import { beginSigned } from '../templates/sender.ts';
import { loadTemplates, renderIn, templates, usableTemplate } from '../templates/templates.ts';
import type { Step } from '../workbench/steps.ts';
import type { Answers } from '../workbench/unfinished.ts';
import type { Workbench } from '../workbench/workbench.ts';

const TITLE = 'Kamervragen beantwoorden';

/** Offers what was read of Kamervragen for correction, and puts the letter with an answer to each beside them. */
export async function answerQuestions(workbench: Workbench, asked: Kamervragen): Promise<void> {
  const template = await usableTemplate(await loadTemplates(workbench), kindThatAnswers('kamervragen'));
  if (!template) return;
  const house = workbench.houses.of(vscode.window.activeTextEditor?.document);
  const face = await templates();
  const given = await askForLetter(workbench, {
    template,
    title: TITLE,
    about: asked,
    whenEmpty: NOT_KNOWN,
    begin: () => beginSigned(house, template, asked.gericht),
    steps: ({ signing }) => stepsFor(asked, face.othersAsked(asked.gericht, signing.functie)),
  });
  if (!given) return;
  const { signing, answers, done } = given;
  const values = face.questionValues(corrected(asked, answers));
  const result = await renderIn(house, template, { ...house.profile.values, ...signing.values, ...values });
  if (!result) return;
  if (await openNewLetter(result, vscode.ViewColumn.Beside)) done();
}

const KAMERS = ['Tweede Kamer', 'Eerste Kamer'] as const;

function stepsFor(asked: Kamervragen, others: readonly string[]): Step[] {
  const { kamer, leden = '', onderwerp = '', ingezonden = '', zaak = '', vragen } = asked;
  return [
    {
      id: 'kamer',
      question: `${countOf(vragen.length)} Welke Kamer stelt ze?`,
      value: kamer === 'tweede' ? KAMERS[0] : KAMERS[1],
      choices: KAMERS.map((label) => ({ label })),
      only: 'one',
    },
    { id: 'leden', question: 'Wie stelt de vragen?', value: leden, example: 'het lid Van Dijk (VVD)' },
    { id: 'onderwerp', question: 'Waarover gaan de vragen? Maakt de zin af ‘vragen over …’.', value: onderwerp },
    {
      id: 'ingezonden',
      question: 'Wanneer zijn de vragen ingezonden?',
      value: ingezonden,
      example: '3 juli 2020',
      check: checkDate,
    },
    { id: 'zaak', question: 'Welk nummer hebben de vragen?', value: zaak, example: '2021Z03234' },
    ...(others.length === 0
      ? []
      : [
          {
            id: 'mede-namens',
            question: 'Namens wie antwoordt u ook? Meer dan één? Zet er een puntkomma tussen.',
            value: others.join('; '),
          },
        ]),
  ];
}

function countOf(count: number): string {
  if (count === 0) return 'De vragen zelf plakt u straks.';
  return count === 1 ? 'Er is 1 vraag gevonden.' : `Er zijn ${count} vragen gevonden.`;
}

function corrected({ vragen, noten }: Kamervragen, answers: Answers): CorrectedQuestions {
  const text = (id: 'leden' | 'onderwerp' | 'ingezonden' | 'zaak') => {
    const given = answers.get(id);
    return given === undefined ? {} : { [id]: given };
  };
  const others = (answers.get('mede-namens') ?? '').split(';').map((one) => one.trim());
  return {
    kamer: answers.get('kamer') === KAMERS[1] ? 'eerste' : 'tweede',
    ...text('leden'),
    ...text('onderwerp'),
    ...text('ingezonden'),
    ...text('zaak'),
    medeNamens: others.filter((one) => one !== ''),
    vragen,
    noten,
  };
}
