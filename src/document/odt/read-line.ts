import { childOf, type Element, textOf } from '../../xml/index.ts';
import type { Block, Inline } from '../blocks.ts';
import { type Around, createLine, type Line } from '../folded-line.ts';
import { withoutMark } from '../note-text.ts';
import { count } from './names.ts';
import { readFrame } from './read-frame.ts';
import type { Look } from './read-styles.ts';
import type { Reading } from './reading.ts';

/** The content of a paragraph or heading. */
export function readLine(paragraph: Element, look: Look, reading: Reading): Inline[] {
  const line = createLine();
  readInto(line, paragraph, { look }, reading);
  return line.end();
}

function readInto(line: Line, parent: Element, around: Around, reading: Reading): void {
  for (const node of parent.children) {
    if (typeof node === 'string') line.text(node, around);
    else (ELEMENTS[node.name] ?? otherElement)(line, node, around, reading);
  }
}

type ElementReader = (line: Line, element: Element, around: Around, reading: Reading) => void;

/** So many spaces one element writes at most: a file can say that there are a thousand million. */
const MOST_SPACES = 100;

const nothing: ElementReader = () => undefined;

const hides: ElementReader = (_line, element, _around, { counted }) => {
  if (textOf(element) !== '') counted.hidden++;
};

/** A field that shows its text, but where its condition hides it. */
const unlessHidden: ElementReader = (line, element, around, reading) => {
  const { 'text:is-hidden': isHidden, 'text:display': display } = element.attributes;
  if (isHidden === 'true' || display === 'none') hides(line, element, around, reading);
  else readInto(line, element, around, reading);
};

const field =
  (which: 'page' | 'pages'): ElementReader =>
  (line, element) =>
    line.put({ type: 'field', field: which, text: textOf(element).trim() });

const open: ElementReader = (line, element, around) => {
  // LibreOffice writes '<naam>' for the place of a name
  line.solid(textOf(element).replace(/^<(.*)>$/s, '$1'), { ...around, open: true });
};

/** What each element in a paragraph is. Of those that are not named here the text counts. */
const ELEMENTS: Readonly<Record<string, ElementReader>> = Object.assign(Object.create(null), {
  'text:span': span,
  'text:a': link,
  'text:s': (line, { attributes }, around) =>
    line.solid(' '.repeat(count(attributes['text:c'], 1, MOST_SPACES)), around),
  'text:tab': (line, _, around) => line.solid('\t', around),
  'text:line-break': (line) => line.put({ type: 'break' }),
  'text:note': note,
  'text:note-ref': noteAgain,
  'text:page-number': field('page'),
  'text:page-count': field('pages'),
  'text:placeholder': open,
  'loext:content-control': (line, element, around, reading) => {
    const isOpen = element.attributes['loext:showing-place-holder'] === 'true';
    (isOpen ? open : readInto)(line, element, around, reading);
  },
  'text:ruby': (line, element, around, reading) => {
    const base = childOf(element, 'text:ruby-base');
    if (base) readInto(line, base, around, reading);
  },
  'text:hidden-text': (line, element, around, reading) => {
    const isShown = element.attributes['text:is-hidden'] === 'false';
    (isShown ? readInto : hides)(line, element, around, reading);
  },
  'text:conditional-text': unlessHidden,
  'text:variable-set': unlessHidden,
  'text:hidden-paragraph': nothing,
  'office:annotation': (_line, _element, _around, { counted }) => {
    counted.comments++;
  },
  'office:annotation-end': nothing,
  'office:event-listeners': nothing,
  'text:script': nothing,
  'text:tracked-changes': nothing,
  'text:soft-page-break': nothing,
  'text:label': nothing,
  'draw:control': nothing,
} satisfies Record<string, ElementReader>);

function otherElement(line: Line, element: Element, around: Around, reading: Reading): void {
  if (element.name.startsWith('draw:')) {
    for (const inline of readFrame(element, reading)) line.put(inline);
  } else if (!element.name.startsWith('svg:')) readInto(line, element, around, reading);
}

function span(line: Line, element: Element, around: Around, reading: Reading): void {
  const { look } = reading.styles.of('text', element.attributes['text:style-name']);
  const merged = { ...around.look, ...look };
  (merged.hidden ? hides : readInto)(line, element, { ...around, look: merged }, reading);
}

function link(line: Line, element: Element, around: Around, reading: Reading): void {
  const target = element.attributes['xlink:href'];
  readInto(line, element, target ? { ...around, link: target } : around, reading);
}

function note(line: Line, element: Element, _around: Around, reading: Reading): void {
  const { notes, noteIds, counted } = reading;
  const citation = childOf(element, 'text:note-citation');
  const kind = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
  counted[kind]++;
  const chosen = citation?.attributes['text:label'];
  const written = textOf(citation).trim();
  // LibreOffice writes 0 for a note that it has not yet put on a page
  const isKnown = chosen !== undefined || (written !== '' && written !== '0');
  const mark = isKnown ? written || (chosen ?? '') : String(counted[kind]);
  const id = `note${notes.length + 1}`;
  noteIds.set(element.attributes['text:id'] ?? '', id);
  const blocks: Block[] = [];
  notes.push({ id, mark, kind, blocks });
  const body = childOf(element, 'text:note-body');
  if (body) blocks.push(...withoutMark(reading.blocks(body), chosen === undefined ? '' : mark));
  line.put({ type: 'note-mark', note: id });
}

/** A raised pointer to a note is one more mark of it; another, as in "zie noot 3", is text. */
function noteAgain(line: Line, element: Element, around: Around, reading: Reading): void {
  const id = reading.noteIds.get(element.attributes['text:ref-name'] ?? '');
  if (id === undefined || !around.look.raised) readInto(line, element, around, reading);
  else line.put({ type: 'note-mark', note: id });
}
