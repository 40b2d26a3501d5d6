import { anyOf } from '../text/index.ts';

/** A body that writes to a ministry or is written to: its words stand here, once. */
export interface Body {
  /** In the singular, in small letters but for a name; as the part of a pattern. */
  readonly name: string;
  readonly plural?: string;
  /** '' for what takes none: 'gedeputeerde staten'. */
  readonly article: 'de' | 'het' | '';
  /** It begins the name of the body, which takes no article: 'Stichting Water', 'Vereniging Oost'. */
  readonly inName?: true;
  /** It is a name itself, and keeps its capitals: 'de Raad van State'. */
  readonly isName?: true;
  /** It is an organisation of its own, not part of another one: what a writer belongs to. */
  readonly organisation?: true;
  /** How a letter to it begins, without the comma: 'Geacht college'. Without one it is greeted as any organisation is. */
  readonly greeting?: string;
  /** The same for several of them: 'Geachte colleges'. */
  readonly greetings?: string;
  /** It judges. */
  readonly court?: true;
  /** It is greeted in a form of its own, or by the office of who leads it: that the writer has to say. */
  readonly writerGreets?: true;
  /** What its letters bring, where their subject does not say so: it is there to advise or to examine. */
  readonly brings?: 'advies' | 'rapport';
  /** How the first line of its address can begin, as parts of patterns, where that is not its name. */
  readonly called?: readonly string[];
}

/** What a raad can be of that is no gemeente. */
const NO_GEMEENTE = anyOf('europa', 'kerken', 'arbeid', 'elf', 'ministers', 'beroep', 'discipline');
const GEMEENTERAAD = [
  '(?:leden van de )?gemeenteraad',
  'raadsleden',
  'leden van de raad',
  `raad(?=$| van (?!${NO_GEMEENTE}))`,
];

/** The first row that fits an address is taken: 'raad van bestuur' stands above 'raad'. */
export const BODIES: readonly Body[] = [
  {
    name: 'Raad van State',
    article: 'de',
    isName: true,
    writerGreets: true,
    brings: 'advies',
    called: [String.raw`(?:afdeling \p{L}+ van de )?raad van state`],
  },
  { name: 'Hoge Raad', article: 'de', isName: true, court: true, writerGreets: true },
  { name: 'Centrale Raad van Beroep', article: 'de', isName: true, court: true, writerGreets: true },
  { name: 'rechtbank', plural: 'rechtbanken', article: 'de', court: true, writerGreets: true },
  { name: 'gerechtshof', plural: 'gerechtshoven', article: 'het', court: true, writerGreets: true },
  { name: 'Algemene Rekenkamer', article: 'de', isName: true, greeting: 'Geacht college', brings: 'rapport' },
  { name: 'Autoriteit Persoonsgegevens', article: 'de', isName: true, brings: 'advies' },
  { name: 'Onderzoeksraad voor Veiligheid', article: 'de', isName: true, greeting: 'Geachte raad', brings: 'rapport' },
  { name: 'Sociaal-Economische Raad', article: 'de', isName: true, greeting: 'Geachte raad', brings: 'advies' },
  {
    name: 'Wetenschappelijke Raad voor het Regeringsbeleid',
    article: 'de',
    isName: true,
    greeting: 'Geachte raad',
    brings: 'rapport',
  },
  { name: 'Gezondheidsraad', article: 'de', isName: true, greeting: 'Geachte raad', brings: 'advies' },
  { name: 'Onderwijsraad', article: 'de', isName: true, greeting: 'Geachte raad', brings: 'advies' },
  {
    name: 'adviescollege',
    plural: 'adviescolleges',
    article: 'het',
    inName: true,
    greeting: 'Geacht college',
    brings: 'advies',
  },
  {
    name: 'adviesraad',
    plural: 'adviesraden',
    article: 'de',
    inName: true,
    greeting: 'Geachte raad',
    brings: 'advies',
  },

  {
    name: 'college',
    plural: 'colleges',
    article: 'het',
    greeting: 'Geacht college',
    greetings: 'Geachte colleges',
    called: ['(?:advies)?college'],
  },
  { name: 'bestuurscollege', plural: 'bestuurscolleges', article: 'het', greeting: 'Geacht bestuurscollege' },
  { name: 'gedeputeerde staten', article: '', greeting: 'Geacht college', greetings: 'Geachte colleges' },
  {
    name: 'burgemeester en wethouders',
    article: '',
    greeting: 'Geacht college',
    greetings: 'Geachte colleges',
    called: ['burgemeester en wethouders', 'b&w', 'b en w'],
  },
  { name: 'provinciale staten', article: '', greeting: 'Geachte leden van Provinciale Staten' },
  {
    name: 'bestuur',
    plural: 'besturen',
    article: 'het',
    greeting: 'Geacht bestuur',
    greetings: 'Geachte besturen',
    called: ['(?:dagelijks |algemeen |hoofd)?bestuur'],
  },
  { name: 'ministerie', plural: 'ministeries', article: 'het' },
  { name: 'presidium', article: 'het', greeting: 'Geacht presidium' },
  { name: 'waterschap', plural: 'waterschappen', article: 'het', organisation: true },
  {
    name: '(?:(?:vaste|algemene|tijdelijke) )?(?:kamer)?commissie',
    plural: '(?:vaste )?commissies',
    article: 'de',
    greeting: 'Geachte commissie',
    greetings: 'Geachte commissies',
    called: ['(?:(?:vaste|algemene|tijdelijke) )?(?:kamer|advies|staats)?commissie'],
  },
  {
    name: 'fractie',
    plural: 'fracties',
    article: 'de',
    greeting: 'Geachte leden van de fractie',
    called: ['(?:leden van de )?(?:[^ ]+-)?fractie'],
  },
  { name: 'gemeente', plural: 'gemeenten', article: 'de', organisation: true },
  { name: 'provincie', plural: 'provincies', article: 'de', organisation: true },
  { name: 'eilandsraad', plural: 'eilandsraden', article: 'de', greeting: 'Geachte leden van de eilandsraad' },
  ...councils('raad van bestuur', 'raad van toezicht', 'raad van commissarissen', 'raad van advies', 'raad van beheer'),
  {
    name: 'gemeenteraad',
    plural: 'gemeenteraden',
    article: 'de',
    greeting: 'Geachte leden van de raad',
    greetings: 'Geachte leden van de raad',
    called: GEMEENTERAAD,
  },
  {
    name: 'directie',
    plural: 'directies',
    article: 'de',
    greeting: 'Geachte directie',
    // 'Directie Wonen' is a part of a ministry
    called: ['directie(?= van | der |$)'],
  },
  {
    name: 'raad',
    plural: 'raden',
    article: 'de',
    inName: true,
    greeting: 'Geachte raad',
    greetings: 'Geachte raden',
    // the last part of a compound says what it is: 'Gezondheidsraad', 'Sociaal-Economische Raad'
    called: [String.raw`(?:\p{L}+-\p{L}+e )?(?!gemeente)[\p{L}-]*raad`],
  },
  { name: 'dorpsraad', plural: 'dorpsraden', article: 'de', inName: true },
  { name: 'vereniging', plural: 'verenigingen', article: 'de', inName: true, organisation: true },
  { name: 'stichting', plural: 'stichtingen', article: 'de', inName: true, organisation: true },
  { name: 'bond', plural: 'bonden', article: 'de', inName: true, organisation: true },
  { name: 'federatie', plural: 'federaties', article: 'de', inName: true, organisation: true },
  { name: 'coöperatie', plural: 'coöperaties', article: 'de', inName: true, organisation: true },
];

