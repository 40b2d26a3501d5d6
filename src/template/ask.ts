import type { Field, TemplateValues } from './field.ts';
import type { Template } from './language/parse.ts';
import { isKnown } from './render/values.ts';

/**
 * The fields that the writer should be asked for, in the order of the template: those that are always asked, and those
 * that are not known. `known` is what profile, front matter and clipboard say; an open place says nothing.
 */
export function missingFields(template: Template, known: TemplateValues): Field[] {
  return template.fields.filter(({ name, ask, fallback }) => {
    if (ask !== 'ontbrekend') return ask === 'altijd';
    return !(Object.hasOwn(known, name) && isKnown(known[name])) && !isKnown(fallback);
  });
}
