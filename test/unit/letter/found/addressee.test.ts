import assert from 'node:assert/strict';
import { readLetter } from '../../../../src/letter/index.ts';

const draft = (aan: string, aanhef = 'Geachte voorzitter,') =>
  readLetter(`---\nbetreft: Dijken\n${aan}---\n\n${aanhef}\n\nDe dijk is klaar.\n`).addressee;

describe('addressee of a letter', () => {
  it('is one Kamer, both, or somebody else', () => {
    const kamers = (aan: string) => {
      const { kamers: found, isOther } = draft(`aan: ${aan}\n`);
      return [found.join('+'), isOther];
    };
    assert.deepEqual(kamers('de Voorzitter van de Tweede Kamer der Staten-Generaal'), ['II', false]);
    assert.deepEqual(kamers('de Voorzitter van de Eerste Kamer'), ['I', false]);
    assert.deepEqual(kamers('de Voorzitters van de Eerste en van de Tweede Kamer'), ['II+I', false]);
    assert.deepEqual(kamers('de heer J. Bos'), ['', true]);
  });

  it('is not who gets a copy', () => {
    assert.deepEqual(draft('aan: de heer J. Bos; cc de Tweede Kamer\n').kamers, []);
  });

  it('follows from the salutation where nothing else names one', () => {
    const { isOther, text, span } = draft('', 'Geachte mevrouw Smit,');
    assert.deepEqual([isOther, text.trim(), span], [true, '', undefined]);
    assert.equal(draft('').isOther, false);
  });

  it('stands where the block stands in print', () => {
    const block = 'Aan de Voorzitter van de Eerste Kamer\nPostbus 20017\n2500 EA Den Haag';
    const source = `${block}\n\nDatum 3 juli 2020\n\nGeachte voorzitter,\n\nDe dijk is klaar.\n`;
    const { span, kamers } = readLetter(source).addressee;
    assert.equal(source.slice(span?.start, span?.end), block);
    assert.deepEqual(kamers, ['I']);
  });

  it('is the Tweede Kamer where print that lost its address answers questions, unless the Eerste Kamer is named', () => {
    const kamers = (text: string) => readLetter(text, { form: 'print' }).addressee.kamers;
    const answers = 'Vraag 1\nIs dat zo?\n\nAntwoord\nJa.\n';
    assert.deepEqual(kamers(`Geachte voorzitter,\n\nHierbij de antwoorden.\n\n${answers}`), ['II']);
    assert.deepEqual(kamers('Geachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Bos.\n'), [
      'II',
    ]);
    assert.deepEqual(kamers(`Geachte voorzitter,\n\nDe Eerste Kamer vroeg dit.\n\n${answers}`), []);
    assert.deepEqual(kamers('Geachte voorzitter,\n\nDe dijk is klaar.\n'), []);
    const block = 'Vereniging Dijkbelang\nDijkweg 1\n1234 AB DORP\n\nDatum 3 juli 2020\n\n';
    assert.deepEqual(kamers(`${block}Geachte voorzitter,\n\nHierbij de antwoorden.\n\n${answers}`), []);
  });
});
