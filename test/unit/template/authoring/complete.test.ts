import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completeTemplate, definitionsIn, explainTemplate } from '../../../../src/template/index.ts';
import { runs } from '../../../support/cases.ts';
import { at, BUILT_IN, filesWith, type Marked, marked } from './kit.ts';

const offers = ({ text, offset, role, files }: Marked) => completeTemplate(text, offset, role, files);
const labels = (place: Marked) => offers(place).map(({ label }) => label);
const hover = ({ text, offset, role, files }: Marked) => explainTemplate(text, offset, role, files)?.text;

describe('completion in the body of a template', () => {
  const FIELDS = ['betreft', 'dag', 'aan', 'keus', 'tekenaar', 'namen', 'moties'];
  const CASES: readonly (readonly [body: string, some: readonly string[], not: readonly string[]])[] = [
    ['{{‸}}', [...FIELDS, 'datum', 'verwijzing'], ['else', '@index', 'slot', 'each']],
    ['{{be‸}}', FIELDS, ['slot']],
    ['{{be‸', FIELDS, []],
    ['Tekst {{‸\n\nEn {{betreft}}', FIELDS, []],
    ['{{datum ‸}}', ['dag'], ['betreft', 'aan', 'datum']],
    ['{{datum moties.‸}}', [], ['betreft']],
    ['{{verwijzing ‸}}', [], ['betreft', 'dag']],
    ['{{#each ‸}}{{/each}}', ['aan', 'namen', 'moties'], ['betreft', 'keus']],
    ['{{#‸}}', ['each', 'if', 'unless'], FIELDS],
    ['{{#each moties}}{{‸}}{{/each}}', ['stuk', 'verzoek', '@index', '@last', 'else', 'datum'], ['betreft']],
    ['{{#each moties}}{{verwijzing ‸}}{{/each}}', ['stuk'], ['verzoek']],
    ['{{#each moties}}{{stuk.‸}}{{/each}}', ['stuk.nummer', 'stuk.datum'], ['verzoek']],
    ['{{#each moties}}{{../‸}}{{/each}}', ['../betreft', '../dag'], ['../stuk']],
    ['{{#each moties}}{{@root.‸}}{{/each}}', ['@root.betreft'], ['@root.stuk']],
    ['{{#each moties}}{{else}}{{‸}}{{/each}}', FIELDS, ['stuk']],
    ['{{#each moties}}{{/each}}{{‸}}', FIELDS, ['stuk', 'else']],
    ['{{#if moties}}{{‸}}{{/if}}', [...FIELDS, 'else'], ['stuk', '@index']],
    ['{{#if moties}}{{/‸', ['if'], ['each', 'betreft']],
    ['{{#if (‸)}}{{/if}}', ['is', 'te-laat'], ['betreft', 'else']],
    ['{{#if (is ‸)}}{{/if}}', ['betreft', 'keus'], ['dag', 'moties']],
    ['{{#if (is keus "‸")}}{{/if}}', ['rood', 'blauw'], ['keus']],
    ['{{tekenaar.‸}}', ['tekenaar.functie', 'tekenaar.naam'], ['betreft']],
    ['{{> ‸}}', ['slot'], ['betreft', 'each']],
    ['{{> slot ‸}}', ['betreft', 'moties'], ['slot']],
    ['{{! ‸ }}', [], ['betreft']],
    ['{{!-- {{‸}} --}}', [], ['betreft']],
    ['gewone tekst ‸', [], ['betreft']],
  ];
  for (const [body, some, not] of CASES) {
    it(`offers ${some.slice(0, 3).join(', ') || 'nothing'} in ${JSON.stringify(body)}`, () => {
      const found = labels(marked(body));
      if (some.length === 0 && !body.includes('datum moties')) assert.deepEqual(found, []);
      for (const one of some) assert.ok(found.includes(one), `${one} in ${found.join()}`);
      for (const one of not) assert.ok(!found.includes(one), `${one} not in ${found.join()}`);
    });
  }

  it('writes what a field needs to be text', () => {
    const texts = new Map(offers(marked('{{‸}}')).map(({ label, text, kind }) => [`${kind} ${label}`, text]));
    assert.equal(texts.get('veld betreft'), 'betreft');
    assert.equal(texts.get('veld dag'), 'datum dag');
    assert.equal(texts.get('veld aan'), 'aanhef aan');
    assert.equal(texts.get('veld namen'), 'lijst namen');
    assert.equal(texts.get('veld tekenaar'), 'tekenaar.naam');
    assert.equal(texts.get('veld moties'), '#each moties');
  });

  it('takes the place of the whole word, and says what it is', () => {
    const place = marked('Tekst {{bet‸re}}');
    const [first] = offers(place);
    assert.ok(first);
    assert.equal(place.text.slice(first.span.start, first.span.end), 'betre');
    assert.equal(first.detail, 'onderwerp');
    assert.match(first.documentation ?? '', /^\*\*betreft\*\* · tekst/);
  });

  it('knows in a partial the fields of the templates that use it, and what they give it', () => {
    const found = labels(marked('{{‸}}', 'eind'));
    for (const one of ['betreft', 'groet']) assert.ok(found.includes(one), found.join());
    const files = filesWith('{{> eind a="x" lang="y"}}', { eind: '{{}}' });
    const given = labels(at('{{‸}}', { kind: 'deelsjabloon', id: 'eind' }, files));
    for (const one of ['a', 'lang']) assert.ok(given.includes(one), given.join());
  });
});

