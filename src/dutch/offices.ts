import { anyOf, listed } from '../text/index.ts';

/**
 * The offices of those who write to a ministry, are written to, or sign, once. A reader takes its words from here: an office that
 * gets a row is read by all of them.
 */
export interface Office {
  /** In the singular, in small letters, without article; as the part of a pattern: 'staatssecretaris', 'co[oö]rdinator'. */
  readonly name: string;
  readonly plural?: string;
  /** Where somebody has it: in the government, in another public body, in the board of an association or a company, or in an office. */
  readonly of: 'government' | 'public' | 'board' | 'staff';
  /** A letter to its holder, when nobody is named, addresses the office: 'Geachte minister,'; by this word where it is another one. */
  readonly addressed?: true | string;
  /** Where it stands among those who sign together, of one ministry: the lower one first. */
  readonly signs?: number;
  /** Who has it is written to as a body is, never by name: 'de minister van Financiën'. */
  readonly impersonal?: true;
}

export const OFFICES: readonly Office[] = [
  { name: 'minister', plural: 'ministers', of: 'government', addressed: true, impersonal: true, signs: 2 },
  {
    name: 'staatssecretaris',
    plural: 'staatssecretarissen',
    of: 'government',
    addressed: true,
    impersonal: true,
    signs: 3,
  },
  { name: 'minister-president', of: 'government', addressed: true, impersonal: true, signs: 1 },
  { name: 'viceminister-president', of: 'government' },

  { name: 'burgemeester', plural: 'burgemeesters', of: 'public', addressed: true },
  { name: 'wethouder', plural: 'wethouders', of: 'public', addressed: true },
  { name: 'gedeputeerde(?! staten)', plural: 'gedeputeerden', of: 'public', addressed: 'gedeputeerde' },
  { name: 'dijkgraaf', plural: 'dijkgraven', of: 'public', addressed: true },
  { name: 'griffier', plural: 'griffiers', of: 'public', addressed: true },
  { name: 'rector', of: 'public', addressed: true },
  { name: 'rector magnificus', of: 'public', addressed: true },
  { name: 'directeur-generaal', plural: 'directeuren-generaal', of: 'public', addressed: true },
  { name: 'secretaris-generaal', of: 'public', addressed: true },
  { name: 'inspecteur-generaal', of: 'public', addressed: true },
  {
    name: 'commissaris van de koning',
    plural: 'commissarissen van de koning',
    of: 'public',
    addressed: 'commissaris',
    impersonal: true,
  },
  { name: 'nationale ombudsman', of: 'public', addressed: 'ombudsman', impersonal: true },
  { name: '(?:kinder|veteranen)?ombudsman', of: 'public', addressed: 'ombudsman' },
  { name: 'president', plural: 'presidenten', of: 'public', addressed: true },
  { name: 'vice-?president', plural: 'vice-presidenten', of: 'public', addressed: 'vice-president' },
  { name: 'gevolmachtigde minister', of: 'public', addressed: 'minister', impersonal: true },
  { name: 'ambassadeur', plural: 'ambassadeurs', of: 'public', addressed: true },
  ...each(
    { of: 'public', addressed: true },
    `gemeentesecretaris inspecteur hoofdinspecteur hoofdingenieur-directeur regeringscommissaris commissaris gouverneur
    gezaghebber landsadvocaat gezant kwartiermaker rijksheer commandant procureur procureur-generaal korpschef
    informateur formateur`,
  ),

  { name: 'voorzitter', of: 'board' },
  { name: 'directeur', plural: 'directeuren', of: 'board', addressed: true },
  { name: 'secretaris', plural: 'secretarissen', of: 'board', addressed: true },
  ...each({ of: 'board', addressed: true }, 'fractievoorzitter bestuursvoorzitter'),
  ...each({ of: 'board' }, 'vice-?voorzitter directrice penningmeester bestuurder woordvoerder'),

  ...each(
    { of: 'staff' },
    `hoofd hoofddirecteur programmadirecteur projectdirecteur manager teamleider teammanager afdelingshoofd co[oö]rdinator
    beleidsmedewerker beleidsadviseur adviseur medewerker generaal kabinetschef`,
  ),
];

function each(office: Omit<Office, 'name'>, names: string): readonly Office[] {
  return listed(names).map((name) => ({ name, ...office }));
}

/** The offices for which something holds, as the part of a pattern; the longer of two that begin alike comes first. */
function officesThat(holds: (office: Office) => boolean): string {
  return anyOf(...namesThat(holds));
}

function namesThat(holds: (office: Office) => boolean): readonly string[] {
  return OFFICES.filter(holds)
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length);
}

/** 'minister' for 'ministers'; undefined for what is no plural of an office. */
export function singularOf(plural: string): string | undefined {
  return OFFICES.find((office) => office.plural === plural.toLowerCase())
    ?.name.replace(/\(\?!.*\)/, '')
    .replace('-?', '-');
}

/** How a letter to the holder of an office begins, and to several of them: 'Geachte commissaris' for the commissaris van de Koning. */
export function officeGreeting(office: string): { readonly word: string; readonly words?: string } {
  const name = office.toLowerCase();
  const row = OFFICES.find((one) => one.addressed !== undefined && new RegExp(`^${one.name}$`).test(name));
  const word = typeof row?.addressed === 'string' ? row.addressed : name;
  const words = row?.plural?.split(' ', 1)[0];
  return { word, ...(words !== undefined && { words }) };
}

/** Functions of one ministry in the order in which those who have them sign: minister, then staatssecretaris; others as they were, behind. */
export function inOrderOfSigning<T extends { readonly functie: string }>(signatories: readonly T[]): T[] {
  return signatories.toSorted((one, other) => rankOf(one.functie) - rankOf(other.functie));
}

function rankOf(functie: string): number {
  const office = functie.toLowerCase().replace(/^de /, '').split(/[ ,]/, 1)[0];
  return OFFICES.find(({ name }) => name === office)?.signs ?? Number.MAX_SAFE_INTEGER;
}

/** Who is in the government: minister, staatssecretaris. */
export const MINISTER = officesThat((office) => office.of === 'government');
/** Ministers in the plural: 'de ministers van A en van B'. */
export const MINISTERS = anyOf(
  ...OFFICES.filter((office) => office.of === 'government').flatMap(({ plural }) => plural ?? []),
);
/** Whose letters begin with 'Geachte' and the office: minister, burgemeester, directeur. */
export const ADDRESSED_OFFICE = officesThat(({ addressed }) => addressed !== undefined);
/** Who is written to as a body is: minister, nationale ombudsman. */
export const IMPERSONAL_OFFICE = officesThat(({ impersonal }) => impersonal === true);
/** Who speaks for a body, an association or a company: what is spoken for stands behind it. */
export const BOARD_OFFICE = officesThat((office) => office.of === 'board');
/** Every office that takes 'de' in a sentence: those of public bodies and boards. */
export const PUBLIC_OFFICE = officesThat((office) => office.of !== 'staff');
/** Every office in which somebody signs. */
export const OFFICE = anyOf(...namesThat(() => true), ...OFFICES.flatMap(({ plural }) => plural ?? []));

/** The government as a sentence names it, besides 'ik' and 'wij'. */
export const GOVERNMENT = anyOf(MINISTER, 'kabinet', 'regering');
/** Who writes to a Kamer before or beside the writer of a letter. */
export const COLLEAGUE = anyOf(MINISTER, 'kabinet', 'ambtsvoorganger', 'ambtgenoot');
