import assert from 'node:assert/strict';
import { readLetter } from '../../../src/letter/index.ts';

/** Lines of a head, with the date and kenmerk that a reader sees in them; null for a label without a value. */
const HEADS: readonly (readonly [lines: string, datum: string | null, kenmerk: string | null])[] = [
  ['Datum : 3 juli 2020\nOns kenmerk : 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['DATUM 3 JULI 2020\nONS KENMERK 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum:3 juli 2020\nKenmerk:2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum\u00a03\u00a0juli\u00a02020\nOns\u00a0kenmerk\u00a02020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum vrijdag 3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 2 7 JUNI 2014\nKenmerk 2020-0000123456', '2014-06-27', '2020-0000123456'],
  ['Datum\n2 7 JUNI 2014\nKenmerk\n2020-0000123456', '2014-06-27', '2020-0000123456'],
  ['Datum 0 3 JULI 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 03-07-2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3-7-2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3/7/2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3.7.2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 2020-07-03\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum juli 2020\nKenmerk 2020-0000123456', 'juli 2020', '2020-0000123456'],
  ['Datum juli  2020\nKenmerk 2020-0000123456', 'juli 2020', '2020-0000123456'],
  ['Datum\n\nKenmerk 2020-0000123456\nBetreft iets', null, '2020-0000123456'],
  ['Datum\nKenmerk\n2020-0000123456\nBetreft iets', null, '2020-0000123456'],
  ['Datum 3 juli 2020\nKenmerk\nBetreft iets met 2345', '2020-07-03', null],
  ['Datum 3 juli 2020\nOns kenmerk\nUw kenmerk\n2020Z12345\nBetreft iets', '2020-07-03', null],
  ['Den Haag, 3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ["'s-Gravenhage, 14 november 1997\nOns kenmerk: 97-1234/AB", '1997-11-14', '97-1234/AB'],
  ['Datum Den Haag, 3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Den Haag    3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Den Haag\n3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum    Den Haag\n3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020\nOnze ref. WJZ/2020-12', '2020-07-03', 'WJZ/2020-12'],
  ['Datum 3 juli 2020\nOns Kenmerk WJZ/2020-12', '2020-07-03', 'WJZ/2020-12'],
  ['Datum 3 juli 2020\nBriefnummer 20.0134/AB', '2020-07-03', '20.0134/AB'],
  ['Datum 3 juli 2020\nNummer 20.0134/AB', '2020-07-03', '20.0134/AB'],
  ['Datum 3 juli 2020\nNummer: 134', '2020-07-03', '134'],
  ['Datum 3 juli 2020\nDossier/volgnummer 12345-067', '2020-07-03', '12345-067'],
  ['Datum 3 juli 2020\nDossier/volgnummer\n12345-067', '2020-07-03', '12345-067'],
  ['Datum 3 juli 2020\nDossiernummer 12345-067', '2020-07-03', '12345-067'],
  ['Datum 3 juli 2020\nKenmerk: DGMo/2020/12 (graag vermelden)', '2020-07-03', 'DGMo/2020/12 (graag vermelden)'],
  ['Datum 3 juli 2020\nOns kenmerk\nDGAN-PAV / 20123456', '2020-07-03', 'DGAN-PAV / 20123456'],
  ['Datum 3 juli 2020\nOns kenmerk DGAN-PAV /\n20123456', '2020-07-03', 'DGAN-PAV / 20123456'],
  ['Datum 3 juli 2020\nOns kenmerk\nMinBuza.2020.1234-\n56', '2020-07-03', 'MinBuza.2020.1234-56'],
  ['Datum 3 juli 2020\nOns kenmerk IENW/BSK-\n2020/123456', '2020-07-03', 'IENW/BSK-2020/123456'],
  ['Datum 3 juli 2020\nOns kenmerk\nIENW/BSK-\n2020/123456', '2020-07-03', 'IENW/BSK-2020/123456'],
  ['Datum 3 juli 2020\nOns kenmerk nr. 5612345/09/6', '2020-07-03', 'nr. 5612345/09/6'],
  ['Datum 3 juli 2020\nUw kenmerk 2020Z01234\nOns kenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020  Ons kenmerk 2020-0000123456  Uw kenmerk 2020Z01234', '2020-07-03', '2020-0000123456'],
  [
    'Uw brief van 3 maart 2019\nUw kenmerk 2020Z01234\nDatum 3 juli 2020\nOns kenmerk 2020-0000123456',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Uw brief van\n3 maart 2019\nUw kenmerk\n2020Z01234\nOns kenmerk\n2020-0000123456\nDatum\n3 juli 2020',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Contactpersoon\nJ. Jansen\nBeleidsmedewerker\nT 070-1234567\nj.jansen@minfin.nl\nKenmerk\n2020-0000123456\nDatum 3 juli 2020',
    '2020-07-03',
    '2020-0000123456',
  ],
  ['Datum 3 juli 2020\nOns kenmerk ████████', '2020-07-03', null],
  ['Datum 3 juli 2020\nOns kenmerk -', '2020-07-03', null],
  ['Datum 3 juli 2020\nOns kenmerk: n.v.t.', '2020-07-03', null],
  ['Datum 3 juli 2020\nOns kenmerk: geen', '2020-07-03', null],
  ['Datum: [datum]\nKenmerk: [kenmerk]', null, null],
  ['Datum: xx-xx-2020\nKenmerk: PM', null, null],
  ['Datum 3 juli 2020\nKenmerk 2020-0000123456\nDatum ontvangst 1 juli 2020', '2020-07-03', '2020-0000123456'],
  ['Ontvangen: 1 juli 2020\nDatum 3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Verzenddatum 3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Plaats en datum\nDen Haag, 3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Ons kenmerk    Datum\n2020-0000123456    3 juli 2020', '2020-07-03', '2020-0000123456'],
  ['Ons kenmerk\tDatum\n2020-0000123456\t3 juli 2020', '2020-07-03', '2020-0000123456'],
  ['Ons kenmerk | 2020-0000123456\nDatum | 3 juli 2020', '2020-07-03', '2020-0000123456'],
  ['| Datum | 3 juli 2020 |\n| Ons kenmerk | 2020-0000123456 |', '2020-07-03', '2020-0000123456'],
  [
    'Directie Wetgeving\nDatum 3 juli 2020\nOns kenmerk\n2020-0000123456\nBijlage(n)\nKopie aan',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Datum 3 juli 2020\nBetreft Brief met kenmerk 2019-0000999999 van 3 mei 2019\nOns kenmerk 2020-0000123456',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Betreft: uw brief van 3 mei 2019, kenmerk 2019-0000999999\nDatum: 3 juli 2020\nKenmerk: 2020-0000123456',
    '2020-07-03',
    '2020-0000123456',
  ],
  ['Onderwerp Uw brief van 3 mei 2019\nDatum 3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Zaaknummer 12345\nKenmerk 2020-0000123456\nDatum 3 juli 2020', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020 Kenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum\r\n3 juli 2020\r\nKenmerk\r\n2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['\ufeffDatum 3 juli 2020\nKenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020 Onderwerp Iets Kenmerk 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum: 3 juli 2020, kenmerk: 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020\nRef: 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020\nRef. 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020\nReferentie: 2020-0000123456', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020\nOns kenmerk (svp vermelden): 2020-0000123456', '2020-07-03', '2020-0000123456'],
];

/** Whole heads, the salutation included; undefined where there is nothing. */
const WHOLE: readonly (readonly [head: string, datum: string | undefined, kenmerk: string | undefined])[] = [
  ['Den Haag, 3 oktober 1998\nNr. 98M007712\n\nAan de Voorzitter van de Tweede Kamer', '1998-10-03', '98M007712'],
  ['Briefnummer 15/10.625/WG/Abr / Onderwerp salderen\n23 april 2015\nExcellentie,', '2015-04-23', '15/10.625/WG/Abr'],
  ['Onderwerp Verslag van de Raad van\n6 mei 2014\nDatum 12 mei 2014\n\nGeachte voorzitter,', '2014-05-12', undefined],
  [
    'Ministerie van Justitie\n\nPostadres: postbus 20301, 2500 EH Den Haag, bezoekadres: Schedeldoekshaven 100, 2511 EX Den Haag, telefoon (070) 3 70 79 11\n\nAan de Voorzitter van de Tweede Kamer\n\nDatum 3 juli 2020\nOns kenmerk 5612345/09/6',
    '2020-07-03',
    '5612345/09/6',
  ],
  [
    'Rijksdienst voor de dorpen, gevestigd in het gebouw aan de oude haven, onderdeel van het ministerie\n\nDatum 3 juli 2020\nOns kenmerk 5612345/09/6',
    '2020-07-03',
    '5612345/09/6',
  ],
  ['Nr. 57 BRIEF VAN DE MINISTER VAN FINANCIËN\nDen Haag, 7 juni 2021', '2021-06-07', undefined],
  ["No.W01.20.0099/I                's-Gravenhage, 3 juli 2020", '2020-07-03', 'No.W01.20.0099/I'],
  [
    '2020-0000123456\n\nDe Voorzitter van de Tweede Kamer\n\n3 juli 2020\n\nGeachte voorzitter,',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Van: A. de Wit\nVerzonden: vrijdag 3 juli 2020 14:03\nAan: B. Leurs\nOnderwerp: RE: verslag\n\nBeste Bea,',
    '2020-07-03',
    undefined,
  ],
  ['Documentdatum 3 juli 2020\nBriefnr. 12-345\n\nGeachte heer,', '2020-07-03', '12-345'],
  ['Datum besluit 3 juli 2020\nZaaknr. 12345\n\nGeachte heer,', '2020-07-03', '12345'],
  ['Datum 3 juli 2020\nUw kenmerk 2020Z01234\nBetreft X\n\nGeachte voorzitter,', '2020-07-03', undefined],
  [
    'Aan de Voorzitter\n\n\n\n\n\n\n\nDatum\n\n\n\n3 juli 2020\n\n\nKenmerk\n\n\n\n2020-0000123456\n\n\n\nGeachte voorzitter,',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Datum\nBetreft\nKenmerk\n\nVoortgang\n3 juli 2020\n2020-0000123456\n\nGeachte voorzitter,',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Den Haag      :   3 juli 2020\nOns kenmerk   :   2020-0000123456\nOnderwerp     :   iets\n\nGeachte voorzitter,',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Datum ..................: 3 juli 2020\nKenmerk ................: 2020-0000123456\n\nGeachte voorzitter,',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'MINISTERIE VAN JUSTITIE\n\nDatum 3 juli 2001\nOns kenmerk 5098765/01/6\nUw kenmerk -\n\nMijnheer de Voorzitter,',
    '2001-07-03',
    '5098765/01/6',
  ],
  [
    'Onderdeel    Directie Wetgeving\nContactpersoon    A. de Wit\nDoorkiesnummer(s)    070 3701234\nDatum    3 juli 2001\nOns kenmerk    5098765/01/6\nUw kenmerk    \nBijlage(n)    1\nOnderwerp    Wijziging\n\nGeachte voorzitter,',
    '2001-07-03',
    '5098765/01/6',
  ],
  ['Datum 3 juli 2020 • Ons kenmerk 2020-0000123456\n\nGeachte voorzitter,', '2020-07-03', '2020-0000123456'],
  ['Datum 3 juli 2020, Ons kenmerk 2020-0000123456\n\nGeachte voorzitter,', '2020-07-03', '2020-0000123456'],
  [
    'Ministerie van SZW\nDatum\n3 juli 2020\nOnze referentie\n2020-0000123456\nOpgesteld door\nA. de Wit\n\nGeachte voorzitter,',
    '2020-07-03',
    '2020-0000123456',
  ],
  ['**Datum** 3 juli 2020\n**Kenmerk** 2020-0000123456\n\nGeachte voorzitter,', '2020-07-03', '2020-0000123456'],
  ['**Datum:** 3 juli 2020  \n**Kenmerk:** 2020-0000123456  \n\nGeachte voorzitter,', '2020-07-03', '2020-0000123456'],
  ['Datum: 3 juli 2020\nBrief nr.: 2020-0000123456\n\nGeachte voorzitter,', '2020-07-03', '2020-0000123456'],
  ['Den Haag, juli 2020\nKenmerk: 2020-0000123456\n\nGeachte voorzitter,', 'juli 2020', '2020-0000123456'],
  [
    'Den Haag, 3 juli 2020\n\nOns kenmerk: 2020-0000123456\nUw brief van: 1 juni 2020\n\nGeachte voorzitter,',
    '2020-07-03',
    '2020-0000123456',
  ],
  [
    'Ons kenmerk: 2020-0000123456\nUw brief van: 1 juni 2020\nDen Haag, 3 juli 2020\n\nGeachte voorzitter,',
    '2020-07-03',
    '2020-0000123456',
  ],
  ['Uw brief van: 1 juni 2020\nUw kenmerk: 2020Z12345\n\n3 juli 2020\n\nGeachte voorzitter,', '2020-07-03', undefined],
  ['Voorburg, 3 juli 2020\nGeachte heer,', '2020-07-03', undefined],
  ['Bergen op Zoom, 3 juli 2020\nGeachte heer,', '2020-07-03', undefined],
  ["'s-Hertogenbosch, 3 juli 2020\nGeachte heer,", '2020-07-03', undefined],
  ['Alphen aan den Rijn, 3 juli 2020\nGeachte heer,', '2020-07-03', undefined],
  ['Den Haag 3 juli 2020\nGeachte heer,', '2020-07-03', undefined],
  ['Den Haag, d.d. 3 juli 2020\nGeachte heer,', '2020-07-03', undefined],
  ['d.d. 3 juli 2020\nGeachte heer,', '2020-07-03', undefined],
  [
    'Datum : 3 juli 2020\nBriefnummer : 2020-001.234/4/A.7, EZP\nZaaknummer : 712345\n\nGeachte heer,',
    '2020-07-03',
    '2020-001.234/4/A.7, EZP',
  ],
  ['Datum: 3 juli 2020\nOns kenmerk: JZ/Bestuur\n\nGeachte heer,', '2020-07-03', 'JZ/Bestuur'],
  ["Nr. 3091234\n's-Gravenhage, 3 juli 2020\n\nGeachte voorzitter,", '2020-07-03', '3091234'],
  ['Ons kenmerk     Zoetermeer,\nPO/99/21345     3 juli 2020\n\nGeachte voorzitter,', '2020-07-03', 'PO/99/21345'],
  ['datum 3 juli 2020\nbetreft Vragen\nons kenmerk 165678.01u\n\nGeachte heer,', '2020-07-03', '165678.01u'],
  [
    'uw brief van  uw kenmerk  ons kenmerk  datum\n17 mei 2020               04.012345    3 juli 2020\n\nGeachte heer,',
    '2020-07-03',
    '04.012345',
  ],
  [
    'Nr. 48 BRIEF VAN DE MINISTER VAN FINANCIËN Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 3 juli 2020',
    '2020-07-03',
    undefined,
  ],
  [
    "Nr. 8 BRIEF VAN DE MINISTER VAN DEFENSIE\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n's-Gravenhage, 12 maart 1998 Na overleg is besloten tot verkoop.",
    '1998-03-12',
    undefined,
  ],
  [
    'Antwoord van Minister Bos (Defensie) (ontvangen 3 juli\n2020).\n\nVraag 1\nKent u het bericht?\n\nAntwoord 1\nJa.',
    '2020-07-03',
    undefined,
  ],
  ['Zoetermeer, 3 juli 2020                     Kenmerk: AB/12-34\nGeachte heer,', '2020-07-03', 'AB/12-34'],
];

/** Rows of labels above their values, after the gaps between the columns were lost. */
const ROWS: readonly (readonly [head: string, datum: string | null, kenmerk: string | null])[] = [
  ['uw brief van uw kenmerk ons kenmerk datum\nTRCJZ/2006/2876 3 juli 2020', '2020-07-03', 'TRCJZ/2006/2876'],
  ['Datum Uw brief Ons kenmerk\n3 juli 2020 WDB 97/187 M', '2020-07-03', 'WDB 97/187 M'],
  [
    'Datum Uw brief (Kenmerk) Ons kenmerk\n3 juli 2020 8 mei 2020 FIPULI 2004-00345 M',
    '2020-07-03',
    'FIPULI 2004-00345 M',
  ],
  ['Uw brief van Datum Ons kenmerk Uw kenmerk\n8 mei 2020 3 juli 2020 98.1234 2020Z12345', '2020-07-03', '98.1234'],
  ['Datum Uw kenmerk Ons kenmerk Bijlage(n)\n3 juli 2020 ES/EGA/97061234 2', '2020-07-03', 'ES/EGA/97061234'],
  ['Kenmerk Datum Bijlagen Blad\nDGM/SAS/2002012345 3 juli 2020 1 1/2', '2020-07-03', 'DGM/SAS/2002012345'],
  ['Ons nummer Contactpersoon\n2018.12345 007 mevrouw S. Wolf\nDatum\n3 juli 2020', '2020-07-03', '2018.12345 007'],
  [
    'Ons kenmerk Inlichtingen bij Doorkiesnummer Den Haag\nGMV 2005678 drs. P. Bakker 070-3406789 3 juli 2020',
    '2020-07-03',
    'GMV 2005678',
  ],
  ['Ons kenmerk Zoetermeer,\nPO/KB-99/21345 3 juli 2020', '2020-07-03', 'PO/KB-99/21345'],
  ['Onderwerp Datum\nWerktijden in de zorg 3 juli 2020\nKenmerk AB/12-34', '2020-07-03', 'AB/12-34'],
  ['Uw kenmerk Ons kenmerk Datum\nMILPR 06543/2013 3 juli 2020', '2020-07-03', 'MILPR 06543/2013'],
  ['uw kenmerk\nons kenmerk\ndatum\nverzonden\n04.012345\n3 juli 2020\n6 juli 2020', '2020-07-03', '04.012345'],
  ['Uw kenmerk\nOns kenmerk\nDatum\n12/345\n3 juli 2020', '2020-07-03', '12/345'],
  ['Uw kenmerk\nOns kenmerk\nDatum\n12/345\n67/890\n3 juli 2020', '2020-07-03', '67/890'],
  ["W01.20.0036/I 's-Gravenhage, 3 juli 2020", '2020-07-03', 'W01.20.0036/I'],
  ['Den Haag, 3 juli 2020 ons kenmerk: WRR-2020/123/AK', '2020-07-03', 'WRR-2020/123/AK'],
  ['Ministerie van Defensie Ons kenmerk: 16-1234/RvB\nDatum: 3 juli 2020', '2020-07-03', '16-1234/RvB'],
  ['Uw kenmerk\n\nKenmerk\n2020-0000123456\n\n3 juli 2020\nVerslag\n\nDatum\nBetreft', '2020-07-03', '2020-0000123456'],
  ['Kenmerk\nDoorkiesnummer\nDen Haag\nDLB-2567890\n3 juli 2020\nUw brief\n1 juni 2020', '2020-07-03', 'DLB-2567890'],
  ['Datum\nUw brief (kenmerk)\nOns kenmerk\n3 juli 2020\n1 juni 2020\n04/123 M', '2020-07-03', '04/123 M'],
  [
    'Utrecht            Ons kenmerk             Doorkiesnummer\n3 juli 2020        2020/0023/AvD/mr        030 888 00 00',
    '2020-07-03',
    '2020/0023/AvD/mr',
  ],
  ['Utrecht            Ons kenmerk\n3 juli 2020        2020/0023/AvD/mr', '2020-07-03', '2020/0023/AvD/mr'],
  ['Nummer 80D2F4A1 Referentie M. Jansma\nDatum 3 juli 2020', '2020-07-03', '80D2F4A1'],
  ['Kenmerk DPB/BB-03-98 Telefoon 070-3481234\nDatum 3 juli 2020', '2020-07-03', 'DPB/BB-03-98'],
];

const ABOVE = `Ministerie van Financiën

De Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG
`;
const BELOW = `Geachte voorzitter,

Hierbij zend ik u het verslag van de Raad.

Hoogachtend,

de minister van Financiën,

A.B. Bakker
`;

describe('date and kenmerk of a head', () => {
  for (const [lines, datum, kenmerk] of [...HEADS, ...ROWS]) {
    it(JSON.stringify(lines), () => {
      const { header } = readLetter([ABOVE, lines, '', BELOW].join('\n'));
      assert.deepEqual([header.datum?.value, header.kenmerk?.value], [datum, kenmerk]);
    });
  }
  for (const [head, datum, kenmerk] of WHOLE) {
    it(JSON.stringify(head), () => {
      const { header } = readLetter(`${head}\n\n${BELOW.slice(BELOW.indexOf('Hierbij'))}`);
      assert.deepEqual([header.datum?.value, header.kenmerk?.value], [datum, kenmerk]);
    });
  }

  it('a name is no row of labels', () => {
    for (const line of ['Ministerie van Klimaat en Groene Groei', 'Afdeling Team Noord', 'Directie Contact Kerkdorp']) {
      const { header } = readLetter(`${line}\n\n${ABOVE}Datum 3 juli 2020\nKenmerk 12/345\n\n${BELOW}`);
      assert.deepEqual([header.datum?.value, header.kenmerk?.value], ['2020-07-03', '12/345'], line);
      assert.match(header.aan?.value ?? '', /Staten-Generaal Postbus 20018/);
    }
  });

  it('gives a value to the label right above it, not to one that waits from further up', () => {
    const { header } = readLetter(
      `${ABOVE}Contactpersoon\n\nUw kenmerk\n2020-0000099999\n\nBijlage(n)\nDatum\n3 juli 2020\nOnderwerp\nVerslag\n\n${BELOW}`,
    );
    assert.deepEqual(
      [header.betreft?.value, header.contactpersoon?.value, header.bijlagen?.value],
      ['Verslag', null, null],
    );
  });

  it('finds the subject under a date whose labels stand elsewhere, an empty line between them', () => {
    const { header } = readLetter(
      `${ABOVE}\nDatum\nBetreft\n\nT 070-0000000\n\n3 juli 2020\n\nDerogatie\n\nOns kenmerk\nDGS / 20123456\n\n${BELOW}`,
    );
    assert.deepEqual([header.datum?.value, header.betreft?.value], ['2020-07-03', 'Derogatie']);
  });

  it('reads a subject that goes on in its column of a row, and none of the reference column under it', () => {
    const row =
      'Onderwerp                 Bijlage(n)    Datum\nWet maatschappelijke      1             3 juli 2020\nondersteuning';
    const column =
      'Datum 3 juli 2020\nBetreft Wet maatschappelijke\nondersteuning\nMinisterie van Financiën\nKorte Voorhout 7';
    for (const lines of [row, column]) {
      const { header } = readLetter([ABOVE, lines, '', BELOW].join('\n'));
      assert.deepEqual(
        [header.datum?.value, header.betreft?.value],
        ['2020-07-03', 'Wet maatschappelijke ondersteuning'],
      );
    }
  });

  it('reads a subject that is longer than the column it stands in', () => {
    const at = ' '.repeat(22);
    const { header } = readLetter(
      `Datum\n3 juli 2020\nOns kenmerk\nDGP/03.02345\nOnderwerp\nVeiligheid van overwegen\n\n${at}Geachte voorzitter,\n\n${at}Hierbij zend ik u het verslag.\n`,
    );
    assert.equal(header.betreft?.value, 'Veiligheid van overwegen');
  });

  it('takes what is written to for the addressee, not the body that writes', () => {
    const { header } = readLetter(`Gedeputeerde Staten\n\nDatum 3 juli 2020\n\nAan Provinciale Staten\n\n${BELOW}`);
    assert.equal(header.aan?.value, 'Aan Provinciale Staten');
  });

  it('takes somebody at a ministry for the addressee, and not the ministry that writes', () => {
    const minister = 'Ministerie van Waterbeheer\nde heer J. Voorbeeld\nPostbus 20700\n2500 ES DEN HAAG';
    const received = readLetter(`Waterschap Lage Dijk\n\n${minister}\n\nDatum 3 juli 2020\n\n${BELOW}`);
    assert.equal(received.header.aan?.text, minister);
    const column =
      'Ministerie van Waterbeheer\nDirectie Dijken\nPostbus 20700\n2500 ES Den Haag\n\nContactpersoon\nde heer A. Bos';
    const sent = readLetter(
      `${column}\n\nGemeente Westerveen\nPostbus 9\n7800 AA Westerveen\n\nDatum 3 juli 2020\n\n${BELOW}`,
    );
    assert.equal(sent.header.aan?.text, 'Gemeente Westerveen\nPostbus 9\n7800 AA Westerveen');
  });

  it('finds the day of sending under the letter when its head refers to that', () => {
    const { header } = readLetter(
      `${ABOVE}Datum\nZie verzenddatum linksonder\n\nOns kenmerk\nPZH-2020-76234\n\n${BELOW}\nVerzenddatum 3 juli 2020\n`,
    );
    assert.deepEqual([header.datum?.value, header.kenmerk?.value], ['2020-07-03', 'PZH-2020-76234']);
  });

  it('keeps a subject whole that names the date of another letter', () => {
    const subject = 'Reactie op brief met datum 3 mei 2021 over dijken';
    const { header } = readLetter(`${ABOVE}Datum 3 juli 2020\nBetreft ${subject}\n\n${BELOW}`);
    assert.deepEqual([header.datum?.value, header.betreft?.value], ['2020-07-03', subject]);
  });

  it('finds them in a line of labels below the letter', () => {
    const { header } = readLetter(
      `${BELOW}\nPostadres: Postbus 1, 2500 EA Den Haag | Ons kenmerk: 2020-0000123456 | Datum: 3 juli 2020\n`,
    );
    assert.deepEqual([header.datum?.value, header.kenmerk?.value], ['2020-07-03', '2020-0000123456']);
  });
});

describe('a name that begins with its label', () => {
  it('is the value of that label above it', () => {
    const { header } = readLetter('Directie\nDirectie Dijken\nDatum 3 juli 2020\n\nGeachte voorzitter,\n\nTekst.\n');
    assert.equal(header.directie?.value, 'Directie Dijken');
    assert.equal(header.datum?.value, '2020-07-03');
  });
});

describe('a short paragraph with the mark of a note at its end', () => {
  it('is no heading', () => {
    const text =
      'Geachte voorzitter,\n\nDe dijk is hersteld.¹\n\nDaarna is er niets meer gebeurd.\n\n¹ Kamerstuk 31 757, nr. 102.\n';
    assert.deepEqual(
      readLetter(text)
        .parts.map(({ kind }) => kind)
        .filter((kind) => kind === 'kop'),
      [],
    );
  });
});
