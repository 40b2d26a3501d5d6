import { childOf, childrenOf, type Element } from '../../../xml/index.ts';
import { headingLevel, isListStyle, isQuoteStyle } from '../../style-names.ts';
import { type Look, lookOf, lookOver } from './look.ts';
import { attributeOf, numberIn, switchIn, valueIn, wholeNumber } from './values.ts';

/** What a style says of a paragraph, with the styles that it is based on. */
export interface ParagraphStyle {
  readonly id: string;
  /** Its name; absent for the style that paragraphs have without being given one. */
  readonly name?: string;
  readonly look: Look;
  readonly properties: ParagraphProperties;
  readonly quoted: boolean;
  /** True for a style of paragraphs in lists, with a number or without. */
  readonly listed: boolean;
}

/** What `w:pPr` says of a paragraph itself. What is absent is as it was. */
export interface ParagraphProperties {
  /** Of a heading its level from 1; 0 for running text. */
  readonly level?: number | undefined;
  /** The number of a list, '0' for no list. */
  readonly list?: string | undefined;
  readonly depth?: number | undefined;
  readonly onNewPage?: boolean | undefined;
  /** How far it stands in, in twentieths of a point. */
  readonly left?: number | undefined;
  /** The place of the frame that it stands in: `w:framePr`. */
  readonly frame?: Element | undefined;
}

export interface Styles {
  /** @param id undefined for a paragraph that names no style */
  paragraph(id: string | undefined): ParagraphStyle;
  character(id: string | undefined): Look;
  /** What the document says of all letters. */
  readonly defaults: Look;
}

/** A style as it stands in the file. */
interface Written {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly look: Look;
  readonly properties: ParagraphProperties;
}

/** What `w:pPr` says that matters to who reads. */
export function propertiesOf(element: Element | undefined): ParagraphProperties {
  const outline = numberIn(element, 'w:outlineLvl');
  const numbering = childOf(element, 'w:numPr');
  return {
    level: outline === undefined ? undefined : outline >= 0 && outline < 9 ? outline + 1 : 0,
    list: valueIn(numbering, 'w:numId'),
    depth: numberIn(numbering, 'w:ilvl'),
    onNewPage: switchIn(element, 'w:pageBreakBefore'),
    left: leftOf(element),
    frame: childOf(element, 'w:framePr'),
  };
}

/** How far `w:pPr` lets a paragraph stand in, in twentieths of a point. */
export function leftOf(properties: Element | undefined): number | undefined {
  const indent = childOf(properties, 'w:ind');
  return wholeNumber(attributeOf(indent, 'w:left') ?? attributeOf(indent, 'w:start'));
}

/** The styles of a file. @param root of styles.xml; undefined where the file has none */
export function stylesOf(root: Element | undefined): Styles {
  const written = { paragraph: new Map<string, Written>(), character: new Map<string, Written>() };
  let standard = '';
  for (const style of childrenOf(root, 'w:style')) {
    const type = attributeOf(style, 'w:type');
    if (type !== 'paragraph' && type !== 'character') continue;
    const one = writtenStyle(style);
    written[type].set(one.id, one);
    if (type === 'paragraph' && ['1', 'true', 'on'].includes(attributeOf(style, 'w:default') ?? '')) standard = one.id;
  }
  // LibreOffice does not say which style is that of every paragraph
  if (standard === '') standard = [...written.paragraph.values()].find(({ name }) => name === 'Normal')?.id ?? '';
  const paragraph = inherited(written.paragraph, (chain, id) => paragraphStyle(chain, id, standard));
  const character = inherited(written.character, (chain) => lookOfChain(chain));
  return {
    paragraph: (id) => paragraph(id !== undefined && written.paragraph.has(id) ? id : standard),
    character: (id) => (id === undefined ? {} : character(id)),
    defaults: lookOf(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
  };
}

function writtenStyle(style: Element): Written {
  const id = attributeOf(style, 'w:styleId') ?? '';
  return {
    id,
    name: valueIn(style, 'w:name') ?? id,
    basedOn: valueIn(style, 'w:basedOn'),
    look: lookOf(childOf(style, 'w:rPr')),
    properties: propertiesOf(childOf(style, 'w:pPr')),
  };
}

/** Works a style out with those that it is based on, once for each. A style can be based on itself in a damaged file. */
function inherited<T>(styles: ReadonlyMap<string, Written>, make: (chain: readonly Written[], id: string) => T) {
  const known = new Map<string, T>();
  return (id: string): T => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const made = make(chainOf(styles, id), id);
    known.set(id, made);
    return made;
  };
}

/** More than this Word does not follow either. */
const LONGEST_CHAIN = 20;

function chainOf(styles: ReadonlyMap<string, Written>, id: string): Written[] {
  const chain: Written[] = [];
  let next = styles.get(id);
  while (next && chain.length < LONGEST_CHAIN && !chain.includes(next)) {
    chain.push(next);
    next = next.basedOn === undefined ? undefined : styles.get(next.basedOn);
  }
  return chain;
}

function lookOfChain(chain: readonly Written[]): Look {
  return chain.reduceRight<Look>((below, { look }) => lookOver(look, below), {});
}

function paragraphStyle(chain: readonly Written[], id: string, standard: string): ParagraphStyle {
  const nearest = <K extends keyof ParagraphProperties>(key: K) =>
    chain.find(({ properties }) => properties[key] !== undefined)?.properties[key];
  const name = chain[0]?.name;
  return {
    id,
    ...(name !== undefined && id !== standard && { name }),
    look: lookOfChain(chain),
    properties: {
      level: nearest('level') ?? levelByName(chain),
      list: nearest('list'),
      depth: nearest('depth'),
      onNewPage: nearest('onNewPage'),
      left: nearest('left'),
      frame: nearest('frame'),
    },
    quoted: chain.some((one) => isQuoteStyle(one.name)),
    listed: chain.some((one) => isListStyle(one.name)),
  };
}

function levelByName(chain: readonly Written[]): number | undefined {
  return chain.map(({ name }) => headingLevel(name)).find((level) => level !== undefined);
}
