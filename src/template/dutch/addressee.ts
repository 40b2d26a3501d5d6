import { capitalise } from './words.ts';

/** How somebody is addressed: as a person, or by the office or body that they are. */
export type AddressForm =
  | 'heer'
  | 'mevrouw'
  | 'persoon' // a name, and no word of how to address it
  | 'voorzitter'
  | 'voorzitters'
  | 'college'
  | 'colleges'
  | 'raad'
  | 'bestuur'
  | 'organisatie';

/** An addressee, read from the line that names them. */
export interface Addressee {
  readonly form: AddressForm;
  /** For a person: the surname as it follows 'heer' or 'mevrouw': 'Van Dijk'; '' when none was found. */
  readonly surname: string;
}

const BODIES: readonly (readonly [RegExp, AddressForm])[] = [
  [/^(?:aan )?(?:de )?voorzitters\b/i, 'voorzitters'],
  [/^(?:aan )?(?:de )?voorzitter\b/i, 'voorzitter'],
  [/^(?:de )?colleges\b/i, 'colleges'],
  [/^(?:het )?college\b/i, 'college'],
  [/^(?:de )?(?:leden van de )?(?:gemeente)?(?:raad|raadsleden)\b/i, 'raad'],
  [/^(?:het )?(?:dagelijks |algemeen )?bestuur\b/i, 'bestuur'],
];

const FORMS: readonly (readonly [RegExp, AddressForm])[] = [
  [/^(?:aan )?(?:de )?(?:weledelgestrenge )?(?:heer|dhr\.?)(?:\s|$)/i, 'heer'],
  [/^(?:aan )?(?:mevrouw|mevr\.?|mw\.?)(?:\s|$)/i, 'mevrouw'],
];

const PREFIXES = new Set(
  "van de der den het 't ’t ten ter te in op onder aan bij tot uit voor von du la le d'".split(' '),
);
const TITLES = /^(?:drs|dr|mr|ir|ing|prof|bc|em)\.?$/i;
const DEGREES = /^(?:B[AS]c?|M[AS]c?|LL[BM]|M[BP]A|PhD|RA|RC|MC[DM])\.?$/;

/** Reads an addressee: the first line names them, a later line 't.a.v.' names the person in an organisation. */
export function readAddressee(text: string): Addressee {
  const lines = text.split('\n', 12).map((line) => line.trim());
  const first = lines[0] ?? '';
  const attention = lines
    .map((line) => /^(?:t\.a\.v\.|ter attentie van)\s+(\S.*)$/i.exec(line)?.[1])
    .find((name) => name);
  for (const [pattern, form] of BODIES) if (pattern.test(first)) return { form, surname: '' };
  const named = attention ?? first;
  for (const [pattern, form] of FORMS) {
    const match = pattern.exec(named);
    if (match) return { form, surname: surnameOf(named.slice(match[0].length)) };
  }
  if (attention) return { form: 'persoon', surname: surnameOf(attention) };
  return looksLikeName(first) ? { form: 'persoon', surname: surnameOf(first) } : { form: 'organisatie', surname: '' };
}

/** 'J.P. Jansen', 'drs. A. de Vries': initials or a title make a name; 'Vereniging Dorpsbelang' is none. */
function looksLikeName(line: string): boolean {
  const words = line.split(/\s+/);
  return words.length > 1 && words.length < 9 && (isInitials(words[0] ?? '') || TITLES.test(words[0] ?? ''));
}

function isInitials(word: string): boolean {
  return word.length < 20 && /^(?:\p{Lu}[\p{L}]{0,2}\.)+(?:-?\p{Lu}\.)*$/u.test(word);
}

/**
 * The surname of a name, as it stands after 'heer' or 'mevrouw': without titles, initials, first name and what follows
 * the comma, its first letter a capital: 'drs. J.P. van Dijk, wethouder' is 'Van Dijk', but ''t Hart' keeps its ''t'.
 */
export function surnameOf(name: string): string {
  let words = (name.split(',', 1)[0] ?? '').split(/\s+/).filter((word) => word !== '');
  while (words.length > 1 && TITLES.test(words[0] ?? '')) words = words.slice(1);
  while (words.length > 1 && DEGREES.test(words.at(-1) ?? '')) words = words.slice(0, -1);
  const initials = words.length > 1 && isInitials(words[0] ?? '');
  while (words.length > 1 && isInitials(words[0] ?? '')) words = words.slice(1);
  const isPrefix = (word: string) => PREFIXES.has(word.toLowerCase());
  if (!initials && !isPrefix(words[0] ?? '')) {
    // a first name: the surname begins at the first prefix, or is the last word
    const prefix = words.findIndex(isPrefix);
    words = words.slice(prefix > 0 ? prefix : -1);
  }
  const surname = words.join(' ');
  return /^['’]/.test(surname) ? surname : capitalise(surname);
}
