import { ADDRESSED_OFFICE } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import type { Letter } from '../letter.ts';

/** Who the letter goes to, as far as it says so. */
export type Addressee = 'tweede-kamer' | 'eerste-kamer' | 'beide-kamers' | 'anders' | 'onbekend';

const BOTH =
  /Eerste\s+(?:Kamer\s+)?en\s+(?:van\s+)?(?:de\s+)?Tweede\s+Kamer|Tweede\s+(?:Kamer\s+)?en\s+(?:van\s+)?(?:de\s+)?Eerste\s+Kamer/;
/** Salutations that fit no Kamer ("Geachte voorzitter," fits many). */
const OTHERS = new RegExp(
  String.raw`\b${anyOf(...listed('heer heren mevrouw dames mevrouwen college raad bestuur directie collega'), `(?!griffier)${ADDRESSED_OFFICE}`)}\b`,
  'i',
);
const COPY = /\b[Cc]\.?[Cc]\.?[ :]/;

/** Reads the addressee from the field `aan` or the address block; without them, from the salutation. */
export function findAddressee(letter: Letter): Addressee {
  const written = addressText(letter).split(COPY)[0] ?? '';
  if (written.trim() === '') {
    const aanhef = letter.parts.find(({ kind }) => kind === 'aanhef')?.text ?? '';
    return OTHERS.test(aanhef) ? 'anders' : 'onbekend';
  }
  if (BOTH.test(written)) return 'beide-kamers';
  const [second, first] = [/\bTweede\s+Kamer\b/.test(written), /\bEerste\s+Kamer\b/.test(written)];
  if (second && first) return 'beide-kamers';
  if (second) return 'tweede-kamer';
  return first ? 'eerste-kamer' : 'anders';
}

/** The text of the address: the field, and the block where there is one. */
export function addressText({ header, parts }: Letter): string {
  const block = parts.filter(({ kind }) => kind === 'geadresseerde').map(({ text }) => text);
  return [header.aan?.value ?? '', ...block].join('\n');
}
