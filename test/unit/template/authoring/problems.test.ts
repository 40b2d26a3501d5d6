import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mustachesOf } from '../../../../src/template/authoring/mustaches.ts';
import {
  type FileProblem,
  previewTemplate,
  problemsOf,
  roleOf,
  starterTemplate,
  type TemplateFiles,
  type TemplateRole,
  templatesUsing,
  withText,
} from '../../../../src/template/index.ts';
import { runs } from '../../../support/cases.ts';
import { CONTEXT, source } from '../support.ts';
import { BUILT_IN, filesWith } from './kit.ts';

const PROEF: TemplateRole = { kind: 'sjabloon', id: 'proef' };
const USED =
  '{{betreft}}{{datum dag}}{{aanhef aan}}{{keus}}{{tekenaar.naam}}{{lijst namen}}{{#each moties}}{{verwijzing stuk}}{{verzoek}}{{/each}}';

/** 'place: message' of every problem, the place as the text that is underlined. */
function told(role: TemplateRole, files: TemplateFiles): string[] {
  const { kind, id } = role;
  const texts = kind === 'sjabloon' ? files.templates : kind === 'deelsjabloon' ? files.partials : files.examples;
  const body = texts.get(id)?.body ?? '';
  return problemsOf(role, files).map(
    ({ span, message }: FileProblem) => `${body.slice(span.start, span.end)}: ${message}`,
  );
}

