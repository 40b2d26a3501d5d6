import { childOf, type Element } from '../../../xml/index.ts';
import type { TextLooks } from '../../text-looks.ts';
import type { Line } from './line.ts';
import { type Look, lookOf, lookTogether, toldOf } from './look.ts';
import { mathOf } from './math.ts';
import { branchOf, readShape } from './shapes.ts';
import { inside, type Story } from './story.ts';
import { symbolOf, withSymbols } from './symbols.ts';
import { attributeOf, isOnValue, valueIn } from './values.ts';

/** Where pieces of a paragraph are read. */
export interface Place {
  readonly story: Story;
  readonly line: Line;
  /** The look that the paragraph gives. */
  readonly look: Look;
  readonly link?: string | undefined;
  /** True inside of a link, also of one within the file. */
  readonly linked?: boolean;
  /** True inside of what somebody inserted. */
  readonly changed?: boolean;
}

/** A run: letters with one look. */
interface Run extends Place {
  readonly own: Look;
}

/** Reads what stands in a paragraph, in its order. */
export function readInlines(parent: Element | undefined, place: Place): void {
  if (!parent) return;
  inside(place.story, () => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      const read = Object.hasOwn(PIECES, child.name) ? PIECES[child.name] : undefined;
      read?.(child, place);
    }
  });
}

/** The pieces of a paragraph. What is not here has no text: marks of comments and of the spelling. */
const PIECES: Readonly<Record<string, (element: Element, place: Place) => void>> = {
  'w:r': readRun,
  'w:ins': readInserted,
  'w:moveTo': readInserted,
  'w:del': noteRemoved,
  'w:moveFrom': noteRemoved,
  'w:hyperlink': readHyperlink,
  'w:fldSimple': readSimpleField,
  'w:sdt': readControl,
  'w:smartTag': readInlines,
  'w:customXml': readInlines,
  'w:bdo': readInlines,
  'w:dir': readInlines,
  'mc:AlternateContent': (element, place) => readInlines(branchOf(element), place),
  'm:oMath': readMath,
  'm:oMathPara': readMath,
  'w:bookmarkStart': (element, { story }) => story.reading.notes.bookmark(attributeOf(element, 'w:name') ?? ''),
  'w:subDoc': (_, { story }) => story.reading.tally.leaveOut('subdocument'),
};

/** Who changed something, and when. */
export function byOf(change: Element): string {
  return `${attributeOf(change, 'w:author')} ${attributeOf(change, 'w:date')}`;
}

function readInserted(element: Element, place: Place): void {
  place.story.reading.tally.change(kindOf(element), byOf(element));
  readInlines(element, { ...place, changed: true });
}

function noteRemoved(element: Element, { story }: Place): void {
  story.reading.tally.change(kindOf(element), byOf(element));
}

/** 'ins', 'del', 'moveTo' or 'moveFrom' */
function kindOf(change: Element): string {
  return change.name.slice('w:'.length);
}

function readHyperlink(element: Element, place: Place): void {
  const id = attributeOf(element, 'r:id');
  const relation = id === undefined ? undefined : place.story.reading.parts.relationsOf(place.story.part).get(id);
  readInlines(element, { ...place, linked: true, ...(relation?.external && { link: relation.target }) });
}

function readSimpleField(element: Element, place: Place): void {
  const { fields } = place.story;
  fields.begin();
  fields.code(attributeOf(element, 'w:instr') ?? '');
  fields.separate();
  readInlines(element, place);
  endField(place);
}

function endField({ story, line }: Place): void {
  const told = story.fields.end();
  if (told) line.push(told);
}

/** A content control. One that shows what is to be filled in is an open place. */
function readControl(element: Element, place: Place): void {
  inControl(element, place.story, () => readInlines(childOf(element, 'w:sdtContent'), place));
}

/** Reads the content of a content control, of whatever it stands in. */
export function inControl(element: Element, story: Story, read: () => void): void {
  const placeholder = childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr');
  const open = placeholder !== undefined && isOnValue(attributeOf(placeholder)) ? 1 : 0;
  story.open += open;
  read();
  story.open -= open;
}

function readMath(element: Element, place: Place): void {
  say({ ...place, own: place.look }, mathOf(element));
}

function readRun(element: Element, place: Place): void {
  const { styles, tally } = place.story.reading;
  const properties = childOf(element, 'w:rPr');
  const character = styles.character(valueIn(properties, 'w:rStyle'));
  const own = lookTogether(lookOf(properties), character, place.look, styles.defaults);
  const relook = childOf(properties, 'w:rPrChange');
  if (relook && !place.changed) tally.change('look', byOf(relook));
  readRunParts(element, { ...place, own, changed: place.changed || relook !== undefined });
}

