import * as vscode from 'vscode';
import type { TemplateCompletion, TemplateFiles, TemplateTarget } from '../../template/index.ts';
import { createLineIndex, printable, type Span } from '../../text/index.ts';
import { markdown } from '../workbench/show.ts';
import type { TemplateDesk, TemplateDesks } from './template-desks.ts';
import { unified } from './template-diagnostics.ts';
import { TEMPLATE_LANGUAGE } from './template-folders.ts';
import { templates } from './templates.ts';

const KINDS: Readonly<Record<TemplateCompletion['kind'], vscode.CompletionItemKind>> = {
  veld: vscode.CompletionItemKind.Field,
  hulpfunctie: vscode.CompletionItemKind.Function,
  blok: vscode.CompletionItemKind.Keyword,
  deelsjabloon: vscode.CompletionItemKind.File,
  sleutel: vscode.CompletionItemKind.Property,
  waarde: vscode.CompletionItemKind.EnumMember,
};

/** A document at a position, as the core takes it. */
interface Place {
  readonly text: string;
  readonly offset: number;
  readonly desk: TemplateDesk;
  rangeOf(span: Span): vscode.Range;
}

/** Completion, hover and go to definition in templates and partials. */
export function templateLanguage(desks: TemplateDesks): vscode.Disposable {
  const selector: vscode.DocumentSelector = { language: TEMPLATE_LANGUAGE };

  async function placeOf(document: vscode.TextDocument, position: vscode.Position): Promise<Place | undefined> {
    const desk = await desks.of(document.uri);
    if (!desk) return undefined;
    const text = unified(document);
    const lines = createLineIndex(text);
    const rangeOf = (span: Span) => {
      const { start, end } = lines.rangeOf(span);
      return new vscode.Range(start.line, start.character, end.line, end.character);
    };
    return { text, offset: lines.offsetAt(position), desk, rangeOf };
  }

  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        async provideCompletionItems(document, position) {
          const place = await placeOf(document, position);
          return place && completions(place);
        },
      },
      '{',
      '#',
      '>',
      '/',
      '.',
      ' ',
      '(',
      '"',
      ':',
    ),
    vscode.languages.registerHoverProvider(selector, {
      async provideHover(document, position) {
        const place = await placeOf(document, position);
        return place && hoverAt(place);
      },
    }),
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const place = await placeOf(document, position);
        return place && definitions(place);
      },
    }),
  );
}

async function completions({ text, offset, desk, rangeOf }: Place): Promise<vscode.CompletionItem[]> {
  const { completeTemplate } = await templates();
  return completeTemplate(text, offset, desk.role, desk.files).map((found, rank) => {
    const item = new vscode.CompletionItem(
      { label: printable(found.label), description: found.kind },
      KINDS[found.kind],
    );
    item.insertText = found.text;
    item.detail = printable(found.detail);
    item.range = rangeOf(found.span);
    item.filterText = found.label;
    item.sortText = String(rank).padStart(4, '0');
    if (found.documentation !== undefined) item.documentation = markdown(found.documentation);
    return item;
  });
}

async function hoverAt({ text, offset, desk, rangeOf }: Place): Promise<vscode.Hover | undefined> {
  const { explainTemplate } = await templates();
  const found = explainTemplate(text, offset, desk.role, desk.files);
  return found && new vscode.Hover(markdown(found.text), rangeOf(found.span));
}

async function definitions({ text, offset, desk }: Place): Promise<vscode.Location[]> {
  const { definitionsIn } = await templates();
  return definitionsIn(text, offset, desk.role, desk.files).map((target) => locationOf(target, desk.files));
}

function locationOf({ file, offset }: TemplateTarget, { templates: sources }: TemplateFiles): vscode.Location {
  const source = [...sources.values()].find((one) => one.file === file);
  const { line, character } = createLineIndex(source?.body ?? '').positionAt(offset);
  return new vscode.Location(vscode.Uri.file(file), new vscode.Position(line, character));
}
