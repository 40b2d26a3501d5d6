/** What the value of a field looks like: see `shapes` in values.ts for what each of them fits. */
export type Shape =
  | 'day'
  | 'kenmerk'
  /** Of the letter that is answered: a kenmerk, but often its date or a reference in words. */
  | 'answered-kenmerk'
  /** Of the letter that is answered: a day, but often its kenmerk or a reference in words. */
  | 'answered-day'
  /** Any text, a date included. */
  | 'subject'
  /** "3", "geen", or what the annexes are. */
  | 'count'
  | 'page'
  /** The name of a part of an organisation. */
  | 'name'
  /** The name of a person. */
  | 'person'
  | 'text'
  /** What stands beside a label that is read past. */
  | 'anything';

/** What is known of a field of the head. */
export interface FieldRow {
  /** Its key in front matter. */
  readonly key: string;
  /** What the key is for, in Dutch; absent for a field that nobody writes in front matter. */
  readonly purpose?: string;
  /** Every label that names it in print; the first is the one we write. */
  readonly labels: readonly [string, ...string[]];
  readonly shape: Shape;
  /** Its place among the lines of the head of a finished letter, from above; absent where it gets no line there. */
  readonly printed?: number;
  /** Where it stands on the page of a finished letter; in the column of references where this says nothing. */
  readonly stands?: 'return-address' | 'address' | 'line';
  /** A finished letter has it: written in front matter without a value, it is still to be filled in. */
  readonly needed?: boolean;
  /** The pages after the first repeat it. */
  readonly repeated?: boolean;
  /** It says who writes: where a letter leaves it out, the profile of the house gives it. */
  readonly sender?: boolean;
  /** A template writes it in the text of the letter, not in front matter. */
  readonly inText?: boolean;
  /** The value may be any text, to the end of the line and over several lines. */
  readonly lines?: boolean;
  /** It stands on the first page alone: the header of a later page does not repeat it. */
  readonly once?: boolean;
  /** The value stands next to its label or right under it, never after an empty line. */
  readonly close?: boolean;
  /** Nearly every letter has it: its label counts in small letters too, where a colon or a value follows. */
  readonly common?: boolean;
  /** Its label with a value of its shape tells a reference column or page header from text. */
  readonly telling?: boolean;
  /** Its label is told by its capital alone in the middle of a line of labels. */
  readonly inline?: boolean;
}

/**
 * The fields of the head of a letter, in the order of front matter: one row a field, and the only place where a field is known by
 * what it is. The labels are those of the head of a government letter, with every synonym seen (DOMAIN: reference column of the
 * house style; letters of BZK, VROM, Defensie, Buitenlandse Zaken, V&W, SZW, JenV, OCW, Financiën).
 */
