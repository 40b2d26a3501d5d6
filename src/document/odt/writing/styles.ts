import { XML_DECLARATION, xml } from '../../../xml/index.ts';
import { apartFromText } from '../../fill-styles.ts';
import { isHeading, ofStyle, PAGE, STYLES, type Style, TEXT_STYLE, TYPE } from '../../style-sheet.ts';
import { DECLARED, FRAME, pt, styleId } from './odf.ts';

/** A page of the file: what stands above and below its text, and which page comes after it. */
export interface MasterPage {
  readonly name: string;
  readonly next?: string;
  readonly header?: string;
  readonly footer?: string;
}

/** From the edge of the page to what stands above and below the text, in points. */
const EDGE = 36;

/** The letters that the file speaks of. */
export const FONTS = xml(
  'office:font-face-decls',
  {},
  xml('style:font-face', {
    'style:name': TYPE.font,
    'svg:font-family': `${TYPE.font}, '${TYPE.otherwise}'`,
    'style:font-family-generic': 'swiss',
    'style:font-pitch': 'variable',
  }),
);

/** `styles.xml`. @param own the styles that headers and footers made for themselves */
export function stylesPart(pages: readonly MasterPage[], own: string): string {
  const layouts = pages.map(layoutXml).join('');
  const styles = [
    DEFAULTS,
    ...STYLES.map((own) => styleXml(own, own.like === undefined ? undefined : styleId(own.like))),
    ...CHARACTERS.values(),
    KADER,
    OUTLINE,
    NOTES,
  ];
  return (
    XML_DECLARATION +
    xml(
      'office:document-styles',
      DECLARED,
      FONTS,
      xml('office:styles', {}, ...styles),
      xml('office:automatic-styles', {}, own, layouts),
      xml('office:master-styles', {}, ...pages.map(masterXml)),
    )
  );
}

/** A style of ours for a file that has styles of its own, like the one that running text has there; '' for a name that is none of ours. */
export function addedStyle(name: string, parent: string | undefined): string {
  const own = STYLES.find((one) => one.name === name);
  return own ? styleXml(apartFromText(own), parent) : (CHARACTERS.get(name) ?? '');
}

const DEFAULTS = xml(
  'style:default-style',
  { 'style:family': 'paragraph' },
  xml('style:paragraph-properties', {
    'fo:orphans': 2,
    'fo:widows': 2,
    'style:tab-stop-distance': '35.4pt',
    'style:writing-mode': 'page',
  }),
  xml('style:text-properties', {
    'style:font-name': TYPE.font,
    'fo:font-size': pt(STYLES[0]?.size ?? 9),
    'fo:language': 'nl',
    'fo:country': 'NL',
    'fo:hyphenate': 'false',
  }),
);

const CHARACTERS = new Map([
  ['Voetnootmarkering', character('Voetnootmarkering', { 'style:text-position': 'super 65%' })],
  [
    'Internetkoppeling',
    character('Internetkoppeling', { 'fo:color': '#01689b', 'style:text-underline-style': 'solid' }),
  ],
]);

const KADER = xml(
  'style:style',
  { 'style:name': FRAME, 'style:family': 'graphic' },
  xml('style:graphic-properties', {
    'text:anchor-type': 'paragraph',
    'style:wrap': 'parallel',
    'style:number-wrapped-paragraphs': 'no-limit',
    'fo:padding': '0pt',
    'fo:border': 'none',
    'draw:fill': 'none',
  }),
);

/** Headings have no numbers. */
const OUTLINE = xml(
  'text:outline-style',
  { 'style:name': 'Outline' },
  ...[1, 2, 3, 4, 5, 6].map((level) =>
    xml(
      'text:outline-level-style',
      { 'text:level': level, 'style:num-format': '' },
      xml('style:list-level-properties'),
    ),
  ),
);

const NOTES = xml('text:notes-configuration', {
  'text:note-class': 'footnote',
  'text:citation-style-name': 'Voetnootmarkering',
  'text:citation-body-style-name': 'Voetnootmarkering',
  'text:default-style-name': 'Voetnoottekst',
  'style:num-format': '1',
  'text:start-value': 0,
  'text:footnotes-position': 'page',
  'text:start-numbering-at': 'document',
});

