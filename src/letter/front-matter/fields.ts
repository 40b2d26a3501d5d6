import { isOpenPlace } from '../found/open-places.ts';
import { fieldOfKey } from '../head/labels.ts';
import { headerValueOf } from '../head/values.ts';
import type { FieldEntry, FrontMatter, FrontMatterData, FrontMatterEntry } from '../letter.ts';
import { fold } from '../lines.ts';

/** The fields of the head in front matter: `kenmerk`, `uw-kenmerk`, and the synonyms that printed letters have as labels. */
export function frontMatterFields(source: string, frontMatter: FrontMatter): FieldEntry[] {
  return frontMatter.entries.flatMap((entry): FieldEntry[] => {
    const field = fieldOfKey(entry.key);
    if (field === undefined) return [];
    const text = source.slice(entry.valueSpan.start, entry.valueSpan.end);
    const data = isOpenPlace(fold(text)) ? null : textOf(entry.value);
    return [
      {
        field,
        value: {
          value: data === null ? null : headerValueOf(field, data),
          text,
          span: entry.valueSpan,
          label: entry.key,
          labelSpan: entry.keySpan,
          place: 'front-matter',
        },
      },
    ];
  });
}

/** A value as one text: the items of a list or the values of a map are joined by '; '. Null when nothing is written. */
export function textOf(data: FrontMatterData): string | null {
  if (data === null || typeof data === 'string') return data;
  const values = Array.isArray(data)
    ? (data as readonly FrontMatterData[])
    : Object.values(data as Record<string, FrontMatterData>);
  const texts = values.flatMap((value) => textOf(value) ?? []).filter((text) => text.trim() !== '');
  return texts.length === 0 ? null : texts.join('; ');
}

/** The string under a key; undefined for a list or map. */
export function stringOf(
  frontMatter: FrontMatter | undefined,
  key: string,
): { readonly text: string; readonly entry: FrontMatterEntry } | undefined {
  const entry = frontMatter?.entries.find((one) => one.key === key);
  return entry && typeof entry.value === 'string' ? { text: entry.value.trim(), entry } : undefined;
}
