/** Who handed in a motion or amendment, as its title says. */
export interface Head {
  /** 'Van der Molen', 'Jasper van Dijk'; in the order of the title. */
  readonly names: readonly string[];
  /** True for 'c.s.': others signed it, and stand in no title. */
  readonly others: boolean;
}

const SUBJECT =
  /\s(?:over|ter vervanging|t\.?v\.?v\.?|houdende|inzake|strekkende|dat|om|waarmee|tot|voor)\s|\(|,?\s?over\s/i;
const KIND =
  /^(?:tweede |nader |nadere )?(?:gew\.? |gewijzigde? )?(?:sub)?(?:motie|amendement)\s?-?\s?(?:van )?(?:het lid |de leden )?/i;
const INFIX = "(?:van|von|de|den|der|ter|ten|te|'t|het|in|el|la|Van|De|Den|Der|Ter|Ten|Te|Von|El|La)";
const WORD = "\\p{Lu}[\\p{L}'’]+(?:-(?:van |de )?\\p{Lu}[\\p{L}'’]+)*";
const NAME = new RegExp(`^(?:${INFIX} ){0,3}${WORD}(?:(?: ${INFIX}){0,3} ${WORD})?$`, 'u');

/** Reads the names; undefined where the head holds anything that is no name. */
export function headOf(title: string): Head | undefined {
  const end = title.search(SUBJECT);
  if (end < 0) return undefined;
  const whole = title.slice(0, end);
  const [kind] = KIND.exec(whole) ?? [];
  if (kind === undefined) return undefined;
  const rest = whole
    .slice(kind.length)
    .replace(/\s?c\.s\.?/g, '')
    .trim();
  const names = rest.split(/,\s?|\sen\s|\//).map((name) => name.trim());
  if (!names.every((name) => NAME.test(name))) return undefined;
  return { names, others: whole.includes('c.s') };
}

const INFIXES = new Set('van von de den der ter ten te t het in el la'.split(' '));

/** The parts of a name that tell people apart, in small letters and without accents: 'molen', 'bruins' and 'slot'. */
export function partsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter((part) => part.length > 1 && !INFIXES.has(part));
}

/** The name without its first word, where that may be left out: 'Van Dijk' of 'Jasper van Dijk', 'Slot' of 'Bruins Slot'. */
export function surname(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0 || INFIXES.has(first.toLowerCase()) || first.includes('-')) return name;
  const left = rest.join(' ');
  return left.charAt(0).toUpperCase() + left.slice(1);
}

/** 'Celik' for 'Çelik'. */
export function withoutAccents(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}
