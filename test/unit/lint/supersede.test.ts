import assert from 'node:assert/strict';
import { check, draft, summary, textOf, wordRule } from './support.ts';

const source = draft('Een brief van 3 juli over wonen.');
const reference = wordRule('verwijzing', 'brief van 3', { category: 'verwijzing' });
const date = wordRule('datum', '3 juli over', { category: 'datum' });
const language = wordRule('taal', 'over wonen', { category: 'taal' });

function rulesFound(...rules: Parameters<typeof check>[2][]): string[] {
  return check(
    source,
    {},
    rules.flatMap((rule) => rule ?? []),
  ).map(({ rule }) => rule);
}

describe('lint: one place, one finding', () => {
  it('keeps the reference before the date and the date before the language', () => {
    assert.deepEqual(rulesFound([date, reference]), ['verwijzing']);
    assert.deepEqual(rulesFound([language, date]), ['datum']);
  });

  it('tells of the weaker finding as evidence', () => {
    const [finding] = check(source, {}, [date, reference]);
    assert.equal(finding?.evidence?.length, 1);
    assert.equal(finding?.evidence?.[0]?.message, '3 juli over gevonden');
  });

  it('keeps a finding whose only stronger neighbour gives way itself', () => {
    assert.deepEqual(rulesFound([language, date, reference]), ['verwijzing', 'taal']);
  });

  it('lets no hint hide a warning', () => {
    assert.deepEqual(rulesFound([date, { ...reference, severity: 'hint' }]), ['verwijzing', 'datum']);
  });

  it('lets a rule name what gives way to it, whatever the two weigh', () => {
    const strong = { ...language, severity: 'hint', supersedes: ['datum'] } as const;
    assert.deepEqual(rulesFound([date, strong]), ['taal']);
  });

  it('keeps both findings where structure and language meet', () => {
    const structure = wordRule('structuur', '3 juli', { category: 'structuur' });
    assert.deepEqual(rulesFound([structure, language]), ['structuur', 'taal']);
  });

  it('gives the findings in the order of the text, the heavier first at one place', () => {
    const one = wordRule('zacht', 'wonen', { severity: 'hint' });
    const two = wordRule('hard', 'wonen', { severity: 'error' });
    const three = wordRule('vroeg', 'Een');
    const found = check(source, {}, [one, two, three]);
    assert.deepEqual(summary(source, found), ['13 vroeg warning', '13 hard error', '13 zacht hint']);
    assert.equal(textOf(source, found[0] ?? assert.fail()), 'Een');
  });
});