export const HEAD_FIELDS = {
  datum: {
    key: 'datum',
    purpose: 'de datum van de brief; vaak pas bij ondertekening bekend',
    shape: 'day',
    printed: 40,
    stands: 'line',
    needed: true,
    repeated: true,
    common: true,
    telling: true,
    labels: [
      'Datum',
      'Datum brief',
      'Datum verzending',
      'Datum verzonden',
      'Verzenddatum',
      'Verzonden',
      'Verzonden op',
      'Briefdatum',
      'Dagtekening',
      'Documentdatum',
      'Datum document',
      'Datum besluit',
      'Datum advies',
      'Plaats en datum',
      'Plaats, datum',
      'Onze datum',
      'Date',
    ],
  },
  streefdatum: {
    key: 'streefdatum',
    purpose: 'de geplande datum: daartegen rekent de controle in een concept',
    shape: 'day',
    labels: ['Streefdatum'],
  },
  kenmerk: {
    key: 'kenmerk',
    purpose: 'ons kenmerk; het documentsysteem geeft het bij registratie',
    shape: 'kenmerk',
    printed: 80,
    needed: true,
    repeated: true,
    common: true,
    telling: true,
    inline: true,
    labels: [
      'Kenmerk',
      'Ons kenmerk',
      'Onze referentie',
      'Onze ref.',
      'Onze ref',
      'Ons ref.',
      'Ons briefkenmerk',
      'Briefkenmerk',
      'Kenmerk brief',
      'Referentie',
      'Referentienummer',
      'Briefnummer',
      'Brief nummer',
      'Ons nummer',
      'Nummer',
      'Documentnummer',
      'Briefnr.',
      'Brief nr.',
      'Documentnr.',
      'Registratienr.',
      'Zaaknr.',
      'Ons referentienummer',
      'Kenmerknummer',
      'Registratienummer',
      'Zaaknummer',
      'Ons zaaknummer',
      'Ons dossiernummer',
      'Dossiernummer',
      'Dossier/volgnummer',
      'Ref.',
      'Ref',
      'Kenmerk ministerie',
      'Ons kenmerk (s.v.p. vermelden)',
      'Our reference',
      'Our ref.',
    ],
  },
  uwKenmerk: {
    key: 'uw-kenmerk',
    purpose: 'het kenmerk van de brief waarop u antwoordt',
    shape: 'answered-kenmerk',
    printed: 90,
    common: true,
    telling: true,
    inline: true,
    labels: [
      'Uw kenmerk',
      'Uw referentie',
      'Uw ref.',
      'Uw ref',
      'Uw zaaknummer',
      'Uw briefnummer',
      'Uw referentienummer',
      'Uw nummer',
      'Uw kenmerk/zaaknummer',
      'Uw brief (kenmerk)',
      'Uw brief/kenmerk',
      'Kenmerk Tweede Kamer',
      'Kenmerk Kamer',
      'Your reference',
      'Your ref.',
    ],
  },
  uwBriefVan: {
    key: 'uw-brief-van',
    purpose: 'de datum van de brief waarop u antwoordt',
    shape: 'answered-day',
    printed: 100,
    telling: true,
    labels: [
      'Uw brief van',
      'Uw brief d.d.',
      'Uw brief',
      'Uw schrijven van',
      'Uw schrijven',
      'Uw bericht van',
      'Uw bericht',
      'Uw e-mail van',
      'Uw e-mail',
      'Uw mail van',
      'Uw datum',
      'Datum uw brief',
      'Uw brief van/kenmerk',
      'Uw verzoek van',
      'Brief van',
      'Your letter of',
    ],
  },
  betreft: {
    key: 'betreft',
    purpose: 'het onderwerp',
    shape: 'subject',
    printed: 50,
    stands: 'line',
    needed: true,
    lines: true,
    once: true,
    common: true,
    inline: true,
    labels: ['Betreft', 'Onderwerp', 'Betr.', 'Titel', 'Inzake', 'Subject'],
  },
  aan: {
    key: 'aan',
    purpose: 'de geadresseerde',
    shape: 'text',
    printed: 20,
    stands: 'address',
    lines: true,
    once: true,
    close: true,
    labels: ['Aan', 'Geadresseerde', 'Geadresseerden'],
  },
  cc: {
    key: 'cc',
    purpose: 'wie een afschrift krijgt',
    shape: 'text',
    printed: 30,
    stands: 'address',
    lines: true,
    close: true,
    labels: [
      'Kopie aan',
      'cc',
      'Cc',
      'CC',
      'c.c.',
      'C.c.',

      'Kopie',
      'Afschrift aan',
      'Afschrift',
      'Copie aan',
      'Kopieën aan',
      'In afschrift aan',
      'i.a.a.',
      'I.a.a.',
    ],
  },
  bijlagen: {
    key: 'bijlagen',
    purpose: 'de bijlagen, of hun aantal',
    shape: 'count',
    printed: 110,
    lines: true,
    close: true,
    labels: [
      'Bijlagen',
      'Bijlage',
      'Bijlage(n)',
      'Bijl.',
      'Aantal bijlagen',
      'Bijlagen bij deze brief',
      'Enclosure(s)',
      'Enclosures',
    ],
  },
  ondertekening: {
    key: 'ondertekening',
    purpose: 'functie en naam van wie ondertekent',
    shape: 'text',
    inText: true,
    labels: ['Ondertekening', 'Ondertekenaar'],
  },
  retouradres: {
    key: 'retouradres',
    purpose: 'het adres waarheen post terugkomt',
    shape: 'text',
    printed: 10,
    stands: 'return-address',
    sender: true,
    lines: true,
    once: true,
    close: true,
    labels: ['Retouradres', '> Retouradres', '>Retouradres', 'Postbus-/retouradres'],
  },
  directie: {
    key: 'directie',
    purpose: 'de directie die de brief maakt',
    shape: 'name',
    printed: 60,
    sender: true,
    close: true,
    inline: true,
    labels: [
      'Directie',
      'Directoraat-generaal',
      'Directoraat-Generaal',
      'Afdeling',
      'Dienst',
      'Dienstonderdeel',
      'Onderdeel',
      'Portefeuille',
      'Cluster',
      'Team',
      'Eenheid',
    ],
  },
  contactpersoon: {
    key: 'contactpersoon',
    purpose: 'bij wie de lezer terechtkan',
    shape: 'person',
    printed: 70,
    sender: true,
    once: true,
    close: true,
    inline: true,
    labels: [
      'Contactpersoon',
      'Contactpersonen',
      'Behandeld door',
      'Behandelaar',
      'Inlichtingen bij',
      'Inlichtingen',
      'Informatie bij',
      'Contact',
      'Auteur',
      'Steller',
      'Behandelend ambtenaar',
      'Behandelend medewerker',
      'Behandelend adviseur',
      'Opgesteld door',
    ],
  },
  pagina: {
    key: 'pagina',
    shape: 'page',
    labels: [
      'Pagina',
      'Blad',
      'Bladnummer',
      'Vervolgblad',
      'Volgblad',
      'Vervolgpagina',
      'Page',
      'Pagina(s)',
      "Aantal pagina's",
      'Aantal pagina’s',
    ],
  },
} as const satisfies Readonly<Record<string, FieldRow>>;

