import assert from 'node:assert/strict';
import {
  formatProblem,
  letterSegments,
  type PartialSource,
  parseTemplate,
  type RenderContext,
  renderTemplate,
  type Template,
  type TemplateValues,
  writePlain,
} from '../../../src/template/index.ts';

/** The day on which all test letters are written. */
export const CONTEXT: RenderContext = { today: '2021-03-22' };

/** A template with these fields (YAML) and this body. */
export function source(fields: string, body: string): string {
  return `---\ntitel: Proef\nbeschrijving: Om te proberen.\nsoort: antwoordbrief\nvelden:\n${fields}---\n${body}`;
}

/** Partials by name, each in a file of its own. */
export function partialsOf(bodies: Readonly<Record<string, string>>): ReadonlyMap<string, PartialSource> {
  return new Map(Object.entries(bodies).map(([name, body]) => [name, { file: `partials/${name}.hbs`, body }]));
}

/** A template that must be without errors. */
export function template(fields: string, body: string, partials: Readonly<Record<string, string>> = {}): Template {
  const parsed = parseTemplate(source(fields, body), 'proef.hbs', partialsOf(partials));
  assert.ok(parsed.template, parsed.problems.map(formatProblem).join('\n'));
  return parsed.template;
}

/** The problems of a template, as `file:line:column: message`. */
export function problemsOf(text: string, partials: Readonly<Record<string, string>> = {}): string[] {
  return parseTemplate(text, 'proef.hbs', partialsOf(partials)).problems.map(formatProblem);
}

/** The body of a rendered template, as plain text. */
export function bodyOf(made: Template, data: TemplateValues = {}, context = CONTEXT): string {
  return writePlain(renderTemplate(made, data, context).body);
}

/** The whole letter, as plain text. */
export function letterOf(made: Template, data: TemplateValues = {}, context = CONTEXT): string {
  return writePlain(letterSegments(renderTemplate(made, data, context)));
}