describe('what is wrong in a template', () => {
  const CASES: readonly (readonly [body: string, first: RegExp])[] = [
    [`${USED}{{onbekend}}`, /^\{\{onbekend\}\}|^onbekend: Onbekend veld ‘onbekend’; bekend zijn betreft, /],
    [`${USED}{{#if keus}}{{onbekend}}{{/if}}`, /Onbekend veld ‘onbekend’/],
    [`${USED}{{#unless namen}}{{onbekend}}{{/unless}}`, /Onbekend veld ‘onbekend’/],
    [`${USED}{{datum betreft}}`, /^betreft: ‘datum’ neemt hier een datum; dit is een tekst\.$/],
    [`${USED}{{roep betreft}}`, /^\{\{roep betreft\}\}: Onbekende hulpfunctie ‘roep’/],
    [`${USED}{{> weg}}`, /^\{\{> weg\}\}: Onbekend deelsjabloon ‘weg’; bekend zijn slot\.$/],
    [`${USED}\n\nregel {{#if betreft}}`, /^\{\{#if betreft\}\}: Het blok \{\{#if\}\} wordt niet gesloten/],
    [USED.replace('{{keus}}', ''), /^keus: Het veld ‘keus’ wordt in het sjabloon niet gebruikt\.$/],
    [`${USED}{{> slot}}`, /^\{\{> slot\}\}: Deelsjabloon ‘slot’, regel 2: Onbekend veld ‘groet’/],
  ];
  for (const [body, first] of CASES) {
    it(`${body.replace(USED, '…').slice(-60)}`, () => {
      const found = told(PROEF, filesWith(body));
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', first);
    });
  }

  it('is nothing in the templates of the project, their partials and examples', () => {
    const roles: TemplateRole[] = [
      ...[...BUILT_IN.templates.keys()].map((id) => ({ kind: 'sjabloon', id }) as const),
      ...[...BUILT_IN.partials.keys()].map((id) => ({ kind: 'deelsjabloon', id }) as const),
      ...[...BUILT_IN.examples.keys()].map((id) => ({ kind: 'voorbeeld', id }) as const),
    ];
    for (const role of roles) assert.deepEqual(told(role, BUILT_IN), [], `${role.kind} ${role.id}`);
  });

  it('is in a partial what the templates that use it make of it', () => {
    const files = filesWith('{{> eind groet="x"}}', { eind: '{{betreft}} {{groet}} {{onbekend}}' });
    assert.match(told({ kind: 'deelsjabloon', id: 'eind' }, files).join(), /^onbekend: Onbekend veld ‘onbekend’/);
    const other = { file: 'ander.hbs', body: source('  - {naam: b, vraag: b}\n', '{{b}}{{> eind groet="x"}}') };
    const two = { ...files, templates: new Map(files.templates).set('ander', other) };
    assert.match(
      told({ kind: 'deelsjabloon', id: 'eind' }, two).join('\n'),
      /‘betreft’; bekend zijn b, groet|‘betreft’.* \(in ‘ander’\)/,
    );
    assert.deepEqual(templatesUsing('eind', two), ['proef', 'ander']);
  });

  it('is not in a partial what all who use it give to it, by a name of one letter too', () => {
    const files = filesWith('{{> eind a="x" groet="y"}}', { eind: '{{a}} {{groet}}' });
    assert.deepEqual(told({ kind: 'deelsjabloon', id: 'eind' }, files), []);
  });

  it('is in a partial that nobody uses what can be known without fields', () => {
    const files = filesWith('x', { los: '{{wat}}{{datum dan}}{{#each rij}}{{ook.dit}}{{/each}}{{roep dit}}{{> weg}}' });
    const found = told({ kind: 'deelsjabloon', id: 'los' }, files);
    assert.equal(found.length, 3, found.join('\n'));
    assert.match(
      found.join('\n'),
      /Onbekende hulpfunctie ‘roep’[\s\S]*Onbekend deelsjabloon ‘weg’[\s\S]*Geen sjabloon gebruikt dit/,
    );
    const round = filesWith('x', { rond: '{{> rond}}' });
    assert.match(told({ kind: 'deelsjabloon', id: 'rond' }, round).join('\n'), /roept zichzelf aan/);
  });

  it('is in example data what does not fit its field, and that there is no such template', () => {
    const files = filesWith(USED);
    const example = (text: string) => withText(files, { kind: 'voorbeeld', id: 'proef' }, 'proef.yaml', text);
    assert.match(
      told({ kind: 'voorbeeld', id: 'proef' }, example('dag: ooit\r\nx: 1\r\n')).join('\n'),
      /^ooit: ‘dag’: ‘ooit’ is geen datum[\s\S]*x:: |Onbekend veld ‘x’/,
    );
    const lost = withText(files, { kind: 'voorbeeld', id: 'weg' }, 'weg.yaml', 'a: b\n');
    assert.match(told({ kind: 'voorbeeld', id: 'weg' }, lost).join(), /Er is geen sjabloon ‘weg’/);
  });

  it('is told two hundred times at most', () => {
    assert.equal(problemsOf(PROEF, filesWith('{{weg}}'.repeat(500))).length, 200);
  });

  it('has a place in the text, whatever is done to it', () => {
    const ids = [...BUILT_IN.templates.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.nat(9999),
        fc.nat(80),
        fc.string({ maxLength: 8 }),
        (id, where, cut, typed) => {
          const body = BUILT_IN.templates.get(id)?.body ?? '';
          const offset = Math.floor((body.length * where) / 10_000);
          const text = body.slice(0, offset) + typed + body.slice(offset + cut);
          const files = withText(BUILT_IN, { kind: 'sjabloon', id }, `${id}.hbs`, text);
          const now = files.templates.get(id)?.body ?? '';
          for (const { span, message } of problemsOf({ kind: 'sjabloon', id }, files)) {
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= now.length);
            assert.ok(message !== '' && !message.includes('undefined'));
          }
          previewTemplate(id, files, CONTEXT);
        },
      ),
      runs(100),
    );
  });
});

describe('what stands between braces', () => {
  it('is found in order, within the text, whatever it is', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '{{#',
      '{{/',
      '{{!',
      '{{!--',
      '--}}',
      '~',
      'naam',
      ' ',
      '\n',
      '\\',
      '"',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { span, inner } of mustachesOf(text)) {
          assert.ok(
            before <= span.start && span.start <= inner.start && inner.start <= inner.end && inner.end <= span.end,
          );
          assert.ok(span.end <= text.length);
          before = span.end;
        }
      }),
      runs(500),
    );
  });

  it('ends behind its last brace, two or three', () => {
    const text = '{{{een}}} {{twee}} {{> drie a="b"}}';
    assert.deepEqual(
      mustachesOf(text).map(({ span, inner }) => [
        text.slice(span.start, span.end),
        text.slice(inner.start, inner.end),
      ]),
      [
        ['{{{een}}}', 'een'],
        ['{{twee}}', 'twee'],
        ['{{> drie a="b"}}', ' drie a="b"'],
      ],
    );
  });

  it('is found in time that grows with the text', () => {
    assert.equal(mustachesOf('{{a '.repeat(50_000)).length, 50_000);
    assert.equal(mustachesOf('{{!-- '.repeat(50_000)).length, 0);
  });
});

