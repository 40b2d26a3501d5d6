import { enumerate } from '../text/index.ts';
import { type Addressee, isPerson, readAddressees } from './addressee.ts';
import { lowerFirst } from './words.ts';

/** More names than these make no salutation. */
const MOST_NAMES = 4;

const NOBODY_NAMED = 'Geachte heer, mevrouw,';
const MANY = 'Geachte dames en heren,';

/**
 * The salutation for one or more addressees, each given as the lines that name them: 'Geachte heer Van Dijk,', 'Geachte
 * heren B en D,', 'Geachte mevrouw Jansen en heer De Vries,', 'Geacht college, geacht bestuur,'. Surname only, with a capital;
 * no initials, no titles. Undefined for who can be greeted in more than one way: the writer has to say.
 */
export function salutation(addressees: readonly string[]): string | undefined {
  const read = addressees.flatMap(readAddressees);
  if (read.length === 0) return NOBODY_NAMED;
  if (read.some(({ form }) => form === 'onbekend')) return undefined;
  if (read.every(({ greeting }) => greeting !== undefined)) return byWhatTheyAre(read);
  const named = read.every((one) => one.surname !== '' && (isPerson(one) || one.form === 'familie'));
  if (!named) return read.length === 1 ? NOBODY_NAMED : MANY;
  return read.length > MOST_NAMES ? MANY : `Geachte ${names(read)},`;
}

/** Bodies and offices, the same ones together: 'Geachte minister en staatssecretaris,', 'Geachte colleges,'. */
function byWhatTheyAre(read: readonly Addressee[]): string {
  const together = new Map<string, string | undefined>();
  for (const { greeting = '', greetings } of read) {
    const key = greeting.toLowerCase();
    together.set(key, together.has(key) ? greetings : greeting);
  }
  const all = [...together.values()];
  if (all.includes(undefined) || all.length > MOST_NAMES) return MANY;
  const [first = '', ...others] = all as string[];
  const words = read.every(({ form }) => form !== 'orgaan')
    ? all.map((one) => one?.replace(/^Geachte /, '') ?? '')
    : [];
  return words.length > 1 ? `Geachte ${enumerate(words)},` : `${[first, ...others.map(lowerFirst)].join(', ')},`;
}

function names(read: readonly Addressee[]): string {
  const surnames = read.map(({ surname }) => surname);
  const [first, second] = read;
  if (first && second && read.length === 2 && first.surname === second.surname && first.form !== second.form)
    return `${first.form} en ${second.form} ${first.surname}`;
  if (read.length > 1 && read.every(({ form }) => form === 'heer')) return `heren ${enumerate(surnames)}`;
  return enumerate(read.map(({ form, surname }) => `${form === 'persoon' ? 'heer/mevrouw' : form} ${surname}`));
}
