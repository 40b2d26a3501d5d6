import type { Span } from '../../text/index.ts';
import type { LaidOut } from './laid-out.ts';

/** A text with its layout below lines that are shown and not read. */
export function belowLines(above: string, { text, layout }: LaidOut): LaidOut {
  const by = above.length;
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    text: above + text,
    layout: {
      ...layout,
      stretches: layout.stretches.map((stretch) => ({
        ...stretch,
        span: moved(stretch.span),
        lines: stretch.lines.map(moved),
      })),
      marks: layout.marks.map((mark) => ({ ...mark, span: moved(mark.span) })),
      openPlaces: layout.openPlaces.map(moved),
    },
  };
}
