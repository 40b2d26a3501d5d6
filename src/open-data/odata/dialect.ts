/**
 * How one version of OData is asked and names its fields. Where a version has no name of its own for a field, it has that of the other:
 * a reader takes whichever of the two is there.
 */
export interface Dialect {
  readonly id: 'v5' | 'v4';
  /** Behind the root. */
  readonly path: string;
  /** The highest number of a dossier's own series. */
  readonly highest: string;
  /** The number of a Document: '2020D28457'. */
  readonly document: string;
  /** The number of a Kamerstuk in its dossier; -1 where it has none. */
  readonly number: string;
}
