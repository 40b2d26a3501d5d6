import { slotzinStart } from '../../dutch/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Part, PartKind } from '../letter.ts';
import { fold } from '../lines.ts';

/** Parts that may stand between the closing sentence and the closing. */
const AFTER_SLOTZIN: ReadonlySet<PartKind> = new Set(['voetnoten', 'ondertekening', 'bijlagen', 'cc']);

/** The parts of a letter while they are being found. */
export interface PartList {
  readonly parts: readonly Part[];
  /** Adds a part and gives its index. */
  add(kind: PartKind, span: Span, label?: string): number;
  /** Lets the part at `index` go on to `end`. */
  extend(index: number, end: number): void;
  /** The closing sentence at the end of the last paragraph becomes a part of its own. */
  splitSlotzin(): void;
}

/**
 * Makes an empty list; `holes` are the stretches of the source, in order, that are no text of a part they stand in: page
 * furniture, and footnotes (but they are the text of their own part).
 */
export function createPartList(source: string, holes: readonly Span[]): PartList {
  const parts: Part[] = [];
  const make = (kind: PartKind, start: number, end: number, label?: string) =>
    createPart(source, kind, { start, end }, label, kind === 'voetnoten' ? [] : holes);

  function extend(index: number, end: number): void {
    const old = parts[index];
    if (old && end > old.span.end) parts[index] = make(old.kind, old.span.start, end, old.label);
  }

  function splitSlotzin(): void {
    const index = parts.findLastIndex((part) => !AFTER_SLOTZIN.has(part.kind));
    const old = parts[index];
    if (old?.kind !== 'alinea') return;
    const { start, end } = old.span;
    const raw = source.slice(start, end);
    const at = slotzinStart(raw);
    if (at === undefined) return;
    const left = raw.slice(0, at).trimEnd();
    const before = left === '' ? [] : [make('alinea', start, start + left.length)];
    parts.splice(index, 1, ...before, make('slotzin', start + at, end));
  }

  return {
    parts,
    add: (kind, { start, end }, label) => parts.push(make(kind, start, end, label)) - 1,
    extend,
    splitSlotzin,
  };
}

/** Makes a part; its text is folded at the first question, without the holes in it. */
export function createPart(
  source: string,
  kind: PartKind,
  { start, end }: Span,
  label?: string,
  holes: readonly Span[] = [],
): Part {
  return new FoundPart(source, kind, { start, end }, label, holes);
}

/** A class, as a letter has thousands of parts: an object with a getter of its own takes three times as much time and room. */
class FoundPart implements Part {
  readonly kind: PartKind;
  readonly span: Span;
  declare readonly label?: string;
  readonly #source: string;
  readonly #holes: readonly Span[];
  #text: string | undefined;

  constructor(source: string, kind: PartKind, span: Span, label: string | undefined, holes: readonly Span[]) {
    this.kind = kind;
    this.span = span;
    this.#source = source;
    this.#holes = holes;
    if (label !== undefined) this.label = label;
  }

  get text(): string {
    this.#text ??= fold(textWithout(this.#source, this.span, this.#holes));
    return this.#text;
  }
}

function textWithout(source: string, { start, end }: Span, holes: readonly Span[]): string {
  let at = start;
  let text = '';
  for (let i = firstFrom(holes, start); i < holes.length; i++) {
    const hole = holes[i];
    if (!hole || hole.start >= end) break;
    if (hole.start < at || (hole.start === start && hole.end >= end)) continue;
    text += `${source.slice(at, hole.start)} `;
    at = Math.min(hole.end, end);
  }
  return text + source.slice(at, end);
}
