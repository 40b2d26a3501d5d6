import type { Span } from '../text/index.ts';

/** A piece of YAML that was read. Spans are UTF-16 offsets of the source, without the spaces around it. */
export type YamlNode = YamlText | YamlList | YamlMap | YamlAlias;

/** A text as it is typed, whatever it looks like: `0123`, `no` and `2020-07-03` are texts. */
interface YamlText {
  readonly kind: 'text';
  /** Null where nothing is written. */
  readonly text: string | null;
  /** Quotation marks included. */
  readonly span: Span;
}

interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

interface YamlMap {
  readonly kind: 'map';
  /** In the order of the source. Of a key that stands there twice, the first. */
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

/** `*naam`, which is not followed: the reader has said so. */
interface YamlAlias {
  readonly kind: 'alias';
  readonly span: Span;
}

/** A key with its value. */
export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** A text of null where nothing is written. */
  readonly value: YamlNode;
}

/** The entries of a map; undefined for anything else. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] | undefined {
  return node?.kind === 'map' ? node.entries : undefined;
}

/** The items of a list; undefined for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] | undefined {
  return node?.kind === 'list' ? node.items : undefined;
}

/** The text that is written; undefined for anything else, and for nothing. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'text' && node.text ? node.text : undefined;
}
