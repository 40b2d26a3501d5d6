import assert from 'node:assert/strict';
import { renderTemplate, TemplateError, writePlain } from '../../../../src/template/index.ts';
import { bodyOf, CONTEXT, letterOf, template } from '../support.ts';

const NAME = '  - {naam: naam, vraag: uw naam}\n';
const OPTIONAL = '  - {naam: extra, vraag: iets, verplicht: nee}\n';
const LIST = '  - {naam: namen, vraag: namen, soort: lijst}\n';

/** Fields, body, data, and what comes out. */
const CASES: readonly (readonly [what: string, fields: string, body: string, data: object, expected: string])[] = [
  ['a field', NAME, 'Dag {{naam}}.', { naam: 'Jan' }, 'Dag Jan.\n'],
  ['an open field', NAME, 'Dag {{naam}}.', {}, 'Dag […uw naam…].\n'],
  ['an open place as data is still open', NAME, 'Dag {{naam}}.', { naam: '[…uw naam…]' }, 'Dag […uw naam…].\n'],
  ['an empty text is not known', NAME, '{{naam}}', { naam: '  ' }, '[…uw naam…]\n'],
  ['a default', '  - {naam: a, vraag: x, standaard: y}\n', '{{a}}', {}, 'y\n'],
  ['if takes a required open field for there', NAME, '{{#if naam}}ja{{else}}nee{{/if}}', {}, 'ja\n'],
  ['if takes an absent optional field for absent', OPTIONAL, '{{#if extra}}ja{{else}}nee{{/if}}', {}, 'nee\n'],
  ['an absent optional field outside if is open', OPTIONAL, '{{extra}}', {}, '[…iets…]\n'],
  ['unless', OPTIONAL, '{{#unless extra}}niets{{/unless}}', {}, 'niets\n'],
  ['a list', LIST, '{{lijst namen}}', { namen: ['A', 'B', 'C'] }, 'A, B en C\n'],
  ['a list with another word', LIST, '{{lijst namen "of"}}', { namen: ['A', 'B'] }, 'A of B\n'],
  ['a list of one', LIST, '{{lijst namen}}', { namen: 'A' }, 'A\n'],
  ['an open list has one open item', LIST, '{{#each namen}}{{this}};{{/each}}', {}, '[…namen…];\n'],
  ['an empty list has no items', LIST, 'a{{#each namen}}{{this}}{{else}}b{{/each}}', { namen: [] }, 'ab\n'],
  [
    'each knows where it is',
    LIST,
    '{{#each namen}}{{#if @first}}eerst {{/if}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}',
    { namen: ['A', 'B'] },
    'eerst A, B\n',
  ],
  ['one or more', LIST, '{{enkel-of-meer namen "naam" "namen"}}', { namen: ['A', 'B'] }, 'namen\n'],
  [
    'a date in any form',
    '  - {naam: d, vraag: dag, soort: datum}\n',
    '{{datum d}}, {{maand d}}, {{jaar d}}',
    { d: '3-7-2020' },
    '3 juli 2020, juli 2020, 2020\n',
  ],
  ['an open date', '  - {naam: d, vraag: dag, soort: datum}\n', '{{datum d}}', {}, '[…dag…]\n'],
  [
    'a choice',
    '  - {naam: k, vraag: x, soort: keuze, keuzes: [ja, nee]}\n',
    '{{#if (is k "ja")}}wel{{else}}niet{{/if}}',
    { k: 'Nee' },
    'niet\n',
  ],
  [
    'a person',
    '  - {naam: p, vraag: de ondertekenaar, soort: persoon}\n',
    '{{hoofdletter p.functie}}, {{p.naam}}',
    { p: { functie: 'de minister' } },
    'De minister, […naam van de ondertekenaar…]\n',
  ],
  [
    'a paper',
    '  - {naam: k, vraag: de brief, soort: kamerstuk}\n',
    '{{verwijzing k}}',
    { k: { nummer: '31757-102', datum: '2020-07-03' } },
    'TK 31757-102; 2020\n',
  ],
  [
    'a paper by its number alone',
    '  - {naam: k, vraag: de brief, soort: kamerstuk}\n',
    '{{verwijzing k}}',
    { k: 'Kamerstuk 31 757, nr. 102' },
    'TK 31757-102\n',
  ],
  [
    'an open paper',
    '  - {naam: k, vraag: de brief, soort: kamerstuk}\n',
    '{{verwijzing k}} van {{datum k.datum}}',
    {},
    '[…vindplaats van de brief…] van […datum van de brief…]\n',
  ],
  [
    'the salutation',
    '  - {naam: aan, vraag: aan wie, soort: geadresseerde}\n',
    '{{aanhef aan}}',
    { aan: ['de heer B', 'de heer D'] },
    'Geachte heren B en D,\n',
  ],
  [
    'an open salutation',
    '  - {naam: aan, vraag: aan wie, soort: geadresseerde}\n',
    '{{aanhef aan}}',
    {},
    'Geachte […heer of mevrouw en achternaam…],\n',
  ],
  [
    'no second full stop',
    NAME,
    '{{naam}}. En verder… en ... zo',
    { naam: 'Dit etc.' },
    'Dit etc. En verder… en ... zo\n',
  ],
  [
    'a list repeated within itself, with the same text twice',
    '  - {naam: namen, vraag: namen, soort: lijst}\n',
    '{{#each namen}}{{#each ../namen}}{{#each ../../namen}}{{#if this}}{{hoofdletter this}}{{this}}{{/if}}{{/each}}{{/each}}{{/each}}',
    { namen: ['a', 'a'] },
    'AaAaAaAaAaAaAaAa\n',
  ],
  [
    'no question mark in a statement',
    NAME,
    'U vraagt {{naam}}. Ja.',
    { naam: 'of dit kan?' },
    'U vraagt of dit kan. Ja.\n',
  ],
  ['no full stop after questions', NAME, 'U vraagt {{naam}}. Ja.', { naam: 'Wat? Hoe?' }, 'U vraagt Wat? Hoe? Ja.\n'],
  [
    'no full stop in the middle',
    NAME,
    'Over {{naam}} (nr. 1) en {{naam}}, dus.',
    { naam: 'wonen.' },
    'Over wonen (nr. 1) en wonen, dus.\n',
  ],
  [
    'the full stop of an abbreviation',
    NAME,
    'De motie van {{naam}} vraagt',
    { naam: 'Bos c.s.' },
    'De motie van Bos c.s. vraagt\n',
  ],
  [
    'the full stop of an initial',
    NAME,
    'De brief van {{naam}} over',
    { naam: 'de heer B.' },
    'De brief van de heer B. over\n',
  ],
  ['no line break in a heading', NAME, '## {{naam}}\n\nTekst', { naam: 'a\n\nb' }, '## A b\n\nTekst\n'],
  ['a heading as headings are', NAME, '## {{naam}}\n\nTekst', { naam: '1. drie eisen.' }, '## Drie eisen\n\nTekst\n'],
  ['a heading that asks', NAME, '## {{naam}}\n\nTekst', { naam: 'wat kan beter?' }, '## Wat kan beter?\n\nTekst\n'],
  ['no line break in a sentence', NAME, 'Over {{naam}}.', { naam: 'a\nb' }, 'Over a b.\n'],
  ['a list in a sentence stays one', NAME, 'Dit: {{naam}}.', { naam: 'x\n\n- a\n- b' }, 'Dit: x\n\n- a\n- b.\n'],
  ['paragraphs stay apart', NAME, 'Ja. {{naam}}\n', { naam: 'a\n\nb' }, 'Ja. a\n\nb\n'],
  ['an item of several lines', NAME, '- {{naam}}\n- x', { naam: 'a\n\nb' }, '- a\n\n  b\n- x\n'],
  [
    'no word said twice by a value',
    NAME,
    'Wij spraken over {{naam}}.',
    { naam: 'over wonen' },
    'Wij spraken over wonen.\n',
  ],
  [
    'no words said twice by a value',
    NAME,
    'U vraagt mij {{naam}}.',
    { naam: 'u vraagt mij om geld' },
    'U vraagt mij om geld.\n',
  ],
  ['a value that is all said before', NAME, 'Dit gaat over {{naam}}', { naam: 'over' }, 'Dit gaat over over\n'],
  [
    'a name that begins as the sentence goes',
    NAME,
    'De brief van {{naam}}.',
    { naam: 'van Dijk' },
    'De brief van van Dijk.\n',
  ],
  ['seams in data are taken out', NAME, '{{naam}}', { naam: 'over \ufdd2over\ufdd3' }, 'over over\n'],
  ['seams keep no white space', NAME, 'a {{~naam}}', { naam: 'b' }, 'ab\n'],
  [
    'no doubled blanks or blank lines',
    OPTIONAL,
    '\n\na {{#if extra}}x{{/if}} b  \n\n{{#if extra}}\nx\n{{/if}}\n\n\nc\n\n',
    {},
    'a b\n\nc\n',
  ],
  [
    'nothing is escaped',
    NAME,
    '{{naam}} & {{{naam}}}',
    { naam: '<b> "x" & \'y\'' },
    '<b> "x" & \'y\' & <b> "x" & \'y\'\n',
  ],
  ['names that are no field are left alone', NAME, '{{naam}}', { naam: 'Jan', status: 'concept' }, 'Jan\n'],
  ['marks of open fields in data are taken out', NAME, '{{naam}}', { naam: 'a\ufdd00\ufdd1b' }, 'a0b\n'],
];

