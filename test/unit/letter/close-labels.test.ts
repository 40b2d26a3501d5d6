import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLetter } from '../../../src/letter/index.ts';
import { runs } from '../../support/cases.ts';

const BODY = '\n\nGeachte heer Bos,\n\nWij vragen uw aandacht voor de dijk.\n\nHoogachtend,\nA. Smit\n';
const read = (head: string, closeLabels = true) => readLetter(head + BODY, { form: 'print', closeLabels });
const kenmerkOf = (head: string, closeLabels?: boolean) => read(head, closeLabels).header.kenmerk?.value;

describe('labels in small letters, one space before their value', () => {
  it('count where two lines begin with one, and only when they are asked for', () => {
    const head = 'Waterschap De Polder\n\nkenmerk dijk/AB\nbetreft de dijk bij Lent';
    const { header } = read(head);
    assert.equal(header.kenmerk?.value, 'dijk/AB');
    assert.equal(header.betreft?.value, 'de dijk bij Lent');
    assert.equal(kenmerkOf(head, false), undefined);
  });

  it('are words where one stands alone', () => {
    assert.equal(kenmerkOf('Waterschap De Polder\n\nkenmerk dijk/AB'), undefined);
  });

  it('are words under the salutation, and far down a text without one', () => {
    const words = 'kenmerk dijk/AB\nbetreft de dijk bij Lent\n';
    assert.equal(kenmerkOf(`Waterschap De Polder\n\nGeachte heer Bos,\n\n${words}`), undefined);
    const filler = `${'Waterschap De Polder '.repeat(20)}\n`.repeat(10);
    assert.equal(readLetter(filler + words, { closeLabels: true }).header.kenmerk, undefined);
  });

  it('are everyday words all the same', () => {
    const { header } = read('kenmerk dijk/AB\nbetreft de dijk bij Lent\nvan het bestuur');
    assert.equal(header.aan, undefined);
    assert.equal(header.betreft?.value, 'de dijk bij Lent van het bestuur');
  });

  it('leave the text as it is: label and value stand where they say', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}\/[A-Z]{2}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('\n', '\r\n'), fc.boolean(), (kenmerk, end, closeLabels) => {
        const source = `Polder${end}${end}kenmerk ${kenmerk}${end}onderwerp sluis${end}${BODY}`;
        const letter = readLetter(source, { form: 'print', closeLabels });
        assert.equal(letter.source, source);
        for (const { value } of letter.fields) {
          assert.equal(source.slice(value.labelSpan.start, value.labelSpan.end), value.label);
          assert.equal(source.slice(value.span.start, value.span.end), value.text);
        }
        assert.equal(letter.header.kenmerk?.label, closeLabels ? 'kenmerk' : undefined);
      }),
      runs(100),
    );
  });
});
