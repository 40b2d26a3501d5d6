import { type Citation, type CitationKind, canonicalId, type Kamerstuk } from '../citation/index.ts';
import type { IsoDate } from '../dates/index.ts';
import type { Facts, Letter, PaperMention } from '../letter/index.ts';
import type { Span } from '../text/index.ts';
import { firstWhere } from '../text/index.ts';

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

const POINTS_BACK =
  /^\(?(?:[Zz]ie:? (?:hiervoor |de |het )?)?(?:Kamerst|[TE]K\s|Handelingen|Aanhangsel|Vindplaats|\d\d\s?\d{3})/;

/** What is asked by an open place that stands for a reference. */
const OPEN_REFERENCE = /^(?:vindplaats|dossier|kamerstuk)/i;

/**
 * True when a sentence, a footnote in it, or a next sentence that points back ("Zie Kamerstuk …") says where the paper is
 * found, or has an open place for it: that is remarked upon itself.
 */
export function isLocated(letter: Letter, facts: Facts, sentence: Span): boolean {
  const { flow } = letter;
  if (isAskedIn(letter, sentence, OPEN_REFERENCE)) return true;
  const around = rowAround(letter, facts, sentence) ?? sentence;
  if (facts.citationsIn(around).some(({ item }) => locates(item)) || facts.notedIn(around).some(locates)) return true;
  const start = sentence.end + (flow.text[sentence.end] === ' ' ? 1 : 0);
  if (!POINTS_BACK.test(flow.text.slice(start, start + 32))) return false;
  return facts.citationsIn(facts.sentenceAt(start)).some(({ item }) => locates(item));
}

/** The row of a table in which a cell stands: there the reference has a column of its own. */
function rowAround({ flow }: Letter, facts: Facts, cell: Span): Span | undefined {
  if (flow.blockAt(cell.start)?.kind !== 'table-cell') return undefined;
  const { start, end } = flow.toSource(cell);
  return { start: flow.fromSource(facts.lineAt(start).start), end: flow.fromSource(facts.lineAt(end).end) };
}

/** True when an open place in a stretch of the flow asks for something of the kind. */
export function isAskedIn({ flow, openPlaces }: Letter, sentence: Span, what: RegExp): boolean {
  if (openPlaces.length === 0) return false;
  const { start, end } = flow.toSource(sentence);
  let at = firstWhere(openPlaces.length, (index) => (openPlaces[index]?.span.start ?? end) >= start);
  for (let place = openPlaces[at]; place && place.span.start < end; place = openPlaces[++at]) {
    if (what.test(place.what ?? '')) return true;
  }
  return false;
}

/** The letter's own references, those of the footnotes among them: no quotation, no page furniture. */
export function ownCitations({ citations }: Letter, facts: Facts): Citation[] {
  const inText = new Set(facts.citations.map(({ item }) => item));
  return citations.filter((citation) => {
    if (citation.furniture || citation.quoted) return false;
    return inText.has(citation) || citation.note !== undefined;
  });
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
