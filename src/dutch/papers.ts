import { anyOf } from '../text/index.ts';

/** What an incoming letter counts as (`ontvangen`: `soort`). */
export type IncomingKind = 'brief' | 'e-mail' | 'vragen' | 'verzoek' | 'rapport' | 'motie' | 'advies';

/** What the noun before a reference tells of the Kamerstuk that is meant. */
export type CitedKind = 'motie' | 'amendement' | 'brief' | 'stuk';

/** A kind of paper, or of what papers tell of: its words stand here, once. */
export interface PaperWord {
  /** In the singular, in small letters. */
  readonly name: string;
  readonly plural?: string;
  readonly article: 'de' | 'het';
  /** What it counts as where it comes in; a word without it is nothing that a ministry answers. */
  readonly incoming?: IncomingKind;
  /** A subject line begins with it, and says then what the paper is about: 'Advies over water'. */
  readonly inSubject?: true;
  readonly cited?: CitedKind;
  /** Whose paper the government is, or what it bases itself on: it has a day, and goes to the Kamer. */
  readonly ofGovernment?: true;
  /** It can stand in the singular without an article: 'over onderzoek naar water'. */
  readonly uncounted?: true;
  /** Names begin with it, and keep its capital: 'de Wet open overheid'. */
  readonly inNames?: true;
  /** A court gives it: who is sent one is not sent a favour. */
  readonly ofCourt?: true;
}

