import { childOf, type Element } from '../../../xml/index.ts';
import type { Line } from './line.ts';
import type { Tally } from './tally.ts';
import { attributeOf } from './values.ts';

/** The branch of what a file writes twice, once for newer and once for older programs: the newer one where it is there. */
export function branchOf(alternatives: Element): Element | undefined {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback');
}

/** A drawing while it is read. */
interface Drawing {
  /** The line that it is anchored in. */
  readonly line: Line;
  readonly tally: Tally;
  /** What the writer gave to be read for it. */
  readonly alt: string;
}

/** Reads a drawing: text boxes and pictures to the line it is anchored in. What has no text is left out and told. */
export function readShape(element: Element, drawing: Drawing): void {
  const read = Object.hasOwn(SHAPES, element.name) ? SHAPES[element.name] : undefined;
  if (read) read(element, drawing);
  else readInside(element, { ...drawing, alt: altHere(element) ?? drawing.alt });
}

const SHAPES: Readonly<Record<string, (element: Element, drawing: Drawing) => void>> = {
  'w:txbxContent': (element, { line }) => line.box(element),
  'mc:AlternateContent': (element, drawing) => readInside(branchOf(element), drawing),
  'pic:pic': readPicture,
  'v:imagedata': readPicture,
  'a:graphicData': readGraphic,
};

function readPicture(element: Element, { line, alt }: Drawing): void {
  line.push({ type: 'picture', alt: altOf(childOf(childOf(element, 'pic:nvPicPr'), 'pic:cNvPr')) ?? alt });
}

function readInside(element: Element | undefined, drawing: Drawing): void {
  for (const child of element?.children ?? []) if (typeof child !== 'string') readShape(child, drawing);
}

function readGraphic(element: Element, drawing: Drawing): void {
  const uri = attributeOf(element, 'uri') ?? '';
  if (/\/chart(?:ex)?$/.test(uri)) drawing.tally.leaveOut('chart');
  else if (uri.endsWith('/diagram')) drawing.tally.leaveOut('diagram');
  else readInside(element, drawing);
}

/** What the writer gave to be read for a drawing: of a new one its properties say so, of an old one the shape itself. */
function altHere(element: Element): string | undefined {
  if (element.name.startsWith('v:')) return attributeOf(element, 'alt');
  return altOf(childOf(element, 'wp:docPr'));
}

function altOf(properties: Element | undefined): string | undefined {
  return attributeOf(properties, 'descr') ?? attributeOf(properties, 'title');
}
