import { capitalise } from '../../dutch/index.ts';
import { type Field, itemDefaults, partsOfField } from '../field.ts';
import type { TemplateBlock } from '../language/blocks.ts';
import type { TemplateHelper } from '../language/helpers/index.ts';

/** A field in Markdown: what is asked, what it holds, what it is when nothing is known. */
export function describeField(field: Field): string {
  const { name, question, kind, description, choices, fallback, required } = field;
  const parts = partsOfField(field)?.map((part) => part.name);
  const lines = [
    `**${name}** · ${kind}${required ? '' : ' · mag weg'}`,
    capitalise(description ?? `${question}.`),
    choices && `Keuzes: ${choices.join(', ')}.`,
    typeof fallback === 'string' && !itemDefaults(field) && `Standaard: ${fallback.replace(/\s+/g, ' ')}.`,
    parts && parts.length > 0 && `Onderdelen: ${parts.map((part) => `\`${part}\``).join(', ')}.`,
  ];
  return lines.filter(Boolean).join('\n\n');
}

/** A helper in Markdown: how it is called and what that gives. */
export function describeHelper({ name, parameters, summary, example: [call, result] }: TemplateHelper): string {
  const shown = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `**${[name, ...shown].join(' ')}** · hulpfunctie\n\n${summary}\n\n\`${call}\` geeft: ${result}`;
}

/** A block in Markdown. */
export function describeBlock({ name, parameters, summary, example }: TemplateBlock): string {
  return `**#${[name, ...parameters.map((one) => one.name)].join(' ')}** · blok\n\n${summary}\n\n\`${example}\``;
}
