import { WOO_GROUNDS } from '../../dutch/index.ts';

/** Lists of choices that a template names instead of writing them out: `keuzes: woo-gronden`. */
export const NAMED_CHOICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['woo-gronden', WOO_GROUNDS.map(({ code }) => code)],
]);
