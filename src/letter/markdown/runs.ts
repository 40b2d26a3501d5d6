import type { Span } from '../../text/index.ts';
import { marksOf } from './inline.ts';
import type { Look, Mark } from './mark.ts';

/** A stretch of a block's lines in one look. */
export interface Run extends Span {
  /** What is shown: the stretch as written, or what a character escape or an entity stands for. */
  readonly text: string;
  readonly looks: ReadonlySet<Look>;
  /** Where it leads. */
  readonly link?: string;
  /** The mark of a footnote; `text` is the mark as written. */
  readonly note?: string;
  /** True for a line end that the writer made; `text` is empty. */
  readonly breaks?: true;
}

/** Two spaces or more at the end of a line break it. */
const BREAKING = /^ {2}/;

/** The text of a block's lines as a reader sees it, in order: marks are gone, and what they mean is said of each run. */
export function runsOf(source: string, lines: readonly Span[], definitions: ReadonlyMap<string, Span>): readonly Run[] {
  const reader = new RunReader(source);
  const marks = marksOf(source, lines, definitions);
  let next = 0;
  lines.forEach(({ start, end }, index) => {
    const previous = lines[index - 1];
    if (previous) reader.lineEnd({ start: previous.end, end: start });
    let at = start;
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[next]) {
      reader.text({ start: at, end: mark.start });
      if (mark.start >= at) reader.mark(mark);
      at = Math.max(at, Math.min(end, mark.end));
      if (mark.end > end) break; // a comment that goes on in the next line
      next++;
    }
    reader.text({ start: at, end });
  });
  return reader.runs;
}

class RunReader {
  readonly runs: Run[] = [];
  private readonly source: string;
  /** How many marks of each look are open: a text may begin one over and over. */
  private readonly open = new Map<Look, number>();
  private looks: ReadonlySet<Look> = new Set();
  private readonly addresses: string[] = [];

  constructor(source: string) {
    this.source = source;
  }

  text({ start, end }: Span): void {
    if (end > start) this.add({ start, end }, this.source.slice(start, end));
  }

  /** The end of a line is a space, but where the writer broke the line. */
  lineEnd(gap: Span): void {
    if (BREAKING.test(this.source.slice(gap.start, gap.end))) this.break(gap);
    else if (!this.runs.at(-1)?.breaks) this.add(gap, ' ');
  }

  mark(mark: Mark): void {
    const { start, end, code, target, note } = mark;
    if (mark.ends) this.end(mark.ends);
    else if (mark.begins) this.begin(mark.begins, mark.address);
    else if (mark.breaks) this.break({ start, end });
    else if (note !== undefined) {
      this.runs.push({ start, end, text: this.source.slice(start, end), looks: this.looks, note });
    } else if (code) this.text(code);
    else if (target && this.source.charAt(start) === '<') this.autolink(target);
    else if (mark.shown) this.add({ start, end }, this.shownBy(mark));
  }

  /** A space that does not break is one to whom the page is made for. */
  private shownBy({ start, end, shown = '' }: Mark): string {
    return /^&(?:nbsp|#160|#xa0);$/i.test(this.source.slice(start, end)) ? '\u00a0' : shown;
  }

  private autolink(target: Span): void {
    const address = this.source.slice(target.start, target.end);
    this.runs.push({ ...target, text: address.replace(/^mailto:/i, ''), looks: this.looks, link: address });
  }

  private add(span: Span, text: string): void {
    const link = this.addresses.at(-1);
    this.runs.push({ ...span, text, looks: this.looks, ...(link !== undefined && { link }) });
  }

  private break(span: Span): void {
    this.runs.push({ ...span, text: '', looks: this.looks, breaks: true });
  }

  private begin(look: Look, address: Span | undefined): void {
    if (address) this.addresses.push(this.source.slice(address.start, address.end));
    else this.setOpen(look, (this.open.get(look) ?? 0) + 1);
  }

  private end(look: Look): void {
    if (look === 'link') this.addresses.pop();
    else this.setOpen(look, (this.open.get(look) ?? 0) - 1);
  }

  private setOpen(look: Look, count: number): void {
    if (count > 0) this.open.set(look, count);
    else this.open.delete(look);
    this.looks = new Set(this.open.keys());
  }
}
