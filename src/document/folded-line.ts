import type { Inline, Text } from './blocks.ts';
import { looksAlike } from './text-looks.ts';

/** How letters look. What is absent is as in what stands around it. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
}

/** How a piece of text looks and what it is, besides its letters. */
export interface Around {
  readonly look: Look;
  readonly link?: string;
  readonly open?: true;
}

/** The content of one paragraph, put together as OpenDocument and HTML mean it. */
export interface Line {
  /** Text of the file: white space in it is one space, and none at the beginning and the end of the paragraph. */
  text(text: string, around: Around): void;
  /** Text that stands as it is. */
  solid(text: string, around: Around): void;
  put(inline: Inline): void;
  /** Everything, in order. */
  end(): Inline[];
}

/** Source: OpenDocument 1.3, part 3, 6.1.2 (white space). */
export function createLine(): Line {
  const content: Inline[] = [];
  let space: Around | undefined;
  let isAtStart = true;
  const add = (text: string, around: Around) => {
    if (text === '') return;
    const piece = textOf(text, around);
    const last = content.at(-1);
    if (last?.type === 'text' && looksAlike(last, piece))
      content[content.length - 1] = { ...last, text: last.text + text };
    else content.push(piece);
  };
  const addSpace = () => {
    if (space) add(' ', space);
    space = undefined;
    isAtStart = false;
  };
  const solid = (text: string, around: Around) => {
    addSpace();
    add(text, around);
  };
  return {
    text(text, around) {
      const folded = text.replaceAll('\u00ad', '').replace(/[ \t\r\n\f]+/g, ' ');
      const inner = folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined);
      if (folded.startsWith(' ') && !isAtStart) space ??= around;
      if (inner === '') return;
      solid(inner, around);
      if (folded.endsWith(' ')) space = around;
    },
    solid,
    put(inline) {
      addSpace();
      content.push(inline);
    },
    end: () => content,
  };
}

function textOf(text: string, { look, link, open }: Around): Text {
  const { bold, italic, underline, strike, raised, lowered } = look;
  return {
    type: 'text',
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strike && { strike }),
    ...(raised && { raised }),
    ...(lowered && { lowered }),
    ...(link !== undefined && { link }),
    ...(open && { open }),
  };
}
