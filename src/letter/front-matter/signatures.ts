import { isFunction, isName, splitNameFromFunction } from '../../dutch/index.ts';
import type { FrontMatter, FrontMatterData, FrontMatterEntry, Signature } from '../letter.ts';
import { fold } from '../lines.ts';

/**
 * Who signs, from `ondertekening:` in front matter: a text ("De minister van X, drs. Y"), a map with `functie`, `naam` and
 * `namens`, or a list of those. All have the span of the value.
 */
export function frontMatterSignatures(frontMatter: FrontMatter | undefined): Signature[] {
  const entry = frontMatter?.entries.find((one) => one.key === 'ondertekening');
  if (!entry || entry.value === null) return [];
  const items = Array.isArray(entry.value) ? (entry.value as readonly FrontMatterData[]) : [entry.value];
  return items.flatMap((item) => signatureOf(item, entry) ?? []);
}

function signatureOf(item: FrontMatterData, { valueSpan: span }: FrontMatterEntry): Signature | undefined {
  if (typeof item === 'string') return fromText(item, span);
  if (item === null || Array.isArray(item)) return undefined;
  const map = item as Readonly<Record<string, FrontMatterData>>;
  const text = (key: string) => (typeof map[key] === 'string' ? fold(map[key]) : '');
  const functie = text('functie');
  const naam = text('naam');
  const namens = text('namens');
  if (functie === '' && naam === '') return undefined;
  return { span, functie, ...(naam === '' ? {} : { naam }), ...(namens === '' ? {} : { namens }) };
}

function fromText(text: string, span: Signature['span']): Signature | undefined {
  const lines = text.split(/[\r\n]+/).map((line) => fold(line).replace(/,$/, ''));
  const whole = fold(text).replace(/,$/, '');
  if (whole === '') return undefined;
  const last = lines.filter((line) => line !== '').at(-1) ?? '';
  if (lines.length > 1 && isName(last))
    return { span, functie: fold(lines.slice(0, lines.lastIndexOf(last)).join(' ')), naam: last };
  const { functie, naam } = splitNameFromFunction(whole);
  if (naam !== undefined) return { span, functie, naam };
  return !isFunction(whole) && isName(whole) ? { span, functie: '', naam: whole } : { span, functie: whole };
}
