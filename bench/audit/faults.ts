import type { Kamerstuk } from '../../src/citation/index.ts';
import { addDays, readVergaderjaar } from '../../src/dates/index.ts';
import type { Claim } from './claims.ts';
import type { Dice } from './dice.ts';
import { partsOf } from './movers.ts';
import type { Known, Sort } from './papers.ts';

/** What is there to make a fault with. */
export interface Tools {
  readonly known: Known;
  readonly names: readonly string[];
  readonly dice: Dice;
}

/** Sets one fault into a claim; undefined where the claim has no place for it. */
type Fault = (claim: Claim, tools: Tools) => Claim | undefined;

/** Every kind of single fault, by the name that the table has. */
export const FAULTS = {
  'digit in the dossier': (claim, { dice }) => inDossier(claim, (digits) => otherDigit(digits, dice)),
  'swap in the dossier': (claim, { dice }) => inDossier(claim, (digits) => swapped(digits, dice)),
  'digit in the number': (claim, { dice }) => inNumber(claim, dice, (digits) => otherDigit(digits, dice)),
  'number beside it': (claim, { dice }) =>
    inNumber(claim, dice, (digits) => String(Number(digits) + (dice.chance(0.5) ? 1 : -1))),
  'another of the dossier': (claim, tools) =>
    inNumber(claim, tools.dice, (digits) => ofSameDossier(claim, digits, tools)),
  'wrong kind': wrongKind,
  'wrong mover': wrongMover,
  'wrong year': (claim, { dice }) =>
    claim.jaar === undefined ? undefined : { ...claim, jaar: claim.jaar + awayFrom(dice, 3) },
  'wrong vergaderjaar': wrongSession,
  'wrong day': wrongDay,
  'number too high': tooHigh,
} as const satisfies Readonly<Record<string, Fault>>;

/** A kind of fault. */
export type FaultKind = keyof typeof FAULTS;

function awayFrom(dice: Dice, most: number): number {
  return dice.between(1, most) * (dice.chance(0.5) ? 1 : -1);
}

/** The papers of one reference share their dossier, so all of them change. A council of the EU has one dossier only. */
function inDossier(claim: Claim, change: (digits: string) => string | undefined): Claim | undefined {
  const [first] = claim.cited;
  if (!first || /^\d/.test(first.suffix ?? '')) return undefined;
  const dossier = change(first.dossier);
  // a number beyond what dossiers have got to would not be read as one
  if (dossier === undefined || dossier < '10000' || dossier > '39999') return undefined;
  return { ...claim, cited: claim.cited.map((target) => ({ ...target, dossier })) };
}

function inNumber(claim: Claim, dice: Dice, change: (digits: string) => string | undefined): Claim | undefined {
  const at = dice.between(0, claim.cited.length - 1);
  const target = claim.cited[at] as Kamerstuk;
  const number = change(target.number ?? '');
  if (number === undefined || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  if (claim.cited.some((one) => one.number === number)) return undefined;
  return { ...claim, cited: claim.cited.with(at, { ...target, number }) };
}

function otherDigit(digits: string, dice: Dice): string {
  const at = dice.between(0, digits.length - 1);
  const digit = String((Number(digits.charAt(at)) + dice.between(1, 9)) % 10);
  return digits.slice(0, at) + digit + digits.slice(at + 1);
}

function swapped(digits: string, dice: Dice): string | undefined {
  const places = [0, 1, 2, 3].filter((at) => digits.charAt(at) !== digits.charAt(at + 1));
  if (places.length === 0) return undefined;
  const at = dice.pick(places);
  return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
}

function ofSameDossier({ meant: [paper] }: Claim, digits: string, { known, dice }: Tools): string | undefined {
  const others = known.ofDossier(paper?.dossier ?? '').filter(({ number }) => String(number) !== digits);
  return others.length === 0 ? undefined : String(dice.pick(others).number);
}

/** The kinds that a paper is not, of those that the rules tell apart. */
const NOT: Readonly<Record<Sort, readonly Sort[]>> = {
  motie: ['brief', 'amendement'],
  amendement: ['motie', 'brief'],
  brief: ['motie', 'amendement'],
  stuk: ['motie'],
};

function wrongKind(claim: Claim, { dice }: Tools): Claim | undefined {
  if (claim.cited.length > 1) return undefined;
  const sort = dice.pick(NOT[claim.sort]);
  const { day, voted: _, movers, others, ...rest } = claim;
  // "mijn brief" has no mover; a motion's own day stays
  return sort === 'brief'
    ? { ...rest, sort, word: sort, movers: [], others: false, ...(day !== undefined && { day }) }
    : { ...rest, sort, word: sort, movers, others, ...(day !== undefined && { day }) };
}

function wrongMover(claim: Claim, { names, dice }: Tools): Claim | undefined {
  if (claim.movers.length === 0 || claim.cited.length > 1) return undefined;
  const right = new Set(claim.meant.flatMap(({ head }) => head?.names ?? []).flatMap(partsOf));
  const movers = claim.movers.map(() => dice.pick(names));
  return movers.some((name) => partsOf(name).some((part) => right.has(part))) ? undefined : { ...claim, movers };
}

function wrongSession(claim: Claim, { dice }: Tools): Claim | undefined {
  if (claim.vergaderjaar === undefined) return undefined;
  const from = Number(claim.vergaderjaar.slice(0, 4)) + awayFrom(dice, 2);
  const vergaderjaar = readVergaderjaar(`${from}-${from + 1}`);
  return vergaderjaar === undefined ? undefined : { ...claim, vergaderjaar };
}

/** Of letters: a motion may be cited with the day of its vote. Another day, month or year. */
function wrongDay(claim: Claim, { dice }: Tools): Claim | undefined {
  if (claim.sort !== 'brief' || claim.day === undefined) return undefined;
  const away = dice.pick([dice.between(1, 30), dice.between(1, 3) * 30 + 1, dice.between(1, 2) * 365]);
  return { ...claim, day: addDays(claim.day, dice.chance(0.5) ? away : -away) };
}

function tooHigh(claim: Claim, tools: Tools): Claim | undefined {
  const { known, dice } = tools;
  const highest = known.ofDossier(claim.meant[0]?.dossier ?? '').at(-1)?.number ?? 0;
  return inNumber(claim, dice, () => String(highest + dice.between(Math.max(20, highest), Math.max(200, highest * 3))));
}