describe('the preview of a template', () => {
  it('is the letter with its example data', () => {
    const preview = previewTemplate('kamerbrief', BUILT_IN, CONTEXT);
    assert.match(preview?.letter ?? '', /^---\nsoort: kamerbrief\n/);
    assert.deepEqual(preview?.problems, []);
    assert.doesNotMatch(preview?.letter ?? '', /\[…/);
  });

  it('has data of its own where there is no example', () => {
    assert.match(previewTemplate('proef', filesWith(`${USED}`), CONTEXT)?.letter ?? '', /onderwerp/);
  });

  it('says what is wrong, and that a template is without end', () => {
    assert.match(previewTemplate('proef', filesWith('{{weg}}'), CONTEXT)?.problems[0]?.message ?? '', /Onbekend veld/);
    const many =
      '{{#each moties}}{{#each ../moties}}{{#each ../../moties}}{{#each ../../../moties}}{{verzoek}}{{/each}}{{/each}}{{/each}}{{/each}}';
    const data = `moties:\n${'  - {stuk: 1-2, verzoek: x}\n'.repeat(12)}`;
    const files = withText(filesWith(many), { kind: 'voorbeeld', id: 'proef' }, 'proef.yaml', data);
    const preview = previewTemplate('proef', files, CONTEXT);
    assert.match(preview?.problems[0]?.message ?? '', /Het sjabloon is gestopt: het herhaalt meer dan 10\.000 keer/);
    assert.equal(preview?.letter, undefined);
    assert.equal(previewTemplate('weg', files, CONTEXT), undefined);
  });
});

describe('a template to begin with', () => {
  it('is right from the start', () => {
    const files = withText(
      BUILT_IN,
      { kind: 'sjabloon', id: 'nieuw' },
      'nieuw.hbs',
      starterTemplate('Mijn "brief": nieuw'),
    );
    assert.deepEqual(told({ kind: 'sjabloon', id: 'nieuw' }, files), []);
    const { letter = '' } = previewTemplate('nieuw', files, CONTEXT) ?? {};
    assert.match(letter, /^---\nsoort: antwoordbrief\n[\s\S]*\n\nwat u wilt zeggen\n\n/);
    assert.ok(!letter.includes('accolades'));
  });
});

describe('the files of a template folder', () => {
  it('are told apart by their path', () => {
    assert.deepEqual(roleOf('kamerbrief.hbs'), { kind: 'sjabloon', id: 'kamerbrief' });
    assert.deepEqual(roleOf('partials/slot.hbs'), { kind: 'deelsjabloon', id: 'slot' });
    assert.deepEqual(roleOf('voorbeelden/kamerbrief.yaml'), { kind: 'voorbeeld', id: 'kamerbrief' });
    for (const path of ['a/b.hbs', '.weg.hbs', 'a.yaml', 'voorbeelden/a.hbs', 'partials/a.yaml', 'lees.md'])
      assert.equal(roleOf(path), undefined);
  });
});
