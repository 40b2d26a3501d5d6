import { type Field, type FieldKind, isList, partsOfField } from '../field.ts';

/** What a value of a template looks like, as far as the checks need to know. */
export interface Shape {
  /**
   * `item` for an item of a list with parts; `titel` and the like (text given to a partial) are `tekst`; `onbekend` where
   * nothing can be known, as in a partial that no template uses.
   */
  readonly kind: FieldKind | 'item' | 'brief' | 'aantal' | 'onbekend';
  /** Parts by name, for a person, an item, or the letter as a whole. */
  readonly parts?: ReadonlyMap<string, Shape>;
  /** For a list: what one item looks like. */
  readonly item?: Shape;
  /** The field it comes from. */
  readonly field?: Field;
}

/** A text. */
export const TEXT: Shape = { kind: 'tekst' };

/** What nothing is known of: every name in it is right, and it suits every helper. */
export const ANYTHING: Shape = { kind: 'onbekend' };

/** The shape of the whole letter: its fields by name. */
export function shapeOfLetter(fields: readonly Field[]): Shape {
  return { kind: 'brief', parts: shapesOf(fields) };
}

function shapesOf(fields: readonly Field[]): ReadonlyMap<string, Shape> {
  return new Map(fields.map((field) => [field.name, shapeOf(field)]));
}

function shapeOf(field: Field): Shape {
  const parts = partsOfField(field);
  if (!isList(field)) return parts ? { kind: field.kind, parts: shapesOf(parts), field } : { kind: field.kind, field };
  return { kind: field.kind, item: parts ? { kind: 'item', parts: shapesOf(parts) } : TEXT, field };
}

/** How a kind is called in a message: 'een datum'. */
export function kindName(kind: Shape['kind']): string {
  const names: Readonly<Record<Shape['kind'], string>> = {
    tekst: 'een tekst',
    datum: 'een datum',
    keuze: 'een keuze',
    persoon: 'een persoon',
    geadresseerde: 'een geadresseerde',
    lijst: 'een lijst',
    kamerstuk: 'een Kamerstuk',
    ontvangen: 'een lijst van ontvangen brieven',
    item: 'een onderdeel van een lijst',
    brief: 'de hele brief',
    aantal: 'een getal',
    onbekend: 'onbekend',
  };
  return names[kind];
}
