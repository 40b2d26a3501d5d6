import { memoryRegister } from './memory.ts';
import type { Register } from './register.ts';

/** Dossiers that stay open for years and that letters cite most, with their titles (tweedekamer.nl). */
const THEMES: Readonly<Record<string, string>> = {
  '17050': 'Misbruik en oneigenlijk gebruik op het gebied van belastingen, sociale zekerheid en subsidies',
  '19637': 'Vreemdelingenbeleid',
  '21501-02': 'Raad Algemene Zaken en Raad Buitenlandse Zaken',
  '21501-07': 'Raad voor Economische en Financiële Zaken',
  '21501-08': 'Milieuraad',
  '21501-20': 'Europese Raad',
  '21501-30': 'Raad voor Concurrentievermogen',
  '21501-32': 'Landbouw- en Visserijraad',
  '21501-33': 'Raad voor Vervoer, Telecommunicatie en Energie',
  '22112': 'Nieuwe Commissievoorstellen en initiatieven van de lidstaten van de Europese Unie',
  '24446': 'Ruimtevaartbeleid',
  '24515': 'Preventie en bestrijding van stille armoede en sociale uitsluiting',
  '24587': 'Justitiële Inrichtingen',
  '25295': 'Infectieziektenbestrijding',
  '25424': 'Geestelijke gezondheidszorg',
  '26643': 'Informatie- en communicatietechnologie (ICT)',
  '27625': 'Waterbeleid',
  '28165': 'Deelnemingenbeleid Rijksoverheid',
  '28286': 'Dierenwelzijn',
  '28676': 'NAVO',
  '28684': 'Naar een veiliger samenleving',
  '28750': 'Gemeentelijke herindeling',
  '29279': 'Rechtsstaat en Rechtsorde',
  '29398': 'Maatregelen verkeersveiligheid',
  '29477': 'Geneesmiddelenbeleid',
  '29544': 'Arbeidsmarktbeleid',
  '29628': 'Politie',
  '29689': 'Herziening Zorgstelsel',
  '29754': 'Terrorismebestrijding',
  '29984': 'Spoor: vervoer- en beheerplan',
  '30196': 'Duurzame ontwikkeling en beleid',
  '30950': 'Racisme en Discriminatie',
  '31066': 'Belastingdienst',
  '31288': 'Hoger Onderwijs-, Onderzoek- en Wetenschapsbeleid',
  '31293': 'Primair Onderwijs',
  '31524': 'Beroepsonderwijs en Volwassenen Educatie',
  '31757': 'Stedenbeleid',
  '31765': 'Kwaliteit van zorg',
  '31839': 'Jeugdzorg',
  '31865': 'Verbetering verantwoording en begroting',
  '31936': 'Luchtvaartbeleid',
  '32043': 'Toekomst pensioenstelsel',
  '32317': 'JBZ-Raad',
  '32637': 'Bedrijfslevenbeleid',
  '32793': 'Preventief gezondheidsbeleid',
  '32813': 'Kabinetsaanpak Klimaatbeleid',
  '32824': 'Integratiebeleid',
  '32847': 'Integrale visie op de woningmarkt',
  '33037': 'Mestbeleid',
  '33529': 'Gaswinning',
  '34682': 'Nationale Omgevingsvisie',
  '35334': 'Problematiek rondom stikstof en PFAS',
};

/** The bill of the budget of a year: its chapters and funds are dossiers of their own. */
const BUDGETS: Readonly<Record<string, number>> = { '36600': 2025, '36800': 2026 };

/** The chapters and funds of the budget. */
const CHAPTERS: Readonly<Record<string, string>> = {
  I: 'de Koning',
  IIA: 'de Staten-Generaal',
  III: 'Algemene Zaken',
  IV: 'Koninkrijksrelaties en het BES-fonds',
  V: 'Buitenlandse Zaken',
  VI: 'Justitie en Veiligheid',
  VII: 'Binnenlandse Zaken en Koninkrijksrelaties',
  VIII: 'Onderwijs, Cultuur en Wetenschap',
  IX: 'Financiën en Nationale Schuld',
  X: 'Defensie',
  XII: 'Infrastructuur en Waterstaat',
  XIII: 'Economische Zaken',
  XIV: 'Landbouw, Visserij, Voedselzekerheid en Natuur',
  XV: 'Sociale Zaken en Werkgelegenheid',
  XVI: 'Volksgezondheid, Welzijn en Sport',
  XVII: 'Buitenlandse Handel en Ontwikkelingshulp',
  XX: 'Asiel en Migratie',
  XXII: 'Volkshuisvesting en Ruimtelijke Ordening',
  XXIII: 'Klimaat en Groene Groei',
  A: 'het Mobiliteitsfonds',
  B: 'het gemeentefonds',
  C: 'het provinciefonds',
  J: 'het Deltafonds',
  L: 'het Nationaal Groeifonds',
};

/** The list of dossiers that ships with the extension: enough to try it, and never called complete. */
export function starterRegister(): Register {
  const themes = Object.entries(THEMES).map(([id, title]) => ({ id, title }));
  const chapters = Object.entries(BUDGETS).flatMap(([bill, year]) =>
    Object.entries(CHAPTERS).map(([chapter, name]) => ({
      id: `${bill}-${chapter}`,
      title: `Vaststelling van de begroting van ${name} (${chapter}) voor het jaar ${year}`,
    })),
  );
  return memoryRegister({ dossiers: [...themes, ...chapters] });
}
