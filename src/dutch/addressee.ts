import { anyOf, betweenItems, listed } from '../text/index.ts';
import { BODY, bodyAddressed } from './bodies.ts';
import { DEGREES, eitherCase, HEER, MEVROUW, PARTICLES, TITLES } from './names.ts';
import { ADDRESSED_OFFICE, officeGreeting } from './offices.ts';
import { isName } from './persons.ts';
import { capitalise } from './words.ts';

/** How somebody is addressed: as a person, or by the office or body that they are. */
export type AddressForm =
  | 'heer'
  | 'mevrouw'
  | 'persoon' // a name, and no word of how to address it
  | 'familie'
  | 'ambt' // an office without a name: 'de minister van Financiën'
  | 'groep' // 'de bewoners van de Kerkstraat'
  | 'voorzitter'
  | 'orgaan' // a body with a greeting of its own: 'het college van …'
  | 'organisatie'
  | 'onbekend'; // somebody, or a body, of whom it cannot be said how they are addressed

/** An addressee, read from the line that names them. */
export interface Addressee {
  readonly form: AddressForm;
  /** For a person: the surname as it follows 'heer' or 'mevrouw': 'Van Dijk'; '' when none was found. */
  readonly surname: string;
  /** True where one line names several: 'de colleges van A en B'. */
  readonly isPlural?: boolean;
  /** For who is greeted by what they are: how a letter begins, without the comma: 'Geacht college', 'Geachte minister'. */
  readonly greeting?: string;
  /** The same to several of them: 'Geachte colleges'. */
  readonly greetings?: string;
}

/** Particles that are words of a sentence, and stand in the names of organisations: 'Zorg in Oost'. */
const IN_NAMES_OF_BODIES = new Set(listed('in op aan bij het'));
const FAMILY_PARTICLES = PARTICLES.filter((particle) => !IN_NAMES_OF_BODIES.has(particle));

const VOORZITTER = /^(?:aan )?(?:de )?voorzitter(s?)\b/i;
/** 'Zijne Excellentie', 'H.E.', 'de Koning': those who are greeted by a form of their own. */
const HONOURED = /^(?:aan )?(?:(?:zijne|hare) \p{L}+|[zh]\.\s?[emkh]\.|(?:de )?koning(?:in)?(?=,| der | van |$))/iu;
/** Offices that are addressed as such: 'Geachte minister,'. */
const OFFICE = new RegExp(String.raw`^(?:aan )?(?:de )?(${ADDRESSED_OFFICE})(?= (?:van|voor|in|bij|der)\b|,|$)`, 'i');
/** The same with something behind it: 'burgemeester De Vries', 'directeur Wonen'. */
const OFFICE_WITH_MORE = new RegExp(`^(?:aan )?(?:de )?(${ADDRESSED_OFFICE}) `, 'i');
/** Offices that have no subject: what stands behind them with a capital is a name. */
const BY_NAME = /^(?:burgemeester|dijkgraaf|ambassadeur)$/i;
const SURNAME = new RegExp(String.raw`^(?:${anyOf(...PARTICLES.map(eitherCase))} ){0,3}\p{Lu}[\p{L}'’-]+$`, 'u');
/** 'Jan de Vries': a first name, particles in small letters, a surname; somebody, who may be a man or a woman. */
const FULL_NAME = new RegExp(String.raw`^\p{Lu}\p{Ll}+ (?:${anyOf(...FAMILY_PARTICLES)} )+\p{Lu}[\p{L}'’-]+$`, 'u');

/** 'Anna Bakker': two words that may be a name. */
const TWO_WORDS = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}-]*$/u;

const GROUP_OF_PEOPLE =
  /^(?:aan )?(?:de )?(bewoners?|inwoners|omwonenden|ondernemers|ouders|leerlingen|huurders|leden)(?= van\b| aan\b| in\b|$)/i;

