import { isFunction, isName, isSurname, splitFunctionFromName, splitNameFromFunction } from '../../dutch/index.ts';
import type { Span } from '../../text/index.ts';
import { anyOf, listed, startPattern } from '../../text/index.ts';
import { isRedacted } from '../head/values.ts';
import type { Signature } from '../letter.ts';
import { fold, type Line, splitCells } from '../lines.ts';

interface Draft {
  start: number;
  end: number;
  functie: string;
  naam?: string;
  namens?: string;
  /** "namens deze," was read: the next function is that of the person who signs. */
  awaits?: boolean;
}

const NAMENS_DEZE = startPattern(String.raw`(?:namens|voor) (?:deze[nr]?|dezen)[,:]?$|(?:o\.l\.|b\.a\.|i\.o\.)[,:]?$`);
const NAMENS = startPattern(String.raw`(?:(?:mede|tevens) )?namens (\S.*)$`);
/** What stands in the place of a written name. */
const STAGES = [
  ...listed(String.raw`\(?w\.?g\.?\)? \(?getekend\)? _{3,}`),
  String.raw`\(?was getekend\)?,?`,
  String.raw`\[?\(?(?:handtekening|digitaal (?:ge|onder)tekend).{0,40}\)?\]?`,
];
const STAGE = startPattern(`${anyOf(...STAGES)}$`);

/** "w.g." before a name: the original was signed. */
const SIGNED = startPattern(String.raw`\(?w\.? ?g\.?\)?[,:]?\s+(?=\p{L}{2}|\p{Lu}\.)`);

function withoutSigned(text: string): string {
  return text.slice(SIGNED.exec(text)?.[0].length ?? 0);
}

/** What ends a sentence, or a line that announces another. */
const ENDS_TEXT = '.?!:;';

/** What kind of line stands in a signature block; undefined for a line that belongs to none. A name that was blacked out is a stage. */
export function signatureLineKind(line: string): 'functie' | 'naam' | 'namens' | 'stage' | undefined {
  if (line.length > 140) return undefined;
  const text = withoutSigned(line);
  if (STAGE.test(text) || isRedacted(text)) return 'stage';
  if (NAMENS_DEZE.test(text)) return 'namens';
  if (ENDS_TEXT.includes(text.charAt(text.length - 1))) return undefined;
  if (NAMENS.test(text)) return 'namens';
  if (isFunction(text)) return 'functie';
  if (isName(text) || splitFunctionFromName(text).functie !== '') return 'naam';
  return undefined;
}

/** The signatures in the lines of a signature block (blank lines have text ''), side by side or one after the other. */
export function readSignatures(lines: readonly Line[]): Signature[] {
  const [only, more] = lines.filter((line) => line.text !== '');
  if (only && !more && isSurname(only.text) && !isFunction(only.text))
    return [{ span: { start: only.start, end: only.end }, functie: '', naam: only.text }];
  return columnsOf(lines)
    .flatMap(readColumn)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Signatures side by side become one run of lines each. */
function columnsOf(lines: readonly Line[]): Line[][] {
  const wide = lines.map((line) => splitCells(line, 3));
  const starts = wide.find((cells) => cells.length > 1)?.map((cell) => cell.column);
  if (!starts) return [[...lines]];
  const first = wide.findIndex((cells) => cells.length > 1);
  const rows = wide.slice(first);
  // functions one under the other, and then their names side by side
  if (rows.flat().every((cell) => cell.text === '' || signatureLineKind(cell.text) === 'naam') && first > 0) {
    return [[...lines.slice(0, first), ...rows.flat()]];
  }
  const columns: Line[][] = starts.map(() => []);
  for (const cells of rows) {
    const inOrder = cells.length === starts.length;
    cells.forEach((cell, i) => {
      columns[inOrder ? i : nearest(starts, cell.column)]?.push(cell);
    });
  }
  // "burgemeester en wethouders van Kerkdorp," stands above both
  return [lines.slice(0, first), ...columns];
}

function nearest(starts: readonly number[], column: number): number {
  let best = 0;
  for (let i = 1; i < starts.length; i++) {
    if (Math.abs((starts[i] ?? 0) - column) < Math.abs((starts[best] ?? 0) - column)) best = i;
  }
  return best;
}

function readColumn(lines: readonly Line[]): Signature[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    const kind = signatureLineKind(line.text);
    if (kind === 'functie' || (kind === 'namens' && !NAMENS_DEZE.test(line.text))) {
      const last = endOfFunction(lines, i);
      takeFunction(drafts, { start: line.start, end: lines[last]?.end ?? line.end }, lines.slice(i, last + 1));
      i = last;
    } else if (kind === 'namens') {
      const current = drafts.at(-1);
      if (current) Object.assign(current, { awaits: true, end: line.end });
    } else if (kind === 'naam' || (kind === undefined && isNameOf(drafts.at(-1), lines[i - 1], line)))
      takeName(drafts, line, namesFrom(lines, i));
    else if (kind === undefined && isFunctionBelow(drafts.at(-1), lines[i - 1], line))
      takeFunction(drafts, line, [line]);
  }
  const [first, second] = drafts;
  if (first && second && isOrganisation(first, second)) drafts.shift();
  return drafts.filter((draft) => draft.functie !== '' || draft.naam !== undefined).map(finish);
}

