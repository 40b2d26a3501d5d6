import { anyOf, listed, startPattern } from '../text/index.ts';
import { ADDRESS_FORMS, DEGREES, PARTICLES, TITLES, USUAL_TITLES } from './names.ts';
import { OFFICE } from './offices.ts';

/**
 * Persons and their functions, told from the shape of a line. Written per word, so that a line costs no more than its length.
 */

/** What goes before an office: 'plaatsvervangend', 'hoofd-'. */
const RANK = listed(
  String.raw`plaatsvervangend waarnemend wnd\.? plv\.? fungerend demissionair algemeen eerste
  adjunct-? senior hoofd-? programma-? project-? vice-?`,
);
/** What a function begins with: an office, or a body that signs as one. */
const HELD = anyOf(OFFICE, 'minister en staatssecretaris', 'bestuur', 'college van burgemeester en wethouders');
const FUNCTION = startPattern(
  String.raw`(?:(?:mede |tevens )?namens )?(?:(?:de|het|uw|dé) )?(?:${anyOf(...RANK)}\s?)*${HELD}(?!\p{L})`,
);

/** Verbs that make a line that starts like a function a sentence. */
const VERBS = listed(
  'is zijn heeft hebben had wil zal kan werkt meldt vraagt stelt wordt werd schrijft geeft gaf biedt antwoordt',
);
const VERB = new RegExp(String.raw`\s${anyOf(...VERBS, ...listed('ik u dat die'))}\s`, 'i');

/** True for the line of a function: "De minister van Financiën,", "DE MINISTER VAN DEFENSIE,", "Directeur Bestuur en Wetgeving". */
export function isFunction(text: string): boolean {
  return text.length <= 140 && FUNCTION.test(text) && !VERB.test(text) && !/[.?!:;]$/.test(text);
}

/** What stands before or behind a name and is no part of it. */
const BESIDE_NAME = new Set(['heer', 'mevrouw', ...ADDRESS_FORMS, ...TITLES, ...DEGREES]);
/** Those that make a name of what follows, also without a stop. */
const BEFORE_NAME = new Set(['heer', 'mevrouw', 'dhr', 'mw', ...USUAL_TITLES]);
/** Particles, and abbreviations and first words that stand among them in signatures. */
const AMONG_NAMES = new Set([...PARTICLES, ...listed("'s ben bin vd v.d v/d")]);

/** Words with a capital that no one is called: they tell a ministry or heading from a name. */
const NO_NAME = new Set(
  'zaken ministerie directie afdeling dienst bijlage bijlagen postbus den haag kamer staten-generaal tweede eerste minister staatssecretaris economische sociale buitenlandse binnenlandse algemene werkgelegenheid financiën justitie defensie veiligheid onderwijs cultuur wetenschap infrastructuur waterstaat milieu landbouw natuur voedselkwaliteit klimaat welzijn sport volksgezondheid koninkrijksrelaties ruimtelijke ordening volkshuisvesting volkshuisvestingsfonds koninkrijk nederland nederlanden rijk kenmerk datum betreft onderwerp pagina blad vraag antwoord inleiding conclusie slot tot toelichting aanleiding geacht geachte hoogachtend met kabinet commissie college gemeente provincie vereniging stichting nota brief kamerbrief artikel ontwikkelingssamenwerking groei asiel migratie rechtsbescherming langdurige medische zorg toerisme handel innovatie wonen rijksdienst jeugd preventie mediën media emancipatie ontwikkelingshulp hulp armoedebeleid participatie pensioenen stikstof fiscaliteit belastingdienst toeslagen digitalisering bestuur bestuurszaken'.split(
    ' ',
  ),
);

/** What no name has: a figure, a mark at its end, two long words in small letters. A quick way past lines of prose. */
const NO_PERSON = /\d|[,:;?!]$| [a-z]{5,}[^a-z].* [a-z]{5,}/;

/** A word of a name. */
const IS_WORD = /^(?:[dD]['’])?\p{Lu}[\p{L}'’.-]*$/u;

/** True for a line that is a person's name: "drs. K.H. Ollongren", "E. van Middelkoop", "mw. dr. J. Bussemaker", "Camiel Eurlings". */
export function isName(text: string): boolean {
  if (text.length < 3 || text.length > 70 || NO_PERSON.test(text)) return false;
  let words = 0;
  let initials = 0;
  let titles = 0;
  let dashed = false;
  for (const token of text
    .replace(/[()]/g, ' ')
    .replace(/\.(?=\p{Lu}\p{Ll})/gu, '. ')
    .split(/[\s,]+/)) {
    if (token === '') continue;
    if (token === '-' || token === '–') {
      dashed = true;
      continue;
    }
    const lower = token.toLowerCase().replace(/\.$/, '');
    if (
      BESIDE_NAME.has(lower.replace(/\./g, '')) &&
      (token.endsWith('.') || words + initials > 0 || BEFORE_NAME.has(lower))
    )
      titles++;
    else if (/^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u.test(token)) initials++;
    else if (AMONG_NAMES.has(lower)) continue;
    // "H.G.J. Bruins Slot": behind initials and a name such a word is the rest of the name
    else if (IS_WORD.test(token) && (!NO_NAME.has(lower) || (initials > 0 && words > 0))) words++;
    else return false;
  }
  if (words === 0 || words > 4) return false;
  // "S. van Veldhoven - Van der Meer", but not "Amsterdam - Utrecht"
  if (dashed) return initials + titles > 0;
  return initials > 0 || titles > 0 || words >= 2;
}

/** True for a surname alone: "Geurtsen", "Van der Burg". Any word with a capital is one: ask only where a name must stand. */
export function isSurname(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  return (
    words.length <= 4 &&
    words.slice(0, -1).every((word) => AMONG_NAMES.has(word.toLowerCase())) &&
    /^\p{Lu}[\p{L}'’-]+$/u.test(last) &&
    !NO_NAME.has(last.toLowerCase())
  );
}

/** Splits "De minister van X, drs. K.H. Ollongren" (also "Y, voorzitter" is left whole: its first half is no function). */
export function splitNameFromFunction(text: string): { readonly functie: string; readonly naam?: string } {
  const comma = text.lastIndexOf(', ');
  if (comma > 0) {
    const naam = text.slice(comma + 2).trim();
    // a ministry's name has commas too ("Onderwijs, Cultuur en Wetenschap"): a name after it has initials or a title
    if (isName(naam) && /\.|^(?:mevrouw|de heer) /.test(naam)) return { functie: text.slice(0, comma).trim(), naam };
  }
  return { functie: text };
}

/** Splits "prof. dr. H. Boogaard, voorzitter": a name with its function after it. */
export function splitFunctionFromName(text: string): { readonly naam: string; readonly functie: string } {
  const comma = text.indexOf(', ');
  if (comma <= 0 || text.length > 120) return { naam: text, functie: '' };
  const naam = text.slice(0, comma);
  const functie = text.slice(comma + 2).replace(/,$/, '');
  return isName(naam) && isFunction(functie) ? { naam, functie } : { naam: text, functie: '' };
}
