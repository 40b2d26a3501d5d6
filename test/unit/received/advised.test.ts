import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readReceived } from '../../../src/received/index.ts';
import { loadCatalogue, replyValues } from '../../../src/template/index.ts';
import { bodyOf, letterOf } from '../template/support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

const PRIVACY = `Autoriteit Persoonsgegevens
Postbus 12, 2509 AJ Den Haag

Datum
14 maart 2024
Ons kenmerk
z2024-99999

Onderwerp
Advies over het concept voor wijziging van de Dijkwet

Geachte heer De Boer,

De AP adviseert in de toelichting in te gaan op de bewaartermijn. Daarnaast adviseert de AP de grondslag in de wet op te nemen.

Hoogachtend,
Autoriteit Persoonsgegevens,

mr. A. Vos
voorzitter
`;

const STATE = `Raad van State
Afdeling advisering

No. W04.24.99999/I 's-Gravenhage, 5 juni 2024

Aan de Minister van Waterbeheer

Onderwerp: Voorstel van wet tot wijziging van de Dijkwet

Het voorstel regelt de dijken.

De Afdeling adviseert het voorstel aan te passen.

De vice-president van de Raad van State,

T. de Groot
`;

const MUNICIPALITIES = `Vereniging van Nederlandse Gemeenten
Postbus 12
2500 GK Den Haag

Aan de minister van Waterbeheer

Datum: 3 mei 2024
Kenmerk: VNG/24-1
Onderwerp: Uitvoering van de Dijkwet

Geachte minister,

Gemeenten adviseren inwoners al jaren. Wij hebben de volgende aanbevelingen:
1. Geef gemeenten meer tijd.
2. Stel geld beschikbaar.

Met vriendelijke groet,
Vereniging van Nederlandse Gemeenten

drs. L. Bakker
`;

const OMBUDSMAN = `de Nationale ombudsman
Postbus 12
2509 AC Den Haag

Aan de minister van Waterbeheer

Datum: 3 mei 2024
Ons nummer: 2024.01234
Betreft: rapport "Wachten op de dijk"

Geachte mevrouw Bos,

Hierbij bied ik u het rapport ‘Wachten op de dijk’ aan. Ik doe twee aanbevelingen:

- zorg dat burgers binnen zes weken antwoord krijgen;
- maak één loket.

Ik verneem graag binnen twee maanden of u mijn aanbevelingen overneemt.

Met vriendelijke groet,

de Nationale ombudsman,

R. de Bruin
`;

const COURT_OF_AUDIT = `Algemene Rekenkamer
Postbus 12
2500 EA Den Haag

Aan de minister van Waterbeheer

Datum: 3 mei 2024
Kenmerk: 24001234 R
Betreft: Conceptrapport Grip op dijken

Geachte minister,

Hierbij sturen wij u ons rapport. Wij bevelen u aan een register bij te houden.

Algemene Rekenkamer

dr. P. de Vries,
president
`;

const SAFETY = `Onderzoeksraad voor Veiligheid
Postbus 12
2500 AA Den Haag

Aan de minister van Waterbeheer

Datum: 3 mei 2024
Onze referentie: 24.0012345
Onderwerp: Botsing op het water

Geachte minister,

Het rapport gaat over een botsing. De raad doet de volgende aanbevelingen aan u:
1. Zorg voor radar.
2. Verbeter het toezicht.

Ik verzoek u mij binnen zes maanden uw reactie te sturen.

Hoogachtend,

ir. J. Dekker
Voorzitter Onderzoeksraad voor Veiligheid
`;

const COLLEGE = `Adviescollege toetsing dijken
Postbus 12
2500 AA Den Haag

Datum 3 mei 2024
Ons kenmerk ATD1234
Betreft Advies over het Dijkbesluit

Geachte minister,

Aanbeveling 1: Licht de gevolgen toe.

Het college adviseert:
a. de lasten te berekenen;
b. kleine bedrijven te ontzien.

Hoogachtend,

M.A. van Zwet
Voorzitter
`;

