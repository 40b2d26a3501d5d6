import * as vscode from 'vscode';
import { newTemplate } from './newTemplate.ts';
import { createTemplateDesks } from './templateDesks.ts';
import { templateDiagnostics } from './templateDiagnostics.ts';
import { templateExample } from './templateExample.ts';
import { templateLanguage } from './templateLanguage.ts';
import { templatePreview } from './templatePreview.ts';
import type { Workbench } from './workbench.ts';

/** Templates of one's own: making one, writing it with all help there is, and seeing what it gives. */
export function ownTemplates(workbench: Workbench): vscode.Disposable {
  const desks = createTemplateDesks(workbench);
  return vscode.Disposable.from(
    desks,
    templateDiagnostics(desks),
    templateLanguage(desks),
    templatePreview(workbench, desks),
    templateExample(desks),
    newTemplate(workbench, desks),
  );
}
