import { readFileSync } from 'node:fs';
import type { Notation } from '../../src/citation/index.ts';
import { PHRASES, phraseBody } from '../../src/editor/writing/phrases.ts';
import { houseNotation } from '../../src/house/index.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
}

/** The snippets that VS Code reads from a file, by name. */
export function readSnippets(): Readonly<Record<string, Snippet>> {
  return JSON.parse(readFileSync('snippets/brief.json', 'utf8')) as Record<string, Snippet>;
}

/** The phrases that Briefwijzer offers itself, by name, with references in a notation. */
export function offeredPhrases(notation: Notation): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(PHRASES.map((phrase) => [phrase.name, { ...phrase, body: phraseBody(phrase, notation) }]));
}

/** The page that lists the snippets and phrases. */
export function snippetPage(): Record<string, string> {
  const all = { ...offeredPhrases(houseNotation(undefined)), ...readSnippets() };
  const sections = Object.entries(all).map(([name, { prefix, body, description }]) => {
    const words = [prefix].flat().map((word) => `\`${word}\``);
    const text = shown([body].flat().join('\n')).replaceAll(/^/gm, '    ').replaceAll(/^ +$/gm, '');
    const says = description === name ? '' : `${description}.\n\n`;
    return `## ${name}\n\n${says}Typ ${words.join(' of ')}.\n\n${text}`;
  });
  const intro = [
    '# Standaardzinnen',
    'Typ het woord in een Markdown- of tekstbestand, kies de zin in de lijst (Ctrl+spatie) en spring met Tab van plek naar plek. Wat u overslaat, blijft zichtbaar als open plek.',
    'De eerste zinnen schrijven hun vindplaats in de notatie van uw profiel of van uw brief; hier staat die van BZK. Met `tk`, `kamerstuk` en `kamerstukken` kiest u zelf een notatie. De andere zinnen staan in `snippets/brief.json`.',
  ];
  return { 'docs/snippets.md': `${[...intro, ...sections].join('\n\n')}\n` };
}

/** How a snippet looks before anything is typed: open places as they are, choices beside each other. */
export function shown(body: string): string {
  return body
    .replace(/\$\{CURRENT_DATE[^$]*\}( )\$\{CURRENT_MONTH\/.*?\/\}( )\$CURRENT_YEAR/g, '3$1juli$22020')
    .replace(/\$CURRENT_YEAR/g, '2020')
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => choices.split(',').join(' / '))
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$(\d)/g, (_, number: string) => (number === '0' ? '' : '1'))
    .trimEnd();
}
