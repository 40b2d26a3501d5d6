import { openPlace, salutation, voorzitterOf } from '../../dutch/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { bodyOf, isPrintForKamer, isWithoutCourtesies } from '../support/body.ts';
import { headAnchor, lineBreak, sourceEnd } from '../support/source.ts';

/** No salutation. */
export const aanhefOntbreekt: Rule = {
  id: 'aanhef-ontbreekt',
  category: 'structuur',
  severity: 'warning',
  summary: 'De brief heeft geen aanhef.',
  *check(letter) {
    if (letter.salutation) return;
    if (letter.lostHead?.start === 'page' || isWithoutCourtesies(letter)) return;
    yield {
      span: headAnchor(letter),
      message: 'De aanhef ontbreekt.',
      ...(isPrintForKamer(letter) && { severity: 'info' }),
      suggestions: [insertAanhef(letter)],
    };
  },
};

function insertAanhef(letter: Letter): Fix {
  const aanhef = aanhefFor(letter) ?? `Geachte ${openPlace('heer of mevrouw, naam')},`;
  const at = bodyOf(letter).first?.span.start ?? sourceEnd(letter);
  const gap = lineBreak(letter).repeat(2);
  return {
    title: `Voeg de aanhef toe: ${aanhef}`,
    edits: [{ span: { start: at, end: at }, newText: `${aanhef}${gap}` }],
    caret: at,
  };
}

/** The salutation that fits the addressee; undefined where nobody is named, and where only the writer knows. */
function aanhefFor({ addressee: { kamers, text } }: Letter): string | undefined {
  if (kamers.length > 0) return salutation(kamers.map(voorzitterOf));
  const found = text.trim() === '' ? undefined : salutation([text.replace(/^aan:?\s/i, '')]);
  // what greets just anybody is no form for somebody
  return found?.startsWith('Geachte heer, mevrouw') || found?.includes('heer/mevrouw') ? undefined : found;
}
