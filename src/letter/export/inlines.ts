import type { Inline, Text } from '../../document/index.ts';

/**
 * Collects the pieces of a paragraph: white space is folded to single spaces (one that does not break stays), none stands at the ends
 * of a line or before the mark of a note, and pieces in one look become one.
 */
export class InlineCollector {
  private readonly inlines: Inline[] = [];
  /** The space that waits for what follows it. */
  private space: Text | undefined;

  text(piece: Text): void {
    const folded = piece.text.replace(/[ \t\r\n\f\v]+/g, ' ');
    const body = folded.replace(/^ | $/g, '');
    if (folded.startsWith(' ')) this.space ??= { ...piece, text: ' ' };
    if (body === '') return;
    this.flush(piece);
    this.push({ ...piece, text: body });
    if (folded.endsWith(' ')) this.space = { ...piece, text: ' ' };
  }

  /** What stands between texts; a break takes the space before it away. */
  other(inline: Exclude<Inline, Text>): void {
    const waiting = this.space;
    this.space = undefined;
    this.inlines.push(inline);
    if (inline.type === 'note-mark') this.space = waiting;
  }

  /** The whole; a break before the end parts it from what became a paragraph of its own, and shows nothing. */
  done(): readonly Inline[] {
    while (this.inlines.at(-1)?.type === 'break') this.inlines.pop();
    return this.inlines;
  }

  private flush(next: Text): void {
    const { space } = this;
    this.space = undefined;
    const last = this.inlines.at(-1)?.type;
    if (!space || last === undefined || last === 'break') return;
    // "woord [^1], en": the mark moves to the word, and the comma to the mark
    if (last === 'note-mark' && /^[.,;:!?)\]’”]/.test(next.text)) return;
    // between two looks the space has that of both, or none
    this.push(sameLook(space, next) ? space : { type: 'text', text: ' ' });
  }

  private push(piece: Text): void {
    const last = this.inlines.at(-1);
    if (last?.type === 'text' && sameLook(last, piece)) {
      this.inlines[this.inlines.length - 1] = { ...last, text: last.text + piece.text };
    } else this.inlines.push(piece);
  }
}

const LOOKS = ['bold', 'italic', 'underline', 'strike', 'raised', 'lowered', 'link', 'open'] as const;

function sameLook(a: Text, b: Text): boolean {
  return LOOKS.every((look) => a[look] === b[look]);
}

/** What a paragraph says, without its looks; a break is a space. */
export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? ' ' : '')).join('');
}

/** The content without the look that all of it has: a heading is bold by its style. */
export function withoutWholeBold(content: readonly Inline[]): readonly Inline[] {
  if (content.some((inline) => inline.type === 'text' && !inline.bold && inline.text.trim() !== '')) return content;
  return content.map((inline): Inline => {
    if (inline.type !== 'text' || !inline.bold) return inline;
    const { bold, ...rest } = inline;
    return rest;
  });
}
