import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { voorzitterOf } from '../../../src/dutch/index.ts';
import { exampleData, formatProblem, loadCatalogue, missingFields, parseData } from '../../../src/template/index.ts';
import { letterOf, source, template } from './support.ts';

const BUILT_IN = join(import.meta.dirname, '../../../templates');

const catalogue = await loadCatalogue(BUILT_IN);

describe('the built-in templates', () => {
  it('are listed with what they are for', () => {
    assert.deepEqual(catalogue.problems, []);
    const ids = catalogue.entries.map(({ id }) => id);
    assert.ok(ids.includes('antwoordbrief') && ids.includes('kamerbrief'));
    for (const { title, description } of catalogue.entries) assert.ok(title && description.endsWith('.'));
  });

  for (const { id } of catalogue.entries) {
    const parsed = catalogue.template(id);
    const made = parsed?.template;

    it(`${id}: is without errors and warnings`, () => {
      assert.deepEqual(parsed?.problems.map(formatProblem), []);
      assert.equal(catalogue.template(id), parsed, 'is parsed once');
    });

    it(`${id}: has example data for every field, and nothing is open with them`, () => {
      assert.ok(made?.example);
      const { data, problems } = parseData(made.example, `${id}.yaml`, made);
      assert.deepEqual(problems.map(formatProblem), []);
      const letter = letterOf(made, data);
      assert.doesNotMatch(letter, /\[…|…\]|undefined|&[a-z]+;|\S {2,}\S|\n{3,}/);
      assert.match(letter, /^---\nsoort: /);
    });

    it(`${id}: goes by default to the Voorzitter at the address of the Kamer, or to nobody`, () => {
      const { fallback } = made?.fields.find(({ name }) => name === 'aan') ?? {};
      assert.ok([undefined, voorzitterOf('I'), voorzitterOf('II')].includes(fallback as string | undefined));
    });

    it(`${id}: asks for something, and for nothing that is known`, () => {
      assert.ok(made);
      const asked = missingFields(made, {}).map(({ name }) => name);
      assert.ok(asked.includes('betreft') && !asked.includes('kenmerk'));
      assert.ok(!missingFields(made, { betreft: 'krimp' }).some(({ name }) => name === 'betreft'));
      assert.ok(missingFields(made, { betreft: '[…onderwerp…]' }).some(({ name }) => name === 'betreft'));
    });
  }
});

describe('a catalogue of several directories', () => {
  let root = '';
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'briefwijzer-'));
    await mkdir(join(root, 'partials'));
    await mkdir(join(root, 'voorbeelden'));
    await writeFile(
      join(root, 'kamerbrief.hbs'),
      source('  - {naam: a, vraag: x}\n', '{{a}}{{> slot}}').replace('Proef', 'Onze eigen'),
    );
    await writeFile(join(root, 'stuk.hbs'), '\ufeff---\r\ntitel: "Stuk\r\n');
    await writeFile(join(root, 'partials', 'slot.hbs'), ' Dag.');
    await writeFile(join(root, 'voorbeelden', 'kamerbrief.yaml'), 'a: b\n');
    await mkdir(join(root, 'map.hbs'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(root, 'pijp.hbs')]);
    await writeFile(join(root, '.verborgen.hbs'), 'x');
  });
  after(() => rm(root, { recursive: true }));

  it('lets the later one override templates, partials and examples', async () => {
    const both = await loadCatalogue(BUILT_IN, root, join(root, 'bestaat-niet'));
    const entry = both.entries.find(({ id }) => id === 'kamerbrief');
    assert.equal(entry?.title, 'Onze eigen');
    assert.equal(entry.file, join(root, 'kamerbrief.hbs'));
    const made = both.template('kamerbrief')?.template;
    assert.ok(made);
    assert.equal(made.example, 'a: b\n');
    assert.match(letterOf(made, { a: 'x' }), /\nx Dag\.\n$/);
    assert.equal(both.template('bestaat-niet'), undefined);
  });

  it('lists what is broken too, with its problem', async () => {
    const own = await loadCatalogue(root);
    assert.deepEqual(
      own.entries.map(({ id, title, description }) => [id, title, description]),
      [
        ['kamerbrief', 'Onze eigen', 'Om te proberen.'],
        ['stuk', 'stuk', ''],
      ],
    );
    const parsed = own.template('stuk');
    assert.equal(parsed?.template, undefined);
    assert.match(parsed?.problems.map(formatProblem).join() ?? '', /stuk\.hbs:1:1: Een sjabloon begint met een kop/);
    assert.match(own.problems.map(formatProblem).join(), /map\.hbs:1:1: Dit bestand is geen gewoon bestand\./);
    if (process.platform !== 'win32') {
      assert.match(own.problems.map(formatProblem).join(), /pijp\.hbs:1:1: Dit bestand is geen gewoon bestand\./);
    }
  });
});

describe('example data of a template without an example', () => {
  it('have a value of the right shape for every field, with its question', () => {
    const made = template(
      `  - {naam: betreft, vraag: onderwerp, uitleg: Waar het over gaat.}
  - {naam: datum, vraag: dag, soort: datum}
  - {naam: k, vraag: keus, soort: keuze, keuzes: [a, b], verplicht: nee}
  - {naam: p, vraag: de ondertekenaar, soort: persoon}
  - {naam: aan, vraag: aan wie, soort: geadresseerde}
  - {naam: l, vraag: namen, soort: lijst}
  - {naam: m, vraag: moties, soort: lijst, velden: [{naam: s, vraag: de motie, soort: kamerstuk}]}
  - {naam: o, vraag: wat, soort: ontvangen}
  - {naam: z, vraag: zelf, standaard: vast}
`,
      '{{betreft}}{{k}}{{p.functie}}{{p.naam}}{{lijst l}}{{#each m}}{{verwijzing s}}{{/each}}{{dank o aan}}{{#each o}}{{kenmerk}}{{/each}}{{z}}',
    );
    const example = exampleData(made);
    assert.match(example, /^# Gegevens voor het sjabloon ‘Proef’\.\n/);
    assert.match(example, /\n# Waar het over gaat\.\nbetreft: onderwerp\n/);
    assert.match(example, /\n# keus \(mag weg\)\nk: a\n/);
    const { data, problems } = parseData(example, 'p.yaml', made);
    assert.deepEqual(problems.map(formatProblem), []);
    assert.doesNotMatch(letterOf(made, data), /\[…/);
  });
});