const DE_HEER = `(?:de )?(?:weledelgestrenge )?${HEER}`;
const FORMS: readonly (readonly [RegExp, AddressForm])[] = [
  [/^(?:aan )?(?:de )?heer(?:\/| of )mevrouw\s/i, 'persoon'],
  [new RegExp(String.raw`^(?:aan )?${DE_HEER}(?:\s|$)`, 'i'), 'heer'],
  [new RegExp(String.raw`^(?:aan )?${MEVROUW}(?:\s|$)`, 'i'), 'mevrouw'],
  [/^(?:de )?fam(?:ilie|\.)\s/i, 'familie'],
  [new RegExp(String.raw`\((?:${MEVROUW}|v)\)$`, 'i'), 'mevrouw'],
  [new RegExp(String.raw`\((?:(?:de )?${HEER}|m)\)$`, 'i'), 'heer'],
];
/** 'wethouder J. Bos': what somebody is, and then a name with initials. */
const ROLE = /^(?:de )?\p{Ll}[\p{Ll}-]+ (?=\p{Lu}\p{L}{0,2}\.)/u;
/** 'de heer en mevrouw Jansen': two who share a name. */
const COUPLE = new RegExp(String.raw`^(?:aan )?(${DE_HEER}|${MEVROUW}) en (${DE_HEER}|${MEVROUW})\s+(\S.*)$`, 'i');
/** 'de heren Bos en De Vries'. */
const GROUP = /^(?:de )?(heren|dames)\s+(\S.*)$/i;
/** Where the next of several begins who are named in one line. */
const NEXT_NAMED = betweenItems(String.raw`(?:${DE_HEER}|${MEVROUW})\s`);
/** The same for names without 'heer' or 'mevrouw': 'A. de Vries en B. Jansen'. */
const NEXT_INITIALS = betweenItems(String.raw`\p{Lu}\p{L}{0,2}\.`, 'u');
const NEXT_NAME = betweenItems();

/** What goes before a surname; the last ones are too much a word of sentences to be read in other names. */
const PREFIXES = new Set([...PARTICLES, ...listed('onder tot uit voor')]);
const BEFORE = new RegExp(String.raw`^${anyOf(...TITLES)}\.?$`, 'i');
/** Between initials and name: left out of a salutation. A name of the same letters has a capital. */
const NOBLE = /^(?:baron|barones|graaf|gravin|jonkheer|jonkvrouw|ridder)$/;
/** After a name: 'de heer J. Bos sr.', 'mevrouw Smit e.a.'. */
const AFTER_NAME = /^(?:e\.a|c\.s|jr|sr)\.?$/i;

/** How the name of a body or of persons is read, without the lines of its address; undefined for anything else. */
function named(text: string): readonly Addressee[] | undefined {
  const bodies = bodiesIn(text) ?? bodyIn(text);
  if (bodies) return [bodies].flat();
  const couple = COUPLE.exec(text);
  if (couple?.[3] !== undefined) {
    const surname = surnameOf(couple[3]);
    return [couple[1], couple[2]].map((one) => ({ form: /h(?:ee|h)r/i.test(one ?? '') ? 'heer' : 'mevrouw', surname }));
  }
  const group = GROUP.exec(text);
  if (group?.[2] !== undefined) {
    const form = group[1]?.toLowerCase() === 'heren' ? 'heer' : 'mevrouw';
    return group[2].split(NEXT_NAME).map((one) => ({ form, surname: surnameOf(one) }));
  }
  const persons = text.split(NEXT_NAMED).flatMap((one) => personIn(one) ?? []);
  if (persons.length > 0) return persons;
  const names = text.split(NEXT_INITIALS);
  const several = names.length > 1 && names.every(looksLikeName);
  return several ? names.map((one) => ({ form: 'persoon', surname: surnameOf(one) })) : undefined;
}

/** A body, or who leads one, that is greeted as such. */
function bodyIn(text: string): Addressee | undefined {
  const voorzitter = VOORZITTER.exec(text);
  if (voorzitter) {
    // only that of a Kamer has a capital of its own
    const word = /\bVoorzitter|\bKamer\b|Staten-Generaal/.test(text) ? 'Voorzitter' : 'voorzitter';
    return voorzitter[1]
      ? { ...greeted('voorzitter', `${word}s`, `${word}s`), isPlural: true }
      : greeted('voorzitter', word, `${word}s`);
  }
  const found = bodyAddressed(text);
  if (!found) return undefined;
  const { greeting, greetings } = found.body;
  const one = found.isPlural ? greetings : greeting;
  if (one === undefined) return { form: 'onbekend', surname: '' };
  return {
    form: 'orgaan',
    surname: '',
    greeting: one,
    ...(greetings !== undefined && { greetings }),
    ...(found.isPlural && { isPlural: true }),
  };
}

function greeted(form: AddressForm, word: string, words: string | undefined): Addressee {
  const greeting = `Geachte ${word}`;
  return { form, surname: '', greeting, ...(words !== undefined && { greetings: `Geachte ${words}` }) };
}

/** Several bodies or offices in one line: 'het college van A en het bestuur van de Vereniging B'. */
function bodiesIn(text: string): readonly Addressee[] | undefined {
  const parts = text.split(NEXT_BODY);
  const read = parts.length > 1 ? parts.map((part) => bodyIn(part) ?? officeIn(part)) : [];
  return read.length > 0 && !read.includes(undefined) ? (read as Addressee[]) : undefined;
}

const NEXT_BODY = betweenItems('(?:de|het) ');

