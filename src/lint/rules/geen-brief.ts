import type { Rule } from '../rule.ts';
import { headAnchor } from '../support/source.ts';

/** Text that is no letter is not checked; this says so. */
export const geenBrief: Rule = {
  id: 'geen-brief',
  category: 'structuur',
  severity: 'info',
  summary: 'De tekst is geen brief en is daarom niet gecontroleerd.',
  anyText: true,
  *check(letter) {
    const problem = letter.problems.find(({ kind }) => kind === 'no-text' || kind === 'too-large');
    if (problem) yield { span: problem.span, message: problem.message, severity: 'warning', evident: true };
    else if (!letter.isLetter) {
      yield {
        span: headAnchor(letter),
        message: 'Dit lijkt geen brief: de tekst is niet gecontroleerd.',
        evident: true,
      };
    }
  },
};
