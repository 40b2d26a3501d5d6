/**
 * How a text can begin so that a pattern matches it, computed from the pattern itself: a table of beginnings that is kept by hand
 * beside its patterns forgets one sooner or later.
 */

/** Character codes; all that is no ASCII is `OTHER`. */
type Codes = ReadonlySet<number>;

/** What can stand at the first places, at most `DEPTH` of them; fewer where the pattern may end or anything may follow. */
type Head = readonly Codes[];

const DEPTH = 2;
const SIZE = 128;
const OTHER = 0;
const ANY: Codes = new Set(Array.from({ length: SIZE }, (_, code) => code));
const EMPTY: readonly Head[] = [[]];

/**
 * The first two characters of every text that a pattern can match, as pairs of UTF-16 codes: a text that begins otherwise it does
 * not match. Of characters that are no ASCII nothing is said. The pattern may have alternatives, groups, classes, quantifiers and
 * assertions; what an assertion asks is left out of account, so that there may be pairs too many.
 *
 * @throws SyntaxError for a pattern with a part that it does not know (a back reference).
 */
export function beginningsOf(pattern: RegExp): readonly (readonly [first: number, second: number])[] {
  const pairs = new Set<number>();
  for (const [first = ANY, second = ANY] of headsOf(pattern)) {
    for (const one of first) for (const other of second) pairs.add(one * SIZE + other);
  }
  return [...pairs].map((pair) => [Math.floor(pair / SIZE), pair % SIZE]);
}

function headsOf(pattern: RegExp): readonly Head[] {
  const reader = new PatternReader(pattern.source, pattern.ignoreCase);
  const heads = reader.alternatives();
  if (!reader.done) throw new SyntaxError(`no beginning of /${pattern.source}/`);
  return heads;
}

/** Every head of `before` with what can follow it. */
function then(before: readonly Head[], after: readonly Head[]): readonly Head[] {
  if (after === EMPTY) return before;
  return before.flatMap((head) =>
    head.length >= DEPTH ? [head] : after.map((next) => [...head, ...next].slice(0, DEPTH)),
  );
}

function times(once: readonly Head[], least: number, most: number): readonly Head[] {
  let heads = EMPTY;
  for (let count = 0; count < Math.min(least, DEPTH); count++) heads = then(heads, once);
  for (let count = least; count < Math.min(most, least + DEPTH); count++) heads = then(heads, [...once, ...EMPTY]);
  return heads;
}

const CLASSES: Readonly<Record<string, RegExp>> = { d: /\d/, D: /\D/, w: /\w/, W: /\W/, s: /\s/, S: /\S/ };

/** Reads the source of a regular expression, and of it only what can stand at its beginning. */
class PatternReader {
  readonly #source: string;
  readonly #ignoreCase: boolean;
  #at = 0;

  constructor(source: string, ignoreCase: boolean) {
    this.#source = source;
    this.#ignoreCase = ignoreCase;
  }

  get done(): boolean {
    return this.#at === this.#source.length;
  }

  alternatives(): readonly Head[] {
    const heads: Head[] = [];
    do {
      let one = EMPTY;
      while (!this.done && this.#next !== '|' && this.#next !== ')') {
        if (one.every(({ length }) => length >= DEPTH)) this.#skipBranch();
        else one = then(one, this.#quantified());
      }
      heads.push(...one);
    } while (this.#skip(/\|/y));
    return heads;
  }

  /** Past the rest of an alternative whose beginning is known: most of a long list of words. */
  #skipBranch(): void {
    let depth = 0;
    let inClass = false;
    for (; !this.done; this.#at++) {
      const sign = this.#next;
      if (sign === '\\') this.#at++;
      else if (inClass) inClass = sign !== ']';
      else if (sign === '[') inClass = true;
      else if (sign === '(') depth++;
      else if ((sign === '|' || sign === ')') && depth === 0) return;
      else if (sign === ')') depth--;
    }
  }

  #quantified(): readonly Head[] {
    const once = this.#atom();
    if (!this.done && !'*+?{'.includes(this.#next)) return once;
    const [sign, least, comma, most] = this.#take(/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y) ?? [];
    if (sign === undefined) return once;
    if (least !== undefined) return times(once, +least, comma ? (most ? +most : Number.POSITIVE_INFINITY) : +least);
    return times(once, sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY);
  }

  #atom(): readonly Head[] {
    const code = this.#source.charCodeAt(this.#at);
    if (isPlain(code)) {
      this.#at++;
      return [[this.#folded(new Set([code]))]];
    }
    if (this.#skip(/\^|\$|\\b/y)) return EMPTY;
    const group = this.#take(/\((\?<?[=!])?(?:\?:|\?<\w+>)?/y);
    if (group) {
      const heads = this.alternatives();
      if (!this.#skip(/\)/y)) throw new SyntaxError(`a group stays open in /${this.#source}/`);
      return group[1] === undefined ? heads : EMPTY;
    }
    if (this.#skip(/\./y)) return [[ANY]];
    return [[this.#skip(/\[/y) ? this.#class() : this.#folded(this.#character())]];
  }

  #class(): Codes {
    const negated = this.#skip(/\^/y);
    const held = new Set<number>();
    while (!this.#skip(/\]/y)) {
      const low = this.#character();
      const high = this.#skip(/-(?!\])/y) ? this.#character() : low;
      if (low.size === 1 && high.size === 1) for (let code = only(low); code <= only(high); code++) held.add(code);
      else for (const code of [...low, ...high]) held.add(code);
    }
    const codes = this.#folded(held);
    // a class names few of the characters that are no ASCII: the others are outside it
    return negated ? new Set([...ANY].filter((code) => code === OTHER || !codes.has(code))) : codes;
  }

  /** One character, or a class of them with a letter of its own. */
  #character(): Codes {
    const [property] = this.#take(/\\[pP]\{\w+\}/y) ?? [];
    if (property !== undefined) return codesOf(new RegExp(property, 'u'));
    const [written = '', escaped] = this.#take(/\\u[\da-f]{4}|\\([^\du])|[^\\]/iy) ?? [];
    if (written.length === 6)
      return new Set([Number.parseInt(written.slice(2), 16)].map((code) => (code < SIZE ? code : OTHER)));
    if (written === '' || escaped === 'p' || escaped === 'P')
      throw new SyntaxError(`no beginning of /${this.#source}/`);
    const known = CLASSES[escaped ?? ''];
    if (known) return codesOf(known);
    const code = (escaped === 'n' ? '\n' : (escaped ?? written)).charCodeAt(0);
    return new Set([code < SIZE ? code : OTHER]);
  }

  #folded(codes: Codes): Codes {
    if (!this.#ignoreCase) return codes;
    const letters = [...codes].map((code) => String.fromCharCode(code));
    return new Set(letters.flatMap((one) => [one.toLowerCase().charCodeAt(0), one.toUpperCase().charCodeAt(0)]));
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (!match) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }

  #skip(pattern: RegExp): boolean {
    return this.#take(pattern) !== undefined;
  }
}

/** A letter, a figure or a space: nearly all there is in words. */
function isPlain(code: number): boolean {
  return code === 32 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function codesOf(known: RegExp): Codes {
  return new Set([...ANY].filter((code) => code === OTHER || known.test(String.fromCharCode(code))));
}

function only(codes: Codes): number {
  return codes.values().next().value ?? OTHER;
}