/** The name of an organisation, above the name of the person who signs for it: "INTERPROVINCIAAL OVERLEG", "J. Boersma,⏎voorzitter". */
function isOrganisation(first: Draft, second: Draft): boolean {
  return (
    first.functie === '' &&
    first.naam !== undefined &&
    !first.naam.includes('.') &&
    second.naam !== undefined &&
    (second.functie !== '' || second.naam.includes('.'))
  );
}

/** A surname alone, right under the function that it belongs to: "De voorzitter van de commissie,⏎Geurtsen". */
function isNameOf(draft: Draft | undefined, above: Line | undefined, line: Line): boolean {
  return (
    draft?.functie !== undefined && draft.naam === undefined && /,$/.test(above?.text ?? '') && isSurname(line.text)
  );
}

/** A function that is told by its place alone: right under the name of someone whose function is not known yet. */
function isFunctionBelow(draft: Draft | undefined, above: Line | undefined, line: Line): boolean {
  if (draft?.naam === undefined || (draft.functie !== '' && !draft.awaits)) return false;
  return (
    signatureLineKind(above?.text ?? '') === 'naam' &&
    line.text.length <= 60 &&
    /^\p{L}[\p{L} ,&/()-]+$/u.test(line.text)
  );
}

function finish({ start, end, functie, naam, namens }: Draft): Signature {
  return {
    span: { start, end },
    functie,
    ...(naam === undefined ? {} : { naam }),
    ...(namens === undefined ? {} : { namens }),
  };
}

/** The index of the last line of the function that begins at `first`: "De minister van Volksgezondheid,⏎Welzijn en Sport,". */
function endOfFunction(lines: readonly Line[], first: number): number {
  let last = first;
  while (last - first < 3) {
    const text = lines[last]?.text ?? '';
    const next = lines[last + 1]?.text ?? '';
    if (next === '' || splitNameFromFunction(text).naam !== undefined) break;
    const open = /(?:^|\s)(?:van|voor|en|de|der|het|of|tevens|&)$|-$/i.test(text);
    if (!open && !isSecondFunction(text, next) && (isName(next) || signatureLineKind(next) !== undefined)) break;
    const continues = open || /^\p{Ll}/u.test(next) || (/[,]$/.test(text) ? / en |[,]$/.test(next) : true);
    if (!continues || next.length > 90 || /[.]$/.test(next)) break;
    last++;
  }
  return last;
}

/** "De minister-president,⏎minister van Algemene Zaken,": two functions of one person, the second without its article. */
function isSecondFunction(text: string, next: string): boolean {
  return /^(?:de|het) .*,$/i.test(text) && isFunction(next) && !/^(?:de|het|namens|mede|voor) /i.test(next);
}

function takeFunction(drafts: Draft[], span: Span, lines: readonly Line[]): void {
  const { functie, naam } = splitNameFromFunction(fold(lines.map((line) => line.text).join(' ')));
  const behalf = NAMENS.exec(functie)?.[1];
  const current = drafts.at(-1);
  if (current?.awaits) {
    current.namens = bare(functie);
    current.awaits = false;
    current.end = span.end;
  } else if (behalf !== undefined && current && current.namens === undefined && current.naam === undefined) {
    current.namens = bare(behalf);
    current.end = span.end;
  } else if (current && current.functie === '' && behalf === undefined) {
    // a name with its function below it, or "namens de minister," with the function of the person who signs
    current.functie = bare(functie);
    current.end = span.end;
  } else {
    drafts.push({
      ...span,
      functie: behalf === undefined ? bare(functie) : '',
      ...(behalf === undefined ? {} : { namens: bare(behalf) }),
    });
  }
  const target = drafts.at(-1);
  if (naam !== undefined && target) target.naam ??= naam;
}

/** How many names follow each other from line `from` on, empty lines aside. */
function namesFrom(lines: readonly Line[], from: number): number {
  let count = 1;
  for (let i = from + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    if (signatureLineKind(text) !== 'naam') break;
    count++;
  }
  return count;
}

/** Gives a name to a function: as many names as follow belong to the last functions ("het college,⏎de secretaris,⏎A. Blom"). */
function takeName(drafts: Draft[], line: Line, names: number): void {
  const nameless = drafts.filter((draft) => draft.naam === undefined);
  const waiting = nameless[Math.max(0, nameless.length - names)];
  const { naam, functie } = splitFunctionFromName(withoutBrackets(bare(fold(withoutSigned(line.text)))));
  if (!waiting || (functie !== '' && waiting.functie !== ''))
    drafts.push({ start: line.start, end: line.end, functie, naam });
  else {
    if (functie !== '') waiting.functie = functie;
    waiting.naam = naam;
    if (waiting === drafts.at(-1)) waiting.end = line.end;
  }
}

/** "(J.F. Hoogland)": a name that is typed under the place for the handwritten one. */
function withoutBrackets(text: string): string {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1).trim() : text;
}

/** Without the comma or stop at its end. */
function bare(text: string): string {
  return text.replace(/[\s,;:]+$/, '').trim();
}
