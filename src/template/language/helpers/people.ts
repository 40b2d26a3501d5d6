import { enumerateWithArticles, isPlural, membersOf, salutation, withArticle } from '../../../dutch/index.ts';
import { hasOpen } from '../../render/open.ts';
import type { TemplateHelper } from './helper.ts';
import { list, namesOf, text } from './parts.ts';

/** Helpers that name and address people. */
export const PEOPLE_HELPERS: readonly TemplateHelper[] = [
  {
    name: 'lidwoord',
    summary:
      'Zet ‘de’ of ‘het’ voor wie of wat zonder lidwoord is ingevuld: een minister, een Kamerlid, een debat, een rapport.',
    example: ['{{lidwoord indiener}}', 'het lid Van Dijk'],
    parameters: [{ name: 'tekst', kinds: ['tekst', 'lijst'] }],
    run: (_, who) => (typeof who === 'string' ? withArticle(who) : enumerateWithArticles(list(who).map(text))),
  },
  {
    name: 'fractieleden',
    summary: 'Noemt de leden van een fractie voluit.',
    example: ['{{fractieleden partij}}', 'de leden van de VVD-fractie'],
    parameters: [{ name: 'fractieleden', kinds: ['tekst'] }],
    run: (_, fraction) => membersOf(text(fraction)),
  },
  {
    name: 'uw-kamer',
    summary: 'Spreekt een of beide Kamers aan.',
    example: ['{{uw-kamer aan}}', 'uw Kamer'],
    parameters: [{ name: 'geadresseerde', kinds: ['geadresseerde'] }],
    run: (_, addressees) => (isPlural(namesOf(addressees)) ? 'uw Kamers' : 'uw Kamer'),
  },
  {
    name: 'aanhef',
    summary: 'Schrijft de aanhef voor een of meer geadresseerden.',
    example: ['{{aanhef aan}}', 'Geachte heer Van Dijk,'],
    parameters: [{ name: 'geadresseerde', kinds: ['geadresseerde'] }],
    run: ({ open }, addressees) => {
      const names = namesOf(addressees);
      if (!names.some(hasOpen)) return salutation(names);
      // another open place than the addressee's own: 'heer Van Dijk' is not how an envelope names him
      return `Geachte ${open.mark({ field: 'aanhef', question: 'heer of mevrouw en achternaam', optional: false })},`;
    },
  },
];
