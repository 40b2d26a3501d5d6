import type { Inline, Paragraph, StyleName } from '../../document/index.ts';
import { type FlowBlock, firstFrom, type Span } from '../../text/index.ts';
import { DEEPEST_HEADING } from '../body/block.ts';
import { signatureLineKind } from '../body/signature.ts';
import type { Letter, Part, PartKind } from '../letter.ts';
import { plainText, withoutWholeBold } from './inlines.ts';

/** What is known of a paragraph besides what it says. */
export interface ParagraphFacts {
  readonly kind: FlowBlock['kind'];
  readonly quoted?: boolean;
  readonly level?: number;
  readonly note?: string;
  readonly item?: { readonly depth: number; readonly marker: string; readonly list: number };
}

/** Gives the paragraphs of a letter, in order, the looks of what they are in it. */
export interface Styler {
  /** The paragraph of some lines of the source. */
  paragraph(facts: ParagraphFacts, lines: readonly Span[], content: readonly Inline[]): Paragraph;
  /** True for a line that says a field of the head: it stands there. */
  isOfHead(line: Span): boolean;
}

const STYLES: Readonly<Partial<Record<PartKind, StyleName>>> = {
  aanhef: 'Aanhef',
  groet: 'Slotgroet',
  ondertekening: 'Ondertekening',
  vraag: 'Vraag',
  antwoord: 'Antwoord',
};

/** The lines that a name leaves free for what is written above it by hand. */
const SIGNATURE_ROOM = 3;

/** Makes the styler of a letter. */
export function createStyler(letter: Letter): Styler {
  return new LetterStyler(letter);
}

class LetterStyler implements Styler {
  private readonly letter: Letter;
  private readonly parts: readonly { readonly start: number; readonly end: number; readonly part: Part }[];
  private readonly ofHead: readonly Span[];
  /** The highest level of a heading that the letter has: on the page it is the first. */
  private readonly highest: number;
  /** The level of the last heading of the text itself. */
  private level = 0;
  /** The signature that is being written, and whether its office stands there. */
  private signature: { readonly part: Part; readonly named: boolean } | undefined;
  private lastItem: { readonly list: number; readonly end: number } | undefined;

  constructor(letter: Letter) {
    this.letter = letter;
    this.parts = letter.parts
      .map((part) => ({ ...part.span, part }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    this.ofHead = spansOfHead(letter);
    const levels = letter.parts.flatMap(({ kind, label }) => (kind === 'kop' ? [Number(label ?? 1)] : []));
    this.highest = Math.min(DEEPEST_HEADING, ...levels);
  }

  isOfHead(line: Span): boolean {
    return this.ofHead.some(({ start, end }) => start < line.end && line.start < end);
  }

  paragraph(facts: ParagraphFacts, lines: readonly Span[], content: readonly Inline[]): Paragraph {
    const start = lines[0]?.start ?? 0;
    const end = lines.at(-1)?.end ?? start;
    const part = this.partAt(start) ?? this.signature?.part;
    if (part !== this.signature?.part && part?.kind !== 'ondertekening') this.signature = undefined;
    if (facts.note !== undefined) return { type: 'paragraph', role: 'text', content, style: 'Voetnoottekst' };
    if (facts.item) return this.item(facts, facts.item, { start, end }, content);
    this.lastItem = undefined;
    if (facts.kind === 'heading' || this.isCaption(part, start, content)) return this.heading(facts, part, content);
    if (facts.quoted) return { type: 'paragraph', role: 'quote', content, style: 'Citaat' };
    const style = STYLES[part?.kind ?? 'alinea'] ?? 'Brieftekst';
    const room = part?.kind === 'ondertekening' ? this.roomAbove(part, content) : 0;
    return { type: 'paragraph', role: 'text', content, style, ...(room > 0 && { room }) };
  }

  private item(
    { quoted }: ParagraphFacts,
    { depth, marker, list }: NonNullable<ParagraphFacts['item']>,
    { start, end }: Span,
    content: readonly Inline[],
  ): Paragraph {
    const before = this.lastItem?.list === list ? this.letter.source.slice(this.lastItem.end, start) : '';
    this.lastItem = { list, end };
    const loose = (before.match(/\r\n?|\n/g)?.length ?? 0) > 1;
    return {
      type: 'paragraph',
      role: 'item',
      content,
      level: depth,
      marker: /^[-*+]$/.test(marker) ? '•' : marker,
      list: String(list),
      style: quoted ? 'Citaat' : 'Lijstalinea',
      ...(loose && { room: 1 }),
    };
  }

  /** "Vraag 1" above its question is a heading, however it is written. */
  private isCaption(part: Part | undefined, start: number, content: readonly Inline[]): boolean {
    if (part?.kind !== 'vraag' && part?.kind !== 'antwoord') return false;
    const { flow } = this.letter;
    const block = flow.blockAt(flow.fromSource(start));
    return block?.kind === 'caption' && /\p{L}/u.test(plainText(content));
  }

  private heading({ level = 1 }: ParagraphFacts, part: Part | undefined, content: readonly Inline[]): Paragraph {
    const isQuestion = part?.kind === 'vraag' || part?.kind === 'antwoord';
    if (!isQuestion) this.level = Math.max(1, level - this.highest + 1);
    const own = isQuestion ? Math.min(DEEPEST_HEADING, this.level + 1) : this.level;
    const style = `Kop ${own}` as StyleName;
    return { type: 'paragraph', role: 'heading', level: own, content: withoutWholeBold(content), style };
  }

  /** The room above a line of a signature: a name under its office has room for a hand. */
  private roomAbove(part: Part, content: readonly Inline[]): number {
    const first = this.signature?.part !== part;
    const text = plainText(content).trim();
    const open = content.every((inline) => inline.type === 'text' && inline.open === true);
    const names = open || signatureLineKind(text) === 'naam';
    const named = !first && this.signature?.named === true;
    // two who sign stand apart
    const apart = first && this.signature !== undefined ? 1 : 0;
    this.signature = { part, named: names || named };
    return names && !first && !named ? SIGNATURE_ROOM : apart;
  }

  private partAt(offset: number): Part | undefined {
    for (let at = firstFrom(this.parts, offset + 1) - 1; at >= 0; at--) {
      const found = this.parts[at];
      if (found && found.end > offset) return found.part;
      if (found && found.part.kind !== 'voetnoten') return undefined;
    }
    return undefined;
  }
}

/** What the text of the letter itself says of its head. */
function spansOfHead({ fields, parts }: Letter): Span[] {
  const own = fields.filter(({ value }) => value.place !== 'front-matter');
  const addresses = parts.filter(({ kind }) => kind === 'geadresseerde' || kind === 'retouradres');
  return [
    ...own.flatMap(({ value, lines = [] }) => [{ start: value.labelSpan.start, end: value.span.end }, ...lines]),
    ...addresses.map(({ span }) => span),
  ];
}
