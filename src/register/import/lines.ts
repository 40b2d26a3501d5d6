/** A line longer than this is cut off: no row is that long. */
const LONGEST_LINE = 1 << 20;

/** Cuts text that comes in pieces into lines, numbered from 1, without their line breaks. */
export class LineReader {
  #rest = '';
  #line = 1;

  /** The lines that are complete with this text. */
  *read(text: string): Generator<{ line: number; text: string }> {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const whole = this.#rest + text.slice(start, end);
      this.#rest = '';
      start = end + 1;
      yield this.#next(whole);
    }
    if (this.#rest.length < LONGEST_LINE) this.#rest += text.slice(start);
  }

  /** The last line, when it was not closed. */
  *end(): Generator<{ line: number; text: string }> {
    if (this.#rest !== '') yield this.#next(this.#rest);
    this.#rest = '';
  }

  #next(text: string): { line: number; text: string } {
    const line = this.#line;
    this.#line += 1;
    return { line, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  }
}
