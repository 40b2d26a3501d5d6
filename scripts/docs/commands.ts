import { readFileSync } from 'node:fs';

/** What this page reads of `contributes` in package.json. */
export interface Contributions {
  commands?: { command: string; title: string; category?: string }[];
  keybindings?: { command: string; key: string }[];
  menus?: { commandPalette?: { command: string; when?: string }[] };
  /** One section, or several. */
  configuration?: Section | Section[];
}

interface Section {
  properties?: Record<string, Setting>;
}

interface Setting {
  default?: unknown;
  description?: string;
  markdownDescription?: string;
  enum?: string[];
  enumDescriptions?: string[];
}

/** The handbook's list of commands and settings, from package.json. */
export function commandsAndSettings(): Record<string, string> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes?: Contributions };
  return { 'docs/opdrachten-en-instellingen.md': pageOf(manifest.contributes ?? {}) };
}

/** The page itself. */
export function pageOf({ commands = [], keybindings = [], menus, configuration }: Contributions): string {
  // what belongs to a row of a view is not in the palette
  const hidden = new Set(menus?.commandPalette?.flatMap(({ command, when }) => (when === 'false' ? [command] : [])));
  const shown = commands.filter(({ command }) => !hidden.has(command));
  const commandRows = shown.map(({ command, title, category }) => {
    const key = keybindings.find((binding) => binding.command === command)?.key;
    return `| ${category ? `${category}: ${title}` : title} | ${key ? `\`${key}\`` : ''} |`;
  });
  const sections = [configuration ?? []].flat();
  const settings = sections.flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([name, setting]) => settingSection(name, setting)),
  );
  const page = [
    '# Opdrachten en instellingen',
    'Deze bladzijde komt uit `package.json`: hier staat alles wat Briefwijzer aan VS Code toevoegt.',
    '## Opdrachten',
    commandRows.length > 0
      ? `Te vinden in het opdrachtenpalet (F1).\n\n| Opdracht | Toets |\n| --- | --- |\n${commandRows.join('\n')}`
      : 'Er zijn geen opdrachten.',
    '## Instellingen',
    ...(settings.length > 0 ? settings : ['Er zijn geen instellingen.']),
  ];
  return `${page.join('\n\n')}\n`;
}

function settingSection(name: string, setting: Setting): string {
  const values = (setting.enum ?? []).map((value, index) => {
    const meaning = setting.enumDescriptions?.[index];
    return `- \`${value}\`${meaning ? `: ${meaning}` : ''}`;
  });
  const text = setting.markdownDescription ?? setting.description ?? '';
  const standard = setting.default === undefined ? [] : [`Standaard: \`${JSON.stringify(setting.default)}\``];
  return [`### \`${name}\``, text, ...(values.length > 0 ? [values.join('\n')] : []), ...standard].join('\n\n');
}
