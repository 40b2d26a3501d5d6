import type { Notation } from '../citation/index.ts';
import { type IsoDate, isIsoDate } from '../dates/index.ts';
import type { Letter, LetterStatus, ReferenceDate } from '../letter/index.ts';
import { createFacts, workingOut } from '../letter/index.ts';
import { auditing, type ReferenceVerdict } from '../references/index.ts';
import type { Register } from '../register/index.ts';
import type { Steps } from '../text/index.ts';
import type { LintConfig } from './config/index.ts';
import type { LintContext, Profile } from './rule.ts';

/** What a check is told from outside: nothing is read from a clock, a file or a setting. */
export interface LintOptions {
  readonly today: IsoDate;
  /** Instead of the status the letter itself has: `lint --status ter-ondertekening`. */
  readonly status?: LetterStatus;
  /** Instead of the profile of the configuration; `rustig` where neither says. */
  readonly profile?: Profile;
  /** The team's `.briefwijzer/regels.yaml`, read by `parseConfig`. */
  readonly rules?: LintConfig;
  readonly notation?: Notation;
  readonly kenmerkPattern?: string;
  readonly signatory?: { readonly functie: string; readonly naam?: string };
  readonly register?: Register;
  /** At most this many references are held against the register, the first of the text; all of them where it is left out. */
  readonly mostReferences?: number;
}

/** What every rule is told; `option` and `words` are filled in per rule by the step that runs it. */
export type SharedContext = Omit<LintContext, 'option' | 'words'>;

/** What a check stands on, with its verdicts on references one by one. */
export interface CheckContext extends SharedContext {
  /** Works on at the verdicts for a moment: at most one more is there then. False when all are there. */
  nextVerdict(): boolean;
}

/** Puts together what the rules may know. */
export function createContext(letter: Letter, options: LintOptions): CheckContext {
  const { today, status = letter.status, notation, kenmerkPattern, signatory, register, mostReferences } = options;
  const reference = referenceDate(letter, status, today);
  const facts = createFacts(letter, reference);
  const verdicts: ReferenceVerdict[] = [];
  const limit = mostReferences === undefined ? {} : { most: mostReferences };
  let work: Steps<void> | undefined;
  function* judging(): Steps<void> {
    yield* workingOut(letter, facts);
    for (const verdict of auditing(letter, register, { facts, reference, ...limit })) {
      if (verdict) verdicts.push(verdict);
      yield;
    }
  }
  const nextVerdict = () => {
    work ??= judging();
    return work.next().done !== true;
  };
  return {
    today,
    status,
    reference,
    facts,
    nextVerdict,
    verdicts() {
      while (nextVerdict());
      return verdicts;
    },
    ...(notation && { notation }),
    ...(kenmerkPattern && { kenmerkPattern }),
    ...(signatory && { signatory }),
    ...(register && { register }),
  };
}

/** The letter's own date; in a draft without one its streefdatum; else today. */
function referenceDate(letter: Letter, status: LetterStatus, today: IsoDate): ReferenceDate {
  const datum = isoValue(letter, 'datum');
  if (datum) return { date: datum, from: 'datum' };
  const planned = status === 'verzonden' ? undefined : isoValue(letter, 'streefdatum');
  return planned ? { date: planned, from: 'streefdatum' } : { date: today, from: 'today' };
}

function isoValue(letter: Letter, field: 'datum' | 'streefdatum'): IsoDate | undefined {
  const value = letter.header[field]?.value;
  return value && isIsoDate(value) ? value : undefined;
}

/** Holds every reference of a letter against the register, whatever the team has switched off: for a caller that asks for just that. */
export function auditOf(letter: Letter, options: LintOptions): readonly ReferenceVerdict[] {
  return createContext(letter, options).verdicts();
}
