import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/lint/rules';

/** The order in which reports and the handbook have the categories. */
const CATEGORIES = ['metadata', 'verwijzing', 'datum', 'structuur', 'taal'];

/** How a rule begins, and what it says of its kind. */
const DECLARED = /^export const (\w+): Rule = \{/m;
const CATEGORY = /^ {2}category: '(\w+)',$/m;

/** `src/lint/rules/index.ts`, made of the files beside it: a rule is a file and its page, and is listed nowhere by hand. */
export function ruleList(): Record<string, string> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const rules = files.sort().map(readRule);
  const listed = CATEGORIES.flatMap((category) => rules.filter((rule) => rule.category === category));
  const text = [
    '// Made by `npm run docs` from the files of this folder.',
    "import type { Rule } from '../rule.ts';",
    ...rules.map(({ name, file }) => `import { ${name} } from './${file}';`),
    '',
    '/** Every rule, by category and within it by id. */',
    'export const allRules: readonly Rule[] = [',
    ...listed.map(({ name }) => `  ${name},`),
    '];',
    '',
  ];
  return { [`${FOLDER}/index.ts`]: text.join('\n') };
}

function readRule(file: string): { readonly file: string; readonly name: string; readonly category: string } {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const name = DECLARED.exec(text)?.[1];
  const category = CATEGORY.exec(text)?.[1] ?? '';
  if (name === undefined) throw new Error(`${FOLDER}/${file} declares no rule: export const name: Rule = { …`);
  if (!CATEGORIES.includes(category)) throw new Error(`${FOLDER}/${file} has no known category`);
  return { file, name, category };
}
