import { type IsoDate, writeDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Authority, Paper } from '../../register/index.ts';
import { createLineIndex } from '../../text/index.ts';
import type { Reference, ReferenceState } from './references.ts';

/** What the page says besides the references themselves. */
export interface PageFacts {
  /** The name of the letter's file. */
  readonly name: string;
  readonly today: IsoDate;
  /** What the register is complete about. */
  readonly authorities: readonly Authority[];
  /** False where no register could be asked. */
  readonly hasRegister: boolean;
}

const WRONG: ReadonlySet<ReferenceState> = new Set<ReferenceState>(['wrong', 'date-differs', 'replaced']);

/** "6 verwijzingen: 5 kloppen, 1 niet (24682-48 → 34682-48)". */
export function summaryOf(references: readonly Reference[]): string {
  const total = references.length;
  if (total === 0) return 'Geen verwijzingen';
  return `${total} ${total === 1 ? 'verwijzing' : 'verwijzingen'}: ${countsOf(references, true)}`;
}

/** "5 kloppen, 1 niet"; '' for none. With `slips` what is wrong is named behind the count. */
export function countsOf(references: readonly Reference[], slips = false): string {
  const right = references.filter(({ state }) => state === 'known').length;
  const wrong = references.filter(({ state }) => WRONG.has(state));
  const open = references.length - right - wrong.length;
  const verb = right > 0 ? '' : wrong.length === 1 ? 'klopt ' : 'kloppen ';
  const named = slips ? ` (${wrong.map(slip).join(', ')})` : '';
  const parts = [
    right > 0 && `${right} ${right === 1 ? 'klopt' : 'kloppen'}`,
    wrong.length > 0 && `${wrong.length} ${verb}niet${named}`,
    open > 0 && `${open} niet na te gaan`,
  ];
  return parts.filter(Boolean).join(', ');
}

function slip({ id, state, better }: Reference): string {
  if (state === 'date-differs') return `${id}: andere datum`;
  if (better === undefined) return id;
  return state === 'replaced' ? `${id} is vervangen door ${better}` : `${id} → ${better}`;
}

const GROUPS: readonly (readonly [title: string, holds: (state: ReferenceState) => boolean])[] = [
  ['Klopt niet', (state) => WRONG.has(state)],
  ['Klopt', (state) => state === 'known'],
  ['Niet na te gaan', (state) => state === 'unknown' || state === 'other'],
];

/**
 * The one page that an officer mails to who reads along: what was counted; every reference with its line, what it is and where
 * to read it; and what it was held against.
 */
export function referencePage(letter: Letter, references: readonly Reference[], facts: PageFacts): string {
  const lines = createLineIndex(letter.source);
  const row = (reference: Reference) => {
    const { line } = lines.positionAt(reference.citation.span.start);
    const written = reference.citation.text.replace(/\s+/g, ' ');
    return [`- ${written} (regel ${line + 1})${tellOf(reference, facts)}`, ...reference.links].join('\n  ');
  };
  const groups = GROUPS.flatMap(([title, holds]) => {
    const rows = references.filter(({ state }) => holds(state)).map(row);
    return rows.length > 0 ? [[title, ...rows].join('\n')] : [];
  });
  return `${[summaryOf(references), ...groups, groundOf(facts)].join('\n\n')}\n`;
}

/** What is the matter with it, else what it is: of one paper behind it, of more a line each. */
function tellOf({ state, message, papers, citation: { targets } }: Reference, { hasRegister }: PageFacts): string {
  if (message !== undefined) return `: ${message}`;
  if (state === 'unknown' && hasRegister) return `: ${targets.length === 1 ? 'staat' : 'staan'} niet in het register`;
  if (state === 'known' && papers.length === 0) return ': bekend; wat het is, staat niet in het register';
  const [paper] = papers;
  if (!paper) return '';
  if (targets.length === 1) return `: ${describe(paper)}`;
  return papers.map((one) => `\n  ${one.id}: ${describe(one)}`).join('');
}

/** "Brief regering van 3 juli 2020, ‘Voortgang van de dijken’". */
function describe({ soort, kind, date, title }: Paper): string {
  const sort = soort ?? (kind === 'overig' ? 'stuk' : kind);
  const day = date === undefined ? '' : ` van ${writeDate(date)}`;
  return `${sort}${day}${title ? `, ‘${title.replace(/\s+/g, ' ')}’` : ''}`;
}

/** What the answer rests on: a paper that is missing from an incomplete register may well exist. */
function groundOf({ name, today, authorities, hasRegister }: PageFacts): string {
  const done = `${name} is nagekeken op ${writeDate(today)}`;
  if (!hasRegister) return `${done}, zonder ingelezen lijst van Kamerstukken.`;
  const whole = authorities.filter(({ dossier }) => dossier === undefined);
  const until = whole
    .map(({ period }) => period.to)
    .toSorted()
    .at(-1);
  return until === undefined
    ? `${done} met een register dat niet volledig is.\nEen stuk dat er niet in staat, kan toch bestaan.`
    : `${done} met een register dat volledig is tot en met ${writeDate(until)}.\nEen later stuk dat er niet in staat, kan toch bestaan.`;
}
