import assert from 'node:assert/strict';
import { salutation } from '../../../src/dutch/aanhef.ts';
import { readAddressee, surnameOf } from '../../../src/dutch/addressee.ts';

/** Addressees, `|` between them, to their salutation. */
const SALUTATIONS: Readonly<Record<string, string>> = {
  'de heer Van Dijk': 'Geachte heer Van Dijk,',
  'de heer drs. J.P. van Dijk MSc, wethouder van Ons Dorp': 'Geachte heer Van Dijk,',
  'De heer J. Jansen': 'Geachte heer Jansen,',
  'dhr. K. de Vries': 'Geachte heer De Vries,',
  'mevrouw mr. A. Jansen-de Vries': 'Geachte mevrouw Jansen-de Vries,',
  'mevrouw A. van den Berg - de Vries': 'Geachte mevrouw Van den Berg-de Vries,',
  'dhr. Jansen – Smit': 'Geachte heer Jansen-Smit,',
  'mw. Anna van der Molen': 'Geachte mevrouw Van der Molen,',
  "de heer A. 't Hart": "Geachte heer 't Hart,",
  'mevrouw E. ten Bosch': 'Geachte mevrouw Ten Bosch,',
  'de heer P. ijzerman': 'Geachte heer IJzerman,',
  'de heer B': 'Geachte heer B,',
  'de heer B|de heer D': 'Geachte heren B en D,',
  'de heer B|de heer D|de heer Van E': 'Geachte heren B, D en Van E,',
  'de heer Van Dalen|mevrouw De Wit': 'Geachte heer Van Dalen en mevrouw De Wit,',
  'mevrouw De Wit|mevrouw Bos': 'Geachte mevrouw De Wit en mevrouw Bos,',
  'J. de Boer': 'Geachte heer/mevrouw De Boer,',
  'de heer A|de heer B|de heer C|de heer D|de heer E': 'Geachte dames en heren,',
  'de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag': 'Geachte Voorzitter,',
  'Aan de Voorzitter van de Eerste Kamer der Staten-Generaal': 'Geachte Voorzitter,',
  'de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal': 'Geachte Voorzitters,',
  'de Voorzitter van de Eerste Kamer|de Voorzitter van de Tweede Kamer': 'Geachte Voorzitters,',
  'het college van burgemeester en wethouders van Westerveen': 'Geacht college,',
  'De colleges van B&W van de G31': 'Geachte colleges,',
  'het college van A|het college van B': 'Geachte colleges,',
  'de gemeenteraad van Westerveen': 'Geachte leden van de raad,',
  'de raad van de gemeente A|de raad van de gemeente B': 'Geachte leden van de raad,',
  'het bestuur van de Vereniging Dorpsbelang': 'Geacht bestuur,',
  'Vereniging van Dorpsraden\nt.a.v. mevrouw A. de Wit\nKerkstraat 4': 'Geachte mevrouw De Wit,',
  'Vereniging van Dorpsraden\nKerkstraat 4': 'Geachte heer, mevrouw,',
  'Vereniging A|Vereniging B': 'Geachte dames en heren,',
  'het college van A|de raad van A': 'Geacht college, geachte leden van de raad,',
  'het college van A|het bestuur van de Vereniging B': 'Geacht college, geacht bestuur,',
  'het college van A\nt.a.v. mevrouw P. de Wit': 'Geachte mevrouw De Wit,',
  'de Voorzitter van de Tweede Kamer\nt.a.v. mevrouw P. de Wit': 'Geachte Voorzitter,',
  'Raad voor het Openbaar Bestuur': 'Geachte raad,',
  'de raad van bestuur van het UWV': 'Geachte raad van bestuur,',
  'de raad van toezicht van Stichting Water': 'Geachte raad van toezicht,',
  'de commissaris van de Koning in Drenthe': 'Geachte commissaris,',
  'de Nationale ombudsman': 'Geachte ombudsman,',
  'de minister-president, minister van Algemene Zaken': 'Geachte minister-president,',
  'de vice-president van de Raad van State': 'Geachte vice-president,',
  'de president van de Algemene Rekenkamer': 'Geachte president,',
  'de ambassadeur van België': 'Geachte ambassadeur,',
  'burgemeester Jan de Vries': 'Geachte heer/mevrouw De Vries,',
  'burgemeester De Vries': 'Geachte heer/mevrouw De Vries,',
  'wethouder Jan de Vries': 'Geachte heer/mevrouw De Vries,',
  'Jan de Vries, burgemeester van Westerveen': 'Geachte burgemeester,',
  'Waterbedrijf Oost, raad van bestuur': 'Geachte raad van bestuur,',
  'Waterbedrijf Oost\nRaad van Bestuur\nt.a.v. mevrouw A. de Wit': 'Geachte mevrouw De Wit,',
  'de Kinderombudsman': 'Geachte ombudsman,',
  'de vicepresident van de Raad van State': 'Geachte vice-president,',
  'de gevolmachtigde minister van Aruba': 'Geachte minister,',
  'de burgemeester van A|de burgemeester van B': 'Geachte burgemeesters,',
  'de burgemeester van A|het college van A': 'Geachte burgemeester, geacht college,',
  'het college van A en het bestuur van de Vereniging B': 'Geacht college, geacht bestuur,',
  'de minister van Financiën en de staatssecretaris van Financiën': 'Geachte minister en staatssecretaris,',
  'de colleges van A en B|de raden van A en B': 'Geachte colleges, geachte raden,',
  Gezondheidsraad: 'Geachte raad,',
  'de Sociaal-Economische Raad': 'Geachte raad,',
  'het Adviescollege toetsing regeldruk': 'Geacht college,',
  'de Commissie Mijnbouwschade': 'Geachte commissie,',
  'Stichting van de Arbeid': 'Geachte heer, mevrouw,',
  'Bank van Lening': 'Geachte heer, mevrouw,',
  'de heer en mevrouw Jansen-de Vries': 'Geachte heer en mevrouw Jansen-de Vries,',
  'de familie De Wit': 'Geachte familie De Wit,',
  'de heren A. Bos en C. de Vries': 'Geachte heren Bos en De Vries,',
  'mevrouw A. Bos en de heer C. Smit': 'Geachte mevrouw Bos en heer Smit,',
  'de heer J. Bos\nmevrouw K. Smit\nKerkstraat 4': 'Geachte heer Bos en mevrouw Smit,',
  'A. Bos en C. de Wit': 'Geachte heer/mevrouw Bos en heer/mevrouw De Wit,',
  'MEVROUW A. VAN DEN BERG-DE WIT': 'Geachte mevrouw Van den Berg-de Wit,',
  'mevrouw J. (Johanna) de Boer': 'Geachte mevrouw De Boer,',
  'de burgemeester van Westerveen\nde heer P. Bos': 'Geachte heer Bos,',
  'de wethouder van Westerveen, mevrouw P. de Wit': 'Geachte mevrouw De Wit,',
  'Gedeputeerde Staten van Drenthe': 'Geacht college,',
  'burgemeester en wethouders van Westerveen': 'Geacht college,',
  'Gemeente Westerveen\nCollege van burgemeester en wethouders\nPostbus 12': 'Geacht college,',
  'Provinciale Staten van Drenthe': 'Geachte leden van Provinciale Staten,',
  'de directie van het Streekblad': 'Geachte directie,',
  'Vereniging van Dorpsraden\nt.a.v. het bestuur': 'Geacht bestuur,',
  'Vereniging van Dorpsraden\nt.a.v. de voorzitter': 'Geachte voorzitter,',
  'de voorzitter van de Vereniging van Dorpsraden': 'Geachte voorzitter,',
  'de voorzitter van A|de voorzitter van B': 'Geachte voorzitters,',
  'Vereniging van Dorpsraden t.a.v. mevrouw A. de Wit': 'Geachte mevrouw De Wit,',
  'Vervoer Oost B.V.\nt.a.v. de directie': 'Geachte directie,',
  'Vervoer Oost B.V.\nt.a.v. de afdeling Klachten': 'Geachte heer, mevrouw,',
  'Vervoer Oost B.V.\nt.a.v. Juridische Zaken': 'Geachte heer, mevrouw,',
  'Vervoer Oost B.V.\nt.a.v. Anna de Wit': 'Geachte heer/mevrouw De Wit,',
  'Vervoer Oost B.V.\nt.a.v. de directeur': 'Geachte directeur,',
  'de minister van Financiën': 'Geachte minister,',
  'de minister van Financiën|de staatssecretaris van Financiën': 'Geachte minister en staatssecretaris,',
  'de staatssecretaris van Financiën\nmevrouw drs. A. Bos': 'Geachte mevrouw Bos,',
  'de burgemeester van Westerveen': 'Geachte burgemeester,',
  'de bewoners van de Kerkstraat': 'Geachte bewoners,',
  'de bewoners van de Kerkstraat|de heer J. Bos': 'Geachte dames en heren,',
  'wethouder J. de Wit': 'Geachte heer/mevrouw De Wit,',
  'A. de Wit (mevrouw)': 'Geachte mevrouw De Wit,',
  'Jan de Wit (dhr.)': 'Geachte heer De Wit,',
  'A. de Wit (m/v)': 'Geachte heer/mevrouw De Wit,',
  'fam. Jansen': 'Geachte familie Jansen,',
  'de heer': 'Geachte heer, mevrouw,',
  '': 'Geachte heer, mevrouw,',
};

