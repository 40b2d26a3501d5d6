import { type Field, HEAD_KEYS } from '../field.ts';
import { createReporter, type TemplateProblem } from '../problem.ts';
import { checkBody, type PartialSource, type ReportIn } from './check.ts';
import { readHead, type TemplateHead } from './head.ts';
import { shapeOfLetter } from './shape.ts';
import { isSyntaxProblem, parseBody } from './tree.ts';

/** A template that has been read and checked: it can be rendered. */
export interface Template extends TemplateHead {
  /** As the loader named it. */
  readonly file: string;
  /** The Handlebars text of the letter's body, line ends as \n. */
  readonly body: string;
  /** The partials that it uses, itself or through one of them, by name: they were checked with it. */
  readonly partials: ReadonlyMap<string, PartialSource>;
  /** Example data, as YAML, where the catalogue has them. */
  readonly example?: string;
}

/** What came of reading a template. */
export interface ParsedTemplate {
  /** Absent when there is an error. */
  readonly template?: Template;
  /** Errors and warnings, in the order of the source. */
  readonly problems: readonly TemplateProblem[];
}

/** The largest template that is read, in UTF-16 units: many times the largest letter. */
const LARGEST = 256 * 1024;

/** The YAML head of a template, where its body starts. Offsets are of the source. */
interface Halves {
  readonly head: string;
  readonly headStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

/**
 * Reads a template: `---`, a YAML head, `---`, and the letter's body in Handlebars. Everything that can be known to be
 * wrong is found here, with line and column, before anything is rendered.
 */
export function parseTemplate(
  source: string,
  file: string,
  partials: ReadonlyMap<string, PartialSource> = new Map(),
): ParsedTemplate {
  // never a tree: what Handlebars is given must be the text that was checked
  if (typeof source !== 'string') throw new TypeError('a template is a text');
  const text = unify(source);
  const at = createReporter(file, text);
  if (text.length > LARGEST) return { problems: [at(0, 'Het sjabloon is groter dan 256 KiB.')] };
  const halves = split(text);
  if (!halves) {
    return { problems: [at(0, 'Een sjabloon begint met een kop in YAML, tussen twee regels met alleen ---.')] };
  }
  const problems: TemplateProblem[] = [];
  const head = readHead(halves.head, (offset, message) => problems.push(at(halves.headStart + offset, message)));
  const body = head && checkHalf(head, halves, text, file, partials);
  if (body) problems.push(...body.problems);
  problems.sort((a, b) => Number(a.file !== file) - Number(b.file !== file) || a.line - b.line || a.column - b.column);
  if (!body || problems.some(({ severity }) => severity === 'error')) return { problems };
  return { template: { ...head, file, body: halves.body, partials: body.partials }, problems };
}

/** Only the head: what a list of templates shows. Undefined when it cannot be read. */
export function parseTemplateHead(source: string): TemplateHead | undefined {
  const halves = split(unify(source.slice(0, LARGEST)));
  return halves && readHead(halves.head, () => undefined);
}

function unify(source: string): string {
  return source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function split(text: string): Halves | undefined {
  const open = /^---[ \t]*\n/.exec(text);
  if (!open) return undefined;
  const headStart = open[0].length;
  const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(headStart));
  if (!close) return undefined;
  const bodyStart = headStart + close.index + close[0].length;
  const head = text.slice(headStart, headStart + close.index);
  return { head, headStart, body: text.slice(bodyStart), bodyStart };
}

/** What is wrong with the body, and the partials that it uses. */
function checkHalf(
  head: TemplateHead,
  { headStart, body, bodyStart }: Halves,
  text: string,
  file: string,
  partials: ReadonlyMap<string, PartialSource>,
): { readonly problems: readonly TemplateProblem[]; readonly partials: ReadonlyMap<string, PartialSource> } {
  const at = createReporter(file, text);
  const linesBefore = text.slice(0, bodyStart).split('\n').length - 1;
  const program = parseBody(body);
  if (isSyntaxProblem(program)) {
    const { line, column, message } = program;
    const problem = { file, line: line + linesBefore, column: column + 1, message, severity: 'error' } as const;
    return { problems: [problem], partials: new Map() };
  }
  const problems: TemplateProblem[] = [];
  const report: ReportIn = (place, { line, column }, message) =>
    problems.push({
      file: place,
      line: place === file ? line + linesBefore : line,
      column: column + 1,
      message,
      severity: 'error',
    });
  const used = checkBody(program, shapeOfLetter(head.fields), file, partials, report);
  for (const { name, offset } of unusedFields(head.fields, used.fields)) {
    problems.push(at(headStart + offset, `Het veld ‘${name}’ wordt in het sjabloon niet gebruikt.`, 'warning'));
  }
  return { problems, partials: used.partials };
}

/** Fields that neither the body nor the front matter shows. */
function unusedFields(fields: readonly Field[], used: ReadonlySet<Field>): Field[] {
  return fields.filter((field) => !used.has(field) && !HEAD_KEYS.includes(field.name));
}
