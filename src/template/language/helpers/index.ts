import type { OpenFields } from '../../render/open.ts';
import { isAbsent, type Value } from '../../render/values.ts';
import { DATE_HELPERS } from './dates.ts';
import type { TemplateHelper } from './helper.ts';
import { PAPER_HELPERS } from './papers.ts';
import { PEOPLE_HELPERS } from './people.ts';
import { RECEIVED_HELPERS } from './received.ts';
import { WOO_HELPERS } from './woo.ts';
import { WORD_HELPERS } from './words.ts';

export type { HelperParameter, HelperTools, RenderContext, TemplateHelper } from './helper.ts';

/** Every helper that writes text. The blocks `each`, `if` and `unless` are the engine's own. */
export const HELPERS: readonly TemplateHelper[] = [
  ...DATE_HELPERS,
  ...WORD_HELPERS,
  ...PEOPLE_HELPERS,
  ...PAPER_HELPERS,
  ...RECEIVED_HELPERS,
  ...WOO_HELPERS,
];

/** True when `if` takes the value for there: something given, required and still open, or counted above nought. */
export function isPresent(value: unknown, open: OpenFields): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return value !== null && value !== undefined && !isAbsent(value as Value, open);
}
