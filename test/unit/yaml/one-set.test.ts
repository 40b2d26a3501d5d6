import assert from 'node:assert/strict';
import { readProfile } from '../../../src/house/index.ts';
import { readFrontMatter } from '../../../src/letter/front-matter/read.ts';
import { parseConfig } from '../../../src/lint/index.ts';
import { readPaperList } from '../../../src/register/index.ts';
import { parseData, parseTemplate } from '../../../src/template/index.ts';
import { readYaml } from '../../../src/yaml/index.ts';

const TEMPLATE = parseTemplate(
  '---\ntitel: Proef\nbeschrijving: proef\nsoort: kamerbrief\nvelden:\n  - {naam: betreft, vraag: onderwerp}\n---\n\nTekst.\n',
  'proef.hbs',
).template;

/** What every kind of file says of a text of YAML. */
const KINDS: Readonly<Record<string, (yaml: string) => readonly { readonly message: string }[]>> = {
  'front matter': (yaml) => readFrontMatter(`---\n${yaml}---\nGeachte heer,\n`).problems,
  'profiel.yaml': (yaml) => readProfile(yaml).problems,
  'regels.yaml': (yaml) => parseConfig(yaml, 'regels.yaml').problems,
  'kamerstukken.yaml': (yaml) => readPaperList(yaml).problems,
  'the head of a template': (yaml) => parseTemplate(`---\n${yaml}---\n`, 'proef.hbs').problems,
  'a data file': (yaml) => (TEMPLATE ? parseData(yaml, 'gegevens.yaml', TEMPLATE).problems : []),
};

const WRONG: readonly string[] = [
  'betreft: "krimp\n',
  'betreft: [krimp\n',
  'betreft: Reactie: krimp\n',
  'betreft: @krimp\n',
  'betreft: *krimp\n',
  'betreft: &a krimp\n',
  'betreft: !Belangrijk krimp\n',
  'betreft:\n\tkrimp: a\n',
  "betreft: 'x's brief'\n",
  'betreft: "\\z"\n',
  'betreft: krimp\nbetreft: groei\n',
  'zomaar\nbetreft: krimp\n',
  `betreft: ${'['.repeat(100)}\n`,
  `betreft: ${'['.repeat(20_000)}\n`,
];

describe('what is wrong in YAML', () => {
  for (const yaml of WRONG) {
    const [problem] = readYaml(yaml, yaml.length).problems.all();
    for (const [kind, said] of Object.entries(KINDS)) {
      it(`is said in the same words in ${kind}: ${JSON.stringify(yaml.slice(0, 40))}`, () => {
        assert.ok(problem);
        assert.ok(
          said(yaml).some(({ message }) => message === problem.message),
          `${problem.message}: ${said(yaml).map(({ message }) => message)}`,
        );
      });
    }
  }

  it('is said of a handful of places, whatever the file is', () => {
    const keys = Array.from({ length: 2000 }, (_, i) => `k${i}: x\n`).join('');
    for (const [kind, said] of Object.entries(KINDS)) {
      for (const yaml of ['a: b\n'.repeat(2000), '-\n'.repeat(9000), '- 1\n'.repeat(9000), keys])
        assert.ok(said(yaml).length <= 12, `${kind}: ${said(yaml).length}`);
    }
  });
});
