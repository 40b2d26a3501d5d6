import type { Span } from '../../text/index.ts';
import { readKeys } from '../../yaml/index.ts';
import type { FrontMatter, ReadProblem } from '../letter.ts';
import { type Fence, findFence, LARGEST_FRONT_MATTER } from './fence.ts';
import { noKeys, notClosed, tooLong } from './messages.ts';

/** What stands at the head of a draft. */
export interface FrontMatterReading {
  /** Absent when the text does not begin with a fence. */
  readonly frontMatter?: FrontMatter;
  /** Where the letter itself begins: just after the second fence and its line end. */
  readonly bodyStart: number;
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads the YAML front matter at the start of `source` (a byte order mark may stand before it). Scalars are the strings as
 * typed. Never throws: YAML that does not parse gives a problem at its place; the keys are then read one by one, so that
 * one bad line costs no other key.
 */
export function readFrontMatter(source: string): FrontMatterReading {
  const fence = findFence(source);
  if (!fence) return { bodyStart: 0, problems: [] };
  const problems: ReadProblem[] = [];
  const ruler = { start: fence.span.start, end: fence.span.start + 3 };
  if (!fence.closed) problems.push({ kind: 'front-matter', span: ruler, message: notClosed });
  return { frontMatter: readFenced(source, fence, ruler, problems), bodyStart: fence.end, problems };
}

function readFenced(source: string, { span, body }: Fence, ruler: Span, problems: ReadProblem[]): FrontMatter {
  if (body.end - body.start > LARGEST_FRONT_MATTER) {
    problems.push({ kind: 'too-large', span: ruler, message: tooLong });
    return { span, body, entries: [], valid: false };
  }
  const { keys: entries, valid, hasNoKeys, problems: found } = readKeys(source, body);
  for (const { kind, span, message } of found) {
    problems.push({ kind: kind === 'yaml' ? 'yaml' : 'front-matter', span, message });
  }
  if (hasNoKeys) problems.push({ kind: 'front-matter', span: body, message: noKeys });
  return { span, body, entries, valid };
}
