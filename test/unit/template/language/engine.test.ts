import assert from 'node:assert/strict';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { parseTemplate, type Template } from '../../../../src/template/index.ts';
import type { Budget } from '../../../../src/template/language/budget.ts';
import { compileBody, type EngineTools, runBody } from '../../../../src/template/language/engine.ts';
import { TemplateError } from '../../../../src/template/problem.ts';
import { SEAM, SEAM_END } from '../../../../src/template/render/open.ts';
import { runs } from '../../../support/cases.ts';
import { partialsOf, source } from '../support.ts';

const FIELDS = `  - {naam: naam, vraag: uw naam}
  - {naam: leeg, vraag: niets, verplicht: nee}
  - {naam: namen, vraag: namen, soort: lijst}
  - {naam: stukken, vraag: stukken, soort: lijst, velden: [{naam: deel, vraag: deel}]}
`;
const VALUES = { naam: 'Jan', leeg: '', namen: ['A', 'B'], stukken: [{ deel: 'x {{naam}}' }, { deel: '' }] };
const PARTIALS = partialsOf({
  kop: '# {{tekst}}\n',
  slot: 'met {{naam}}\r\n{{#each namen}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}\u2028{{> tekst}}\n',
  tekst: '{{! }}{{~hoofdletter "}}{{> lus}}"}}\\\\{{hoofdletter @root.naam}}',
  dit: '[{{this}}]',
  lus: '{{> lus}}',
  kapot: '{{#if naam}}',
});

/** Whatever may stand around words. */
const AROUND = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\t',
    '\n\u2028',
    '\u2028\n \u2029',
    ' \n\n',
  ],
);
/** What may stand within braces: Handlebars takes U+0085 for part of a name. */
const BLANK = AROUND.filter((blank) => blank !== '\u0085');
const STRIP = fc.constantFrom('', '', '~');
const WORD = fc.constantFrom(
  ...[
    'a',
    'de brief.',
    '"x"',
    "'",
    ' }',
    ' }}',
    ' }}}}',
    '{ ',
    '\\ ',
    '\\\\ ',
    '(',
    '((',
    '--',
    '--}}',
    '<!-- -->',
    '# kop',
  ],
  ...['|', '&amp;', '/if', 'else', '\ue000', '\ue0000\ue001', '\ue002 \ue003', '\ud83d\ude00', '../', '$1'],
);
/** Looks like code, and is text or a comment. */
const INERT = fc.constantFrom(
  ...[
    '\\{{naam}}',
    '\\{{> lus}} ',
    '\\{{#*inline "a"}} ',
    '\\{{#if x}}',
    '{{!}}',
    '{{! {{> lus}}',
    '{{!-- {{> lus}} }} --}}',
  ],
  ...['{{!-- {{#*inline "a"}}{{> a}}{{/inline}} --~}}', '{{~! a\n\u2028\u2028b }}', '{{!--\r\u2029-- }} --}}'],
  ...['{{!-- a -- {{!-- b --}}', '{{{{if @root.naam}}}}{{> lus}}\u2028{{/if}}{{{{/if}}}}'],
);
const STRING = fc.constantFrom('"a"', "'b'", '"}}{{> lus}}"', "'{{!--'", '"--}}"', '"\n\u2028"', '"\\"}}"', '"\ue000"');

/** What the language of templates does not have, or names nobody knows. */
const FORBIDDEN = fc.constantFrom(
  ...[
    '{{#*inline "a"}}x{{/inline}}',
    '{{#*inline "a"}}{{> a}}{{> a}}{{/inline}}{{> a}}',
    '{{* deco}}',
    '{{#> dit}}x{{/dit}}',
  ],
  ...['{{> (lookup . "naam")}}', '{{> @partial-block}}', '{{> nergens}}', '{{> lus}}', '{{> kapot}}', '{{> "kop"}}'],
  ...[
    '{{> kop __proto__=naam}}',
    '{{> kop constructor=naam}}',
    '{{> dit @root @root}}',
    '{{> __proto__}}',
    '{{> toString}}',
  ],
  ...[
    '{{#each @root.namen as |n|}}x{{/each}}',
    '{{^each @root.namen as |n|}}x{{/each}}',
    '{{#if @first as |n|}}{{/if}}',
  ],
  ...['{{lookup . "a"}}', '{{log "x"}}', '{{if "x"}}', '{{each}}', '{{#with naam}}{{/with}}', '{{#naam}}{{/naam}}'],
  ...['{{constructor}}', '{{__proto__}}', '{{this.constructor}}', '{{@root.constructor}}', '{{@root.__proto__.x}}'],
  ...['{{{{raw}}}}x{{{{/raw}}}}', '{{"hoofdletter"}}', '{{(hoofdletter "a")}}', '{{hoofdletter (lookup . "a")}}'],
  ...[
    '{{hoofdletter "a" b="c"}}',
    '{{#if "a"}}{{else with "b"}}{{/if}}',
    '\ufdd0',
    '\ufdd2',
    '\0',
    '{{hoofdletter "\ufdd3"}}',
  ],
);

