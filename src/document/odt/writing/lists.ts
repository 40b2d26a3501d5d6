import { xml } from '../../../xml/index.ts';
import type { Paragraph } from '../../blocks.ts';
import { type Level, markerOf, readMarker } from '../../list-level.ts';
import { pt } from './odf.ts';

/** How far each level stands in from the one above, in points. */
const STEP = 18;
/** OpenDocument knows no deeper levels. */
const DEEPEST = 9;

const FORMATS: Readonly<Record<Exclude<Level['format'], 'bullet'>, string>> = {
  decimal: '1',
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

/** A list of the file: how each of its levels counts, and how far it got. */
interface Counting {
  readonly name: string;
  readonly levels: Map<number, Level>;
}

/** An item of a list: its paragraphs as XML, and the lists that stand in it. */
interface Item {
  /** The number that the file must say, for it would count another; undefined for a bullet or the next number. */
  readonly start: number | undefined;
  readonly content: (string | Item[])[];
}

/** The items that are being written. */
interface Run {
  readonly counting: Counting;
  readonly items: Item[];
  /** By level, the number that comes next. */
  readonly next: number[];
}

/** The lists of a document. */
export class Lists {
  private readonly made: Counting[] = [];

  /** A run of items as lists of the file; `paragraphXml` writes one of them, with what stands before it as text. */
  listsXml(items: readonly Paragraph[], paragraphXml: (item: Paragraph, marker: string) => string): string {
    let written = '';
    let run: Run | undefined;
    const end = () => {
      if (run) written += listXml(run.items, run.counting.name);
      run = undefined;
    };
    for (const item of items) {
      const depth = Math.min(item.level ?? 0, DEEPEST);
      const { marker = '' } = item;
      const read = marker === '' ? undefined : readMarker(marker);
      if (marker === '' && run) goOn(run, depth, paragraphXml(item, ''));
      else if (!read) {
        end();
        written += paragraphXml(item, marker);
      } else {
        if (run && !fits(run.counting, depth, read)) end();
        run ??= { counting: this.begin(), items: [], next: [] };
        add(run, depth, read, paragraphXml(item, ''));
      }
    }
    end();
    return written;
  }

  /** `text:list-style` of each list. */
  stylesXml(): string {
    return this.made
      .map(({ name, levels }) => {
        const all = [...levels].sort(([a], [b]) => a - b).map(([depth, level]) => levelXml(depth, level));
        return xml('text:list-style', { 'style:name': name }, ...all);
      })
      .join('');
  }

  private begin(): Counting {
    const counting = { name: `L${this.made.length + 1}`, levels: new Map<number, Level>() };
    this.made.push(counting);
    return counting;
  }
}

/** Whether a level of a list counts as a marker wants it. */
function fits({ levels }: Counting, depth: number, read: Level): boolean {
  const level = levels.get(depth);
  if (!level) return true;
  return level.before === read.before && level.after === read.after && numberOf(level, read) > 0;
}

/** The number of a marker in the count of a level; 0 where that prints no such marker. */
function numberOf(level: Level, read: Level): number {
  if (level.format === read.format) return read.start;
  // 'i' is a Roman numeral by itself, and the ninth letter of a list of letters
  const marker = markerOf(read, read.start);
  for (let number = 1; number <= 26; number++) if (markerOf(level, number) === marker) return number;
  return 0;
}

/** Adds an item, in lists of their own for the levels above it that have none. */
function add({ counting, items, next }: Run, depth: number, read: Level, paragraph: string): void {
  const level = counting.levels.get(depth) ?? { ...read, start: 1 };
  counting.levels.set(depth, level);
  let list = items;
  for (let at = 0; at < depth; at++) list = innerList(list);
  const number = numberOf(level, read);
  // a list that begins anew within an item may be counted on from the one before it
  const expected = list.length > 0 || next[depth] === undefined ? (next[depth] ?? 1) : undefined;
  const isNext = level.format === 'bullet' || number === expected;
  next.length = depth;
  next[depth] = number + 1;
  list.push({ start: isNext ? undefined : number, content: [paragraph] });
}

/** The list at the end of the last item of a list. */
function innerList(list: Item[]): Item[] {
  if (list.length === 0) list.push({ start: undefined, content: [] });
  const content = list.at(-1)?.content ?? [];
  const last = content.at(-1);
  if (Array.isArray(last)) return last;
  const inner: Item[] = [];
  content.push(inner);
  return inner;
}

/** Adds a paragraph that goes on with the last item of a level. */
function goOn({ items }: Run, depth: number, paragraph: string): void {
  let item = items.at(-1);
  for (let at = 0; at < depth; at++) {
    const inner = item?.content.at(-1);
    if (!Array.isArray(inner)) break;
    item = inner.at(-1);
  }
  item?.content.push(paragraph);
}

function listXml(items: readonly Item[], name?: string): string {
  const written = items.map(({ start, content }) => {
    const inside = content.map((one) => (typeof one === 'string' ? one : listXml(one)));
    return xml('text:list-item', { 'text:start-value': start }, ...inside);
  });
  return xml('text:list', { 'text:style-name': name }, ...written);
}

function levelXml(depth: number, { format, before, after }: Level): string {
  const place = xml(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    xml('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': pt(STEP * (depth + 1)),
      'fo:text-indent': pt(-STEP),
      'fo:margin-left': pt(STEP * (depth + 1)),
    }),
  );
  const level = { 'text:level': depth + 1 };
  if (format === 'bullet') return xml('text:list-level-style-bullet', { ...level, 'text:bullet-char': before }, place);
  return xml(
    'text:list-level-style-number',
    {
      ...level,
      'style:num-prefix': before || undefined,
      'style:num-suffix': after || undefined,
      'style:num-format': FORMATS[format],
    },
    place,
  );
}

/** How far an item stands in whose marker is text. */
export function itemIndent(depth: number): { readonly left: number; readonly first: number } {
  return { left: STEP * (depth + 1), first: -STEP };
}