/** The fields of a letter's head. */
export type HeaderField = keyof typeof HEAD_FIELDS;

/** A field of the head, or a label that is only read past. */
export type AnyField = HeaderField | 'overig';

/** Labels that we read past: they end the value before them and are never taken for text. */
const READ_PAST = {
  key: '',
  shape: 'anything',
  close: true,
  labels: [
    'T',
    'F',
    'M',
    'E',
    'Telefoon',
    'Telefoonnummer',
    'Telefax',
    'Fax',
    'Faxnummer',
    'Tel.',
    'Doorkiesnummer',
    'Doorkiesnr.',
    'Doorkiesnummer(s)',
    'E-mail',
    'E-mailadres',
    'Email',
    'Mobiel',
    'Internet',
    'Website',
    'Bezoekadres',
    'Factuuradres',
    'Afleveradres',
    'Postadres',
    'Adres',
    'Postbus',
    'Ministerie',
    'Overheidsidentificatienr',
    'Overheidsidentificatienummer',
    'KvK-nummer',
    'IBAN',
    'Rubricering',
    'Vertrouwelijkheid',
    'Status',
    'Versie',
    'Functie',
    'Van',
    'Bestemd voor',
    'Datum ontvangst',
    'Ontvangen',
    'Kamernummer',
    'Vergaderjaar',
  ],
} as const satisfies FieldRow;

const ROWS: Readonly<Record<AnyField, FieldRow>> = { ...HEAD_FIELDS, overig: READ_PAST };

/** Every field with its row, in the order of front matter; the labels that are read past come last. */
export const fieldRows = Object.entries(ROWS) as readonly (readonly [field: AnyField, row: FieldRow])[];

/** The row of a field. */
export function rowOf(field: AnyField): FieldRow {
  return ROWS[field];
}

/** What can be true of a field. */
type Trait = { [Key in keyof FieldRow]-?: boolean extends FieldRow[Key] ? Key : never }[keyof FieldRow];

/** The fields of which something is true. */
export function fieldsThatAre(trait: Trait): ReadonlySet<AnyField> {
  return new Set(fieldRows.flatMap(([field, row]) => (row[trait] ? [field] : [])));
}
