import fc from 'fast-check';
import { addDays, isIsoDate, readDate, writeDate } from '../../src/dates/index.ts';
import type { TemplateData, TemplateValues } from '../../src/template/index.ts';

/** Data as a ministry might fill them in: the shape of an example, with other days, numbers, names and texts. */

const SUBJECTS = ['de gemeente', 'het waterschap', 'de provincie', 'de vereniging', 'mijn ministerie', 'de vervoerder'];
const VERBS = ['onderzoekt', 'steunt', 'bespreekt', 'verbetert', 'betaalt', 'ontvangt', 'kent', 'beheert'];
const OBJECTS = [
  ...['de bruggen', 'het fietspad', 'de huisartsen', 'een plan voor het dorp', 'de dijk', 'het aantal bussen'],
  ...['de kosten van het onderhoud', 'de afspraken met de scholen', 'de wachttijden', 'het gesprek met de bewoners'],
];
const WHERE = [
  '',
  ' in de regio',
  ' in Oostwolde',
  ' langs de kust',
  ' met drie andere gemeenten',
  ' sinds vorig jaar',
];
const SURNAMES = ['Bakker', 'De Vries', 'Van den Berg', 'Yildirim', 'Smit', 'Van ’t Hof', 'El Idrissi', 'Jansen'];

/** Draws a value of a letter. */
export type Gen = <Value>(make: () => fc.Arbitrary<Value>) => Value;

/** What one letter has in common: how far its days lie from those of the example, and what its dossiers have become. */
interface Letter {
  readonly gen: Gen;
  readonly days: number;
  readonly dossiers: Map<string, string>;
  /** The sentences and papers that it has: no letter says the same twice. */
  readonly said: Set<string>;
}

/** The data of one letter, from those of an example. */
export function randomData(example: TemplateValues, gen: Gen): TemplateValues {
  const days = gen(() => fc.integer({ min: -1500, max: 700 }));
  return otherValues(example, { gen, days, dossiers: new Map(), said: new Set() });
}

function otherValues(values: TemplateValues, letter: Letter): TemplateValues {
  const changed = Object.entries(values).map(([key, value]) => [key, otherValue(key, value, letter)]);
  return Object.fromEntries(changed) as TemplateValues;
}

function otherValue(key: string, value: TemplateData, letter: Letter): TemplateData {
  if (Array.isArray(value)) return value.map((one: TemplateData) => otherValue(key, one, letter));
  if (typeof value === 'string') return otherText(key, value, letter);
  return value !== null && typeof value === 'object' ? otherValues(value as TemplateValues, letter) : value;
}

/** Whose words the templates build sentences on: a person, an office, a body, a title. */
const KEPT = new Set(
  'functie afzender namens aan fractie indiener overleg debat soort bericht kamer bijlagen ministerie'.split(' '),
);

function otherText(key: string, text: string, letter: Letter): string {
  const { gen, days, dossiers, said } = letter;
  if (isIsoDate(text)) return addDays(text, days);
  const written = readDate(text);
  if (written !== undefined) return writeDate(addDays(written, days));
  const paper = /^(\d{5})((?:-[IVXA-Z]+)?-)\d+$/.exec(text);
  if (paper)
    return newOne(
      said,
      () => `${dossierFor(paper[1] ?? '', dossiers, gen)}${paper[2]}${gen(() => fc.integer({ min: 1, max: 999 }))}`,
    );
  if (/^\d{4}-0{3}\d+$/.test(text)) return text.replace(/\d{6}$/, () => sixDigits(gen));
  if (key === 'naam')
    return `${gen(() => fc.constantFrom('A.', 'drs. J.P.', 'mr. M.', 'dr. C.A.'))} ${gen(() => fc.constantFrom(...SURNAMES))}`;
  const phrase = otherPhrase(key, text, letter);
  if (phrase !== undefined) return phrase;
  if (KEPT.has(key) || !/\s/.test(text) || text.length < 25) return text;
  if (/^\p{Lu}[\s\S]*[.?]$/u.test(text)) return sentencesLike(text, letter);
  const about = / over (?=[^:‘“\n]*$)/.exec(text);
  return about ? `${text.slice(0, about.index)}${about[0]}${gen(() => fc.constantFrom(...OBJECTS))}` : text;
}

const TO_DO = ['onderzoeken', 'bespreken', 'verbeteren', 'betalen', 'beheren'];

/** What a template makes its sentence on, in the form that the sentence asks for; undefined for another text. */
function otherPhrase(key: string, text: string, { gen, said }: Letter): string | undefined {
  const pick = (words: readonly string[]) => gen(() => fc.constantFrom(...words));
  if (/^om /.test(text))
    return newOne(said, () => `om met ${pick(SUBJECTS)}${pick(WHERE)} ${pick(OBJECTS)} te ${pick(TO_DO)}`);
  if (key === 'inhoud' && /^\p{Ll}/u.test(text)) return newOne(said, () => `laten weten dat ${clause(gen, true)}`);
  if (key === 'uitvoering') return `${capital(newOne(said, () => clause(gen)))}.`;
  if (/^\d{4}[ZD]\d{5}/.test(text)) return newOne(said, () => text.replace(/\d{5}/g, () => sixDigits(gen).slice(1)));
  return key === 'uitkomst' ? newOne(said, () => clause(gen, true)) : undefined;
}

const sixDigits = (gen: Gen) => String(gen(() => fc.integer({ min: 0, max: 999_999 }))).padStart(6, '0');

/** A dossier far from every other of the letter: one that differs in a figure would be taken for a slip. */
function dossierFor(written: string, known: Map<string, string>, gen: Gen): string {
  const made =
    known.get(written) ?? String(21_000 + known.size * 2_222 + gen(() => fc.integer({ min: 0, max: 1_000 })));
  known.set(written, made);
  return made;
}

/** One sentence or more, with the mark at the end that the text had. */
function sentencesLike(text: string, { gen, said }: Letter): string {
  if (text.endsWith('?')) return `Klopt het dat ${newOne(said, () => clause(gen, true))}?`;
  const count = gen(() => fc.integer({ min: 1, max: 4 }));
  return Array.from({ length: count }, () => capital(`${newOne(said, () => clause(gen))}.`)).join(' ');
}

/** A sentence or paper that the letter does not have yet. */
function newOne(said: Set<string>, make: () => string): string {
  for (;;) {
    const made = make();
    if (said.has(made)) continue;
    said.add(made);
    return made;
  }
}

/** "de gemeente onderzoekt de bruggen in de regio"; with the verb last for a subordinate clause. */
function clause(gen: Gen, verbLast = false): string {
  const pick = (words: readonly string[]) => gen(() => fc.constantFrom(...words));
  const [subject, verb, object] = [pick(SUBJECTS), pick(VERBS), pick(OBJECTS)];
  const day = addDays(
    '2015-01-01',
    gen(() => fc.integer({ min: 0, max: 3650 })),
  );
  const where = gen(() => fc.boolean()) ? pick(WHERE) : ` op ${writeDate(day)}`;
  return verbLast ? `${subject} ${object}${where} ${verb}` : `${subject} ${verb} ${object}${where}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
