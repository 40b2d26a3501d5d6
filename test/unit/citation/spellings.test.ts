import assert from 'node:assert/strict';
import { type Citation, findCitations } from '../../../src/citation/index.ts';
import { idsOf } from '../../support/citations.ts';

/** What a spelling must read to: the ids, and what stands beside them. */
type Expected = readonly [spelling: string, ids: string, beside?: Partial<Omit<Citation, 'targets' | 'span'>>];

const II = { kamer: 'II' } as const;
const I = { kamer: 'I' } as const;

const SPELLINGS: Readonly<Record<string, readonly Expected[]>> = {
  'lists of bare numbers': [
    ['De Kamer houdt deze moties aan: 33118-25; 31757-102; 29515-84.', '33118-25 31757-102 29515-84'],
    ['Deze stukken zijn behandeld: 33118-1; 23908-(R1519)-131', '33118-1 23908-131'],
    ['Antwoorden over water - 33118-25 Advies over bodem - 31757-102 Verslag', '33118-25 31757-102'],
    ['aangenomen: het wetsvoorstel Wijziging van de Waterwet ( 33118 ).', 'dossier-33118'],
    [
      `het voorstel Wijziging van de Wet op het bodembeheer in verband met ${'het toekennen van bevoegdheden aan besturen, '.repeat(6)}en meer (33118).`,
      'dossier-33118',
    ],
  ],
  'slips and ends of sentences': [
    ['Zie Kamerstuk 31 757, nr. 10102.', '31757-10102'],
    ['Zie TK 31757-10102; 2020.', '31757-10102', { jaar: 2020 }],
    ['Zie Kamerstuk 31 757, nr. 33118-25.', 'dossier-31757'],
    ['Dat staat in Kamerstuk 31 757, K. De motie is uitgevoerd.', '31757-K'],
    ['Dat staat in Kamerstuk 31 757, K. De Vries is het ermee eens.', 'dossier-31757'],
  ],
  'old and loose ways': [
    ['Kamerstukken II 1984/85, 7882, nr. 5', '07882-5', { ...II, vergaderjaar: '1984-1985' }],
    ['Kamerstuk 6 000, nr. 9', '06000-9'],
    ['Kamerstukken I 2004/05, 29 762 e.a., D', '29762-D', I],
    ['wetsontwerp nr. 19 752', 'dossier-19752'],
    ['nr. 3 toegevoegd aan wetsvoorstel 33118', '33118-3'],
    ['Kamerstukken II 2010/11, 33 118, nr. 3, MvT, p. 12', '33118-3', { pagina: '12' }],
    ['respectievelijk 20 december 1956, Stb. 624, en 10 juli 1959, Stb. 230, zijn', 'stb-1956-624 stb-1959-230'],
    ['de wet van 1991, Stb. 706.', 'stb-1991-706'],
  ],
  'labels of the Kamer and its papers': [
    [
      'Kamerstukken II 2015/16, 33118, nr. 25, p. 4',
      '33118-25',
      { ...II, vergaderjaar: '2015-2016', pagina: '4', notation: 'leidraad' },
    ],
    ['Kamerstukken Tweede Kamer 2007-2008, 30 980, nr. 5', '30980-5', { ...II, vergaderjaar: '2007-2008' }],
    ['Kamerstukken II, vergaderjaar 2003/04, 29 023, nr. 1', '29023-1', { ...II, vergaderjaar: '2003-2004' }],
    ['TK 2014–2015, 33 118 nr. 17', '33118-17', { ...II, vergaderjaar: '2014-2015' }],
    ['TK, 2006-2007, 30 800 VI, nr 7', '30800-VI-7', { ...II, vergaderjaar: '2006-2007' }],
    ['EK 2022/23, 35 261, F', '35261-F', { ...I, vergaderjaar: '2022-2023' }],
    ['Kamerstuknummer 33 118, nr. 4', '33118-4'],
    ['Kamerstuk nr. 33118-4', '33118-4', { notation: 'kort' }],
    ['Kamerstuk33 118, nr. 4', '33118-4'],
    ['Kst. 33118, nr. 4', '33118-4'],
    ['Kamerstukken II (2010/11) 32 500 XVI nr. 5', '32500-XVI-5', { vergaderjaar: '2010-2011' }],
    ['Zitting 1958-1959-5380', 'dossier-05380', { vergaderjaar: '1958-1959' }],
    ['Zitting 1962–1963 – 7000, nr. 3', '07000-3', { vergaderjaar: '1962-1963' }],
    ['Kamerstukken II 98/99, 26 200 VII, nr. 4', '26200-VII-4', { vergaderjaar: '1998-1999' }],
    ['vergaderjaar 2007–2008, 31 209, nr. 1', '31209-1', { vergaderjaar: '2007-2008' }],
    ['Kamerstukken I/II 2014/15, 33 118, nr. 5', '33118-5'],
    ['Kamer- stukken II 2014/15, 33 118, nr. 5', '33118-5', II],
    ['Kamerstukken II 2014/15, 33 118, nr. 3 (MvT), p. 5 en 7', '33118-3', { pagina: '5 en 7' }],
    ['Kamerstuk 33 118 (Omgevingswet), nr. 25', '33118-25'],
    ['Kamerstuk 2024D28457', '2024D28457', { kind: 'document' }],
    ['bijlage 2 bij Kamerstuk 33 118, nr. 4', '33118-4', { bijlage: true }],
    ['Kamerstuk-nr. 33118-25', '33118-25'],
    ['Bijlagen van de Handelingen II 33 118, nr. 25', '33118-25', II],
    ['2015/16, 33 118, nr. 25', '33118-25', { vergaderjaar: '2015-2016', text: '2015/16, 33 118, nr. 25' }],
    ['I 2015/16, 33 118, D', ''],
    ['(I 2015/16, 33 118, nr. D)', '33118-D', { ...I, vergaderjaar: '2015-2016' }],
  ],
  'a year that stands elsewhere': [
    ['Kamerstuk 33 118, vergaderjaar 2015-2016, nr. 25', '33118-25', { vergaderjaar: '2015-2016' }],
    ['Kamerstukken II 33118, 2015/16, nr. 25, p. 3', '33118-25', { vergaderjaar: '2015-2016', pagina: '3' }],
    ['Kamerstuk 33 118, nr. 25, vergaderjaar 2015-2016', '33118-25', { vergaderjaar: '2015-2016' }],
    ['33118, nr 25, Tweede Kamer, vergaderjaar 2015-2016', '33118-25', { ...II, vergaderjaar: '2015-2016' }],
    ['Kamerstuk 33 118, nr. 25 (TK 2015-2016)', '33118-25', { ...II, vergaderjaar: '2015-2016' }],
    ['Kamerstuk 33 118, nr. 25 (2015-2016)', '33118-25', { vergaderjaar: '2015-2016' }],
    ['Kamerstuk 33 118, nr. 25, 2014-2020', '33118-25', { text: 'Kamerstuk 33 118, nr. 25' }],
    ['Kamerstuk 33 118, nr. 25, 2015-2016, 34 300, nr. 2', '33118-25 34300-2', { text: 'Kamerstuk 33 118, nr. 25' }],
  ],
  'words for a number': [
    ['Kamerstuk 33 118, stuk 25', '33118-25'],
    ['Kamerstuk 33 118, volgnr. 25', '33118-25'],
    ['Kamerstuk 33 118, # 25', '33118-25'],
    ['Kamerstuk 33 118, no 25', '33118-25'],
    ['Kamerstuk 33 118, nº 25', '33118-25'],
    ['Kamerstuk 33 118, n.r. 25', '33118-25'],
    ['Kamerstuk 33 118, nr.: 25', '33118-25'],
    ['Kamerstuk 33 118, nr . 25', '33118-25'],
    ['Kamerstuk 33 118 – nr. 25', '33118-25'],
    ['33.118 – nr. 1 van het land', ''],
    ['Kamerstukken II 2014/15 33118 25', '33118-25'],
    ['Kamerstukken II 2014/15, 33 118, 25 en Kamerstuk 29 023, nr. 4', '33118-25 29023-4'],
    ['Kamerstukken II 2014/15, 33 118, 25 en 3 moties', 'dossier-33118'],
    ['Kamerstuk 33 118, nr.’s 25 en 26', '33118-25 33118-26'],
    ['Kamerstuk 33 118, nr. 25 + 26', '33118-25 33118-26'],
    ['Kamerstuk 33 118, letter D', '33118-D', I],
    ['35 570 VII, letter D', '35570-VII-D', I],
    ['EK 33 118, letters AB en AC', '33118-AB 33118-AC', I],
  ],
  'dossiers, chapters and councils': [
    ['Kamerstuk 33.118, nr. 4', '33118-4'],
    ['Kamerstuk 33 118 nr.4', '33118-4'],
    ['Kamerstuk 33. 118, nr. 4', '33118-4', { text: 'Kamerstuk 33. 118, nr. 4' }],
    ['dat staat in artikel 33. 118, nr. 4', ''],
    ['dat zijn er 33. 118, nr. 4', ''],
    ['Kamerstuk 31.700XII, nr. 4', '31700-XII-4'],
    ['35 300-XV, nr. 12', '35300-XV-12', { notation: 'kaal' }],
    ['36410-VI-65', '36410-VI-65'],
    ['Kamerstuk 30 300 IX B, nr. 4', '30300-IXB-4'],
    ['Kamerstuk 30 300 IXb, nr. 4', '30300-IXB-4'],
    ['Kamerstukken I 2005/06, 30 300 IX, B', '30300-IX-B', I],
    ['Kamerstuk 30 300 vi, nr. 4', '30300-VI-4'],
    ['Kamerstukken 30 300 VI, nr. 4 en VII, nr. 8, p. 3', '30300-VI-4 30300-VII-8'],
    ['TK 36200 IXB-3', '36200-IXB-3'],
    ['Kamerstukken II 2018/19, 35 000, hoofdstuk VII, nr. 9', '35000-VII-9'],
    ['21 501-02, nr. 2870', '21501-02-2870'],
    ['Kamerstuk 21501-08-928', '21501-08-928'],
    ['Kamerstuk 36600-12', '36600-12'],
    ['27 484 (R 1669), nr. 289', '27484-289', { rijkswet: 'R1669' }],
    ['33 992 (R2034), C', '33992-C', { ...I, rijkswet: 'R2034' }],
    ['Kamerstuk 36360-XIV', 'dossier-36360-XIV', { kind: 'dossier' }],
    ['(Kamerstukken 31945)', 'dossier-31945', { kind: 'dossier' }],
    ['begroting 36 600 B', ''],
    ['Kamerstuk 36 600 B', 'dossier-36600-B'],
  ],
  'papers of the Eerste Kamer': [
    ['Kamerstukken I 2012/13, 33 400, B', '33400-B', I],
    ['Kamerstukken I 2008/09, 31700 VI, D, p. 4', '31700-VI-D', { ...I, pagina: '4' }],
    ['Kamerstukken I 1996/97, 24 138, nr. 90a', '24138-90a', I],
    ['Kamerstukken I 2010/11, CXXIV, G', 'CXXIV-G', I],
    ['35.261 EK B', '35261-B', I],
    ['(EK 35 261, C en D)', '35261-C 35261-D', I],
    ['Kamerstuk 35 261, nr. 7/E', '35261-7', { eersteKamer: 'E' }],
    ['Kamerstuk CXXIV, G', 'CXXIV-G', I],
    ['brief aan de Kamer (CXXIV, letter G)', 'CXXIV-G', I],
    ['Eerste Kamer, 35 261, AB, p. 3', '35261-AB', I],
    ['de brief van 3 mei (35 261, AB)', '35261-AB', I],
    ['de motie van 3 mei (35 261, SP)', ''],
    ['EK 35 261, O en EK 33 118, AB', '35261-O 33118-AB', I],
    ['(CXXIV, G)', 'CXXIV-G', I],
    ['CXXIV, G', 'CXXIV-G', I],
    ['(CLXXXVIII, G)', 'CLXXXVIII-G', I],
    ['hoofdstuk CXX van het boek', ''],
    ['het getal MCM, A', ''],
    ['Kamerstukken 26643 en 32761-C/745', '26643-745 32761-745', { joint: true, eersteKamer: 'C' }],
  ],
  'lists, ranges and continuations': [
    ['Kamerstuk 33 118, nrs. 3 t/m 5, 7 en 9', '33118-3 33118-4 33118-5 33118-7 33118-9'],
    ['(32500 XIII, nrs. 80 en 99)', '32500-XIII-80 32500-XIII-99'],
    ['31980, nrs. 3-4', '31980-3 31980-4'],
    ['Kamerstukken 29 023, 33 118 en 21 501-08, nr. 17', '29023-17 33118-17 21501-08-17', { joint: true }],
    ['Kamerstukken 36 600 B en C, nr. 6', '36600-B-6 36600-C-6', { joint: true }],
    ['Kamerstuk 33009/32637-121', '33009-121 32637-121', { joint: true }],
    ['Kamerstukken II 2021/22, 36 021, nr. 6; I 2022/23, 36 021, D', '36021-6 36021-D'],
    ['Kamerstukken II 2021/22, 36 021, nr. 6, p. 15-16; nr. 7, p. 5-6', '36021-6 36021-7'],
    ['Kamerstukken II 2014/15, 33 118, nr. 3, p. 8 (MvT) en nr. 7, p. 22', '33118-3 33118-7'],
    ['TK 33118-3, 33118-5 en 29023-8; 2019', '33118-3 33118-5 29023-8'],
    ['Kamerstuk 29477-484-485-486', '29477-484 29477-485 29477-486'],
    ['Kamerstukken II 2018/19, 35 000 XVI, nr. 2 en 2019/20, 35 300 XVI, nr. 3', '35000-XVI-2 35300-XVI-3'],
    ['de moties-Jansen (33118, nr. 12, en 29023, nr. 4)', '33118-12 29023-4'],
    ['motie op stuk nr. 21 (35300-X)', '35300-X-21'],
    ['de gewijzigde motie op stuk nr. 21 (was nr. 8) (35300-X)', '35300-X-21'],
    ['de moties op stukken nrs. 21, 22 en 24 (35 300-X)', '35300-X-21 35300-X-22 35300-X-24'],
    ['de motie-Jansen (33 118, 25)', '33118-25'],
    ['naar aanleiding van motie nr. 33 118, 25.', '33118-25'],
    ['de brief telt 33 118, 25 meer', ''],
    ['Kamerstukken II 2014/15, 33118, 3, p. 5; 6, p. 7', '33118-3 33118-6'],
    ['gewijzigd amendement nr. 22 ter vervanging van nr. 14 (33 118)', '33118-22'],
    ['Kamerstuk 33 118, nr. 3 (MvT) en 4 (advies), p. 2', '33118-3 33118-4'],
    ['Kamerstuk 33 118, nrs. 3 (MvT), 4 (advies) en 6.', '33118-3 33118-4 33118-6'],
    ['Kamerstuk 33 118, nr. 3 (MvT) en 4 moties', '33118-3'],
    ['Kamerstuk 33 118, nr. 3 en 4% meer', '33118-3'],
    ['Kamerstuk 33118,nrs.3en4', '33118-3 33118-4'],
    ['Kamerstuk 33 118, nrs. 3 en 4 en 2023Z04417', '33118-3 33118-4 2023Z04417'],
    ['33 118, nr. 4/29 023, nr. 17', '33118-4 29023-17'],
    ['nr. 25 van Kamerstuk 33 118', '33118-25', { text: 'nr. 25 van Kamerstuk 33 118' }],
    ['de motie op stuk nr. 25 (Kamerstuk 33 118)', '33118-25', { text: 'nr. 25 (Kamerstuk 33 118)' }],
    ['het amendement op stuk nr. 14 bij wetsvoorstel 33 118', '33118-14'],
    ['de moties onder nrs. 4 en 5 in dossier 33 118', '33118-4 33118-5'],
    ['vraag nr. 4 bij wetsvoorstel 33 118', 'dossier-33118'],
    ['36 021, nr. 12 (t.v.v. 36021-9)', '36021-12 36021-9'],
  ],
  'Aanhangsel, Handelingen and the Kamer’s own numbers': [
    ['Aanhangsel Handelingen II 2016/17, nr. 41', 'ah-tk-20162017-41', II],
    ['Aanhangsel van de Handelingen, vergaderjaar 2019–2020, nrs. 8 en 9', 'ah-tk-20192020-8 ah-tk-20192020-9'],
    ['Handelingen II 2014/15, Aanhangsel, nr. 210', 'ah-tk-20142015-210'],
    ['Handelingen II 2012/13, nr. 40, item 7, p. 1-9', 'h-tk-20122013-40-7', { pagina: '1-9' }],
    ['Handelingen II 2012/13, nr. 40, item 7; nr. 41, item 3', 'h-tk-20122013-40-7 h-tk-20122013-41-3'],
    ['Handelingen II 2012/13, nr. 40, item 7 en nr. 41, item 3', 'h-tk-20122013-40-7 h-tk-20122013-41-3'],
    ['Handelingen II 2012/13, nr. 40, items 7, 8 en 11', 'h-tk-20122013-40-7 h-tk-20122013-40-8 h-tk-20122013-40-11'],
    ['Aanhangsel van Handelingen II 2016/17, nr. 41', 'ah-tk-20162017-41'],
    ['AH-TK 2016-2017, nr. 41', 'ah-tk-20162017-41', II],
    ['Tweede Kamer, vergaderjaar 2012–2013, Handelingen nr. 40, item 7', 'h-tk-20122013-40-7'],
    ['Handelingen der Staten-Generaal II 2012/13, nr. 40, item 7', 'h-tk-20122013-40-7'],
    ['Kamervragen 2016–2017, Aanhangsel nr. 41', 'ah-tk-20162017-41', { text: '2016–2017, Aanhangsel nr. 41' }],
    ['Handelingen II, 2012/13,nr. 40,item 7', 'h-tk-20122013-40-7'],
    ['Aanhangsel Handelingen II,2016/17,nr. 41', 'ah-tk-20162017-41'],
    ['HTK 2012-2013, nr. 40, item 7', 'h-tk-20122013-40-7', II],
    ['HEK 2012–2013, nr. 40, item 7', 'h-ek-20122013-40-7', I],
    ['Handelingen II 2012/13, 40e vergadering, item 7', 'h-tk-20122013-40-7'],
    ['Handelingen II 2012/13, nr. 40, item 7 en 8, p. 3', 'h-tk-20122013-40-7 h-tk-20122013-40-8', { pagina: '3' }],
    ['Handelingen I 2005/06, p. 151-163', 'h-ek-20052006-151-163'],
    ['Handelingen TK 1997–1998, 6368–6375', 'h-tk-19971998-6368-6375'],
    ['Handelingen I 23 juni 2009, 36–1624', 'h-ek-20082009-36-1624'],
    ['2023Z04417', '2023Z04417', { kind: 'zaak' }],
    ['TZ202210-034', 'TZ202210-034', { kind: 'toezegging' }],
    ['T03357', 'T03357'],
    ['toezegging geregistreerd onder nr. TO3357', 'T03357'],
    ['toezegging T03357 (33 118)', 'T03357 dossier-33118'],
    ['de trein TO3357', ''],
    ['de toezegging met nummer T0372', 'T0372'],
    ['toezegging TO372', 'T0372'],
    ['sensor T0372', ''],
  ],
  'gazettes and others': [
    ['Stb. 2014, 77', 'stb-2014-77'],
    ['Staatsblad 2014, nr. 77', 'stb-2014-77'],
    ['Stb. 2014/77', 'stb-2014-77'],
    ['Stb. nr. 77 van 2014', 'stb-2014-77'],
    ['Staatscourant van 6 mei 2009, nr. 85', 'stcrt-2009-85'],
    ['Staatscourant van 6 mei 2009 (nr. 85)', 'stcrt-2009-85'],
    ['Stcr. 2012, nr. 9.231', 'stcrt-2012-9231'],
    ['Nederlandse Staatscourant 2009, 85', 'stcrt-2009-85', { text: 'Nederlandse Staatscourant 2009, 85' }],
    ['Stbl. 2014, 77', 'stb-2014-77'],
    ['Stb. 2014, 77, 78 en 80', 'stb-2014-77 stb-2014-78 stb-2014-80'],
    ['Stb. 2014, 77 en 12 artikelen', 'stb-2014-77'],
    ['de wet van 4 juni 1992, Stb. 315, en die van 6 maart 2003 (Stb. 110)', 'stb-1992-315 stb-2003-110'],
    ['het Belgisch Staatsblad 2014, 77', ''],
    ['het besluit in Stb. 315', ''],
    ['Stb. 2014/201534', ''],
    ['Trb. 1951, 154 en 1967, 76', 'trb-1951-154 trb-1967-76'],
    ['ECLI:NL:RVS:2018:1449', 'ECLI:NL:RVS:2018:1449'],
    ['ecli:nl:rvs:2018:1449', 'ECLI:NL:RVS:2018:1449'],
    ['COM (2016) 277 final', 'COM(2016) 277'],
    ['COM(2012)742, 743 en 744', 'COM(2012) 742 COM(2012) 743 COM(2012) 744'],
    ['COM/2018/666', 'COM(2018) 666'],
    ['COM (2018), 666', 'COM(2018) 666'],
    ['COM(96) 345 def.', 'COM(1996) 345'],
    ['com(2016) 277', 'COM(2016) 277'],
  ],
  'identifiers and URLs': [
    ['kst-35570-A-10', '35570-A-10', { notation: 'kst' }],
    ['kst-35570-A', '35570-A', I],
    ['kst-20072008-31290-A', '20072008-31290-A', { ...I, vergaderjaar: '2007-2008' }],
    ['blg-1025203', 'blg-1025203'],
    ['https://zoek.officielebekendmakingen.nl/kst-33118-25.html', '33118-25', { notation: 'url' }],
    ['https://www.tweedekamer.nl/kamerstukken/detail?id=2023Z04417&did=2023D10222', '2023Z04417 2023D10222'],
    ['https://voorbeeld.nl/33118-25/31 757', ''],
    ['https://zoek.officielebekendmakingen.nl/dossier/33118/kst-33118-25', '33118-25'],
    ['https://zoek.officielebekendmakingen.nl/dossier/33118', 'dossier-33118'],
    ['https://www.openkamer.org/kamerstuk/33118/25/', '33118-25'],
    ['https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2016:277:FIN', 'COM(2016) 277', { notation: 'url' }],
    ['https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX%3A52016PC0277', 'COM(2016) 277'],
    ['https://zoek.officielebekendmakingen.nl/kst-33118- 25.html', '33118-25'],
    ['kst- 36600-VII- 12 en stb-2014- 77', '36600-VII-12 stb-2014-77'],
    ['kst-33118- en stb-nummers', ''],
  ],
};

