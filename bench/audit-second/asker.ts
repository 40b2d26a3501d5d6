import type { Chance } from './chance.ts';
import { dayAfter, type Writer, writerFor } from './letters.ts';
import { keyOf, type ListedPaper } from './papers.ts';
import { type Said, truthOf } from './said.ts';
import { type Around, SLIPS, type SlipName } from './slips.ts';

/** What the product under test says of one reference. */
export interface Answer {
  readonly span: { readonly start: number; readonly end: number };
  readonly verdict: string;
  readonly why: string;
}

/** Asks the product about a letter, on a day. */
export type Product = (text: string, today: string) => readonly Answer[];

/** One reference, what was done to it, and what the product said. */
export interface Asked {
  /** undefined: a true reference. */
  readonly slip?: SlipName;
  /** A true reference in a letter where another one is wrong. */
  readonly beside: boolean;
  /** The list tells: it has no such paper, or one of which something is said that is not so. */
  readonly tellable: boolean;
  /** 'klopt' and so on; 'ongelezen' where the product saw no reference. */
  readonly verdict: string;
  readonly why: string;
  /** The letter without its head, the reference between « and ». */
  readonly sentence: string;
  /** What the list says of the paper that was meant. */
  readonly truth: string;
  /** What the list says of the paper that is written now. */
  readonly written: string;
}

/** Slips that are tried of each paper. */
const SLIPS_A_PAPER = 4;

/** Makes who draws papers, writes letters and asks about them. */
export function createAsker(
  papers: readonly ListedPaper[],
  chance: Chance,
  product: Product,
): { ask(count: number): Asked[] } {
  const byKey = new Map(papers.map((paper) => [keyOf(paper), paper]));
  const byDossier = Map.groupBy(papers, ({ dossier }) => dossier);
  const members = membersByYear(papers);
  const names = Object.keys(SLIPS) as SlipName[];
  let turn = 0;

  const draw = (): Said => truthOf(chance.pick(papers)) ?? draw();

  /** A paper for the line above: of the same dossier as often as not. */
  const company = (of: Said): Said => {
    const near = (byDossier.get(of.dossier) ?? []).filter(({ number }) => number !== of.number);
    return (near.length > 0 && chance.often(0.5) && truthOf(chance.pick(near))) || draw();
  };

  const asked = (text: string, place: Answer['span'], said: Said, truth: Said, answers: readonly Answer[]) => {
    const answer = answers.find(({ span }) => span.start < place.end && place.start < span.end);
    return {
      verdict: answer?.verdict ?? 'ongelezen',
      why: answer?.why ?? '',
      sentence: withMark(text, place).replaceAll(/\s+/g, ' '),
      truth: told(byKey.get(keyOf(truth))),
      written: told(byKey.get(keyOf(said))),
    };
  };

  const askAll = (write: Writer, said: readonly Said[], truths: readonly Said[], today: string) => {
    const { text, places } = write(said);
    const answers = product(text, today);
    return places.map((place, at) => asked(text, place, said[at] as Said, truths[at] as Said, answers));
  };

  const askOf = (truth: Said): Asked[] => {
    const truths = [company(truth), truth];
    const sent = dayAfter(truths, chance);
    const write = writerFor(truths, sent, chance);
    const around: Around = {
      above: truths[0] as Said,
      members: members.get(truth.year) ?? [],
      chance,
    };
    const found: Asked[] = askAll(write, truths, truths, sent).map((one) => ({
      ...one,
      beside: false,
      tellable: false,
    }));
    for (let tried = 0, made = 0; made < SLIPS_A_PAPER && tried < names.length; tried++) {
      const slip = names[turn++ % names.length] as SlipName;
      const wrong = SLIPS[slip](truth, around);
      const said = wrong && [truths[0] as Said, wrong];
      if (!said || write(said).text === write(truths).text) continue;
      made++;
      const tellable = isTellable(write, truths, wrong, byKey.get(keyOf(wrong)));
      const [beside, slipped] = askAll(write, said, truths, sent);
      if (beside) found.push({ ...beside, beside: true, tellable: false });
      if (slipped) found.push({ ...slipped, slip, beside: false, tellable });
    }
    return found;
  };
  return { ask: (count) => Array.from({ length: count }, () => askOf(draw())).flat() };
}

/** Whether the letter would read otherwise if it told truly of the paper that it now names. */
function isTellable(write: Writer, truths: readonly Said[], wrong: Said, named: ListedPaper | undefined): boolean {
  const truth = named && truthOf(named);
  if (!truth) return true;
  const [above] = truths;
  return above === undefined || write([above, wrong]).text !== write([above, truth]).text;
}

/** The letter from its salutation on, the reference between « and ». */
function withMark(text: string, { start, end }: Answer['span']): string {
  const from = text.indexOf('Geachte');
  return `${text.slice(from, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

function told(paper: ListedPaper | undefined): string {
  return paper ? `${keyOf(paper)}, ${paper.date}, ${paper.session}, ${paper.soort}: ${paper.title}` : 'not in the list';
}

/** The surnames of those who moved something, by the year. */
function membersByYear(papers: readonly ListedPaper[]): Map<number, string[]> {
  const years = new Map<number, Set<string>>();
  for (const paper of papers) {
    const said = truthOf(paper);
    for (const name of said?.movers ?? []) {
      const year = years.get(said?.year ?? 0) ?? new Set<string>();
      years.set(said?.year ?? 0, year.add(name));
    }
  }
  return new Map([...years].map(([year, names]) => [year, [...names]]));
}
