import type { PaperKind } from './register.ts';

/** By the first word that decides, in this order: "Lijst van vragen en antwoorden" is no answer, "Nota van wijziging" a nota. */
const KINDS: readonly (readonly [RegExp, PaperKind])[] = [
  [/^lijst van (?:vragen|antwoorden)/, 'lijst-van-vragen'],
  [/\bmotie\b/, 'motie'],
  [/\bamendement\b/, 'amendement'],
  [/^memorie\b/, 'memorie'],
  [/^nota\b/, 'nota'],
  [/^(?:voorstel van wet|wetsvoorstel|gewijzigd voorstel van wet|voorstel van rijkswet)/, 'wetsvoorstel'],
  [/^(?:eind|nader |tweede nader |voorlopig |inbreng )?verslag\b/, 'verslag'],
  [/^(?:nader )?advies\b/, 'advies'],
  [/^(?:koninklijk )?besluit\b/, 'besluit'],
  [/^(?:kamer)?brief\b/, 'brief'],
];

/** The kind of paper that a description of it names: 'Motie (gewijzigd/nader)' is a motie, 'Brief regering' a brief. */
export function kindOf(soort: string): PaperKind {
  const text = soort.trim().toLowerCase();
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'overig';
}
