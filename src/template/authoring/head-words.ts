import { letterKinds } from '../../house/index.ts';
import { HEAD_KEYS } from '../field.ts';

/** A word that can stand in the head of a template, with what it means. Dutch. */
export type HeadWord = readonly [word: string, meaning: string];

/** The keys of the head itself. */
export const HEAD_WORDS: readonly HeadWord[] = [
  ['titel', 'hoe het sjabloon in de lijst heet'],
  ['beschrijving', 'waarvoor het sjabloon dient, in één zin; ook daarop wordt gezocht'],
  ['soort', 'het soort brief; komt in de kop van de brief'],
  ['velden', 'wat het sjabloon moet weten: een lijst van velden'],
];

/** The keys of a field. */
export const FIELD_WORDS: readonly HeadWord[] = [
  ['naam', 'hoe het veld tussen de accolades en in de kop van de brief heet'],
  ['vraag', 'wat er gevraagd wordt, kort; ook de tekst van de open plek'],
  ['soort', 'wat het veld bevat; zonder soort is het tekst'],
  ['uitleg', 'een hele zin bij de vraag'],
  ['standaard', 'de waarde als er niets anders bekend is'],
  ['keuzes', 'waaruit gekozen kan worden, bij soort keuze: een lijst, of ‘woo-gronden’'],
  ['vragen', 'wanneer het veld gevraagd wordt'],
  ['verplicht', 'blijft het veld een open plek als het niet bekend is, of valt het weg'],
  ['velden', 'de onderdelen van een lijst, bij soort lijst'],
];

/** What a field can hold. */
export const KIND_WORDS: readonly HeadWord[] = [
  ['tekst', 'vrije tekst, Markdown'],
  ['datum', 'een dag; in de tekst als {{datum naam}}'],
  ['keuze', 'een van de keuzes'],
  ['persoon', 'functie en naam van wie ondertekent'],
  ['geadresseerde', 'een of meer geadresseerden; de aanhef volgt eruit'],
  ['lijst', 'teksten, of onderdelen met eigen velden'],
  ['kamerstuk', 'een Kamerstuk met zijn datum; in de tekst als {{verwijzing naam}}'],
  ['ontvangen', 'de brieven waarop de brief antwoordt; in de tekst als {{dank ontvangen aan}}'],
];

const ASK_WORDS: readonly HeadWord[] = [
  ['ontbrekend', 'alleen als het nog niet bekend is; zo is het zonder deze sleutel'],
  ['altijd', 'ook als het al bekend is'],
  ['nooit', 'het blijft een open plek in de brief'],
];

const REQUIRED_WORDS: readonly HeadWord[] = [
  ['ja', 'niet bekend is een open plek; zo is het zonder deze sleutel'],
  ['nee', 'niet bekend valt weg'],
];

const NAME_WORDS: readonly HeadWord[] = [
  ...HEAD_KEYS.map((key): HeadWord => [key, 'komt in de kop van de brief']),
  ['ondertekening', 'wie ondertekent; staat in het profiel'],
];

/** The fixed values of a key; undefined where any value will do. `inField` is true for a key of a field. */
export function valueWords(key: string, inField: boolean): readonly HeadWord[] | undefined {
  if (!inField) return key === 'soort' ? letterKinds.map(({ id, description }) => [id, description]) : undefined;
  if (key === 'soort') return KIND_WORDS;
  if (key === 'vragen') return ASK_WORDS;
  if (key === 'verplicht') return REQUIRED_WORDS;
  return key === 'naam' ? NAME_WORDS : undefined;
}
