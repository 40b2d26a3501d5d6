import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Pdfjs } from './pdfjs.ts';
import type { Piece, RawPage, Tag } from './raw.ts';
import { rulesOf } from './rules.ts';
import { elementsOf, type TagNode } from './tags.ts';

/** More pieces than any page of text has: a page made to do harm. */
const MOST_PIECES = 100_000;

/** What stands on a page; a page that cannot be read has nothing on it. */
export async function rawPage(page: PDFPageProxy, pdfjs: Pdfjs, tagged: boolean): Promise<RawPage> {
  const view = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const drawn = rulesOf(operators, pdfjs, view.transform, view.width * view.height);
  const elements: ReadonlyMap<string, Tag> = tagged
    ? elementsOf((await page.getStructTree()) as TagNode | null, page.pageNumber)
    : new Map();
  const looks = lookOf(page);
  const pieces: Piece[] = [];
  let aslant = 0;
  let spaced = false;
  const open: (Tag | undefined)[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(elements.get(item.id ?? '') ?? (isArtifact(item) ? { role: 'Artifact' } : open.at(-1)));
      continue;
    }
    if (item.str.trim() === '') {
      spaced = true;
      continue;
    }
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfjs.Util.transform(view.transform, item.transform) as number[];
    const isUpright = Math.abs(b) < Math.abs(a) * 0.05 && a > 0 && d < 0;
    const size = Math.hypot(c, d);
    if (!isUpright || size < 1) aslant++;
    else if (pieces.length < MOST_PIECES)
      pieces.push({
        text: item.str.trim(),
        x: e,
        right: e + item.width,
        y: f,
        size,
        ...looks(item.fontName),
        spaced: spaced || /^\s/.test(item.str),
        ...tagOf(open.at(-1)),
      });
    spaced = /\s$/.test(item.str);
  }
  page.cleanup();
  return { number: page.pageNumber, width: view.width, height: view.height, pieces, aslant, ...drawn };
}

/** Page furniture, as the file itself says; the types of pdf.js leave the name of a tag out. */
function isArtifact(item: object): boolean {
  return 'tag' in item && item.tag === 'Artifact';
}

function tagOf(tag: Tag | undefined): { readonly tag?: Tag } {
  return tag ? { tag } : {};
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
