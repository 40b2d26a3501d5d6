import type { Letter } from '../../letter/index.ts';

/** Something that a letter says: a sentence, an item of a list, or a piece of an enumeration within a sentence. */
export interface Said {
  readonly text: string;
  /** Its number or letter, where the writer gave it one: '3', 'b', '2a'. */
  readonly nummer?: string;
  /** What stands before the list that it is an item of: 'Wij verzoeken u:'. */
  readonly lead?: string;
  /** True for the first sentence of an item: those after it explain it. */
  readonly isItem?: true;
}

/** The mark of an item: its number or letter, or a dash. */
const MARK = /(?:^|[\r\n])[ \t>]*(?:(?:vraag |verzoek )?\(?(\d{1,2}[a-z]?|[a-z])[.):]?\)?|[-–•*·o])[ \t]*$/i;
const LONGEST_MARK = 24;

/**
 * What a letter says, in its order: its sentences, those of a short question that stands by itself and so looks like a heading, and its
 * questions with a number ('Vraag 3'). What it quotes in a block of its own is somebody else's.
 */
export function saidIn(letter: Letter): Said[] {
  const placed = [...bySentence(letter), ...questionsApart(letter)];
  return placed.sort((a, b) => a.at - b.at).flatMap(({ said }) => pieces(said));
}

interface Placed {
  readonly at: number;
  readonly said: Said;
}

function bySentence({ sentences, flow, source }: Letter): Placed[] {
  const placed: Placed[] = [];
  let lead: string | undefined;
  let last: { readonly text: string; readonly block: unknown } | undefined;
  for (const { text, span, flow: place } of sentences) {
    const block = flow.blockAt(place.start);
    if (!block || block.quoted) continue;
    if (block.kind !== 'list-item') lead = undefined;
    else if (last?.block !== block) {
      lead ??= last?.text.endsWith(':') ? last.text : undefined;
      const nummer = MARK.exec(source.slice(Math.max(0, span.start - LONGEST_MARK), span.start))?.[1];
      const said: Said = { text, isItem: true, ...(nummer && { nummer }), ...(lead !== undefined && { lead }) };
      placed.push({ at: span.start, said });
      last = { text, block };
      continue;
    }
    placed.push({ at: span.start, said: { text } });
    last = { text, block };
  }
  return placed;
}

/** Questions that are parts of their own. */
function questionsApart({ parts }: Letter): Placed[] {
  return parts.flatMap(({ kind, text, span }): Placed[] => {
    if (kind === 'kop' && text.endsWith('?'))
      return text.split(/(?<=[.!?]) (?=\p{Lu})/u).map((one) => ({ at: span.start, said: { text: one } }));
    if (kind !== 'vraag') return [];
    const nummer = /^(?:(?:deel)?vraag\s+)?(\d{1,3}[a-z]?|[a-z](?=[.)]))/i.exec(text)?.[1];
    return [{ at: span.start, said: { text: withoutNumber(text), isItem: true, ...(nummer && { nummer }) } }];
  });
}

/** 'Vraag 3: Kunt u …?' and '3. Kunt u …?' without their number. */
function withoutNumber(question: string): string {
  return question
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:deel)?vraag\s+\d{1,3}[a-z]?[.:)]?|\d{1,3}[a-z]?[.)]?|[a-z][.)]|[-–•*])\s+/i, '');
}

const ENUMERATED = /(?:^|[\s;,:])(?:\((\d{1,2}|[a-h])\)|(\d{1,2}|[a-h])[.)]) /g;

/**
 * 'Wij verzoeken u (1) …, (2) … en (3) …' is three pieces behind 'Wij verzoeken u'; an item in which the next number stands is two.
 * Numbers that do not follow one another enumerate nothing.
 */
function pieces(said: Said): Said[] {
  const { text, nummer, lead } = said;
  const found: { readonly mark: string; readonly start: number; readonly from: number }[] = [];
  for (const match of text.matchAll(ENUMERATED)) {
    const mark = match[1] ?? match[2] ?? '';
    const before = found.at(-1)?.mark ?? nummer;
    if (before === undefined ? /^[1a]$/.test(mark) : mark === next(before))
      found.push({ mark, start: match.index, from: match.index + match[0].length });
  }
  const [first] = found;
  if (!first || (nummer === undefined && found.length < 2)) return [said];
  const before = text.slice(0, first.start).trim();
  const cut = found.map(({ mark, from }, index): Said => {
    const piece = text.slice(from, found[index + 1]?.start).trim();
    return { text: withoutLink(piece), nummer: mark, isItem: true, lead: nummer === undefined ? before : (lead ?? '') };
  });
  return nummer === undefined ? cut : [{ ...said, text: withoutLink(before) }, ...cut];
}

function next(mark: string): string {
  return /^\d+$/.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1);
}

/** An item without what links it to the next: '…; en'. */
export function withoutLink(item: string): string {
  return item.replace(/[;,]?(?: en| of|,)?$/, '').replace(/[;,]$/, '');
}