export const PAPERS: readonly PaperWord[] = [
  { name: 'brief', plural: 'brieven', article: 'de', incoming: 'brief', inSubject: true, cited: 'brief' },
  { name: 'brandbrief', plural: 'brandbrieven', article: 'de', incoming: 'brief', inSubject: true },
  { name: 'open brief', plural: 'open brieven', article: 'de', incoming: 'brief', inSubject: true },
  { name: 'petitie', plural: 'petities', article: 'de', incoming: 'brief', inSubject: true },
  { name: 'schrijven', article: 'het', incoming: 'brief', uncounted: true },
  { name: 'bericht', plural: 'berichten', article: 'het', incoming: 'brief' },
  { name: 'briefkaart', plural: 'briefkaarten', article: 'de', incoming: 'brief' },
  { name: 'e-mail', plural: 'e-mails', article: 'de', incoming: 'e-mail', uncounted: true },
  { name: 'email', plural: 'emails', article: 'de', incoming: 'e-mail', uncounted: true },
  { name: 'mail', plural: 'mails', article: 'de', incoming: 'e-mail', uncounted: true },
  { name: 'e-mailbericht', plural: 'e-mailberichten', article: 'het', incoming: 'e-mail' },
  { name: 'vraag', plural: 'vragen', article: 'de', incoming: 'vragen', inSubject: true, uncounted: true },
  { name: 'kamervraag', plural: 'kamervragen', article: 'de', incoming: 'vragen', inSubject: true, uncounted: true },
  { name: 'verzoek', plural: 'verzoeken', article: 'het', incoming: 'verzoek', inSubject: true, uncounted: true },
  { name: 'uitnodiging', plural: 'uitnodigingen', article: 'de', incoming: 'verzoek', uncounted: true },
  {
    name: 'rapport',
    plural: 'rapporten',
    article: 'het',
    incoming: 'rapport',
    inSubject: true,
    cited: 'stuk',
    ofGovernment: true,
  },
  { name: 'eindrapport', plural: 'eindrapporten', article: 'het', incoming: 'rapport', inSubject: true },
  { name: 'onderzoeksrapport', plural: 'onderzoeksrapporten', article: 'het', incoming: 'rapport' },
  { name: 'conceptrapport', plural: 'conceptrapporten', article: 'het', incoming: 'rapport', inSubject: true },
  { name: 'notitie', plural: 'notities', article: 'de', incoming: 'rapport', ofGovernment: true },
  {
    name: 'advies',
    plural: 'adviezen',
    article: 'het',
    incoming: 'advies',
    inSubject: true,
    cited: 'stuk',
    ofGovernment: true,
    uncounted: true,
  },
  { name: 'wetgevingsadvies', plural: 'wetgevingsadviezen', article: 'het', incoming: 'advies', inSubject: true },
  { name: 'motie', plural: 'moties', article: 'de', incoming: 'motie', inSubject: true, cited: 'motie' },
  { name: 'amendement', plural: 'amendementen', article: 'het', cited: 'amendement' },
  { name: 'antwoord', plural: 'antwoorden', article: 'het', cited: 'stuk', uncounted: true },
  { name: 'beantwoording', article: 'de', cited: 'stuk', uncounted: true },
  { name: 'verslag', plural: 'verslagen', article: 'het', cited: 'stuk' },
  { name: 'rapportage', plural: 'rapportages', article: 'de', cited: 'stuk', ofGovernment: true, uncounted: true },
  { name: 'fiche', plural: 'fiches', article: 'het', cited: 'stuk' },
  { name: 'nota', plural: 'nota’s', article: 'de', cited: 'stuk', ofGovernment: true, inNames: true },
  { name: 'agenda', plural: 'agenda’s', article: 'de', cited: 'stuk', ofGovernment: true, inNames: true },
  { name: 'reactie', plural: 'reacties', article: 'de', cited: 'stuk', ofGovernment: true, uncounted: true },
  { name: 'memorie', plural: 'memories', article: 'de', cited: 'stuk' },
  { name: 'wetsvoorstel', plural: 'wetsvoorstellen', article: 'het', cited: 'stuk' },
  { name: 'voorstel van wet', plural: 'voorstellen van wet', article: 'het', cited: 'stuk' },
  { name: 'standpunt', plural: 'standpunten', article: 'het', ofGovernment: true },
  { name: 'evaluatie', plural: 'evaluaties', article: 'de', ofGovernment: true, uncounted: true },
  { name: 'visie', plural: 'visies', article: 'de', ofGovernment: true, inNames: true },
  { name: 'plan', plural: 'plannen', article: 'het', ofGovernment: true, inNames: true },
  { name: 'voorstel', plural: 'voorstellen', article: 'het', ofGovernment: true },
  { name: 'besluit', plural: 'besluiten', article: 'het', ofGovernment: true, inNames: true },
  { name: 'onderzoek', plural: 'onderzoeken', article: 'het', ofGovernment: true, uncounted: true },
  { name: 'overzicht', plural: 'overzichten', article: 'het' },
  { name: 'uitspraak', plural: 'uitspraken', article: 'de', ofCourt: true },
  { name: 'vonnis', plural: 'vonnissen', article: 'het', ofCourt: true },
  { name: 'arrest', plural: 'arresten', article: 'het', ofCourt: true },
  { name: 'beschikking', plural: 'beschikkingen', article: 'de', ofCourt: true },
  { name: 'artikel', plural: 'artikelen', article: 'het', uncounted: true },
  { name: 'manifest', plural: 'manifesten', article: 'het', inNames: true },
  { name: 'position paper', plural: 'position papers', article: 'het' },
  { name: 'uitzending', plural: 'uitzendingen', article: 'de' },
  { name: 'publicatie', plural: 'publicaties', article: 'de' },
  { name: 'monitor', plural: 'monitors', article: 'de', inNames: true },
  { name: 'debat', plural: 'debatten', article: 'het' },
  { name: 'overleg', plural: 'overleggen', article: 'het', uncounted: true },
  { name: 'vragenuur', plural: 'vragenuren', article: 'het' },
  { name: 'wet', plural: 'wetten', article: 'de', inNames: true },
  { name: 'ontwerp', plural: 'ontwerpen', article: 'het' },
  { name: 'jaarrekening', plural: 'jaarrekeningen', article: 'de' },
  { name: 'toezegging', plural: 'toezeggingen', article: 'de' },
  { name: 'maatregel', plural: 'maatregelen', article: 'de' },
  { name: 'behandeling', plural: 'behandelingen', article: 'de', uncounted: true },
];

