import assert from 'node:assert/strict';
import { acknowledge, type Incoming, isLate, thankFor } from '../../../../src/template/phrases/thanks.ts';

const letter = (parts: Partial<Incoming>): Incoming => ({
  soort: 'brief',
  datum: '2021-03-01',
  afzender: '',
  namens: '',
  kenmerk: '',
  gerichtAan: '',
  onderwerp: '',
  ...parts,
});

const TODAY = '2021-03-22';
const JANSEN = 'de heer A. Jansen';

describe('thanks for what came in', () => {
  it('says when, and thanks the one who wrote', () => {
    assert.equal(
      thankFor([letter({ onderwerp: 'krimp' })], [JANSEN], TODAY),
      'Op 1 maart 2021 stuurde u mij een brief over krimp. Ik dank u voor deze brief.',
    );
  });

  it('calls the addressee u, and somebody else by name', () => {
    const own = letter({ afzender: 'De heer A. Jansen', namens: 'de K6' });
    assert.match(
      thankFor([own], [`${JANSEN}, wethouder`], TODAY),
      /^Op 1 maart 2021 stuurde u mij, namens de K6, een brief\./,
    );
    const other = letter({ afzender: 'mevrouw Bos', onderwerp: 'over wonen.' });
    assert.match(thankFor([other], [JANSEN], TODAY), /^Op 1 maart 2021 stuurde mevrouw Bos mij een brief over wonen\./);
  });

  const SAME: readonly (readonly [sender: string, addressee: string])[] = [
    ['de heer Jansen', 'de heer A. Jansen'],
    ['mevrouw De Wit', 'Vereniging Dorpsbelang\nt.a.v. mevrouw drs. R. de Wit'],
    ['R. de Wit', 'mevrouw R. de Wit'],
    ['de Vereniging Dorpsbelang', 'Vereniging Dorpsbelang\nPostbus 1'],
    ['de heer en mevrouw Jansen', 'de heer en mevrouw A. Jansen'],
    ['de heren Bos en De Wit', 'de heer A. Bos|de heer C. de Wit'],
  ];
  for (const [afzender, addressee] of SAME) {
    it(`${afzender} is who the letter to ${addressee.replaceAll('\n', ' / ')} calls u`, () => {
      assert.match(thankFor([letter({ afzender })], addressee.split('|'), TODAY), / stuurde u mij een brief\./);
    });
  }

  it('takes nobody else for the addressee', () => {
    for (const afzender of [
      'mevrouw Jansen',
      'de heer B. Jansen',
      'de heer Jansen-Bos',
      'de heren Jansen en Bos',
      'Jansen bv',
    ])
      assert.doesNotMatch(thankFor([letter({ afzender })], [JANSEN], TODAY), / u mij|van u/);
    assert.doesNotMatch(
      thankFor([letter({ afzender: 'de heer B' })], ['de heer B', 'de heer D'], TODAY),
      / u mij|van u /,
    );
  });

  for (const [addressee, afzender] of [
    ['het college van burgemeester en wethouders van Oost', 'de gemeente Oost'],
    ['Gemeente Oost', 'het college van burgemeester en wethouders van de gemeente Oost'],
    ['Gedeputeerde Staten van Zuid', 'de provincie Zuid'],
    ['het bestuur van de Vereniging Water', 'Vereniging Water'],
    ['de raad van bestuur van het UWV', 'het UWV'],
  ] as const) {
    it(`${afzender} is led by ${addressee}, and called u`, () => {
      assert.match(thankFor([letter({ afzender })], [addressee], TODAY), / stuurde u mij een brief\./);
      assert.match(
        thankFor([letter({ afzender, namens: addressee })], [addressee], TODAY),
        / stuurde u mij een brief\./,
      );
    });
  }

  it('is not written on behalf of who wrote', () => {
    const own = letter({ afzender: 'de gemeente Oost', namens: 'het college van burgemeester en wethouders van Oost' });
    assert.match(thankFor([own], [JANSEN], TODAY), /stuurde de gemeente Oost mij een brief\./);
  });

  it('calls who writes for a part of the addressee u, but not who writes to those who lead it', () => {
    const to = (afzender: string, aan: string) => thankFor([letter({ afzender })], [aan], TODAY);
    for (const who of ['de raad van de gemeente Oost', 'de gemeenteraad van Oost', 'de burgemeester van Oost'])
      assert.match(to(who, 'gemeente Oost\nPostbus 1'), / stuurde u mij een brief\./, who);
    assert.match(to('Provinciale Staten van Oost', 'de provincie Oost'), / stuurde u mij een brief\./);
    assert.doesNotMatch(
      to('de raad van de gemeente Oost', 'het college van burgemeester en wethouders van Oost'),
      /stuurde u/,
    );
    assert.doesNotMatch(to('de raad van de gemeente West', 'gemeente Oost'), /stuurde u/);
  });

  it('names to whom it was addressed, where that was somebody else', () => {
    const before = letter({ gerichtAan: 'mijn ambtsvoorganger', onderwerp: 'krimp' });
    assert.match(
      thankFor([before], ['de heer Bos'], TODAY),
      /^Op 1 maart 2021 stuurde u mijn ambtsvoorganger een brief over krimp\./,
    );
    const unsure = { ...before, afzender: 'Belang Oost' };
    assert.match(
      thankFor([unsure], ['de heer Bos'], TODAY),
      /^Op 1 maart 2021 ontving mijn ambtsvoorganger van Belang Oost een brief/,
    );
  });

  it('takes a province for no municipality of its name', () => {
    const sent = thankFor([letter({ afzender: 'de provincie Utrecht' })], ['de gemeente Utrecht'], TODAY);
    assert.match(sent, /stuurde de provincie Utrecht mij/);
  });

  it('thanks two who are named in one line both', () => {
    assert.match(
      thankFor([letter({})], ['de heer en mevrouw Bos'], TODAY),
      /stuurde u mij een brief\. Ik dank u beiden /,
    );
  });

  const SUBJECTS: readonly (readonly [soort: string, onderwerp: string, written: string])[] = [
    ['rapport', '‘Helemaal Nederland’', 'het rapport ‘Helemaal Nederland’.'],
    ['advies', 'het advies ‘Water’', 'het advies ‘Water’.'],
    ['rapport', 'krimp', 'een rapport over krimp.'],
    ['rapport', 'Het rapport Water in de wijk', 'het rapport Water in de wijk.'],
    ['motie', 'de aangenomen motie ‘Blijf van het bos’', 'de aangenomen motie ‘Blijf van het bos’.'],
    ['brief', 'Klacht over de trein', 'een brief met een klacht over de trein.'],
    ['e-mail', 'uitnodiging voor een werkbezoek', 'een e-mail met een uitnodiging voor een werkbezoek.'],
    ['brief', '‘Water’ in de wijk', 'een brief over ‘Water’ in de wijk.'],
    ['brief', 'De sluis in Delft', 'een brief over de sluis in Delft.'],
    ['brief', 'Delft', 'een brief over Delft.'],
    ['brief', 'Reactie op uw plannen', 'een brief met een reactie op uw plannen.'],
    ['brief', 'Verzoek om een gesprek', 'een brief met het verzoek om een gesprek.'],
    ['verzoek', 'Verzoek om een gesprek', 'een verzoek om een gesprek.'],
    ['verzoek', 'om een gesprek', 'een verzoek om een gesprek.'],
    ['e-mail', 'Vragen over krimp', 'een e-mail met vragen over krimp.'],
    ['brief', 'Waarom rijdt de trein niet?', 'een brief met de vraag ‘Waarom rijdt de trein niet?’.'],
    ['brief', 'Geen trein! Wat nu?', 'een brief met als onderwerp ‘Geen trein! Wat nu?’.'],
    ['brief', 'Wat wordt ‘Oost’?', 'een brief met de vraag ‘Wat wordt “Oost”?’.'],
    ['brief', 'Sluiting van de school', 'een brief over sluiting van de school.'],
    ['brief', 'Stichting van Delft', 'een brief over Stichting van Delft.'],
    ['brief', 'Groningen in nood', 'een brief over Groningen in nood.'],
    ['brief', 'Bezwaar tegen het besluit', 'een brief met een bezwaar tegen het besluit.'],
    ['brief', 'Uitnodiging werkbezoek', 'een brief met een uitnodiging voor werkbezoek.'],
    ['brief', 'Klacht geluidsoverlast', 'een brief met een klacht over geluidsoverlast.'],
    ['verzoek', 'subsidie voor het dorpshuis', 'een verzoek om subsidie voor het dorpshuis.'],
    ['verzoek', 'een financiële bijdrage', 'een verzoek om een financiële bijdrage.'],
    ['verzoek', 'Informatie over de trein', 'een verzoek om informatie over de trein.'],
    ['verzoek', 'de trein', 'een verzoek over de trein.'],
    ['verzoek', 'Woo-verzoek dijken', 'een Woo-verzoek over dijken.'],
    ['advies', 'Advies Water en bodem', 'het advies Water en bodem.'],
    ['advies', 'Advies over water', 'een advies over water.'],
    ['rapport', 'Eindrapport ‘Water’', 'het eindrapport ‘Water’.'],
    ['rapport', 'Eindrapport over water', 'een rapport over water.'],
    ['brief', 'RE: uw brief van 3 mei 2020', 'een brief over uw brief van 3 mei 2020.'],
    ['brief', 'Mijn huur', 'een brief over uw huur.'],
    ['brief', 'naar aanleiding van ons gesprek', 'een brief naar aanleiding van ons gesprek.'],
    ['brief', 'waarin u om raad vraagt', 'een brief waarin u om raad vraagt.'],
    ['brief', 'of de trein rijdt', 'een brief met de vraag of de trein rijdt.'],
    ['brief', 'dat de trein niet rijdt', 'een brief met de mededeling dat de trein niet rijdt.'],
  ];
  for (const [soort, onderwerp, written] of SUBJECTS) {
    it(`${soort}, ${onderwerp}: ${written}`, () => {
      const text = thankFor([letter({ soort, onderwerp })], [JANSEN], TODAY);
      assert.ok(text.startsWith(`Op 1 maart 2021 stuurde u mij ${written} Ik dank u`), text);
    });
  }

  it('introduces a letter from each of two addressees', () => {
    const letters = [
      letter({ datum: '2021-02-16', afzender: 'de heer B', namens: 'negen gemeenten', onderwerp: 'geld' }),
      letter({ datum: '2021-02-24', afzender: 'de heer D', kenmerk: 'K6/12', onderwerp: 'steun' }),
    ];
    assert.equal(
      thankFor(letters, ['de heer B', 'de heer D'], TODAY),
      'In februari 2021 ontving ik van u beiden een brief. Op 16 februari 2021 stuurde de heer B mij, namens negen ' +
        'gemeenten, een brief over geld. Op 24 februari 2021 ontving ik van de heer D een brief (kenmerk K6/12) over ' +
        'steun. Ik dank u beiden voor deze brieven.',
    );
  });

  it('names no month when the letters came in different ones', () => {
    const letters = [letter({ afzender: 'de heer B' }), letter({ datum: '2021-02-24', afzender: 'de heer D' })];
    assert.match(
      thankFor(letters, ['de heer B', 'de heer D'], TODAY),
      /^Van u beiden ontving ik een brief\. Op 24 februari .* Op 1 maart/,
    );
  });

  it('thanks for all kinds of papers, each with its own word', () => {
    const letters = [letter({}), letter({ soort: 'rapport' }), letter({}), letter({ soort: 'advies' })];
    assert.match(thankFor(letters, [JANSEN], TODAY), /Ik dank u voor deze brieven, dit rapport en dit advies\.$/);
    assert.match(
      thankFor([letter({ soort: 'vragen' })], [JANSEN], TODAY),
      /stuurde u mij vragen\. Ik dank u voor deze vragen\.$/,
    );
  });

  it('apologises when the oldest has waited longer than six weeks', () => {
    const apology = /Daarvoor bied ik u mijn excuses aan\.$/;
    assert.match(thankFor([letter({ datum: '2021-02-07' })], [JANSEN], TODAY), apology);
    assert.doesNotMatch(thankFor([letter({ datum: '2021-02-08' })], [JANSEN], TODAY), apology);
    assert.match(thankFor([letter({}), letter({ datum: '2019-10-16' })], [JANSEN], TODAY), apology);
  });

  it('counts the letters of one addressee, in order of time', () => {
    const letters = [
      letter({ onderwerp: 'wonen', namens: 'de K6' }),
      letter({ datum: '2021-02-24', onderwerp: 'krimp', kenmerk: 'K6/12' }),
    ];
    assert.equal(
      thankFor(letters, [JANSEN], TODAY),
      'Van u ontving ik twee brieven: op 24 februari 2021 (kenmerk K6/12) over krimp en op 1 maart 2021, namens de K6, ' +
        'over wonen. Ik dank u voor deze brieven.',
    );
    const named = [letter({ namens: 'de K6', kenmerk: 'K6/12' }), letter({})];
    assert.match(thankFor(named, [JANSEN], TODAY), / op 1 maart 2021 \(kenmerk K6\/12\), namens de K6, en op/);
    const requests = ['01', '02', '03'].map((day) => letter({ soort: 'verzoek', datum: `2021-03-${day}` }));
    assert.equal(
      thankFor(requests, [JANSEN], TODAY),
      'Van u ontving ik drie verzoeken: op 1 maart 2021, op 2 maart 2021 en op 3 maart 2021. Ik dank u voor deze verzoeken.',
    );
    const [first, ...others] = requests;
    assert.ok(first);
    assert.match(
      thankFor([{ ...first, namens: 'de K6' }, ...others], [JANSEN], TODAY),
      / op 1 maart 2021, namens de K6, op 2 maart 2021 en op /,
    );
    const reports = ['‘Water’', '‘Lucht’'].map((onderwerp) => letter({ soort: 'rapport', onderwerp }));
    assert.match(
      thankFor(reports, [JANSEN], TODAY),
      /^Van u ontving ik twee rapporten: op 1 maart 2021 het rapport ‘Water’ en op 1 maart 2021 het rapport ‘Lucht’\./,
    );
    const many = Array.from({ length: 13 }, () => letter({}));
    assert.match(thankFor(many, [JANSEN], TODAY), /^Van u ontving ik 13 brieven:\n\n- op 1 maart 2021;\n- op/);
    // questions are no things to be counted here
    const asked = [letter({ soort: 'vragen' }), letter({ soort: 'vragen', datum: '2021-03-02' })];
    assert.match(
      thankFor(asked, [JANSEN], TODAY),
      /^Op 1 maart 2021 stuurde u mij vragen\. Op 2 maart 2021 ontving ik/,
    );
  });

  it('lists four letters and more, and thanks in a paragraph of its own', () => {
    const days = ['01', '02', '03', '04'];
    const yours = days.map((day) => letter({ datum: `2021-03-${day}`, onderwerp: `krimp ${day}`, namens: 'de K6' }));
    assert.equal(
      thankFor(yours, [JANSEN], TODAY),
      `Van u ontving ik vier brieven:\n\n${days
        .map((day) => `- op ${Number(day)} maart 2021, namens de K6, over krimp ${day}${day === '04' ? '.' : ';'}`)
        .join('\n')}\n\nIk dank u voor deze brieven.`,
    );
    const mixed = [
      letter({ afzender: 'de gemeente Oost', onderwerp: 'krimp', kenmerk: 'GO/1' }),
      letter({ soort: 'rapport', onderwerp: '‘Water’', afzender: 'gemeente West' }),
      letter({ onderwerp: 'wonen', namens: 'de K6' }),
      letter({ soort: 'advies', namens: 'de K6', afzender: 'de Raad voor het Landschap' }),
    ];
    assert.equal(
      thankFor(mixed, [JANSEN], TODAY),
      `Ik ontving vier stukken:

- op 1 maart 2021 een brief van de gemeente Oost (kenmerk GO/1) over krimp;
- op 1 maart 2021 het rapport ‘Water’ van de gemeente West;
- op 1 maart 2021 een brief, namens de K6, over wonen;
- op 1 maart 2021 een advies van de Raad voor het Landschap, namens de K6.

Ik dank u voor deze brieven, dit rapport en dit advies.`,
    );
    assert.ok(thankFor(yours.slice(1), [JANSEN], TODAY).startsWith('Van u ontving ik drie brieven: op 2 maart 2021'));
  });

  it('thanks for no ruling and no letter of one’s own', () => {
    const ruling = letter({ afzender: 'de rechtbank Oost', onderwerp: 'uitspraak over de dijk', kenmerk: '' });
    const own = letter({ datum: '2021-02-24', afzender: 'ik', onderwerp: 'krimp' });
    assert.equal(
      thankFor([ruling], [JANSEN], TODAY),
      'Op 1 maart 2021 stuurde de rechtbank Oost mij de uitspraak over de dijk.',
    );
    assert.equal(
      thankFor([own, letter({ onderwerp: 'krimp' })], [JANSEN], TODAY),
      'Op 24 februari 2021 stuurde ik u een brief over krimp. Op 1 maart 2021 ontving ik van u een brief over krimp. Ik dank u voor deze brief.',
    );
    const other = letter({ afzender: 'de gemeente Oost', onderwerp: 'uitspraak van de rechtbank' });
    assert.match(thankFor([other], [JANSEN], TODAY), /Ik dank u voor deze brief\.$/);
  });

  it('says once what all letters of one addressee are about', () => {
    const days = ['2020-10-16', '2021-03-01'].map((datum) => letter({ datum, onderwerp: 'wonen' }));
    assert.match(
      thankFor(days, [JANSEN], TODAY),
      /^Van u ontving ik twee brieven over wonen: op 16 oktober 2020 en op 1 maart 2021\. /,
    );
  });

  it('takes no verb for a sender that may be one or several', () => {
    const from = (afzender: string) => thankFor([letter({ afzender })], [JANSEN], TODAY);
    for (const sender of [
      'de VNG en het IPO',
      'het IPO en de VNG',
      'zes ondernemers',
      'de ouders van leerlingen',
      'K6',
    ])
      assert.ok(from(sender).startsWith(`Op 1 maart 2021 ontving ik van ${sender} een brief.`), from(sender));
  });

  it('gives a sender the article that is lacking', () => {
    const from = (afzender: string) => thankFor([letter({ afzender })], [JANSEN], TODAY);
    assert.match(from('Gemeente Oost'), /^Op 1 maart 2021 stuurde de gemeente Oost mij een brief\./);
    assert.match(from('lid Bos (VVD)'), /^Op 1 maart 2021 stuurde het lid Bos \(VVD\) mij een brief\./);
  });

  it('takes a plural verb for several senders', () => {
    const from = (afzender: string) => thankFor([letter({ afzender })], [JANSEN], TODAY);
    for (const several of [
      'de heren B en D',
      'de heer B en mevrouw D',
      'A. de Vries en B. Bos',
      'De leden van de raad',
      'gemeenten in Zeeland',
      'burgemeester en wethouders van Westerveen',
    ])
      assert.match(from(several), new RegExp(`^Op 1 maart 2021 stuurden ${several} mij een brief`));
    assert.match(from('het college van burgemeester en wethouders van X'), / stuurde het college /);
  });

  it('keeps the words of a person who wrote on behalf of others', () => {
    const of = (namens: string) => thankFor([letter({ namens })], [JANSEN], TODAY);
    assert.match(of('de K6'), /stuurde u mij, namens de K6, een brief/);
    assert.match(of('mede namens de K6'), /stuurde u mij, mede namens de K6, een brief/);
    assert.match(of('namens de K6'), /stuurde u mij, namens de K6, een brief/);
  });

  it('acknowledges without apology, and tells late from in time', () => {
    const old = [letter({ datum: '2019-10-16' })];
    assert.match(acknowledge(old, [JANSEN]), /Ik dank u voor deze brief\.$/);
    assert.equal(isLate([letter({ datum: '2021-03-01' })], TODAY, 21), false);
    assert.equal(isLate([letter({ datum: '2021-02-28' })], TODAY, 21), true);
    assert.equal(isLate([letter({ datum: '[…datum…]' })], TODAY, 21), false);
    assert.equal(isLate(old, TODAY, Number.NaN), false);
  });

  it('says nothing when nothing came in', () => {
    assert.equal(thankFor([], [JANSEN], TODAY), '');
  });

  it('takes an unknown kind for a letter, whatever its name', () => {
    assert.match(
      thankFor([letter({ soort: 'constructor' })], [JANSEN], TODAY),
      /een brief\. Ik dank u voor deze brief\.$/,
    );
  });
});
