import type { Segment } from './segments.ts';

/**
 * Open fields travel through Handlebars as text: the number of the field between two characters of the private use
 * area, which no data holds (`withoutMarkers` takes them out).
 */
const BEFORE = '\ue000';
const AFTER = '\ue001';
/** Where a value was put into the text of a template, and where that goes on. */
export const SEAM = '\ue002';
export const SEAM_END = '\ue003';
const MARKER = /\ue000(\d+)\ue001/g;

/** A field that is not known. */
export interface OpenField {
  readonly field: string;
  readonly question: string;
  readonly choices?: readonly string[];
  /** True for an optional field: `if` takes it for absent. */
  readonly optional: boolean;
}

/** The open fields of one rendering. */
export interface OpenFields {
  /** The marker that stands for the field; the same one for the same field. */
  mark(field: OpenField): string;
  /** True when the text is the marker of an optional field, and nothing else. */
  isAbsent(text: string): boolean;
  /** Cuts a text with markers into segments. */
  split(text: string): Segment[];
}

/** The open fields of a rendering, none yet. */
export function createOpenFields(): OpenFields {
  const fields: OpenField[] = [];
  const numbers = new Map<string, number>();

  function mark(field: OpenField): string {
    let number = numbers.get(field.field);
    if (number === undefined) {
      number = fields.push(field) - 1;
      numbers.set(field.field, number);
    }
    return `${BEFORE}${number}${AFTER}`;
  }

  function isAbsent(text: string): boolean {
    const match = /^\ue000(\d+)\ue001$/.exec(text);
    return match !== null && fields[Number(match[1])]?.optional === true;
  }

  function split(text: string): Segment[] {
    const segments: Segment[] = [];
    let at = 0;
    for (const match of text.matchAll(MARKER)) {
      if (match.index > at) segments.push({ kind: 'text', text: text.slice(at, match.index) });
      at = match.index + match[0].length;
      const open = fields[Number(match[1])];
      if (!open) continue;
      const { field, question, choices } = open;
      segments.push({ kind: 'open', field, question, ...(choices && { choices }) });
    }
    if (at < text.length) segments.push({ kind: 'text', text: text.slice(at) });
    return segments;
  }

  return { mark, isAbsent, split };
}

/** True when something in the text is open. */
export function hasOpen(text: string): boolean {
  return text.includes(BEFORE);
}

/** The text without the characters that mark open fields and seams. */
export function withoutMarkers(text: string): string {
  return text.replaceAll(BEFORE, '').replaceAll(AFTER, '').replaceAll(SEAM, '').replaceAll(SEAM_END, '');
}
