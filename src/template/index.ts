/** Templates: catalogue, fields, rendering. */
export type { OpenSegment, Segment, TextSegment } from './segments.ts';
