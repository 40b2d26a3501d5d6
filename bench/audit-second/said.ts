import type { ListedPaper } from './papers.ts';

/** What a letter says of a paper, of which a slip changes one thing. */
export interface Said {
  readonly dossier: string;
  readonly number: number;
  /** The day that the sentence names, 'YYYY-MM-DD'. */
  readonly day: string;
  /** The year of `TK 31757-102; 2020`. */
  readonly year: number;
  /** '2019-2020'. */
  readonly session: string;
  /** 'brief', 'motie', 'amendement', 'nota van wijziging'. */
  readonly noun: string;
  /** Surnames; none where the title names nobody. */
  readonly movers: readonly string[];
  readonly alii: boolean;
  /** What it is about, to follow on "over"; empty where the title cannot be used so. */
  readonly subject: string;
}

/** The kinds that a letter cites by a word of their own. */
const NOUNS: Readonly<Record<string, string>> = {
  'Brief regering': 'brief',
  Motie: 'motie',
  Amendement: 'amendement',
  'Nota van wijziging': 'nota van wijziging',
  'Nota n.a.v. het (nader/tweede nader/enz.) verslag': 'nota naar aanleiding van het verslag',
  'Memorie van toelichting': 'memorie van toelichting',
  'Verslag van een commissiedebat': 'verslag',
};

const MOVERS = String.raw`(?<names>\p{Lu}?[^,]*?)(?<alii> c\.s\.)?`;
const REPLACING = String.raw`(?: ter vervanging van [^,]*? nr\. \d+)?`;

/** 'Motie van de leden Kröger en Van Dam c.s. over een termijn van 36 uur', at the end of a title. */
const MOVED = new RegExp(
  `(?:motie|amendement) van (?:het lid|de leden) ${MOVERS}${REPLACING} over (?<subject>.+)$`,
  'iu',
);

/** A true account of a paper; undefined for a kind that letters seldom cite. */
export function truthOf(paper: ListedPaper): Said | undefined {
  const noun = NOUNS[paper.soort];
  if (!noun) return undefined;
  const moved = noun === 'motie' || noun === 'amendement' ? MOVED.exec(paper.title)?.groups : undefined;
  return {
    dossier: paper.dossier,
    number: paper.number,
    day: paper.date,
    year: Number(paper.date.slice(0, 4)),
    session: paper.session,
    noun,
    movers: moved?.['names']?.split(/, | en /) ?? [],
    alii: moved?.['alii'] !== undefined,
    subject: moved?.['subject'] ?? (noun === 'brief' ? subjectOf(paper.title) : ''),
  };
}

function subjectOf(title: string): string {
  const after = / over (.{12,})$/.exec(title)?.[1];
  if (after) return after;
  if (/\b(?:verslag|agenda|antwoord\w*|reactie|brief|aanbieding)\b/i.test(title)) return '';
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Words that a shortened subject does not end with. */
const LOOSE = new Set(
  'de het een van voor in op en of met bij tot te aan om door dat die is wordt worden over naar als uit tussen zijn'.split(
    ' ',
  ),
);

/** The subject as a hurried writer gives it: the first words, ending with one that can stand at the end. */
export function shortened(subject: string, most: number): string {
  const words = subject.split(' ').slice(0, most);
  while (words.length > 1 && LOOSE.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ').replace(/[.,;:(]+$/, '');
}
