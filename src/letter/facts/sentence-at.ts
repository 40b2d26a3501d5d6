import type { Span } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import { spanAt } from './placed.ts';

/** No sentence is this long; of what is, only so much on either side counts, so that no rule reads it again and again. */
const REACH = 2000;

/** Finds the sentence at an offset of the flow; in a heading, a cell or a caption, which have no sentences, the whole block. */
export function createSentenceFinder({ sentences, flow }: Letter): (offset: number) => Span {
  const spans = sentences.map((sentence) => sentence.flow);
  return (offset) => {
    // the space after a sentence, where a footnote's mark may have stood, still belongs to it
    const sentence = spanAt(spans, offset) ?? spanAt(spans, offset - 1);
    const { start, end } = sentence ?? flow.blockAt(offset)?.flow ?? { start: offset, end: offset };
    return { start: Math.max(start, offset - REACH), end: Math.min(end, offset + REACH) };
  };
}
