import * as vscode from 'vscode';
import type { Catalogue, RenderResult, Template, TemplateValues } from '../../template/index.ts';
import { today } from '../workbench/findings.ts';
import type { House } from '../workbench/house.ts';
import { fail, warn } from '../workbench/show.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { usableFolders } from './template-folders.ts';

/** Loaded when a template is first asked for: with it comes Handlebars. */
export const templates = () => import('../../template/index.ts');

/** The readers of what comes in, loaded when a letter is first answered. */
export const received = () => import('../../received/index.ts');

/** The templates of the extension, the user's own and, in a trusted workspace, those of the team; a later one takes the place of another. */
export async function loadTemplates(workbench: Workbench): Promise<Catalogue> {
  const { loadCatalogue, formatProblem } = await templates();
  const directories = usableFolders(workbench).map(({ uri }) => uri.fsPath);
  const catalogue = await loadCatalogue(...directories);
  const [problem] = catalogue.problems;
  if (problem) void warn(formatProblem(problem));
  return catalogue;
}

/** The template with this id; where it has errors, the user is told of the first and undefined is given. */
export async function usableTemplate(catalogue: Catalogue, id: string): Promise<Template | undefined> {
  const parsed = catalogue.template(id);
  if (!parsed || parsed.template) return parsed?.template;
  const problem = parsed.problems.find(({ severity }) => severity === 'error');
  const { formatProblem } = await templates();
  const message = problem ? formatProblem(problem) : 'Het bestand is niet te lezen.';
  const open = 'Sjabloon openen';
  const choice = await fail(`Dit sjabloon kan niet worden gebruikt. ${message}`, ...(problem ? [open] : []));
  if (choice === open && problem) {
    const at = new vscode.Position(problem.line - 1, problem.column - 1);
    await vscode.window.showTextDocument(vscode.Uri.file(problem.file), { selection: new vscode.Range(at, at) });
  }
  return undefined;
}

/**
 * Fills a template in for a house, with the dates of the papers that its register knows; where that cannot be done the user is told
 * why, and undefined is given. Values that do not fit stay open, and the user is told of those too.
 */
export async function renderIn(
  { profile, register }: House,
  template: Template,
  values: TemplateValues,
): Promise<RenderResult | undefined> {
  const { renderTemplate, TemplateError, withPaperDates } = await templates();
  const dated = withPaperDates(template.fields, values, (id) => register.find(id)?.date);
  try {
    const result = renderTemplate(template, dated, {
      today: today(),
      ...(profile.notation && { notation: profile.notation }),
    });
    tellProblems(result);
    return result;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    void fail(error.message);
    return undefined;
  }
}

function tellProblems({ problems }: RenderResult): void {
  const [first] = problems;
  if (!first) return;
  const more = problems.length > 1 ? ` En nog ${problems.length - 1}.` : '';
  void warn(`Niet alles past in het sjabloon en blijft open. ‘${first.path.join('.')}’: ${first.message}${more}`);
}
