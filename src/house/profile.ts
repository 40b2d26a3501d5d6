import type { Notation } from '../citation/index.ts';
import type { FrontMatterData } from '../letter/index.ts';
import { editFrontMatter, LARGEST_FRONT_MATTER, readEntries } from '../letter/index.ts';
import { applyEdits, type Span } from '../text/index.ts';

/** What a team writes in every letter: `.briefwijzer/profiel.yaml`. */
export interface Profile {
  /** The values that letters have in their front matter and templates ask for: `ondertekening`, `directie`, `retouradres` … */
  readonly values: { readonly [key: string]: FrontMatterData };
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

/** The notations a house can choose; the others are not for running text. */
export const HOUSE_NOTATIONS = ['leidraad', 'kamer', 'bzk-kort', 'kort'] as const satisfies readonly Notation[];

const NOTATION = 'notatie';
const PATTERN = 'kenmerk-patroon';
const SIGNED = 'ondertekening';

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
 * A profile is front matter that many letters share, and is read as such. What is wrong is a problem at its place; the
 * rest counts. Never throws.
 */
export function readProfile(yamlText: string): {
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
} {
  if (yamlText.length > LARGEST_FRONT_MATTER) {
    return { profile: { values: {} }, problems: [{ span: { start: 0, end: 0 }, message: tooLarge }] };
  }
  const body = { start: yamlText.startsWith('\ufeff') ? 1 : 0, end: yamlText.length };
  const { entries, hasNoKeys, problems: found } = readEntries(yamlText, body);
  const problems: ProfileProblem[] = found.map(({ span, message }) => ({ span, message }));
  if (hasNoKeys) problems.push({ span: body, message: noKeys });
  const entryOf = (key: string) => entries.find((entry) => entry.key === key);
  const written = entryOf(NOTATION);
  const notation = HOUSE_NOTATIONS.find((known) => known === written?.value);
  if (written && written.value !== null && !notation) {
    const message = `Onbekende notatie. Kies uit ${HOUSE_NOTATIONS.join(', ')}.`;
    problems.push({ span: written.valueSpan, message });
  }
  const pattern = entryOf(PATTERN)?.value;
  const signatories = signatoriesIn(entryOf(SIGNED)?.value);
  const [signatory] = signatories;
  const values = entries
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
export function editProfile(yamlText: string, changes: { readonly [key: string]: FrontMatterData }): string {
  const { source, mark } = asFrontMatter(yamlText);
  const edited = Object.entries(changes).reduce(
    (text, [key, value]) => applyEdits(text, editFrontMatter(text, key, value)),
    source,
  );
  return mark + edited.slice(FENCE.length, -FENCE.length);
}

const FENCE = '---\n';

/** A profile between fences; `mark` is what stood before its keys, a byte order or document mark. */
function asFrontMatter(yamlText: string): { readonly source: string; readonly mark: string } {
  const mark = /^\ufeff?(?:---[ \t]*\r?\n)?/.exec(yamlText)?.[0] ?? '';
  const body = yamlText.slice(mark.length);
  const end = body === '' || body.endsWith('\n') ? '' : '\n';
  return { source: `${FENCE}${body}${end}${FENCE}`, mark };
}

function signatoriesIn(data: FrontMatterData | undefined): Signatory[] {
  const items = Array.isArray(data) ? (data as readonly FrontMatterData[]) : [data ?? null];
  return items.flatMap((item) => signatoryOf(item) ?? []);
}

function signatoryOf(data: FrontMatterData): Signatory | undefined {
  if (typeof data === 'string') return { functie: data };
  if (data === null || Array.isArray(data)) return undefined;
  const { functie, naam } = data as { readonly [key: string]: FrontMatterData };
  if (typeof functie !== 'string') return undefined;
  return typeof naam === 'string' ? { functie, naam } : { functie };
}