for (const [group, spellings] of Object.entries(SPELLINGS)) {
  describe(`spellings of ${group}`, () => {
    for (const [spelling, ids, beside] of spellings) {
      it(spelling, () => {
        const found = findCitations(spelling);
        assert.deepEqual(idsOf(found), ids === '' ? [] : ids.split(' ').reduce(joinCom, []));
        const [first] = found;
        for (const [key, value] of Object.entries(beside ?? {}))
          assert.equal(first?.[key as keyof Citation], value, key);
      });
    }
  });
}

/** "COM(2016) 277" holds a space. */
function joinCom(ids: string[], part: string): string[] {
  const last = ids.at(-1);
  return last?.endsWith(')') ? [...ids.slice(0, -1), `${last} ${part}`] : [...ids, part];
}

describe('references in running text', () => {
  const inText = (text: string) => findCitations(text).map((citation) => citation.text);

  it('takes a footnote’s mark or a word glued to a reference for what it is', () => {
    assert.deepEqual(inText('3Kamerstuk 36 410 A, nr. 51 en (33118, nr.537)heb ik'), [
      'Kamerstuk 36 410 A, nr. 51',
      '33118, nr.537',
    ]);
  });

  it('leaves the name of the Kamer out of a reference that has a label of its own', () => {
    assert.deepEqual(inText('aangeboden aan de Tweede Kamer (TK 35570 B-13; 2020)'), ['TK 35570 B-13; 2020']);
    assert.deepEqual(inText('aan de Tweede Kamer, TK 33118-25'), ['TK 33118-25']);
    assert.deepEqual(inText('Tweede Kamer (TK), vergaderjaar 2003–2004, 29 023, nr. 1'), [
      'Tweede Kamer (TK), vergaderjaar 2003–2004, 29 023, nr. 1',
    ]);
  });

  it('reads over a line end in raw text, but never over a border', () => {
    const text = 'Zie mijn brief (TK 33118-25;\n 2016) en Kamerstuk 33 118,\n\nnr. 4.';
    const found = findCitations(text, { foldLineEnds: true });
    assert.deepEqual(idsOf(found), ['33118-25', 'dossier-33118']);
    assert.equal(found[0]?.jaar, 2016);
    assert.deepEqual(idsOf(findCitations('TK\n33118-25')), []);
  });

  it('reads over a word that the printer broke, whatever is left of the break', () => {
    const ids = (text: string) => idsOf(findCitations(text, { foldLineEnds: true })).join(' ');
    assert.equal(ids('Zie Ka-\nmerstuk 33 118, num-\r\n  mer 25.'), '33118-25');
    assert.equal(ids('Zie Kamer- stukken II, vergader-jaar 2015-2016, 35 000 hoofd- stuk VI, nr. 3'), '35000-VI-3');
    assert.equal(ids('Zie het AANHANG-SEL HANDE- LINGEN II 2016/17, nr. 41'), 'ah-tk-20162017-41');
    assert.equal(ids('de Staats-\ncourant 2018, 6112 en het Tracta-\ntenblad 1957, 91'), 'stcrt-2018-6112 trb-1957-91');
    assert.equal(ids('de mo-\ntie Jansen (33118-\n25) en Kamer\u00ad\nstuk 33118-26'), '33118-25 33118-26');
    assert.equal(ids('Kamer-\n\nstuk 33 118, nr. 25'), '33118-25');
    assert.deepEqual(inText('In de Kamer-stukken 33118-3 en Staats-\nblad 2014, 77'), ['Kamer-stukken 33118-3']);
    const found = findCitations('Over de twee-deling: Kamer-\nstuk  33118-3.', { foldLineEnds: true });
    assert.deepEqual(
      found.map(({ span, text }) => [span.start, span.end, text]),
      [[21, 41, 'Kamer- stuk 33118-3']],
    );
  });

  it('takes the bracket that closes one inside the reference, and no other', () => {
    assert.deepEqual(inText('(zie Kamerstuk (33118-3))'), ['Kamerstuk (33118-3)']);
    assert.deepEqual(inText('(zie Kamerstuk 33118-3)'), ['Kamerstuk 33118-3']);
  });

  it('reads the line of an agenda that begins with its number', () => {
    assert.deepEqual(inText('33118-25 Brief regering over leefbaarheid'), ['33118-25']);
    assert.deepEqual(inText('2. 33 118, D Nota naar aanleiding van het verslag'), ['33 118, D']);
    assert.deepEqual(inText('33118 Nota naar aanleiding van het verslag'), ['33118']);
    assert.deepEqual(inText('33118-25 schroeven'), []);
    assert.deepEqual(inText('Met 33118-25 verslag gedaan'), []);
  });

  it('reads a bare number only where the sentence speaks of a paper', () => {
    assert.deepEqual(inText('de motie van het lid Jansen c.s. over leefbaarheid (33118-25)'), ['33118-25']);
    assert.deepEqual(inText('t.v.v. 25295-1213'), ['25295-1213']);
    assert.deepEqual(inText('Brief regering d.d. 3 juli 2020 – minister van Financiën – 33118-25'), ['33118-25']);
    assert.deepEqual(inText('het wetsvoorstel griffierechten (33 118)'), ['33 118']);
    const long =
      'tot aanpassing van enige wetten teneinde een aantal zelfstandige bestuursorganen onder de Kaderwet te brengen';
    assert.deepEqual(inText(`het uitstellen van het wetsvoorstel ${long} (33 118)`), ['33 118']);
    assert.deepEqual(inText(`Reactie op amendementen inzake regels ${long} (33118)`), ['33118']);
    assert.deepEqual(inText(`Reactie op amendementen inzake regels ${long} (33 118)`), []);
    assert.deepEqual(inText(`het wetsvoorstel ${long} (12 500)`), []);
    assert.deepEqual(inText('bestel artikel 33118-25 of bel 33118-25'), []);
  });

  it('begins a reference at its own label, not at the Kamer that the sentence names', () => {
    assert.deepEqual(inText('de brief aan de Tweede Kamer (Kamerstuk 33 118, nr. 4)'), ['Kamerstuk 33 118, nr. 4']);
    assert.deepEqual(inText('de brief aan de Tweede Kamer, Kamerstuk 33118-4'), ['Kamerstuk 33118-4']);
    assert.deepEqual(inText('gemeld aan de TK (33 118, nr. 4)'), ['TK (33 118, nr. 4)']);
    assert.deepEqual(inText('gemeld aan de Tweede Kamer (33 118, nr. 4)'), ['33 118, nr. 4']);
  });

  it('does not take what follows a list for a number of it', () => {
    const ids = (text: string) => idsOf(findCitations(text));
    assert.deepEqual(ids('Kamerstuk 33 118, nr. 6 en 2 moties'), ['33118-6']);
    assert.deepEqual(ids('Kamerstuk 33 118, nr. 6 en 7 maart 2019'), ['33118-6']);
    assert.deepEqual(ids('Kamerstuk 33118-6 of 19 Kamerleden'), ['33118-6']);
    assert.deepEqual(ids('Kamerstukken 33 118 en 12 000 woningen'), ['dossier-33118']);
    assert.deepEqual(ids('Kamerstuk 33 118, A. Jansen'), ['dossier-33118']);
  });

  it('marks the foot of a printed page as furniture', () => {
    const foot = findCitations(
      'kst-36410-A-51\nISSN 0921 - 7371\nTweede Kamer, vergaderjaar 2023–2024, 36 410 A, nr. 51 2',
    );
    assert.deepEqual(
      foot.map(({ furniture }) => furniture),
      [true, true],
    );
    const appendix = 'Bent u bereid?\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2\n\nNee.';
    assert.equal(findCitations(appendix)[0]?.furniture, true);
    const cited = findCitations('Zie Tweede Kamer, vergaderjaar 2023–2024, 19 637, nr. 3198, over opvang.');
    assert.deepEqual(
      cited.map(({ furniture }) => furniture ?? false),
      [false],
    );
  });
});