interface Place {
  /** What can be written here. */
  readonly values: readonly string[];
  readonly lists: readonly string[];
  readonly partials: readonly string[];
}
const LETTER: Place = {
  values: ['naam', 'leeg', './naam', '@root.naam', 'this.leeg', '[naam]'],
  lists: ['namen', '@root.namen', 'stukken'],
  partials: ['kop tekst=naam', "kop tekst='}}'", 'slot', 'tekst', 'slot naam="b"', 'dit naam'],
};
const TEXT: Place = {
  values: ['this', '@root.naam', '@index', '../naam', '.'],
  lists: ['@root.stukken'],
  partials: ['dit', 'tekst'],
};
const ITEM: Place = {
  values: ['deel', 'this.deel', '@first', '../leeg'],
  lists: ['@root.namen'],
  partials: ['dit deel', 'kop tekst=deel'],
};

function inside(list: string): Place {
  const item = list.endsWith('namen') ? TEXT : ITEM;
  // one more level up is the letter only from the letter itself
  return list.startsWith('@') ? { ...item, values: item.values.filter((value) => !value.startsWith('../')) } : item;
}

/** A template that may be used, written at this place; `forbidden` adds what may not. */
function bodyAt(place: Place, depth: number, forbidden?: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const path = fc.constantFrom(...place.values);
  const call = fc.oneof(
    path,
    STRING.map((text) => `hoofdletter ${text}`),
    fc.constantFrom('lijst\u2028@root.namen', 'hoofdletter (hoofdletter (hoofdletter "a}}"))'),
  );
  const value = fc
    .tuple(STRIP, BLANK, call, BLANK, STRIP, fc.constantFrom('', '', '{', '&'))
    .map(([open, before, what, after, close, raw]) =>
      raw === '{'
        ? `{{${open}{${before}${what}${after}}${close}}}`
        : `{{${open}${raw}${before}${what}${after}${close}}}`,
    );
  const partial = fc
    .tuple(STRIP, BLANK, fc.constantFrom(...place.partials), BLANK, STRIP)
    .map(([open, before, name, after, close]) => `{{${open}>${before}${name}${after}${close}}}`);
  const simple = fc.oneof(WORD, AROUND, INERT, value, partial);
  const all = forbidden ? fc.oneof({ weight: 8, arbitrary: simple }, forbidden) : simple;
  if (depth === 0) return fc.array(all, { maxLength: 5 }).map((parts) => parts.join(''));
  const own = (at: Place) => bodyAt(at, depth - 1, forbidden);
  const lastElse = fc
    .tuple(STRIP, fc.constantFrom('else', ' else ', '^'), STRIP, own(place))
    .map(([a, word, b, text]) => `{{${a}${word}${b}}}${text}`);
  const chain = fc
    .tuple(STRIP, BLANK, path, own(place), own(place))
    .map(([a, blank, what, text, rest]) => `{{${a}${blank}else if ${what}}}${text}{{else}}${rest}`);
  const elses = fc.oneof(fc.constant(''), lastElse, chain);
  const chosen = (open: string, side: fc.Arbitrary<string>) =>
    fc
      .tuple(STRIP, path, STRIP, own(place), side, STRIP)
      .map(
        ([a, what, b, text, other, c]) => `{{${a}${open} ${what}${b}}}${text}${other}{{${c}/${open.slice(1).trim()}}}`,
      );
  const choice = fc.oneof(...['#if', '#unless', '# if'].map((open) => chosen(open, elses)), chosen('^if', lastElse));
  const repeat = fc
    .constantFrom(...place.lists)
    .chain((list) => fc.tuple(fc.constant(list), own(inside(list)), elses))
    .map(([list, text, other]) => `{{#each ${list}}}${text}${other}{{/each}}`);
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: all }, choice, repeat), { maxLength: 6 })
    .map((parts) => parts.join(''));
}

