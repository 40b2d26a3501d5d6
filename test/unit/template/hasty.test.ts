import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { COUNTED } from '../../../src/dutch/nouns.ts';
import { PAPERS } from '../../../src/dutch/papers.ts';
import { capitalise } from '../../../src/dutch/words.ts';
import {
  exampleData,
  type Field,
  loadCatalogue,
  parseData,
  partsOfField,
  type TemplateData,
  type TemplateValues,
} from '../../../src/template/index.ts';
import { runs } from '../../support/cases.ts';
import { SLIPS } from '../../support/slips.ts';
import { bodyOf, template } from './support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

/** Names and numbers are typed as they are. */
const NAMES = new Set(
  [
    'kenmerk',
    'naam',
    'functie',
    'nummer',
    'fractie',
    'contact',
    'directie',
    'contactpersoon',
    'uw-brief-van',
    'wie',
  ].concat(['schrijver', 'indiener', 'afzender', 'namens', 'kop', 'betreft', 'uw-kenmerk', 'verwacht']),
);

/** How somebody in haste types a value: what stands around it. */
interface Haste {
  /** The words of the sentence again: all of them, or the last. */
  readonly repeats: 'nothing' | 'all' | 'last';
  readonly begins: '' | 'De reden is dat ' | 'Het kabinet vindt dat ' | 'dat ';
  readonly isCapital: boolean;
  readonly ends: '' | '.' | '?' | '!' | '.\n\nDat is zo.';
  readonly quotes: '' | '"' | '‘';
}

const HASTE: fc.Arbitrary<Haste> = fc.record({
  repeats: fc.constantFrom('nothing', 'all', 'last'),
  begins: fc.constantFrom('', 'De reden is dat ', 'Het kabinet vindt dat ', 'dat '),
  isCapital: fc.boolean(),
  ends: fc.constantFrom('', '.', '?', '!', '.\n\nDat is zo.'),
  quotes: fc.constantFrom('', '"', '‘'),
});

/** What the sentence has before the value, as the field says: 'U vraagt mij'. */
function saidBefore({ description = '' }: Field): string {
  return /Maakt de zin af ‘([^…’]*?) ?…/.exec(description)?.[1] ?? '';
}

function hasty(field: Field, { repeats, begins, isCapital, ends, quotes }: Haste): string {
  const said = saidBefore(field);
  const again = repeats === 'nothing' ? '' : repeats === 'all' ? said : (said.split(' ').at(-1) ?? '');
  const text = `${again === '' ? begins : `${again} `}de dijk van ${quotes}Oost${quotes === '‘' ? '’' : quotes} te laag is`;
  return `${isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text}${ends}`;
}

/** The data with every text typed in haste. */
function typed(fields: readonly Field[], data: TemplateData | undefined, haste: Haste): TemplateData {
  if (Array.isArray(data)) return data.map((item: TemplateData) => typed(fields, item, haste));
  if (typeof data !== 'object' || data === null) return data ?? null;
  const entries = Object.entries(data).map(([name, value]) => {
    const field = fields.find((one) => one.name === name);
    if (!field) return [name, value];
    const parts = partsOfField(field);
    if (parts) return [name, typed(parts, value, haste)];
    return [name, field.kind === 'tekst' && !NAMES.has(name) ? hasty(field, haste) : value];
  });
  return Object.fromEntries(entries);
}

describe('what is typed in haste', () => {
  for (const { id } of catalogue.entries) {
    it(`${id} is a letter without slips`, () => {
      const made = catalogue.template(id)?.template;
      assert.ok(made);
      const example = parseData(exampleData(made), 'voorbeeld.yaml', made).data;
      fc.assert(
        fc.property(HASTE, (haste) => {
          const body = bodyOf(made, typed(made.fields, example, haste) as TemplateValues);
          for (const [fault, pattern] of SLIPS) assert.equal(pattern.exec(body)?.[0], undefined, `${fault}: ${body}`);
        }),
        runs(40),
      );
    });
  }
});

