import {
  type Citation,
  canonicalId,
  findCitations,
  type Identity,
  officialUrl,
  parseCanonicalId,
} from '../../citation/index.ts';
import type { Letter } from '../../letter/index.ts';
import { allRules, type Finding, type LintOptions, lint } from '../../lint/index.ts';
import { findPaper, verdictOn } from '../../references/index.ts';
import type { Paper, Register } from '../../register/index.ts';
import { applyEdits, contains } from '../../text/index.ts';

/**
 * How a reference stands: `known` and right as far as can be told, `date-differs` from the day beside it, `replaced` by a later
 * version, `wrong` (it does not exist, or is likely a slip), `unknown` to a register that may be incomplete, or `other`: a paper
 * that no register holds (Stb., Handelingen, ECLI).
 */
export type ReferenceState = 'known' | 'date-differs' | 'replaced' | 'wrong' | 'unknown' | 'other';

/** A reference of a letter, looked up. */
export interface Reference {
  readonly citation: Citation;
  /** The papers it denotes: '31757-93, 31757-95'. */
  readonly id: string;
  readonly state: ReferenceState;
  /** What the register holds of it, in the order of the reference; an identifier that is only listed has none. */
  readonly papers: readonly Paper[];
  /** What is the matter, in Dutch: the messages of the rules that found it. */
  readonly message?: string;
  /** The id that was likely meant, or that came in its place. */
  readonly better?: string;
  /** Where to read it: of each target that has a publication, or of the better paper. */
  readonly links: readonly string[];
}

/** The rules that judge a reference by the register, and the state that a finding of theirs means, the worst first. */
const JUDGES: ReadonlyMap<string, ReferenceState> = new Map([
  ['kamerstuk-onbekend', 'wrong'],
  ['kamerstuk-vervangen', 'replaced'],
  ['kamerstuk-datum-klopt-niet', 'date-differs'],
]);

/**
 * Looks up every reference of a letter, in the order of the text. It asks the rules that know the register, whatever the team
 * has switched off: who asks for this wants to know.
 */
export function referencesOf(letter: Letter, options: LintOptions): Reference[] {
  const { register, rules: _, ...rest } = options;
  const judges = allRules.filter(({ id }) => JUDGES.has(id));
  const findings = lint(letter, { ...rest, ...(register && { register }), profile: 'volledig' }, judges);
  return letter.citations
    .filter(({ furniture }) => !furniture)
    .map((citation) => {
      const found = [...JUDGES.keys()].flatMap((rule) =>
        findings.filter((finding) => finding.rule === rule && isAbout(finding, citation)),
      );
      return look(letter, citation, found, register, options.today);
    });
}

/** A finding stands on the reference, or on the date beside it with the reference as evidence. */
function isAbout({ span, evidence = [] }: Finding, { span: place }: Citation): boolean {
  return [span, ...evidence.map((one) => one.span)].some(
    ({ start, end }) => start === place.start && end === place.end,
  );
}

function look(
  letter: Letter,
  citation: Citation,
  findings: readonly Finding[],
  register: Register | undefined,
  today: string,
): Reference {
  const { targets } = citation;
  const [worst] = findings;
  const known = targets.map((target) => register && findPaper(register, { target, citation }));
  const better = worst && betterId(letter, citation, worst);
  const sought = better === undefined ? undefined : parseCanonicalId(better);
  return {
    citation,
    id: targets.map((target) => canonicalId(target).replace('dossier-', '')).join(', '),
    state: (worst && JUDGES.get(worst.rule)) ?? stateOf(citation, register, today),
    papers: known.filter((paper) => paper !== undefined),
    ...(worst && { message: findings.map(({ message }) => message).join(' ') }),
    ...(better !== undefined && { better }),
    links: sought
      ? linkTo(sought, register?.find(canonicalId(sought)))
      : targets.flatMap((target, at) => linkTo(target, known[at])),
  };
}

/** Where a paper is published; what a list of others gives as address counts only where it is one of the web. */
function linkTo(target: Identity, paper: Paper | undefined): string[] {
  const url = paper?.url ?? officialUrl(target);
  return url !== undefined && /^https?:\/\//i.test(url) ? [url] : [];
}

function stateOf(citation: Citation, register: Register | undefined, today: string): ReferenceState {
  const { targets, joint } = citation;
  if (!targets.some(isKept)) return 'other';
  const isKnown = (target: Identity) => {
    if (!register) return false;
    if (target.kind === 'dossier' && register.dossier(canonicalId(target))) return true;
    if (findPaper(register, { target, citation })) return true;
    return verdictOn(register, { target, citation }, today).existence === 'exists';
  };
  return (joint ? targets.some(isKnown) : targets.every(isKnown)) ? 'known' : 'unknown';
}

/** True for the kinds of paper that a register holds. */
function isKept({ kind }: Identity): boolean {
  return kind === 'kamerstuk' || kind === 'dossier';
}

/** The id that the first suggestion puts in the reference's place. */
function betterId({ source }: Letter, { span }: Citation, { rule, suggestions }: Finding): string | undefined {
  if (rule === 'kamerstuk-datum-klopt-niet') return undefined;
  const inside = (suggestions?.[0]?.edits ?? []).filter((edit) => contains(span, edit.span));
  if (inside.length === 0) return undefined;
  const edits = inside.map(({ span: { start, end }, newText }) => ({
    span: { start: start - span.start, end: end - span.start },
    newText,
  }));
  const [citation] = findCitations(applyEdits(source.slice(span.start, span.end), edits), { foldLineEnds: true });
  const [target] = citation?.targets ?? [];
  return target && canonicalId(target);
}
