import { xml } from '../../../xml/index.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces of the parts that we write. */
export const DECLARED = {
  'xmlns:office': `${OASIS}office:1.0`,
  'xmlns:style': `${OASIS}style:1.0`,
  'xmlns:text': `${OASIS}text:1.0`,
  'xmlns:table': `${OASIS}table:1.0`,
  'xmlns:draw': `${OASIS}drawing:1.0`,
  'xmlns:fo': `${OASIS}xsl-fo-compatible:1.0`,
  'xmlns:svg': `${OASIS}svg-compatible:1.0`,
  'xmlns:meta': `${OASIS}meta:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
} as const;

/** The style of a frame. To LibreOffice a frame without a style of the file is a drawing, whose text has no styles. */
export const FRAME = 'Kader';

/** A measure in points. */
export function pt(points: number): string;
export function pt(points: number | undefined): string | undefined;
export function pt(points: number | undefined): string | undefined {
  return points === undefined ? undefined : `${Math.round(points * 100) / 100}pt`;
}

/** The name of a style within a file: a space is `_20_` there. */
export function styleId(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}

/** A style that a part makes for itself, kept once for all that look the same. */
export class OwnStyles {
  private readonly names = new Map<string, string>();

  /** The name of the style of a family that is made of this; `prefix` begins the name. */
  of(family: string, prefix: string, attributes: Readonly<Record<string, string | undefined>>, inside: string): string {
    const key = JSON.stringify([family, attributes, inside]);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `${prefix}${this.names.size + 1}`;
    this.names.set(key, name);
    this.written.push(xml('style:style', { 'style:name': name, 'style:family': family, ...attributes }, inside));
    return name;
  }

  /** What stands in `office:automatic-styles`. */
  readonly written: string[] = [];
}
