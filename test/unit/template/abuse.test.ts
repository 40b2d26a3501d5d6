import assert from 'node:assert/strict';
import { parseTemplate, type TemplateValues } from '../../../src/template/index.ts';
import { bodyOf, letterOf, problemsOf, source, template } from './support.ts';

const FIELDS = `  - {naam: naam, vraag: uw naam}
  - {naam: namen, vraag: namen, soort: lijst}
  - {naam: p, vraag: de ondertekenaar, soort: persoon}
`;

/** Ways to get at what is behind the data, or to run something, and the word that each is stopped with. */
const ATTACKS: Readonly<Record<string, RegExp>> = {
  '{{constructor}}': /Onbekend veld ‘constructor’/,
  '{{this.constructor}}': /Onbekend veld ‘constructor’/,
  '{{naam.constructor}}': /een tekst heeft geen onderdelen/,
  '{{naam.__proto__}}': /‘__proto__’ bestaat niet/,
  '{{__proto__}}': /Onbekend veld ‘__proto__’/,
  '{{p.constructor.constructor}}': /Onbekend veld ‘constructor’/,
  '{{p.toString}}': /Onbekend veld ‘toString’/,
  '{{namen.length}}': /een lijst heeft geen onderdelen/,
  '{{namen.[0]}}': /een lijst heeft geen onderdelen/,
  '{{@root.constructor}}': /Onbekend veld ‘constructor’/,
  '{{@root}}': /is de hele brief en kan niet zo in de tekst/,
  '{{this}}': /is de hele brief en kan niet zo in de tekst/,
  '{{@data}}': /‘@data’ bestaat niet/,
  '{{@partial-block}}': /‘@partial-block’ bestaat niet/,
  '{{lookup this "constructor"}}': /Onbekende hulpfunctie ‘lookup’/,
  '{{#with (lookup this "constructor")}}{{name}}{{/with}}': /Onbekend blok ‘with’/,
  '{{#each (lookup this "constructor")}}{{this}}{{/each}}': /Onbekende hulpfunctie ‘lookup’/,
  '{{#each this}}{{this}}{{/each}}': /‘each’ neemt hier een lijst/,
  '{{log "x"}}': /Onbekende hulpfunctie ‘log’/,
  '{{helperMissing}}': /Onbekend veld ‘helperMissing’/,
  '{{#blockHelperMissing naam}}{{/blockHelperMissing}}': /Onbekend blok ‘blockHelperMissing’/,
  '{{#naam}}x{{/naam}}': /Onbekend blok ‘naam’/,
  '{{^naam}}x{{/naam}}': /Onbekend blok ‘naam’/,
  '{{#namen}}{{this}}{{/namen}}': /Onbekend blok ‘namen’/,
  '{{toString}}': /Onbekend veld ‘toString’/,
  '{{__defineGetter__ "a" naam}}': /Onbekende hulpfunctie ‘__defineGetter__’/,
  '{{__lookupGetter__ "a"}}': /Onbekende hulpfunctie ‘__lookupGetter__’/,
  '{{require "fs"}}': /Onbekende hulpfunctie ‘require’/,
  '{{(lookup . "constructor") naam}}': /Hier |klopt niet/,
  '{{> (lookup . "naam")}}': /Onbekende hulpfunctie|moet er letterlijk staan/,
  '{{> naam}}': /Onbekend deelsjabloon ‘naam’/,
  '{{> __proto__}}': /Onbekend deelsjabloon ‘__proto__’/,
  '{{> constructor}}': /Onbekend deelsjabloon ‘constructor’/,
  '{{#> zelf}}{{> @partial-block}}{{/zelf}}': /Dit onderdeel van Handlebars kan in een sjabloon niet/,
  '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}': /Dit onderdeel van Handlebars kan in een sjabloon niet/,
  '{{* decorateur naam}}': /Dit onderdeel van Handlebars kan in een sjabloon niet/,
  '{{{{raw}}}}{{naam}}{{{{/raw}}}}': /Onbekend blok ‘raw’/,
  '{{> zelf}}': /Het deelsjabloon ‘zelf’ roept zichzelf aan/,
  '{{> a}}': /Het deelsjabloon ‘a’ roept zichzelf aan: a → b → a/,
  '{{hoofdletter}}': /‘hoofdletter’ hoort zo/,
  '{{hoofdletter p}}': /‘hoofdletter’ neemt hier een tekst of een keuze; dit is een persoon/,
  '{{lijst naam}}': /‘lijst’ neemt hier een lijst; dit is een tekst/,
  '{{naam naam}}': /Onbekende hulpfunctie ‘naam’/,
  '{{if "x"}}': /‘if’ is een blok: schrijf \{\{#if veld\}\}/,
  '{{#if (each namen)}}{{/if}}': /‘each’ is een blok/,
  '{{^each namen as |naam|}}{{naam}}{{/each}}': /Namen na ‘as’ kunnen in een sjabloon niet/,
  '{{#if naam}}{{else each namen as |n|}}{{/if}}': /Namen na ‘as’ kunnen in een sjabloon niet/,
  '{{#each namen as |hasOwnProperty|}}{{/each}}': /Namen na ‘as’ kunnen in een sjabloon niet/,
  '{{hasOwnProperty "naam"}}': /Onbekende hulpfunctie ‘hasOwnProperty’/,
  '{{hasOwnProperty}}': /Onbekend veld ‘hasOwnProperty’/,
  '{{> toString}}': /Onbekend deelsjabloon ‘toString’/,
  '{{> kop __proto__=p}}': /‘__proto__’ kan geen naam zijn/,
  '{{> kop [constructor]=naam toString=naam}}': /‘toString’ kan geen naam zijn/,
  '{{> kop naam namen}}': /‘kop’ is een deelsjabloon en neemt hooguit één veld/,
  '{{> @root}}': /Onbekend deelsjabloon ‘@root’/,
  '{{> [@partial-block]}}': /Onbekend deelsjabloon ‘@partial-block’/,
  '{{> "kop"}}': /moet er letterlijk staan/,
  '{{#each namen}}{{> dit a=""}}{{/each}}': /‘this’ is een onderdeel van een lijst en kan niet zo in de tekst/,
  '{{#each namen}}{{{{raw}}}}{{../../naam}}{{{{/raw}}}}{{/each}}': /Onbekend blok ‘raw’/,
  '{{naam}}{{!--\n\u2028\u2028\u2028 --}}{{#*inline "naam"}}{{/inline}}': /Dit onderdeel van Handlebars/,
  '{{#*inline "a"}}{{else}}{{/inline}}': /Dit onderdeel van Handlebars/,
  '{{hoofdletter "\ufdd00\ufdd1"}}': /teken dat voor invulplekken is gereserveerd/,
  '{{! \ufdd2 }}': /teken dat voor invulplekken is gereserveerd/,
  'a\0b': /Hier staat een teken dat geen tekst is \(U\+0000\)/,
  '{{true}}{{undefined}}{{null}}{{5}}': /Hier hoort de naam van een veld/,
};

describe('a template that wants more than it may', () => {
  const partials = { zelf: '{{> zelf}}', a: '{{> b}}', b: '{{> a}}', kop: 'x', dit: '{{this}}' };
  for (const [body, expected] of Object.entries(ATTACKS)) {
    it(`${body} is stopped before it runs`, () => {
      const parsed = parseTemplate(source(FIELDS, body), 'proef.hbs', new Map());
      assert.equal(parsed.template, undefined);
      assert.match(problemsOf(source(FIELDS, body), partials).join('\n'), expected);
    });
  }

  it('is a text, never a tree that was built somewhere else', () => {
    const tree = { type: 'Program', body: [{ type: 'MustacheStatement' }] };
    assert.throws(() => parseTemplate(tree as unknown as string, 'proef.hbs'), TypeError);
  });
});

/** Templates that take long in Handlebars, each well under what a template may measure. */
const LONG: Readonly<Record<string, readonly [body: string, message: RegExp]>> = {
  'blocks in blocks': ['{{#if naam}}'.repeat(10_000) + '{{/if}}'.repeat(10_000), /te diep genest/],
  'chained else': [`{{#if naam}}${'{{ else if naam}}'.repeat(10_000)}{{/if}}`, /te diep genest/],
  'chained else over a line separator': [
    `{{#if naam}}${'{{else\u2028if naam}}'.repeat(10_000)}{{/if}}`,
    /te diep genest/,
  ],
  'raw blocks in raw blocks': ['{{{{if naam}}}}'.repeat(10_000), /niet gesloten|te diep genest|klopt niet/],
  'calls in calls': [`{{hoofdletter ${'(hoofdletter '.repeat(10_000)}`, /te diep genest/],
  'blocks beside blocks': [
    Array.from({ length: 9000 }, (_, at) => `{{#if naam}}${at}{{/if}}`).join(''),
    /meer dan 2\.000 blokken en opmerkingen/,
  ],
  comments: ['{{!-- a --}}'.repeat(20_000), /meer dan 2\.000 blokken en opmerkingen/],
};

describe('a template that wants too much', () => {
  for (const [what, [body, expected]] of Object.entries(LONG)) {
    it(`of ${what} is refused`, () => assert.match(problemsOf(source(FIELDS, body)).join('\n'), expected));
  }

  it('is stopped when it chooses without end', () => {
    const made = template(FIELDS, `{{#each namen}}${'{{#if this}}{{/if}}'.repeat(1900)}{{/each}}`);
    assert.throws(
      () => bodyOf(made, { namen: Array.from({ length: 9000 }, () => 'a') }),
      /kiest meer dan 1\.000\.000 keer/,
    );
  });

  it('is told in Dutch when its letter would not fit in memory', () => {
    const made = template(FIELDS, '{{naam}}'.repeat(6000));
    assert.throws(() => bodyOf(made, { naam: 'x '.repeat(60_000) }), /de brief wordt te groot om te maken/);
  });

  it('may have many blocks beside each other, and brackets in its text', () => {
    const body = `${'('.repeat(100)}${'{{#if naam}}a{{else if p}}b{{else}}c{{/if}}'.repeat(100)}{{! }}`;
    assert.equal(bodyOf(template(FIELDS, body)), `${'('.repeat(100)}${'a'.repeat(100)}\n`);
  });
});

/** What only looks like code or marks, and what is written. */
const HARMLESS: readonly (readonly [body: string, written: string])[] = [
  ['\\\\{{naam}}', '\\Jan'],
  ['\\{{naam}}', '{{naam}}'],
  ['\ue0000\ue001 \ue002{{naam}}\ue003', '\ue0000\ue001 \ue002Jan\ue003'],
  ['{{hoofdletter "\ue0000\ue001"}}', '\ue0000\ue001'],
  ['{{! {{> zelf}}x', 'x'],
  ['{{!--\n\u2028\u2028\u2028 }} {{#*inline "naam"}}x{{/inline}} --}}{{naam}}', 'Jan'],
  ['{{hoofdletter "}}{{> zelf}}"}}', '}}{{> zelf}}'],
  ['{{{{if naam}}}}{{constructor}}{{{{/if}}}}', '{{constructor}}'],
];

describe('a template that looks as if it wants more', () => {
  for (const [body, written] of HARMLESS) {
    it(`${JSON.stringify(body)} is written`, () =>
      assert.equal(bodyOf(template(FIELDS, body), { naam: 'Jan' }), `${written}\n`));
  }

  it('goes by its own partials: a broken one that it does not use is nothing to it', () => {
    assert.equal(bodyOf(template(FIELDS, '{{naam}}', { kapot: '{{#if' }), { naam: 'Jan' }), 'Jan\n');
  });
});

describe('data that want more than they may', () => {
  const made = template(FIELDS, '{{naam}}{{#if p}}{{p.naam}}{{/if}}{{#each namen}}{{this}}{{/each}}');
  const render = (data: unknown) => bodyOf(made, data as TemplateValues);

  it('are no code', () => {
    assert.equal(
      render({ naam: '{{constructor}}', namen: ['{{> zelf}}'], p: { naam: '{{naam}}' } }),
      '{{constructor}}{{naam}}{{> zelf}}\n',
    );
  });

  it('come out with characters of private use as they were', () => {
    assert.equal(
      render({ naam: '\ue0000\ue001', namen: ['\ue002a\ue003'], p: { naam: 'b' } }),
      '\ue0000\ue001b\ue002a\ue003\n',
    );
  });

  it('cannot be a choice that passes for an open place', () => {
    const choices = '  - {naam: k, vraag: x, soort: keuze, keuzes: ["\\uFDD00\\uFDD1", b]}\n';
    assert.match(problemsOf(source(choices, '{{k}}')).join(), /:6:\d+: De tekst bevat een teken dat voor invulplekken/);
  });

  it('are read by their own keys only', () => {
    const inherited: unknown = JSON.parse(
      '{"__proto__": {"naam": "x"}, "constructor": "y", "namen": [], "p": {"__proto__": {"naam": "z"}}}',
    );
    assert.equal(render(inherited), '[…uw naam…][…naam van de ondertekenaar…]\n');
    assert.equal(
      render(Object.create({ naam: 'x', namen: [] })),
      '[…uw naam…][…naam van de ondertekenaar…][…namen…]\n',
    );
  });

  it('are texts: anything else is open', () => {
    const calls: string[] = [];
    const trap = () => calls.push('called');
    const open = '[…uw naam…][…naam van de ondertekenaar…]\n';
    for (const naam of [trap, 5, true, new Date(0), { toString: trap }, [trap], Symbol('x')]) {
      assert.equal(render({ naam, namen: [] }), open);
    }
    assert.deepEqual(calls, []);
  });

  it('cannot break out of the front matter', () => {
    const own = template('  - {naam: betreft, vraag: x}\n', '{{betreft}}');
    assert.match(
      letterOf(own, { betreft: 'a\n---\nsoort: nota' }),
      /^---\nsoort: antwoordbrief\nbetreft: \|-\n {2}a\n {2}---\n {2}soort: nota\n---\n/,
    );
  });
});
