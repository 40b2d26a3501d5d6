import type { LetterFile, LetterStatus } from '../../letter/index.ts';
import { enumerate } from '../../text/index.ts';
import type { Rule, Severity } from '../rule.ts';
import { headAnchor } from '../support/source.ts';

/** A concept goes round with changes and comments; nobody signs them. */
const SEVERITY: Readonly<Record<LetterStatus, Severity>> = {
  concept: 'info',
  'ter-ondertekening': 'error',
  verzonden: 'error',
};

const NOTHING_LEFT: LetterFile = { changes: 0, comments: 0 };

/** Changes that nobody accepted yet and comments in the file: whoever gets the letter can read them. */
export const wijzigingenOver: Rule = {
  id: 'wijzigingen-over',
  category: 'structuur',
  severity: 'error',
  summary: 'In het bestand staan nog bijgehouden wijzigingen of opmerkingen: wie de brief krijgt, leest mee.',
  anyText: true,
  *check(letter, { status }) {
    const { changes, comments } = letter.file ?? NOTHING_LEFT;
    if (changes + comments === 0) return;
    const left = [
      ...counted(changes, 'bijgehouden wijziging', 'bijgehouden wijzigingen'),
      ...counted(comments, 'opmerking', 'opmerkingen'),
    ];
    yield {
      span: headAnchor(letter),
      message: `In het bestand ${changes + comments === 1 ? 'staat' : 'staan'} nog ${enumerate(left)}.`,
      severity: SEVERITY[status],
      evident: true,
    };
  },
};

function counted(count: number, one: string, several: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}
