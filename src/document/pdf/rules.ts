import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { Pdfjs } from './pdfjs.ts';
import type { Rule } from './raw.ts';

/** What is drawn on a page besides its text. */
interface Drawn {
  readonly rules: readonly Rule[];
  /** True where something takes up a good part of the page. */
  readonly hasPicture: boolean;
}

type Matrix = readonly number[];

/** A line is thinner than this, and longer; in points. */
const THICKEST = 2;
const SHORTEST = 20;
/** Part of the page that a scan takes up at least. */
const LARGE = 0.2;
/** More lines than any page of text has. */
const MOST_RULES = 5000;

/** The horizontal lines of a page, drawn as a line or as a thin rectangle. */
export function rulesOf(list: PDFOperatorList, { OPS, Util }: Pdfjs, view: Matrix, area: number): Drawn {
  const rules: Rule[] = [];
  let hasPicture = false;
  let matrix: Matrix = view;
  const saved: Matrix[] = [];
  for (const [at, operator] of list.fnArray.entries()) {
    const values = list.argsArray[at] as unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? view;
    else if (operator === OPS.transform) {
      matrix = Util.transform(matrix as number[], values as number[]) as number[];
      hasPicture ||= scaleOf(matrix) > LARGE * area;
    } else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (values?.[0]) matrix = Util.transform(matrix as number[], [...(values[0] as number[])]) as number[];
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (operator === OPS.constructPath && values?.[0] !== OPS.endPath && rules.length < MOST_RULES) {
      const rule = ruleOf(values?.[2] as ArrayLike<number> | undefined, matrix);
      if (rule) rules.push(rule);
    }
  }
  return { rules, hasPicture };
}

/** A picture is drawn in a square of one by one that is made as large as it is to be; it is passed by, but that stays. */
function scaleOf([a = 1, b = 0, c = 0, d = 1]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** @param box left, top, right and bottom of what is drawn, before the page is turned and moved */
function ruleOf(
  box: ArrayLike<number> | null | undefined,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
): Rule | undefined {
  if (!box) return undefined;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(box);
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  const [x, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return bottom - top <= THICKEST && right - x >= SHORTEST ? { x, right, y: (top + bottom) / 2 } : undefined;
}
