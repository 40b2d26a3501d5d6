import { anyOf, enumerate, listed } from '../text/index.ts';
import { DE_BODY, HET_BODY, HET_NAMED_BODY, NAMED_BODY, PROPER_BODY } from './bodies.ts';
import { countSurnames, namedInFull, withCapitals } from './members.ts';
import { countedWithArticle, LOOK_ALIKES, NAMING, thingsWithArticle } from './nouns.ts';
import { PUBLIC_OFFICE } from './offices.ts';
import { isParty } from './parties.ts';
import { lowerFirst } from './words.ts';

/** Those who write to a ministry or sign with it, by the article that their office or body takes. */
const HET = anyOf('lid', 'kamerlid', 'raadslid', '(?:afdelings)?hoofd', HET_BODY);
const DE = anyOf(
  `(?!burgemeester en wethouders)${PUBLIC_OFFICE}`,
  DE_BODY,
  ...['leden', 'kamerleden', 'heer', 'heren', 'initiatiefnemers?'],
);
const OFFICE_WITH_ARTICLE = new RegExp(String.raw`^De (?=${PUBLIC_OFFICE}\b)`, 'i');
const WITHOUT = new RegExp(String.raw`^(?:(${HET})|(${DE}))(?= \S|$)`, 'i');
/** 'Commissie Mijnbouwschade' is a name, 'Gemeente Oost' a gemeente; a Kamerlid has the capital of the Kamer. */
const KEEPS_CAPITAL = new RegExp(`^(?:Commissie (?!voor )|Kamerl|${PROPER_BODY})`);
/** What begins a name when it has a capital: 'stichting Water', not 'Stichting Water'. */
const SMALL_BODY = new RegExp(`^${NAMED_BODY}(?= |$)`);
const HET_SMALL_BODY = new RegExp(`^${HET_NAMED_BODY}(?= |$)`);
/** One before the noun: 'plenair debat'. */
const ADJECTIVE = `(?:${anyOf(...listed('plenair mondeling schriftelijk openbaar besloten jaarlijks nader nieuw ambtelijk bestuurlijk nationaal landelijk regionaal europees informeel formeel'))}e? )?`;
/** The words of a kind, each also as the last part of a compound: 'commissiedebat Water'. */
const thingOf = (words: string) =>
  new RegExp(String.raw`^(?!${anyOf(...LOOK_ALIKES)}\b)${ADJECTIVE}[\p{Ll}-]*${words}(?= \S|$)`, 'u');
/** What is done and sent. */
const THINGS = [
  ['het', thingOf(thingsWithArticle('het'))],
  ['de', thingOf(thingsWithArticle('de'))],
] as const;
const COUNTED_THINGS = [
  ['het', thingOf(countedWithArticle('het'))],
  ['de', thingOf(countedWithArticle('de'))],
] as const;
/** What keeps its capital, for it begins a name or is one: 'Wet open overheid', 'Huisvestingswet'. */
const IS_NAME = new RegExp(String.raw`^(?!ontwerp\p{Ll}*$|${NAMING}$)[\p{L}-]*${NAMING}(?= |$)`, 'iu');
/** 'Gezondheidsraad', 'Raad voor Cultuur', 'Landbouw- en Visserijraad'; with a name behind it, 'Dorpsraad Oost' is a name itself. */
const COUNCIL =
  /^(?:(?:in)?formele )?(?:\p{Lu}[\p{L}-]* (?:en )?)?(?:\p{Lu}[\p{L}-]*raad(?=$| (?:van|voor) )|Raad(?= \p{L}|$))/u;

/** A minister with a capital, as on an envelope. */
const TITLE_WITHIN = /^de (?:Minister|Staatssecretaris)(?:-President)?(?= |$)/;

