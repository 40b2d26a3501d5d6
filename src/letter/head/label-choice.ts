import { isAanhef } from '../../dutch/index.ts';
import type { Cell, Line } from '../lines.ts';
import { labelAt } from './labels.ts';
import { isProse } from './prose.ts';
import { type AnyField, fieldsThatAre } from './table.ts';
import type { LabelToken } from './tokens.ts';
import { fits, isOfKamer, looksLikeDate } from './values.ts';

/** The labels that have no value yet where a value comes. */
interface Waiting {
  readonly pending: readonly LabelToken[];
  /** Those of the lines right above. */
  readonly nearest: readonly LabelToken[];
  /** How many empty lines stand between the last label and the value. */
  readonly blanks: number;
}

const CLOSE = fieldsThatAre('close');
const LONGEST_VALUE = 300;

/**
 * The label of which a text is the value; undefined where it suits none of them.
 * @param below the lines under the text, as many as there are labels waiting; undefined where it is not a line of its own.
 */
export function labelFor(text: string, waiting: Waiting, below: readonly Line[] | undefined): LabelToken | undefined {
  if (isAanhef(text)) return undefined;
  const { pending, nearest, blanks } = waiting;
  // a label right above its value goes before one that waits from further up
  const labels = [
    ...pending.filter((token) => nearest.includes(token)),
    ...pending.filter((token) => !nearest.includes(token)),
  ];
  const fitting = labels.filter((token) => fits(token.field, text) === 2);
  // a letter that answers none has a date and a kenmerk of its own, and its labels for another's stay empty
  const own = fitting.find(({ field }) => field === 'datum' || field === 'kenmerk');
  const only = own !== undefined && below !== undefined && blanks === 0 && isOnlyValue(own.field, below);
  const strong =
    (isOfKamer(text) ? fitting.find((token) => token.field === 'uwKenmerk') : undefined) ?? (only ? own : fitting[0]);
  if (strong) return strong;
  const weak = labels.find(
    (token) =>
      fits(token.field, text) === 1 && (blanks === 0 || !CLOSE.has(token.field)) && !isOthersDate(token, text, blanks),
  );
  return weak && text.length <= LONGEST_VALUE && !isProse(text) ? weak : undefined;
}

/** Of labels that stand side by side, the one of which a text below them is the value: that whose column is nearest. */
export function labelAbove(cell: Cell, labels: readonly LabelToken[]): LabelToken | undefined {
  const distance = (token: LabelToken) => Math.abs(token.cell.column - cell.column);
  const least = Math.min(...labels.map(distance));
  const nearest = labels.filter((token) => distance(token) === least);
  const suits = (among: readonly LabelToken[], degree: 1 | 2) =>
    among.find((token) => fits(token.field, cell.text) === degree);
  return suits(nearest, 2) ?? suits(nearest, 1) ?? suits(labels, 2);
}

/** True when no other value of the field follows under the labels: "Uw kenmerk⏎Ons kenmerk⏎Datum⏎12/345⏎3 mei 2001". */
function isOnlyValue(field: AnyField, below: readonly Line[]): boolean {
  for (const { text } of below) {
    if (text === '' || labelAt(text)) break;
    if (fits(field, text) === 2) return false;
  }
  return true;
}

/** A date further down from "Uw kenmerk", or under a label like "Telefoon", is that of the letter. */
function isOthersDate({ field, cell }: LabelToken, text: string, blanks: number): boolean {
  if (field !== 'uwKenmerk' && field !== 'overig') return false;
  return looksLikeDate(text) && (field === 'overig' ? !/datum|ontvangen/i.test(cell.text) : blanks > 0);
}
