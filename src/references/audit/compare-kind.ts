import { lowerFirst } from '../../dutch/index.ts';
import type { Paper } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { fitOf } from './fit.ts';
import type { Holdings } from './holdings.ts';
import type { NounKind } from './nouns.ts';
import type { Comparison } from './verdict.ts';

const NAMES: Readonly<Record<NounKind, string>> = {
  motie: 'een motie',
  amendement: 'een amendement',
  brief: 'een brief',
  stuk: 'een ander stuk',
};

/**
 * The kind that the noun claims. Two differences are faults only: a motion cited as anything else or the reverse, and a letter
 * cited as an amendment or the reverse. Reports, answers and agendas are letters to a register, and agree with them.
 */
export function compareKind({ noun, subject }: CitedAs, paper: Paper, { words }: Holdings): Comparison | undefined {
  const held = kindOfPaper(paper);
  if (!noun || !held) return undefined;
  const claimed = [noun.kind, ...(noun.other ? [noun.other] : [])];
  if (claimed.some((kind) => !isOther(kind, held))) return { aspect: 'soort', agrees: true, certain: true };
  if (noun.kind !== 'motie' && noun.kind !== 'amendement' && !noun.tight) return undefined;
  if (noun.behind && tellsOf(paper, noun.kind) && fitOf(subject, words(paper.title)).count > 0) return undefined;
  if (noun.behind && tellsOf(paper, noun.kind) && subject.size === 0) return undefined;
  const is = paper.soort ?? paper.kind;
  return {
    aspect: 'soort',
    agrees: false,
    certain: !noun.behind && noun.tight,
    tells: `${paper.id} is ${/^(?:amendement|verslag|voorstel)/i.test(is) ? 'een' : 'een'} ${lowerFirst(is)}, niet ${NAMES[noun.kind]}`,
  };
}

/** A letter about the motion that stands before the reference: "over de uitvoering van de motie X (…)". */
function tellsOf({ title }: Paper, kind: NounKind): boolean {
  return new RegExp(kind === 'motie' ? 'motie' : 'amendement', 'i').test(title);
}

function isOther(claimed: NounKind, held: NounKind): boolean {
  if ((claimed === 'motie') !== (held === 'motie')) return true;
  return (claimed === 'brief' && held === 'amendement') || (claimed === 'amendement' && held === 'brief');
}

/** What a register knows it as; undefined where its source names no kind. */
export function kindOfPaper({ kind, soort }: Paper): NounKind | undefined {
  if (kind === 'motie' || kind === 'amendement' || kind === 'brief') return kind;
  return kind === 'overig' && soort === undefined ? undefined : 'stuk';
}
