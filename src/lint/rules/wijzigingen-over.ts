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

/** Changes that nobody accepted yet and comments in the file: whoever gets the letter can read them. */
export const wijzigingenOver: Rule = {
  id: 'wijzigingen-over',
  category: 'structuur',
  severity: 'error',
  summary: 'In het bestand staan nog bijgehouden wijzigingen of opmerkingen: wie de brief krijgt, leest mee.',
  anyText: true,
  *check(letter, { status }) {
    const left = letter.file ? leftIn(letter.file) : [];
    if (left.length === 0) return;
    yield {
      span: headAnchor(letter),
      message: `In het bestand ${isOne(letter.file) ? 'staat' : 'staan'} nog ${enumerate(left)}.`,
      severity: SEVERITY[status],
      evident: true,
    };
  },
};

function isOne(file: LetterFile | undefined): boolean {
  return file !== undefined && file.changes + file.comments === 1;
}

function leftIn({ changes, comments }: LetterFile): string[] {
  return [
    ...counted(changes, 'bijgehouden wijziging', 'bijgehouden wijzigingen'),
    ...counted(comments, 'opmerking', 'opmerkingen'),
  ];
}

function counted(count: number, one: string, several: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}
