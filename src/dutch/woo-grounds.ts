/** Why information stays out of the public under the Wet open overheid: a ground of its chapter 5. */
export interface WooGround {
  /** As lists of documents and blackened passages have it: '5.1.2e'. */
  readonly code: string;
  /** Where it stands in the law: 'artikel 5.1, tweede lid, onder e'. */
  readonly place: string;
  /** What it protects, with its article: 'de eerbiediging van de persoonlijke levenssfeer'. */
  readonly protects: string;
  /** What the law says of it: one sentence or two, true of every decision that names the ground. */
  readonly rule: string;
}

/** First member of article 5.1: the information stays away, whatever speaks for it. */
const ABSOLUTE: readonly (readonly [letter: string, protects: string, rule: string])[] = [
  ['a', 'de eenheid van de Kroon', 'dat de eenheid van de Kroon in gevaar zou kunnen brengen'],
  ['b', 'de veiligheid van de Staat', 'dat de veiligheid van de Staat zou kunnen schaden'],
  [
    'c',
    'vertrouwelijk meegedeelde bedrijfs- en fabricagegegevens',
    'het gaat om bedrijfs- en fabricagegegevens die natuurlijke personen of rechtspersonen vertrouwelijk aan de overheid hebben meegedeeld',
  ],
  [
    'd',
    'bijzondere en strafrechtelijke persoonsgegevens',
    'het gaat om persoonsgegevens als bedoeld in paragraaf 3.1 of 3.2 van de Uitvoeringswet Algemene verordening gegevensbescherming, tenzij de betrokkene uitdrukkelijk toestemming heeft gegeven voor de openbaarmaking, of de gegevens kennelijk zelf openbaar heeft gemaakt',
  ],
  [
    'e',
    'nummers die personen identificeren',
    'het gaat om nummers die dienen ter identificatie van personen en die bij wet of algemene maatregel van bestuur zijn voorgeschreven, tenzij de verstrekking kennelijk geen inbreuk op de levenssfeer maakt',
  ],
];

/** Second member of article 5.1: the interest is weighed against that of publication. */
const RELATIVE: readonly (readonly [letter: string, interest: string, more?: string])[] = [
  ['a', 'de betrekkingen van Nederland met andere landen en staten en met internationale organisaties'],
  [
    'b',
    'de economische of financiële belangen van de Staat, andere publiekrechtelijke lichamen of bestuursorganen',
    '; bij milieu-informatie geldt dat alleen voor handelingen met een vertrouwelijk karakter',
  ],
  ['c', 'de opsporing en vervolging van strafbare feiten'],
  ['d', 'de inspectie, controle en toezicht door bestuursorganen'],
  ['e', 'de eerbiediging van de persoonlijke levenssfeer'],
  ['f', 'de bescherming van andere dan vertrouwelijk meegedeelde concurrentiegevoelige bedrijfs- en fabricagegegevens'],
  ['g', 'de bescherming van het milieu waarop de informatie betrekking heeft'],
  ['h', 'de beveiliging van personen en bedrijven en het voorkomen van sabotage'],
  ['i', 'het goed functioneren van de Staat, andere publiekrechtelijke lichamen of bestuursorganen'],
];

/** The other grounds, each with a measure of its own. */
const OTHERS: readonly WooGround[] = [
  {
    code: '5.1.4',
    place: 'artikel 5.1, vierde lid',
    protects: 'het belang van de geadresseerde om de informatie als eerste te kennen',
    rule: 'Openbaarmaking kan tijdelijk achterwege blijven als het belang van de geadresseerde om als eerste kennis te nemen van de informatie dat kennelijk vereist.',
  },
  {
    code: '5.1.5',
    place: 'artikel 5.1, vijfde lid',
    protects: 'het voorkomen van onevenredige benadeling',
    rule: 'In uitzonderlijke gevallen kan openbaarmaking van andere informatie dan milieu-informatie achterwege blijven als zij een ander belang dan die van het eerste en tweede lid onevenredig benadeelt, en het algemeen belang van openbaarheid daar niet tegen opweegt.',
  },
  {
    code: '5.1.6',
    place: 'artikel 5.1, zesde lid',
    protects: 'vertrouwelijk meegedeelde bedrijfs- en fabricagegegevens in milieu-informatie',
    rule: 'Milieu-informatie wordt niet openbaar gemaakt voor zover dat het belang van vertrouwelijk meegedeelde bedrijfs- en fabricagegegevens ernstig schaadt, en het algemeen belang van openbaarheid daar niet tegen opweegt.',
  },
  {
    code: '5.2.1',
    place: 'artikel 5.2, eerste lid',
    protects: 'persoonlijke beleidsopvattingen in stukken voor intern beraad',
    rule: 'Uit documenten die zijn opgesteld voor intern beraad wordt geen informatie verstrekt over persoonlijke beleidsopvattingen. Dat zijn ambtelijke adviezen, visies, standpunten en overwegingen, en niet feiten, prognoses, beleidsalternatieven, de gevolgen daarvan of andere onderdelen met een overwegend objectief karakter.',
  },
];

/**
 * The grounds of articles 5.1 and 5.2 of the Wet open overheid (text of 1 May 2022), in the order of the law. What names a
 * ground asks here what it is and what the law says of it.
 */
export const WOO_GROUNDS: readonly WooGround[] = [
  ...ABSOLUTE.map(([letter, protects, rule]) => ({
    code: `5.1.1${letter}`,
    place: `artikel 5.1, eerste lid, onder ${letter}`,
    protects,
    rule: `Informatie wordt niet openbaar gemaakt voor zover ${rule}.`,
  })),
  ...RELATIVE.map(([letter, interest, more = '']) => ({
    code: `5.1.2${letter}`,
    place: `artikel 5.1, tweede lid, onder ${letter}`,
    protects: interest,
    rule: `Informatie wordt niet openbaar gemaakt voor zover het belang van openbaarmaking niet opweegt tegen ${interest}${more}.`,
  })),
  ...OTHERS,
];

/** The ground that a code names; case and spaces around it do not count. */
export function wooGround(code: string): WooGround | undefined {
  return WOO_GROUNDS.find((ground) => ground.code === code.trim().toLowerCase());
}
