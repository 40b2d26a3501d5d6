import { type IsoDate, writeDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import { type Authority, type Paper, updatedUntil } from '../../register/index.ts';
import { createLineIndex } from '../../text/index.ts';
import { comparedIn, type ToldReference } from './tell.ts';
import type { Aspect, VerdictKind } from './verdict.ts';

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

/** "6 verwijzingen: 5 kloppen, 1 niet (24682-48 → 34682-48)". */
export function summaryOf(references: readonly ToldReference[]): string {
  const total = references.length;
  if (total === 0) return 'Geen verwijzingen';
  return `${total} ${total === 1 ? 'verwijzing' : 'verwijzingen'}: ${countsOf(references, true)}`;
}

/** "5 kloppen, 1 bekend, 1 niet"; '' for none. With `slips` what is wrong is named behind the count. */
export function countsOf(references: readonly ToldReference[], slips = false): string {
  const of = (kind: VerdictKind) => references.filter(({ verdict }) => verdict === kind);
  const [right, known, wrong] = [of('klopt').length, of('bekend').length, of('klopt-niet')];
  const [replaced, open] = [of('vervangen'), of('niet-na-te-gaan').length];
  const verb = right > 0 ? '' : wrong.length === 1 ? 'klopt ' : 'kloppen ';
  const named = (all: readonly ToldReference[]) => (slips ? ` (${all.map(slip).join(', ')})` : '');
  const parts = [
    right > 0 && `${right} ${right === 1 ? 'klopt' : 'kloppen'}`,
    known > 0 && `${known} bekend`,
    wrong.length > 0 && `${wrong.length} ${verb}niet${named(wrong)}`,
    replaced.length > 0 && `${replaced.length} vervangen${named(replaced)}`,
    open > 0 && `${open} niet na te gaan`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** What is said of a list that shows only the first references of a letter; '' where it shows them all. */
export function beyondOf(shown: number, total: number): string {
  if (shown >= total) return '';
  return `Deze brief heeft ${total} verwijzingen; de eerste ${shown} zijn nagegaan en aan te klikken. ‘Brief: verwijzingen controleren’ gaat ze alle na.`;
}

const OTHER: Readonly<Record<Aspect, string>> = {
  soort: 'een ander soort stuk',
  indiener: 'andere indiener',
  datum: 'andere datum',
  jaar: 'ander jaar',
  vergaderjaar: 'ander vergaderjaar',
  onderwerp: 'ander onderwerp',
  nummer: 'nummer past niet',
  dossier: 'onbekend dossier',
};

function slip({ id, differs: [first], better, paper }: ToldReference): string {
  if (better !== undefined) return `${id} → ${better}`;
  return first === undefined || (!paper && first !== 'nummer') ? id : `${id}: ${OTHER[first]}`;
}

const GROUPS: readonly (readonly [title: string, verdict: VerdictKind])[] = [
  ['Klopt niet', 'klopt-niet'],
  ['Vervangen', 'vervangen'],
  ['Klopt', 'klopt'],
  ['Bekend (het stuk bestaat; wat er staat, is niet genoeg om te zeggen dat dit stuk bedoeld is)', 'bekend'],
  ['Niet na te gaan', 'niet-na-te-gaan'],
];

/**
 * The one page that an officer mails to who reads along: what was counted; every reference with its line, what it is and where
 * to read it; and what it was held against.
 */
export function referencePage(letter: Letter, references: readonly ToldReference[], facts: PageFacts): string {
  const lines = createLineIndex(letter.source);
  const row = (reference: ToldReference) => {
    const { line } = lines.positionAt(reference.citation.span.start);
    const written = reference.citation.text.replace(/\s+/g, ' ');
    return [`- ${written} (regel ${line + 1})${tellOf(reference, facts)}`, ...reference.links].join('\n  ');
  };
  const groups = GROUPS.flatMap(([title, kind]) => {
    const rows = references.filter(({ verdict }) => verdict === kind).map(row);
    const ground =
      kind === 'niet-na-te-gaan' && !facts.hasRegister ? ' (er is geen lijst van Kamerstukken ingelezen)' : '';
    return rows.length > 0 ? [[`${title}${ground}`, ...rows].join('\n')] : [];
  });
  return `${[summaryOf(references), ...groups, groundOf(facts)].join('\n\n')}\n`;
}

/** What is the matter with it, else what it is and what was compared: of one paper behind it, of more a line each. */
function tellOf(reference: ToldReference, { hasRegister }: PageFacts): string {
  const { message, papers, verdict, citation, why } = reference;
  if (message !== undefined) return `: ${message}`;
  if (verdict === 'niet-na-te-gaan') return why === undefined || !hasRegister ? '' : `: ${why}`;
  const compared = comparedIn(reference);
  const behind = compared === '' ? '' : `; ${compared}`;
  const [paper] = papers;
  if (!paper) return verdict === 'bekend' ? ': bekend; wat het is, staat niet in het register' : '';
  if (citation.targets.length === 1) return `: ${describe(paper)}${behind}`;
  return `${behind}${papers.map((one) => `\n  ${one.id}: ${describe(one)}`).join('')}`;
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
  const whole = authorities.filter(({ dossier, proves }) => dossier === undefined && proves !== 'above-highest');
  const until = updatedUntil(whole);
  return until === undefined
    ? `${done} met een register dat niet volledig is.\nEen stuk dat er niet in staat, kan toch bestaan.`
    : `${done} met een register dat volledig is tot en met ${writeDate(until)}.\nEen later stuk dat er niet in staat, kan toch bestaan.`;
}
