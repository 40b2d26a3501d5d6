import assert from 'node:assert/strict';
import { parseTemplate } from '../../../../src/template/index.ts';
import { problemsOf, source, template } from '../support.ts';

const FIELDS = `  - naam: betreft
    vraag: onderwerp
  - naam: datum
    vraag: datum van de brief
    soort: datum
  - naam: aan
    vraag: geadresseerde
    soort: geadresseerde
  - naam: moties
    vraag: moties
    soort: lijst
    velden:
      - naam: indiener
        vraag: indiener
      - naam: kamerstuk
        vraag: de motie
        soort: kamerstuk
  - naam: bijlagen
    vraag: bijlagen
    soort: lijst
`;
/** The lines before the body of a template with FIELDS. */
const BEFORE = source(FIELDS, '').split('\n').length - 1;
const USED = '{{#each moties}}{{indiener}}{{verwijzing kamerstuk}}{{/each}}';

/** Bodies with an error, and where (line:column in the body) and what. */
const BODIES: Readonly<Record<string, string>> = {
  '{{betref}}': '1:3: Onbekend veld ‘betref’: bedoelt u ‘betreft’?',
  'Regel een\n  {{aan.naam}}': '2:5: ‘naam’ bestaat niet: een geadresseerde heeft geen onderdelen.',
  '{{datum datum}} {{datum}}': '1:17: ‘datum’ hoort zo: {{datum datum}}.',
  '{{datum betreft}}': '1:9: ‘datum’ neemt hier een datum; dit is een tekst.',
  '{{vragen-en-antwoorden moties}}':
    '1:24: ‘vragen-en-antwoorden’ neemt een lijst waarvan elk onderdeel vraag en antwoord heeft.',
  '{{vragen-en-antwoorden bijlagen}}':
    '1:24: ‘vragen-en-antwoorden’ neemt een lijst waarvan elk onderdeel vraag en antwoord heeft.',
  '{{moties}}': '1:1: ‘moties’ is een lijst en kan niet zo in de tekst',
  '{{#each moties}}{{kamerstuk.datum}}{{/each}}':
    '1:17: ‘kamerstuk.datum’ is een datum: schrijf {{datum kamerstuk.datum}}.',
  '{{betreft.length}}': '1:3: ‘length’ bestaat niet: een tekst heeft geen onderdelen.',
  '{{hoofletter betreft}}': '1:1: Onbekende hulpfunctie ‘hoofletter’: bedoelt u ‘hoofdletter’?',
  '{{vertaal betreft}}': '1:1: Onbekende hulpfunctie ‘vertaal’; bekend zijn datum, maand',
  '{{#each}}x{{/each}}': '1:1: ‘each’ hoort zo: {{#each lijst}}.',
  '{{hoofdletter betreft stijl="vet"}}': '1:23: ‘hoofdletter’ kent geen waarde ‘stijl’.',
  '{{lijst bijlagen 3}}': '1:18: Hier kan alleen een veld, een tekst tussen aanhalingstekens of een hulpfunctie staan.',
  '{{"betreft"}}': '1:1: Hier hoort de naam van een veld of hulpfunctie te staan.',
  '{{> ondertekenin}}': '1:1: Onbekend deelsjabloon ‘ondertekenin’; bekend zijn lus, terug, kapot, goed, diep.',
  '{{> (lijst bijlagen)}}': '1:1: De naam van een deelsjabloon moet er letterlijk staan.',
  '{{> lus}}': 'partials/lus.hbs:1:1: Het deelsjabloon ‘lus’ roept zichzelf aan.',
  '{{> terug}}': 'partials/diep.hbs:1:1: Het deelsjabloon ‘terug’ roept zichzelf aan: terug → diep → terug.',
  '{{> kapot}}': 'partials/kapot.hbs:2:1: Het blok {{#if}} wordt niet gesloten: {{/if}} ontbreekt.',
  '{{#with betreft}}{{/with}}': '1:1: Onbekend blok ‘with’; bekend zijn each, if, unless.',
  '{{#each betreft}}{{this}}{{/each}}':
    '1:9: ‘each’ neemt hier een lijst, een geadresseerde of een lijst van ontvangen brieven',
  '{{#each bijlagen as |b|}}{{this}}{{/each}}': '1:1: Namen na ‘as’ kunnen in een sjabloon niet gebruikt worden.',
  '{{#each bijlagen}}{{betreft}}{{/each}}': '1:21: ‘betreft’ bestaat niet: een tekst heeft geen onderdelen.',
  '{{../betreft}}': '1:3: ‘../betreft’ wijst buiten de brief: er staat een ../ te veel.',
  '{{@index}}': '1:3: ‘@index’ bestaat alleen binnen {{#each}}.',
  '{{@key}}': '1:3: ‘@key’ bestaat niet.',
  '{{#> goed}}x{{/goed}}': '1:1: Dit onderdeel van Handlebars kan in een sjabloon niet gebruikt worden.',
  '{{#*inline "x"}}{{/inline}}': '1:1: Dit onderdeel van Handlebars kan in een sjabloon niet gebruikt worden.',
  'a \ufdd01\ufdd1 b': '1:3: De tekst bevat een teken dat voor invulplekken is gereserveerd.',
  // syntax
  'a\n\u2028\u2028{{betref}}': '2:5: Onbekend veld ‘betref’',
  'a\n\u2028\u2029 {{#if betreft}}{{/each}}': '2:7: Het blok {{#if}} wordt gesloten met {{/each}}',
  'a\n\u2028\u2028{{}}': '2:5: Tussen de accolades ontbreekt een naam',
  '{{!-- {{#if}} --}}{{#each moties}}{{! {{/each}}': '1:19: Het blok {{#each}} wordt niet gesloten',
  '{{#[a b]}}{{/x}}': '1:4: Het blok {{#a b}} wordt gesloten met {{/x}}; verwacht is {{/a b}}.',
  'a {{betreft/../datum}}': '1:5: ‘betreft/..’ kan geen naam zijn',
  '{{betreft\u0085}}': '1:3: Onbekend veld',
  'a\n {{#if betreft}} b': '2:2: Het blok {{#if}} wordt niet gesloten: {{/if}} ontbreekt.',
  '{{#if betreft}}{{#each moties}}{{/if}}':
    '1:19: Het blok {{#each}} wordt gesloten met {{/if}}; verwacht is {{/each}}.',
  'a {{/if}}': '1:3: Hier wordt een blok gesloten dat niet open staat.',
  'a\n{{else}}': '2:1: {{else}} kan alleen binnen een blok staan.',
  'a {{}}': '1:5: Tussen de accolades ontbreekt een naam',
  '{{betreft': '1:',
  '{{!-- nooit': '1:1: Deze opmerking of code wordt niet gesloten.',
};

