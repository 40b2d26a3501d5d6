/**
 * Makes papers, as many as are asked for and always the same ones: dossiers that live for years, titles of some 110
 * characters in which few words are common and most are rare, kinds and dates in the proportions of the real ones.
 */
import { addDays } from '../../src/dates/index.ts';

const SMALL = 'de van het en over voor in op een te met bij naar aan uit door tot om als dat die is niet tussen'.split(
  ' ',
);
const STEMS =
  `aanpak arbeid bestuur begroting beleid bodem bouw brug burger cultuur dienst digitaal dijk dorp duur eiland
  energie erfgoed evaluatie financieel fonds gas gebied geld gemeente gezondheid grens groei grond haven herstel huis huur
  inkomen innovatie jeugd kade kaart kennis kind klimaat krimp kust kwaliteit land leefbaar leer lucht markt meer milieu
  natuur net norm omgeving onderwijs ontwikkeling opgave oud ouder overleg pacht park pensioen plan platteland politie
  polder provincie rand recht regio rekening ruimte samen school sport spoor stad sterk stikstof stof straat stroom studie
  subsidie taal technologie toegang toekomst toezicht toets trein uitkering uitvoering vaar veen veilig vervoer visie vlucht
  voedsel volk voortgang vraag vrij waarde wacht water weg welzijn werk wet wijk wind winkel wonen woning zee zorg zuid`
    .split(/\s+/)
    .filter(Boolean);
const NAMES =
  'Akker Berg Dam Dijk Eik Ford Graaf Haan Jong Kort Linden Molen Nes Oever Poel Ruiter Smit Tol Vries Wit'.split(' ');

/** One made paper, with the fields of a list. */
export interface MadePaper {
  readonly id: string;
  readonly date: string;
  readonly soort: string;
  readonly title: string;
  readonly dossierTitle: string;
  readonly zaak: string;
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word: small ones often, compounds of which the first are common and the last rare. */
export function word(random: () => number): string {
  if (random() < 0.35) return SMALL[Math.floor(SMALL.length * random() ** 2)] ?? 'de';
  const stem = () => STEMS[Math.floor(STEMS.length * random() ** 2)] ?? 'beleid';
  const share = random();
  return share < 0.3 ? stem() : share < 0.9 ? stem() + stem() : stem() + stem() + stem();
}

function words(count: number, random: () => number): string {
  return Array.from({ length: count }, () => word(random)).join(' ');
}

interface Dossier {
  readonly id: string;
  readonly title: string;
  number: number;
}

/** Makes this many papers, oldest first. */
export function* makePapers(count: number, seed = 1): Generator<MadePaper> {
  const random = randomly(seed);
  const dossiers: Dossier[] = [];
  const openDossier = () => {
    const number = 17_000 + dossiers.length;
    const suffix = random() < 0.1 ? `-${'VII VIII XV XVI B'.split(' ')[Math.floor(random() * 5)]}` : '';
    dossiers.push({ id: `${String(number)}${suffix}`, title: words(4 + Math.floor(random() * 12), random), number: 0 });
  };
  const most = Math.min(39_900, Math.max(10, Math.floor(count / 17)));
  const days = 365 * 30;
  for (let made = 0; made < count; made++) {
    while (dossiers.length < Math.max(1, (most * made) / count)) openDossier();
    // most papers are of dossiers that were opened lately, some of one that lives for ever
    const back = Math.floor(dossiers.length * random() ** 3);
    const dossier = dossiers[dossiers.length - 1 - back] as Dossier;
    dossier.number += 1;
    yield makePaper(dossier, addDays('1995-01-01', Math.floor((days * made) / count)), made, random);
  }
}

function makePaper(dossier: Dossier, date: string, made: number, random: () => number): MadePaper {
  const motion = random() < 0.4;
  const name = NAMES[Math.floor(NAMES.length * random())];
  const start = motion ? `Motie van het lid Van der ${name} over ` : '';
  return {
    id: `${dossier.id}-${dossier.number}`,
    date,
    soort: motion ? 'Motie' : random() < 0.85 ? 'Brief regering' : 'Amendement',
    title: start + words(motion ? 8 : 12, random),
    dossierTitle: dossier.title,
    zaak: `${date.slice(0, 4)}Z${String(made % 100_000).padStart(5, '0')}`,
  };
}
