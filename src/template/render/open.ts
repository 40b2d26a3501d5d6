import type { Segment } from './segments.ts';

/**
 * Open fields travel through Handlebars as text: the number of the field between two noncharacters, which Unicode keeps for
 * use within a program. No data hold them (`cleanText` takes them out), and no template (`findMark` finds them).
 */
const BEFORE = '\ufdd0';
const AFTER = '\ufdd1';
/** Where a value was put into the text of a template, and where that goes on. */
export const SEAM = '\ufdd2';
export const SEAM_END = '\ufdd3';
const MARKER = /\ufdd0(\d+)\ufdd1/g;

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
    const match = /^\ufdd0(\d+)\ufdd1$/.exec(text);
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

/** Where a text has a character that marks open fields or seams; -1 where it has no such character. */
export function findMark(text: string): number {
  return text.search(/[\ufdd0-\ufdd3]/);
}
