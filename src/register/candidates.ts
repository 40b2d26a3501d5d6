import type { IsoDate } from '../dates/index.ts';
import { type Place, placeOf } from './place.ts';
import type { Paper, Register } from './register.ts';
import { words } from './words.ts';

/** A paper that may be meant by a reference that cannot be right. */
export interface Candidate {
  readonly paper: Paper;
  /**
   * How it differs from what is written: the same number in a dossier that is one slip away, another number of the same dossier that is one
   * slip away, or nothing in common but the day.
   */
  readonly slip: 'dossier' | 'number' | 'none';
  /** True when the paper is of the day that is written beside the reference. */
  readonly sameDay: boolean;
  /** How many words of the sentence stand in the paper's title, words of fewer than four letters left out. */
  readonly shared: number;
}

/** What stands around a reference. */
export interface Surroundings {
  /** The day that is written beside it. */
  readonly date?: IsoDate | undefined;
  /** The sentence it stands in. */
  readonly sentence?: string | undefined;
}

const MOST = 10;
const SHORTEST_WORD = 4;

/**
 * The papers that may be meant by a reference, best first: those of the written day, among them the same
 * number in a dossier one slip away; then those that share most words with the
 * sentence, then the smallest slip (one digit changed, or two that changed places). Papers that have only the day in
 * common must share a word.
 *
 * Half of all papers have a neighbour of the same day in the paper number, so a `number` slip counts only once it is certain
 * that the written paper does not exist.
 */
export function candidatesFor(register: Register, id: string, { date, sentence = '' }: Surroundings = {}): Candidate[] {
  const place = placeOf(id);
  if (!place) return [];
  const asked = new Set(words(sentence).filter((word) => word.length >= SHORTEST_WORD));
  const found = new Map<string, Candidate>();
  const consider = (paper: Paper | undefined, slip: Candidate['slip']): void => {
    if (!paper || paper.id === place.id || found.has(paper.id)) return;
    const sameDay = date !== undefined && paper.date === date;
    const shared = new Set(words(paper.title).filter((word) => asked.has(word))).size;
    if (slip !== 'none' || shared > 0) found.set(paper.id, { paper, slip, sameDay, shared });
  };
  for (const other of dossierSlips(place)) consider(register.find(other), 'dossier');
  for (const other of numberSlips(place)) consider(register.find(other), 'number');
  for (const paper of date === undefined ? [] : register.papersOn(date)) consider(paper, 'none');
  return [...found.values()].sort(better).slice(0, MOST);
}

const SLIPS: readonly Candidate['slip'][] = ['dossier', 'number', 'none'];

function better(a: Candidate, b: Candidate): number {
  if (a.sameDay !== b.sameDay) return a.sameDay ? -1 : 1;
  // the same number of the very day, in a dossier one slip away: no words weigh up against that
  if (a.sameDay && (a.slip === 'dossier') !== (b.slip === 'dossier')) return a.slip === 'dossier' ? -1 : 1;
  return b.shared - a.shared || SLIPS.indexOf(a.slip) - SLIPS.indexOf(b.slip);
}

/** The same number and suffix in the dossiers that are one slip away. */
function dossierSlips({ dossier = '', number }: Place): string[] {
  const [, digits, suffix = ''] = /^(\d{5})(-.+)?$/.exec(dossier) ?? [];
  if (digits === undefined || number === undefined) return [];
  return slipsOf(digits).map((other) => `${other}${suffix}-${number}`);
}

/** The numbers of the same dossier that are one slip away; also one digit too many or too few. */
function numberSlips({ dossier, number = '' }: Place): string[] {
  if (dossier === undefined || !/^\d{1,4}$/.test(number)) return [];
  const places = Array.from({ length: number.length + 1 }, (_, at) => at);
  const shorter = places.slice(0, -1).map((at) => number.slice(0, at) + number.slice(at + 1));
  const longer = places.flatMap((at) => DIGITS.map((digit) => number.slice(0, at) + digit + number.slice(at)));
  const numbers = new Set([...slipsOf(number), ...shorter, ...longer]);
  return [...numbers].filter((other) => /^[1-9]/.test(other)).map((other) => `${dossier}-${other}`);
}

const DIGITS = '0123456789'.split('');

/** One digit changed, or two neighbours that changed places. */
function slipsOf(digits: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at < digits.length; at++) {
    for (const digit of DIGITS) slips.add(digits.slice(0, at) + digit + digits.slice(at + 1));
    const [first = '', second = ''] = digits.slice(at, at + 2);
    slips.add(digits.slice(0, at) + second + first + digits.slice(at + 2));
  }
  slips.delete(digits);
  return [...slips];
}