describe('rendering', () => {
  for (const [what, fields, body, data, expected] of CASES) {
    it(what, () => assert.equal(bodyOf(template(fields, body), data as Record<string, string>), expected));
  }

  it('writes references in the notation of the house', () => {
    const made = template('  - {naam: k, vraag: de brief, soort: kamerstuk}\n', '{{verwijzing k}}');
    const data = { k: { nummer: '31757-102', datum: '2020-07-03' } };
    const written = bodyOf(made, data, { ...CONTEXT, notation: 'leidraad' });
    assert.equal(written, 'Kamerstukken II 2019/20, 31757, nr. 102\n');
  });

  it('gives partials what they are called with', () => {
    const partials = { kop: '## {{tekst}}\n\n{{naam}}\n', zeg: '{{functie}}' };
    const fields = `${NAME}  - {naam: p, vraag: p, soort: persoon}\n`;
    const made = template(fields, '{{> kop tekst="Zo"}}\n{{> zeg p}}', partials);
    assert.equal(bodyOf(made, { naam: 'Jan', p: { functie: 'minister' } }), '## Zo\n\nJan\nminister\n');
  });

  it('keeps the problems of values, and leaves their places open', () => {
    const fields = `  - {naam: d, vraag: dag, soort: datum}\n  - {naam: k, vraag: k, soort: keuze, keuzes: [a]}\n${NAME}`;
    const made = template(fields, '{{datum d}} {{k}} {{naam}}');
    const { problems, body } = renderTemplate(made, { d: '31 april 2021', k: 'b', naam: ['x'] }, CONTEXT);
    assert.equal(writePlain(body), '[…dag…] […k…] […uw naam…]\n');
    assert.deepEqual(
      problems.map(({ path, message }) => `${path.join('.')}: ${message}`),
      [
        'd: ‘31 april 2021’ is geen datum; schrijf bijvoorbeeld 3 juli 2020 of 2020-07-03.',
        'k: ‘b’ kan hier niet; kies uit a.',
        'naam: Hier hoort een tekst te staan, geen lijst of onderdelen.',
      ],
    );
  });
});

