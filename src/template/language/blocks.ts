import type { HelperParameter } from './helpers/index.ts';

/** A block of a template: `{{#naam …}} … {{else}} … {{/naam}}`. */
export interface TemplateBlock {
  readonly name: 'each' | 'if' | 'unless';
  /** Dutch. */
  readonly summary: string;
  readonly example: string;
  readonly parameters: readonly HelperParameter[];
  /** True when its body is written for every item of a list. */
  readonly repeats: boolean;
}

const ANYTHING: HelperParameter = {
  name: 'veld',
  kinds: ['tekst', 'datum', 'keuze', 'persoon', 'geadresseerde', 'lijst', 'kamerstuk', 'ontvangen', 'item', 'aantal'],
};

/** The blocks that templates have; the engine runs them. */
export const BLOCKS: readonly TemplateBlock[] = [
  {
    name: 'each',
    summary: 'Herhaalt de inhoud voor elk onderdeel van een lijst; @index, @first en @last zeggen waar u bent.',
    example: '{{#each moties}}{{indiener}}{{/each}}',
    parameters: [{ name: 'lijst', kinds: ['lijst', 'geadresseerde', 'ontvangen'] }],
    repeats: true,
  },
  {
    name: 'if',
    summary: 'Schrijft de inhoud als het veld er is, ook als het nog ingevuld moet worden.',
    example: '{{#if uw-kenmerk}}(uw kenmerk {{uw-kenmerk}}){{/if}}',
    parameters: [ANYTHING],
    repeats: false,
  },
  {
    name: 'unless',
    summary: 'Schrijft de inhoud als het veld er niet is.',
    example: '{{#unless bijlagen}}Er zijn geen bijlagen.{{/unless}}',
    parameters: [ANYTHING],
    repeats: false,
  },
];
