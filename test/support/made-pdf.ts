import { deflateSync } from 'node:zlib';

/** Small PDF files, written as ISO 32000-1 says, with the fonts that every reader has. */

/** What stands on a page. Points from the left and from the top. */
export type Put = PutText | PutRule | PutPicture;

export interface PutText {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly size?: number;
  readonly look?: Look;
  /** Turned, in degrees, counter-clockwise. */
  readonly turned?: number;
}

export interface PutRule {
  readonly rule: readonly [x: number, right: number];
  readonly y: number;
}

/** A grey square. */
export interface PutPicture {
  readonly picture: readonly [x: number, y: number, side: number];
}

export type Look = 'regular' | 'bold' | 'italic';

export interface MadeOptions {
  readonly title?: string;
  /** A password that the reader does not know. */
  readonly locked?: boolean;
  /** A form of XFA. */
  readonly xfa?: boolean;
  /** How many megabytes of spaces stand behind what is on each page, packed. */
  readonly packed?: number;
}

/** A4. */
const WIDTH = 595;
const HEIGHT = 842;
const FONTS: Readonly<Record<Look, string>> = {
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  italic: 'Helvetica-Oblique',
};

/** A PDF with what stands on each of its pages. */
export function madePdf(pages: readonly (readonly Put[])[], options: MadeOptions = {}): Uint8Array {
  const looks = Object.keys(FONTS) as Look[];
  const firstPage = 3 + looks.length + 1;
  const fontNames = looks.map((look, at) => `/${look} ${3 + at} 0 R`).join(' ');
  const kids = pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ');
  const square = `<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream`;
  const form = options.xfa ? ' /AcroForm << /Fields [] /XFA [(form) (data)] >>' : '';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${form} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...looks.map((look) => `<< /Type /Font /Subtype /Type1 /BaseFont /${FONTS[look]} /Encoding /WinAnsiEncoding >>`),
    square,
    ...pages.flatMap((puts, at) => {
      const content = puts.map(operatorsOf).join('\n');
      const resources = `<< /Font << ${fontNames} >> /XObject << /square ${firstPage - 1} 0 R >> >>`;
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources ${resources} /Contents ${firstPage + 2 * at + 1} 0 R >>`;
      return [page, streamOf(content, options.packed)];
    }),
    `<< /Title (${escaped(options.title ?? '')}) >>`,
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'61'.repeat(32)}> /U <${'62'.repeat(32)}> >>`,
  ];
  return written(objects, options.locked ?? false);
}

function streamOf(content: string, packed: number | undefined): string {
  if (packed === undefined) return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const bytes = Buffer.alloc(packed * 1024 * 1024, ' ');
  bytes.write(content, 'latin1');
  const small = deflateSync(bytes).toString('latin1');
  return `<< /Length ${small.length} /Filter /FlateDecode >>\nstream\n${small}\nendstream`;
}

/** The lines of a paragraph under each other. */
export function putLines(
  lines: readonly string[],
  x: number,
  y: number,
  more: Partial<PutText> & { leading?: number } = {},
): Put[] {
  const { leading = 12, ...look } = more;
  return lines.map((text, at) => ({ text, x, y: y + at * leading, ...look }));
}

/** How wide letters of Helvetica are, from the space on, in thousandths of their size. */
const WIDTHS = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);

/** How wide a text is in points. */
export function widthOf(text: string, size = 9): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS[letter.charCodeAt(0) - 32] ?? 556), 0) * (size / 1000);
}

/** A text as the lines of a paragraph of this width, in points. */
export function filled(text: string, width: number, size = 9): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function operatorsOf(put: Put): string {
  if ('rule' in put) return `0.5 w ${put.rule[0]} ${HEIGHT - put.y} m ${put.rule[1]} ${HEIGHT - put.y} l S`;
  if ('picture' in put) {
    const [x, y, side] = put.picture;
    return `q ${side} 0 0 ${side} ${x} ${HEIGHT - y - side} cm /square Do Q`;
  }
  const { text, x, y, size = 9, look = 'regular', turned = 0 } = put;
  const angle = (turned * Math.PI) / 180;
  const [cos, sin, back] = [Math.cos(angle), Math.sin(angle), -Math.sin(angle)].map((one) => one.toFixed(4));
  return `BT /${look} ${size} Tf ${cos} ${sin} ${back} ${cos} ${x} ${HEIGHT - y} Tm (${escaped(text)}) Tj ET`;
}

/** Letters of Windows-1252 that are not those of Unicode. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
};

function escaped(text: string): string {
  const letters = [...text].map((letter) => String.fromCharCode(WINDOWS[letter] ?? letter.charCodeAt(0)));
  return letters.join('').replace(/[\\()]/g, '\\$&');
}

/** Objects, the table of where they begin, and the end of the file. */
function written(objects: readonly string[], locked: boolean): Uint8Array {
  let text = '%PDF-1.4\n';
  const starts: number[] = [];
  for (const [at, object] of objects.entries()) {
    starts.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const lock = locked ? ` /Encrypt ${objects.length} 0 R` : '';
  const id = `/ID [<${'63'.repeat(16)}> <${'63'.repeat(16)}>]`;
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length - 1} 0 R ${id}${lock} >>`;
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + end, (letter) => letter.charCodeAt(0));
}
