const SPACE = 32;

/**
 * A place in a plain text (see `plainText`) that moves forward as tokens are taken. Productions that fail put it back
 * where they began. All patterns given to it are sticky (flag `y`) and bounded, so that a token costs what it is long.
 */
export class Cursor {
  readonly text: string;
  at: number;
  /** Where the last reading ended: what stands before it has been given out. */
  floor = 0;
  /** Up to here nothing begins: set by a production that failed on a whole list. */
  skip = 0;
  /** The end of the furthest token that was taken, also by a production that failed. */
  reached: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
    this.reached = at;
  }

  /** Takes what `pattern` matches here, or nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    if (this.at > this.reached) this.reached = this.at;
    return match;
  }

  /** True when `pattern` matches here; takes nothing. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Takes a space, if one stands here: a plain text has no two in a row. */
  blank(): void {
    if (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  /** Runs a production; when it gives nothing, the cursor is back where it was. */
  attempt<T>(production: () => T | undefined): T | undefined {
    const from = this.at;
    const result = production();
    if (result === undefined) this.at = from;
    return result;
  }
}
