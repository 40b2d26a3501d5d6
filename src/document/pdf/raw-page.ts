import type { PDFOperatorList, PDFPageProxy, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Opened, Pdfjs } from './pdfjs.ts';
import type { Piece, RawPage, Tag } from './raw.ts';
import { rulesOf } from './rules.ts';
import { elementsOf, type TagNode } from './tags.ts';

/** More pieces than any page of text has: what comes behind them on a page that is made to do harm is not read. */
const MOST_PIECES = 20_000;

/**
 * What stands on a page; on one that is damaged nothing does.
 *
 * @param tagged whether the file says what its text is
 */
export async function rawPage(opened: Opened, number: number, tagged: boolean): Promise<RawPage> {
  const given = await givenOf(opened, number, tagged);
  if (!given)
    return { number, width: 0, height: 0, pieces: [], rules: [], hasPicture: false, aslant: 0, isDamaged: true };
  const { page, operators } = given;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const pieces = piecesOf(given, opened.pdfjs, transform);
  page.cleanup();
  return {
    number,
    width,
    height,
    ...pieces,
    ...rulesOf(operators, opened.pdfjs, transform, width * height),
    isDamaged: false,
  };
}

/** What pdf.js gives of a page. */
interface Given {
  readonly page: PDFPageProxy;
  readonly content: TextContent;
  readonly operators: PDFOperatorList;
  readonly elements: ReadonlyMap<string, Tag>;
}

/** What pdf.js gives of a page; undefined where it stumbles over it. */
async function givenOf({ file, pdfjs }: Opened, number: number, tagged: boolean): Promise<Given | undefined> {
  try {
    const page = await file.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
    const tree = tagged ? ((await page.getStructTree()) as TagNode | null) : null;
    return { page, content, operators, elements: elementsOf(tree, number) };
  } catch {
    return undefined;
  }
}

/** The text of a page by its pieces, and how many of those run aslant. */
function piecesOf(
  { page, content, elements }: Given,
  { Util }: Pdfjs,
  view: readonly number[],
): Pick<RawPage, 'pieces' | 'aslant'> {
  const looks = lookOf(page);
  const pieces: Piece[] = [];
  let aslant = 0;
  let spaced = false;
  const open: (Tag | undefined)[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(elements.get(item.id ?? '') ?? (isArtifact(item) ? { role: 'Artifact' } : open.at(-1)));
    } else if (item.str.trim() === '') spaced = true;
    else {
      const place = placeOf(item, Util.transform([...view], item.transform) as number[]);
      const tag = open.at(-1);
      const piece = {
        text: item.str.trim(),
        ...looks(item.fontName),
        spaced: spaced || /^\s/.test(item.str),
        ...(tag && { tag }),
      };
      if (!place) aslant++;
      else if (pieces.length < MOST_PIECES) pieces.push({ ...piece, ...place });
      spaced = /\s$/.test(item.str);
    }
  }
  return { pieces, aslant };
}

/** Where a piece stands on the page as it is shown; undefined for one that runs aslant or cannot be seen. */
function placeOf({ width }: TextItem, [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: readonly number[]) {
  const size = Math.hypot(c, d);
  const isUpright = a > 0 && d < 0 && Math.abs(b) < 0.05 * a;
  return isUpright && size >= 1 ? { x, right: x + width, y, size } : undefined;
}

/** Page furniture, as the file itself says; the types of pdf.js leave the name of a tag out. */
function isArtifact(item: object): boolean {
  return 'tag' in item && item.tag === 'Artifact';
}

/** Whether a font is bold or italic, by its name: that is all that a file says of it ('ABCDEF+Univers-Black'). */
function lookOf(page: PDFPageProxy): (font: string) => { readonly bold: boolean; readonly italic: boolean } {
  const known = new Map<string, { bold: boolean; italic: boolean }>();
  return (font) => {
    const found = known.get(font);
    if (found) return found;
    const name = page.commonObjs.has(font) ? String((page.commonObjs.get(font) as { name?: string }).name) : '';
    const look = {
      bold: /bold|black|heavy|semibd|demi|-bd\b/i.test(name) && !/semilight/i.test(name),
      italic: /italic|oblique|kursiv|-it\b/i.test(name),
    };
    known.set(font, look);
    return look;
  };
}
