import { STYLES, type Style, TEXT_STYLE } from './style-sheet.ts';

/** Parts of a letter that look like its running text, where a template has no style for them. */
export const LIKE_TEXT: ReadonlySet<string> = new Set([
  TEXT_STYLE,
  'Aanhef',
  'Vraag',
  'Antwoord',
  'Slotgroet',
  'Ondertekening',
  'Programmatekst',
]);

/** A style with all that sets it apart from running text, whatever it is like. */
export function apartFromText(style: Style): Style {
  const above = STYLES.find(({ name }) => name === style.like && name !== TEXT_STYLE);
  return above ? { ...apartFromText(above), ...style } : style;
}
