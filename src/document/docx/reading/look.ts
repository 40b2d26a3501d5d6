import { childOf, type Element } from '../../../xml/index.ts';
import type { TextLooks } from '../../text-looks.ts';
import { attributeOf, numberIn, switchIn, valueIn } from './values.ts';

/** What properties say of letters. What is absent is as it was. */
export interface Look {
  /** Properties that turn over what a style above them says (ISO 29500-1, 17.7.3). */
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly height?: 'raised' | 'lowered' | 'level' | undefined;
  readonly font?: string | undefined;
}

const TOGGLES = ['bold', 'italic', 'strike', 'hidden'] as const;

/** The look that `w:rPr` gives. */
export function lookOf(properties: Element | undefined): Look {
  if (!properties) return {};
  const underline = childOf(properties, 'w:u');
  return {
    bold: switchIn(properties, 'w:b'),
    italic: switchIn(properties, 'w:i'),
    strike: switchIn(properties, 'w:strike') ?? switchIn(properties, 'w:dstrike'),
    hidden: switchIn(properties, 'w:vanish'),
    underline: underline && attributeOf(underline) !== 'none',
    height: heightOf(properties),
    font: fontOf(childOf(properties, 'w:rFonts')),
  };
}

/** Whether letters stand above or below the line: said so, or small letters that were moved up or down. */
function heightOf(properties: Element): Look['height'] {
  const said = valueIn(properties, 'w:vertAlign');
  if (said !== undefined) return said === 'superscript' ? 'raised' : said === 'subscript' ? 'lowered' : 'level';
  const moved = childOf(properties, 'w:sz') ? (numberIn(properties, 'w:position') ?? 0) : 0;
  return moved === 0 ? undefined : moved > 0 ? 'raised' : 'lowered';
}

function fontOf(fonts: Element | undefined): string | undefined {
  return attributeOf(fonts, 'w:ascii') ?? attributeOf(fonts, 'w:hAnsi');
}

/** A look with what it leaves open taken from another. */
export function lookOver(look: Look, below: Look): Look {
  return { ...below, ...Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) };
}

/**
 * How a run looks: what it says itself, else what its styles say together. Bold in a bold style is light again, but not where the
 * document is bold all over.
 */
export function lookTogether(direct: Look, character: Look, paragraph: Look, defaults: Look): Look {
  const toggled = Object.fromEntries(
    TOGGLES.map((toggle) => {
      const turned = (character[toggle] ?? false) !== (paragraph[toggle] ?? false);
      return [toggle, direct[toggle] ?? (defaults[toggle] || turned)];
    }),
  );
  return { ...lookOver(direct, lookOver(character, lookOver(paragraph, defaults))), ...toggled };
}

/** What of a look is told with a text. */
export function toldOf(look: Look): TextLooks {
  return {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strike && { strike: true }),
    ...(look.height === 'raised' && { raised: true }),
    ...(look.height === 'lowered' && { lowered: true }),
  };
}
