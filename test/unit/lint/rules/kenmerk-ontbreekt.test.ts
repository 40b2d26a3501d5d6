import assert from 'node:assert/strict';
import type { LintOptions } from '../../../../src/lint/index.ts';
import { changed, check, severityOf, suggested, summary } from '../support.ts';

describe('kenmerk-ontbreekt', () => {
  const without = changed(/datum: .*\nkenmerk: .*\n/, '');

  it('weighs by the status of the letter', () => {
    const weigh = (status: LintOptions['status'] & string) => severityOf('kenmerk-ontbreekt', without, { status });
    assert.deepEqual((['concept', 'ter-ondertekening', 'verzonden'] as const).map(weigh), ['info', 'error', 'error']);
  });

  it('shows in every profile beside datum-ontbreekt, also in a concept, on the first line', () => {
    const found = check(without, { status: 'concept', profile: 'rustig', today: '2021-03-22' });
    assert.deepEqual(summary(without, found), ['1 datum-ontbreekt info', '1 kenmerk-ontbreekt info']);
  });

  it('writes a field above a printed letter with its own line ends', () => {
    for (const end of ['\r\n', '\r']) {
      const source = 'Datum 22 maart 2021\nBetreft Wonen\n\nGeachte heer Meijer,\n\nTekst.\n'.replaceAll('\n', end);
      assert.ok(suggested('kenmerk-ontbreekt', source)[0]?.startsWith(`Kenmerk: […kenmerk…]${end}${end}Datum`));
    }
  });

  it('takes an open place for a label without a value, as one finding', () => {
    const open = changed('kenmerk: 2021-0000012345', "kenmerk: '[…kenmerk…]'");
    const found = check(open).filter(({ rule }) => rule !== 'spaties-en-streepjes');
    assert.deepEqual(summary(open, found), ['5 kenmerk-ontbreekt error']);
  });

  it('offers the field with the pattern of the profile', () => {
    const kenmerk = suggested('kenmerk-ontbreekt', without, { kenmerkPattern: '2026-0000…' })[0] ?? '';
    assert.match(kenmerk, /^kenmerk: ['"]?\[…2026-0000…\]['"]?$/m);
  });

  it('offers a line in print', () => {
    const print =
      'Datum 22 maart 2021\nBetreft Wonen\nAan de heer J. Meijer\n\nGeachte heer Meijer,\n\nTekst.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n';
    const [text = ''] = suggested('kenmerk-ontbreekt', print);
    assert.match(text, /^Kenmerk: \[…kenmerk…\]\n/);
  });
});
