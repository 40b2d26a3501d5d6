import assert from 'node:assert/strict';
import { readLetter } from '../../../../src/letter/index.ts';

/** The open places of a printed text, as "text=what", with a mark for a form that is not `other`. */
function placesOf(text: string, form: 'draft' | 'print' = 'print'): string[] {
  return readLetter(text, { form }).openPlaces.map(
    (place) =>
      `${place.form === 'other' ? '' : `${place.form} `}${place.text}${place.what === undefined ? '' : `=${place.what}`}`,
  );
}

describe('open places', () => {
  const open: readonly (readonly [string, string])[] = [
    ['Zie mijn brief van […datum van de brief…] hierover.', 'own […datum van de brief…]=datum van de brief'],
    ['De kosten zijn PM euro per jaar.', 'PM'],
    ['De kosten zijn P.M. begroot.', 'P.M.'],
    ['De kosten zijn P.M. De baten volgen.', 'P.M.'],
    ['De kosten zijn […] en de baten ook.', '[…]'],
    ['De vergadering is op […]', '[…]'],
    ['Op XX maart 2021 sprak ik u.', 'XX'],
    ['Uw brief van xx-xx-2021 is binnen.', 'xx-xx-2021'],
    ['Het bedrag is € xxx per jaar.', 'xxx'],
    ['Zie Kamerstuk 31 757, nr. … over de krimp.', '…'],
    ['Zie mijn brief (TK 31757-…; 2020).', '…'],
    ['Dit staat in Stb. …, … van dit jaar.', '… | …'],
    ['Op [datum] sprak ik u.', '[datum]=datum'],
    ['Wij spraken elkaar in [plaats] daarover.', '[plaats]=plaats'],
    ['Dit doe ik met [naam organisatie] samen.', '[naam organisatie]=naam organisatie'],
    ['Dit klopt [opm. FEZ: bedrag nog checken] zo.', '[opm. FEZ: bedrag nog checken]=opm. FEZ: bedrag nog checken'],
    ['De brief van ‹afzender› kwam aan.', '‹afzender›=afzender'],
    ['De brief van <naam gemeente> kwam aan.', '<naam gemeente>=naam gemeente'],
    ['De brief van «Achternaam» kwam aan.', '«Achternaam»=Achternaam'],
    ['De datum is n.t.b. door u.', 'n.t.b.'],
    ['Graag nog @joris vragen.', '@joris=joris'],
    ['Beste {{naam}}, dank.', '{{naam}}=naam'],
    ['Dit is $\x7b1:onderwerp} van belang.', '$\x7b1:onderwerp}=onderwerp'],
    ['Dit is {++nieuw++} en blijft.', '{++nieuw++}'],
    ['Zie paragraaf Fout! Verwijzingsbron niet gevonden. hieronder.', 'word Fout! Verwijzingsbron niet gevonden.'],
    ['Zie bladzijde Fout! Bladwijzer niet gedefinieerd. voor meer.', 'word Fout! Bladwijzer niet gedefinieerd.'],
    ['Op … maart 2021 sprak ik u.', '…'],
    ['De naam is ______ gebleven.', '______'],
  ];
  for (const [text, expected] of open) {
    it(`finds ${expected}`, () => assert.equal(placesOf(text).join(' | '), expected));
  }

  const asked: readonly string[] = [
    '[WvdB: graag aanvullen, iets over de avond]',
    '[graag aanvullen]',
    '[iets over de kosten, svp]',
    '[hier nog iets over de avond]',
    '[nog een zin over de planning]',
    '[tabel checken]',
    '[JdV: klopt dit?]',
    '[Marieke: klopt dit?]',
    '[Jan de Vries: klopt dit?]',
    '[Karin/Joost: wie schrijft dit?]',
    '[cijfer opvragen bij Marieke, directie CZ]',
    '[de Belastingdienst nabellen]',
    '[nagaan of dat zo is]',
    '[som narekenen!]',
    '(nog aanvullen: wat doen we met de sluis?)',
    '(hier nog cijfers toevoegen)',
    '(nog te bepalen)',
  ];
  for (const note of asked) {
    it(`finds ${note} in a draft`, () => {
      assert.equal(placesOf(`---\nbetreft: Dijken\n---\n\nDat is ${note} zo.`, 'draft').length, 1);
      assert.deepEqual(
        placesOf(`Dat is ${note} zo.`).filter((place) => !place.startsWith('[graag')),
        [],
      );
      assert.deepEqual(placesOf(`---\nbetreft: Dijken\n---\n\nU schreef: “dat is ${note} zo”.`, 'draft'), []);
    });
  }

  it('leaves brackets of a draft that ask nothing', () => {
    for (const text of [
      'de heer [sic] Bos',
      '[de minister] zegt',
      '[Figuur: de dijk bij Lent]',
      '[Tabel 2: de dijken]',
      'het [in 2019: twaalf] bezoek',
      'de wet (nog niet aangenomen)',
      '(nog drie weken)',
      '[1] en [Bos]',
    ])
      assert.deepEqual(placesOf(`---\nbetreft: Dijken\n---\n\nDat is ${text} zo.`, 'draft'), [], text);
  });

  it('finds figures that somebody will bring', () => {
    assert.deepEqual(placesOf('- Dienst: cijfers volgen maandag van Sandra'), ['cijfers volgen maandag van Sandra']);
    assert.deepEqual(placesOf('Dienst: cijfers volgen nog.'), ['cijfers volgen nog']);
    assert.deepEqual(placesOf('De cijfers volgen de begroting en de cijfers volgen later dit jaar.'), []);
  });

  const closed: readonly string[] = [
    'De motie zegt: ‘verzoekt de regering [...] te komen tot voorstellen’.',
    'Hij schreef: “de regio’s […] krijgen geld”.',
    "In het plan staat: 'de regio's [...] krijgen geld'.",
    'Zie Kamerstuk 36 600 XX, nr. 5 en begroting XX.',
    'De norm voor fijnstof daalt; ook die voor PM in de lucht.',
    'De norm voor PM10 en PM 2,5 blijft; ook een PM-post blijft staan.',
    'Schrijf naar info@rijk.nl of kijk op www.xxx.nl/pagina.',
    'En zo ging het verder... Daarna werd het beter.',
    'De kosten zijn < 5 miljoen en > 3 miljoen.',
    'Hij zei [de minister] dat [sic] het zo was [1].',
    'Tja… dat is wat het is.',
    'Dit gesprek is gevoerd door mr. P.M. Jansen, P.M.J. van den Berg en P.M. ’t Hart.',
    'Artikel 15 luidt:\n\na) het doel;\n[…]\nd) de termijn.\n[...]\n3. Een kopie.',
    'Artikel 15 luidt: 1. Het recht. […] 3. De plicht.',
    'Artikel 15 luidt:\n\n1. Het recht van de betrokkene.\n\n[…]\n\n3. De plicht.',
    'De stukken gingen naar @minfin.nl en naar @minvws op die dag.',
  ];
  for (const text of closed) {
    it(`leaves alone: ${text}`, () => assert.deepEqual(placesOf(text), []));
  }

  it('takes PM in a table for an amount, and mark-up for mark-up', () => {
    const draft =
      '| post | bedrag | gereed |\n|---|---|---|\n| subsidie | PM | n.t.b. |\n| fonds | n.n.b. | mei |\n\nZie [de brief](a.md)[^1] en <!-- [datum] -->.\n\n[^1]: Zie daar.\n';
    assert.deepEqual(placesOf(draft, 'draft'), []);
  });

  it('takes a line of dashes alone for one that was drawn', () => {
    assert.deepEqual(placesOf('Geachte heer,\n\nDit is de tekst.\n\n________________\n\nDit ook.\n'), []);
    assert.deepEqual(placesOf('kenmerk: ____\n\nDe ____ is leeg.\n'), ['____', '____']);
  });

  it('makes a field without a value of a label with only an open place', () => {
    const { header, openPlaces } = readLetter('---\nkenmerk: "[…kenmerk…]"\ndatum: […datum…]\naan: PM\n---\nTekst.\n');
    assert.deepEqual([header.kenmerk?.value, header.datum?.value, header.aan?.value], [null, null, null]);
    assert.deepEqual(
      openPlaces.map((place) => place.text),
      ['[…kenmerk…]', '[…datum…]', 'PM'],
    );
  });
});
