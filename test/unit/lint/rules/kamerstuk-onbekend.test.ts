import assert from 'node:assert/strict';
import { type Content, memoryRegister } from '../../../../src/register/index.ts';
import { bodyOf, check, draft, suggested } from '../support.ts';
import { found, list, papers } from './papers.ts';

const unknown = (paragraph: string, content: Content) => found('kamerstuk-onbekend', paragraph, content);

describe('kamerstuk-onbekend', () => {
  const slip = 'In mijn brief van 23 april jl. over de OVI (TK 24682-48; 2020) staat het plan.';

  it('takes a slip for likely where the register is not complete, and offers the paper', () => {
    const [finding, ...more] = unknown(slip, { papers });
    assert.equal(more.length, 0);
    assert.equal(finding?.severity, 'warning');
    assert.match(finding?.message ?? '', /^24682-48 staat niet in het register\. Waarschijnlijk is 34682-48 bedoeld/);
    const register = memoryRegister({ papers });
    assert.deepEqual(suggested('kamerstuk-onbekend', draft(slip), { register }).map(bodyOf), [
      slip.replace('24682', '34682'),
    ]);
  });

  it('is certain where a list is complete, says from when, and offers the slip before other papers of the day', () => {
    const [finding] = unknown(slip.replace('plan', 'plan over ruimtevaart'), list('2025-02-01'));
    assert.equal(finding?.severity, 'error');
    assert.match(
      finding?.message ?? '',
      /^24682-48 bestaat niet: er is geen dossier 24682, volgens de lijst van februari 2025\./,
    );
    const titles = (finding?.suggestions ?? []).map(({ title }) => title.slice(0, 21));
    assert.deepEqual(titles, ['Vervang door 34682-48', 'Vervang door 24446-12']);
  });

  it('takes the date beside the reference, else that of the letter, and is silent after the last day of the list', () => {
    const above = 'Ik heb dat gemeld (Kamerstuk 31 757, nr. 150).';
    assert.match(unknown(above, list('2021-03-22'))[0]?.message ?? '', /gaat tot en met nr\. 102/);
    assert.deepEqual(unknown(above, list('2021-03-21')), []);
    const dated = 'Zie mijn brief van 3 juli 2020 (Kamerstuk 31 757, nr. 150).';
    assert.equal(unknown(dated, list('2020-07-03')).length, 1);
    assert.deepEqual(unknown(dated, list('2020-07-02')), []);
    assert.deepEqual(unknown('Zie dossier 34 999 (Kamerstukken 34 999).', list('2021-03-21')), []);
  });

  it('is silent about a paper that by its day or year is newer than the list, whatever day the letter has', () => {
    for (const paragraph of [
      'Zie mijn brief van 3 maart 2026 (Kamerstuk 31 757, nr. 150).',
      'Zie mijn brief van maart 2026 (Kamerstuk 31 757, nr. 150).',
      'Zie mijn brief (TK 31757-150; 2026).',
      'Zie mijn brief (Kamerstukken II 2025/26, 31 757, nr. 150).',
    ])
      assert.deepEqual(unknown(paragraph, list('2021-03-22')), [], paragraph);
  });

  it('never rests on a neighbour in the number, on words alone or on another day', () => {
    for (const paragraph of [
      'In mijn brief van 3 juli 2020 (Kamerstuk 31 757, nr. 120) staat hoe ik krimp aanpak.',
      'In mijn brief van 4 juli 2020 (Kamerstuk 31 775, nr. 102) staat hoe ik krimp aanpak.',
      'Over de aanpak van krimp leest u meer in Kamerstuk 31 775, nr. 102.',
      'U schreef: “In de brief van 3 juli 2020 (Kamerstuk 31 775, nr. 102) staat het.”',
    ]) {
      assert.deepEqual(unknown(paragraph, { papers }), [], paragraph);
    }
  });

  it('knows a joint reference when one dossier has it, and a paper of the Eerste Kamer by its year', () => {
    assert.deepEqual(unknown('Zie Kamerstuk 33 009, 31 757 en 31 288, nr. 102.', list('2025-02-01')), []);
    assert.deepEqual(unknown('Zie Kamerstukken I 2008/09, 31 700 VI, D.', list('2025-02-01')), []);
  });

  it('looks at footnotes, with the date before their mark', () => {
    const note = 'Zie mijn brief van 3 juli 2020.[^1]\n\n[^1]: Kamerstuk 31 775, nr. 102.';
    assert.equal(unknown(note, { papers })[0]?.severity, 'warning');
    const more = note.replace('[^1]\n', '[^1] Dat is al even zo.\n');
    assert.equal(unknown(more, { papers })[0]?.severity, 'warning');
  });

  it('goes before what the letter itself makes suspect', () => {
    const both = `${slip} Over de OVI leest u meer in mijn brief van 17 februari jl. (TK 34682-80; 2021).`;
    const findings = check(draft(both), { register: memoryRegister({ papers }) });
    assert.ok(!findings.some(({ rule }) => rule === 'dossiernummer-tikfout'));
    const evidence = findings.find(({ rule }) => rule === 'kamerstuk-onbekend')?.evidence ?? [];
    assert.ok(evidence.some(({ message }) => message.includes('lijkt een tikfout')));
  });
});