describe('front matter', () => {
  const FIELDS = `${NAME}  - {naam: betreft, vraag: onderwerp}
  - {naam: datum, vraag: datum van de brief, soort: datum}
  - {naam: uw-brief-van, vraag: hun datum, verplicht: nee}
  - {naam: uw-kenmerk, vraag: hun kenmerk, verplicht: nee}
  - {naam: aan, vraag: aan wie, soort: geadresseerde}
  - {naam: ontvangen, vraag: wat, soort: ontvangen, verplicht: nee}
`;
  const made = template(FIELDS, '{{naam}}');

  it('holds the kind and the known fields, in the order of a head', () => {
    const data = { naam: 'x', betreft: 'Reactie: krimp', datum: '22 maart 2021', aan: 'de heer B' };
    assert.equal(
      letterOf(made, data),
      '---\nsoort: antwoordbrief\ndatum: 2021-03-22\nbetreft: "Reactie: krimp"\naan: de heer B\n---\n\nx\n',
    );
  });

  it('quotes what is open', () => {
    const text = letterOf(made, { betreft: 'x' });
    assert.match(text, /^datum: "\[…datum van de brief…\]"$/m);
    assert.match(text, /^aan: "\[…aan wie…\]"$/m);
    assert.doesNotMatch(text, /uw-brief-van|ontvangen/);
  });

  it('takes the dates and references of what came in', () => {
    const ontvangen = [
      { datum: '2021-03-01', kenmerk: 'A/1' },
      { datum: '3 maart 2021', kenmerk: 'B/2', onderwerp: 'krimp' },
    ];
    const text = letterOf(made, { ontvangen });
    assert.match(text, /^uw-kenmerk: A\/1, B\/2$/m);
    assert.match(text, /^uw-brief-van: 1 maart 2021 en 3 maart 2021$/m);
    assert.match(text, /^ {2}- soort: brief\n {4}datum: 2021-03-03\n {4}kenmerk: B\/2\n {4}onderwerp: krimp$/m);
    assert.match(letterOf(made, { ontvangen, 'uw-kenmerk': 'C' }), /^uw-kenmerk: C$/m);
    const twice = letterOf(made, { ontvangen: [...ontvangen, { datum: '2021-03-03', kenmerk: 'B/2' }] });
    assert.match(twice, /^uw-kenmerk: A\/1, B\/2\n/m);
    assert.match(twice, /^uw-brief-van: 1 maart 2021 en 3 maart 2021\n/m);
  });

  it('writes several addressees as a list, and lines of an address as lines', () => {
    assert.match(letterOf(made, { aan: ['de heer B', 'de heer D'] }), /^aan:\n {2}- de heer B\n {2}- de heer D$/m);
    assert.match(letterOf(made, { aan: 'de heer B\nKerkstraat 4' }), /^aan: \|-\n {2}de heer B\n {2}Kerkstraat 4$/m);
  });

  it('comes key by key, so that only missing keys can be inserted', () => {
    const { frontMatter } = renderTemplate(made, { betreft: 'krimp' }, CONTEXT);
    assert.deepEqual(
      frontMatter.map(({ key, segments }) => [key, writePlain(segments)]),
      [
        ['soort', 'soort: antwoordbrief\n'],
        ['datum', 'datum: "[…datum van de brief…]"\n'],
        ['betreft', 'betreft: krimp\n'],
        ['aan', 'aan: "[…aan wie…]"\n'],
      ],
    );
  });
});

