import type { IsoDate } from '../../src/dates/index.ts';
import type { Letter } from '../../src/letter/index.ts';
import { auditOf } from '../../src/lint/index.ts';
import { messageOf, type ReferenceVerdict } from '../../src/references/index.ts';
import type { Register } from '../../src/register/index.ts';
import type { Span } from '../../src/text/index.ts';

/** What the product says of one reference. */
export interface Answer {
  /** Its verdict; undefined where the reader sees no reference in that place. */
  readonly verdict?: ReferenceVerdict['verdict'];
  /** True where it says that the reference is, or may be, wrong. */
  readonly remarked: boolean;
  /** True where it says so without doubt. */
  readonly certain: boolean;
  /** What is said, for a person who works on it. */
  readonly messages: readonly string[];
}

const WORST_FIRST: readonly ReferenceVerdict['verdict'][] = [
  'klopt-niet',
  'vervangen',
  'niet-na-te-gaan',
  'bekend',
  'klopt',
];

/** Asks the product: the one place that knows how. It is the door that the view, the page to mail and the command line take. */
export function answersIn(letter: Letter, register: Register, today: IsoDate): (place: Span) => Answer {
  const verdicts = auditOf(letter, { today, register });
  return (place) => {
    // "TK 31757-93 en 31757-95; 2020" is two references: of several the worst is told
    const here = verdicts.filter(({ citation }) => overlap(citation.span, place));
    const about = WORST_FIRST.flatMap((kind) => here.find(({ verdict }) => verdict === kind) ?? [])[0];
    if (!about) return { remarked: false, certain: false, messages: [] };
    const { verdict, certain, compared } = about;
    const remarked = verdict === 'klopt-niet';
    const message = messageOf(about);
    return {
      verdict,
      remarked,
      certain: remarked && certain,
      messages: [`${verdict} (${compared.join(', ')})`, ...(message === '' ? [] : [message])],
    };
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
