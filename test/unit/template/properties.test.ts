import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import {
  type Field,
  isList,
  letterSegments,
  loadCatalogue,
  partsOfField,
  renderTemplate,
  type Segment,
  type TemplateData,
  type TemplateValues,
  writePlain,
  writeSnippet,
} from '../../../src/template/index.ts';
import { cleanText } from '../../../src/template/render/values.ts';
import { runs } from '../../support/cases.ts';
import { CONTEXT, template } from './support.ts';

/** What people and machines put in a field. */
const TEXT = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'de heer B',
    'het college van X',
    'a..',
    'x  y',
    '\n\n\n',
    '- punt\n- punt',
    '[…open…]',
    '#',
    '---',
    '|',
  ),
  fc.constantFrom(
    '2020-07-03',
    '3 juli 2020',
    '31757-102',
    'TK 31757-102; 2020',
    'ja',
    'brief',
    `$1 \${2:x} \\ }`,
    '"\'`',
    '\ufdd01\ufdd1',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);

/** Any value for a field: often of its shape, sometimes of another, sometimes none. */
function valueFor(field: Field): fc.Arbitrary<TemplateData> {
  const parts = partsOfField(field);
  if (field.choices)
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...field.choices) }, TEXT, fc.constant(null));
  const item = parts ? fc.oneof({ weight: 4, arbitrary: valuesFor(parts) }, TEXT) : TEXT;
  const fitting: fc.Arbitrary<TemplateData> = isList(field) ? fc.array(item, { maxLength: 3 }) : item;
  return fc.oneof({ weight: 6, arbitrary: fitting }, TEXT, fc.constant(null), fc.constant([]), fc.constant({ x: 'y' }));
}

function valuesFor(fields: readonly Field[]): fc.Arbitrary<TemplateValues> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, valueFor(field)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<TemplateValues>;
}

/** What a reader would stumble over. */
const CLUMSY = /undefined|\[object|\S {2,}\S|\n{3,}|[ \t]\n|&(?:amp|lt|gt|quot|#x?\w+);|[\ufdd0\ufdd1]|\{\{|\}\}/;

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

describe('whatever is filled in', () => {
  for (const { id } of catalogue.entries) {
    it(`${id} comes out whole and tidy`, () => {
      const made = catalogue.template(id)?.template;
      assert.ok(made);
      fc.assert(
        fc.property(valuesFor(made.fields), (data) => {
          const result = renderTemplate(made, data, CONTEXT);
          const segments = letterSegments(result);
          const given = JSON.stringify(data);
          const body = writePlain(result.body);
          if (!CLUMSY.test(given.replaceAll('\\n', '\n'))) assert.doesNotMatch(body, CLUMSY);
          assert.ok(body.endsWith('\n') && !body.endsWith('\n\n'));
          const frontMatter = result.frontMatter.map(({ segments: line }) => writePlain(line)).join('');
          assert.equal((parseYaml(frontMatter) as { soort: string }).soort, made.letterKind);
          assert.equal(readSnippet(writeSnippet(segments)), writePlain(segments));
        }),
        runs(25),
      );
    });
  }
});

describe('front matter', () => {
  const made = template('  - {naam: betreft, vraag: onderwerp}\n  - {naam: bijlagen, vraag: wat, soort: lijst}\n', 'x');

  it('gives back every text that was put in', () => {
    fc.assert(
      fc.property(fc.oneof(TEXT, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const { frontMatter } = renderTemplate(made, { betreft: text, bijlagen: [text, 'b'] }, CONTEXT);
        const written = frontMatter.map(({ segments }) => writePlain(segments)).join('');
        const read = parseYaml(written, { schema: 'failsafe' }) as { betreft: string; bijlagen: string[] };
        const clean = cleanText(text);
        if (clean === '' || /^\[….*…\]$/s.test(clean)) assert.equal(read.betreft, '[…onderwerp…]');
        else {
          assert.equal(read.betreft, clean);
          assert.deepEqual(read.bijlagen, [clean, 'b']);
        }
      }),
      runs(400),
    );
  });
});

describe('the snippet writer', () => {
  it('writes what a snippet reads back to the same text', () => {
    const segment: fc.Arbitrary<Segment> = fc.oneof(
      fc.string({ maxLength: 20 }).map((text): Segment => ({ kind: 'text', text })),
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 3 }))
        .map(([field, choices]): Segment => ({ kind: 'open', field, question: `vraag ${field} $ }`, choices })),
    );
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 12 }), (segments) => {
        const plain = segments.map((part) => {
          if (part.kind === 'text') return part.text;
          return `[…${part.question}…]`;
        });
        assert.equal(readSnippet(writeSnippet(segments)), plain.join(''));
      }),
      runs(500),
    );
  });
});

/** What stands in the editor after a snippet was inserted and nothing typed: the grammar of VS Code, as far as it is used. */
function readSnippet(snippet: string): string {
  const shown = new Map<string, string>();
  const unescaped = (text: string) => text.replace(/\\([\\$},|])/g, '$1');
  return snippet.replace(
    /\\([\\$}])|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$\{(\d+)\}|\$0/g,
    (all, escaped, number, question, chosen, choices, again) => {
      if (escaped !== undefined) return escaped as string;
      if (number !== undefined) shown.set(number, unescaped(question));
      if (chosen !== undefined) shown.set(chosen, unescaped(/^(?:\\.|[^,\\])*/.exec(choices)?.[0] ?? ''));
      if (all === '$0') return '';
      return shown.get(number ?? chosen ?? again) ?? '?';
    },
  );
}
