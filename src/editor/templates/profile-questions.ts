import { houseNotations } from '../../citation/index.ts';
import { MINISTRIES, type Profile, type Signatory } from '../../house/index.ts';
import type { FrontMatterData } from '../../letter/index.ts';
import type { Step } from '../workbench/steps.ts';
import type { Answers } from '../workbench/unfinished.ts';

/** The keys of a profile that are one text. */
const TEXTS = ['ministerie', 'directie', 'contactpersoon', 'retouradres', 'kenmerk-patroon', 'notatie'] as const;

/**
 * The questions for a profile, with what it has already. What the ministry tells (who signs, how a kenmerk begins, the notation) is put
 * ready in the boxes that come after. `year` is that of today.
 */
export function profileSteps(
  { values, signatory, signatories = [], notation, kenmerkPattern }: Profile,
  year: number,
): Step[] {
  const text = (key: string) => onOneLine(values[key]);
  const ministry = (answers: Answers) => MINISTRIES.find(({ name }) => name === answers.get('ministerie'));
  return [
    {
      id: 'ministerie',
      question: 'Voor welk ministerie schrijft u?',
      value: text('ministerie'),
      choices: MINISTRIES.map(({ name }) => ({ label: name })),
    },
    {
      id: 'functie',
      question: 'Wie ondertekent de brieven? De functie.',
      value: (answers) => signatory?.functie ?? (ministry(answers) ? `De minister van ${ministry(answers)?.name}` : ''),
      example: 'De minister van Waterbeheer',
    },
    { id: 'naam', question: 'De naam van wie ondertekent.', value: signatory?.naam ?? '', example: 'ir. A. Voorbeeld' },
    {
      id: 'anderen',
      question: 'Wie ondertekenen er nog meer? Functie, komma, naam; met een puntkomma ertussen.',
      value: signatories.slice(1).map(written).join('; '),
      example: 'De staatssecretaris van Waterbeheer, mr. B. Voorbeeld',
    },
    { id: 'directie', question: 'De directie of afdeling.', value: text('directie'), example: 'Directie Dijken' },
    {
      id: 'contactpersoon',
      question: 'Bij wie kan de lezer terecht? Naam en telefoonnummer.',
      value: text('contactpersoon'),
      example: 'C. Voorbeeld, 070 123 45 67',
    },
    {
      id: 'retouradres',
      question: 'Het retouradres, op één regel.',
      value: text('retouradres'),
      example: 'Postbus 12345 2500 AA Den Haag',
    },
    {
      id: 'kenmerk-patroon',
      question: 'Hoe begint een kenmerk bij u? Met … voor wat per brief verschilt.',
      value: (answers) => kenmerkPattern ?? ministry(answers)?.kenmerkPattern?.(year) ?? '',
      example: `${year}-0000…`,
    },
    {
      id: 'notatie',
      question: 'Hoe verwijst u naar Kamerstukken?',
      value: (answers) => notation ?? ministry(answers)?.notation ?? '',
      choices: houseNotations().map(({ id, example }) => ({ label: id, description: example })),
      only: 'one-or-none',
    },
  ];
}

/** What the answers change in a profile; a box that was emptied takes the value away. */
export function profileChanges(profile: Profile, answers: Answers): Record<string, FrontMatterData> {
  const { values, notation, kenmerkPattern, signatory, signatories = signatory ? [signatory] : [] } = profile;
  const old: Readonly<Record<string, unknown>> = { ...values, notatie: notation, 'kenmerk-patroon': kenmerkPattern };
  const changes: Record<string, FrontMatterData> = {};
  for (const key of TEXTS) {
    const answer = answers.get(key);
    if (answer !== undefined && answer !== onOneLine(old[key])) changes[key] = answer;
    // what is no text was never in the box
    else if (answer === undefined && typeof old[key] === 'string') changes[key] = null;
  }
  const signers = signersIn(answers);
  if (signers.map(written).join(';') !== signatories.map(written).join(';')) {
    const data = signers.map(dataOf);
    if (data.length > 0 || values['ondertekening'])
      changes['ondertekening'] = data.length > 1 ? data : (data[0] ?? null);
  }
  return changes;
}

/** A text as it stands in a box; '' for what is no text. */
function onOneLine(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/\s*\n\s*/g, ', ') : '';
}

function signersIn(answers: Answers): Signatory[] {
  const functie = answers.get('functie');
  const naam = answers.get('naam');
  const others = (answers.get('anderen') ?? '').split(';').map((one) => one.trim());
  const first = functie === undefined ? [] : [naam === undefined ? { functie } : { functie, naam }];
  return [...first, ...others.filter((one) => one !== '').map(signerIn)];
}

/** 'De staatssecretaris van Onderwijs, Cultuur en Wetenschap, mr. B. Bos': the name is behind the last comma, and has a capital or a dot. */
function signerIn(text: string): Signatory {
  const comma = text.lastIndexOf(',');
  const naam = text.slice(comma + 1).trim();
  const isName = comma > 0 && /^(?:[\p{Ll}.]+\.\s|mw\.?\s|(?:\p{Lu}\p{Ll}?\.)+|\p{Lu}\p{Ll}+ \p{Lu})/u.test(naam);
  return isName ? { functie: text.slice(0, comma).trim(), naam } : { functie: text };
}

function written({ functie, naam }: Signatory): string {
  return naam === undefined ? functie : `${functie}, ${naam}`;
}

function dataOf({ functie, naam }: Signatory): FrontMatterData {
  return naam === undefined ? { functie } : { functie, naam };
}
