import {
  enumerateWithArticles,
  haveDone,
  isPlural,
  KAMERS,
  kamersIn,
  membersOf,
  memberWithArticle,
  salutation,
  withArticle,
  withoutFullStop,
} from '../../../dutch/index.ts';
import { hasOpen } from '../../render/open.ts';
import { textOrNothing } from '../../render/values.ts';
import type { TemplateHelper } from './helper.ts';
import { isAddressee, namesOf, phrases, text } from './parts.ts';

/** Helpers that name and address people. */
export const PEOPLE_HELPERS: readonly TemplateHelper[] = [
  {
    name: 'lidwoord',
    summary:
      'Zet ‘de’ of ‘het’ voor wie of wat zonder lidwoord is ingevuld: een minister, een commissie, een debat, een rapport.',
    example: ['{{lidwoord indiener}}', 'het lid Van Dijk'],
    parameters: [{ name: 'tekst', kinds: ['tekst', 'lijst'] }],
    run: (_, who) =>
      typeof who === 'string' ? withArticle(withoutFullStop(who)) : enumerateWithArticles(phrases(who)),
  },
  {
    name: 'kamerlid',
    summary:
      'Noemt wie een motie indiende of vragen stelde voluit; wie alleen met een achternaam is ingevuld, is een Kamerlid.',
    example: ['{{kamerlid indiener}}', 'het lid Van Dijk'],
    parameters: [{ name: 'wie', kinds: ['tekst'] }],
    run: (_, who) => memberWithArticle(withoutFullStop(text(who))),
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
    name: 'is-geadresseerde',
    summary: 'Zegt voor {{#if}} of iemand zelf de geadresseerde is: die schrijft niet ‘namens’ een ander.',
    example: ['{{#unless (is-geadresseerde indiener aan)}}…{{/unless}}', '…'],
    parameters: [
      { name: 'wie', kinds: ['tekst'] },
      { name: 'geadresseerde', kinds: ['geadresseerde'] },
    ],
    run: (_, who, addressees) => (isAddressee(text(who), namesOf(addressees)) ? 'ja' : ''),
  },
  {
    name: 'naar-kamer',
    summary: 'Zegt voor {{#if}} of de brief naar de Eerste of de Tweede Kamer gaat.',
    example: ['{{#unless (naar-kamer aan "Eerste Kamer")}}…{{/unless}}', '…'],
    parameters: [
      { name: 'geadresseerde', kinds: ['geadresseerde'] },
      { name: 'Kamer', kinds: ['tekst'] },
    ],
    run: (_, addressees, wanted) =>
      kamersIn(namesOf(addressees).join('\n')).some((kamer) => KAMERS[kamer] === text(wanted)) ? 'ja' : '',
  },
  {
    name: 'heeft',
    summary: 'Begint een zin over wat iemand deed, na het eerste woord: ‘heb ik’ als niemand is genoemd.',
    example: ['{{heeft indiener}}', 'heeft het lid Van Dijk'],
    parameters: [{ name: 'wie', kinds: ['tekst'] }],
    run: ({ open }, who) =>
      hasOpen(text(who)) && textOrNothing(who, open) !== '' ? `heeft ${text(who)}` : haveDone(textOrNothing(who, open)),
  },
  {
    name: 'aanhef',
    summary:
      'Schrijft de aanhef voor een of meer geadresseerden; is er nog niemand ingevuld, dan vraagt de open plek naar een persoon, of naar wat u opgeeft.',
    example: ['{{aanhef aan}}', 'Geachte heer Van Dijk,'],
    parameters: [
      { name: 'geadresseerde', kinds: ['geadresseerde'] },
      { name: 'wie', kinds: ['tekst'], optional: true },
    ],
    run: ({ open }, addressees, who) => {
      const names = namesOf(addressees);
      const greeting = names.some(hasOpen) ? undefined : salutation(names);
      if (greeting !== undefined) return greeting;
      // another open place than the addressee's own: 'heer Van Dijk' is not how an envelope names him
      const question = text(who) || 'heer of mevrouw en achternaam';
      return `Geachte ${open.mark({ field: 'aanhef', question, optional: false })},`;
    },
  },
];
