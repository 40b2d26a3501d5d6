import type { Element } from '../../xml/index.ts';
import { count } from './names.ts';
import { type Levels, markOf } from './read-levels.ts';
import type { Styles } from './read-styles.ts';

/** A list as it is numbered: those that continue each other are one. */
export interface NumberedList {
  readonly id: string;
  readonly counts: number[];
  /** The name of its list style; undefined where only the paragraphs name one. */
  readonly style: string | undefined;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: NumberedList;
  /** From 1. */
  readonly level: number;
  /** The style of this level, which a list inside another can change. */
  readonly style: string | undefined;
}

/** Keeps the numbers of the lists of one text. */
export interface Lists {
  /** The list that an element begins, or goes on with. */
  begin(element: Element, around: ListPlace | undefined): ListPlace;
  /** Counts an item and gives its mark. `paragraphStyle` is the list style that its paragraph names, for a list that names none. */
  mark(place: ListPlace, item: Element, paragraphStyle: string | undefined): string;
  /** Counts a heading and gives its number; '' where headings have none. */
  heading(level: number, heading: Element): string;
}

/** OpenDocument has ten levels; a paragraph that says by itself how deep it stands can say any. */
const DEEPEST = 10;

export function createLists(styles: Styles): Lists {
  const byId = new Map<string, NumberedList>();
  const lastOfStyle = new Map<string, NumberedList>();
  const headings: number[] = [];
  let made = 0;
  const first = (element: Element): NumberedList => {
    const { attributes } = element;
    const style = attributes['text:style-name'];
    const goesOn = attributes['text:continue-numbering'] === 'true' && style !== undefined;
    const earlier =
      byId.get(attributes['text:continue-list'] ?? attributes['text:list-id'] ?? '') ??
      (goesOn ? lastOfStyle.get(style) : undefined);
    return earlier ?? { id: `list${++made}`, counts: [], style };
  };
  return {
    begin(element, around) {
      const { attributes } = element;
      const list = around?.list ?? first(element);
      const id = attributes['xml:id'] ?? attributes['text:id'] ?? attributes['text:list-id'];
      if (id !== undefined && !around) byId.set(id, list);
      const style = attributes['text:style-name'] ?? around?.style ?? list.style;
      if (style !== undefined && !around) lastOfStyle.set(style, list);
      const level = around ? around.level + 1 : count(attributes['text:level'], 1, DEEPEST);
      return { list, level, style };
    },
    mark({ list, level, style }, item, paragraphStyle) {
      const levels = styles.list(item.attributes['text:style-override'] ?? style ?? paragraphStyle ?? '') ?? BULLETS;
      advance(list.counts, level, levels, item.attributes['text:start-value']);
      return markOf(levels, level, list.counts);
    },
    heading(level, heading) {
      const levels = styles.outline;
      if (!levels || heading.attributes['text:is-list-header'] === 'true') return '';
      const start =
        heading.attributes['text:restart-numbering'] === 'true'
          ? (heading.attributes['text:start-value'] ?? '1')
          : undefined;
      advance(headings, level, levels, start);
      return markOf(levels, level, headings);
    },
  };
}

/** One more item of a level: what is deeper begins anew. */
function advance(counts: number[], level: number, levels: Levels, start: string | undefined): void {
  const began = counts[level];
  const next = began === undefined ? (levels.get(level)?.start ?? 1) : began + 1;
  counts[level] = start === undefined ? next : count(start, next);
  counts.length = level + 1;
}

/** What a list looks like whose style is not there. */
const BULLETS: Levels = new Map(
  Array.from({ length: 10 }, (_, index) => [index + 1, { bullet: '•', before: '', after: '', shown: 1, start: 1 }]),
);
