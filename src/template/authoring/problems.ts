import { createLineIndex, type Span } from '../../text/index.ts';
import { parseData } from '../data.ts';
import { checkBody, type PartialSource } from '../language/check.ts';
import { parseTemplate } from '../language/parse.ts';
import { ANYTHING } from '../language/shape.ts';
import { isSyntaxProblem, parseBody } from '../language/tree.ts';
import type { TemplateFiles } from '../library.ts';
import type { TemplateProblem } from '../problem.ts';
import { mustachesOf } from './mustaches.ts';
import type { TemplateRole } from './role.ts';
import { templatesUsing } from './uses.ts';

/** Something that is wrong in a file of a template folder. */
export interface FileProblem {
  /** In its text, with line ends as \n. */
  readonly span: Span;
  /** Dutch, for the user. */
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/**
 * What is wrong in a template, a partial or example data. A template also tells what is wrong in the partials that it uses,
 * where it uses them; a partial is judged by the templates that use it.
 */
export function problemsOf({ kind, id }: TemplateRole, files: TemplateFiles): FileProblem[] {
  const of = { sjabloon: ofTemplate, deelsjabloon: ofPartial, voorbeeld: ofExample }[kind];
  return of(id, files).slice(0, MOST);
}

/** More problems than these help nobody. */
const MOST = 200;

function ofTemplate(id: string, { templates, partials }: TemplateFiles): FileProblem[] {
  const source = templates.get(id);
  if (!source) return [];
  const { problems } = parseTemplate(source.body, source.file, partials);
  const elsewhere = problems.filter(({ file }) => file !== source.file);
  return [...inText(source, problems), ...inPartials(source, elsewhere, partials)];
}

function inPartials(
  { body }: PartialSource,
  problems: readonly TemplateProblem[],
  partials: TemplateFiles['partials'],
): FileProblem[] {
  const calls = mustachesOf(body).filter(({ sigil }) => sigil === '>');
  return problems.map(({ file, line, message, severity }) => {
    const name = [...partials].find(([, partial]) => partial.file === file)?.[0] ?? file;
    const call = calls.find(({ inner }) => body.slice(inner.start, inner.end).trim().split(/\s/, 1)[0] === name);
    // a partial that another partial uses is told of at the top
    const span = call?.span ?? { start: 0, end: Math.min(3, body.length) };
    return { span, message: `Deelsjabloon ‘${name}’, regel ${line}: ${message}`, severity };
  });
}

function ofPartial(id: string, files: TemplateFiles): FileProblem[] {
  const source = files.partials.get(id);
  if (!source) return [];
  const users = templatesUsing(id, files);
  if (users.length === 0) return [...alone(source, files), unused(source)];
  const found = new Map<string, { readonly problem: TemplateProblem; readonly users: string[] }>();
  for (const user of users) {
    const template = files.templates.get(user);
    if (!template) continue;
    for (const problem of parseTemplate(template.body, template.file, files.partials).problems) {
      const key = `${problem.line}:${problem.column}:${problem.message}`;
      const known = found.get(key) ?? { problem, users: [] };
      if (problem.file === source.file) found.set(key, { ...known, users: [...new Set([...known.users, user])] });
    }
  }
  return [...found.values()].flatMap((one) => {
    const message =
      one.users.length === users.length ? one.problem.message : `${one.problem.message} (in ${quoted(one.users)})`;
    return inText(source, [{ ...one.problem, message }]);
  });
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `‘${id}’`).join(', ');
}

function unused({ body }: PartialSource): FileProblem {
  const message = 'Geen sjabloon gebruikt dit deelsjabloon: de namen van velden zijn niet gecontroleerd.';
  return { span: { start: 0, end: Math.min(3, body.length) }, message, severity: 'info' };
}

/** A partial that no template uses: what can be known without fields. */
function alone(source: PartialSource, { partials }: TemplateFiles): FileProblem[] {
  const { file, body } = source;
  const program = parseBody(body);
  const problems: TemplateProblem[] = [];
  const add = (place: string, { line, column }: { line: number; column: number }, message: string) =>
    problems.push({ file: place, line, column: column + 1, message, severity: 'error' });
  if (isSyntaxProblem(program)) add(file, program, program.message);
  else checkBody(program, ANYTHING, file, partials, add);
  return inText(source, problems);
}

function ofExample(id: string, { templates, partials, examples }: TemplateFiles): FileProblem[] {
  const source = examples.get(id);
  const template = templates.get(id);
  if (!source) return [];
  if (!template) {
    const message = `Er is geen sjabloon ‘${id}’ waarvoor dit een voorbeeld is.`;
    return [{ span: { start: 0, end: Math.min(3, source.body.length) }, message, severity: 'warning' }];
  }
  const made = parseTemplate(template.body, template.file, partials).template;
  return made ? inText(source, parseData(source.body, source.file, made).problems) : [];
}

/** The problems of one file at their places: from where they begin to the end of the word or the braces. */
function inText({ file, body }: PartialSource, problems: readonly TemplateProblem[]): FileProblem[] {
  const lines = createLineIndex(body);
  return problems
    .filter((problem) => problem.file === file)
    .map(({ line, column, message, severity }) => {
      const start = lines.offsetAt({ line: line - 1, character: column - 1 });
      return { span: { start, end: endOfPlace(body, start) }, message, severity };
    });
}

function endOfPlace(body: string, start: number): number {
  const rest = body.slice(start, start + 400).split('\n', 1)[0] ?? '';
  const braces = rest.startsWith('{{') ? rest.indexOf('}}') : -1;
  if (braces >= 0) return start + braces + 2;
  const word = /^[^\s{}()=,]+/.exec(rest)?.[0].length ?? 0;
  return start + Math.max(word, Math.min(1, rest.length));
}
