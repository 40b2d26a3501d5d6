import { canonicalId, type Identity, officialUrl, parseCanonicalId } from '../../citation/index.ts';
import { writeDate } from '../../dates/index.ts';
import type { Paper, Register } from '../../register/index.ts';
import { enumerate } from '../../text/index.ts';
import { findPaper } from '../look-up.ts';
import type { Aspect, ReferenceVerdict } from './verdict.ts';

const MAX_TITLE = 90;

/** How a known paper is told in a message or on a button: its date and the beginning of its title. */
export function describePaper({ date, title }: Paper): string {
  const name = title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1).trimEnd()}…` : title;
  return [date === undefined ? '' : `van ${writeDate(date)}`, name === '' ? '' : `“${name}”`]
    .filter(Boolean)
    .join(', ');
}

/** What is the matter, and which paper was likely meant, as sentences; '' for a reference that is in order. */
export function messageOf({ verdict, why, meant: [best], day }: ReferenceVerdict): string {
  if (why === undefined || verdict === 'niet-na-te-gaan') return '';
  const about = best && describePaper(best);
  if (verdict === 'vervangen') return `${why}${about ? ` ${about}` : ''}.`;
  if (!best) return `${why}.`;
  const likely = day?.day !== undefined && day.day === best.date ? 'Waarschijnlijk' : 'Misschien';
  return `${why}. ${likely} is ${best.id} bedoeld${about ? `: ${about}` : ''}.`;
}

const ASPECTS: Readonly<Record<Aspect, string>> = {
  soort: 'soort',
  indiener: 'indiener',
  datum: 'datum',
  jaar: 'jaar',
  vergaderjaar: 'vergaderjaar',
  onderwerp: 'onderwerp',
  nummer: 'nummer',
  dossier: 'dossier',
};

/** What was compared and agrees: "datum en jaar kloppen"; of what is only known: "soort en jaar passen"; '' for nothing. */
export function comparedIn({ verdict, compared, differs }: ReferenceVerdict): string {
  const agreeing = compared.filter((aspect) => !differs.includes(aspect)).map((aspect) => ASPECTS[aspect]);
  if (agreeing.length === 0 || (verdict !== 'klopt' && verdict !== 'bekend')) return '';
  const one = agreeing.length === 1;
  const verb = verdict === 'klopt' ? (one ? 'klopt' : 'kloppen') : one ? 'past' : 'passen';
  return `${enumerate(agreeing)} ${verb}`;
}

/** A reference as people are told of it. */
export interface ToldReference extends ReferenceVerdict {
  /** The papers it denotes: '31757-93, 31757-95'. */
  readonly id: string;
  /** What the register holds of them, in the order of the reference; nothing of an identifier that is only listed. */
  readonly papers: readonly Paper[];
  /** What is the matter, in Dutch; absent for what is in order. */
  readonly message?: string;
  /** The id that was likely meant, or that came in its place. */
  readonly better?: string;
  /** Where to read it: of each target that has a publication, or of the better paper. */
  readonly links: readonly string[];
}

/** Puts beside a verdict what people want to see of it. */
export function tellReference(verdict: ReferenceVerdict, register: Register | undefined): ToldReference {
  const { citation, meant } = verdict;
  const { targets } = citation;
  const known = targets.map((target) => register && findPaper(register, { target, citation }));
  const isOther = verdict.verdict === 'vervangen' || (verdict.verdict === 'klopt-niet' && !isOwnDay(verdict));
  const better = isOther ? meant[0] : undefined;
  const message = messageOf(verdict);
  return {
    ...verdict,
    id: targets.map((target) => canonicalId(target).replace('dossier-', '')).join(', '),
    papers: known.filter((paper) => paper !== undefined),
    ...(message !== '' && { message }),
    ...whyOf(verdict),
    ...(better && { better: better.id }),
    links: better ? linkTo(undefined, better) : targets.flatMap((target, at) => linkTo(target, known[at])),
  };
}

/** Of a reference to several papers the one that is not known is named: the others may well be known. */
function whyOf({ citation: { targets }, target, verdict, why }: ReferenceVerdict): Pick<ReferenceVerdict, 'why'> {
  const isMissed = verdict === 'niet-na-te-gaan' && why?.startsWith('staat niet') === true;
  return isMissed && targets.length > 1 ? { why: `${canonicalId(target)} ${why}` } : {};
}

const DAYS: ReadonlySet<Aspect> = new Set<Aspect>(['datum', 'jaar', 'vergaderjaar']);

/** True where only the day or year that is written seems wrong: the cited paper itself is meant, unless another has the day. */
function isOwnDay({ paper, differs, meant: [best], day }: ReferenceVerdict): boolean {
  if (!paper || !differs.every((aspect) => DAYS.has(aspect))) return false;
  return best?.date === undefined || best.date !== day?.day;
}

/** Where a paper is published; what a list of others gives as address counts only where it is one of the web. */
function linkTo(target: Identity | undefined, paper: Paper | undefined): string[] {
  const url = paper?.url ?? urlOf(target ?? (paper && parseCanonicalId(paper.id)));
  return url !== undefined && /^https?:\/\//i.test(url) ? [url] : [];
}

function urlOf(target: Identity | undefined): string | undefined {
  return target && officialUrl(target);
}
