import type { Chance } from './chance.ts';
import type { Said } from './said.ts';
import { CLOSE, OPEN, type Placing, type Sayer, sayerFor } from './sentences.ts';

/** A finished letter, and where its references stand in it, in the order in which they were handed over. */
export interface Written {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Writes the letter with what it is told to say of each paper. */
export type Writer = (papers: readonly Said[]) => Written;

/** Sentences of every letter, which cite nothing. */
const FILLERS = [
  'Ik deel de zorg van uw Kamer over de uitvoering en heb hierover gesproken met de medeoverheden.',
  'De uitkomsten van dat gesprek zijn in deze brief verwerkt.',
  'Het kabinet hecht eraan dat uitvoerders de tijd krijgen om zich voor te bereiden.',
  'Voor het einde van het jaar zal ik de stand van zaken opnieuw met uw Kamer delen.',
  'De gemeenten hebben laten weten dat zij zich in deze aanpak herkennen.',
];

/** The day of a letter that can cite all papers: some time after the newest. */
export function dayAfter(papers: readonly Said[], chance: Chance): string {
  const newest =
    papers
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  return new Date(Date.parse(newest) + (10 + chance.below(260)) * 86_400_000).toISOString().slice(0, 10);
}

/** Chooses the form of a letter about these papers, once; slips are written in the same form. */
export function writerFor(truths: readonly Said[], sent: string, chance: Chance): Writer {
  const isDraft = chance.often(0.5);
  const placing = chance.pick<Placing>(['bracket', 'bracket', 'bracket', 'running', 'note', 'list']);
  const sayers = truths.map((truth, at) => sayerFor(truth, sent, placing, markOf(isDraft, at + 1), chance));
  const fillers = truths.map(() => chance.pick(FILLERS));
  return (papers) =>
    located(
      isDraft ? draft(sent, body(papers, sayers, fillers, true)) : print(sent, body(papers, sayers, fillers, false)),
    );
}

function markOf(isDraft: boolean, number: number): string {
  return isDraft ? `[^${number}]` : '¹²³⁴'.charAt(number - 1);
}

function body(papers: readonly Said[], sayers: readonly Sayer[], fillers: readonly string[], isDraft: boolean): string {
  const spoken = papers.map((said, at) => (sayers[at] as Sayer)(said));
  const isList = spoken.every(({ text }) => text.startsWith('- '));
  const text = isList
    ? `${fillers[0]} Het gaat om de volgende stukken:\n\n${spoken.map((one) => one.text).join('\n')}`
    : spoken.map((one, at) => `${one.text} ${fillers[at]}`).join('\n\n');
  const notes = spoken.flatMap(({ note }, at) =>
    note ? [isDraft ? `[^${at + 1}]: ${note}` : `${at + 1} ${note}`] : [],
  );
  return [text, 'Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.', ...notes].join('\n\n');
}

function draft(sent: string, text: string): string {
  return `---
soort: kamerbrief
status: concept
aan: de Voorzitter van de Tweede Kamer der Staten-Generaal
datum: ${dutch(sent)}
betreft: Voortgang
ondertekening: De minister van Binnenlandse Zaken en Koninkrijksrelaties,
---

Geachte voorzitter,

${text}
`;
}

function print(sent: string, text: string): string {
  const [main = '', ...notes] = text.split(/\n\n(?=\d )/);
  return `> Retouradres Postbus 20011 2500 EA Den Haag

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum
${dutch(sent)}

Betreft
Voortgang


Geachte voorzitter,

${wrapped(main)}


De minister van Binnenlandse Zaken en Koninkrijksrelaties,


${notes.join('\n')}
`;
}

/** Breaks lines at 78 characters, as a print does: in the middle of a notation too. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(.{50,78}) (?=\S)/g, '$1\n'))
    .join('\n');
}

function dutch(day: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Takes the marks out and tells where they stood. */
function located(marked: string): Written {
  const places: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(OPEN)) {
    const [inside = '', outside] = part.split(CLOSE);
    if (outside !== undefined) places.push({ start: text.length, end: text.length + inside.length });
    text += inside + (outside ?? '');
  }
  return { text, places };
}