function character(name: string, looks: Readonly<Record<string, string>>): string {
  return xml('style:style', { 'style:name': name, 'style:family': 'text' }, xml('style:text-properties', looks));
}

function styleXml(own: Style, parent: string | undefined): string {
  const { name, level, line, left, first } = own;
  const { above, below } = distances(own);
  const paragraph = {
    'fo:margin-top': pt(above),
    'fo:margin-bottom': pt(below),
    'fo:margin-left': pt(left),
    'fo:text-indent': pt(first),
    'style:line-height-at-least': pt(line),
    'fo:keep-with-next': own.withNext ? 'always' : undefined,
    'fo:keep-together': own.withNext ? 'always' : undefined,
    // the distance below a list stands below its last item only
    'style:contextual-spacing': own.joined ? 'true' : undefined,
  };
  const letters = {
    'fo:font-size': pt(own.size),
    'fo:font-weight': own.bold ? 'bold' : undefined,
    'fo:font-style': own.italic ? 'italic' : undefined,
  };
  return xml(
    'style:style',
    {
      'style:name': styleId(name),
      'style:display-name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': parent,
      'style:next-style-name': level === undefined ? undefined : styleId(TEXT_STYLE),
      'style:default-outline-level': level,
    },
    some('style:paragraph-properties', paragraph, tabOf(own)),
    some('style:text-properties', letters),
  );
}

/** The distances of a style: both where it has one, for LibreOffice takes the other as none. */
function distances(own: Style): { readonly above?: number | undefined; readonly below?: number | undefined } {
  const isOwn = own.above !== undefined || own.below !== undefined || own.joined;
  if (!isOwn) return {};
  // LibreOffice adds the distance above a heading to the one below the text before it, where Word takes the larger
  return { above: isHeading(own.name) ? 0 : ofStyle(own.name, 'above'), below: ofStyle(own.name, 'below') };
}

/** A tab leads to where the lines below the first begin. */
function tabOf({ left, first = 0 }: Style): string {
  if (left === undefined || first >= 0) return '';
  return xml('style:tab-stops', {}, xml('style:tab-stop', { 'style:position': pt(left) }));
}

function some(name: string, attributes: Readonly<Record<string, string | undefined>>, inside = ''): string {
  const isEmpty = inside === '' && Object.values(attributes).every((value) => value === undefined);
  return isEmpty ? '' : xml(name, attributes, inside);
}

function layoutXml({ name, header, footer }: MasterPage): string {
  const around = (height: number, margin: string) =>
    xml('style:header-footer-properties', { 'fo:min-height': pt(height), [margin]: pt(12) });
  return xml(
    'style:page-layout',
    { 'style:name': layoutOf(name) },
    xml('style:page-layout-properties', {
      'fo:page-width': pt(PAGE.width),
      'fo:page-height': pt(PAGE.height),
      'style:print-orientation': 'portrait',
      'fo:margin-top': pt(header === undefined ? PAGE.top : EDGE),
      'fo:margin-bottom': pt(footer === undefined ? PAGE.bottom : EDGE / 2),
      'fo:margin-left': pt(PAGE.left),
      'fo:margin-right': pt(PAGE.right),
    }),
    header === undefined ? '' : xml('style:header-style', {}, around(PAGE.top - EDGE, 'fo:margin-bottom')),
    footer === undefined ? '' : xml('style:footer-style', {}, around(PAGE.bottom - EDGE / 2, 'fo:margin-top')),
  );
}

function masterXml({ name, next, header, footer }: MasterPage): string {
  return xml(
    'style:master-page',
    {
      'style:name': styleId(name),
      'style:display-name': name,
      'style:page-layout-name': layoutOf(name),
      'style:next-style-name': next === undefined ? undefined : styleId(next),
    },
    header === undefined ? '' : xml('style:header', {}, header),
    footer === undefined ? '' : xml('style:footer', {}, footer),
  );
}

function layoutOf(name: string): string {
  return `${styleId(name)}_opmaak`;
}
