import { table } from '../register/measure.ts';
import type { Answer } from './answer.ts';
import type { Claim } from './claims.ts';
import { FAULTS, type FaultKind } from './faults.ts';
import type { Ground } from './tellable.ts';

/** One reference that was asked about. */
export interface Asked {
  readonly claim: Claim;
  readonly answer: Answer;
  /** The fault in it; absent for a true one. */
  readonly fault?: FaultKind;
  /** By what the list can tell that the claim is wrong. */
  readonly ground?: Ground | undefined;
  /** Of a true one: all its papers are in the register. */
  readonly held: boolean;
  /** Of a true one: another reference of the letter has a fault. */
  readonly beside?: boolean;
  /** What stands around it. */
  readonly passage: string;
}

/** A line for each kind of fault, and one for all. */
export function faultTable(asked: readonly Asked[]): string {
  const rows: (string | number)[][] = [
    ['fault', 'made', 'tellable', 'found of tellable', 'found of all', 'called klopt', 'not read'],
  ];
  for (const kind of Object.keys(FAULTS))
    rows.push(
      faultRow(
        kind,
        asked.filter(({ fault }) => fault === kind),
      ),
    );
  rows.push(
    faultRow(
      'all',
      asked.filter(({ fault }) => fault !== undefined),
    ),
  );
  return table(rows);
}

function faultRow(name: string, asked: readonly Asked[]): (string | number)[] {
  const tellable = asked.filter(({ ground }) => ground !== undefined);
  const isFound = ({ answer }: Asked) => answer.remarked;
  return [
    name,
    asked.length,
    tellable.length,
    percent(tellable.filter(isFound).length, tellable.length),
    percent(asked.filter(isFound).length, asked.length),
    percent(asked.filter(({ answer }) => answer.verdict === 'klopt').length, asked.length),
    asked.filter(({ answer }) => answer.verdict === undefined).length,
  ];
}

/** What is said of the true ones, by what the register can know of them. */
export function truthTable(asked: readonly Asked[]): string {
  const truths = asked.filter(({ fault }) => fault === undefined);
  const inside = truths.filter(({ claim, beside }) => !claim.outside && !beside);
  const groups: readonly (readonly [string, readonly Asked[]])[] = [
    ['held', inside.filter(({ held }) => held)],
    ['left out of the register', inside.filter(({ held }) => !held)],
    ['annex or Eerste Kamer', truths.filter(({ claim, beside }) => claim.outside && !beside)],
    ['beside a fault', truths.filter(({ beside }) => beside)],
  ];
  const head = ['true', 'made', 'remarked', 'certain', 'vervangen', 'klopt', 'bekend', 'not read'];
  return table([head, ...groups.map(([name, group]) => truthRow(name, group))]);
}

function truthRow(name: string, asked: readonly Asked[]): (string | number)[] {
  const share = (test: (answer: Answer) => boolean) =>
    percent(asked.filter(({ answer }) => test(answer)).length, asked.length, 2);
  return [
    name,
    asked.length,
    share(({ remarked }) => remarked),
    share(({ certain }) => certain),
    asked.filter(({ answer }) => answer.verdict === 'vervangen').length,
    share(({ verdict }) => verdict === 'klopt'),
    share(({ verdict }) => verdict === 'bekend'),
    asked.filter(({ answer }) => answer.verdict === undefined).length,
  ];
}

/**
 * True references that say nothing that agrees with anything but kind and year: no day, mover or subject. None of them may be called
 * "klopt". A subject in the heading counts as said.
 */
export function bareTruths(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(
    ({ fault, claim: { day, movers, subject } }) =>
      fault === undefined && day === undefined && movers.length === 0 && subject === undefined,
  );
}

function percent(part: number, whole: number, digits = 1): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(digits)} %`;
}
