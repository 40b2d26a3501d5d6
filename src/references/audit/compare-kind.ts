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
 * The kind that the noun claims. Faults are a motion cited as anything else or the reverse, a letter cited as an amendment or the
 * reverse, and a letter, motion or amendment cited as one of the documents of a bill. Reports, answers and agendas are letters to a
 * register, and agree with them.
 */
export function compareKind(cited: CitedAs, paper: Paper, { words }: Holdings): Comparison | undefined {
  const { noun, subject } = cited;
  const held = kindOfPaper(paper);
  if (!noun || !held) return undefined;
  const document = documentOf(noun.word);
  if (document) return compareDocument(document, paper, noun.tight && !noun.behind);
  const claimed = [noun.kind, ...(noun.other ? [noun.other] : [])];
  const isAmended = noun.kind === 'amendement' && held === 'stuk' && !tellsOf(paper, 'amendement');
  if (!isAmended && claimed.some((kind) => !isOther(kind, held)))
    return { aspect: 'soort', agrees: true, certain: true };
  if (noun.kind !== 'motie' && noun.kind !== 'amendement' && !noun.tight) return undefined;
  if (noun.behind && tellsOf(paper, noun.kind) && fitOf(subject, words(paper.title)).count > 0) return undefined;
  if (noun.behind && tellsOf(paper, noun.kind) && subject.size === 0) return undefined;
  if (isAmended) return noun.tight && !noun.behind ? differs(paper, NAMES.amendement) : undefined;
  return { ...differs(paper, NAMES[noun.kind]), certain: !noun.behind && noun.tight };
}

function differs(paper: Paper, not: string): Comparison {
  const is = lowerFirst(paper.soort ?? paper.kind);
  return { aspect: 'soort', agrees: false, certain: false, tells: `${paper.id} is een ${is}, niet ${not}` };
}

/** A document that a bill has beside its text, and how registers call it. */
interface BillDocument {
  readonly word: RegExp;
  readonly soort: RegExp;
  readonly name: string;
}

const BILL_DOCUMENTS: readonly BillDocument[] = [
  { word: /^nota van wijziging/, soort: /nota van wijziging/i, name: 'een nota van wijziging' },
  {
    word: /^nota naar aanleiding/,
    soort: /nota (?:n\.\s?a\.\s?v|naar aanleiding)/i,
    name: 'een nota naar aanleiding van het verslag',
  },
  { word: /^memorie van toelichting/, soort: /memorie van toelichting/i, name: 'een memorie van toelichting' },
];

function documentOf(word: string): BillDocument | undefined {
  return BILL_DOCUMENTS.find((document) => document.word.test(word));
}

/** A letter may send the document along, and then says so in its title. */
function compareDocument({ soort, name }: BillDocument, paper: Paper, isClear: boolean): Comparison | undefined {
  const held = kindOfPaper(paper);
  if (soort.test(`${paper.soort ?? ''} ${paper.title}`)) return { aspect: 'soort', agrees: true, certain: true };
  return isClear && held !== 'stuk' ? differs(paper, name) : undefined;
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
