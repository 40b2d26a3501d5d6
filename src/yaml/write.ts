import { Document, isScalar, Scalar, visit, type YAMLMap } from 'yaml';

/** What can be written. */
export type YamlData =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly YamlData[]
  | { readonly [key: string]: YamlData };

/** How it is written. */
export interface WriteOptions {
  /** A comment above all. */
  readonly heading?: string;
  /** A comment above each key, by key. */
  readonly comments?: ReadonlyMap<string, string>;
  /** Values that are written between quotation marks, whatever they look like. */
  readonly quote?: (text: string) => boolean;
}

/** Writes a map with a line for each key; it reads back as the same texts. A line is never broken. */
export function writeYaml(
  data: { readonly [key: string]: YamlData },
  { heading, comments, quote }: WriteOptions = {},
): string {
  const document = new Document(data);
  if (heading !== undefined) document.commentBefore = ` ${heading}`;
  for (const { key } of (document.contents as unknown as YAMLMap).items) {
    const comment = isScalar(key) ? comments?.get(String(key.value)) : undefined;
    if (comment !== undefined) (key as Scalar).commentBefore = ` ${comment}`;
  }
  if (quote) {
    visit(document, {
      Scalar(position, node) {
        if (position !== 'key' && typeof node.value === 'string' && quote(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      },
    });
  }
  return document.toString({ lineWidth: 0 });
}
