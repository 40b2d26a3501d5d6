import { wooGround } from '../../../dutch/index.ts';
import type { TemplateHelper } from './helper.ts';
import { text } from './parts.ts';

/** Helpers that say what the Wet open overheid says. */
export const WOO_HELPERS: readonly TemplateHelper[] = [
  {
    name: 'woo-grond',
    summary:
      'Schrijft van een grond in de Woo wat hij beschermt (‘naam’), of wat de wet erover zegt en waar dat staat (‘regel’).',
    example: ['{{woo-grond grond "naam"}}', 'de eerbiediging van de persoonlijke levenssfeer'],
    parameters: [
      { name: 'grond', kinds: ['keuze', 'tekst'] },
      { name: 'wat', kinds: ['tekst'] },
    ],
    run: (_, code, what) => {
      const ground = wooGround(text(code));
      if (text(what) !== 'regel') return ground?.protects ?? text(code);
      // what is open is asked once, where the ground is named
      return ground ? `${ground.rule} Dat staat in ${ground.place}, van de Woo.` : '';
    },
  },
];