function readRunParts(element: Element, run: Run): void {
  for (const [index, child] of element.children.entries()) {
    if (typeof child === 'string') continue;
    if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') {
      const custom = attributeOf(child, 'w:customMarkFollows');
      const chosen = custom !== undefined && isOnValue(custom) ? chosenMark(element, index) : undefined;
      referTo(child, run, chosen);
      // what follows is the mark itself
      if (chosen !== undefined) return;
    }
    const read = Object.hasOwn(RUN_PARTS, child.name) ? RUN_PARTS[child.name] : undefined;
    read?.(child, run);
  }
}

const RUN_PARTS: Readonly<Record<string, (element: Element, run: Run) => void>> = {
  'w:t': (element, run) => say(run, withSymbols(textIn(element), run.own.font)),
  'w:sym': (element, run) => say(run, symbolIn(element)),
  'w:tab': (_, run) => say(run, '\t'),
  'w:ptab': (_, run) => say(run, '\t'),
  // it only keeps a word on one line
  'w:noBreakHyphen': (_, run) => say(run, '-'),
  'w:br': readBreak,
  'w:cr': readBreak,
  'w:instrText': (element, { story }) => story.fields.code(textIn(element)),
  'w:fldChar': readFieldMark,
  'w:pgNum': (_, run) => isShown(run) && run.line.push({ type: 'field', field: 'page', text: '' }),
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': (_, run) => isShown(run) && run.story.reading.tally.leaveOut('object'),
  'mc:AlternateContent': (element, run) => {
    const branch = branchOf(element);
    if (branch) inside(run.story, () => readRunParts(branch, run));
  },
  // of a word with its reading above it, the word
  'w:ruby': (element, run) => readInlines(childOf(element, 'w:rubyBase'), run),
};

/** The text of `w:t`. White space at its ends counts only where the file says so; a line end in it is a space. */
function textIn(element: Element): string {
  const text = element.children.filter((child) => typeof child === 'string').join('');
  const kept = attributeOf(element, 'xml:space') === 'preserve' ? text : withoutEnds(text);
  return kept.replace(/[\r\n]+/g, ' ').replaceAll('\u00ad', '');
}

/** Text without the white space of XML at its ends: a space that does not break is a letter. */
function withoutEnds(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function symbolIn(element: Element): string {
  const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16);
  return Number.isNaN(code) ? '' : symbolOf(code, attributeOf(element, 'w:font'));
}

function say(run: Run, text: string): void {
  const { story, line, own } = run;
  if (text === '') return;
  story.fields.hear(text);
  if (!isShown(run)) {
    if (own.hidden && story.fields.isShown) story.reading.tally.hidden();
    return;
  }
  if (!run.changed) story.reading.tally.plain();
  story.reading.notes.text();
  const again = own.height === 'raised' ? story.reading.notes.named(story.fields.noteMark ?? '') : undefined;
  if (again !== undefined) {
    line.push({ type: 'note-mark', note: again });
    return;
  }
  line.text(text, toldOfRun(run));
}

function toldOfRun({ story, own, linked, ...run }: Run): TextLooks {
  const link = run.link ?? story.fields.link;
  // a line below a link says that it is one
  const look = linked || link !== undefined ? { ...own, underline: false } : own;
  return { ...toldOf(look), ...(link !== undefined && { link }), ...(story.open > 0 && { open: true }) };
}

function isShown({ story, own }: Run): boolean {
  return story.fields.isShown && !own.hidden;
}

function readBreak(element: Element, run: Run): void {
  if (!isShown(run)) return;
  run.line.push({ type: attributeOf(element, 'w:type') === 'page' ? 'page-end' : 'break' });
}

function readFieldMark(element: Element, run: Run): void {
  const { fields } = run.story;
  const type = attributeOf(element, 'w:fldCharType');
  if (type === 'begin') fields.begin(childOf(element, 'w:ffData'));
  else if (type === 'separate') fields.separate();
  else if (type === 'end') endField(run);
}

function readDrawing(element: Element, run: Run): void {
  if (isShown(run)) readShape(element, { line: run.line, tally: run.story.reading.tally, alt: '' });
}

function referTo(reference: Element, run: Run, chosen: string | undefined): void {
  if (!isShown(run)) return;
  const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const note = run.story.reading.notes.refer(kind, attributeOf(reference, 'w:id') ?? '', chosen);
  if (note) run.line.push({ type: 'note-mark', note: note.id });
}

/** The mark that the writer chose: the rest of the run. */
function chosenMark(run: Element, index: number): string {
  return run.children
    .slice(index + 1)
    .map((child) => (typeof child === 'string' ? '' : child.name === 'w:sym' ? symbolIn(child) : textIn(child)))
    .join('')
    .trim();
}