const PARTIALS = {
  lus: '{{> lus}}',
  terug: '{{> diep}}',
  kapot: 'a\n{{#if betreft}}',
  goed: '{{betreft}}',
  diep: '{{> terug}}',
};

describe('the body of a template', () => {
  for (const [body, expected] of Object.entries(BODIES)) {
    it(`${JSON.stringify(body)} is reported at its place`, () => {
      const problems = problemsOf(source(FIELDS, body), PARTIALS).map((problem) =>
        problem.replace(/^proef\.hbs:(\d+):/, (_, line) => `${Number(line) - BEFORE}:`),
      );
      assert.ok(
        problems.some((problem) => problem.startsWith(expected)),
        problems.join('\n'),
      );
    });
  }

  it('may use everything that the language has', () => {
    const body = `${USED}{{! opmerking }}{{~betreft~}}{{lijst bijlagen "of"}}{{#each bijlagen}}{{@index}}{{this}}{{../betreft}}{{@root.betreft}}{{/each}}
{{#if datum}}{{maand datum}}{{else}}{{jaar datum}}{{/if}}{{#unless (is betreft "x")}}{{hoofdletter (lijst bijlagen)}}{{/unless}}
{{> goed}}{{> kop tekst=betreft}}{{#each moties}}{{> regel}}{{/each}}{{{betreft}}}{{aanhef aan}}`;
    const partials = { goed: '{{betreft}}', kop: '# {{tekst}}', regel: '{{indiener}}' };
    assert.deepEqual(problemsOf(source(FIELDS, body), partials), []);
  });

  it('warns of a field that is used nowhere, and can be used', () => {
    const { template: made, problems } = parseTemplate(
      source(`${FIELDS}  - naam: extra\n    vraag: iets\n`, USED),
      'p.hbs',
    );
    assert.ok(made);
    assert.deepEqual(
      problems.map(({ severity, message, line, column }) => [severity, message, line, column]),
      [['warning', 'Het veld ‘extra’ wordt in het sjabloon niet gebruikt.', BEFORE, 11]],
    );
  });

  it('reports nested blocks that are too deep without falling over', () => {
    const deep = (depth: number) => source(FIELDS, '{{#if betreft}}'.repeat(depth) + '{{/if}}'.repeat(depth));
    assert.match(problemsOf(deep(20)).join(), /dieper dan 16 genest/);
    assert.match(problemsOf(deep(10_000)).join(), /:27:481: Dit is te diep genest/);
    assert.match(problemsOf(source(FIELDS, `{{a${' (a'.repeat(20_000)}}}`)).join(), /te diep genest/);
    const chain = `{{#if betreft}}${'{{else if betreft}}'.repeat(10_000)}{{/if}}`;
    assert.match(problemsOf(source(FIELDS, chain)).join(), /te diep genest/);
  });

  it('does not follow partials that grow without end', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`p${i}`, `{{> p${i + 1} a=betreft}}`.repeat(8)]),
    );
    assert.match(problemsOf(source(FIELDS, '{{> p0}}'), { ...partials, p15: 'x' }).join(), /Het sjabloon is te groot/);
  });
});

