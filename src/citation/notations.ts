import { shortVergaderjaar } from '../dates/index.ts';
import { isBudgetDossier, isRoman, isRomanChapter } from './chapters.ts';
import type { Dossier, Kamer, Kamerstuk } from './identity.ts';
import type { Body } from './reader/body.ts';
import type { LabelKind } from './reader/labels.ts';

/** What is written with a dossier: a paper in it, or the whole. */
export type Paper = Kamerstuk | Dossier;

/** What stands before the papers of one dossier. */
export interface LabelledPapers {
  readonly papers: readonly Paper[];
  readonly kamer: Kamer;
  /** True where the citation itself names the Kamer. */
  readonly namesKamer: boolean;
  readonly vergaderjaar?: string | undefined;
  /** True for more than one paper. */
  readonly many: boolean;
}

/** How a notation writes Kamerstukken out. */
export interface WrittenForm {
  /** The label with the space behind it. */
  label(of: LabelledPapers): string;
  /** `numbers`: the dossier, then "nrs. 93 en 95"; `papers`: each paper whole, "31757-93 en 31757-95". */
  readonly lists: 'numbers' | 'papers';
  /** What stands between the thousands of a dossier where numbers are listed. */
  readonly thousands: '' | ' ';
  /** What stands before the chapter of a budget where papers are listed. */
  readonly beforeChapter: '' | ' ' | '-';
  /** What stands before the letter of a paper of the Eerste Kamer where numbers are listed. */
  readonly beforeLetter: string;
  /** Whether it says this paper and no other. */
  canExpress(paper: Paper): boolean;
  /** The notation in which it writes what it cannot express; where that cannot either, the first of all that can. */
  readonly otherwise: string;
}

/** What a reference was read to. */
export interface ReadForm {
  readonly label: LabelKind | undefined;
  /** True where a vergaderjaar stands before the dossier. */
  readonly session: boolean;
  readonly form: Body['form'];
}

/** One way to write references: all that is known of it. */
export interface NotationRecord {
  readonly id: string;
  readonly example: string;
  /** True for a notation of running text: a profile can choose it, and references are written anew in it. */
  readonly isHouse?: true;
  /** The year that it writes. */
  readonly year?: 'vergaderjaar' | 'jaar';
  /** How Kamerstukken are written out; absent for what names them by identifier. */
  readonly written?: WrittenForm;
  /** How papers are named that are not written out: by identifier, or by address where they have one. */
  readonly names?: 'identifier' | 'url';
  /** The notation in which Kamerstukken are written where this one has no form for them. */
  readonly writesAs?: string;
  /** Whether a Kamerstuk that was read stands in it. Of each reading this is true for one notation. */
  isReadFrom?(read: ReadForm): boolean;
  /** The notation that a reference counts as in a letter, where its text looks like another. */
  countsAs?(text: string): string;
  /** What it is while it is being typed, where a Kamer stands beside the label ("Kamerstukken II"). */
  readonly besideKamer?: string;
  /** What completion writes in its place. */
  readonly completedAs?: string;
  /** What completion writes in its place while the number has not been reached: its form is not known yet. */
  readonly openedAs?: string;
  /** A reference of which nothing but perhaps the year is known. */
  open?(place: (name: string) => string, year: { readonly vergaderjaar?: string; readonly jaar?: string }): string;
  /** True where an Aanhangsel has the year written out: "vergaderjaar 2019–2020". */
  readonly spellsYear?: true;
}

const stukLabel = ({ many }: LabelledPapers) => (many ? 'Kamerstukken ' : 'Kamerstuk ');

/**
 * The notations: a new one is a record here. In the order in which a profile offers them; the first can write every Kamerstuk that
 * has more than an identifier.
 */
