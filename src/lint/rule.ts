import type { Notation } from '../citation/index.ts';
import type { IsoDate } from '../dates/index.ts';
import type { Letter, LetterStatus } from '../letter/index.ts';
import type { Register } from '../register/index.ts';
import type { Span, TextEdit } from '../text/index.ts';

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a rule looks at: S structure, M metadata, R reference, D date, L language. */
export type Category = 'structuur' | 'metadata' | 'verwijzing' | 'datum' | 'taal';

/** The same change, offered under a title. */
export interface Fix {
  /** Dutch, what happens when it is chosen: "Vervang door 34682-48". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Where the caret should stand afterwards: offset in the text after the edits. */
  readonly caret?: number;
}

/** Where the evidence of a finding stands. */
export interface Evidence {
  readonly span: Span;
  /** Dutch: "elders in deze brief: 34682-80". */
  readonly message: string;
}

/** What a rule reports. */
export interface RuleFinding {
  readonly span: Span;
  /** Dutch, short and exact. */
  readonly message: string;
  /** Where it differs from the rule's own severity. */
  readonly severity?: Severity;
  readonly evidence?: readonly Evidence[];
  /** A certain correction: may be applied unasked. */
  readonly fix?: Fix;
  /** Choices, best first; never applied unasked. */
  readonly suggestions?: readonly Fix[];
  /** True for a finding that the profile `rustig` shows although it is an I: its evidence is in the letter itself. */
  readonly evident?: boolean;
}

/** A finding as the engine gives it. */
export interface Finding extends Omit<RuleFinding, 'severity'> {
  readonly rule: string;
  readonly severity: Severity;
}

/** What a rule may know besides the letter: passed in, never read from globals. */
export interface LintContext {
  /** Today, for a concept without a streefdatum. */
  readonly today: IsoDate;
  readonly status: LetterStatus;
  /** The day against which jl., terms and vergaderjaar are computed, and where it came from. */
  readonly reference: { readonly date: IsoDate; readonly from: 'datum' | 'streefdatum' | 'today' };
  /** The notation of the house, where the profile names one. */
  readonly notation?: Notation;
  /** Placeholder text for a kenmerk ('2026-0000…'), from the profile. */
  readonly kenmerkPattern?: string;
  /** Function and name of the usual signatory, from the profile. */
  readonly signatory?: { readonly functie: string; readonly naam?: string };
  readonly register?: Register;
}

/** One rule. Its id is Dutch kebab-case and says what is wrong; its page is docs/regels/<id>.md. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One line in Dutch: what the rule flags. */
  readonly summary: string;
  /** Ids of rules whose finding on the same span gives way to this one's. */
  readonly supersedes?: readonly string[];
  check(letter: Letter, context: LintContext): Iterable<RuleFinding>;
}