const NAMES = ['hoofdletter', 'lijst', 'each', 'if', 'unless'];
const TOOLS: EngineTools = {
  helpers: new Map([
    ['hoofdletter', (text) => `<${String(text)}>`],
    ['lijst', (items) => (items as readonly string[]).join('+')],
  ]),
  isPresent: (value) => Boolean(value) && !Handlebars.Utils.isEmpty(value),
};

/** What was written, and how much was done for it. */
interface Run {
  readonly text: string;
  readonly steps: number;
  readonly choices: number;
}

/** The template by our engine, as its budget counts. */
function ours({ body, partials }: Pick<Template, 'body' | 'partials'>): Run {
  const counts = { steps: 0, choices: 0 };
  const budget: Budget = {
    step: () => counts.steps++,
    choose: () => counts.choices++,
    size: () => undefined,
    inside: (run) => {
      counts.steps++;
      return run();
    },
  };
  const compiled = new Map([...partials].map(([name, partial]) => [name, compileBody(partial.body, NAMES)]));
  const written = runBody(compileBody(body, NAMES), VALUES, { tools: TOOLS, partials: compiled, budget });
  return { text: written.replaceAll(SEAM, '').replaceAll(SEAM_END, ''), ...counts };
}

/** The template by Handlebars as it comes, with the same helpers. */
function plain({ body, partials }: Pick<Template, 'body' | 'partials'>): Run {
  const counts = { steps: 0, choices: 0 };
  const hbs = Handlebars.create();
  const options = { noEscape: true, preventIndent: true };
  for (const [name, helper] of TOOLS.helpers) {
    hbs.registerHelper(name, (...args: unknown[]) => {
      counts.steps++;
      return helper(...args.slice(0, -1));
    });
  }
  const { if: whether, each } = hbs.helpers as Record<'if' | 'each', Handlebars.HelperDelegate>;
  for (const name of ['if', 'unless', 'each'] as const) {
    hbs.registerHelper(name, function (this: unknown, value: unknown, given: Handlebars.HelperOptions) {
      counts.choices++;
      const { fn: then, inverse: otherwise } = given;
      if (name === 'if') return whether.call(this, value, given) as unknown;
      if (name === 'unless') return whether.call(this, value, { ...given, fn: otherwise, inverse: then }) as unknown;
      const fn: Handlebars.TemplateDelegate = (item, more) => {
        counts.steps++;
        return then(item, more);
      };
      return each.call(this, value, { ...given, fn }) as unknown;
    });
  }
  for (const [name, partial] of partials) {
    const template = hbs.compile<unknown>(partial.body, options);
    hbs.registerPartial(name, (values: unknown, more) => {
      counts.steps++;
      return template(values, more);
    });
  }
  return { text: hbs.compile(body, options)(VALUES), ...counts };
}

/** Kinds of nodes that a compiled template may have, those of its partials with them. */
const ALLOWED: ReadonlySet<string> = new Set(
  'Program ContentStatement CommentStatement MustacheStatement BlockStatement PartialStatement PathExpression SubExpression StringLiteral Hash HashPair'.split(
    ' ',
  ),
);

function kindsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  const { type, blockParams } = node as { type?: unknown; blockParams?: unknown };
  if (typeof type === 'string') found.add(type);
  if (Array.isArray(blockParams)) found.add('blockParams');
  for (const value of Object.values(node)) kindsIn(value, found);
  return found;
}

const ENGLISH =
  /Parse error|Expecting|got '|Lexical|Unrecognized|doesn't|Unexpected|Invalid|undefined|not defined|helper |\bis not\b/;

