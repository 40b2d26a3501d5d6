import { xmlText } from '../../../xml/index.ts';
import type { Block, Inline, NoteMark, Paragraph, Table, Text } from '../../blocks.ts';
import { readMarker } from '../../list-level.ts';
import { type Room, roomAbove, styleNameOf } from '../../paragraph-styles.ts';
import { itemIndent, LIST_STEP, type Lists } from './lists.ts';
import { tableXml } from './tables.ts';
import { properties, twips, w } from './wordml.ts';

/** The file that the blocks are written into: what it calls its styles, and where lists, notes and links are kept. */
export interface Target {
  /** The id of the style of this name; undefined where the paragraph stays in the style of running text. */
  style(name: string): string | undefined;
  readonly lists: Lists;
  /** The id of the file's own style for items of a list of this kind, which has the marker; undefined where it has none. */
  listStyle?(kind: ListKind, depth: number): string | undefined;
  /** The number under which a note is kept, and what stands for it where it is not in the running text. */
  note(id: string): NoteRef | undefined;
  /** The relation to an address on the network; undefined for one that no letter links to. */
  link(address: string): string | undefined;
  /** How wide the text is, in points. */
  readonly width: number;
}

/** What a list of the file has before its items. */
export type ListKind = 'bullet' | 'number';

/** A note of the file. */
export interface NoteRef {
  readonly number: number;
  readonly mark: string;
  /** True where Word would count another mark than this. */
  readonly isOwnMark: boolean;
  /** True from the second mark of one note on. */
  readonly again: boolean;
}

/** Blocks as paragraphs and tables of Word. */
export function blocksXml(blocks: readonly Block[], target: Target): string {
  return inRoom(blocks, 'body', target);
}

/** A stretch of a paragraph as runs of Word. */
export function inlinesXml(content: readonly Inline[], target: Target): string {
  return content.map((inline) => inlineXml(inline, 'body', target)).join('');
}

function inRoom(blocks: readonly Block[], room: Room, target: Target): string {
  let xml = '';
  let breaksBefore = false;
  let before: Block | undefined;
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'paragraph') {
      const above = before?.type === 'table' && block.role !== 'heading' ? DISTANCE : undefined;
      // the distance below a list is for running text
      const below = room !== 'body' && block.role === 'item' ? 0 : undefined;
      // what goes on in a note has no mark to stand out from its text
      const indent = room === 'note' && block.role === 'text' ? { indent: NOTE_GOES_ON } : {};
      xml += paragraphXml(block, target, { room, breaksBefore, above, below, ...indent });
    } else if (block.type === 'table') {
      if (breaksBefore) xml += w('p', {}, w('r', {}, w('br', { type: 'page' })));
      // two tables without a paragraph between them would be one, and a cell and a text end with a paragraph
      const isApart = blocks[i + 1]?.type === 'paragraph';
      xml += tableIn(block, target) + (isApart ? '' : w('p'));
    }
    breaksBefore = block.type === 'page-break';
    before = block;
  }
  return xml;
}

const NOTE_GOES_ON = w('ind', { firstLine: 0 });

/** Points between a table and the text below it: a line. */
const DISTANCE = 12;

function tableIn(table: Table, target: Target): string {
  const content = (cell: readonly Block[], isHead: boolean) => inRoom(cell, isHead ? 'head-cell' : 'cell', target);
  return tableXml(table, { style: target.style('Tabelraster'), width: target.width, content });
}

/** What is said of a paragraph besides what it says itself. */
interface Setting {
  readonly room?: Room;
  readonly breaksBefore?: boolean;
  /** Properties of the paragraph in the place where Word wants them. */
  readonly frame?: string;
  readonly indent?: string;
  /** Points above and below it, where they differ from those of its style. */
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  /** Runs before its text. */
  readonly start?: string;
}

/** A paragraph. */
export function paragraphXml(paragraph: Paragraph, target: Target, setting: Setting = {}): string {
  const { room = 'body', breaksBefore = false, start = '' } = setting;
  const name = paragraph.style ?? styleNameOf(paragraph, room);
  const item = paragraph.role === 'item' ? itemOf(paragraph, target, name) : undefined;
  const id = item?.style ?? target.style(name);
  const above = paragraph.room ? roomAbove(name, paragraph.room) : setting.above;
  const setUp = [
    id === undefined ? '' : w('pStyle', { val: id }),
    breaksBefore ? w('pageBreakBefore') : '',
    setting.frame ?? '',
    item?.numbering ?? '',
    spacing(above, setting.below),
    setting.indent ?? item?.indent ?? '',
    // items stand close together, but for one with room above it
    item && paragraph.room ? w('contextualSpacing', { val: 0 }) : '',
    paragraph.align === undefined ? '' : w('jc', { val: paragraph.align }),
  ];
  const runs = paragraph.content.map((inline) => inlineXml(inline, room, target)).join('');
  return w('p', {}, properties('pPr', ...setUp), start, item?.marker ?? '', runs);
}

function spacing(above?: number, below?: number): string {
  if (above === undefined && below === undefined) return '';
  const measured = (points: number | undefined) => (points === undefined ? undefined : twips(points));
  return w('spacing', { before: measured(above), after: measured(below) });
}

interface Item {
  /** The file's own style for it. */
  readonly style?: string | undefined;
  readonly numbering?: string;
  readonly indent?: string;
  readonly marker?: string;
}

