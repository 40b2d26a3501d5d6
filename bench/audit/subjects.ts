import type { Dice } from './dice.ts';
import type { Listed } from './papers.ts';
import { topicsOf } from './words.ts';

/** Subjects in other words than any title has: a letter offers a report, or speaks of what came before. */
const LOOSE = [
  'dit onderwerp',
  'de laatste ontwikkelingen',
  'de uitkomsten van het onderzoek',
  'de gemaakte afspraken',
  'de vervolgstappen',
  'de planning voor het komende jaar',
  'de gesprekken met de betrokken partijen',
  'de inzet van de middelen',
];

const MOST_WORDS = 14;

/** The paper's subject as a letter may write it: its title whole or begun, a few of its words, its dossier's, or other words; often none. */
export function subjectOf(paper: Listed, dice: Dice): string | undefined {
  const way = dice.between(1, 100);
  const title = plainSubject(paper);
  if (way <= 10) return undefined;
  if (way <= 14) return dice.pick(LOOSE);
  if (way <= 20) return lowered(clean(paper.dossierTitle));
  if (title === undefined) return undefined;
  return way <= 35 ? inFewWords(title, dice) : shortened(title);
}

/** Behind "over" in the title of a motion or amendment; a letter's title whole. */
function plainSubject({ title, sort }: Listed): string | undefined {
  const text = clean(title);
  if (sort !== 'motie' && sort !== 'amendement') return lowered(text);
  const at = text.search(/\sover\s/);
  return at < 0 ? undefined : text.slice(at + ' over '.length);
}

/** Without what stands in brackets, numbers of other papers and what it replaces. */
function clean(title: string): string {
  return title
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\b(?:t\.?\s?v\.?\s?v\.?|ter vervanging van)\s.*?(?=\sover\s|$)/i, ' ')
    .replace(/["“”„‘’;]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title within a sentence; undefined where it names another paper, or only says what kind of paper it is. */
function lowered(title: string): string | undefined {
  if (topicsOf(title).size === 0 || /\d{2}[ .]?\d{3}|nr\./.test(title)) return undefined;
  const [first = ''] = title.split(' ');
  return /^\p{Lu}\p{Ll}+$/u.test(first) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function shortened(subject: string): string | undefined {
  const words = subject.split(' ').slice(0, MOST_WORDS);
  while (words.length > 1 && /^(?:\p{Ll}{1,3}|over|voor|naar|door|inzake|tussen)$/u.test(words.at(-1) ?? ''))
    words.pop();
  const text = words.join(' ').replace(/[.,:]+$/, '');
  return text === '' || /\d{2}[ .]?\d{3}|nr\./.test(text) ? undefined : text;
}

function inFewWords(subject: string, dice: Dice): string | undefined {
  const topics = topicsOf(subject);
  const words = subject.split(/[^\p{L}-]+/u).filter((word) => topics.has(word.toLowerCase()) && word.length > 5);
  if (words.length < 2) return shortened(subject);
  const from = dice.between(0, words.length - 2);
  return `${words[from]} en ${words[from + 1]}`;
}
