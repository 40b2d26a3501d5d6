import { type Field, itemDefaults, type TemplateValues } from './field.ts';
import type { Template } from './language/parse.ts';
import { isKnown } from './render/values.ts';

/**
 * The fields that the writer should be asked for, in the order of the template: those that are always asked, and those
 * that are not known. `known` is what profile, front matter and clipboard say; an open place says nothing.
 */
export function missingFields(template: Template, known: TemplateValues): Field[] {
  return template.fields.filter((field) => {
    const { name, ask, fallback } = field;
    if (ask !== 'ontbrekend') return ask === 'altijd';
    const given = Object.hasOwn(known, name) && isKnown(known[name]);
    return !given && (!isKnown(fallback) || itemDefaults(field) !== undefined);
  });
}