/** How an item is written: in a list of the file's own, counted by Word, or with its marker as text where Word would count otherwise. */
function itemOf(item: Paragraph, target: Target, name: string): Item {
  const { level = 0, marker = '' } = item;
  const own = (kind: ListKind) => (name === 'Lijstalinea' ? target.listStyle?.(kind, level) : undefined);
  const bullet = readMarker(marker)?.format === 'bullet' ? own('bullet') : undefined;
  if (bullet !== undefined) return { style: bullet };
  const numbered = marker === '' ? undefined : target.lists.of(item);
  if (numbered) {
    const numbering = w('numPr', {}, w('ilvl', { val: numbered.level }), w('numId', { val: numbered.num }));
    return { numbering, style: numbered.isOfFile ? own('number') : undefined };
  }
  if (marker === '') return { indent: w('ind', { left: twips(LIST_STEP * (level + 1)), firstLine: 0 }) };
  return { indent: itemIndent(level), marker: run('', textXml(`${marker}\t`)) };
}

function inlineXml(inline: Inline, room: Room, target: Target): string {
  switch (inline.type) {
    case 'text':
      return linked(inline, target);
    case 'break':
      return inline.wrapped ? run('', textXml(' ')) : run('', w('br'));
    case 'note-mark':
      return noteMarkXml(inline, room, target);
    case 'field':
      return fieldXml(inline.field === 'page' ? 'PAGE' : 'NUMPAGES', inline.text || '1');
    case 'picture':
      return inline.alt === '' ? '' : run('', textXml(inline.alt));
  }
}

function linked(text: Text, target: Target): string {
  const link = text.link === undefined ? undefined : target.link(text.link);
  if (link === undefined) return run(lookOf(text), textXml(text.text));
  const style = target.style('Hyperlink');
  const look = (style === undefined ? w('u', { val: 'single' }) : w('rStyle', { val: style })) + lookOf(text);
  return w('hyperlink', { 'r:id': link, history: 1 }, run(look, textXml(text.text)));
}

/** The properties of a run, in the order in which Word wants them. An open place is marked as with a pen. */
function lookOf(text: Text): string {
  return [
    text.bold ? w('b') : '',
    text.italic ? w('i') : '',
    text.strike ? w('strike') : '',
    text.open ? w('highlight', { val: 'yellow' }) : '',
    text.underline && text.link === undefined ? w('u', { val: 'single' }) : '',
    text.raised || text.lowered ? w('vertAlign', { val: text.raised ? 'superscript' : 'subscript' }) : '',
  ].join('');
}

/** A run: letters that look alike. */
export function run(look: string, content: string): string {
  return content === '' ? '' : w('r', {}, properties('rPr', look), content);
}

/** Text within a run: tabs and line ends are elements of their own. */
export function textXml(text: string): string {
  return text
    .split(/(\t|\r\n?|\n)/)
    .map((piece, i) => {
      if (i % 2 === 1) return piece === '\t' ? w('tab') : w('br');
      return piece === ''
        ? ''
        : w('t', { 'xml:space': /^\s|\s$|\s\s/.test(piece) ? 'preserve' : undefined }, xmlText(piece));
    })
    .join('');
}

/** What Word works out when it shows the page; `last` is what it shows until then. */
export function fieldXml(code: string, last: string, look = ''): string {
  const char = (type: string) => run(look, w('fldChar', { fldCharType: type }));
  const instruction = run(look, w('instrText', { 'xml:space': 'preserve' }, ` ${xmlText(code)} `));
  return char('begin') + instruction + char('separate') + run(look, textXml(last)) + char('end');
}

function noteMarkLook(target: Target): string {
  const style = target.style('Voetnootmarkering');
  return style === undefined ? w('vertAlign', { val: 'superscript' }) : w('rStyle', { val: style });
}

/** Beyond the numbers that bookmarks of a template have. */
const FIRST_BOOKMARK = 90_000;

/** The mark of a note. Word wants one mark a note: the others point at the first. Within notes and heads it is text only. */
function noteMarkXml({ note }: NoteMark, room: Room, target: Target): string {
  const ref = room === 'note' ? undefined : target.note(note);
  if (!ref) return '';
  const { number, mark, isOwnMark, again } = ref;
  const name = `_Voetnoot${number}`;
  const look = noteMarkLook(target);
  if (again) return isOwnMark ? run(look, textXml(mark)) : fieldXml(`NOTEREF ${name} \\h`, mark, look);
  const reference = isOwnMark
    ? w('footnoteReference', { customMarkFollows: 1, id: number }) + textXml(mark)
    : w('footnoteReference', { id: number });
  const id = FIRST_BOOKMARK + number;
  return w('bookmarkStart', { id, name }) + run(look, reference) + w('bookmarkEnd', { id });
}

/** A note as Word keeps it; its first paragraph begins with the mark. */
export function footnoteXml(ref: NoteRef, blocks: readonly Block[], target: Target): string {
  const look = noteMarkLook(target);
  const start = run(look, ref.isOwnMark ? textXml(ref.mark) : w('footnoteRef')) + run('', textXml(' '));
  const [first, ...rest] = blocks;
  const isText = first?.type === 'paragraph';
  const opening = isText ? first : ({ type: 'paragraph', role: 'text', content: [] } as const);
  const beginning = paragraphXml(opening, target, { room: 'note', start });
  return w('footnote', { id: ref.number }, beginning, inRoom(isText ? rest : blocks, 'note', target));
}
