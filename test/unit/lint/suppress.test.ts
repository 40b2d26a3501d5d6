import assert from 'node:assert/strict';
import { allRules, type LintConfig, type Rule } from '../../../src/lint/index.ts';
import { check, draft, lines, summary, wordRule } from './support.ts';

const fox = wordRule('vos', 'vos');
const garden = wordRule('vos-in-de-tuin', 'tuin');
const rules: readonly Rule[] = [fox, garden, ...allRules.filter(({ id }) => id.startsWith('negeer-'))];

function found(source: string, config: LintConfig = {}): string[] {
  return summary(source, check(source, { rules: config }, rules));
}

describe('lint: suppression', () => {
  it('suppresses the findings of a rule on the next line, and no others', () => {
    const source = draft(['<!-- briefwijzer-negeer vos: het dier zelf -->\neen vos', 'nog een vos']);
    assert.deepEqual(found(source), ['16 vos warning']);
  });

  it('looks over blank lines and other comments to the line it speaks of', () => {
    const source = draft(['<!-- briefwijzer-negeer vos: a -->', '<!-- briefwijzer-negeer vos: b -->', 'een vos']);
    assert.deepEqual(found(source), []);
  });

  it('counts a comment over several lines from its end', () => {
    const source = draft(['<!-- briefwijzer-negeer vos: het dier\n  zelf -->\neen vos', 'nog een vos']);
    assert.deepEqual(found(source), ['17 vos warning']);
  });

  it('suppresses a rule in the whole file', () => {
    const source = draft(['<!-- briefwijzer-negeer-bestand vos: een brief over vossen -->', 'een vos', 'nog een vos']);
    assert.deepEqual(found(source), []);
  });

  it('counts a comment in the front matter', () => {
    const source = draft('een brief', ['# briefwijzer-negeer vos: zo heet hij', 'ondertekening: De vos']);
    assert.deepEqual(found(source), []);
  });

  it('reports a comment that suppresses nothing', () => {
    const source = draft('<!-- briefwijzer-negeer vos: weg -->\neen haas');
    assert.deepEqual(found(source), ['13 negeer-overbodig info']);
  });

  it('reports a rule that does not exist, and says which one is meant', () => {
    const source = draft('<!-- briefwijzer-negeer vos-in-tuin: weg -->\neen haas');
    const [finding] = check(source, {}, rules);
    assert.equal(finding?.rule, 'negeer-overbodig');
    assert.match(finding?.message ?? '', /Onbekende regel 'vos-in-tuin'\. Bedoelt u vos-in-de-tuin\?/);
  });

  it('reports a comment without a reason, or without a rule', () => {
    assert.deepEqual(found(draft('<!-- briefwijzer-negeer vos -->\neen vos')), ['13 negeer-zonder-reden hint']);
    assert.deepEqual(found(draft('<!-- briefwijzer-negeer -->\neen haas')), ['13 negeer-overbodig info']);
  });

  it('says nothing of a comment for a rule that is off', () => {
    const source = draft('<!-- briefwijzer-negeer vos: weg -->\neen haas');
    assert.deepEqual(found(source, { rules: { vos: { severity: 'uit' } } }), []);
  });

  it('says nothing of comments where those remarks are off', () => {
    const off = { 'negeer-overbodig': { severity: 'uit' }, 'negeer-zonder-reden': { severity: 'uit' } } as const;
    assert.deepEqual(found(draft('<!-- briefwijzer-negeer vos -->\neen vos'), { rules: off }), []);
    assert.deepEqual(found(draft('<!-- briefwijzer-negeer vos: weg -->\neen haas'), { rules: off }), []);
  });

  it('names several rules at once', () => {
    const source = draft('<!-- briefwijzer-negeer vos, haas: dieren -->\neen vos');
    assert.deepEqual(found(source), ['13 negeer-overbodig info']);
  });

  it('leaves out what the team has accepted', () => {
    const source = draft(['een vos']);
    assert.deepEqual(found(source, { exemptions: [{ rule: 'vos', text: 'vos' }] }), []);
    assert.deepEqual(found(source, { exemptions: [{ rule: 'vos', text: 'wolf' }] }), ['13 vos warning']);
  });

  it('takes as many comments as there are', () => {
    const comments = lines(...Array.from({ length: 1_000 }, (_, i) => `<!-- briefwijzer-negeer vos: ${i} -->`));
    const source = draft([`${comments}een vos`]);
    assert.deepEqual(found(source), []);
  });
});
