import type { Kamer } from '../../citation/index.ts';
import { ADDRESSED_OFFICE } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import type { Addressee, Letter } from '../letter.ts';

const BOTH =
  /Eerste\s+(?:Kamer\s+)?en\s+(?:van\s+)?(?:de\s+)?Tweede\s+Kamer|Tweede\s+(?:Kamer\s+)?en\s+(?:van\s+)?(?:de\s+)?Eerste\s+Kamer/;
const TWEEDE = /\bTweede\s+Kamer\b/;
const EERSTE = /\bEerste\s+Kamer\b/;
/** Salutations that fit no Kamer ("Geachte voorzitter," fits many). */
const OTHERS = new RegExp(
  String.raw`\b${anyOf(...listed('heer heren mevrouw dames mevrouwen college raad bestuur directie collega'), `(?!griffier)${ADDRESSED_OFFICE}`)}\b`,
  'i',
);
const COPY = /\b[Cc]\.?[Cc]\.?[ :]/;

/** Reads the addressee from the field `aan` and the address block; without them, from the salutation. */
export function findAddressee({ header: { aan }, parts, salutation }: Letter): Addressee {
  const blocks = parts.filter(({ kind }) => kind === 'geadresseerde');
  const text = [aan?.value ?? '', ...blocks.map((block) => block.text)].join('\n');
  const span = blocks[0]?.span ?? aan?.span;
  // who gets a copy is not addressed
  const addressed = text.split(COPY)[0] ?? '';
  const kamers = kamersIn(addressed);
  const isOther = kamers.length === 0 && (addressed.trim() !== '' || OTHERS.test(salutation?.part.text ?? ''));
  return { text, ...(span && { span }), kamers, isOther };
}

function kamersIn(text: string): readonly Kamer[] {
  const isBoth = BOTH.test(text);
  return (['II', 'I'] as const).filter((kamer) => isBoth || (kamer === 'II' ? TWEEDE : EERSTE).test(text));
}
