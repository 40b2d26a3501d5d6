import * as vscode from 'vscode';
import { describeIdentity, officialUrl } from '../../citation/index.ts';
import { printable } from '../../text/index.ts';
import { LETTER_LANGUAGES } from '../workbench/letters.ts';
import { rangeOf } from '../workbench/places.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Links every reference to its official publication; an address that is written out is a link already. */
export function links({ letters }: Workbench): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(LETTER_LANGUAGES, {
    provideDocumentLinks(document) {
      const citations = letters.of(document)?.citations ?? [];
      return citations.flatMap(({ span, targets: [first], notation, furniture }) => {
        const url = first && officialUrl(first);
        if (!url || notation === 'url' || furniture) return [];
        const link = new vscode.DocumentLink(rangeOf(document, span), vscode.Uri.parse(url));
        link.tooltip = `Open ${printable(describeIdentity(first))}`;
        return [link];
      });
    },
  });
}
