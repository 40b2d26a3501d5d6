import { quotations } from '../../dutch/index.ts';
import type { Span } from '../../text/index.ts';
import type { Letter, PartKind } from '../letter.ts';

/** Parts whose wording is not the writer's: the questions of the Kamer, a quotation set apart. */
const FOREIGN: ReadonlySet<PartKind> = new Set(['vraag', 'citaat']);

/** The stretches of the flow that the letter quotes, in order, not overlapping: blocks, questions, the text of a motion, and what stands between quotation marks. */
export function findQuotes({ flow, parts }: Letter): Span[] {
  const spans: Span[] = [...quotations(flow.text)];
  for (const block of flow.blocks) if (block.quoted) spans.push(block.flow);
  spans.push(...motionTexts(flow.text));
  for (const { kind, span } of parts) {
    if (FOREIGN.has(kind)) spans.push({ start: flow.fromSource(span.start), end: flow.fromSource(span.end) });
  }
  return merge(spans);
}

const DEBATED = 'gehoord de beraadslaging';
const ORDER_OF_THE_DAY = /over tot de orde van de dag\.?/g;
/** The text of a motion is no longer than this. */
const LONGEST_MOTION = 5000;

/** The texts of motions, by the words that every motion begins and ends with: "De Kamer, gehoord de beraadslaging, … orde van de dag." */
function* motionTexts(text: string): Generator<Span> {
  for (let at = text.indexOf(DEBATED); at >= 0; at = text.indexOf(DEBATED, at + 1)) {
    ORDER_OF_THE_DAY.lastIndex = at;
    const end = ORDER_OF_THE_DAY.exec(text.slice(0, at + LONGEST_MOTION));
    if (end) yield { start: at, end: end.index + end[0].length };
  }
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