/** What the Kamers call their debates among themselves. */
const OVERLEG: Readonly<Record<string, string>> = {
  CD: 'het commissiedebat',
  WGO: 'het wetgevingsoverleg',
  AO: 'het algemeen overleg',
  NO: 'het notaoverleg',
  TMD: 'het tweeminutendebat',
};
const SHORT_OVERLEG = new RegExp(`^${anyOf(...Object.keys(OVERLEG))}(?= \\p{L})`, 'u');

/**
 * Who or what somebody names, as a sentence does: 'lid Bos (VVD)' is 'het lid Bos (VVD)', 'Minister van Financiën' is 'de
 * minister van Financiën'. What has an article, or takes none, stays.
 */
export function withArticle(named: string): string {
  const who = namedInFull(named).replace(SHORT_OVERLEG, (short) => OVERLEG[short] ?? short);
  const match = WITHOUT.exec(who);
  const written = KEEPS_CAPITAL.test(who) ? who : lowerFirst(who);
  if (match) return `${match[1] ? 'het' : 'de'} ${written}`;
  if (HET_SMALL_BODY.test(who)) return `het ${who}`;
  if (SMALL_BODY.test(who)) return `de ${who}`;
  if (COUNCIL.test(who)) return `de ${who}`;
  const thing = withArticleOf(THINGS, who);
  if (thing !== undefined) return thing;
  // an office has no capital within a sentence
  return who.replace(OFFICE_WITH_ARTICLE, 'de ').replace(TITLE_WITHIN, (office) => office.toLowerCase());
}

/**
 * What somebody filled in behind 'over' or 'tijdens', with the article that it lacks: 'plenair debat' is 'het plenair debat'. What can do
 * without one ('onderzoek naar water'), a plural, a name and a quotation stay.
 */
export function asNounPhrase(text: string): string {
  return withArticleOf(COUNTED_THINGS, text) ?? text;
}

/** An organisation of which the name begins with a thing: 'Plan Nederland'. */
const ORGANISATION = /^Plan \p{Lu}/u;

/** An adjective and a noun, both with the capital of a name. */
const NAMED_AFTER =
  /^(?:Nationaal|Landelijk|Regionaal|Europees|Nationale|Landelijke|Regionale|Europese) \p{Lu}\p{Ll}+/u;

function withArticleOf(things: typeof THINGS, text: string): string | undefined {
  if (ORGANISATION.test(text)) return undefined;
  const small = lowerFirst(text);
  // 'Nationaal Programma Wijken' is a name with a noun in it
  const isNamed = NAMED_AFTER.test(text);
  const noun = isNamed ? text.toLowerCase() : small;
  const article = things.find(([, pattern]) => pattern.test(noun))?.[0];
  return article && `${article} ${isNamed || IS_NAME.test(text) ? text : small}`;
}

/** Whether a text begins with 'dat' before a noun that is counted, which it points at: 'dat besluit helpt', but not 'dat het helpt'. */
export function isDemonstrative(text: string): boolean {
  return /^dat /i.test(text) && COUNTED_THINGS[0][1].test(text.slice(4));
}

/** The same for a list, within a sentence: 'de minister van A en de staatssecretaris van B'. */
export function enumerateWithArticles(all: readonly string[]): string {
  return enumerate(all.map(withArticle));
}

/** A fraction of a Kamer whose members speak: 'VVD' and 'VVD-fractie' are 'de leden van de VVD-fractie'. */
export function membersOf(fraction: string): string {
  const party = fraction.replace(/^(?:de )?(?:fractie van (?:de |het )?)?/i, '').replace(/-fractie$/i, '');
  return isParty(party) ? `de leden van de ${party}-fractie` : withArticle(fraction);
}

/** Who moves a motion or asks questions: a surname alone is that of a Kamerlid. 'Van Dijk' is 'het lid Van Dijk'. */
export function memberWithArticle(who: string): string {
  const named = withArticle(who);
  if (named !== who) return named;
  const count = countSurnames(who);
  return count === 0 ? who : `${count > 1 ? 'de leden' : 'het lid'} ${withCapitals(who)}`;
}
