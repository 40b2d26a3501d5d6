import type { Kamerstuk, Notation } from '../../src/citation/index.ts';
import { addDays, type IsoDate } from '../../src/dates/index.ts';
import type { Dice } from './dice.ts';
import { surname, withoutAccents } from './movers.ts';
import type { Known, Listed, Sort } from './papers.ts';
import { subjectOf } from './subjects.ts';

/** How a letter writes its references. */
export type Writing = Extract<Notation, 'bzk-kort' | 'leidraad' | 'kamer'>;

/** Where a reference stands. */
export type Shape = 'sentence' | 'note' | 'bullet' | 'heading';

/** What a letter says about a paper that it cites. A true claim holds by the list; a fault changes one thing in it. */
export interface Claim {
  /** The papers that are meant: one, or several of one dossier. */
  readonly meant: readonly Listed[];
  /** The papers that are written. */
  readonly cited: readonly Kamerstuk[];
  readonly sort: Sort;
  /** What the paper is called: 'brief', 'verslag van het schriftelijk overleg', 'nota van wijziging'. */
  readonly word: string;
  /** As they are written; none where no name is. */
  readonly movers: readonly string[];
  /** 'c.s.' behind them. */
  readonly others: boolean;
  /** The written day: of a letter its own, of a motion the day of its submission or of its vote. */
  readonly day?: IsoDate;
  /** True for a motion's day that is said to be that of its vote. */
  readonly voted?: boolean;
  readonly subject?: string;
  readonly jaar?: number;
  readonly vergaderjaar?: string;
  readonly writing: Writing;
  readonly shape: Shape;
  /** Chooses the words of the sentence: the same claim is always written the same. */
  readonly frame: number;
  /** A paper that the list cannot hold: of the Eerste Kamer, or an annex. */
  readonly outside?: 'eerste-kamer' | 'bijlage';
}

const LETTERS_WITH_DAY = 0.9;
const MOTIONS_WITH_DAY = 0.4;
const REGISTERED_SAME_DAY = 0.55;

/** A claim that is true of a paper. */
export function trueClaim(
  paper: Listed,
  { writing, shape, dice }: { writing: Writing; shape: Shape; dice: Dice },
): Claim {
  const { sort, target, head } = paper;
  const word = sort === 'stuk' || sort === 'brief' ? wordFor(paper, dice) : sort;
  const named = head && dice.chance(0.95) ? writtenNames(head.names, dice) : [];
  const when = dayFor(paper, word, dice);
  const subject = subjectOf(paper, dice);
  const all = named.length === head?.names.length;
  return {
    meant: [paper],
    cited: [target],
    sort,
    word,
    movers: named,
    others: named.length === 1 && !!head && (!all || (head.others && dice.chance(0.7))),
    ...when,
    ...(subject !== undefined && { subject }),
    ...yearsFor(paper, { writing, day: when.day, dice }),
    writing,
    shape,
    frame: dice.between(0, 5039),
  };
}

