import type { Chance } from './chance.ts';
import type { Said } from './said.ts';

/** What a slip draws from besides the paper itself. */
export interface Around {
  /** The paper that the line above cites. */
  readonly above: Said;
  /** Surnames of members of the same years. */
  readonly members: readonly string[];
  readonly chance: Chance;
}

type Slip = (said: Said, around: Around) => Said | undefined;

/** The slips by name. A slip that cannot be made of a paper gives undefined. */
export const SLIPS = {
  'digit of the dossier mistyped': (said, { chance }) => withDigits(said, mistyped(digitsOf(said), chance)),
  'digits of the dossier swapped': (said, { chance }) => withDigits(said, swapped(digitsOf(said), chance)),
  'digit of the number mistyped': (said, { chance }) => withNumber(said, mistyped(String(said.number), chance)),
  'digits of the number swapped': (said, { chance }) => withNumber(said, swapped(String(said.number), chance)),
  'number of the neighbour': (said, { chance }) => withNumber(said, String(said.number + chance.pick([-2, -1, 1, 2]))),
  'dossier of the line above': (said, { above }) => ({ ...said, dossier: above.dossier }),
  'year of another letter': (said, { above, chance }) => ({
    ...said,
    year: above.year === said.year ? said.year + chance.pick([-1, 1]) : above.year,
  }),
  'vergaderjaar of another letter': (said, { above, chance }) => ({
    ...said,
    session: above.session === said.session ? moved(said.session, chance.pick([-1, 1])) : above.session,
  }),
  'wrong day': (said, { chance }) => withDay(said, 8, mistypedDay(Number(said.day.slice(8)), chance)),
  'wrong month': (said, { chance }) => withDay(said, 5, Number(said.day.slice(5, 7)) + chance.pick([-1, 1])),
  'wrong year in the day': (said) => ({ ...said, day: `${Number(said.day.slice(0, 4)) - 1}${said.day.slice(4)}` }),
  "another member's name": (said, { members, chance }) => withMover(said, chance.pick(members)),
  'motie for brief and so on': (said, { chance }) => withNoun(said, chance),
  'number far too high': (said, { chance }) => ({ ...said, number: said.number * 10 + 4000 + chance.below(10) }),
} satisfies Readonly<Record<string, Slip>>;

/** The name of a slip. */
export type SlipName = keyof typeof SLIPS;

/** A digit becomes the one beside it on the keyboard. */
function mistyped(digits: string, chance: Chance): string {
  const at = chance.below(digits.length);
  const row = '1234567890';
  const place = row.indexOf(digits.charAt(at));
  const beside = row.charAt(place === 0 ? 1 : place === 9 ? 8 : place + chance.pick([-1, 1]));
  return digits.slice(0, at) + beside + digits.slice(at + 1);
}

/** Two digits beside each other change places. */
function swapped(digits: string, chance: Chance): string {
  if (digits.length < 2) return digits;
  const at = chance.below(digits.length - 1);
  return `${digits.slice(0, at)}${digits.charAt(at + 1)}${digits.charAt(at)}${digits.slice(at + 2)}`;
}

const digitsOf = ({ dossier }: Said): string => dossier.slice(0, 5);

function withDigits(said: Said, digits: string): Said | undefined {
  return digits.startsWith('0') ? undefined : { ...said, dossier: digits + said.dossier.slice(5) };
}

function withNumber(said: Said, digits: string): Said | undefined {
  return Number(digits) < 1 || digits.startsWith('0') ? undefined : { ...said, number: Number(digits) };
}

function moved(session: string, by: number): string {
  const year = Number(session.slice(0, 4)) + by;
  return `${year}-${year + 1}`;
}

function mistypedDay(day: number, chance: Chance): number {
  return day + chance.pick([-10, -1, 1, 10]);
}

/** The day with its month (from 5) or its date (from 8) replaced; undefined where the calendar has no such day. */
function withDay(said: Said, from: 5 | 8, value: number): Said | undefined {
  const day = said.day.slice(0, from) + String(value).padStart(2, '0') + said.day.slice(from + 2);
  const time = Date.parse(`${day}T00:00:00Z`);
  if (value < 1 || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  return { ...said, day };
}

function withMover(said: Said, name: string): Said | undefined {
  if (said.movers.length === 0 || said.movers.includes(name)) return undefined;
  return { ...said, movers: [name, ...said.movers.slice(1)] };
}

function withNoun(said: Said, chance: Chance): Said | undefined {
  const others: Readonly<Record<string, readonly string[]>> = {
    brief: ['motie', 'nota van wijziging'],
    motie: ['amendement', 'brief'],
    amendement: ['motie'],
  };
  const from = others[said.noun];
  return from && { ...said, noun: chance.pick(from) };
}
