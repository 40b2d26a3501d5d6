import type { Chance } from './chance.ts';
import { type Said, shortened } from './said.ts';

/** Stands before and after the notation, so that its place in the finished letter is known. */
export const OPEN = '\u0001';
export const CLOSE = '\u0002';

/** Turns what is said into words; the same choices every time, so that a slip changes one place only. */
export type Sayer = (said: Said) => Spoken;

/** A sentence, and the footnote that goes with it. */
export interface Spoken {
  readonly text: string;
  readonly note?: string;
}

type Words = (said: Said) => string;

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** '31 757', '21 501-02', '31 700 VIII'. */
function spaced(dossier: string): string {
  const [number = '', ...rest] = dossier.split('-');
  const apart = `${number.slice(0, 2)} ${number.slice(2)}`;
  const part = rest.join('-');
  return part === '' ? apart : /^\d/.test(part) ? `${apart}-${part}` : `${apart} ${part}`;
}

const short = (session: string): string => `${session.slice(0, 4)}/${session.slice(7)}`;
const close = (dossier: string): string => dossier.replace(/-(?=[A-Z])/, ' ');

/** The ways to write where a paper is found; those used most stand more than once. */
const NOTATIONS: readonly Words[] = [
  ({ dossier, number, year }) => `TK ${dossier}-${number}; ${year}`,
  ({ dossier, number, year }) => `TK ${dossier}-${number}; ${year}`,
  ({ dossier, number, session }) => `Kamerstukken II ${short(session)}, ${close(dossier)}, nr. ${number}`,
  ({ dossier, number, session }) => `Kamerstukken II ${short(session)}, ${spaced(dossier)}, nr. ${number}`,
  ({ dossier, number, session }) => `Kamerstukken II, ${session}, ${spaced(dossier)}, nr. ${number}`,
  ({ dossier, number }) => `Kamerstuk ${spaced(dossier)}, nr. ${number}`,
  ({ dossier, number }) => `Kamerstuk ${spaced(dossier)}, nr. ${number}`,
  ({ dossier, number }) => `Kamerstuk ${close(dossier)}, nr. ${number}`,
  ({ dossier, number }) => `Kamerstuk ${dossier}-${number}`,
  ({ dossier, number }) => `Kamerstukken II, ${spaced(dossier)}, nr. ${number}`,
];

/** Chooses how the day is written; `sent` is the day of the letter. */
function dayWords(sent: string, day: string, chance: Chance): Words {
  const days = (Date.parse(sent) - Date.parse(day)) / 86_400_000;
  const form = chance.below(10);
  return (said) => {
    const [year = '', month = '', date = ''] = said.day.split('-');
    const named = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
    if (form < 2 && days < 300) return `${named} jl.`;
    if (form === 2) return `${date}-${month}-${year}`;
    return `${named} ${year}`;
  };
}

function subjectWords(chance: Chance): Words {
  const most = chance.pick([4, 6, 9, 30]);
  return ({ subject }) => shortened(subject, most);
}

function moverWords(chance: Chance): Words {
  const form = chance.below(3);
  return ({ movers, alii, noun }) => {
    const [first = '', second] = movers;
    const others = alii ? ' c.s.' : '';
    if (form === 0) return `${noun}-${first}${second ? `/${second}` : ''}${others}`;
    if (form === 1 && second) return `${noun} ${first} c.s.`;
    return second
      ? `${noun} van de leden ${movers.slice(0, -1).join(', ')} en ${movers.at(-1)}${others}`
      : `${noun} van het lid ${first}${others}`;
  };
}

const NEUTER = new Set(['amendement', 'verslag']);
const the = (noun: string): string => (NEUTER.has(noun) ? 'het' : 'de');
const which = (noun: string): string => (NEUTER.has(noun) ? 'dat' : 'die');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts the place of a paper behind a phrase: in brackets, between commas or in a footnote. */
export type Placed = (phrase: string, said: Said) => string;

interface Parts {
  readonly day: Words;
  readonly about: Words;
  readonly mover: Words;
  readonly at: Placed;
}

type Frame = (said: Said, parts: Parts) => string;

