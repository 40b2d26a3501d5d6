import assert from 'node:assert/strict';
import { changed, check, draft, flagged, severityOf, suggested } from '../support.ts';

describe('slot-volgorde', () => {
  it('warns of a name above a function that announces it, and hints at one that does not', () => {
    const above = (functie: string) => changed('De minister van Wonen,\n\nA. de Wit', `A. de Wit\n${functie}`);
    assert.equal(severityOf('slot-volgorde', above('De minister van Wonen,')), 'warning');
    assert.equal(severityOf('slot-volgorde', above('Minister van Wonen')), 'hint');
  });

  it('finds two closings, and the right order when one is misplaced', () => {
    const two = changed('A. de Wit\n', 'A. de Wit\n\nMet vriendelijke groet,\n');
    assert.match(check(two).find(({ rule }) => rule === 'slot-volgorde')?.message ?? '', /Twee slotgroeten/);
    const swapped = changed(
      'Ik hoop u hiermee voldoende te hebben geïnformeerd.\n\nHoogachtend,',
      'Hoogachtend,\n\nIk hoop u hiermee voldoende te hebben geïnformeerd.',
    );
    assert.equal(suggested('slot-volgorde', swapped)[0], draft('Met deze brief antwoord ik u.'));
    const above = changed(
      'Hoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit',
      'De minister van Wonen,\n\nHoogachtend,\n\nA. de Wit',
    );
    assert.equal(suggested('slot-volgorde', above)[0], draft('Met deze brief antwoord ik u.'));
  });

  it('leaves the two closings of a joint letter alone', () => {
    const joint = changed('A. de Wit\n', 'A. de Wit\n\nHoogachtend,\n\nDe minister van Financiën,\n\nB. de Zwart\n');
    assert.equal(severityOf('slot-volgorde', joint), undefined);
  });
});

describe('slot-volgorde in a letter to a Kamer', () => {
  const closed = (aan: string) =>
    draft('Tekst.')
      .replace(/aan: .*/, `aan: ${aan}`)
      .replace('Hoogachtend,', 'Met vriendelijke groet,');

  it('asks for the closing that goes with it', () => {
    const toKamer = closed('De Voorzitter van de Tweede Kamer der Staten-Generaal');
    assert.deepEqual(flagged('slot-volgorde', toKamer), ['Met vriendelijke groet']);
    assert.match(suggested('slot-volgorde', toKamer)[0] ?? '', /^Hoogachtend,$/m);
    assert.deepEqual(flagged('slot-volgorde', closed('De heer J. Meijer')), []);
  });
});
