import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

/** Text of letters in which the words of labels, signatures and page furniture are plain words. */
const PLAIN = [
  'Kenmerk van deze aanpak is dat gemeenten samenwerken.',
  'Kenmerk\nvan deze aanpak is dat gemeenten samenwerken aan de opgaven.',
  'Betreft het een gemeente, dan geldt de regel niet.',
  'Bijlage 1 geeft een overzicht.',
  'Onderwerp van gesprek is de regeling.',
  'Nummer 1 op de lijst is de brug.',
  'U bent uitgenodigd:\n\nDatum: 3 mei 2021\nTijd: 10.00 uur\nPlaats: Den Haag',
  'Pagina 3 van het rapport laat dat zien.',
  'Op\nPagina 3 van 12 staat een tabel.',
  'Het rapport zegt op pagina\n3 van 12 dat het kan.',
  'Status van de motie: afgedaan.',
  'Uw brief van 3 mei 2021 heb ik gelezen.',
  'Uw kenmerk is bij mij bekend.',
  'Datum van ingang is 1 januari 2022.',
  'Datum\nvan ingang is 1 januari 2022 en daarna.',
  'De gegevens zijn:\n- Datum: 3 mei 2021\n- Kenmerk: 123456\n- Onderwerp: bruggen',
  'Dossiernummer 12345 is gesloten.',
  'Directie en ondernemingsraad zijn het eens.',
  'Aan de Kamer meld ik het volgende.',
  'Postbus 51 bestaat niet meer.',
  'Contact met de sector is goed.',
  'Telefoon en internet vielen uit.',
  'Van de 40 bruggen zijn er 20 klaar.',
  'Team Water helpt gemeenten.',
  'Zaaknummer 2021Z12345 is afgedaan.',
  'Kopie hiervan zond ik de Eerste Kamer.',
  'Informatie bij de gemeente is beschikbaar.',
  'Referentie voor dit bedrag is het jaar 2019.',
  'Het adres is:\n\nMinisterie van Financiën\nPostbus 20201\n2500 EE Den Haag',
  'U kunt schrijven naar:\n\nMinisterie van Financiën\nAfdeling Bezwaar\nPostbus 20201\n2500 EE Den Haag\nT 070 342 8000\nwww.rijksoverheid.nl',
  'Ontvangen bedragen worden teruggestort.',
  'In 2021 Kenmerk 12345678 toegekend.',
  '1/3 van de gemeenten doet mee.',
  'Van de gemeenten doet\n1/3\nmee.',
  'Het aantal is\n\n3\n\nen dat is weinig voor een land met zoveel bruggen en sluizen.',
  'Nr. 12 en nr. 13 zijn klaar.',
  'M en T zijn letters.',
  'E: dat is de vraag.',
  'Bijlagen bij deze brief zijn er niet.',
  'Vertrouwelijk is het stuk niet.',
  'Minister van Financiën zijn is niet eenvoudig.',
  'De minister van Financiën en ik hebben overlegd.',
  'De minister,\ndie hier ook over gaat, is het eens.',
  'Voorzitter van de werkgroep is mevrouw A. de Wit.',
  'Namens de regering dank ik u.',
  'Met vriendelijke groet van de gemeenten aan u.',
  'Geachte gasten waren er ook.',
  'Beste voorbeeld is de gemeente Delft.',
];

const before = 'Met deze brief informeer ik u over de voortgang van het werk aan de bruggen en sluizen.';
const after = 'Ik ga daarmee door, zoals ik u heb toegezegd in het debat over de begroting van dit jaar.';

describe('running text', () => {
  for (const text of PLAIN) {
    it(`stays text: ${JSON.stringify(text)}`, () => {
      for (const between of ['\n\n', '\n']) {
        const body = [before, text, after].join(between);
        const letter = readLetter(
          `Datum 22 maart 2021\nKenmerk 2021-0000093555\nBetreft Voortgang\n\nGeachte voorzitter,\n\n${body}\n\nHoogachtend,\n\nDe minister van Financiën,\n\nW.B. Hoekman\n`,
        );
        assert.deepEqual(
          letter.fields.map(({ field, value }) => [field, value.value]),
          [
            ['datum', '2021-03-22'],
            ['kenmerk', '2021-0000093555'],
            ['betreft', 'Voortgang'],
          ],
        );
        assert.deepEqual(letter.furniture, []);
        assert.equal(letter.signatures.length, 1);
        for (const word of text.replaceAll('- ', '').split(/\s+/)) assert.ok(letter.flow.text.includes(word), word);
      }
    });
  }
});
