import { type Place, placeOf } from './place.ts';

/** The ids that are one slip away from another: one digit changed, or two neighbours that changed places. */
export interface Slips {
  /** The same number in another dossier. */
  readonly dossier: readonly string[];
  /** Another number of the same dossier; also the numbers beside it, and those with a digit too many or too few. */
  readonly number: readonly string[];
}

/** The ids that may have been meant by another: '24682-48' gives '34682-48' and '24682-84', whether or not such papers exist. */
export function slipsAround(id: string): Slips {
  const place = placeOf(id);
  return place ? { dossier: dossierSlips(place), number: numberSlips(place) } : { dossier: [], number: [] };
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
  const beside = [Number(number) - 1, Number(number) + 1].map(String);
  const numbers = new Set([...slipsOf(number), ...beside, ...shorter, ...longer]);
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