/** Words for the other kinds, by the kind as the list has it. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^nota van wijziging/i, 'nota van wijziging'],
  [/^nota n\.a\.v\./i, 'nota naar aanleiding van het verslag'],
  [/^rapport\/brief alg/i, 'rapport van de Algemene Rekenkamer'],
  [/^voorstel van wet/i, 'wetsvoorstel'],
  [/^memorie/i, 'memorie van toelichting'],
  [/^verslag van een ([\p{L}-]+)/iu, 'verslag van het $1'],
  [/^verslag/i, 'verslag'],
  [/^advies/i, 'advies van de Afdeling advisering'],
  [/^initiatiefnota/i, 'initiatiefnota'],
  [/^koninklijke boodschap/i, 'koninklijke boodschap'],
  [/^parlementair/i, 'onderzoeksrapport'],
];

/** What letters of the government are, by how their titles begin. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^verslag van een schriftelijk overleg/i, 'verslag van het schriftelijk overleg'],
  [/^verslag/i, 'verslag'],
  [/^antwoord/i, 'antwoorden'],
  [/^fiche/i, 'fiche'],
  [/^geannoteerde agenda/i, 'geannoteerde agenda'],
  [/^lijst van vragen en antwoorden/i, 'lijst van vragen en antwoorden'],
];

function wordFor({ sort, row: { soort = '' }, title }: Listed, dice: Dice): string {
  if (sort === 'stuk') {
    for (const [pattern, word] of WORDS) {
      const match = pattern.exec(soort);
      if (match) return word.replace('$1', match[1] ?? '');
    }
    return 'stuk';
  }
  if (!isOfGovernment(soort)) return 'brief van een ander';
  const word = LETTERS.find(([pattern]) => pattern.test(title))?.[1];
  return word !== undefined && dice.chance(0.4) ? word : 'brief';
}

function isOfGovernment(soort: string): boolean {
  return /^brief regering/i.test(soort);
}

function writtenNames(names: readonly string[], dice: Dice): string[] {
  const [first = ''] = names;
  const chosen = names.length > 1 && dice.chance(0.35) ? [first] : names.slice(0, 3);
  return chosen.map((name) => {
    const short = dice.chance(0.5) ? surname(name) : name;
    return dice.chance(0.25) ? withoutAccents(short) : short;
  });
}

/**
 * A letter is registered on its day or up to 14 days later. A motion is cited with the day of its submission or that of its vote. The
 * other kinds are written without a day: theirs may be that of a debate.
 */
function dayFor({ sort, date }: Listed, word: string, dice: Dice): Pick<Claim, 'day' | 'voted'> {
  if (sort === 'brief' && word === 'brief' && dice.chance(LETTERS_WITH_DAY)) {
    const before = dice.chance(REGISTERED_SAME_DAY) ? 0 : dice.between(1, dice.chance(0.8) ? 4 : 14);
    return { day: addDays(date, -before) };
  }
  if (sort === 'motie' && dice.chance(MOTIONS_WITH_DAY)) {
    return dice.chance(0.4) ? { day: date } : { day: addDays(date, dice.between(1, 21)), voted: true };
  }
  return {};
}

/** The year or vergaderjaar that the notation has room for. Where day and register differ in it, either is right. */
function yearsFor(
  { date, vergaderjaar }: Listed,
  { writing, day = date, dice }: { writing: Writing; day: IsoDate | undefined; dice: Dice },
): Pick<Claim, 'jaar' | 'vergaderjaar'> {
  if (writing === 'leidraad') return { vergaderjaar };
  if (writing === 'kamer' || dice.chance(0.05)) return {};
  return { jaar: Number((dice.chance(0.5) ? day : date).slice(0, 4)) };
}

/** A claim about two or three papers of one kind, dossier and vergaderjaar: "(Kamerstuk 31 757, nrs. 93 en 102)". */
export function listClaim(first: Claim, known: Known, dice: Dice): Claim | undefined {
  const [paper] = first.meant;
  if (!paper || (paper.sort !== 'motie' && paper.sort !== 'brief')) return undefined;
  const like = known
    .ofDossier(paper.dossier)
    .filter(
      (one) =>
        one !== paper &&
        one.sort === paper.sort &&
        one.vergaderjaar === paper.vergaderjaar &&
        one.date.slice(0, 4) === paper.date.slice(0, 4),
    );
  if (like.length === 0) return undefined;
  const other = dice.pick(like);
  const meant = [paper, other].sort((a, b) => a.number - b.number);
  const { day: _, voted: __, subject: ___, ...rest } = first;
  const names = meant.map(({ head }) => head?.names[0]);
  const movers = names.every((name) => name !== undefined) ? names : [];
  const year = paper.date.slice(0, 4);
  return {
    ...rest,
    meant,
    cited: meant.map(({ target }) => target),
    word: paper.sort,
    movers,
    others: movers.length > 0 && dice.chance(0.3),
    shape: 'sentence',
    ...(first.jaar !== undefined && { jaar: Number(year) }),
  };
}
