import type { PaperKind } from './register.ts';

/**
 * The kind of a paper by its `soort` as the Tweede Kamer writes it, the first match counts: 'Nota naar aanleiding van het
 * verslag' is a nota, 'Advies Afdeling advisering Raad van State en Nader rapport' an advies.
 */
const KIND_OF_SOORT: readonly (readonly [RegExp, PaperKind])[] = [
  [/^lijst van (?:vragen|antwoorden)/, 'lijst-van-vragen'],
  [/^(?:geleidende |kamer)?brief/, 'brief'],
  [/^(?:nader )?(?:gewijzigde )?motie/, 'motie'],
  [/^(?:nader )?(?:gewijzigd )?(?:sub)?amendement/, 'amendement'],
  [/^(?:tweede )?(?:initiatief)?nota/, 'nota'],
  [/^memorie/, 'memorie'],
  [/^(?:nader )?advies/, 'advies'],
  [/^(?:ontwerp|koninklijk )?besluit/, 'besluit'],
  [/^(?:gewijzigd |nader gewijzigd )?(?:voorstel van (?:rijks)?wet|wetsvoorstel)/, 'wetsvoorstel'],
  [/^(?:inbreng |voorlopig |nader |eind)?verslag/, 'verslag'],
];

/** The kind of a paper by its `soort`; 'overig' for every soort that rules and search do not tell apart. */
export function kindOf(soort: string): PaperKind {
  const name = soort.trim().toLowerCase();
  return KIND_OF_SOORT.find(([pattern]) => pattern.test(name))?.[1] ?? 'overig';
}

/** The words by which a query asks for a kind. */
const KIND_WORDS: ReadonlyMap<string, PaperKind> = new Map<string, PaperKind>([
  ...pairs('brief brieven kamerbrief kamerbrieven', 'brief'),
  ...pairs('motie moties', 'motie'),
  ...pairs('amendement amendementen', 'amendement'),
  ...pairs('verslag verslagen', 'verslag'),
  ...pairs('wetsvoorstel wetsvoorstellen', 'wetsvoorstel'),
  ...pairs('memorie memories', 'memorie'),
  ...pairs('nota notas', 'nota'),
  ...pairs('advies adviezen', 'advies'),
  ...pairs('besluit besluiten', 'besluit'),
]);

function pairs(names: string, kind: PaperKind): [string, PaperKind][] {
  return names.split(' ').map((name) => [name, kind]);
}

/** The kind that a word of a query asks for ('motie', 'brieven'); undefined for any other word. */
export function kindAskedBy(word: string): PaperKind | undefined {
  return KIND_WORDS.get(word);
}

/** All kinds, in the order in which the store numbers them: only ever append. */
export const KINDS: readonly PaperKind[] = [
  'overig',
  'brief',
  'motie',
  'amendement',
  'verslag',
  'wetsvoorstel',
  'memorie',
  'nota',
  'advies',
  'besluit',
  'lijst-van-vragen',
];
