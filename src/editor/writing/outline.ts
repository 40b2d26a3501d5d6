import * as vscode from 'vscode';
import type { Letter, Part, PartKind } from '../../letter/index.ts';
import { printable, type Span } from '../../text/index.ts';
import { LETTER_LANGUAGES } from '../workbench/letters.ts';
import { rangeOf } from '../workbench/places.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** The parts that the outline shows, with the name and icon of each. Paragraphs are left out: the outline is a map. */
const SHOWN: Readonly<Partial<Record<PartKind, readonly [name: string, icon: vscode.SymbolKind]>>> = {
  briefhoofd: ['Briefhoofd', vscode.SymbolKind.Namespace],
  geadresseerde: ['Geadresseerde', vscode.SymbolKind.Field],
  aanhef: ['Aanhef', vscode.SymbolKind.Event],
  kop: ['', vscode.SymbolKind.String],
  vraag: ['Vraag', vscode.SymbolKind.Interface],
  antwoord: ['Antwoord', vscode.SymbolKind.Method],
  tabel: ['Tabel', vscode.SymbolKind.Array],
  slotzin: ['Slotzin', vscode.SymbolKind.Event],
  groet: ['Slotgroet', vscode.SymbolKind.Event],
  ondertekening: ['Ondertekening', vscode.SymbolKind.Key],
  bijlagen: ['Bijlagen', vscode.SymbolKind.File],
  cc: ['Afschrift', vscode.SymbolKind.File],
  voetnoten: ['Voetnoten', vscode.SymbolKind.Number],
};

/** The end of a letter: these parts never belong to the heading above them. */
const TAIL: ReadonlySet<PartKind> = new Set(['slotzin', 'groet', 'ondertekening', 'bijlagen', 'cc', 'voetnoten']);

/** The outline: the parts of the letter from head to signature, with what stands under a heading beneath it. */
export function outline({ letters }: Workbench): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const letter = await letters.whenRead(document, () => !token.isCancellationRequested);
      return letter ? symbolsOf(document, letter) : [];
    },
  };
  return vscode.languages.registerDocumentSymbolProvider(LETTER_LANGUAGES, provider, { label: 'Brief' });
}

function symbolsOf(document: vscode.TextDocument, letter: Letter): vscode.DocumentSymbol[] {
  const top: vscode.DocumentSymbol[] = [];
  const head = headOf(document, letter);
  if (head) top.push(head);
  const open: { readonly level: number; readonly symbol: vscode.DocumentSymbol }[] = [];
  const shown = letter.parts.filter(({ kind }) => SHOWN[kind] && !(head && kind === 'briefhoofd'));
  for (const part of shown) {
    const level = part.kind === 'kop' ? Number(part.label ?? 1) : TAIL.has(part.kind) ? 0 : 7;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const end = part.kind === 'kop' ? endOfSection(letter, part, level) : part.span.end;
    const symbol = symbolOf(document, part, { start: part.span.start, end });
    (open.at(-1)?.symbol.children ?? top).push(symbol);
    if (part.kind === 'kop') open.push({ level, symbol });
  }
  return top;
}

/** The head: front matter, or the head of a printed letter, with its fields. */
function headOf(document: vscode.TextDocument, letter: Letter): vscode.DocumentSymbol | undefined {
  const span = letter.frontMatter?.span ?? letter.parts.find(({ kind }) => kind === 'briefhoofd')?.span;
  if (!span) return undefined;
  const range = rangeOf(document, span);
  const symbol = new vscode.DocumentSymbol(
    'Briefhoofd',
    printable(letter.soort ?? ''),
    vscode.SymbolKind.Namespace,
    range,
    range,
  );
  for (const { field, value } of letter.fields) {
    const whole = { start: value.labelSpan.start, end: Math.max(value.labelSpan.end, value.span.end) };
    if (whole.start < span.start || whole.end > span.end) continue;
    const place = rangeOf(document, whole);
    // a date or subject may stand there without a label; VS Code wants a name
    const name = printable(value.label).trim() || field;
    symbol.children.push(
      new vscode.DocumentSymbol(name, printable(value.value ?? 'nog leeg'), vscode.SymbolKind.Property, place, place),
    );
  }
  return symbol;
}

/** A section runs to the next heading of its own level or higher, or to the end of the body. */
function endOfSection(letter: Letter, heading: Part, level: number): number {
  const after = letter.parts.filter(({ span }) => span.start >= heading.span.end);
  const next = after.find(({ kind, label }) => TAIL.has(kind) || (kind === 'kop' && Number(label ?? 1) <= level));
  const last = after.filter(({ span }) => !next || span.start < next.span.start).at(-1);
  return Math.max(heading.span.end, last?.span.end ?? 0);
}

function symbolOf(document: vscode.TextDocument, part: Part, whole: Span): vscode.DocumentSymbol {
  const [name, icon] = SHOWN[part.kind] ?? ['', vscode.SymbolKind.String];
  const text = shorten(printable(part.text.replace(/^#+\s*/, '')).trim());
  const title = part.kind === 'kop' ? text || 'Kop' : part.label === undefined ? name : `${name} ${part.label}`;
  const detail = part.kind === 'kop' ? '' : text;
  return new vscode.DocumentSymbol(title, detail, icon, rangeOf(document, whole), rangeOf(document, part.span));
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
