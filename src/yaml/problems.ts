import type { Span } from '../text/index.ts';
import { andMore, twice } from './messages.ts';

/** Something wrong in a text of YAML. */
export interface YamlProblem {
  /** Offsets of the text. */
  readonly span: Span;
  /** A Dutch sentence, for the user. */
  readonly message: string;
  /**
   * `yaml`: it is not written as YAML, or stands for something that is not read; `twice`: a key that is there already;
   * `content`: what the reader of this kind of file says.
   */
  readonly kind: 'yaml' | 'twice' | 'content';
}

/** More problems of one text help nobody. */
const MOST = 10;

/**
 * Collects what is wrong in one text: a handful, and how many more there are. A message that is costly to make can be given as a
 * function: it is called only for what is kept. Where the YAML itself is wrong, nothing more is said of the place.
 */
export class Problems {
  readonly #kept: YamlProblem[] = [];
  #firstLeft: Span | undefined;
  #left = 0;

  report(span: Span, message: string | (() => string), kind: YamlProblem['kind'] = 'content'): void {
    if (this.#kept.some((one) => one.kind === 'yaml' && one.span.start === span.start)) return;
    if (this.#kept.length < MOST) {
      this.#kept.push({ span, message: typeof message === 'string' ? message : message(), kind });
      return;
    }
    this.#firstLeft ??= span;
    this.#left++;
  }

  /** Reports a key that is there already. */
  reportTwice(span: Span, key: string): void {
    this.report(span, () => twice(key), 'twice');
  }

  /** In the order of the text; the last one says how many were left out. */
  all(): readonly YamlProblem[] {
    const sorted = this.#kept.toSorted((a, b) => a.span.start - b.span.start);
    if (!this.#firstLeft) return sorted;
    return [...sorted, { span: this.#firstLeft, message: andMore(this.#left), kind: 'content' }];
  }
}
