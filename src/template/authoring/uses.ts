import type { Field } from '../field.ts';
import type { PartialSource } from '../language/check.ts';
import { parseTemplateHead } from '../language/parse.ts';
import { type Shape, shapeOfLetter, TEXT } from '../language/shape.ts';
import type { TemplateFiles } from '../library.ts';
import { mustachesOf } from './mustaches.ts';
import type { TemplateRole } from './role.ts';

/** The partials that a text uses, with what it gives to each. */
function callsIn(text: string): { readonly name: string; readonly given: readonly string[] }[] {
  return mustachesOf(text)
    .filter(({ sigil }) => sigil === '>')
    .map(({ inner }) => {
      const written = text.slice(inner.start, inner.end).trim();
      const given = [...written.matchAll(/(?:^|\s)([\p{L}\p{N}_-]{1,60})=/gu)].map(([, key = '']) => key);
      return { name: /^[^\s=]*/.exec(written)?.[0] ?? '', given };
    });
}

/** The templates that use a partial, also by way of another partial. */
export function templatesUsing(partial: string, { templates, partials }: TemplateFiles): string[] {
  const users = new Set([partial]);
  const direct = [...partials].map(([name, { body }]) => [name, callsIn(body).map((call) => call.name)] as const);
  for (let before = 0; before !== users.size; ) {
    before = users.size;
    for (const [name, calls] of direct) if (calls.some((call) => users.has(call))) users.add(name);
  }
  return [...templates].flatMap(([id, { body }]) => (callsIn(body).some(({ name }) => users.has(name)) ? [id] : []));
}

/** What all callers together give to a partial. */
function givenTo(partial: string, { templates, partials }: TemplateFiles): string[] {
  const bodies = [...templates.values(), ...partials.values()].map(({ body }: PartialSource) => body);
  return bodies.flatMap((body) => callsIn(body).flatMap(({ name, given }) => (name === partial ? given : [])));
}

/** The fields that can stand in a template or partial: for a partial those of all templates that use it. */
export function fieldsFor({ kind, id }: TemplateRole, files: TemplateFiles): readonly Field[] {
  const ids = kind === 'deelsjabloon' ? templatesUsing(id, files) : [id];
  const fields = ids.flatMap((one) => parseTemplateHead(files.templates.get(one)?.body ?? '')?.fields ?? []);
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].toReversed();
}

/** What the whole letter is for a template or partial: its fields, and what is given to a partial. */
export function letterFor(role: TemplateRole, files: TemplateFiles): Shape {
  const letter = shapeOfLetter(fieldsFor(role, files));
  if (role.kind !== 'deelsjabloon') return letter;
  const given = givenTo(role.id, files).map((name) => [name, TEXT] as const);
  return { ...letter, parts: new Map([...given, ...(letter.parts ?? [])]) };
}
