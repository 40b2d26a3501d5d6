import { houseNotations, type Notation } from '../citation/index.ts';
import { applyEdits, type Span } from '../text/index.ts';
import { readKeys, setKey, type YamlValue } from '../yaml/index.ts';

/** What a team writes in every letter: `.briefwijzer/profiel.yaml`. */
export interface Profile {
  /** The values that letters have in their front matter and templates ask for: `ondertekening`, `directie`, `retouradres` … */
  readonly values: { readonly [key: string]: YamlValue };
  /** How the house writes references. */
  readonly notation?: Notation;
  /** What a kenmerk of the house looks like: '2026-0000…'. */
  readonly kenmerkPattern?: string;
  /** Who usually signs: the first of `ondertekening`. */
  readonly signatory?: Signatory;
  /** All who can sign, where `ondertekening` is a list of more than one. */
  readonly signatories?: readonly Signatory[];
}

/** Who signs. */
export interface Signatory {
  readonly functie: string;
  readonly naam?: string;
}

/** Something in a profile that could not be read. */
export interface ProfileProblem {
  /** Where, in the text of the profile. */
  readonly span: Span;
  /** Dutch, for the user. */
  readonly message: string;
}

const NOTATION = 'notatie';
const PATTERN = 'kenmerk-patroon';
const SIGNED = 'ondertekening';

/** What is longer is no profile, in UTF-16 units. */
const LARGEST = 65_536;

const tooLarge = 'Dit profiel is groter dan 64 KiB en wordt niet gelezen.';
const noKeys = 'Een profiel heeft regels als ‘directie: Directie Dijken’.';

/**
 * Reads a profile:
 *
 *     notatie: bzk-kort
 *     kenmerk-patroon: 2026-0000…
 *     ondertekening:
 *       functie: De minister van Waterbeheer
 *       naam: ir. A. Voorbeeld
 *     directie: Directie Dijken
 *
 * `ondertekening` may be a list: the first signs unless another is chosen.
 * A profile has the keys that many letters share in their front matter, and is read like it. What is wrong is a problem at its place; the
 * rest counts. Never throws.
 */
export function readProfile(yamlText: string): {
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
} {
  if (yamlText.length > LARGEST) {
    return { profile: { values: {} }, problems: [{ span: { start: 0, end: 0 }, message: tooLarge }] };
  }
  const body = { start: yamlText.startsWith('\ufeff') ? 1 : 0, end: yamlText.length };
  const { keys, hasNoKeys, problems: found } = readKeys(yamlText, body);
  const problems: ProfileProblem[] = found.map(({ span, message }) => ({ span, message }));
  if (hasNoKeys) problems.push({ span: body, message: noKeys });
  const entryOf = (key: string) => keys.find((one) => one.key === key);
  const written = entryOf(NOTATION);
  const notation = houseNotations().find(({ id }) => id === written?.value)?.id;
  if (written && written.value !== null && !notation) {
    const message = `Onbekende notatie. Kies uit ${houseNotations()
      .map(({ id }) => id)
      .join(', ')}.`;
    problems.push({ span: written.valueSpan, message });
  }
  const pattern = entryOf(PATTERN)?.value;
  const signatories = signatoriesIn(entryOf(SIGNED)?.value);
  const [signatory] = signatories;
  const values = keys
    .filter(({ key }) => key !== NOTATION && key !== PATTERN)
    .map(({ key, value }) => [key, key === SIGNED && signatory ? { ...signatory } : value] as const);
  const profile: Profile = {
    values: Object.fromEntries(values),
    ...(notation && { notation }),
    ...(typeof pattern === 'string' && { kenmerkPattern: pattern }),
    ...(signatory && { signatory }),
    ...(signatories.length > 1 && { signatories }),
  };
  return { profile, problems };
}

/** The text of a profile with these keys set; comments and other keys stay as they are. */
export function editProfile(yamlText: string, changes: { readonly [key: string]: YamlValue }): string {
  return Object.entries(changes).reduce((text, [key, value]) => {
    const body = keysPlace(text);
    return applyEdits(text, [setKey(text, { body, keys: readKeys(text, body).keys }, key, value)]);
  }, yamlText);
}

/** Where keys can stand: behind a byte order or document mark, before the mark that ends the document. */
function keysPlace(yamlText: string): Span {
  const start = /^\ufeff?(?:---[ \t]*(?:\r\n|\r|\n))?/.exec(yamlText)?.[0].length ?? 0;
  const mark = /^(?:---|\.\.\.)[ \t]*$/m.exec(yamlText.slice(start));
  return { start, end: mark ? start + mark.index : yamlText.length };
}

function signatoriesIn(data: YamlValue | undefined): Signatory[] {
  const items = Array.isArray(data) ? (data as readonly YamlValue[]) : [data ?? null];
  return items.flatMap((item) => signatoryOf(item) ?? []);
}

function signatoryOf(data: YamlValue): Signatory | undefined {
  if (typeof data === 'string') return { functie: data };
  if (data === null || Array.isArray(data)) return undefined;
  const { functie, naam } = data as { readonly [key: string]: YamlValue };
  if (typeof functie !== 'string') return undefined;
  return typeof naam === 'string' ? { functie, naam } : { functie };
}
