import assert from 'node:assert/strict';
import { readReceived } from '../../../src/received/index.ts';

const HEAD = 'Van: Fatma Demir <f@voorbeeld.nl>\nVerzonden: 16 mei 2025 11:03\nOnderwerp: ';
const NEWEST =
  '\n\nGeachte heer Blom,\n\nKomt er een loket in Tiel (Kamerstukken II 2024/25, 27625, nr. 690)?\n\nGroet,\nFatma Demir\n\n';
const EARLIER =
  'Geachte mevrouw Demir,\n\nKunt u wachten? Zie Kamerstukken II 2023/24, 27625, nr. 655.\n\nMet vriendelijke groet,\n\nK. Blom\nvoorzitter Stichting Loket\n';
const OUTLOOK =
  'Van: K. Blom <k@voorbeeld.nl>\nVerzonden: donderdag 15 mei 2025 09:12\nAan: F. Demir\nOnderwerp: Loket\n\n';

const read = (text: string) => {
  const { naam, organisatie, gevraagd, stukken } = readReceived(text);
  return { naam, organisatie, gevraagd: gevraagd.length, stukken: stukken.map(({ id }) => id) };
};

describe('a thread of e-mails', () => {
  const newest = { naam: 'Fatma Demir', organisatie: undefined, gevraagd: 1, stukken: ['27625-690'] };
  const quoted = EARLIER.replace(/^/gm, '> ');
  const threads: Readonly<Record<string, string>> = {
    'of Outlook': OUTLOOK + EARLIER,
    'of Outlook, with the ends of lines of Windows': `${OUTLOOK}${EARLIER}`.replace(/\n/g, '\r\n'),
    'of Gmail': `Op do 15 mei 2025 om 09:12 schreef Blom, K. <k@voorbeeld.nl>:\n\n${quoted}`,
    'of Gmail, with the line folded': `Op do 15 mei 2025 om 09:12 schreef Blom, K. <\nk@voorbeeld.nl>:\n\n${quoted}`,
    'under a line': `-----Oorspronkelijk bericht-----\n${EARLIER}`,
  };
  for (const [name, earlier] of Object.entries(threads))
    it(`is its newest message: ${name}`, () => assert.deepEqual(read(`${HEAD}Re: Loket${NEWEST}${earlier}`), newest));

  it('is read whole where it was sent on, or has nothing above', () => {
    assert.equal(read(`${HEAD}FW: Loket\n\nTer behandeling.\n\n${OUTLOOK}${EARLIER}`).gevraagd, 1);
    assert.equal(read(`${HEAD}Re: Loket\n\n${OUTLOOK}${EARLIER}`).gevraagd, 1);
  });

  it('goes on after a sentence that says what was written', () => {
    const text = `${HEAD}Loket\n\nBeste heer,\n\nOp 4 april 2025 om tien uur schreef u mij het volgende:\n\nhet loket komt. Wanneer komt het?\n\nGroet,\nFatma Demir\n`;
    assert.equal(read(text).gevraagd, 1);
  });
});
