import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLetter } from '../../../src/letter/index.ts';
import { type LintOptions, lint, parseConfig } from '../../../src/lint/index.ts';
import { runs } from '../../support/cases.ts';
import { check, draft, lines, TODAY, wordRule } from './support.ts';

const FILE = '.briefwijzer/regels.yaml';

function problems(text: string): string[] {
  return parseConfig(text, FILE).problems.map(
    ({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`,
  );
}

describe('lint: configuration', () => {
  it('reads profile, rules, options and exemptions', () => {
    const text = lines(
      'profiel: volledig',
      'regels:',
      '  datum-relatief: uit',
      '  jl-misleidend: { ernst: info, dagen: 120 }',
      '  kenmerk-ontbreekt: error',
      '  groet-ontbreekt: aan',
      'negeer:',
      '  - regel: dossiernummer-tikfout',
      '    tekst: 24682-48',
      '    reden: beide dossiers bestaan',
    );
    const { config, problems: none } = parseConfig(text, FILE);
    assert.deepEqual(none, []);
    assert.equal(config.profile, 'volledig');
    assert.deepEqual(JSON.parse(JSON.stringify(config.rules)), {
      'datum-relatief': { severity: 'uit' },
      'jl-misleidend': { severity: 'info', options: { dagen: 120 } },
      'kenmerk-ontbreekt': { severity: 'error' },
      'groet-ontbreekt': {},
    });
    assert.deepEqual(config.exemptions, [
      { rule: 'dossiernummer-tikfout', text: '24682-48', reason: 'beide dossiers bestaan' },
    ]);
  });

  it('takes a severity by the word that the user reads, and by that of reports for programs', () => {
    const told = (word: string) =>
      parseConfig(`regels:\n  jl-misleidend: ${word}\n`, FILE).config.rules?.['jl-misleidend'];
    const words = { fout: 'error', waarschuwing: 'warning', opmerking: 'info', suggestie: 'hint' } as const;
    for (const [dutch, english] of Object.entries(words)) {
      assert.deepEqual(told(dutch), { severity: english });
      assert.deepEqual(told(english), { severity: english });
    }
  });

  it('takes an empty file for no choices', () => {
    for (const text of ['', '\n', '# nog niets\n', 'regels:\n', 'regels: {}\n']) {
      assert.deepEqual(problems(text), []);
    }
  });

  it('names each problem at its place and keeps the rest', () => {
    const text = lines(
      'profil: rustig',
      'regels:',
      '  kenmerk-ontbreek: error',
      '  datum-ontbreekt: rood',
      '  betreft-ontbreekt: uit',
    );
    assert.deepEqual(problems(text), [
      `1:1 Onbekende sleutel 'profil'. Bedoelt u profiel?`,
      `3:3 Onbekende regel 'kenmerk-ontbreek'. Bedoelt u kenmerk-ontbreekt?`,
      '4:20 Verwacht: uit, aan, fout, waarschuwing, opmerking, suggestie.',
    ]);
    assert.equal(parseConfig(text, FILE).config.rules?.['betreft-ontbreekt']?.severity, 'uit');
  });

  it('has the spelling hint of every other list of names: a beginning, swapped letters, capitals', () => {
    assert.deepEqual(problems('prof: rustig\nergels: {}\nNEGEER: []\n'), [
      `1:1 Onbekende sleutel 'prof'. Bedoelt u profiel?`,
      `2:1 Onbekende sleutel 'ergels'. Bedoelt u regels?`,
      `3:1 Onbekende sleutel 'NEGEER'. Bedoelt u negeer?`,
    ]);
    assert.deepEqual(problems(`${'regels'.repeat(20_000)}: 1\n`).length, 1);
  });

  it('knows the options of each rule', () => {
    assert.deepEqual(problems('regels:\n  jl-misleidend: { dage: 3 }\n'), [
      `2:20 Onbekende optie 'dage'. Bedoelt u dagen?`,
    ]);
    assert.deepEqual(problems('regels:\n  jl-misleidend: { dagen: veel }\n'), [
      '2:27 Verwacht bij dagen: een geheel getal.',
    ]);
  });

  it('wants a reason for what is accepted', () => {
    assert.deepEqual(problems('negeer:\n  - regel: datum-relatief\n'), [
      '2:5 Zeg erbij waarom dit genegeerd wordt: reden: …',
    ]);
    assert.deepEqual(problems('negeer:\n  - reden: zomaar\n'), [
      '2:5 Welke regel wordt hier genegeerd? Verwacht: regel: <regel-id>.',
    ]);
    assert.deepEqual(problems('negeer:\n  - { regel: datum-relatief, teks: zomer, reden: zo }\n'), [
      `2:30 Onbekende sleutel 'teks'. Bedoelt u tekst?`,
    ]);
    assert.deepEqual(problems('negeer: alles\n'), ['1:9 Verwacht onder negeer: een lijst met regel, tekst en reden.']);
  });

  it('says in Dutch where the YAML is wrong', () => {
    assert.match(problems('regels:\n\tdatum-relatief: uit\n')[0] ?? '', /^2:1 .*tab/);
    assert.match(problems('regels: {datum-relatief: uit\n')[0] ?? '', /^2:1 Hier ontbreekt het haakje }/);
    assert.deepEqual(problems('regels:\n  - jl-misleidend\n'), ['2:3 Verwacht onder regels: regel-id: uit, fout, …']);
    assert.deepEqual(problems('regels:\n'), []);
    assert.deepEqual(problems('een zin\n'), ['1:1 Verwacht: sleutels als profiel, regels en negeer.']);
  });

  it('survives every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { problems: found } = parseConfig(text, FILE);
        for (const { range, file } of found)
          assert.ok(range.start.line >= 0 && range.start.character >= 0 && file === FILE);
      }),
      runs(150),
    );
  });

  it('refuses a file that is no configuration by its size', () => {
    assert.match(problems('a'.repeat(300_000))[0] ?? '', /^1:1 Dit is groter dan 256 KiB/);
  });
});

describe('lint: severity and profile', () => {
  const source = draft('een vos en een haas');
  const hint = wordRule('vos', 'vos', { severity: 'hint' });
  const info = wordRule('haas', 'haas', { severity: 'info' });

  it('shows in rustig errors, warnings and what is evident in the letter', () => {
    const rules = [hint, info, wordRule('een', 'een vos', { severity: 'warning' })];
    assert.deepEqual(
      check(source, { profile: 'rustig' }, rules).map(({ rule }) => rule),
      ['een'],
    );
    const evident = wordRule('haas', 'haas', { severity: 'info', evident: true });
    assert.deepEqual(
      check(source, { profile: 'rustig' }, [evident]).map(({ rule }) => rule),
      ['haas'],
    );
  });

  it('shows everything in volledig', () => {
    assert.equal(check(source, { profile: 'volledig' }, [hint, info]).length, 2);
  });

  it('takes the profile of the configuration unless told otherwise', () => {
    const shown = (options: Partial<LintOptions>) =>
      lint(readLetter(source), { today: TODAY, ...options }, [hint]).length;
    assert.equal(shown({}), 0);
    assert.equal(shown({ rules: { profile: 'volledig' } }), 1);
    assert.equal(shown({ rules: { profile: 'rustig' }, profile: 'volledig' }), 1);
    assert.equal(shown({ rules: { profile: 'volledig' }, profile: 'rustig' }), 0);
  });

  it('gives a rule the severity that the configuration names, and then always shows it', () => {
    const rules = { rules: { vos: { severity: 'info' } } } as const;
    const [finding] = check(source, { profile: 'rustig', rules }, [hint]);
    assert.equal(finding?.severity, 'info');
  });

  it('does not run a rule that is off', () => {
    const rules = { rules: { vos: { severity: 'uit' } } } as const;
    assert.deepEqual(check(source, { rules }, [hint]), []);
  });
});
