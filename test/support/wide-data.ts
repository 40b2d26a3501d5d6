import fc from 'fast-check';
import { addDays, isIsoDate } from '../../src/dates/index.ts';
import {
  type Field,
  isList,
  partsOfField,
  type Template,
  type TemplateData,
  type TemplateValues,
} from '../../src/template/index.ts';
import { type Gen, randomData } from './random-data.ts';
import { type People, peopleOf } from './random-people.ts';

/**
 * Data as wide as ministries fill them in: other days, numbers and texts as `randomData` has them, and besides other people,
 * bodies and offices, more or fewer letters, papers and questions, and fewer of the fields that may be left out.
 */
export function wideData({ fields }: Template, example: TemplateValues, gen: Gen): TemplateValues {
  const people = peopleOf(gen);
  const shaped = ofFields(fields, example, gen) as TemplateValues;
  return withPeople(randomData(shaped, gen), people) as TemplateValues;
}

const AT_MOST = 4;

/** The data with lists of another length, and without some of what may be left out. */
function ofFields(fields: readonly Field[], data: TemplateData, gen: Gen): TemplateData {
  if (Array.isArray(data)) return data.map((item: TemplateData) => ofFields(fields, item, gen));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).flatMap(([name, value]): [string, TemplateData][] => {
    const field = fields.find((one) => one.name === name);
    // a paper without its day is an open place, and rightly so
    if (!field || field.kind === 'kamerstuk') return [[name, value]];
    if (!field.required && !KEPT.has(name) && gen(() => fc.integer({ min: 1, max: 6 })) === 1) return [];
    return [[name, ofFields(partsOfField(field) ?? [], listed(field, value, gen), gen)]];
  });
  return Object.fromEntries(entries);
}

/** Without an asker there is no set of questions; the texts name the annexes; what is withheld has a ground and a reason. */
const KEPT = new Set(['afzender', 'bijlagen', 'gronden', 'overwegingen', 'openbaar-reden']);

/** Lists that have all items of the example: the documents name all these grounds. */
const WHOLE = new Set(['overwegingen']);

/** Lists that can have more items than the example: whatever two of them say is made anew. */
const GROWING = new Set(['ontvangen', 'beleid', 'toezeggingen', 'moties', 'vragen', 'onderdelen', 'aanbevelingen']);

function listed(field: Field, value: TemplateData, gen: Gen): TemplateData {
  if (!isList(field) || !Array.isArray(value) || !value.every((item) => typeof item === 'object')) return value;
  if (value.length === 0 || WHOLE.has(field.name)) return value;
  const count = gen(() => fc.integer({ min: 1, max: GROWING.has(field.name) ? AT_MOST : value.length }));
  return Array.from({ length: count }, (_, index) => later(value[index % value.length] ?? null, index));
}

/** The same some days later: what comes twice comes on another day. */
function later(data: TemplateData, days: number): TemplateData {
  if (typeof data === 'string') return isIsoDate(data) ? addDays(data, days) : data;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, later(value, days)]));
}

/** The same data with other people in them, each of the sort that was there. */
function withPeople(data: TemplateData, people: People, key = ''): TemplateData {
  if (Array.isArray(data)) return data.map((item: TemplateData) => withPeople(item, people, key));
  if (data !== null && typeof data === 'object') {
    const entries = Object.entries(data).map(([name, value]) => [name, withPeople(value, people, name)]);
    return Object.fromEntries(entries) as TemplateValues;
  }
  return typeof data === 'string' ? otherPerson(data, people, key) : data;
}

const PERSON_KEYS = new Set(
  'functie naam afzender namens wie indiener mede-namens financien-namens aan bedankt organisatie'.split(' '),
);

function otherPerson(text: string, people: People, key: string): string {
  if (!PERSON_KEYS.has(key)) return text;
  if (key === 'naam') return people.name();
  if (/^(?:de )?(?:minister|staatssecretaris) (?:van|voor) /.test(text)) return people.minister();
  if (/^(?:het lid|de leden) .*\(/.test(text)) return people.members();
  if (/^het lid /.test(text)) return `het lid ${people.surname()}`;
  if (/^de vaste commissie /.test(text)) return people.committee();
  if (
    key === 'aan' &&
    !/ van de (?:Tweede|Eerste) Kamer| Voorzitters |^(?:de )?(?:minister|staatssecretaris)/.test(text)
  )
    return text.replace(/^[^\n]*(?:\nt\.a\.v\. [^\n]*)?/, people.addressee());
  if (/^(?:de heer|mevrouw) \p{Lu}\./u.test(text)) return text.replace(/^[^\n]*/, people.citizen());
  if (/^(?:de heer|mevrouw) /.test(text)) return `${/^(?:de heer|mevrouw)/.exec(text)?.[0]} ${people.surname()}`;
  return /^(?:de gemeente|de provincie) /.test(text) ? people.body() : text;
}