/** A pattern of the words of some rows, in the singular and the plural; the longer of two that begin alike comes first. */
function wordsThat(hold: (paper: PaperWord) => boolean): string {
  return anyOf(...PAPERS.filter(hold).flatMap(bothNumbers).sort(longestFirst));
}

const bothNumbers = ({ name, plural }: PaperWord): readonly string[] =>
  plural === undefined ? [name] : [name, plural];
const longestFirst = (one: string, other: string): number => other.length - one.length;

/** Words for what comes in, in the singular and the plural, with what each counts as. */
export const INCOMING: ReadonlyMap<string, IncomingKind> = new Map(
  PAPERS.flatMap((paper) => bothNumbers(paper).map((word) => [word, paper.incoming] as const)).filter(
    (entry): entry is readonly [string, IncomingKind] => entry[1] !== undefined,
  ),
);
/** Words for what comes in, as the part of a pattern. */
export const INCOMING_WORD = wordsThat(({ incoming }) => incoming !== undefined);
/** Words with which a subject line says what a paper is: several papers are named otherwise, but questions come together. */
export const SUBJECT_WORD = anyOf(
  ...PAPERS.filter(({ inSubject }) => inSubject)
    .flatMap((paper) => (paper.incoming === 'vragen' ? bothNumbers(paper) : [paper.name]))
    .sort(longestFirst),
);
/** Papers of the government, or that it bases itself on, in the singular; first parts of compounds go before them. */
export const GOVERNMENT_PAPER = anyOf(
  ...PAPERS.flatMap(({ name, ofGovernment }) => (ofGovernment ? name : [])).sort(longestFirst),
);
/** Nouns of the Kamerstukken of one kind, in the singular and the plural. */
export function citedWords(kind: CitedKind): string {
  return wordsThat(({ cited }) => cited === kind);
}

const PLURAL = new RegExp(
  String.raw`^(?:(?:de|deze|mijn|onze|uw) )?(?:\p{Ll}+e )?[\p{L}-]*${anyOf(...PAPERS.flatMap(({ plural }) => plural ?? []).sort(longestFirst))}(?= |$)`,
  'iu',
);

/** True for a text about more than one paper: 'de onderzoeken naar water', 'Evaluaties'. */
export function namesPapers(text: string): boolean {
  return PLURAL.test(text);
}

/** What a court decides, as the part of a pattern. */
export const RULING = anyOf(...PAPERS.flatMap(({ name, ofCourt }) => (ofCourt ? name : [])).sort(longestFirst));

/** The row of a word in the singular; undefined for a word that the table lacks. */
export function paperOf(name: string): PaperWord | undefined {
  return PAPERS.find((paper) => paper.name === name);
}

/** How a sentence names a letter of a kind: 'een brief', 'brieven', 'deze brief', 'deze brieven'. */
export interface KindWords {
  /** Without an article: 'brief', 'vragen'. */
  readonly name: string;
  readonly one: string;
  /** Behind a number; absent for what is not counted. */
  readonly many?: string;
  readonly this: string;
  readonly these: string;
}

/** The words for an incoming kind; those of 'brief' for any other text. */
export function kindWords(kind: string): KindWords {
  if (kind === 'vragen') return { name: kind, one: kind, this: 'deze vragen', these: 'deze vragen' };
  const { name, plural = '', article } = paperOf(INCOMING.get(kind) === kind ? kind : 'brief') ?? LETTER;
  const pointed = `${article === 'het' ? 'dit' : 'deze'} ${name}`;
  return { name, one: `een ${name}`, many: plural, this: pointed, these: `deze ${plural}` };
}

const LETTER: PaperWord = { name: 'brief', plural: 'brieven', article: 'de' };
