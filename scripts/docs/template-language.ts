import { BLOCKS, HELPERS } from '../../src/template/index.ts';

/** The tables of the page about templates: what stands between the braces. */
export function templateLanguage(): Record<string, string> {
  const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
  const helpers = HELPERS.map(
    ({ name, summary, example: [call, result] }) => `| \`${name}\` | ${summary} | ${code(call)} | ${result} |`,
  );
  const blocks = BLOCKS.map(({ name, summary, example }) => `| \`${name}\` | ${summary} | ${code(example)} |`);
  const page = [
    '# Hulpfuncties en blokken in sjablonen',
    'Wat er in een sjabloon tussen dubbele accolades kan staan, naast de namen van velden en onderdelen van velden. Deze bladzijde komt uit de broncode.',
    '## Hulpfuncties',
    `| Naam | Betekenis | Voorbeeld | Dat geeft |\n| --- | --- | --- | --- |\n${helpers.join('\n')}`,
    '## Blokken',
    `| Naam | Wat het doet | Voorbeeld |\n| --- | --- | --- |\n${blocks.join('\n')}`,
    '## Deelsjablonen',
    'Met `{{> naam}}` voegt u een deelsjabloon in uit de map `partials`. Wat u erachter zet (`{{> kop tekst="Inleiding"}}`), kan het deelsjabloon gebruiken als veld.',
    '## Grenzen',
    'Een sjabloon herhaalt ten hoogste 10.000 keer, schrijft ten hoogste 1 MiB en nest ten hoogste 16 diep. Het kan niet bij bestanden, het netwerk of andere gegevens dan zijn velden.',
  ];
  return { 'docs/hulpfuncties.md': `${page.join('\n\n')}\n` };
}
