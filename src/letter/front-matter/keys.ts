import { type FieldRow, fieldRows } from '../head/table.ts';

/** A key that front matter can have. */
export interface FrontMatterKey {
  readonly key: string;
  /** What it is for, in Dutch. */
  readonly purpose: string;
  /** A template can ask for it and write it. */
  readonly asked: boolean;
}

const OF_FIELDS = fieldRows.flatMap(([, { key, purpose, inText }]: readonly [unknown, FieldRow]): FrontMatterKey[] =>
  purpose === undefined ? [] : [{ key, purpose, asked: inText !== true }],
);

/** The key that says until when the sender of what came in asks for an answer. */
export const ANSWER_ASKED = 'antwoord-gevraagd';

/** Every key of front matter, in the order in which they stand there: the fields of the head, and what is said of the letter. */
export const FRONT_MATTER_KEYS: readonly FrontMatterKey[] = [
  { key: 'soort', purpose: 'het soort brief', asked: false },
  { key: 'status', purpose: 'concept, ter-ondertekening of verzonden', asked: false },
  ...OF_FIELDS,
  { key: 'ontvangen', purpose: 'de brieven of Kamervragen waarop u antwoordt', asked: true },
  { key: ANSWER_ASKED, purpose: 'de dag waarvoor de afzender antwoord vraagt', asked: true },
  { key: 'uitgesteld-op', purpose: 'de dag waarop u de Kamer het uitstel hebt gemeld', asked: true },
];

const ORDER = new Map(FRONT_MATTER_KEYS.map(({ key }, rank) => [key, rank]));

/** The first of the entries that comes after `key` in the usual order; undefined where none does, or the key has no place in it. */
export function firstAfter<Entry extends { readonly key: string }>(
  entries: readonly Entry[],
  key: string,
): Entry | undefined {
  const rank = ORDER.get(key);
  return rank === undefined ? undefined : entries.find((entry) => (ORDER.get(entry.key) ?? -1) > rank);
}
