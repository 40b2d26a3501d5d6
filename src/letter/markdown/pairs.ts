import type { Span } from '../../text/index.ts';
import { runEnd } from './atoms.ts';
import { type Delimiters, delimiters, pairedMarks } from './emphasis.ts';
import { targetOf } from './links.ts';
import type { Mark } from './mark.ts';

/** A bracket that has not been closed. */
interface Opener {
  readonly at: number;
  readonly image: boolean;
  /** How many runs of emphasis stood before it. */
  readonly runs: number;
}

/**
 * The marks of links and of emphasis, which come in pairs and may do so over several lines, in no order. Emphasis pairs within the
 * text of a link or around the whole of it (CommonMark 6, "An algorithm for parsing nested emphasis and links").
 */
export function findPairs(
  source: string,
  lines: readonly Span[],
  atoms: readonly Mark[],
  definitions: ReadonlyMap<string, Span>,
): Mark[] {
  return new PairFinder(source, definitions).find(lines, atoms);
}

class PairFinder {
  private readonly source: string;
  private readonly definitions: ReadonlyMap<string, Span>;
  private readonly marks: Mark[] = [];
  private readonly openers: Opener[] = [];
  /** How many of the openers stand around a link: there are no links in links, but there are in the text of an image. */
  private around = 0;
  private runs: Delimiters[] = [];

  constructor(source: string, definitions: ReadonlyMap<string, Span>) {
    this.source = source;
    this.definitions = definitions;
  }

  find(lines: readonly Span[], atoms: readonly Mark[]): Mark[] {
    let next = 0;
    for (const line of lines) {
      for (let at = line.start; at < line.end; ) {
        const atom = atoms[next];
        if (atom && atom.start <= at) {
          // a comment can go on in the next line
          at = Math.min(line.end, Math.max(at, atom.end));
          if (atom.end <= at) next++;
        } else at = this.step(at, line, Math.min(line.end, atom?.start ?? line.end));
      }
    }
    this.emphasis(0);
    return this.marks;
  }

  /** Handles the character at `at`, of which nothing goes on past `end`; gives the offset after what it took. */
  private step(at: number, line: Span, end: number): number {
    switch (this.source.charAt(at)) {
      case '*':
      case '_': {
        const stop = runEnd(this.source, at, end);
        this.runs.push(delimiters(this.source, at, stop, line));
        return stop;
      }
      case '!':
        if (at + 1 < end && this.source.charAt(at + 1) === '[') return this.open(at + 1, true);
        return at + 1;
      case '[':
        return this.open(at, false);
      case ']':
        return this.close(at, line.end);
      default:
        return at + 1;
    }
  }

  private open(at: number, image: boolean): number {
    this.openers.push({ at, image, runs: this.runs.length });
    return at + 1;
  }

  private close(at: number, lineEnd: number): number {
    const opener = this.openers.pop();
    const isAround = this.openers.length < this.around;
    if (isAround) this.around = this.openers.length;
    if (!opener || (isAround && !opener.image)) return at + 1;
    const target = targetOf(this.source, opener.at, at, lineEnd, this.definitions);
    if (!target) return at + 1;
    this.emphasis(opener.runs);
    if (opener.image) {
      this.marks.push({ start: opener.at - 1, end: opener.at + 1 });
      this.marks.push({ start: at, end: target.end, target: target.span });
    } else {
      this.marks.push({ start: opener.at, end: opener.at + 1, begins: 'link', address: target.span });
      this.marks.push({ start: at, end: target.end, target: target.span, ends: 'link' });
      this.around = this.openers.length;
    }
    return target.end;
  }

  /** Pairs the runs from some index on, which then are done with. */
  private emphasis(from: number): void {
    for (const { open, close } of pairedMarks(this.runs.slice(from))) {
      const look = open.end - open.start === 2 ? 'bold' : 'italic';
      this.marks.push({ ...open, begins: look }, { ...close, ends: look });
    }
    this.runs.length = from;
  }
}
