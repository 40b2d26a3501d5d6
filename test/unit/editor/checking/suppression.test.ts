import assert from 'node:assert/strict';
import { type Reach, suppressionEdit, withExemption } from '../../../../src/editor/checking/suppression.ts';
import { readLetter } from '../../../../src/letter/index.ts';
import { lint, parseConfig } from '../../../../src/lint/index.ts';
import { applyEdits } from '../../../../src/text/index.ts';

const HEAD =
  '---\nsoort: kamerbrief\ndatum: 2021-03-22\nkenmerk: 2021-0000012345\nbetreft: Dijken\naan: de Kamer\n---\n\n';
const CLOSING = '\n\nHoogachtend,\n\nDe minister van Waterbeheer,\n\nir. A. Dijkstra\n';
const RULE = 'jl-misleidend';
const BODIES: readonly (readonly [what: string, body: string])[] = [
  ['a paragraph', 'Geachte voorzitter,\n\nOp 23 april jl. schreef ik u.'],
  [
    'the second line of a paragraph',
    'Geachte voorzitter,\n\nIk schreef u een brief, en dat was\nop 23 april jl. in de ochtend.',
  ],
  ['a list', 'Geachte voorzitter,\n\n- een brief van 20 februari 2021;\n- een brief van 23 april jl.'],
];

const findings = (source: string) => lint(readLetter(source, { form: 'draft' }), { today: '2021-03-22' });

describe('ignoring a finding', () => {
  for (const reach of ['hier', 'bestand'] as const satisfies readonly Reach[]) {
    for (const [what, body] of BODIES) {
      for (const lineEnd of ['\n', '\r\n']) {
        it(`${reach}, in ${what}${lineEnd === '\n' ? '' : ' with Windows line ends'}`, () => {
          const source = (HEAD + body + CLOSING).replaceAll('\n', lineEnd);
          const letter = readLetter(source, { form: 'draft' });
          const before = findings(source);
          const found = before.find(({ rule }) => rule === RULE);
          assert.ok(found);
          const edit = suppressionEdit(letter, found.span, RULE, reach);
          assert.ok(edit);
          const after = applyEdits(source, [edit]);
          assert.equal(lineEnd === '\r\n' && /(?<!\r)\n/.test(after), false);
          const rules = (all: typeof before) => all.map(({ rule }) => rule).filter((rule) => rule !== RULE);
          assert.deepEqual(rules(findings(after)), rules(before), after);
          assert.ok(!findings(after).some(({ rule }) => rule === RULE), after);
          assert.deepEqual(
            readLetter(after, { form: 'draft' }).sentences.map(({ text }) => text),
            letter.sentences.map(({ text }) => text),
          );
        });
      }
    }
  }

  it('in front matter is a comment of YAML', () => {
    const source = HEAD.replace('2021-0000012345', '') + BODIES[0]?.[1] + CLOSING;
    const letter = readLetter(source);
    const found = findings(source).find(({ rule }) => rule === 'kenmerk-ontbreekt');
    assert.ok(found);
    const edit = suppressionEdit(letter, found.span, 'kenmerk-ontbreekt', 'hier');
    assert.ok(edit);
    const after = applyEdits(source, [edit]);
    assert.equal(readLetter(after).problems.length, 0);
    assert.ok(!findings(after).some(({ rule }) => rule === 'kenmerk-ontbreekt'), after);
  });

  it('writes nothing into a letter as it was sent', () => {
    assert.equal(
      suppressionEdit(readLetter('Geachte heer,\n\nOp 23 april jl.'), { start: 20, end: 30 }, RULE, 'hier'),
      undefined,
    );
  });
});

describe('an exemption in the configuration', () => {
  it('is added, comments and other choices kept, and is read as such', () => {
    const before = '# van ons\nregels:\n  datum-relatief: uit # te streng\n';
    const after = withExemption(before, RULE, '23 april\n jl.');
    assert.ok(after);
    assert.ok(after.startsWith(before), after);
    const { config, problems } = parseConfig(after, 'regels.yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(config.exemptions, [{ rule: RULE, text: '23 april jl.', reason: '[…reden…]' }]);
  });

  it('is not added where what stands under negeer is no list: that would be lost', () => {
    for (const before of ['negeer: jl-misleidend\n', 'negeer:\n  regel: jl-misleidend\n', 'negeer: [', '- negeer\n']) {
      assert.equal(withExemption(before, RULE, '23 april jl.'), undefined, before);
    }
    assert.ok(withExemption('negeer:\n', RULE, '23 april jl.')?.includes('- regel: jl-misleidend'));
  });

  it('makes the file where it is missing, and adds to a list that is there', () => {
    const once = withExemption('', RULE, 'a: b # c');
    assert.ok(once);
    const twice = withExemption(once, RULE, 'nog een');
    assert.ok(twice);
    assert.equal(parseConfig(twice, 'regels.yaml').config.exemptions?.length, 2);
  });

  it('leaves alone what cannot be read', () => {
    for (const text of ['regels: "open', '- een lijst', 'tekst', 'regels: {}\n---\nnegeer: []\n', '['.repeat(99)])
      assert.equal(withExemption(text, RULE, 'x'), undefined, text);
  });
});
