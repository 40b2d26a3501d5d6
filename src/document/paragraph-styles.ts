import type { Paragraph } from './blocks.ts';
import { ofStyle, STYLES, type StyleName, TEXT_STYLE } from './style-sheet.ts';

/** Where a paragraph stands, which says how it looks by itself. */
export type Room = 'body' | 'cell' | 'head-cell' | 'note';

const STYLE_OF_ROOM: Readonly<Record<Room, StyleName>> = {
  body: TEXT_STYLE,
  cell: 'Tabeltekst',
  'head-cell': 'Tabelkop',
  note: 'Voetnoottekst',
};

/** The name of the style of a paragraph that names none. */
export function styleNameOf({ role, level = 1 }: Paragraph, room: Room): string {
  if (role === 'heading') return `Kop ${Math.min(Math.max(level, 1), 6)}`;
  if (role === 'item') return 'Lijstalinea';
  return role === 'quote' ? 'Citaat' : STYLE_OF_ROOM[room];
}

const LINE = STYLES[0]?.line ?? 12;

/** Points above a paragraph of a style with room for a signature: lines of running text on top of the distance of the style. */
export function roomAbove(style: string, lines: number): number {
  return lines * LINE + ofStyle(style, 'above');
}
