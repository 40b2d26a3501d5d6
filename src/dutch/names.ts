import { anyOf, listed } from '../text/index.ts';

/** What stands around the surname of a person: particles, titles, and the words by which somebody is addressed. Once. */

/** Particles before a surname (tussenvoegsels), in small letters. */
export const PARTICLES = listed(
  "van de den der het 't ’t te ten ter in op aan bij von zu el al ibn ait aït la le du da di des del dos d'",
);
/** Particles that take a capital where no first name or initial stands before them: words of their own, not 't and d'. */
export const WORD_PARTICLES = PARTICLES.filter((particle) => !/['’]/.test(particle));
/** Particles that are too much a word of sentences to tell a name from them: "de motie bij begrotingshoofdstuk VII". */
const IN_SENTENCE = new Set(['aan', 'bij', 'het', 'des']);
/** A particle of a name that stands among other words, with a small letter or a capital: 'van', 'Van'. */
export const MOVER_PARTICLE = anyOf(...PARTICLES.filter((particle) => !IN_SENTENCE.has(particle)).map(eitherCase));

/** A particle with a small letter or a capital, as the part of a pattern. */
export function eitherCase(particle: string): string {
  const first = particle.charAt(0);
  return /\p{L}/u.test(first) ? `[${first.toUpperCase()}${first}]${particle.slice(1)}` : particle;
}

const AMONG_PARTICLES = new RegExp(`^${anyOf(...PARTICLES)}$`);
const CAPITAL = /^\p{Lu}/u;

/** What a public body is called by behind its article, and no surname is: 'De Kamer', 'De Sociale Verzekeringsbank'. */
const PUBLIC_NAME = new RegExp(
  `^${anyOf(...listed('Kamer Kamers Tweede Eerste Sociale Algemene Nationale Nederlandse Europese Commissie Autoriteit Inspectie Minister Staatssecretaris Unie'))}$`,
);

/**
 * True for a text that begins with a particle and a name, and not with a word of a sentence: 'van Dijk', 'Van der Plas c.s.', but
 * not 'Van de Wet open overheid'.
 */
export function isNameWithParticle(text: string): boolean {
  const [first = '', ...rest] = text.slice(0, 100).split(/\s+/);
  if (PUBLIC_NAME.test(rest[0] ?? '')) return false;
  const at = rest.findIndex((word) => !AMONG_PARTICLES.test(word));
  if (!AMONG_PARTICLES.test(first.toLowerCase()) || !CAPITAL.test(rest[at] ?? '')) return false;
  return at === 0 || (CAPITAL.test(first) && !/^(?!en$|c\.s)\p{Ll}/u.test(rest[at + 1] ?? ''));
}

/** Titles before a name, without their stop. */
export const TITLES = listed('prof dr drs mr mrs ir ing bc ds em lic jhr jkvr');
/** The most usual of them: each makes a name of the words behind it, also without a stop. */
export const USUAL_TITLES = listed('prof dr drs mr ir ing');
/** Degrees behind a name, in small letters, without stops. */
export const DEGREES = listed('bsc ba ma msc mba mph mpa mmo mim llm llb phd ra rc re rb em edp mcd mcm');

/** How a man and a woman are addressed, and the abbreviations of that. */
export const HEER = String.raw`(?:heer|dhr\.?)`;
export const MEVROUW = String.raw`(?:mevrouw|mevr\.?|mw\.?)`;
/** The abbreviations alone, without their stop. */
export const ADDRESS_FORMS = listed('dhr mevr mw');
