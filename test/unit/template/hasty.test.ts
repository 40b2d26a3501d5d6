import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
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

  it('has ministers in one case, and an article each', () => {
    const all = ['de Staatssecretaris van A', 'Minister van B', 'minister-president'];
    assert.equal(
      bodyOf(template(FIELDS, 'Mede namens {{lidwoord l}}.{{v}}'), { l: all, v: ' ' }).split('.')[0],
      'Mede namens de staatssecretaris van A, de minister van B en de minister-president',
    );
  });
});
