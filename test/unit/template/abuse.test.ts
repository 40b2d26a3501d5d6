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
  '{{true}}{{undefined}}{{null}}{{5}}': /Hier hoort de naam van een veld/,
};

describe('a template that wants more than it may', () => {
  const partials = { zelf: '{{> zelf}}', a: '{{> b}}', b: '{{> a}}' };
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

describe('data that want more than they may', () => {
  const made = template(FIELDS, '{{naam}}{{#if p}}{{p.naam}}{{/if}}{{#each namen}}{{this}}{{/each}}');
  const render = (data: unknown) => bodyOf(made, data as TemplateValues);

  it('are no code', () => {
    assert.equal(
      render({ naam: '{{constructor}}', namen: ['{{> zelf}}'], p: { naam: '{{naam}}' } }),
      '{{constructor}}{{naam}}{{> zelf}}\n',
    );
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
