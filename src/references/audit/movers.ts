import { ABOUT, PARTICLES } from '../../dutch/index.ts';
import { words } from '../../register/index.ts';
import { anyOf, listed } from '../../text/index.ts';

/** What stands before a name and tells nobody apart. */
const NO_PART = new Set([...PARTICLES.map((one) => one.replace(/['’]/g, '')), ...listed('c s en lid leden')]);

/** The parts of names that tell people apart, without capitals and accents: 'molen', 'bruins' and 'slot'. */
export function nameParts(names: string): string[] {
  return words(names).filter((part) => part.length > 1 && !NO_PART.has(part));
}

/** The parts of each name in a list of movers: 'Van Dijk/Çelik c.s.' gives ['dijk'] and ['celik']. */
export function personsIn(written: string): string[][] {
  const persons = written.replace(/\sc\.s\.?/g, '').split(/\/|,\s|\sen\s/);
  return persons.map(nameParts).filter((parts) => parts.length > 0);
}

/** Who handed in a motion or amendment, as its title says. */
export interface TitleHead {
  readonly parts: ReadonlySet<string>;
  /** As the title writes them: 'Van der Molen c.s.'. */
  readonly names: string;
  /** True for 'c.s.': others signed it and stand in no title. */
  readonly others: boolean;
  /** False where the head may hold something else than names. */
  readonly clear: boolean;
}

/** Where the head of a title ends and its subject begins. */
const BEFORE_SUBJECT = [
  ...[...ABOUT, 'ter vervanging', String.raw`t\.?\s?v\.?\s?v\.?`],
  ...listed('houdende strekkende dat die om waarmee waarin waarbij tot voor met ten'),
];
const SUBJECT = new RegExp(String.raw`,?\s${anyOf(...BEFORE_SUBJECT)}\s|\s?\(`, 'i');
const CHANGED = String.raw`(?:(?:tweede|derde|nader|nadere)\s)*(?:gew(?:ijzigde?|\.)?\s)?`;
const OF_MEMBERS = String.raw`(?:van\s)?(?:(?:het\s)?lid\s|(?:de\s)?leden\s)?`;
const KIND = new RegExp(String.raw`^${CHANGED}(?:sub)?(?:motie|amendement)(?:\s?-\s?|\s)${OF_MEMBERS}`, 'i');
/** A word of a name: 'Molen', 'd’Hondt'. */
const CAPITALISED = String.raw`(?:[dD]['’])?\p{Lu}[\p{L}'’.-]*`;
const NAMES = new RegExp(
  String.raw`^(?:${anyOf(...PARTICLES, ...listed('en lid leden'))}\s|${CAPITALISED}(?:\s?[,/]\s?|\s|$)|c\.s\.?(?:\s|$))+$`,
  'iu',
);
const BEGINS_NAME = new RegExp(String.raw`^(?:\p{Lu}|[dD]['’]|${anyOf(...PARTICLES)}\s)`, 'u');

/** Reads the head of a title: "Gewijzigde motie van het lid Van der Molen c.s. over …". Undefined for a title without one. */
export function headOf(title: string): TitleHead | undefined {
  const end = title.search(SUBJECT);
  const [kind] = KIND.exec(title) ?? [];
  if (end < 0 || kind === undefined || end < kind.length) return undefined;
  const names = title.slice(kind.length, end).trim();
  const parts = new Set(nameParts(names));
  if (parts.size === 0) return undefined;
  const clear = BEGINS_NAME.test(names) && NAMES.test(names) && parts.size <= 14;
  return { parts, names, others: /c\.\s?s/.test(names), clear };
}
