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
  ].concat(['schrijver', 'indiener', 'afzender', 'namens', 'betreft', 'uw-kenmerk', 'verwacht', 'dagen']),
);

/** How somebody in haste types a value: what stands around it. */
interface Haste {
  /** The words of the sentence again: all of them, or the last. */
  readonly repeats: 'nothing' | 'all' | 'last';
  /** What is said: as it stands behind 'dat', as a sentence, without a verb, or as a question. */
  readonly said: keyof typeof SAID;
  readonly begins: '' | 'De reden is dat ' | 'Het kabinet vindt dat ' | 'dat ';
  readonly isCapital: boolean;
  readonly ends: '' | '.' | '?' | '!' | '.\n\nDat is zo.';
  readonly quotes: '' | '"' | '‘';
  /** Who moved a motion. */
  readonly mover: string;
}

const SAID = {
  subordinate: (dike: string) => `de dijk van ${dike} te laag is`,
  main: (dike: string) => `de dijk van ${dike} is nog te laag`,
  phrase: (dike: string) => `bruggen bij ${dike}`,
  question: (dike: string) => `kunt u de dijk van ${dike} verhogen`,
};

const HASTE: fc.Arbitrary<Haste> = fc.record({
  repeats: fc.constantFrom('nothing', 'all', 'last'),
  said: fc.constantFrom('subordinate', 'main', 'phrase', 'question'),
  begins: fc.constantFrom('', 'De reden is dat ', 'Het kabinet vindt dat ', 'dat '),
  isCapital: fc.boolean(),
  ends: fc.constantFrom('', '.', '?', '!', '.\n\nDat is zo.'),
  quotes: fc.constantFrom('', '"', '‘'),
  mover: fc.constantFrom('Van der Plas', 'van Dijk', 'lid de Hoop c.s.', 'Paternotte en Krul', 'het lid Bos (VVD).'),
});

/** What the sentence has before the value, as the field says: 'U vraagt mij', 'heb ik' for 'In mijn brief van … heb ik …'. */
function saidBefore({ description = '' }: Field): string {
  return /Maakt de zin af ‘(?:[^’]*… )?([^…’]*?) ?…/.exec(description)?.[1] ?? '';
}

