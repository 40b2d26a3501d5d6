import { tellEarlier } from '../../phrases/earlier.ts';
import { writeReference } from '../../phrases/reference.ts';
import type { OpenFields } from '../../render/open.ts';
import { textOrNothing, type Value } from '../../render/values.ts';
import type { RenderContext, TemplateHelper } from './helper.ts';
import { list, part, text } from './parts.ts';

function referenceIn(paper: Value | undefined, { notation }: RenderContext, open: OpenFields): string {
  return writeReference(text(part(paper, 'nummer')), textOrNothing(part(paper, 'datum'), open), notation);
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
    summary: 'Zegt op volgorde van datum wat u de Kamer eerder meldde, met de vindplaats van elke brief.',
    example: [
      '{{eerdere-brieven beleid "uw Kamer"}}',
      'In mijn brief aan uw Kamer van 3 juli 2020 (TK 31757-102; 2020) heb ik het plan toegelicht.',
    ],
    parameters: [
      { name: 'brieven', kinds: ['lijst'], parts: ['kamerstuk', 'inhoud'] },
      { name: 'Kamer', kinds: ['tekst'] },
    ],
    run: ({ context, open }, letters, kamer) =>
      tellEarlier(
        list(letters).map((letter) => ({
          datum: text(part(part(letter, 'kamerstuk'), 'datum')),
          vindplaats: referenceIn(part(letter, 'kamerstuk'), context, open),
          inhoud: text(part(letter, 'inhoud')),
        })),
        text(kamer),
      ),
  },
];
