import { openPlace } from '../../dutch/index.ts';
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
  const aanhef =
    letter.addressee.kamers.length === 0 ? `Geachte ${openPlace('heer of mevrouw, naam')},` : 'Geachte voorzitter,';
  const at = bodyOf(letter).first?.span.start ?? sourceEnd(letter);
  const gap = lineBreak(letter).repeat(2);
  return {
    title: `Voeg de aanhef toe: ${aanhef}`,
    edits: [{ span: { start: at, end: at }, newText: `${aanhef}${gap}` }],
    caret: at,
  };
}