describe('the budget of a rendering', () => {
  const stopped = (message: RegExp) => (error: unknown) =>
    error instanceof TemplateError && message.test(error.message);

  it('stops a template that repeats without end', () => {
    const made = template(LIST, '{{#each namen}}{{#each ../namen}}x{{/each}}{{/each}}');
    const namen = Array.from({ length: 150 }, () => 'a');
    assert.throws(() => bodyOf(made, { namen }), stopped(/herhaalt meer dan 10\.000 keer/));
  });

  it('stops a template that writes too much', () => {
    const made = template(`${LIST}${NAME}`, '{{#each namen}}{{../naam}}{{/each}}');
    const data = { namen: Array.from({ length: 200 }, () => 'a'), naam: 'lang '.repeat(2000) };
    assert.throws(() => bodyOf(made, data), stopped(/groter dan 1 MiB/));
  });

  it('counts partials as steps', () => {
    const made = template(LIST, '{{#each namen}}{{#each ../namen}}{{> p}}{{/each}}{{/each}}', { p: 'x' });
    assert.throws(() => bodyOf(made, { namen: Array.from({ length: 80 }, () => 'a') }), stopped(/10\.000 keer/));
  });

  it('lets an ordinary letter through, again and again', () => {
    const made = template(LIST, '{{#each namen}}{{this}} {{/each}}');
    const namen = Array.from({ length: 2000 }, (_, index) => `naam${index}`);
    for (let i = 0; i < 5; i++) assert.ok(bodyOf(made, { namen }).length > 10_000);
  });
});