describe('completion in the head of a template', () => {
  const head = (lines: string) => at(`---\n${lines}\n---\ntekst`, { kind: 'sjabloon', id: 'proef' }, filesWith(''));
  const CASES: readonly (readonly [lines: string, some: readonly string[]])[] = [
    ['ti‸', ['titel', 'beschrijving', 'soort', 'velden']],
    ['soort: ‸', ['kamerbrief', 'antwoordbrief']],
    ['soort: kamer‸', ['kamerbrief']],
    ['velden:\n  - ‸', ['naam', 'vraag', 'soort', 'verplicht']],
    ['velden:\n  - naam: a\n    soo‸', ['soort', 'keuzes']],
    ['velden:\n  - naam: ‸', ['betreft', 'datum', 'ondertekening']],
    ['velden:\n  - naam: a\n    soort: ‸', ['tekst', 'datum', 'ontvangen']],
    ['velden:\n  - naam: a\n    vragen: ‸', ['altijd', 'ontbrekend', 'nooit']],
    ['velden:\n  - naam: a\n    verplicht: n‸', ['ja', 'nee']],
    ['titel: ‸', []],
    ['beschrijving: Een brief over ‸', []],
  ];
  for (const [lines, some] of CASES) {
    it(`offers ${some.slice(0, 2).join(', ') || 'nothing'} in ${JSON.stringify(lines)}`, () => {
      const found = labels(head(lines));
      for (const one of some) assert.ok(found.includes(one), `${one} in ${found.join()}`);
      if (some.length === 0) assert.deepEqual(found, []);
    });
  }
});

describe('what a word of a template means', () => {
  const CASES: readonly (readonly [body: string, pattern: RegExp | undefined])[] = [
    ['{{be‸treft}}', /^\*\*betreft\*\* · tekst\n\nOnderwerp\.$/],
    ['{{ke‸us}}', /Keuzes: rood, blauw\./],
    ['{{lij‸st namen}}', /^\*\*lijst lijst \[voegwoord\]\*\* · hulpfunctie/],
    ['{{lijst na‸men}}', /^\*\*namen\*\* · lijst · mag weg/],
    ['{{#ea‸ch moties}}{{/each}}', /^\*\*#each lijst\*\* · blok/],
    ['{{#each moties}}{{verz‸oek}}{{/each}}', /^\*\*verzoek\*\*/],
    ['{{tekenaar.na‸am}}', /^\*\*naam\*\*/],
    ['{{> sl‸ot}}', /^\*\*slot\*\* · deelsjabloon\n\nHet einde\.\n\n```handlebars\n/],
    ['{{> be‸staat-niet}}', undefined],
    ['{{onbe‸kend}}', undefined],
    ['{{aan‸hef}} (en wat verder volgt', undefined],
    ['{{#if (i‸s keus "rood")}}{{/if}}', /^\*\*is /],
    ['gewo‸ne tekst', undefined],
    ['{{lijst namen "o‸f"}}', undefined],
  ];
  for (const [body, pattern] of CASES) {
    it(`${body}`, () => {
      const found = hover(marked(body));
      if (pattern) assert.match(found ?? '', pattern);
      else assert.equal(found, undefined);
    });
  }

  it('explains the keys and values of the head', () => {
    const head = (lines: string) => hover(at(`---\n${lines}\n---\n`, { kind: 'sjabloon', id: 'proef' }, filesWith('')));
    assert.match(head('ti‸tel: x') ?? '', /^\*\*titel\*\*\n\nHoe het sjabloon/);
    assert.match(head('velden:\n  - naam: x\n    soort: da‸tum') ?? '', /een dag; in de tekst|Een dag; in de tekst/);
    assert.equal(head('titel: da‸tum'), undefined);
  });
});

describe('where something is laid down', () => {
  const targets = ({ text, offset, role, files }: Marked) => definitionsIn(text, offset, role, files);

  it('a partial in its file', () => {
    assert.deepEqual(targets(marked('{{> sl‸ot groet="x"}}')), [{ file: 'partials/slot.hbs', offset: 0 }]);
    assert.deepEqual(targets(marked('{{> we‸g}}')), []);
  });

  it('a field in the head of its template, also that of an item', () => {
    for (const [body, name] of [
      ['{{be‸treft}}', 'betreft'],
      ['{{#each moties}}{{verzoek‸}}{{/each}}', 'verzoek'],
    ] as const) {
      const place = marked(body);
      const [target] = targets(place);
      assert.equal(place.text.slice(target?.offset).startsWith(`${name},`), true, JSON.stringify(target));
    }
  });

  it('a field of a partial in every template that uses it', () => {
    const [target] = targets(marked('{{be‸treft}}', 'eind'));
    assert.equal(target?.file, 'proef.hbs');
  });

  it('the parts of a person nowhere', () => {
    assert.deepEqual(targets(marked('{{tekenaar.na‸am}}')), []);
  });
});

describe('any place of any template', () => {
  it('never fails, and takes the place of what stands there', () => {
    const ids = [...BUILT_IN.templates.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.nat(9999),
        fc.nat(9999),
        fc.string({ maxLength: 6 }),
        (id, where, cut, typed) => {
          const body = BUILT_IN.templates.get(id)?.body ?? '';
          const offset = Math.floor((body.length * where) / 10_000);
          const rest = body.slice(offset + (cut % 20));
          const text = `${body.slice(0, offset)}${typed}${rest}`;
          const role = { kind: 'sjabloon', id } as const;
          const place: Marked = {
            text,
            offset: offset + typed.length,
            role,
            files: at(`${text}‸`, role, BUILT_IN).files,
          };
          for (const { span } of offers(place)) {
            assert.ok(span.start <= place.offset && place.offset <= span.end);
            assert.ok(!text.slice(span.start, span.end).includes('\n'));
          }
          hover(place);
        },
      ),
      runs(150),
    );
  });
});