function officeIn(text: string): Addressee | undefined {
  const office = OFFICE.exec(text)?.[1];
  const greeting = office === undefined ? undefined : officeGreeting(office);
  return greeting && greeted('ambt', greeting.word, greeting.words);
}

/** An office or a group that is addressed by its word, when nobody is named. */
function unnamed(text: string): Addressee | undefined {
  const office = officeIn(text) ?? holderIn(text);
  if (office) return office;
  const group = GROUP_OF_PEOPLE.exec(text)?.[1]?.toLowerCase();
  return group ? greeted('groep', group, group) : undefined;
}

/** Who has an office, by name; 'onbekend' where that may be what the office is about: 'directeur Wonen'. */
function holderIn(text: string): Addressee | undefined {
  const [start = '', office = ''] = OFFICE_WITH_MORE.exec(text) ?? [];
  const more = text.slice(start.length);
  if (start === '' || !/^\p{Lu}|^(?:van|de) /u.test(more)) return undefined;
  // 'Bakker van Oost' may be Bakker, of Oost
  const isFull = FULL_NAME.test(more) && !/^\S+ van \p{Lu}/u.test(more);
  const isName = isFull || (BY_NAME.test(office) && SURNAME.test(more));
  return isName ? { form: 'persoon', surname: surnameOf(more) } : { form: 'onbekend', surname: '' };
}

function personIn(text: string): Addressee | undefined {
  for (const [pattern, form] of FORMS) {
    const match = pattern.exec(text);
    if (match) return { form, surname: surnameOf(match.index > 0 ? text : text.slice(match[0].length)) };
  }
  return undefined;
}

/** 'Bank van Lening', 'Huis van Oranje': the word before 'van' is no first name. */
const OF_BODY = new RegExp(
  String.raw`^(?:${BODY}|bank|huis|school|raad|hof|kamer|hogeschool|museum|vrienden|kring|club|platform|netwerk)\b`,
  'i',
);

/** Lines of an addressee that are read; the rest is address. */
const MOST_LINES = 12;

/**
 * Reads an addressee: the first line names a body or one or more persons; a later line 't.a.v.', or one that begins with
 * 'heer' or 'mevrouw', names the person in an organisation or office. At least one.
 */
export function readAddressees(text: string): readonly Addressee[] {
  const [first = '', ...others] = text
    .slice(0, 2000)
    .split('\n', MOST_LINES)
    .map((line) => line.trim());
  const known: readonly Addressee[] | undefined = HONOURED.test(first) ? [UNKNOWN] : named(first);
  const attention = [first, ...others].map((line) => ATTENTION.exec(line)?.[1]).find(Boolean);
  if (known && !isPerson(known[0])) return personIfAny(known, attention);
  if (attention) return named(attention) ?? [unnamed(attention) ?? attended(attention)];
  const below = others.flatMap((line) => personIn(line) ?? []);
  if (known) return known.length === 1 ? [...known, ...below] : known;
  // 'Gemeente Westerveen' and under that 'College van burgemeester en wethouders'
  const body = below.length > 0 ? undefined : bodyIn(others[0] ?? '');
  if (below.length > 0 || body) return body ? [body] : below;
  const role = ROLE.exec(first)?.[0] ?? '';
  const name = first.slice(role.length);
  if (looksLikeName(name)) return [personOr(name, role !== '')];
  const what = unnamed(first) ?? behindComma(first);
  return [what ?? (mayBeName(first) ? UNKNOWN : { form: 'organisatie', surname: '' })];
}

const UNKNOWN: Addressee = { form: 'onbekend', surname: '' };

/** A person by name; who has an office and is called 'J. Bakker van Oost' may be Bakker, of Oost. */
function personOr(name: string, hasOffice: boolean): Addressee {
  const surname = surnameOf(name);
  return hasOffice && /\p{Lu}[\p{L}-]+ van \p{Lu}/u.test(surname) ? UNKNOWN : { form: 'persoon', surname };
}

/** 'Jan Bos, burgemeester van Oost', 'Gemeente Oost, college van burgemeester en wethouders'. */
function behindComma(line: string): Addressee | undefined {
  const after = /^[^,]+, (\S.*)$/.exec(line)?.[1];
  return after === undefined ? undefined : (bodyIn(after) ?? officeIn(after));
}

/** 'Jan de Vries', 'Anna Bakker': somebody, who may be a man or a woman, unless a word says that it is a body. */
function mayBeName(line: string): boolean {
  if (OF_BODY.test(line) || UNIT_NAME.test(line)) return false;
  return FULL_NAME.test(line) || (TWO_WORDS.test(line) && isName(line));
}

/** Who leads a body is greeted by name where the letter is for their attention; the Voorzitter of a Kamer never is. */
function personIfAny(body: readonly Addressee[], attention: string | undefined): readonly Addressee[] {
  if (attention === undefined || body[0]?.form === 'voorzitter') return body;
  const persons = named(attention) ?? [attended(attention)];
  return persons.every(isPerson) ? persons : body;
}

