import { capitalise, salutation, voorzitterOf, WORD_PARTICLES } from '../../dutch/index.ts';
import type { Greeting, Letter, Salutation } from '../../letter/index.ts';
import { anyOf } from '../../text/index.ts';
import type { Fix, Rule, RuleFinding } from '../rule.ts';

/** The salutation has another number, gender or role than the addressee. */
export const aanhefPastNiet: Rule = {
  id: 'aanhef-past-niet-bij-geadresseerde',
  category: 'structuur',
  severity: 'warning',
  summary: 'De aanhef past in getal, geslacht of functie niet bij de geadresseerde.',
  supersedes: ['aanhef-vorm'],
  *check(letter) {
    const { part, greeting } = letter.salutation ?? {};
    if (!part || !greeting) return;
    const aanhef = { part, ...greeting };
    const finding =
      kamerAndPerson(letter, aanhef) ??
      personAndRole(letter, aanhef) ??
      twoNames(letter, aanhef) ??
      otherGender(letter, aanhef);
    if (finding) yield finding;
  },
};

/** A salutation of which the greeting was read. */
type Aanhef = Pick<Salutation, 'part'> & Greeting;

/** A person greeted in a letter to a Kamer, whose Voorzitter is greeted as such. */
function kamerAndPerson({ addressee: { kamers } }: Letter, aanhef: Aanhef): RuleFinding | undefined {
  if (kamers.length === 0 || /voorzitter|leden/i.test(aanhef.rest)) return undefined;
  const right = salutation(kamers.map(voorzitterOf)) ?? '';
  return {
    span: aanhef.part.span,
    message: `De brief gaat naar de Kamer; dan is de aanhef '${right}'`,
    suggestions: [replaceWhole(aanhef, right)],
  };
}

/** Whom a salutation without a name can greet, and what the address must then have. */
const ROLES: readonly (readonly [RegExp, RegExp])[] = [
  [/^voorzitters?$/i, /voorzitter|kamer|commissie|raad|bestuur|college|vereniging|stichting|federatie|bond|platform/i],
  [/^college$/i, /college|burgemeester|b&w|gedeputeerde|provincie|gemeente|universiteit|hogeschool|raad|bestuur/i],
];

const SURNAME = new RegExp(String.raw`(?:^|[.\s])(?:${anyOf(...WORD_PARTICLES)}\s)*(\p{L}[\p{L}-]+)\s*$`, 'u');

/** "Geachte voorzitter" or "Geacht college" to someone who is called heer or mevrouw and nothing else. */
function personAndRole(letter: Letter, aanhef: Aanhef): RuleFinding | undefined {
  const role = ROLES.find(([greeted]) => aanhef.address === undefined && greeted.test(aanhef.rest));
  const address = letter.addressee.text;
  const person = /\b(?:de\s+(heer)|(mevrouw))\s+([^\n,]{2,80})/i.exec(address);
  if (!role || !person || role[1].test(address)) return undefined;
  const title = person[1] ? 'heer' : 'mevrouw';
  const name = SURNAME.exec(person[3] ?? '')?.[0].trim() ?? '';
  const right = `Geachte ${title} ${capitalise(name)},`;
  return {
    span: aanhef.part.span,
    message: `De brief is gericht aan een ${title}, niet aan een ${aanhef.rest.toLowerCase()}.`,
    suggestions: name ? [replaceWhole(aanhef, right)] : [],
  };
}

const PLURAL: Readonly<Record<string, string>> = {
  heer: 'heren',
  'dhr.': 'heren',
  mevrouw: 'dames',
  'mw.': 'dames',
  'mevr.': 'dames',
};

/** "Geachte heer B en D.": one heer, two names. */
function twoNames(letter: Letter, aanhef: Aanhef): RuleFinding | undefined {
  const plural = PLURAL[aanhef.address ?? ''];
  const names = aanhef.rest.split(/\s+en\s+/);
  if (plural === undefined || names.length !== 2 || names.some((name) => /^(?:de\s+)?(?:heer|mevrouw)\b/i.test(name)))
    return undefined;
  const evidence = evidenceOfTwo(letter, names);
  if (!evidence) return undefined;
  const titles = names.map((name) => titleOf(letter, name) ?? aanhef.address);
  const both = `${aanhef.opening} ${titles[0]} ${names[0]} en ${titles[1]} ${names[1]},`;
  const together = replaceWhole(aanhef, `${aanhef.opening} ${plural} ${names.join(' en ')},`);
  return {
    span: aanhef.part.span,
    message: `'${aanhef.written}' is enkelvoud, maar de aanhef noemt er twee: ${names.join(' en ')} (${evidence}).`,
    // "heren" only where neither is a mevrouw
    suggestions: [...(titles[0] === titles[1] ? [together] : []), replaceWhole(aanhef, both)],
  };
}

/** How the address calls the person of a name: 'heer' or 'mevrouw', by the word before it. */
function titleOf(letter: Letter, name: string): string | undefined {
  const address = letter.addressee.text.replace(/\s+/g, ' ').toLowerCase();
  const at = address.indexOf(` ${name.toLowerCase()}`);
  const [word] = address.slice(0, Math.max(0, at)).match(/\b(?:heer|mevrouw)\b(?!.*\b(?:heer|mevrouw)\b)/) ?? [];
  return word;
}

/** What shows that "B en D" are two persons and not one double name (Van Dijk en Waard); without it nothing is said. */
function evidenceOfTwo(letter: Letter, names: readonly string[]): string | undefined {
  const address = letter.addressee.text.replace(/\s+/g, ' ');
  const [first = '', second = ''] = names.map((name) => name.replace(/\.$/, ''));
  if (address.trim() !== '') {
    const persons =
      [...address.matchAll(/\b(?:heer|mevrouw|mw|dhr|mevr)\b/gi)].length +
      (/\b(?:heren|dames)\b/i.test(address) ? 2 : 0);
    return persons > 1 ? 'zo ook in de adressering' : undefined;
  }
  if (/\b(?:u|uw|jullie)\s+beiden?\b|\bbeiden\s+geeft\su\b/i.test(letter.flow.text))
    return `de brief spreekt van 'beiden'`;
  return [first, second].every((name) => name.length > 0 && name.length <= 2) ? 'twee initialen' : undefined;
}

/** "Geachte heer" in a letter to one mevrouw, or the other way round. */
function otherGender(letter: Letter, aanhef: Aanhef): RuleFinding | undefined {
  const address = letter.addressee.text;
  const [male, female] = [/\b(?:de\s+heer\b|dhr\.)/i.test(address), /\b(?:mevrouw|mw\.|mevr\.)/i.test(address)];
  const right = female && !male ? 'mevrouw' : male && !female ? 'heer' : undefined;
  const greeted = aanhef.address === 'heer' || aanhef.address === 'mevrouw' ? aanhef.address : undefined;
  if (!right || !greeted || right === greeted) return undefined;
  return {
    span: aanhef.part.span,
    message: `De brief is gericht aan een ${right}, de aanhef zegt '${aanhef.written}'.`,
    suggestions: [replaceWhole(aanhef, `${aanhef.opening} ${right} ${aanhef.rest},`)],
  };
}

function replaceWhole({ part }: Aanhef, newText: string): Fix {
  return { title: `Vervang door '${newText}'`, edits: [{ span: part.span, newText }] };
}
