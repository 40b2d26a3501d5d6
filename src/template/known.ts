import { canonicalId } from '../citation/index.ts';
import { type IsoDate, isIsoDate, readDate } from '../dates/index.ts';
import { readReceived } from '../received/index.ts';
import { type Field, isList, partsOfField, type TemplateData, type TemplateValues } from './field.ts';
import { readPaper } from './phrases/reference.ts';
import { createOpenFields } from './render/open.ts';
import { isKnown, readValues } from './render/values.ts';
import { replyValues } from './reply/reply.ts';

/** What is wrong with a value for a field, in Dutch; undefined when it fits. */
export function valueProblem(field: Field, value: TemplateData): string | undefined {
  return readValues([field], { [field.name]: value }, createOpenFields()).problems[0]?.message;
}

/**
 * The values with the dates of Kamerstukken that are named without one, as far as `dateOf` knows them by their canonical id
 * ('31757-102').
 */
export function withPaperDates(
  fields: readonly Field[],
  values: TemplateValues,
  dateOf: (id: string) => IsoDate | undefined,
): TemplateValues {
  const dated = (field: Field, value: TemplateData): TemplateData => {
    if (field.kind === 'kamerstuk') return paperWithDate(value, dateOf);
    const parts = partsOfField(field);
    if (!parts) return value;
    if (isList(field) && Array.isArray(value)) return value.map((item) => inParts(parts, item as TemplateData, dated));
    return inParts(parts, value, dated);
  };
  return inParts(fields, values, dated) as TemplateValues;
}

function inParts(
  fields: readonly Field[],
  value: TemplateData,
  change: (field: Field, value: TemplateData) => TemplateData,
): TemplateData {
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([name, data]) => {
    const field = fields.find((one) => one.name === name);
    return [name, field ? change(field, data) : data] as const;
  });
  return Object.fromEntries(entries);
}

function isMap(value: TemplateData): value is { readonly [key: string]: TemplateData } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function paperWithDate(value: TemplateData, dateOf: (id: string) => IsoDate | undefined): TemplateData {
  const nummer = isMap(value) ? value['nummer'] : value;
  if (typeof nummer !== 'string' || (isMap(value) && isKnown(value['datum']))) return value;
  const [target] = readPaper(nummer)?.targets ?? [];
  const datum = target && dateOf(canonicalId(target));
  if (datum === undefined) return value;
  return isMap(value) ? { ...value, datum } : { nummer, datum };
}

/** Longer texts are no letter that someone copied to answer. */
const LONGEST = 200_000;

/**
 * What a copied text says of the fields that are asked for: a date or a Kamerstuk by itself for the first field of that kind, an
 * incoming letter for what is received, from whom, and the subject of the reply. A proposal: the user sees and corrects it.
 */
export function valuesFromText(text: string, fields: readonly Field[]): TemplateValues {
  const copied = text.trim();
  if (copied === '' || copied.length > LONGEST) return {};
  if (copied.includes('\n')) return fromLetter(copied, fields);
  const kind = isIsoDate(copied) || readDate(copied) ? 'datum' : readPaper(copied) ? 'kamerstuk' : undefined;
  const field = fields.find((one) => one.kind === kind);
  return field ? { [field.name]: copied } : {};
}

function fromLetter(text: string, fields: readonly Field[]): TemplateValues {
  if (!fields.some(({ kind }) => kind === 'ontvangen')) return {};
  const letter = readReceived(text);
  const { datum, kenmerk, onderwerp, naam } = letter;
  // a page of any text has a date somewhere; a letter says more of itself
  if (!datum || !(kenmerk || onderwerp) || !naam) return {};
  // one request goes in its field; what is answered one by one is for the command that answers a letter
  const gevraagd = letter.gevraagd.filter(({ soort }) => soort === 'verzoek').slice(0, 1);
  const { volgorde: _, ...values } = replyValues({ ...letter, gevraagd, stukken: [] }, { fields }, () => undefined);
  return Object.fromEntries(Object.entries(values).filter(([name]) => fields.some((field) => field.name === name)));
}