const TABLE = [
  {
    // Aanwijzingen voor de regelgeving 3.43, Leidraad voor juridische auteurs
    id: 'leidraad',
    example: 'Kamerstukken II 2019/20, 31757, nr. 102',
    isHouse: true,
    year: 'vergaderjaar',
    written: {
      label: leidraadLabel,
      lists: 'numbers',
      thousands: '',
      beforeChapter: ' ',
      beforeLetter: ', ',
      canExpress: () => true,
      otherwise: 'leidraad',
    },
    isReadFrom: ({ label, session }) => label !== undefined && session,
    open: (place, { vergaderjaar = place('vergaderjaar') }) =>
      `Kamerstukken II ${vergaderjaar}, ${place('dossier')}, nr. ${place('nummer')}`,
  },
  {
    // the Kamer's own usage
    id: 'kamer',
    example: 'Kamerstuk 31 757, nr. 102',
    isHouse: true,
    written: {
      label: stukLabel,
      lists: 'numbers',
      thousands: ' ',
      beforeChapter: ' ',
      beforeLetter: ', ',
      canExpress: (paper) =>
        !isRoman(paper.dossier) && (!hasLetter(paper) || (paper.number.length === 1 && hasPlainChapter(paper))),
      otherwise: 'leidraad',
    },
    isReadFrom: ({ label, session, form }) =>
      label !== undefined && !session && (label === 'kort' ? form === 'nr' || form === 'letter' : form !== 'hyphen'),
    // "Kamerstukken II 31757, nr. 104": only its year is missing
    countsAs: (text) => (/^Kamerstukken I{1,2}\b/.test(text) ? 'leidraad' : 'kamer'),
    besideKamer: 'leidraad',
    spellsYear: true,
  },
  {
    // the ministry of BZK; the year is a calendar year
    id: 'bzk-kort',
    example: 'TK 31757-102; 2020',
    isHouse: true,
    year: 'jaar',
    written: {
      label: ({ kamer }) => (kamer === 'I' ? 'EK ' : 'TK '),
      lists: 'papers',
      thousands: ' ',
      beforeChapter: ' ',
      beforeLetter: ', ',
      canExpress: (paper) =>
        isRoman(paper.dossier)
          ? paper.kind !== 'dossier'
          : !hasLetter(paper) ||
            paper.suffix !== undefined ||
            !isRomanChapter(paper.number) ||
            !isBudgetDossier(paper.dossier),
      otherwise: 'leidraad',
    },
    isReadFrom: ({ label, session, form }) => label === 'kort' && !session && form !== 'nr' && form !== 'letter',
    open: (place, { jaar }) => `TK ${place('dossier-nummer')}${jaar === undefined ? '' : `; ${jaar}`}`,
  },
  {
    // tweedekamer.nl
    id: 'kort',
    example: 'Kamerstuk 31757-102',
    isHouse: true,
    written: {
      label: stukLabel,
      lists: 'papers',
      thousands: ' ',
      beforeChapter: '-',
      beforeLetter: ', ',
      canExpress: (paper) => {
        if (isRoman(paper.dossier)) return false;
        if (!hasLetter(paper)) return true;
        if (paper.suffix !== undefined) return hasPlainChapter(paper);
        return !isRomanChapter(paper.number) && !isBudgetDossier(paper.dossier);
      },
      otherwise: 'leidraad',
    },
    isReadFrom: ({ label, session, form }) => label !== undefined && label !== 'kort' && !session && form === 'hyphen',
    openedAs: 'kamer',
  },
  {
    // without a label: what a list or a sentence has before it
    id: 'kaal',
    example: '31 757, nr. 102',
    written: {
      label: () => '',
      lists: 'numbers',
      thousands: ' ',
      beforeChapter: ' ',
      beforeLetter: ' EK ',
      canExpress: (paper) => {
        const { kind, dossier } = paper;
        if (isRoman(dossier) || kind === 'dossier' || dossier < '10000' || dossier > '45000') return false;
        return !hasLetter(paper) || hasPlainChapter(paper);
      },
      otherwise: 'kort',
    },
    isReadFrom: ({ label }) => label === undefined,
    // "(31 757, nr. 102)" is the Kamer's own usage, "31757-102" the short notation
    countsAs: (text) => (/\bn[ro]/i.test(text) ? 'kamer' : 'kort'),
  },
  { id: 'kst', example: 'kst-31757-102', names: 'identifier' },
  {
    id: 'url',
    example: 'https://zoek.officielebekendmakingen.nl/kst-31757-102.html',
    names: 'url',
    // an identifier in an address is replaced as an identifier
    completedAs: 'kst',
  },
  // papers that have one form only: Stb. 2011, 35; 2021Z03234; ECLI
  { id: 'overig', example: 'Stb. 2011, 35', writesAs: 'kamer' },
] as const satisfies readonly NotationRecord[];

/** The name of a way to write references. */
export type Notation = (typeof TABLE)[number]['id'];

/** A record of the table. */
export type KnownNotation = NotationRecord & { readonly id: Notation };

export const NOTATIONS: readonly KnownNotation[] = TABLE;

/** The notation of that name. */
export function notationNamed(id: string): KnownNotation {
  const found = NOTATIONS.find((one) => one.id === id);
  if (!found) throw new Error(`no notation ${id}`);
  return found;
}

/** The notations of running text, in the order in which a profile offers them. */
export function houseNotations(): readonly KnownNotation[] {
  return NOTATIONS.filter(({ isHouse }) => isHouse);
}

/** A bill as a whole is cited without Kamer and year: "(Kamerstukken 31945)" (Aanwijzingen 3.43). */
function leidraadLabel({ papers, kamer, namesKamer, vergaderjaar }: LabelledPapers): string {
  const roman = papers.some(({ dossier }) => isRoman(dossier));
  const whole = papers.every(({ kind }) => kind === 'dossier') && !roman;
  if (whole && vergaderjaar === undefined && !namesKamer) return 'Kamerstukken ';
  const shown = roman ? 'I' : kamer;
  return vergaderjaar === undefined
    ? `Kamerstukken ${shown}, `
    : `Kamerstukken ${shown} ${shortVergaderjaar(vergaderjaar)}, `;
}

/** True for a paper of the Eerste Kamer: it has letters for a number. */
export function hasLetter(paper: Paper): paper is Kamerstuk & { readonly number: string } {
  return paper.kind === 'kamerstuk' && paper.number !== undefined && /^[A-Z]+$/.test(paper.number);
}

/** Whether what stands between dossier and letter can be nothing but a chapter. */
function hasPlainChapter({ dossier, suffix }: Paper): boolean {
  return suffix === undefined || /^\d\d$/.test(suffix) || isRomanChapter(suffix) || isBudgetDossier(dossier);
}
