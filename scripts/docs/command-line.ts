import { readFileSync } from 'node:fs';
import { optionRows } from '../../src/cli/help.ts';
import { commands } from '../../src/cli/index.ts';
import { commonOptions, type OptionTable } from '../../src/cli/options.ts';

const PAGE = 'docs/handleiding/opdrachtregel.md';

/** The handbook's page on the command line: written by hand, except what stands between the marks of a table. */
export function commandLine(): Record<string, string> {
  const tables: Record<string, string> = {
    opdrachten: table(
      ['Opdracht', 'Wat hij doet'],
      commands.map(({ name, operands, summary }) => [`\`${name} ${operands}\``, summary]),
    ),
    overal: optionTable(commonOptions),
  };
  for (const { name, options } of commands) tables[name] = optionTable(options);
  const page = readFileSync(PAGE, 'utf8').replace(
    /(<!-- tabel: ([\w-]+) -->\n)[\s\S]*?(<!-- einde tabel -->)/g,
    (_, begin: string, name: string, end: string) => {
      const made = tables[name];
      if (!made) throw new Error(`${PAGE}: there is no table "${name}"`);
      return `${begin}\n${made}\n\n${end}`;
    },
  );
  for (const name of Object.keys(tables)) {
    if (!page.includes(`<!-- tabel: ${name} -->`)) throw new Error(`${PAGE} lacks the table "${name}"`);
  }
  return { [PAGE]: page };
}

function optionTable(options: OptionTable): string {
  return table(
    ['Optie', 'Betekenis'],
    optionRows(options).map(([option, help]) => [`\`${option}\``, help]),
  );
}

function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), '| --- | --- |', ...rows.map(line)].join('\n');
}
