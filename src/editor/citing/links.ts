import * as vscode from 'vscode';
import { describeIdentity, officialUrl } from '../../citation/index.ts';
import { printable } from '../../text/index.ts';
import { MOST_REFERENCES } from '../workbench/findings.ts';
import { LETTER_LANGUAGES } from '../workbench/letters.ts';
import { rangeOf } from '../workbench/places.ts';
import type { Workbench } from '../workbench/workbench.ts';

/**
 * Links the references to their official publications, of a document as many as are held against the register: the view says how many
 * there are. An address that is written out is a link already.
 */
export function links({ letters }: Workbench): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(LETTER_LANGUAGES, {
    async provideDocumentLinks(document, token) {
      const letter = await letters.whenRead(document, () => !token.isCancellationRequested);
      const citations = letter?.citations.filter(({ furniture }) => !furniture).slice(0, MOST_REFERENCES) ?? [];
      return citations.flatMap(({ span, targets: [first], notation }) => {
        const url = first && officialUrl(first);
        if (!url || notation === 'url') return [];
        const link = new vscode.DocumentLink(rangeOf(document, span), vscode.Uri.parse(url));
        link.tooltip = `Open ${printable(describeIdentity(first))}`;
        return [link];
      });
    },
  });
}
