import { childOf, childrenOf, type Element } from '../../../xml/index.ts';
import { LIKE_TEXT } from '../../fill-styles.ts';
import { STYLES, TEXT_STYLE } from '../../style-sheet.ts';
import { styleId } from '../writing/odf.ts';
import { addedStyle } from '../writing/styles.ts';

/** The styles of a template, for what is written in it. */
export interface TemplateStyles {
  /** The name in the template of a style of ours, by its name in what we write; undefined for what is none of ours. */
  name(own: string, text: TextStyle): string | undefined;
  /** What was added, for the styles of the file. */
  added(): string;
}

/** The style of running text at a place. */
export interface TextStyle {
  /** Undefined for a paragraph without a style. */
  readonly name: string | undefined;
  /** What the officer sees in the list of styles: the same, or what it is made from. */
  readonly common: string | undefined;
  /** The style of the first paragraph, where a page begins with it. */
  readonly first: string | undefined;
}

/** Our styles by the names that LibreOffice, and Word in OpenDocument, give to what they mean. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  [TEXT_STYLE]: ['Text body'],
  Aanhef: ['Salutation'],
  'Kop 1': ['Heading 1'],
  'Kop 2': ['Heading 2'],
  'Kop 3': ['Heading 3'],
  'Kop 4': ['Heading 4'],
  'Kop 5': ['Heading 5'],
  'Kop 6': ['Heading 6'],
  Citaat: ['Quotations', 'Quote'],
  Lijstalinea: ['List Paragraph'],
  Ondertekening: ['Signature'],
  Tabeltekst: ['Table Contents'],
  Tabelkop: ['Table Heading'],
  Voetnoottekst: ['Footnote', 'footnote text'],
  Voetnootmarkering: ['Footnote anchor', 'Footnote Symbol', 'footnote reference'],
  Internetkoppeling: ['Internet link', 'Hyperlink'],
};

const OURS: ReadonlyMap<string, string> = new Map(
  [...STYLES.map(({ name }) => name), 'Voetnootmarkering', 'Internetkoppeling'].map((name) => [styleId(name), name]),
);

/** @param root of styles.xml */
export function templateStyles(root: Element): TemplateStyles {
  const byName = new Map<string, string>();
  for (const style of childrenOf(childOf(root, 'office:styles'), 'style:style')) {
    const { 'style:name': id = '', 'style:display-name': shown = decoded(id) } = style.attributes as Attributes;
    for (const name of [id, shown]) byName.set(name.toLowerCase(), id);
  }
  const added = new Map<string, string>();
  return {
    name(own, text) {
      const name = OURS.get(own);
      if (name === undefined) return undefined;
      const found = [name, ...(OTHERS[name] ?? [])].map((one) => byName.get(one.toLowerCase())).find((id) => id);
      if (name === TEXT_STYLE) return text.name ?? found ?? own;
      if (found !== undefined) return found;
      if (LIKE_TEXT.has(name)) return text.name ?? byName.get('text body') ?? own;
      if (!added.has(name)) added.set(name, addedStyle(name, text.common ?? byName.get('standard')));
      return own;
    },
    added: () => [...added.values()].join(''),
  };
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** The name that an officer sees of a style: 'Heading_20_1' is 'Heading 1'. */
function decoded(id: string): string {
  return id.replace(/_([\da-f]{1,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** How running text looks at the place of a paragraph of a part. */
export function textStyleAt(paragraph: Element | undefined, root: Element): TextStyle {
  const name = paragraph?.attributes['text:style-name'];
  const own = childrenOf(childOf(root, 'office:automatic-styles'), 'style:style').find(
    ({ attributes }) => attributes['style:name'] === name && attributes['style:family'] === 'paragraph',
  );
  if (!own) return { name, common: name, first: undefined };
  const { 'style:parent-style-name': common, 'style:master-page-name': page = '' } = own.attributes as Attributes;
  const breaks = childOf(own, 'style:paragraph-properties')?.attributes['fo:break-before'];
  const isFirst = page !== '' || (breaks !== undefined && breaks !== 'auto');
  return { name: isFirst ? common : name, common, first: isFirst ? name : undefined };
}
