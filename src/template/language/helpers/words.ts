import { capitalise, countWord, italic, namesPapers, withoutFullStop } from '../../../dutch/index.ts';
import { enumerate } from '../../../text/index.ts';
import { hasOpen } from '../../render/open.ts';
import type { TemplateHelper } from './helper.ts';
import { list, phrases, sentence, text } from './parts.ts';

/** What somebody may still write in an open place: a paragraph. */
const OPEN_WORDS = 40;

function wordsIn(written: string): number {
  return written.split(/\s+/).filter((word) => word !== '').length;
}

/** Helpers that write words and lists as a sentence has them. */
export const WORD_HELPERS: readonly TemplateHelper[] = [
  {
    name: 'lijst',
    summary: 'Schrijft een lijst als opsomming in een zin; het laatste woord ervoor is ‘en’, of wat u opgeeft.',
    example: ['{{lijst mede-namens}}', 'A, B en C'],
    parameters: [
      { name: 'lijst', kinds: ['lijst'] },
      { name: 'voegwoord', kinds: ['tekst'], optional: true },
    ],
    run: (_, items, word) => enumerate(phrases(items), text(word) || 'en'),
  },
  {
    name: 'enkel-of-meer',
    summary:
      'Kiest tussen enkelvoud en meervoud naar het aantal in een lijst, of naar een woord als ‘onderzoeken’ in een tekst.',
    example: ['{{enkel-of-meer moties "de motie" "de moties"}}', 'de moties'],
    parameters: [
      { name: 'lijst', kinds: ['lijst', 'geadresseerde', 'ontvangen', 'tekst'] },
      { name: 'enkelvoud', kinds: ['tekst'] },
      { name: 'meervoud', kinds: ['tekst'] },
    ],
    run: (_, items, one, more) => text(list(items).length > 1 || namesPapers(text(items)) ? more : one),
  },
  {
    name: 'aantal',
    summary:
      'Schrijft een aantal met zijn naamwoord, een klein getal in letters; wie zelf een naamwoord invulde, houdt dat.',
    example: ['{{aantal haltes "halte" "haltes"}}', 'twaalf haltes'],
    parameters: [
      { name: 'aantal', kinds: ['tekst'] },
      { name: 'enkelvoud', kinds: ['tekst'] },
      { name: 'meervoud', kinds: ['tekst'] },
    ],
    run: (_, amount, one, more) => {
      const digits = withoutFullStop(text(amount)).trim();
      // '1.204' and large numbers keep their digits
      if (!/^\d{1,3}(?:\.?\d{3})*$/.test(digits)) return text(amount);
      const count = Number(digits.replaceAll('.', ''));
      return `${count <= 12 ? countWord(count) : digits} ${count === 1 ? text(one) : text(more)}`;
    },
  },
  {
    name: 'hoofdletter',
    summary: 'Laat een tekst met een hoofdletter beginnen.',
    example: ['{{hoofdletter ondertekening.functie}}', 'De minister van Financiën'],
    parameters: [{ name: 'tekst', kinds: ['tekst', 'keuze'] }],
    run: (_, value) => capitalise(text(value)),
  },
  {
    name: 'zin',
    summary: 'Maakt van een tekst een zin: met een hoofdletter aan het begin en een punt aan het eind.',
    example: ['{{zin vervolg}}', 'In mei 2020 hoort u meer.'],
    parameters: [{ name: 'tekst', kinds: ['tekst'] }],
    run: (_, value) => sentence(text(value)),
  },
  {
    name: 'cursief',
    summary: 'Zet een tekst cursief, elke alinea apart.',
    example: ['{{cursief vervolg}}', '*in mei 2020 hoort u meer*'],
    parameters: [{ name: 'tekst', kinds: ['tekst'] }],
    run: (_, value) => (hasOpen(text(value)) ? `*${text(value)}*` : italic(text(value))),
  },
  {
    name: 'lang',
    summary: 'Zegt voor {{#if}} of teksten samen meer woorden tellen dan u opgeeft; een open plek telt voor veertig.',
    example: ['{{#if (lang "5" vervolg)}}…{{/if}}', '…'],
    parameters: [
      { name: 'woorden', kinds: ['tekst'] },
      { name: 'tekst', kinds: ['tekst'] },
      { name: 'tekst', kinds: ['tekst'], optional: true },
      { name: 'lijst', kinds: ['lijst'], optional: true },
    ],
    run: (_, most, ...values) => {
      const texts = values.flatMap((value) => [text(value), ...list(value).map(text)]);
      return texts.reduce((sum, one) => sum + (hasOpen(one) ? OPEN_WORDS : wordsIn(one)), 0) > Number(text(most))
        ? 'ja'
        : '';
    },
  },
  {
    name: 'is',
    summary: 'Zegt voor {{#if}} of een veld een bepaalde waarde heeft.',
    example: ['{{#if (is ook-eerste-kamer "ja")}}…{{/if}}', '…'],
    parameters: [
      { name: 'veld', kinds: ['tekst', 'keuze'] },
      { name: 'waarde', kinds: ['tekst'] },
    ],
    run: (_, value, wanted) => (text(value) === text(wanted) ? 'ja' : ''),
  },
];
