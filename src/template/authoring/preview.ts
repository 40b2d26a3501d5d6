import { parseData } from '../data.ts';
import { exampleData } from '../example.ts';
import type { RenderContext } from '../language/helpers/index.ts';
import { createCatalogue, type TemplateFiles } from '../library.ts';
import { TemplateError, type TemplateProblem } from '../problem.ts';
import { letterSegments, renderTemplate } from '../render/render.ts';
import { writePlain } from '../render/writers.ts';

/** What a template makes of its example data. */
export interface TemplatePreview {
  /** The letter; absent when the template cannot be used. */
  readonly letter?: string;
  /** What keeps the template from being used, or what is wrong in the example data. */
  readonly problems: readonly TemplateProblem[];
}

/** Fills a template in with its example data, or with made-up data where it has no example; undefined where there is no such template. */
export function previewTemplate(id: string, files: TemplateFiles, context: RenderContext): TemplatePreview | undefined {
  const parsed = createCatalogue(files).template(id);
  if (!parsed) return undefined;
  const { template, problems } = parsed;
  if (!template) return { problems: problems.filter(({ severity }) => severity === 'error') };
  const file = files.examples.get(id)?.file ?? `${id}.yaml`;
  const { data, problems: inData } = parseData(exampleData(template), file, template);
  try {
    return { letter: writePlain(letterSegments(renderTemplate(template, data, context))), problems: inData };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { message } = error;
    return { problems: [{ file: template.file, line: 1, column: 1, message, severity: 'error' }] };
  }
}
