import type { DateMention } from '../../dates/index.ts';
import type { Placed } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';

/**
 * True when the full stop of "jl." or "a.s." also ends the sentence, so that it must stay when the marker goes.
 * @param sentence the sentence of the date, in the flow.
 */
export function keepsFullStop(flowText: string, sentence: Span, { flow }: Placed<DateMention>): boolean {
  if (flowText.charAt(flow.end - 1) !== '.') return false;
  return flow.end >= sentence.end;
}