/** That a refused template says why, in Dutch, at places that are there; and that an allowed one does what Handlebars does. */
function assertSound(body: string): Template | undefined {
  const text = source(FIELDS, body);
  const { template, problems } = parseTemplate(text, 'proef.hbs', PARTIALS);
  const lines = text.split(/\r\n?|\n/);
  for (const { file, line, column, message } of problems) {
    assert.doesNotMatch(message, ENGLISH);
    if (file === 'proef.hbs')
      assert.ok(column >= 1 && column <= (lines[line - 1] ?? '').length + 1, `${line}:${column} ${message}`);
  }
  if (!template) {
    assert.ok(problems.some(({ severity }) => severity === 'error'));
    return undefined;
  }
  for (const one of [template.body, ...[...template.partials.values()].map((partial) => partial.body)]) {
    assert.deepEqual(
      [...kindsIn(Handlebars.parse(one))].filter((kind) => !ALLOWED.has(kind)),
      [],
    );
  }
  assert.deepEqual(ours(template), plain(template));
  return template;
}

describe('the engine of templates', () => {
  it('does what Handlebars does with a template that is allowed, and counts all of it', () => {
    fc.assert(
      fc.property(bodyAt(LETTER, 2), (body) => {
        const { problems } = parseTemplate(source(FIELDS, body), 'proef.hbs', PARTIALS);
        assert.ok(assertSound(body), problems.map(({ message }) => message).join('\n'));
      }),
      runs(100),
    );
  });

  it('refuses a template with anything in it that is not allowed, wherever it stands', () => {
    fc.assert(
      fc.property(
        bodyAt(LETTER, 1),
        FORBIDDEN,
        bodyAt(LETTER, 1),
        bodyAt(LETTER, 2, FORBIDDEN),
        (before, wrong, after, mixed) => {
          // an escaped brace takes all up to the next one with it
          assert.equal(assertSound(`${before}{{naam}}${wrong}${after}`), undefined);
          assert.equal(assertSound(`{{#if naam}}${before}{{naam}}${wrong}${after}{{/if}}`), undefined);
          assertSound(mixed);
        },
      ),
      runs(60),
    );
  });

  it('is sound for whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{',
        '}',
        '{{{',
        '}}}',
        '{{{{',
        '}}}}',
        '~',
        '\\',
        '\\\\',
        '!',
        '!--',
        '--',
        '#',
        '^',
        '/',
        '>',
        '*',
        '&',
      ],
      ...[
        '{{/if}}',
        '{{else}}',
        '{{#if naam}}',
        '{{^}}',
        '{{/each}}',
        '{{#each namen}}',
        '{{naam}}',
        '{{> slot}}',
        '{{! ',
        '{{!--',
        '--}}',
      ],
      ...[
        '#*inline "a"',
        '{{#*inline "a"}}',
        '{{/inline}}',
        '{{> a}}',
        'naam',
        'if ',
        'each ',
        'else if ',
        ' as |n|',
        '(',
        ')',
        '"',
        "'",
        '[',
        ']',
      ],
      ...[
        ' ',
        '\n',
        '\r',
        '\u2028',
        '\u2029',
        '\u0085',
        '\f',
        '=',
        '.',
        '..',
        '../',
        '@',
        'this',
        '|',
        'hoofdletter ',
        '\ue002',
        'a',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => void assertSound(pieces.join(''))),
      runs(400),
    );
  });

  it('compiles nothing that the check would refuse, even when nobody checked', () => {
    for (const body of [
      '{{#*inline "a"}}x{{/inline}}',
      '{{> (hoofdletter "a")}}',
      '{{#> a}}{{/a}}',
      '{{* a}}',
      '{{^each namen as |n|}}{{/each}}',
    ]) {
      assert.throws(() => compileBody(body, NAMES), TemplateError, body);
    }
    assert.throws(() => ours({ body: '{{lookup . "a"}}', partials: new Map() }), TemplateError);
  });

  it('takes no tree for a text', () => {
    const tree = Handlebars.parse('{{#*inline "a"}}{{/inline}}') as unknown as string;
    assert.throws(() => compileBody(tree, NAMES), TypeError);
    const partials = new Map([['a', { file: 'a.hbs', body: tree }]]);
    assert.throws(() => parseTemplate(source(FIELDS, '{{> a}}'), 'proef.hbs', partials), TypeError);
  });
});
