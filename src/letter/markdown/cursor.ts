/** A place in one line of Markdown, past the marks of the containers it stands in. */
export class LineCursor {
  pos = 0;
  end = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** True when only spaces are left. */
  isBlank(): boolean {
    return this.indent().at >= this.end;
  }

  /** The first character that is no space, and its column counted from `pos`; tabs go to the next multiple of four. */
  indent(): { readonly at: number; readonly columns: number } {
    let at = this.pos;
    let columns = 0;
    while (at < this.end) {
      const code = this.source.charCodeAt(at);
      if (code === 32) columns++;
      else if (code === 9) columns += 4 - (columns % 4);
      else if (code !== 12 && code !== 11 && code !== 0xa0) break;
      at++;
    }
    return { at, columns };
  }

  /** Goes past spaces of at least `count` columns, but not past the end. */
  skipColumns(count: number): void {
    let columns = 0;
    while (columns < count && this.pos < this.end) {
      columns += this.source.charCodeAt(this.pos) === 9 ? 4 - (columns % 4) : 1;
      this.pos++;
    }
  }
}
