import { enumerate } from '../text/index.ts';
import { type Addressee, isPerson, readAddressees } from './addressee.ts';
import { lowerFirst } from './words.ts';

const BODIES: Readonly<Partial<Record<Addressee['form'], string>>> = {
  voorzitter: 'Geachte Voorzitter,',
  voorzitters: 'Geachte Voorzitters,',
  college: 'Geacht college,',
  colleges: 'Geachte colleges,',
  raad: 'Geachte leden van de raad,',
  staten: 'Geachte leden van Provinciale Staten,',
  bestuur: 'Geacht bestuur,',
  directie: 'Geachte directie,',
};

/** More names than these make no salutation. */
const MOST_NAMES = 4;

/**
 * The salutation for one or more addressees, each given as the lines that name them: 'Geachte heer Van Dijk,', 'Geachte
 * heren B en D,', 'Geachte mevrouw Jansen en heer De Vries,', 'Geacht college,'. Surname only, with a capital; no
 * initials, no titles. Undefined for who can be greeted in more than one way: the writer has to say.
 */
export function salutation(addressees: readonly string[]): string | undefined {
  const read = addressees.flatMap(readAddressees);
  const [first] = read;
  if (!first) return 'Geachte heer, mevrouw,';
  if (read.some(({ form }) => form === 'onbekend')) return undefined;
  const words = read.flatMap(({ word }) => word ?? []);
  if (words.length === read.length && new Set(words).size === words.length) return `Geachte ${enumerate(words)},`;
  const body = BODIES[first.form];
  if (body !== undefined) return read.length === 1 ? body : severalBodies(read);
  const named = read.every((one) => one.surname !== '' && (isPerson(one) || one.form === 'familie'));
  if (!named) return read.length === 1 ? 'Geachte heer, mevrouw,' : 'Geachte dames en heren,';
  return read.length > MOST_NAMES ? 'Geachte dames en heren,' : `Geachte ${names(read)},`;
}

function severalBodies(read: readonly Addressee[]): string {
  const forms = new Set(read.map(({ form }) => form));
  const each = [...forms].map((form) => BODIES[form]?.replace(/,$/, ''));
  if (forms.size > 1 && forms.size === read.length && !each.includes(undefined)) {
    const [one = '', ...more] = each as string[];
    return `${[one, ...more.map(lowerFirst)].join(', ')},`;
  }
  if (forms.size > 1) return 'Geachte dames en heren,';
  if (forms.has('voorzitter')) return `Geachte ${read.every(({ word }) => word) ? 'v' : 'V'}oorzitters,`;
  return forms.has('college') ? 'Geachte colleges,' : (BODIES[read[0]?.form ?? 'raad'] ?? 'Geachte dames en heren,');
}

function names(read: readonly Addressee[]): string {
  const surnames = read.map(({ surname }) => surname);
  const [first, second] = read;
  if (first && second && read.length === 2 && first.surname === second.surname && first.form !== second.form)
    return `${first.form} en ${second.form} ${first.surname}`;
  if (read.length > 1 && read.every(({ form }) => form === 'heer')) return `heren ${enumerate(surnames)}`;
  return enumerate(read.map(({ form, surname }) => `${form === 'persoon' ? 'heer/mevrouw' : form} ${surname}`));
}
