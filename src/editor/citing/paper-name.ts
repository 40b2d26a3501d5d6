import { writeDate } from '../../dates/index.ts';
import { lowerFirst, paperOf } from '../../dutch/index.ts';
import type { Paper, PaperKind } from '../../register/index.ts';
import { anyOf, enumerate } from '../../text/index.ts';

/** How a sentence names a paper: 'de gewijzigde motie van het lid Zilver c.s.'. */
export interface PaperName {
  readonly article: 'de' | 'het';
  /** The noun with what belongs to it, lower case: 'gewijzigde motie van het lid Zilver c.s.'. */
  readonly name: string;
  /** Its title, or what that says it is about (`isTitle`); '' where the name says it all. */
  readonly about: string;
  readonly isTitle: boolean;
  /** ' van 3 juli 2020'; '' where the day is not known or is in the name already. */
  readonly ofDay: string;
}

type Noun = readonly [article: 'de' | 'het', noun: string];

/** A kind that is named by its own word. */
const itself = (kind: PaperKind): Noun => [paperOf(kind)?.article ?? 'het', kind];

const NOUNS: Readonly<Record<PaperKind, Noun>> = {
  brief: itself('brief'),
  motie: itself('motie'),
  amendement: itself('amendement'),
  verslag: itself('verslag'),
  wetsvoorstel: itself('wetsvoorstel'),
  memorie: itself('memorie'),
  nota: itself('nota'),
  advies: itself('advies'),
  besluit: itself('besluit'),
  'lijst-van-vragen': ['de', 'lijst van vragen'],
  overig: ['het', 'stuk'],
};

/** Kinds that the register does not tell apart, by the `soort` or title that the Kamer gives them. */
const NOUNS_BY_TEXT: readonly (readonly [RegExp, Noun])[] = [
  [/^rapport\/brief algemene rekenkamer/i, ['het', 'rapport van de Algemene Rekenkamer']],
  [/^(?:parlementair onderzoeks)?rapport\b/i, ['het', 'rapport']],
  [/^verslag\b/i, ['het', 'verslag']],
  [/^lijst van antwoorden|^lijst van vragen en antwoorden/i, ['de', 'lijst van vragen en antwoorden']],
  [/^advies (?:van de )?afdeling advisering/i, ['het', 'advies van de Afdeling advisering van de Raad van State']],
  [/^nader rapport\b/i, ['het', 'nader rapport']],
  [/^jaarverslag\b/i, ['het', 'jaarverslag']],
  [/^koninklijke boodschap\b/i, ['de', 'koninklijke boodschap']],
  [/^planologische|^pkb\b|^structuurvisie\b/i, ['de', 'structuurvisie']],
  [/^initiatiefnota\b/i, ['de', 'initiatiefnota']],
];

/** Titles that only say what kind of paper it is: they are the name. */
const KINDS_AS_TITLE = [
  String.raw`(?:\S+ )?nota van (?:wijziging|verbetering)`,
  String.raw`(?:\S+ )?nota naar aanleiding van het (?:nader )?verslag`,
  ...['memorie van (?:toelichting|antwoord)', 'voorstel van (?:rijks)?wet', 'geleidende brief'],
  ...['koninklijke boodschap', 'nader rapport', 'initiatiefnota'],
];
const NAME_ONLY = new RegExp(`^${anyOf(...KINDS_AS_TITLE)}$`, 'i');

/** 'Verslag van een commissiedebat, gehouden op 15 januari 2025, over Spoor' names paper and day. */
const REPORT_OF_DAY = /^verslag van een [^,]{1,80}, gehouden op /i;

/** 'Gewijzigde motie van het lid Zilver c.s. over dijken (t.v.v. 31555-18)', 'Motie-Zilver/Bos over dijken', 'Amendement van …'. */
const CHANGED = String.raw`(?:(?:tweede |derde |vierde )?nader )?(?:gew(?:ijzigde?|\.)? )?`;
const ON_SUBJECT = '(?:,? (?:over|inzake|om|tot) (.+))?';
const BY_MEMBERS = new RegExp(
  String.raw`^(${CHANGED}(?:sub)?(?:motie|amendement))[ -](van het lid |van de leden )?([\p{Lu}'’].{0,120}?)${ON_SUBJECT}$`,
  'iu',
);

/** '(t.v.v. 31555-18)', 'ter vervanging van nr. 10': which paper it takes the place of. */
const REPLACES = /,? ?\(?(?:t\.v\.v\.|ter vervanging van)[^()]{0,60}?\d\)?(?=,? (?:over|inzake|om|tot) |$)/i;

/** How a paper is named in running text, as far as the register tells. */
export function nameOf(paper: Paper): PaperName {
  const title = paper.title.replace(/\s+/g, ' ').trim();
  const ofDay = paper.date === undefined ? '' : ` van ${writeDate(paper.date)}`;
  const [article, noun] = nounOf(paper, title);
  const isTitle = true;
  if (NAME_ONLY.test(title)) return { article, name: lowerFirst(title), about: '', isTitle, ofDay };
  if (REPORT_OF_DAY.test(title)) return { article, name: lowerFirst(title), about: '', isTitle, ofDay: '' };
  const about = title.toLowerCase() === paper.soort?.toLowerCase() ? '' : title;
  return byMembers(paper, title, ofDay) ?? { article, name: noun, about, isTitle, ofDay };
}

function nounOf({ kind, soort = '' }: Paper, title: string): Noun {
  const known = NOUNS_BY_TEXT.find(([pattern]) => pattern.test(soort));
  if (known) return known[1];
  const byTitle = kind === 'overig' && soort.toLowerCase() === 'overig';
  return (byTitle && NOUNS_BY_TEXT.find(([pattern]) => pattern.test(title))?.[1]) || NOUNS[kind];
}

/** 'Van der Molen: bevolkingsdaling': who moved it and what it is about, where a list has room for little more; else the title. */
export function inShort(paper: Paper): string {
  const title = paper.title.replace(/\s+/g, ' ').trim();
  const moved = movedBy(paper, title);
  if (!moved) return title;
  const names = moved.names.join('/');
  return moved.about === '' ? names : `${names}: ${moved.about}`;
}

/** What the title of a motion or amendment says of it. */
interface Moved {
  /** 'Gewijzigde motie'. */
  readonly what: string;
  readonly names: readonly string[];
  /** What stands behind 'over'; '' for none. */
  readonly about: string;
}

function movedBy({ kind }: Paper, title: string): Moved | undefined {
  if (kind !== 'motie' && kind !== 'amendement') return undefined;
  const clean = title
    .replace(REPLACES, '')
    .replace(/ over over /, ' over ')
    .trim();
  const [, what = '', , members, about = ''] = BY_MEMBERS.exec(clean) ?? [];
  if (members === undefined) return undefined;
  return { what, names: members.split(/\s*\/\s*|,\s+|\s+en\s+/).filter((name) => name !== ''), about };
}

/** A motion or amendment with the members who moved it. */
function byMembers(paper: Paper, title: string, ofDay: string): PaperName | undefined {
  const moved = movedBy(paper, title);
  if (!moved) return undefined;
  const { what, names, about } = moved;
  const noun = lowerFirst(what).replace(/\bgew(?:\.|ijzigd)? /, 'gewijzigde ');
  const several = `${names.length > 1 ? 'de leden' : 'het lid'} ${enumerate(names)}`;
  return { article: NOUNS[paper.kind][0], name: `${noun} van ${several}`, about, isTitle: false, ofDay };
}
