import { childOf, childrenOf, type Element } from '../../../xml/index.ts';
import { LIKE_TEXT } from '../../fill-styles.ts';
import { TEXT_STYLE } from '../../style-sheet.ts';
import { addedStyle, BUILT_IN, styleId } from '../writing/styles.ts';

/** The styles of a template, for what is written in it. */
export interface TemplateStyles {
  /**
   * The id of a style by our name for it. One that the template lacks is added where it says what a paragraph is; the others are
   * written like running text.
   *
   * @param text the id of the style of running text; undefined for that of paragraphs without a style
   */
  id(name: string, text: string | undefined): string | undefined;
  /** What was added, for the styles of the file. */
  added(): string;
}

/** @param root of the part with the styles; undefined for a template without it, to which nothing can be added */
export function templateStyles(root: Element | undefined): TemplateStyles {
  const byName = new Map<string, string>();
  let normal: string | undefined;
  for (const style of childrenOf(root, 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault } = style.attributes as Attributes;
    const value = (name: string) => childOf(style, name)?.attributes['w:val'] ?? '';
    for (const name of [id, value('w:name'), ...value('w:aliases').split(',')])
      byName.set(name.trim().toLowerCase(), id);
    if (type === 'paragraph' && isDefault === '1') normal = id;
  }
  const added = new Map<string, string>();
  return {
    id(name, text) {
      const known = [name, BUILT_IN[name] ?? name, styleId(name)].map((one) => byName.get(one.toLowerCase()));
      const found = known.find((id) => id !== undefined);
      if (name === TEXT_STYLE) return text ?? found;
      if (found !== undefined || LIKE_TEXT.has(name) || !root) return found ?? text;
      if (!added.has(name)) added.set(name, addedStyle(name, text ?? normal));
      return added.get(name) === '' ? text : styleId(name);
    },
    added: () => [...added.values()].join(''),
  };
}

type Attributes = Readonly<Record<string, string | undefined>>;
