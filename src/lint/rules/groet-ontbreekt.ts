import type { Letter } from '../../letter/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { isWithoutCourtesies } from '../support/body.ts';
import { isAsWritten } from '../support/copied.ts';
import { endAnchor, lineBreak, textEnd } from '../support/source.ts';
import { stillToCome } from '../support/still-to-come.ts';

const GROET = 'Hoogachtend,';

/** No closing ("Hoogachtend,"). */
export const groetOntbreekt: Rule = {
  id: 'groet-ontbreekt',
  category: 'structuur',
  severity: 'warning',
  summary: 'De brief heeft geen slotgroet.',
  *check(letter, { status }) {
    if (letter.closing.some(({ kind }) => kind === 'groet') || isWithoutCourtesies(letter)) return;
    const signature = letter.closing.find(({ kind }) => kind === 'ondertekening')?.part;
    const place = signature?.span ?? endAnchor(letter);
    yield {
      ...(status === 'concept' ? stillToCome(signature ? place.start : place.end) : { span: place }),
      message: `De slotgroet ontbreekt: ${GROET}`,
      // one printed decision in three ends without one, by its template
      ...(!isAsWritten(letter) && { severity: 'info' }),
      suggestions: [insertGroet(letter, signature?.span.start)],
    };
  },
};

function insertGroet(letter: Letter, before: number | undefined): Fix {
  const gap = lineBreak(letter);
  const at = before ?? textEnd(letter);
  const newText = before === undefined ? `${gap}${gap}${GROET}${gap}` : `${GROET}${gap}${gap}`;
  return { title: `Voeg de slotgroet toe: ${GROET}`, edits: [{ span: { start: at, end: at }, newText }] };
}