const OF_A_LETTER: readonly Frame[] = [
  (s, p) =>
    `In ${p.at(`mijn ${s.noun} van ${p.day(s)} over ${p.about(s)}`, s)} heb ik uw Kamer hierover eerder geïnformeerd.`,
  (s, p) => `Bij ${p.at(`${s.noun} van ${p.day(s)}`, s)} is uw Kamer geïnformeerd over ${p.about(s)}.`,
  (s, p) => `Zoals ik heb toegezegd in ${p.at(`mijn ${s.noun} van ${p.day(s)}`, s)}, kom ik hier nu op terug.`,
  (s, p) =>
    `Over ${p.about(s)} heeft mijn ambtsvoorganger uw Kamer ${p.at(`op ${p.day(s)} een ${s.noun} gestuurd`, s)}.`,
  (s, p) => `Ik verwijs u kortheidshalve naar ${p.at(`${the(s.noun)} ${s.noun} over ${p.about(s)}`, s)}.`,
  (s, p) => `Op ${p.day(s)} heb ik ${p.at(`het onderzoek naar ${p.about(s)} aan uw Kamer aangeboden`, s)}.`,
  (s, p) => `De eerdere ${s.noun} daarover, ${p.at(`van ${p.day(s)}`, s)}, bevat de cijfers per gemeente.`,
];

const OF_A_MEMBER: readonly Frame[] = [
  (s, p) => `Hiermee doe ik ${p.at(`${the(s.noun)} ${p.mover(s)} over ${p.about(s)}`, s)} af.`,
  (s, p) => `${capital(p.at(`${the(s.noun)} ${p.mover(s)}`, s))} vraagt aandacht voor ${p.about(s)}.`,
  (s, p) => `Op ${p.day(s)} is ${p.at(`${the(s.noun)} ${p.mover(s)}`, s)} ingediend; daarop ga ik hieronder in.`,
  (s, p) => `Uitvoering geef ik aan ${p.at(`${the(s.noun)} ${p.mover(s)} van ${p.day(s)}`, s)}.`,
  (s, p) => `Met ${p.at(`${the(s.noun)} over ${p.about(s)} (${p.mover(s)})`, s)} heeft uw Kamer mij op pad gestuurd.`,
];

const OF_ANY: readonly Frame[] = [
  (s, p) => `Zie ook ${p.at(`${the(s.noun)} ${s.noun} van ${p.day(s)}`, s)}, ${which(s.noun)} hier nog steeds geldt.`,
  (s, p) => `In ${p.at(`${the(s.noun)} ${s.noun}`, s)} is dit punt al aan de orde gekomen.`,
];

/** How the letter places its references. */
export type Placing = 'bracket' | 'running' | 'note' | 'list';

/** Makes the sentence about one paper. `mark` is the mark of the footnote in the text. */
export function sayerFor(truth: Said, sent: string, placing: Placing, mark: string, chance: Chance): Sayer {
  const notation = chance.pick(NOTATIONS);
  const frame = frameFor(truth, chance);
  const words = { day: dayWords(sent, truth.day, chance), about: subjectWords(chance), mover: moverWords(chance) };
  const where: Words = (said) => `${OPEN}${notation(said)}${CLOSE}`;
  if (placing === 'list') return listed(words, where, chance);
  const at: Placed = (phrase, said) => {
    if (placing === 'note') return `${phrase}${mark}`;
    return placing === 'running' ? `${phrase}, ${where(said)},` : `${phrase} (${where(said)})`;
  };
  return (said) => {
    const text = frame(said, { ...words, at }).replaceAll(/,([,.;])/g, '$1');
    return placing === 'note' ? { text, note: `${where(said)}.` } : { text };
  };
}

function frameFor(truth: Said, chance: Chance): Frame {
  const frames = truth.movers.length > 0 ? OF_A_MEMBER : truth.noun === 'brief' && truth.subject ? OF_A_LETTER : OF_ANY;
  return chance.pick(chance.often(0.1) ? OF_ANY : frames);
}

/** A line of a list: what it is, its day, where it is found. */
function listed(words: Omit<Parts, 'at'>, where: Words, chance: Chance): Sayer {
  const withDay = chance.often(0.7);
  return (said) => {
    const name = said.movers.length > 0 ? words.mover(said) : said.noun;
    const day = withDay ? ` van ${words.day(said)}` : '';
    const about = said.subject ? ` over ${words.about(said)}` : '';
    return { text: `- ${capital(name)}${day}${about} (${where(said)});` };
  };
}
