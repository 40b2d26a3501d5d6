import { openPlace } from '../../dutch/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Fix, LintContext, Rule, RuleFinding } from '../rule.ts';
import { isWithoutCourtesies } from '../support/body.ts';
import { isAsWritten } from '../support/copied.ts';
import { endAnchor, lineBreak, textEnd } from '../support/source.ts';
import { stillToCome } from '../support/still-to-come.ts';

/** Nobody signs: no function and name under the letter. */
export const ondertekeningOntbreekt: Rule = {
  id: 'ondertekening-ontbreekt',
  category: 'structuur',
  severity: 'warning',
  summary: 'Onder de brief staan geen functie en naam.',
  *check(letter, context) {
    const signed = letter.signatures.length > 0 || letter.closing.some(({ kind }) => kind === 'ondertekening');
    yield* nameless(letter, context);
    if (signed || letter.header.ondertekening?.value || isWithoutCourtesies(letter)) return;
    const groet = letter.closing.findLast(({ kind }) => kind === 'groet')?.part;
    const place = groet?.span ?? endAnchor(letter);
    yield {
      ...(context.status === 'concept' ? stillToCome(place.end) : { span: place }),
      message: 'De ondertekening ontbreekt: functie en naam.',
      suggestions: [insertSignature(letter, context, groet?.span.end)],
    };
  },
};

/** A function with nothing below it. In print the name may be made black, and what stands below it may be a name in a form of its own. */
function* nameless(letter: Letter, { status }: LintContext): Generator<RuleFinding> {
  if (!isAsWritten(letter)) return;
  for (const { span, functie, naam } of letter.signatures) {
    if (functie === '' || naam || span.end < textEnd(letter)) continue;
    const place = status === 'concept' ? stillToCome(span.end) : { span };
    yield { ...place, message: `Onder '${functie}' staat geen naam.` };
  }
}

/** The usual signatory of the profile; without one, open places. */
function insertSignature(letter: Letter, { signatory }: LintContext, after: number | undefined): Fix {
  const gap = lineBreak(letter);
  const functie = signatory?.functie ?? openPlace('functie');
  const naam = signatory ? (signatory.naam ?? openPlace('naam')) : openPlace('naam');
  const at = after ?? textEnd(letter);
  const newText = `${gap}${gap}${functie.replace(/,$/, '')},${gap}${gap}${naam}`;
  const title = signatory ? `Voeg de ondertekening toe: ${functie}` : 'Voeg de ondertekening toe, nog in te vullen';
  return { title, edits: [{ span: { start: at, end: at }, newText }] };
}
