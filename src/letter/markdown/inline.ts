import type { FlowBuilder, Span } from '../../text/index.ts';
import { pairedEmphasis } from './emphasis.ts';
import { entityAt } from './entities.ts';
import { findLinks, type LinkBrackets } from './links.ts';

/** Where the inline reader leaves what it finds besides text. */
export interface InlineSink {
  /** A footnote mark, `[^mark]`. */
  noteMark(mark: string, span: Span): void;
  /** The target of a link or an autolink: no text, but it may hold an identifier. */
  target(span: Span): void;
  /** An HTML comment, its delimiters included. */
  comment(span: Span): void;
}

/** A code span ends within so many characters, or it is none: keeps hostile text linear. */
const LONGEST_CODE = 1000;

/** Anything that is not plain text begins with one of these. */
const SPECIAL = /[\\&`<![\]*_]/;

/** HTML that officers use in Markdown; any other `<…>` is text (an open place, for one). */
const TAG = /^<\/?(?:br|b|i|em|strong|u|s|sup|sub|span|small|div|p|mark|del|ins|a)(?:[ \t][^<>]{0,300})?\/?>/i;
/** A footnote mark as pasted from a web page. */
const SUPERSCRIPT = /^<sup>\[?(\d{1,3})\]?<\/sup>/i;
const AUTOLINK = /^<(?:https?|mailto):[^\s<>]{1,2000}>/i;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const NOTE_MARK = /^\[\^([^\]\s]{1,40})\]/;

/**
 * Adds the text of a block's lines to the flow: emphasis marks, escapes, entities, code, comments and link targets drop
 * out, and every offset that remains maps back to its place. Linear in the length of the lines.
 */
export function addInline(
  builder: FlowBuilder,
  source: string,
  lines: readonly Span[],
  sink: InlineSink,
  definitions: ReadonlyMap<string, Span> = new Map(),
): void {
  const marks: BlockMarks = {
    emphasis: pairedEmphasis(source, lines),
    links: findLinks(source, lines, definitions),
    lastCommentEnd: lastCommentEnd(source, lines),
  };
  let state: InlineState = {};
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous) builder.blank({ start: previous.end, end: line.start });
    const text = source.slice(line.start, line.end);
    if (!SPECIAL.test(text) && !state.comment && !state.code) builder.add(line);
    else state = new InlineReader(builder, source, line, sink, marks, state).read();
  });
}

function lastCommentEnd(source: string, lines: readonly Span[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const { start, end } = lines[i] as Span;
    const at = source.slice(start, end).lastIndexOf('-->');
    if (at >= 0) return start + at;
  }
  return -1;
}

/** What is still open at the end of a line: a comment or a code span of so many backticks. */
interface InlineState {
  readonly comment?: number;
  readonly code?: number;
}

/** The mark-up of a block that comes in pairs, and may do so over several lines. */
interface BlockMarks {
  readonly emphasis: ReadonlySet<number>;
  readonly links: LinkBrackets;
  /** Where the last '-->' of the block stands, or -1: a comment that is never closed is text. */
  readonly lastCommentEnd: number;
}

class InlineReader {
  readonly #builder: FlowBuilder;
  readonly #source: string;
  readonly #line: Span;
  readonly #sink: InlineSink;
  readonly #marks: BlockMarks;
  #from: number;
  #comment: number | undefined;
  #code: number | undefined;

  constructor(
    builder: FlowBuilder,
    source: string,
    line: Span,
    sink: InlineSink,
    marks: BlockMarks,
    state: InlineState,
  ) {
    this.#builder = builder;
    this.#source = source;
    this.#line = line;
    this.#sink = sink;
    this.#marks = marks;
    this.#from = line.start;
    this.#comment = state.comment;
    this.#code = state.code;
  }

  read(): InlineState {
    let at = this.#line.start;
    while (at < this.#line.end) {
      if (this.#comment !== undefined) at = this.#toCommentEnd(at, this.#comment);
      else if (this.#code !== undefined) at = this.#toCodeEnd(at, this.#code);
      else at = this.#step(at);
    }
    if (this.#comment === undefined && this.#code === undefined) this.#flush(this.#line.end);
    return {
      ...(this.#comment === undefined ? {} : { comment: this.#comment }),
      ...(this.#code === undefined ? {} : { code: this.#code }),
    };
  }

  /** Text up to `to` goes to the flow. */
  #flush(to: number): void {
    if (to > this.#from) this.#builder.add({ start: this.#from, end: to });
    this.#from = to;
  }

  /** Leaves `at`-`to` out of the flow. */
  #skip(at: number, to: number): number {
    this.#flush(at);
    this.#from = to;
    return to;
  }

  #rest(at: number, most = 2048): string {
    return this.#source.slice(at, Math.min(this.#line.end, at + most));
  }

  /** Handles the character at `at` and gives the offset after what it consumed. */
  #step(at: number): number {
    switch (this.#source.charAt(at)) {
      case '\\':
        return this.#escape(at);
      case '&':
        return this.#entity(at);
      case '`':
        return this.#codeStart(at);
      case '<':
        return this.#angle(at);
      case '!':
        return at + 1;
      case '[':
        return this.#bracket(at);
      case ']':
        return this.#closeBracket(at);
      case '*':
      case '_':
        return this.#marks.emphasis.has(at) ? this.#skip(at, at + 1) : at + 1;
      default:
        return at + 1;
    }
  }

  #escape(at: number): number {
    if (at + 1 >= this.#line.end) return this.#skip(at, at + 1); // a hard line break
    if (!ESCAPABLE.test(this.#source.charAt(at + 1))) return at + 1;
    this.#skip(at, at + 2);
    this.#builder.replace({ start: at, end: at + 2 }, this.#source.charAt(at + 1));
    return at + 2;
  }

  #entity(at: number): number {
    const entity = entityAt(this.#rest(at, 12));
    if (!entity) return at + 1;
    const end = at + entity.length;
    this.#skip(at, end);
    if (entity.text.trim() === '') this.#builder.blank({ start: at, end });
    else this.#builder.replace({ start: at, end }, entity.text);
    return end;
  }

  #codeStart(at: number): number {
    let end = at;
    while (end < this.#line.end && this.#source.charAt(end) === '`') end++;
    this.#skip(at, end);
    // without a closing run on this line it is text: a lone backtick must not swallow the paragraph
    if (!hasRun(this.#source, end, Math.min(this.#line.end, end + LONGEST_CODE), end - at)) {
      this.#from = at;
      return end;
    }
    this.#code = end - at;
    return end;
  }

  #toCodeEnd(at: number, length: number): number {
    let start = this.#source.indexOf('`', at);
    while (start >= 0 && start < this.#line.end) {
      let end = start;
      while (end < this.#line.end && this.#source.charAt(end) === '`') end++;
      if (end - start === length) {
        this.#code = undefined;
        this.#from = end;
        return end;
      }
      start = this.#source.indexOf('`', end);
    }
    this.#code = undefined;
    return this.#line.end;
  }

  #angle(at: number): number {
    if (this.#source.startsWith('<!--', at) && this.#marks.lastCommentEnd > at) {
      this.#skip(at, at + 4);
      this.#comment = at;
      return at + 4;
    }
    const rest = this.#rest(at);
    const link = AUTOLINK.exec(rest);
    if (link) {
      this.#sink.target({ start: at + 1, end: at + link[0].length - 1 });
      return this.#skip(at, at + link[0].length);
    }
    const raised = SUPERSCRIPT.exec(rest);
    if (raised?.[1]) {
      this.#sink.noteMark(raised[1], { start: at, end: at + raised[0].length });
      return this.#skip(at, at + raised[0].length);
    }
    const tag = TAG.exec(rest);
    if (!tag) return at + 1;
    this.#skip(at, at + tag[0].length);
    if (/^<br/i.test(tag[0])) this.#builder.blank({ start: at, end: at + tag[0].length });
    return at + tag[0].length;
  }

  #toCommentEnd(at: number, start: number): number {
    const close = this.#source.slice(at, this.#line.end).indexOf('-->');
    if (close < 0) return this.#line.end;
    this.#comment = undefined;
    this.#from = at + close + 3;
    this.#sink.comment({ start, end: this.#from });
    return this.#from;
  }

  #bracket(at: number): number {
    const mark = NOTE_MARK.exec(this.#rest(at, 50));
    if (mark) {
      const end = at + mark[0].length;
      this.#sink.noteMark(mark[1] ?? '', { start: at, end });
      return this.#skip(at, end);
    }
    if (!this.#marks.links.openers.has(at)) return at + 1;
    const image = at > this.#line.start && this.#source.charAt(at - 1) === '!';
    return this.#skip(image ? at - 1 : at, at + 1);
  }

  #closeBracket(at: number): number {
    const target = this.#marks.links.targets.get(at);
    if (!target) return at + 1;
    this.#sink.target(target.span);
    return this.#skip(at, target.end);
  }
}

/** True when a run of exactly `length` backticks stands between `from` and `to`. */
function hasRun(source: string, from: number, to: number, length: number): boolean {
  let run = 0;
  for (let i = from; i <= to; i++) {
    if (i < to && source.charAt(i) === '`') run++;
    else {
      if (run === length) return true;
      run = 0;
    }
  }
  return false;
}
