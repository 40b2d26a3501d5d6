import type { FlowBlock } from '../../text/index.ts';
import type { Letter } from '../letter.ts';

/** Something that is no running text and still belongs into the finished letter. */
interface Insertion {
  /** Where, in the flow. */
  readonly at: number;
  readonly text: string;
  /** True for what stands close behind the word before it: the mark of a note, a line end. */
  readonly close: boolean;
  /** True when a space follows it in the source; the flow has folded it with the one before. */
  readonly blankAfter: boolean;
}

/** Code, an address between angle brackets, or a line end that the writer forced. */
const OUTSIDE_FLOW =
  /(?<!\\)(`{1,3})([^`]{1,1000})\1(?!`)|<((?:https?|mailto):[^\s<>]{1,2000})>|(?:<br\s{0,3}\/?>[ \t]*(?:\r\n?|\n)?|(?: {2,8}|\\)(?:\r\n?|\n))/gi;

/**
 * Makes the function that gives the text of a block with everything in its place that the flow leaves out. Blocks must be
 * given in the order of the flow, each once.
 */
export function createWeaver(letter: Letter): (block: FlowBlock) => string {
  const { flow } = letter;
  const insertions = [...noteMarks(letter), ...outsideFlow(letter)].sort((a, b) => a.at - b.at);
  let next = 0;
  return ({ flow: { start, end } }) => {
    let text = '';
    let done = start;
    for (; next < insertions.length; next++) {
      const insertion = insertions[next];
      if (!insertion || insertion.at > end) break;
      if (insertion.at < start) continue;
      const piece = flow.text.slice(done, Math.max(done, insertion.at));
      text += insertion.close ? piece.trimEnd() + insertion.text : piece + insertion.text;
      const apart = insertion.close ? /\s$/.test(piece) && !insertion.text.endsWith('\n') : insertion.blankAfter;
      if (apart && flow.text.charAt(insertion.at) !== ' ') text += ' ';
      done = Math.max(done, insertion.at);
    }
    return (text + flow.text.slice(done, end)).trimEnd();
  };
}

function noteMarks({ flow, notes }: Letter): Insertion[] {
  return notes.flatMap(({ mark, marks }) =>
    marks.map(({ end }) => ({ at: flow.fromSource(end), text: `[${mark}]`, close: true, blankAfter: false })),
  );
}

function outsideFlow({ flow, source }: Letter): Insertion[] {
  return flow.blocks.flatMap((block) => {
    if (block.kind === 'note' || block.kind === 'header') return [];
    const { start, end } = block.source;
    return [...source.slice(start, end).matchAll(OUTSIDE_FLOW)].map(({ 0: found, 2: code, 3: address, index }) => ({
      at: Math.min(flow.fromSource(start + index + found.length), block.flow.end),
      text: code ?? address ?? '\n',
      close: code === undefined && address === undefined,
      blankAfter: /\s/.test(source.charAt(start + index + found.length)),
    }));
  });
}
