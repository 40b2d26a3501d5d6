import { isIsoDate, writeDate } from '../../dates/index.ts';
import { enumerate } from '../../text/index.ts';
import { writeYaml } from '../../yaml/index.ts';
import { type Field, fieldsOfHead, HEAD_KEYS } from '../field.ts';
import type { Template } from '../language/parse.ts';
import { hasOpen, type OpenFields } from './open.ts';
import type { Segment } from './segments.ts';
import { isAbsent, isKnownText, textOrNothing, type Value } from './values.ts';

/** One key of the front matter: its lines, the key included, each ended by a line feed. */
export interface FrontMatterLine {
  readonly key: string;
  readonly segments: readonly Segment[];
}

/** Writes the front matter of a letter: `soort` first, then what the template and the profile or data say, in the order of a letter's head. */
export function writeFrontMatter(
  template: Template,
  values: { readonly [field: string]: Value },
  open: OpenFields,
): FrontMatterLine[] {
  const fields = new Map<string, Field>();
  for (const field of template.fields) if (HEAD_KEYS.includes(field.name)) fields.set(field.name, field);
  for (const field of fieldsOfHead(template.fields)) fields.set(field.name, field);
  const lines = [{ key: 'soort', segments: open.split(writeKey('soort', template.letterKind)) }];
  for (const key of ['status', ...HEAD_KEYS]) {
    const field = fields.get(key);
    const value = field && (derived(field, values, open) ?? plain(field, values[key], open));
    if (value !== undefined) lines.push({ key, segments: open.split(writeKey(key, value)) });
  }
  return lines;
}

/** The value as front matter has it: addressees as lines, absent parts left out; undefined when nothing is there. */
function plain(field: Field, value: Value | undefined, open: OpenFields): Value | undefined {
  if (value === undefined || isAbsent(value, open)) return undefined;
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return present(value as { [part: string]: Value }, open);
  const items = (value as readonly Value[]).map((item) => {
    if (typeof item === 'string' || Array.isArray(item)) return item;
    const parts = item as { [part: string]: Value };
    return field.kind === 'geadresseerde' ? (parts['naam'] ?? '') : present(parts, open);
  });
  return field.kind === 'geadresseerde' && items.length === 1 ? items[0] : items;
}

function present(parts: { readonly [part: string]: Value }, open: OpenFields): { [part: string]: Value } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isAbsent(part, open)));
}

/**
 * 'uw-brief-van' and 'uw-kenmerk' of a letter that says what came in, where they are not given themselves; what letters
 * have in common once. The dates may still be open: they are the same open places, filled in once.
 */
function derived(field: Field, values: { readonly [field: string]: Value }, open: OpenFields): string | undefined {
  const part = field.name === 'uw-brief-van' ? 'datum' : field.name === 'uw-kenmerk' ? 'kenmerk' : undefined;
  const letters = values['ontvangen'];
  if (part === undefined || isKnownText(values[field.name]) || !Array.isArray(letters)) return undefined;
  const found = (letters as readonly { [part: string]: Value }[]).map((letter) => textOrNothing(letter[part], open));
  const known = [...new Set(found)].filter((text) => text !== '');
  if (known.length === 0) return undefined;
  return part === 'datum'
    ? enumerate(known.map((date) => (isIsoDate(date) ? writeDate(date) : date)))
    : known.join(', ');
}

function writeKey(key: string, value: Value): string {
  // an open place begins with a bracket, which unquoted would be a list
  return writeYaml({ [key]: value }, { quote: hasOpen });
}
