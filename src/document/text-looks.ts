import type { Text } from './blocks.ts';

/** What a text is besides its letters. */
export type TextLooks = Omit<Text, 'type' | 'text'>;

const PROPERTIES = ['bold', 'italic', 'underline', 'strike', 'raised', 'lowered', 'link', 'open'] as const;

/** Whether two texts that stand side by side are one. */
export function looksAlike(one: TextLooks, other: TextLooks): boolean {
  return PROPERTIES.every((property) => one[property] === other[property]);
}