describe('the salutation', () => {
  for (const [addressees, expected] of Object.entries(SALUTATIONS)) {
    it(`${addressees.replaceAll('\n', ' / ')} → ${expected}`, () => {
      assert.equal(salutation(addressees === '' ? [] : addressees.split('|')), expected);
    });
  }
});

describe('a salutation that only the writer knows', () => {
  for (const addressee of [
    'burgemeester Bakker van Oost',
    'directeur Wonen',
    'minister Jansen',
    'Jan de Vries',
    'Anna van der Berg\nKerkstraat 4',
    'de Raad van State',
    'de Afdeling advisering van de Raad van State',
    'Vice-president Raad van State',
    'Anna Bakker\nKerkstraat 4',
    'Fatima el Amrani',
    'burgemeester J. Bakker van Oost',
    'Zijne Excellentie de heer A. Bos, ambassadeur van België',
    'Zijne Majesteit de Koning',
    'de rechtbank Westerveen',
  ]) {
    it(`is left open for ${addressee.replace('\n', ' / ')}`, () => assert.equal(salutation([addressee]), undefined));
  }
});

describe('an addressee', () => {
  it('is a person when a name stands there, and else an organisation', () => {
    assert.equal(readAddressee('drs. P. Bakker').form, 'persoon');
    assert.equal(readAddressee('Platform31').form, 'organisatie');
    assert.equal(readAddressee('Vervoer Oost B.V.').form, 'organisatie');
    assert.equal(readAddressee('Dorpsraad Oost en West').form, 'orgaan');
  });
});

describe('the surname', () => {
  it('is what stands after heer or mevrouw', () => {
    for (const [name, surname] of [
      ['prof. dr. ir. A.B.C. van den Berg PhD', 'Van den Berg'],
      ['Jan Jansen', 'Jansen'],
      ['Anna Jansen-de Vries', 'Jansen-de Vries'],
      ['Anna Wit-van der Laan', 'Wit-van der Laan'],
      ['J. Jansen de Vries', 'Jansen de Vries'],
      ['Th.A. Bakker', 'Bakker'],
      ['J.-P. Sartre', 'Sartre'],
      ['Jansen', 'Jansen'],
      ['dr. Fatima El Amrani', 'El Amrani'],
      ['jhr. mr. J. van Lennep', 'Van Lennep'],
      ['A. barones van Heemstra', 'Van Heemstra'],
      ['K. de Graaf', 'De Graaf'],
      ['J. Bos sr.', 'Bos'],
      ['Van der Wal e.a.', 'Van der Wal'],
    ] as const) {
      assert.equal(surnameOf(name), surname);
    }
  });
});
