import assert from 'node:assert/strict';
import { laidOut } from '../../../src/letter/index.ts';
import { readReceived } from '../../../src/received/index.ts';
import { made, paragraph, paragraphs, region } from '../../support/made-document.ts';

describe('a letter that came in as a file', () => {
  it('is read by what the file says of its text', () => {
    const { text, layout } = laidOut(
      made(
        [
          ...paragraphs('Aan de minister van Waterbeheer\nPostbus 1\n1000 AA Waterdam\n\nGeachte minister,\n'),
          paragraph('Wilt u de dijk bij Terneuzen nakijken? Wij ontvangen graag uw antwoord vóór 1 juli 2021.'),
          ...paragraphs('\nHoogachtend,\n\nVereniging Dijkbewoners\nmevrouw A. de Wit\nvoorzitter'),
        ],
        {
          regions: [region('frame', 'Datum\n3 maart 2021\nOns kenmerk\nVD/21-14\nOnderwerp\nOnderhoud van de dijken')],
        },
      ),
    );
    const read = readReceived(text, { layout });
    assert.equal(read.datum, '2021-03-03');
    assert.equal(read.kenmerk, 'VD/21-14');
    assert.equal(read.onderwerp, 'onderhoud van de dijken');
    assert.equal(read.termijn?.datum, '2021-06-30');
    assert.deepEqual(
      read.gevraagd.map(({ tekst }) => tekst),
      ['Wilt u de dijk bij Terneuzen nakijken?'],
    );
  });

  it('is from who stands in its head, and not from its subject', () => {
    const { text, layout } = laidOut(
      made(
        [
          ...paragraphs(
            'Gemeente Veenhoek\nPostbus 9\n7800 AA Veenhoek\n\nAan de minister van Waterbeheer\nPostbus 1\n',
          ),
          ...paragraphs('1000 AA Waterdam\n\nGeachte minister,\n\nWij vragen uw hulp.\n\nHoogachtend,\n\nC. Mulder'),
        ],
        { regions: [region('frame', 'Datum\n3 maart 2021\nOnderwerp\nMotie waterberging')] },
      ),
    );
    const { organisatie, adres } = readReceived(text, { layout });
    assert.deepEqual(
      { organisatie, adres },
      { organisatie: 'Gemeente Veenhoek', adres: ['Postbus 9', '7800 AA Veenhoek'] },
    );
  });

  it('is no mail for a head that looks like that of a mail', () => {
    const { text, layout } = laidOut(
      made(paragraphs('Van: J. de Boer\nDatum: 3 maart 2021\nOnderwerp: dijken\n\nGeachte minister,\n')),
    );
    assert.equal(readReceived(text, { layout }).soort, 'brief');
    assert.equal(readReceived(text).soort, 'e-mail');
  });
});