/** Heads with an error. */
const HEADS: readonly (readonly [text: string, problem: RegExp])[] = [
  ['', /proef\.hbs:1:1: Een sjabloon begint met een kop in YAML/],
  ['Geachte heer,', /proef\.hbs:1:1: Een sjabloon begint met een kop in YAML/],
  ['---\ntitel: x\n', /proef\.hbs:1:1: Een sjabloon begint met een kop in YAML/],
  ['---\n---\n', /:2:1: De kop van het sjabloon is leeg/],
  ['---\n- a\n---\n', /:2:1: De kop van het sjabloon is leeg/],
  ['---\ntitel: x\n---\n', /De sleutel ‘beschrijving’ ontbreekt\./],
  ['---\ntitel: [a]\n---\n', /:2:1: ‘titel’ moet een tekst zijn\./],
  ['---\ntitel: a: b\n---\n', /:2:\d+: /],
  ['---\ntitel: "a\n---\n', /:2:8: Dit aanhalingsteken wordt nergens gesloten\./],
  ['---\ntitel: a\ntitel: b\n---\n', /:3:1: De sleutel ‘titel’ staat er twee keer: de eerste telt\./],
  ['---\ntitle: a\n---\n', /:2:1: Onbekende sleutel ‘title’: bedoelt u ‘titel’\?/],
  ['---\nsoort: memo\n---\n', /:2:8: Onbekende soort brief ‘memo’; bekend zijn antwoordbrief, kamerbrief,/],
  ['---\nvelden: a\n---\n', /:2:9: ‘velden’ moet een lijst zijn\./],
  ['---\na: &x [*x]\nb: *y\n---\n', /:3:4: Een verwijzing \(\*naam\) wordt hier niet gelezen/],
  [`---\n${'['.repeat(20_000)}\n---\n`, /:2:35: Dit is te diep genest/],
  [`---\n${'- '.repeat(20_000)}\n---\n`, /:2:68: Dit is te diep genest/],
  [`---\n${'"'.repeat(2000)}\n---\n`, /:2:\d+: /],
  [`---\n#${' '.repeat(70_000)}\n---\n`, /:2:1: Dit is groter dan 64 KiB/],
  [source('  - a\n', ''), /:6:5: Een veld heeft ten minste ‘naam’, ‘vraag’ en ‘soort’\./],
  [source('  - naam: a\n', ''), /:6:5: De sleutel ‘vraag’ ontbreekt\./],
  [source('  - naam: A b\n    vraag: x\n', ''), /:6:11: ‘A b’ kan geen veldnaam zijn/],
  [source('  - naam: __proto__\n    vraag: x\n', ''), /:6:11: ‘__proto__’ kan geen veldnaam zijn/],
  [source('  - naam: a\n    vraag: x\n    soort: getal\n', ''), /:8:5: ‘soort’ moet een van deze zijn: tekst, datum/],
  [
    source('  - naam: a\n    vraag: x\n    vragen: soms\n', ''),
    /:8:5: ‘vragen’ moet een van deze zijn: altijd, ontbrekend, nooit\./,
  ],
  [
    source('  - naam: a\n    vraag: x\n    soort: keuze\n', ''),
    /:6:11: Bij ‘a’ hoort een lijst ‘keuzes’ met teksten\./,
  ],
  [
    source('  - {naam: a, vraag: x, soort: keuze, keuzes: woo-grond}\n', ''),
    /:6:39: Onbekende lijst ‘woo-grond’: bedoelt u ‘woo-gronden’\?/,
  ],
  [source('  - naam: a\n    vraag: x\n    keuzes: [b]\n', ''), /:8:5: ‘keuzes’ hoort bij een veld van soort keuze/],
  [source('  - naam: a\n    vraag: x\n    velden: []\n', ''), /:8:5: ‘velden’ hoort bij een veld van soort lijst/],
  [source('  - {naam: a, vraag: x}\n  - {naam: a, vraag: y}\n', ''), /:7:12: Het veld ‘a’ staat er twee keer\./],
  [`${source('', '')}${' '.repeat(300_000)}`, /:1:1: Het sjabloon is groter dan 256 KiB\./],
];

