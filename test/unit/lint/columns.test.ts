import assert from 'node:assert/strict';
import type { Rule } from '../../../src/lint/index.ts';
import { check, draft, lines } from './support.ts';

const print = (line: string) =>
  lines(
    line,
    'Ons kenmerk                Bijlage(n)',
    '2004-0311                  1',
    '',
    'Geachte voorzitter,',
    '',
    'Hoogachtend,',
  );

/** Writes another word for the first one of the text: the change as fix, or the one of a print whose columns are in danger. */
function changed(source: string, word: string, newText: string): { fixed: number; suggested: number } {
  const start = source.indexOf(word);
  const span = { start, end: start + word.length };
  const rule: Rule = {
    id: 'proef',
    category: 'taal',
    severity: 'warning',
    summary: 'een proef',
    anyText: true,
    check: () => [{ span, message: 'proef', fix: { title: newText, edits: [{ span, newText }] } }],
  };
  const [finding] = check(source, {}, [rule]);
  return { fixed: finding?.fix?.edits.length ?? 0, suggested: finding?.suggestions?.length ?? 0 };
}

const FIXED = { fixed: 1, suggested: 0 };
const SUGGESTED = { fixed: 0, suggested: 1 };

describe('lint: columns keep their place', () => {
  it('only suggests what would move a column behind it', () => {
    assert.deepEqual(changed(print('Datum 3.7.20               Betreft'), '3.7.20', '3 juli 2020'), SUGGESTED);
    assert.deepEqual(changed(print('Datum 3.7.20\tBetreft'), '3.7.20', '3 juli 2020'), SUGGESTED);
    assert.deepEqual(changed(print('Datum  3.7.20 x   Betreft'), '  ', ' '), SUGGESTED);
  });

  it('fixes where nothing stands behind it on the line', () => {
    assert.deepEqual(changed(print('Betreft                    3.7.20'), '3.7.20', '3 juli 2020'), FIXED);
    assert.deepEqual(changed(print('Datum 3.7.20   '), '3.7.20', '3 juli 2020'), FIXED);
  });

  it('fixes where the text stays as long as it was', () => {
    assert.deepEqual(changed(print('Datum 3 Juli 2020          Betreft'), 'Juli', 'juli'), FIXED);
  });

  it('fixes a draft, where spaces are no columns', () => {
    assert.deepEqual(changed(draft('Op 3.7.20    schreef ik u.'), '3.7.20', '3 juli 2020'), FIXED);
  });
});