/** Of each: kind, sender, date, number, subject, recommendations. */
const READ: readonly (readonly [text: string, read: readonly unknown[]])[] = [
  [
    PRIVACY,
    [
      ...['advies', 'Autoriteit Persoonsgegevens', '2024-03-14', 'z2024-99999'],
      'het concept voor wijziging van de Dijkwet',
      [
        'De AP adviseert in de toelichting in te gaan op de bewaartermijn.',
        'Daarnaast adviseert de AP de grondslag in de wet op te nemen.',
      ],
    ],
  ],
  [
    STATE,
    [
      ...['advies', 'Raad van State', '2024-06-05', 'W04.24.99999/I'],
      'het voorstel van wet tot wijziging van de Dijkwet',
      ['De Afdeling adviseert het voorstel aan te passen.'],
    ],
  ],
  [
    MUNICIPALITIES,
    [
      ...['brief', 'Vereniging van Nederlandse Gemeenten', '2024-05-03', 'VNG/24-1', 'uitvoering van de Dijkwet'],
      ['1: Geef gemeenten meer tijd.', '2: Stel geld beschikbaar.'],
    ],
  ],
  [
    OMBUDSMAN,
    [
      ...['rapport', 'de Nationale ombudsman', '2024-05-03', '2024.01234', '‘Wachten op de dijk’'],
      ['zorg dat burgers binnen zes weken antwoord krijgen', 'maak één loket'],
    ],
  ],
  [
    COURT_OF_AUDIT,
    [
      ...['rapport', 'Algemene Rekenkamer', '2024-05-03', '24001234 R', '‘Grip op dijken’'],
      ['Wij bevelen u aan een register bij te houden.'],
    ],
  ],
  [
    SAFETY,
    [
      ...['rapport', 'Onderzoeksraad voor Veiligheid', '2024-05-03', '24.0012345', 'botsing op het water'],
      ['1: Zorg voor radar.', '2: Verbeter het toezicht.'],
    ],
  ],
  [
    COLLEGE,
    [
      ...['advies', 'Adviescollege toetsing dijken', '2024-05-03', 'ATD1234', 'het Dijkbesluit'],
      ['1: Licht de gevolgen toe.', 'a: de lasten te berekenen', 'b: kleine bedrijven te ontzien'],
    ],
  ],
];

describe('advice and reports that come in', () => {
  for (const [text, expected] of READ) {
    it(`reads those of ${expected[1]}`, () => {
      const { soort, organisatie, datum, kenmerk, onderwerp, aanbevelingen, gevraagd } = readReceived(text);
      const advised = aanbevelingen.map(({ nummer, tekst }) => (nummer === undefined ? tekst : `${nummer}: ${tekst}`));
      assert.deepEqual([soort, organisatie, datum, kenmerk, onderwerp, advised], expected);
      assert.deepEqual(gevraagd, [], 'a reaction is all that is asked');
    });
  }

  it('recommends nothing in a letter that only tells who advises', () => {
    const plain = MUNICIPALITIES.replace(
      /Wij hebben[\s\S]*beschikbaar\./,
      'De raad adviseert de inwoners te verhuizen.',
    );
    assert.deepEqual(readReceived(plain).aanbevelingen, []);
  });

  it('are answered to the adviser: thanks, and each recommendation under its number', () => {
    const made = catalogue.template('antwoordbrief')?.template;
    assert.ok(made);
    const text = bodyOf(
      made,
      replyValues(readReceived(SAFETY), made, () => undefined),
    );
    assert.match(text, /^Geachte/);
    assert.match(text, /stuurde u mij een rapport over .*botsing op het water\. Ik dank u voor dit rapport\./);
    assert.match(text, /\n\nOp uw aanbevelingen reageer ik een voor een\.\n\n\*\*1\.\*\* \*Zorg voor radar\.\*\n\n\[…/);
    assert.match(text, /\*\*2\.\*\* \*Verbeter het toezicht\.\*\n\n\[…[^\]]*\]\n\nIk hoop/);
    assert.doesNotMatch(text, /U vraagt|waardeer/);
  });

  it('are answered in a letter to the Kamer', () => {
    const made = catalogue.template('beleidsreactie')?.template;
    assert.ok(made);
    const text = letterOf(
      made,
      replyValues(readReceived(STATE), made, () => undefined),
    );
    const about = 'het advies over het voorstel van wet tot wijziging van de Dijkwet';
    assert.ok(text.includes(`\nbetreft: Reactie op ${about}\n`), text);
    assert.match(text, /^ {2}de Voorzitter van de Tweede Kamer/m);
    assert.ok(
      text.includes(`Met deze brief reageer ik op ${about} van de Raad van State. Ik dank de Raad van State voor`),
    );
    assert.match(text, /## De aanbeveling\n\n\*De Afdeling adviseert het voorstel aan te passen\.\*\n\n\[…/);
  });
});