const ATTENTION = /(?:^|\s)(?:t\.a\.v\.|ter attentie van)\s+(\S.*)$/i;
/** 'Bureau Inkoop', 'Juridische Zaken': no person. */
const UNIT_NAME =
  /^(?:de |het )|\b(?:afdeling|bureau|directie|dienst|team|secretariaat|klantenservice|klantcontact|redactie|zaken)\b/i;

/** For whose attention a letter is, without 'heer' or 'mevrouw': a person, unless it is a department. */
function attended(text: string): Addressee {
  const isName = looksLikeName(text) || (/^\p{Lu}/u.test(text) && !UNIT_NAME.test(text));
  return isName ? { form: 'persoon', surname: surnameOf(text) } : { form: 'organisatie', surname: '' };
}

/** The first of those that a text addresses. */
export function readAddressee(text: string): Addressee {
  return readAddressees(text)[0] ?? { form: 'organisatie', surname: '' };
}

/** True when a letter goes to more than one: to two Kamers, to two persons. */
export function isPlural(addressees: readonly string[]): boolean {
  const read = addressees.flatMap(readAddressees);
  return read.length > 1 || read.some((one) => one.isPlural);
}

/** True for one who is addressed by a name. */
export function isPerson(addressee: Addressee | undefined): boolean {
  return addressee !== undefined && /^(?:heer|mevrouw|persoon)$/.test(addressee.form);
}

/** 'J.P. Jansen', 'drs. A. de Vries': initials or a title make a name; 'Vereniging Dorpsbelang' is no name. */
function looksLikeName(line: string): boolean {
  const words = line.split(/\s+/);
  return words.length > 1 && words.length < 9 && (isInitials(words[0] ?? '') || BEFORE.test(words[0] ?? ''));
}

function isInitials(word: string): boolean {
  return word.length < 20 && /^(?:\p{Lu}[\p{L}]{0,2}\.)+(?:-?\p{Lu}\.)*$/u.test(word);
}

/**
 * The surname of a name, as it stands after 'heer' or 'mevrouw': without titles, initials, first name and what follows
 * the comma, its first letter a capital: 'drs. J.P. van Dijk, wethouder' is 'Van Dijk', but ''t Hart' keeps its ''t'.
 */
export function surnameOf(name: string): string {
  const [written = ''] = name.replace(/\([^)]*\)/g, ' ').split(',', 1);
  // 'Van den Berg - de Vries' is one name
  const bare = written.replace(/\s*[-–]\s+|\s+[-–]\s*/g, '-');
  let words = calm(bare.split(/\s+/).filter((word) => word !== ''));
  while (words.length > 1 && BEFORE.test(words[0] ?? '')) words = words.slice(1);
  while (words.length > 1 && isAfterName(words.at(-1) ?? '')) words = words.slice(0, -1);
  const initials = words.length > 1 && isInitials(words[0] ?? '');
  while (words.length > 1 && isInitials(words[0] ?? '')) words = words.slice(1);
  if (words.length > 1 && NOBLE.test(words[0] ?? '')) words = words.slice(1);
  if (!initials && !isPrefix(words[0] ?? '')) words = words.slice(startOfSurname(words));
  const surname = words.join(' ');
  return /^['’]/.test(surname) ? surname : capitalise(surname);
}

const isAfterName = (word: string) => AFTER_NAME.test(word) || isDegree(word);
/** 'MSc', 'RA': with its capitals, for 'Ma' is a name. */
const isDegree = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) && DEGREE.has(word.replace(/\./g, '').toLowerCase());
const DEGREE = new Set(DEGREES);
const isPrefix = (word: string) => PREFIXES.has(word.toLowerCase());

/** After a first name the surname begins at the first prefix, or is the last word; 'Jansen-de Vries' is one name. */
function startOfSurname(words: readonly string[]): number {
  const prefix = words.findIndex(isPrefix);
  let start = words.length - 1;
  while (start > 0 && isPrefix((words[start - 1] ?? '').replace(/^.*-/, ''))) start--;
  return prefix > 0 ? Math.min(prefix, start) : start;
}

/** A name in capitals, as envelopes have it, with capitals where a sentence has them. */
function calm(words: readonly string[]): string[] {
  const text = words.join(' ');
  if (text !== text.toUpperCase() || !/\p{Lu}{3}/u.test(text)) return [...words];
  const small = (word: string) =>
    word
      .toLowerCase()
      .split('-')
      .map((part) => (isPrefix(part) ? part : capitalise(part)))
      .join('-');
  return words.map((word) => (isInitials(word) ? word : small(word)));
}
