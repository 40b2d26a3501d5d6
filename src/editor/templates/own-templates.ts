import * as vscode from 'vscode';
import type { Workbench } from '../workbench/workbench.ts';
import { newTemplate } from './new-template.ts';
import { createTemplateDesks } from './template-desks.ts';
import { templateDiagnostics } from './template-diagnostics.ts';
import { templateExample } from './template-example.ts';
import { templateLanguage } from './template-language.ts';
import { templatePreview } from './template-preview.ts';

/** Templates of one's own: making one, writing it with all help there is, and seeing what it gives. */
export function ownTemplates(workbench: Workbench): vscode.Disposable {
  const desks = createTemplateDesks(workbench);
  return vscode.Disposable.from(
    desks,
    templateDiagnostics(desks),
    templateLanguage(desks),
    templatePreview(workbench, desks),
    templateExample(workbench, desks),
    newTemplate(workbench, desks),
  );
}
