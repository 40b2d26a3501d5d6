import { type Citation, type CitationKind, canonicalId, type Kamerstuk } from '../../citation/index.ts';
import type { IsoDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';
import type { Facts, PaperMention } from '../facts/index.ts';

/** References that tell where a paper of the Kamers is found. */
const LOCATES: ReadonlySet<CitationKind> = new Set<CitationKind>([
  'kamerstuk',
  'dossier',
  'aanhangsel',
  'handelingen',
  'zaak',
  'document',
  'vraag',
  'bijlage',
]);

/** True for a reference by which a paper of the Kamers can be found. */
export function locates({ kind }: Citation): boolean {
  return LOCATES.has(kind);
}

const POINTS_BACK = /^\(?(?:Zie|zie|Kamerst|TK\s|Vindplaats)/;

/** True when a sentence, a footnote in it, or a next sentence that points back ("Zie Kamerstuk …") says where the paper is found. */
export function isLocated({ flow }: Letter, facts: Facts, sentence: Span): boolean {
  if (facts.citationsIn(sentence).some(({ item }) => locates(item)) || facts.notedIn(sentence).some(locates))
    return true;
  const start = sentence.end + (flow.text[sentence.end] === ' ' ? 1 : 0);
  if (!POINTS_BACK.test(flow.text.slice(start, start + 16))) return false;
  return facts.citationsIn(facts.sentenceAt(start)).some(({ item }) => locates(item));
}

/** The Kamerstukken that a reference denotes, with a number. */
export function kamerstukken({ targets }: Citation): Kamerstuk[] {
  return targets.filter((target): target is Kamerstuk => target.kind === 'kamerstuk' && target.verbatim === undefined);
}

/** The canonical id of the paper that a reference denotes, the first of several; '' for none. */
export function idOf({ targets: [target] }: Citation): string {
  return target ? canonicalId(target) : '';
}

/** A day that the letter itself writes in full beside a reference, and where. */
export interface KnownDay {
  readonly day: IsoDate;
  readonly mention: PaperMention;
}

/** The days of papers as the letter gives them, by id. */
export function knownDays({ mentions }: Facts): ReadonlyMap<string, KnownDay> {
  const days = new Map<string, KnownDay>();
  for (const mention of mentions) {
    const { day, date, citation } = mention;
    if (!day || !citation || date?.item.year === undefined) continue;
    const id = idOf(citation.item);
    if (!days.has(id)) days.set(id, { day, mention });
  }
  return days;
}