describe('a value within a sentence', () => {
  const FIELDS = '  - {naam: v, vraag: v}\n  - {naam: l, vraag: l, soort: lijst}\n';
  const cases: readonly (readonly [body: string, value: string, expected: string])[] = [
    ['Het duurt, omdat {{v}}.', 'Omdat de dijk zakt.', 'Het duurt, omdat de dijk zakt.'],
    ['Daaruit blijkt dat {{v}}.', 'Dat het helpt', 'Daaruit blijkt dat het helpt.'],
    ['Daaruit blijkt dat {{v}}.', 'De Kamer het steunt', 'Daaruit blijkt dat de Kamer het steunt.'],
    ['U vraagt mij {{v}}. Ja.', 'Wilt u helpen?', 'U vraagt mij: ‘Wilt u helpen?’ Ja.'],
    ['Ik belde met {{v}}.', 'De Vries', 'Ik belde met De Vries.'],
    ['De motie van {{v}}.', 'Van der Plas', 'De motie van Van der Plas.'],
    ['De motie van {{v}}.', 'Van Dijk en Bos', 'De motie van Van Dijk en Bos.'],
    ['De motie van {{kamerlid v}}.', 'Van der Plas', 'De motie van het lid Van der Plas.'],
    ['De uitvoering van {{v}}.', 'van de Wet open overheid', 'De uitvoering van de Wet open overheid.'],
    ['De uitvoering van {{v}}.', 'Van de moties', 'De uitvoering van de moties.'],
    ['Het overleg in {{v}}.', 'in Brussel', 'Het overleg in Brussel.'],
    ['Wij gaan over {{v}}.', 'Wet open overheid', 'Wij gaan over de Wet open overheid.'],
    ['Wij gaan over {{v}}.', 'onderzoek naar water', 'Wij gaan over onderzoek naar water.'],
    ['Wij gaan over {{v}}.', 'promotie', 'Wij gaan over promotie.'],
    ['Wij gaan over {{v}}.', '‘rapport’ als woord', 'Wij gaan over ‘rapport’ als woord.'],
    ['Hierbij stuur ik u {{lidwoord v}}.', 'Rapport Ruimte', 'Hierbij stuur ik u het rapport Ruimte.'],
    ['Ik sprak tijdens {{lidwoord v}}.', 'Landbouw- en Visserijraad', 'Ik sprak tijdens de Landbouw- en Visserijraad.'],
    ['Ik sprak met {{lidwoord v}}.', 'stichting Water', 'Ik sprak met de stichting Water.'],
    ['Ik sprak tijdens {{lidwoord v}}.', 'plenair debat', 'Ik sprak tijdens het plenair debat.'],
    ['Hierbij bied ik u {{lidwoord v}} aan.', 'ontwerpbesluit', 'Hierbij bied ik u het ontwerpbesluit aan.'],
    ['Bij de brief ontbrak {{lidwoord v}}.', 'onderzoeksrapport', 'Bij de brief ontbrak het onderzoeksrapport.'],
    ['Mede namens {{lidwoord v}}.', 'minister-president', 'Mede namens de minister-president.'],
    ['U vraagt {{v}}.', 'hoe u kunt ‘inloggen?’', 'U vraagt hoe u kunt ‘inloggen?’'],
    ['Het gaat om {{v}}.', 'de brug bij ‘Finsterwolde.’', 'Het gaat om de brug bij ‘Finsterwolde’.'],
    ['Het gaat om {{v}}.', 'de "brug"', 'Het gaat om de ‘brug’.'],
    ['## Kop\n\n{{#each l}}- {{this}}\n{{/each}}\n\n## Slot\n\n{{v}}', 'Dag.', '## Slot\n\nDag.'],
  ];
  for (const [body, value, expected] of cases) {
    it(`${value} in: ${body}`, () =>
      assert.equal(bodyOf(template(FIELDS, body), { v: value, l: [] }), `${expected}\n`));
  }

  /** What governs a value, with the value between it and a full stop. */
  const GOVERNING = [
    ...[
      'Het gaat over',
      'Ik sprak tijdens',
      'Hierbij bied ik u',
      'Bij de brief ontbrak',
      'Dat valt onder',
      'Ik wijs op',
    ],
    ...['Ik dank u voor', 'Het blijkt uit', 'Ik ben blij met', 'Dat volgt (over'],
  ];
  const NOUNS = [
    ...PAPERS.flatMap(({ name, article, uncounted }) => (uncounted ? [] : [[article, name] as const])),
    ...(['de', 'het'] as const).flatMap((article) => COUNTED[article].map((name) => [article, name] as const)),
  ];
  it('is never a bare noun', () => {
    const part = fc.constantFrom('', 'plenair ', 'nieuwe ', 'ontwerp', 'concept');
    const given = fc.constantFrom('', 'de ', 'het ', 'een ', 'dit ', 'uw ');
    const after = fc.constantFrom('', ' over water', ' van 3 mei 2024');
    const property = fc.property(
      fc.constantFrom(...GOVERNING),
      fc.constantFrom(...NOUNS),
      fc.tuple(part, given, after, fc.boolean()),
      (before, [article, noun], [first, own, rest, isCapital]) => {
        const typed = `${own}${first}${noun}${rest}`;
        const v = isCapital ? capitalise(typed) : typed;
        const [line = ''] = bodyOf(template(FIELDS, `${before} {{v}}.`), { v, l: [] }).split('\n');
        const said = line.slice(before.length + 1, -1);
        assert.equal(said.toLowerCase(), `${own === '' ? `${article} ` : own}${first}${noun}${rest}`.toLowerCase());
      },
    );
    fc.assert(property, runs(300));
  });
  it('has one article, that of the template where it has one', () => {
    for (const own of ['de ', 'het ', 'een ', ''])
      for (const article of ['de', 'het', 'een'])
        assert.equal(
          bodyOf(template(FIELDS, `Dit is ${article} {{v}}.`), { v: `${own}brug` }),
          `Dit is ${article} brug.\n`,
        );
  });
  it('keeps the word that points', () => {
    for (const { name } of PAPERS.filter(({ article, uncounted }) => article === 'het' && !uncounted))
      assert.equal(
        bodyOf(template(FIELDS, 'Daaruit blijkt dat {{v}}.'), { v: `dat ${name} helpt` }),
        `Daaruit blijkt dat dat ${name} helpt.\n`,
      );
  });

  it('has ministers in one case, and an article each', () => {
    const all = ['de Staatssecretaris van A', 'Minister van B', 'minister-president'];
    assert.equal(
      bodyOf(template(FIELDS, 'Mede namens {{lidwoord l}}.{{v}}'), { l: all, v: ' ' }).split('.')[0],
      'Mede namens de staatssecretaris van A, de minister van B en de minister-president',
    );
  });
});
