import { openPlace } from '../../dutch/index.ts';
import type { OpenSegment, Segment } from './segments.ts';

/** Writes a letter as plain text: what is open as '[…question…]'. */
export function writePlain(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'text' ? segment.text : openPlace(segment.question))).join('');
}

/**
 * Writes a letter as a VS Code snippet: what is open is a tab stop that shows '[…question…]', so that what is skipped
 * stays visible; the same field twice is one mirrored tab stop, and choices can be chosen from, after the open place
 * itself. The last tab stop, `$0`, is at the end. Escaping is done here and nowhere else.
 */
export function writeSnippet(segments: readonly Segment[]): string {
  const numbers = new Map<string, number>();
  const written = segments.map((segment) => {
    if (segment.kind === 'text') return segment.text.replace(/[\\$}]/g, '\\$&');
    const known = numbers.get(segment.field);
    if (known !== undefined) return `\${${known}}`;
    numbers.set(segment.field, numbers.size + 1);
    return tabStop(numbers.size, segment);
  });
  return `${written.join('')}$0`;
}

function tabStop(number: number, { question, choices }: OpenSegment): string {
  if (choices && choices.length > 0) {
    // a list of choices shows its first one: that must be the open place, or nobody would see that nothing was chosen
    return `\${${number}|${[openPlace(question), ...choices].map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
  return `\${${number}:${openPlace(question).replace(/[\\$}]/g, '\\$&')}}`;
}