describe('the head of a template', () => {
  for (const [text, expected] of HEADS) {
    it(`${JSON.stringify(text.slice(0, 60))} gives ${expected.source.slice(0, 40)}`, () => {
      const { template: made, problems } = parseTemplate(text, 'proef.hbs');
      assert.equal(made, undefined);
      assert.match(problemsOf(text).join('\n'), expected);
      for (const { line, column } of problems) assert.ok(line >= 1 && column >= 1);
    });
  }

  it('is read whole', () => {
    const made = template(
      '  - {naam: toon, vraag: toon, soort: keuze, keuzes: [kort, lang], standaard: kort, vragen: altijd, verplicht: nee, uitleg: Hoe}\n',
      '{{toon}}',
    );
    assert.deepEqual(
      { ...made.fields[0], offset: 0 },
      {
        name: 'toon',
        question: 'toon',
        kind: 'keuze',
        description: 'Hoe',
        fallback: 'kort',
        choices: ['kort', 'lang'],
        ask: 'altijd',
        required: false,
        offset: 0,
      },
    );
    assert.deepEqual([made.title, made.description, made.letterKind], ['Proef', 'Om te proberen.', 'antwoordbrief']);
  });

  it('is read with any line end and a byte order mark', () => {
    const text = `\ufeff${source('  - {naam: a, vraag: x}\n', 'Een {{a}}\n{{b}}')}`.replaceAll('\n', '\r\n');
    assert.match(problemsOf(text).join(), /^proef\.hbs:9:3: Onbekend veld ‘b’/);
  });
});
