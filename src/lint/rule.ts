import type { Notation } from '../citation/index.ts';
import type { IsoDate } from '../dates/index.ts';
import type { Facts, Letter, LetterStatus, ReferenceDate } from '../letter/index.ts';
import type { ReferenceVerdict, WantedPaper } from '../references/index.ts';
import type { Register } from '../register/index.ts';
import type { Span, TextEdit } from '../text/index.ts';

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** How much is shown: `rustig` errors, warnings and what is evident in the letter itself; `volledig` everything. */
export type Profile = 'rustig' | 'volledig';

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

/** A paper that the user may look for: what is known of it, and where its reference goes. */
export interface PaperSearch {
  readonly wanted: WantedPaper;
  /** The reference that it takes the place of; empty where it comes between brackets behind what stands there. */
  readonly place: Span;
  /** The id of the paper that is cited there now. */
  readonly cited?: string;
}

/** What a rule reports. */
export interface RuleFinding {
  /** The narrowest place that is wrong: two findings that share a character are about one place. */
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
  /** The last that is offered, behind the suggestions: a search, where the register may know more than was found. */
  readonly search?: PaperSearch;
  /**
   * For what pasting, extraction or blackening did to a print, and its sender did not write: the kind of place in Dutch, one and
   * several ("paginakop in een zin"). Several such findings become one remark (steps/collect.ts).
   */
  readonly copied?: readonly [one: string, several: string];
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
  readonly reference: ReferenceDate;
  /** What several rules want to know of the letter, worked out once. */
  readonly facts: Facts;
  /** Every reference held against the register, worked out at the first question; without a register nothing can be said of any. */
  verdicts(): readonly ReferenceVerdict[];
  /** The value of one of the rule's own `options`, from the configuration or its default. */
  option(name: string): number;
  /** The team's own words for one of the rule's `words`; empty where the configuration names none. */
  words(name: string): readonly string[];
  /** The notation of the house, where the profile names one. */
  readonly notation?: Notation;
  /** Placeholder text for a kenmerk ('2026-0000…'), from the profile. */
  readonly kenmerkPattern?: string;
  /** Function and name of the usual signatory, from the profile. */
  readonly signatory?: { readonly functie: string; readonly naam?: string };
  readonly register?: Register;
}

/** A number that the configuration may set for a rule. */
export interface RuleOption {
  readonly default: number;
  /** Dutch, what the number means, with its unit. */
  readonly summary: string;
}

/** A list of words that the configuration may add to a rule. */
export interface RuleWords {
  /** Dutch, what the words are. */
  readonly summary: string;
  /** True where each item is what is wrong and what is right: 'ten allen tijde = te allen tijde'. */
  readonly arePairs?: true;
}

/** One rule. Its id is Dutch kebab-case and says what is wrong; its page is docs/regels/<id>.md. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One line in Dutch: what the rule flags. */
  readonly summary: string;
  /** Ids of rules whose finding on the same place gives way to this one's, whatever the two weigh. */
  readonly supersedes?: readonly string[];
  /** The numbers that may be configured, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** The lists of words that may be configured, by name. */
  readonly words?: Readonly<Record<string, RuleWords>>;
  /** True for a rule that also looks at text that is no letter. */
  readonly anyText?: boolean;
  check(letter: Letter, context: LintContext): Iterable<RuleFinding>;
}
