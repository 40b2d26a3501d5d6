import fc from 'fast-check';
import { PARTICLES, WORD_PARTICLES } from '../../src/dutch/index.ts';
import { MINISTRIES } from '../../src/house/index.ts';
import type { Gen } from './random-data.ts';

/** Names, offices and bodies as letters have them, made up. */

const SURNAMES = 'Bakker Smit Yildirim Jansen Dijkstra Oost Haan Berg IJssel Ómar Meijer'.split(' ');
const DOUBLE = ['Bakker-Oosterkamp', 'Smit-de Boer', 'Jansen-van den Berg', 'Oost Haan'];
const TITLES = ['', 'drs. ', 'mr. ', 'ir. ', 'dr. ', 'prof. dr. ', 'mr. dr. ', 'mr. drs. '];
const INITIALS = ['A.', 'J.P.', 'C.A.M.', 'IJ.', 'Th.J.', 'H.', 'M.C.L.'];
const PARTIES = ['VVD', 'D66', 'CDA', 'ChristenUnie', 'SP', 'GroenLinks-PvdA', 'Partij voor de Dieren', 'NSC', 'SGP'];
const PLACES = ['Westerveen', 'Oostwolde', 'Den Dam', '’s-Heerenhoek', 'Sint Anna', 'IJhorst', 'Noord-Holland'];
const COMMITTEES = ['Wonen', 'Verkeer en Waterstaat', 'Volksgezondheid, Welzijn en Sport', 'Koninkrijksrelaties'];
const BODIES = [
  ...['de gemeente', 'de provincie', 'het college van burgemeester en wethouders van', 'de gemeenteraad van'],
  ...['het waterschap', 'de dorpsraad van', 'de bewonersvereniging van', 'Stichting Dorpshuis'],
];

const OFFICES = [
  ...['de burgemeester van Westerveen', 'de commissaris van de Koning in Drenthe', 'de Nationale ombudsman'],
  ...['de raad van bestuur van het UWV', 'de Raad voor het Openbaar Bestuur', 'de dijkgraaf van Noorderzijlvest'],
  ...['de vice-president van de Raad van State', 'de president van de Algemene Rekenkamer', 'het bestuur van de VNG'],
];

/** Whoever is in a letter, by the pen of `gen`. */
export interface People {
  /** 'Van den Berg', with the particle as it stands without initials; 'Bakker-Oosterkamp'. */
  surname(): string;
  /** 'mr. dr. C.A.M. van ’t Hof'. */
  name(): string;
  /** 'de heer J.P. van den Berg'. */
  citizen(): string;
  /** 'de minister van Financiën'. */
  minister(): string;
  /** 'het lid El Haan (D66)' or several. */
  members(): string;
  /** 'de vaste commissie voor Wonen'. */
  committee(): string;
  /** 'de gemeente Westerveen'. */
  body(): string;
  /** Whoever a ministry writes to besides the Kamers: a citizen, an office, a body, one with a name to greet. */
  addressee(): string;
}

export function peopleOf(gen: Gen): People {
  const pick = (words: readonly string[]) => gen(() => fc.constantFrom(...words));
  const plain = () => pick([...SURNAMES, ...SURNAMES, ...DOUBLE]);
  const particle = () => pick([...PARTICLES, 'van den', 'van der', 'van ’t', 'in ’t', 'van de', 'op den']);
  const joined = (before: string) =>
    /['’]$/.test(before) && before.length < 3 && before !== '’t' ? before : `${before} `;
  const capital = (before: string) =>
    WORD_PARTICLES.some((word) => before === word || before.startsWith(`${word} `))
      ? before.charAt(0).toUpperCase() + before.slice(1)
      : before;
  const withParticle = (change: (before: string) => string) => {
    const before = pick(['nothing', 'particle']) === 'nothing' ? '' : particle();
    return before === '' ? plain() : `${joined(change(before))}${pick(SURNAMES)}`;
  };
  const people: People = {
    surname: () => withParticle(capital),
    name: () => `${pick(TITLES)}${pick(INITIALS)} ${withParticle((before) => before)}`,
    citizen: () => `${pick(['de heer', 'mevrouw'])} ${people.name()}`,
    minister: () =>
      `${pick(['de minister', 'de staatssecretaris'])} ${pick(['van', 'van', 'van', 'voor'])} ${pick(MINISTRIES.map(({ name }) => name))}`,
    members: () => {
      const member = () => `${people.surname()} (${pick(PARTIES)})`;
      return pick(['one', 'two']) === 'one' ? `het lid ${member()}` : `de leden ${member()} en ${member()}`;
    },
    committee: () => `de vaste commissie voor ${pick(COMMITTEES)}`,
    body: () => `${pick(BODIES)} ${pick(PLACES)}`,
    addressee: () =>
      pick(['citizen', 'office', 'body', 'attention'] as const).replace(/^.*/, (sort) => {
        if (sort === 'citizen') return people.citizen();
        if (sort === 'body') return people.body();
        return sort === 'office' ? pick(OFFICES) : `${people.body()}\nt.a.v. ${people.citizen()}`;
      }),
  };
  return people;
}