function hasty(field: Field, { repeats, said, begins, isCapital, ends, quotes }: Haste): string {
  const before = saidBefore(field);
  const again =
    repeats === 'nothing' || said === 'question' ? '' : repeats === 'all' ? before : (before.split(' ').at(-1) ?? '');
  const what = SAID[said](`${quotes}Oost${quotes === '‘' ? '’' : quotes}`);
  const text = `${again !== '' ? `${again} ` : said === 'subordinate' ? begins : ''}${what}`;
  return `${isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text}${said === 'question' ? '?' : ends}`;
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
    if (name === 'indiener') return [name, haste.mover];
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
    ['Ik belde met {{v}}.', 'De Sociale Verzekeringsbank', 'Ik belde met de Sociale Verzekeringsbank.'],
    ['Ik heb toegezegd {{v}}.', 'De Kamer te informeren', 'Ik heb toegezegd de Kamer te informeren.'],
    ['U vraagt {{v}}.', 'Waarom krijg ik niets?', 'U vraagt: ‘Waarom krijg ik niets?’'],
    ['In mijn brief staat {{v}}.', 'In de tabel staat dat het zakt', 'In mijn brief staat in de tabel dat het zakt.'],
    ['{{v}},\n\nnamens deze', 'De minister van Defensie,', 'De minister van Defensie,\n\nnamens deze'],
    ['Een brief over {{v}}.', 'Geluid van buitenunits', 'Een brief over geluid van buitenunits.'],
    ['Een brief over {{v}}.', 'Kinderbijslag', 'Een brief over kinderbijslag.'],
    ['Een brief van {{v}}.', 'Jan van den Berg', 'Een brief van Jan van den Berg.'],
    ['De agenda van {{lidwoord v}}.', 'informele Telecomraad', 'De agenda van de informele Telecomraad.'],
    ['Over {{lidwoord v}}.', 'Nationaal Programma Wijken', 'Over het Nationaal Programma Wijken.'],
    ['Tijdens {{lidwoord v}}.', 'WGO jaarverslag', 'Tijdens het wetgevingsoverleg jaarverslag.'],
    ['De reden is dat {{v}}.', 'Het kost tijd.', 'De reden: het kost tijd.'],
    ['De reden is dat {{v}}.', 'Het kost tijd. Er is ook geen geld', 'De reden: Het kost tijd. Er is ook geen geld.'],
    ['De reden is dat {{v}}.', 'omdat er tijd nodig is', 'De reden is dat er tijd nodig is.'],
    ['De reden is dat {{v}}.', 'omdat het onderzoek loopt nog', 'De reden: het onderzoek loopt nog.'],
    ['De reden is dat {{v}}.', 'Vanwege ziekte', 'De reden: ziekte.'],
    ['De reden is dat {{v}}.', 'waarom duurt het?', 'De reden: ‘Waarom duurt het?’'],
    ['Het duurt, omdat {{v}}. Ja.', 'het onderzoek loopt nog', 'Het duurt: het onderzoek loopt nog. Ja.'],
    ['Het duurt, omdat {{v}}. Ja.', 'vanwege ziekte', 'Het duurt, vanwege ziekte. Ja.'],
    ['Daaruit blijkt dat {{v}}.', 'het aantal is laag', 'Daaruit blijkt het volgende: het aantal is laag.'],
    ['De motie verzoekt de regering {{v}}.', 'gratis ov', 'De motie verzoekt de regering het volgende: gratis ov.'],
    ['De motie verzoekt de regering {{v}}.', 'Een plan te maken.', 'De motie verzoekt de regering een plan te maken.'],
    [
      'De motie van Bos verzoekt de regering {{v}}.',
      'De motie verzoekt de regering om hulp te bieden',
      'De motie van Bos verzoekt de regering om hulp te bieden.',
    ],
    [
      'Ook heb ik toegezegd {{v}} (T1).',
      'Evaluaties opnemen',
      'Ook heb ik het volgende toegezegd: evaluaties opnemen (T1).',
    ],
    ['Ook heb ik toegezegd {{v}}.', 'Toegezegd is om te schrijven', 'Ook heb ik toegezegd om te schrijven.'],
    ['Ik vraag u {{v}}.', 'Laat weten wie er komt.', 'Ik vraag u het volgende: laat weten wie er komt.'],
    ['Ik kreeg het verzoek om {{v}} (nr. 1).', 'kunt u komen?', 'Ik kreeg het verzoek: ‘Kunt u komen?’ (nr. 1).'],
    [
      'In mijn brief staat {{v}}.',
      'de bijdrage begint op 1 mei',
      'In mijn brief staat het volgende: de bijdrage begint op 1 mei.',
    ],
    ['In mijn brief staat {{v}}.', 'een verkeerd bedrag', 'In mijn brief staat een verkeerd bedrag.'],
    ['- Brief: {{v}}.', 'Q2 2025', '- Brief: het tweede kwartaal van 2025.'],
    ['{{lidwoord v}} {{enkel-of-meer v "loopt" "lopen"}}.', 'onderzoeken', 'de onderzoeken lopen.'],
    ['{{lidwoord v}} {{enkel-of-meer v "loopt" "lopen"}}.', 'onderzoek', 'het onderzoek loopt.'],
    ['U ontvangt die in {{v}}.', 'Voorjaar 2025', 'U ontvangt die in het voorjaar van 2025.'],
    ['U ontvangt die {{v}}.', 'Q2 2025', 'U ontvangt die in het tweede kwartaal van 2025.'],
    ['Die is naar verwachting {{v}} klaar.', '2024-12-01', 'Die is naar verwachting op 1 december 2024 klaar.'],
    ['Ik waardeer het dat u {{v}}.', 'Uw inzet voor de bus', 'Ik waardeer uw inzet voor de bus.'],
    ['Neem contact op met {{v}}.', 'Bel 1400', 'Neem contact op via telefoonnummer 1400.'],
    ['Neem contact op met {{v}}.', 'info@oost.example', 'Neem contact op via info@oost.example.'],
    ['De vragen over {{v}} (nr. 1).', 'is er geld?', 'De vragen over de vraag ‘Is er geld?’ (nr. 1).'],
    ['Dat is {{v}} (nr. 1).', '(T1)', 'Dat is (T1) (nr. 1).'],
    ['Dat ({{v}}) is zo.', '(T1)', 'Dat (T1) is zo.'],
    ['- {{v}}: in mei.', 'Wijziging Wet lokaal spoor.', '- Wijziging Wet lokaal spoor: in mei.'],
    ['Het overleg van {{v}}.', 'de Raad van 2024-12-09', 'Het overleg van de Raad van 9 december 2024.'],
    ['(kenmerk {{v}})', '2024-12-09', '(kenmerk 2024-12-09)'],
    ['De voortgang van {{v}}.', 'Voortgang programma Water', 'De voortgang van het programma Water.'],
    ['Het overleg in {{v}}.', 'Te Brussel', 'Het overleg in Brussel.'],
    ['Ik dank {{lijst l}} zeer.', '', 'Ik dank boeren, burgers en buitenlui zeer.'],
    ['{{zin v}}', "Het is 'klaar' en het zijn taxi's !", 'Het is ‘klaar’ en het zijn taxi’s!'],
    ['{{zin v}}', '"62 procent doet mee"', '62 procent doet mee.'],
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
      assert.equal(
        bodyOf(template(FIELDS, body), {
          v: value,
          l: body.includes('{{lijst l}}') ? ['boeren.', 'burgers', 'buitenlui.'] : [],
        }),
        `${expected}\n`,
      ));
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
