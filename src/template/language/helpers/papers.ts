import { type Kamer, kamerOf } from '../../../citation/index.ts';
import { KAMERS, kamersIn } from '../../../dutch/index.ts';
import { type KamerName, kamerNamer, tellEarlier } from '../../phrases/earlier.ts';
import { readPaper, writeReference } from '../../phrases/reference.ts';
import type { OpenFields } from '../../render/open.ts';
import { textOrNothing, type Value } from '../../render/values.ts';
import type { RenderContext, TemplateHelper } from './helper.ts';
import { list, namesOf, part, sentence, text } from './parts.ts';

function referenceIn(paper: Value | undefined, { notation }: RenderContext, open: OpenFields): string {
  return writeReference(text(part(paper, 'nummer')), textOrNothing(part(paper, 'datum'), open), notation);
}

/** Whose paper it is, where its reference says so. */
function kamerIn(paper: Value | undefined): Kamer | undefined {
  const [target] = readPaper(text(part(paper, 'nummer')))?.targets ?? [];
  return kamerOf(target);
}

function withKamer(kamer: Kamer | undefined): { kamer?: Kamer } {
  return kamer === undefined ? {} : { kamer };
}

/** Names a Kamer to the addressees; a text is what the Kamer is called where the paper names no other. */
function namerFor(kamer: Value | undefined): KamerName {
  if (typeof kamer !== 'string') return kamerNamer(namesOf(kamer));
  const [named] = kamersIn(kamer);
  return (one) => (one && named && one !== named ? `de ${KAMERS[one]}` : kamer);
}

/** Helpers that refer to Kamerstukken. */
export const PAPER_HELPERS: readonly TemplateHelper[] = [
  {
    name: 'verwijzing',
    summary: 'Schrijft de vindplaats van een Kamerstuk in de notatie van het ministerie.',
    example: ['{{verwijzing kamerstuk}}', 'TK 31757-102; 2020'],
    parameters: [{ name: 'kamerstuk', kinds: ['kamerstuk'] }],
    run: ({ context, open }, paper) => referenceIn(paper, context, open),
  },
  {
    name: 'eerdere-brieven',
    summary:
      'Zegt op volgorde van datum wat de Kamer eerder is gemeld, met de vindplaats van elke brief en wie hem schreef.',
    example: [
      '{{eerdere-brieven beleid aan}}',
      'In mijn brief aan de Tweede Kamer van 3 juli 2020 (TK 31757-102; 2020) heb ik het plan toegelicht.',
    ],
    parameters: [
      { name: 'brieven', kinds: ['lijst'], parts: ['kamerstuk', 'inhoud'] },
      { name: 'Kamer', kinds: ['tekst', 'geadresseerde'] },
      { name: 'volgorde', kinds: ['tekst', 'keuze'], optional: true },
    ],
    run: ({ context, open }, letters, kamer, order) =>
      tellEarlier(
        list(letters).map((letter) => ({
          datum: text(part(part(letter, 'kamerstuk'), 'datum')),
          vindplaats: referenceIn(part(letter, 'kamerstuk'), context, open),
          inhoud: text(part(letter, 'inhoud')),
          ...withKamer(kamerIn(part(letter, 'kamerstuk'))),
          schrijver: textOrNothing(part(letter, 'schrijver'), open),
          toelichting: sentence(textOrNothing(part(letter, 'toelichting'), open)),
        })),
        namerFor(kamer),
        text(order) === 'zoals opgegeven',
      ),
  },
  {
    name: 'kamer-van',
    summary: 'Noemt de Kamer waarvan een Kamerstuk is.',
    example: ['{{kamer-van kamerstuk}}', 'de Tweede Kamer'],
    parameters: [{ name: 'kamerstuk', kinds: ['kamerstuk'] }],
    run: (_, paper) => `de ${KAMERS[kamerIn(paper) ?? 'II']}`,
  },
];
