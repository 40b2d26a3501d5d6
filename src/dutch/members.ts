import { HEER, MEVROUW } from './names.ts';
import { isParty } from './parties.ts';
import { isSurname } from './persons.ts';
import { capitalise } from './words.ts';

const LONGEST = 200;
/** Where the next of several persons begins. */
const NEXT = '(?<=^|, | en | / )';
const BEHIND = String.raw`(?: c\.s\.?| \([^()]{1,40}\))*`;
const WITHOUT_BEHIND = new RegExp(`${BEHIND}$`);
const MAN = new RegExp(`${NEXT}(?:de )?${HEER} (?=\\p{L})`, 'giu');
const WOMAN = new RegExp(`${NEXT}${MEVROUW} (?=\\p{L})`, 'giu');
const ONE = '(?:[Dd]e heer|[Mm]evrouw|(?:[Hh]et )?(?:[Kk]amerl|[Ll])id)';
/** The name of one person, with a particle in small letters: 'lid de Hoop c.s.', not 'lid van Provinciale Staten'. */
const SMALL_PARTICLE = new RegExp(
  String.raw`(?<=(?:^|, | en | / )${ONE} )(?:\p{Ll}[\p{Ll}’']* ){1,3}\p{Lu}[\p{L}’'-]+(?!\p{L}| \p{Lu})`,
  'gu',
);
/** The same for several: 'de leden van Dijk en de Groot', not 'de leden van Volt'. */
const SEVERAL = /^(?:de )?(?:kamer)?leden (?=\S)/i;

/** The names of persons in an enumeration, without what stands behind each: 'Paternotte (D66), Krul c.s. en Bos'. */
function namesIn(text: string): readonly string[] {
  return text.split(/, (?:en )?| en /).map((item) => item.replace(WITHOUT_BEHIND, ''));
}

/** What somebody is, before a surname: no part of it. */
const ROLE = /^(?:co-?)?(?:rapporteur|initiatiefnemer|woordvoerder|fractieleider|lijsttrekker|oud-\p{L}+)$/iu;

/** 'Bos', 'Van der Plas', 'Bruins Slot'; capitals only are a body or a party. */
function isSurnameOfMember(name: string): boolean {
  const [first = '', second = '', ...more] = name.split(' ');
  const isDouble = more.length === 0 && isSurname(first) && !ROLE.test(first) && /^\p{Lu}\p{Ll}+$/u.test(second);
  return (isDouble || isSurname(name)) && !/\p{Lu}{2}/u.test(name) && !isParty(name.split(' ').at(-1) ?? '');
}

/** How many surnames a text has that has nothing else: 2 for 'Paternotte en Krul', 1 for 'Sneller c.s.'; 0 for other texts. */
export function countSurnames(text: string): number {
  if (text.length > LONGEST) return 0;
  const names = namesIn(text);
  return names.every(isSurnameOfMember) ? names.length : 0;
}

/**
 * Persons as a sentence names them: 'dhr.' and 'mw.' are words, and a particle without first name or initials before it has a
 * capital. 'lid de Hoop c.s.' is 'lid De Hoop c.s.', 'Dhr. van der Dalen' is 'de heer Van der Dalen'.
 */
export function namedInFull(who: string): string {
  if (who.length > LONGEST) return who;
  const several = SEVERAL.exec(who)?.[0];
  if (several !== undefined) {
    const names = who.slice(several.length);
    return countSurnames(names) > 1 ? several + withCapitals(names) : who;
  }
  return who
    .replace(MAN, 'de heer ')
    .replace(WOMAN, 'mevrouw ')
    .replace(SMALL_PARTICLE, (name) => (isSurnameOfMember(name) ? capitalise(name) : name));
}

/** Surnames, each with a capital: 'Van Dijk en De Groot'. */
export function withCapitals(names: string): string {
  return names.replace(/(?<=^|, | en )\p{Ll}(?!n )/gu, (letter) => letter.toUpperCase());
}
