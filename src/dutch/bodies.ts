import { anyOf } from '../text/index.ts';

/** A body that writes to a ministry or is written to: its words stand here, once. */
export interface Body {
  /** In the singular, in small letters; as the part of a pattern. */
  readonly name: string;
  readonly plural?: string;
  readonly article: 'de' | 'het';
  /** It begins the name of the body, which takes no article: 'Stichting Water', 'Raad voor het Bestuur'. */
  readonly inName?: true;
  /** It is an organisation of its own, not part of another one: what a writer belongs to. */
  readonly organisation?: true;
}

export const BODIES: readonly Body[] = [
  { name: 'college', plural: 'colleges', article: 'het' },
  { name: 'bestuur', plural: 'besturen', article: 'het' },
  { name: 'ministerie', plural: 'ministeries', article: 'het' },
  { name: 'presidium', article: 'het' },
  { name: 'waterschap', plural: 'waterschappen', article: 'het', organisation: true },
  { name: '(?:(?:vaste|algemene|tijdelijke) )?(?:kamer)?commissie', plural: '(?:vaste )?commissies', article: 'de' },
  { name: 'fractie', plural: 'fracties', article: 'de' },
  { name: 'gemeente', plural: 'gemeenten', article: 'de', organisation: true },
  { name: 'provincie', plural: 'provincies', article: 'de', organisation: true },
  { name: 'gemeenteraad', plural: 'gemeenteraden', article: 'de' },
  { name: 'directie', plural: 'directies', article: 'de' },
  { name: 'raad', plural: 'raden', article: 'de', inName: true },
  { name: 'dorpsraad', plural: 'dorpsraden', article: 'de', inName: true },
  { name: 'vereniging', plural: 'verenigingen', article: 'de', inName: true, organisation: true },
  { name: 'stichting', plural: 'stichtingen', article: 'de', inName: true, organisation: true },
  { name: 'bond', plural: 'bonden', article: 'de', inName: true, organisation: true },
  { name: 'federatie', plural: 'federaties', article: 'de', inName: true, organisation: true },
  { name: 'coöperatie', plural: 'coöperaties', article: 'de', inName: true, organisation: true },
];

function bodiesThat(hold: (body: Body) => boolean): string {
  return anyOf(...BODIES.filter(hold).map(({ name }) => name));
}

export const BODY = bodiesThat(() => true);
export const BODIES_IN_PLURAL = anyOf(...BODIES.flatMap(({ plural }) => plural ?? []));
/** Bodies that a sentence calls by their word, with its article: 'het college van …', 'de gemeente Oost'. */
export const HET_BODY = bodiesThat(({ article }) => article === 'het');
export const DE_BODY = bodiesThat(({ article, inName }) => article === 'de' && !inName);
/** Bodies whose word begins their name: 'Stichting Water'. */
export const NAMED_BODY = bodiesThat(({ inName }) => inName === true);
/** Organisations that a writer belongs to: 'wethouder Wonen, gemeente Westerveen'. */
export const ORGANISATION = bodiesThat(({ organisation }) => organisation === true);