/** Councils that are greeted by their name: 'Geachte raad van bestuur'. */
function councils(...names: readonly string[]): Body[] {
  return names.map((name) => {
    const plural = name.replace('raad', 'raden');
    return { name, plural, article: 'de', greeting: `Geachte ${name}`, greetings: `Geachte ${plural}` };
  });
}

function bodiesThat(hold: (body: Body) => boolean): string {
  return anyOf(...BODIES.filter(hold).map(({ name }) => name));
}

export const BODY = bodiesThat(() => true);
/** Bodies that judge. */
export const COURT = bodiesThat(({ court }) => court === true);
/** Those of which a sentence speaks in the plural: 'colleges', 'gedeputeerde staten'. */
export const BODIES_IN_PLURAL = anyOf(
  ...BODIES.flatMap(({ name, plural, article }) => (article === '' ? name : (plural ?? []))),
);
/** Bodies that a sentence calls by their word, with its article: 'het college van …', 'de gemeente Oost'. */
export const HET_BODY = bodiesThat(({ article, inName }) => article === 'het' && !inName);
export const DE_BODY = bodiesThat(({ article, inName }) => article === 'de' && !inName);
/** Bodies whose word begins their name: 'Stichting Water'. */
export const NAMED_BODY = bodiesThat(({ inName }) => inName === true);
/** Those of them that take 'het': 'Adviescollege Water'. */
export const HET_NAMED_BODY = bodiesThat(({ article, inName }) => article === 'het' && inName === true);
/** Bodies whose words are their name: 'Raad van State'. */
export const PROPER_BODY = bodiesThat(({ isName }) => isName === true);
/** Organisations that a writer belongs to: 'wethouder Wonen, gemeente Westerveen'. */
export const ORGANISATION = bodiesThat(({ organisation }) => organisation === true);

/** The bodies that a letter greets as such, each with how the first line of its address begins. */
const GREETED = BODIES.filter(({ greeting, writerGreets }) => greeting !== undefined || writerGreets).map((body) => {
  const { name, plural, called = [name] } = body;
  const start = (words: readonly string[]) =>
    new RegExp(String.raw`^(?:aan )?(?:alle |(?:de|het) )?${anyOf(...words)}(?!\p{L})`, 'iu');
  return { body, one: start(called), ...(plural !== undefined && { many: start([plural]) }) };
});

/** The body that the first line of an address names, and whether it names several: 'de colleges van A en B'. */
export function bodyAddressed(line: string): { readonly body: Body; readonly isPlural: boolean } | undefined {
  for (const { body, one, many } of GREETED) {
    if (one.test(line)) return { body, isPlural: false };
    if (many?.test(line)) return { body, isPlural: true };
  }
  return undefined;
}

const ADVISERS = BODIES.flatMap(({ name, called = [name], brings }) =>
  brings ? [{ brings, named: new RegExp(String.raw`^(?:de |het )?${anyOf(...called)}(?!\p{L})`, 'iu') }] : [],
);

/** What the letters of a body bring, by how it is named: an advies of the Raad van State; undefined for who is no adviser. */
export function broughtBy(name: string): 'advies' | 'rapport' | undefined {
  return ADVISERS.find(({ named }) => named.test(name))?.brings;
}
