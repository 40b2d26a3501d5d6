import { inOrderOfSigning, isPerson, MINISTER, readAddressee } from '../../dutch/index.ts';
import type { Profile } from '../../house/index.ts';
import type { Received } from '../../received/index.ts';
import { enumerate } from '../../text/index.ts';
import type { TemplateData, TemplateValues } from '../field.ts';
import type { Template } from '../language/parse.ts';

/** Who signs an answer, and what there is to tell of it. */
export interface Signing {
  /** `ondertekening`, where it is not that of the profile. */
  readonly values: TemplateValues;
  /** The function in which the answer is signed, where that is known. */
  readonly functie?: string;
  /** How it differs from who was addressed or from the profile: Dutch, for the user. */
  readonly told?: string;
}

/**
 * Who signs the answer to what was addressed to these ministers: one of them. The one whom the user chose signs all the same, and
 * the one whom the profile names where that is one of them, or nobody was addressed.
 */
export function signsFor(addressed: readonly string[], { signatory }: Profile, chosen: TemplateValues): Signing {
  const picked = functionIn(chosen['ondertekening']);
  const signs = picked ?? (Object.hasOwn(chosen, 'ondertekening') ? undefined : signatory?.functie);
  const [first] = addressed;
  if (first === undefined || (signs !== undefined && addressed.some((one) => isSameOffice(one, signs))))
    return { values: chosen, ...(signs !== undefined && { functie: signs }) };
  if (picked !== undefined) {
    const told = `De brief is gericht aan ${enumerate(addressed.map(within))}; u koos ${within(picked)} als ondertekenaar.`;
    return { values: chosen, functie: picked, told };
  }
  const functie = within(first);
  const values = { ...chosen, ondertekening: { functie } };
  if (signs === undefined) return { values, functie };
  const told = `De brief is gericht aan ${enumerate(addressed.map(within))}, en niet aan ${within(signs)} uit uw profiel. Vul in wie als ${functie.replace(/^de /, '')} ondertekent.`;
  return { values, functie, told };
}

/**
 * On whose behalf the answer is signed: the minister who was addressed, where nobody whom the profile names is one. Undefined where a minister
 * signs, or nobody is known to.
 */
export function signsForMinister(gericht: string | undefined, { signatory, signatories }: Profile): string | undefined {
  const all = signatories ?? (signatory ? [signatory] : []);
  const areOfficials = all.length > 0 && all.every(({ functie }) => !OF_MINISTER.test(functie.trim()));
  return gericht !== undefined && areOfficials ? within(gericht) : undefined;
}

/** To whom a letter was addressed that names the minister before the one who signs: 'mijn ambtsvoorganger'; undefined for any other letter. */
export function predecessorIn(
  { gericht, begroet }: Pick<Received, 'gericht' | 'begroet'>,
  { values, functie }: Signing,
  { signatory }: Profile,
): string | undefined {
  if (gericht === undefined || begroet === undefined || functie === undefined || !isSameOffice(gericht, functie))
    return undefined;
  const chosen = part(values['ondertekening'], 'naam');
  const naam = chosen ?? (signatory && isSameOffice(signatory.functie, functie) ? signatory.naam : undefined);
  const signs = naam === undefined ? undefined : readAddressee(naam);
  if (!signs || !isPerson(signs) || signs.surname === '') return undefined;
  return signs.surname.toLowerCase() === begroet.toLowerCase() ? undefined : 'mijn ambtsvoorganger';
}

const MINISTRY = /^(?:het )?ministerie van /i;
const OF_MINISTER = new RegExp(`^(?:de )?(?:${MINISTER})\\b`, 'i');

/**
 * Whose letter it is that was opened, where that is the ministry's own: who signs by the profile, or any ministry that does not write to
 * one. Undefined for what came in.
 */
export function ownSender(
  { organisatie = '', gericht }: Pick<Received, 'organisatie' | 'gericht'>,
  { signatory }: Pick<Profile, 'signatory'>,
): string | undefined {
  const isMinistry = MINISTRY.test(organisatie);
  if (!isMinistry && !OF_MINISTER.test(organisatie)) return undefined;
  if (!signatory) return gericht === undefined ? organisatie : undefined;
  const field = organisatie.replace(MINISTRY, '').toLowerCase();
  const isOwn = isMinistry
    ? signatory.functie.toLowerCase().includes(field)
    : isSameOffice(organisatie, signatory.functie);
  return isOwn ? organisatie : undefined;
}

/** The field of a letter that several bewindspersonen sign. */
const JOINT = 'ondertekeningen';

/**
 * Who a joint letter proposes to sign it: those of the own ministry first, its minister before its staatssecretaris. Where that is one
 * person, the other is open. {} for another letter and for a profile that names nobody; whoever is given signs in the order given.
 */
export function jointSignatures(
  { fields }: Pick<Template, 'fields'>,
  { signatory, signatories }: Profile,
): TemplateValues {
  const own = signatories ?? (signatory ? [signatory] : []);
  if (own.length === 0 || !fields.some(({ name, kind }) => name === JOINT && kind === 'lijst')) return {};
  const named = inOrderOfSigning(own).map((one): TemplateData => ({ ...one }));
  return { [JOINT]: named.length > 1 ? named : [...named, {}] };
}

function functionIn(data: TemplateData | undefined): string | undefined {
  return part(data, 'functie');
}

function part(data: TemplateData | undefined, name: string): string | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const value = (data as { readonly [part: string]: TemplateData })[name];
  return typeof value === 'string' ? value : undefined;
}

/** An office within a sentence: 'de minister van Waterbeheer'. */
function within(office: string): string {
  return office
    .trim()
    .replace(/^(?:De|de) /, '')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    .replace(/^/, 'de ');
}

/**
 * The same office, as far as can be told: 'de Minister van Waterbeheer' is 'minister van Waterbeheer en Dijken'. An abbreviation may be
 * that of any ministry.
 */
function isSameOffice(one: string, other: string): boolean {
  const plain = (office: string) =>
    within(office)
      .toLowerCase()
      .replace(/[\s,.]+$/, '');
  const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length);
  if (long.startsWith(short) && /^(?:$|[ ,])/.test(long.slice(short.length))) return true;
  const kind = (office: string) => plain(office).split(' ', 2).join(' ');
  return [one, other].some((office) => /\b\p{Lu}{2,}\b/u.test(office)) && kind(one) === kind(other);
}
