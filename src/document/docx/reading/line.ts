import type { Element } from '../../../xml/index.ts';
import type { Inline } from '../../blocks.ts';
import { looksAlike, type TextLooks } from '../../text-looks.ts';

/** The content of a paragraph while it is read. */
export interface Line {
  readonly content: readonly (Inline | PageEnd)[];
  /** The text boxes that are anchored in it: what stands in them, as XML. */
  readonly boxes: readonly Element[];
  /** Text that looks like what stands before it joins that. */
  text(text: string, told: TextLooks): void;
  push(inline: Inline | PageEnd): void;
  box(content: Element): void;
}

/** Where the writer began a new page in the midst of a paragraph. */
export interface PageEnd {
  readonly type: 'page-end';
}

export function createLine(): Line {
  const content: (Inline | PageEnd)[] = [];
  const boxes: Element[] = [];
  return {
    content,
    boxes,
    text(text, told) {
      const last = content.at(-1);
      if (last?.type === 'text' && looksAlike(last, told))
        content[content.length - 1] = { ...last, text: last.text + text };
      else content.push({ type: 'text', text, ...told });
    },
    push: (inline) => void content.push(inline),
    box: (element) => void boxes.push(element),
  };
}

/** Whether a reader sees anything of it. */
export function isSeen(content: readonly (Inline | PageEnd)[]): boolean {
  return content.some((inline) => inline.type !== 'page-end' && (inline.type !== 'text' || inline.text.trim() !== ''));
}
