import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DateMention, findDates } from '../../../src/dates/index.ts';
import { runs } from '../../support/cases.ts';

/** One mention in short: `text|kind|day|month|year|marker|flaws`, parts that are absent left out. */
function short(mention: DateMention): string {
  const { text, kind, day, month, year, marker, weekday, flaws } = mention;
  const date = [day, month, year].map((part) => part ?? '-').join('.');
  const beside = [marker, weekday === undefined ? undefined : `wd${weekday}`, ...flaws].filter((part) => part);
  return [text, kind, ...(date === '-.-.-' ? [] : [date]), ...beside].join(' | ');
}

/** What is found in each text, in order. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  // written in full
  'Op 16 oktober 2019 stuurde u': ['16 oktober 2019 | full | 16.10.2019'],
  'op 16 oktober 2019.': ['16 oktober 2019 | full | 16.10.2019'],
  'd.d. 3 oktober 2019': ['d.d. 3 oktober 2019 | full | 3.10.2019 | dd'],
  'dd.15 februari 2018': ['dd.15 februari 2018 | full | 15.2.2018 | dd'],
  'dd 15 februari 2018': ['dd 15 februari 2018 | full | 15.2.2018 | dd'],
  'uw brief van 22 Maart 2021': ['22 Maart 2021 | full | 22.3.2021 | month-capital'],
  'DATUM 22 MAART 2021': ['22 MAART 2021 | full | 22.3.2021'],
  'de 22e maart 2021': ['22e maart 2021 | full | 22.3.2021 | ordinal'],
  'de 1ste maart 2021': ['1ste maart 2021 | full | 1.3.2021 | ordinal'],
  "van 3 juli '20 en": ["3 juli '20 | full | 3.7.2020 | short-year"],
  'van 3 juli ’98 en': ['3 juli ’98 | full | 3.7.1998 | short-year'],
  'op 1 mrt. 2021': ['1 mrt. 2021 | full | 1.3.2021 | abbreviated-month'],
  'op 1 sept 2021': ['1 sept 2021 | full | 1.9.2021 | abbreviated-month'],
  'op 3-mei-2020': ['3-mei-2020 | full | 3.5.2020'],
  'dat 31 april 2021': ['31 april 2021 | full | 31.4.2021 | no-such-day'],
  'dat 29 februari 2021': ['29 februari 2021 | full | 29.2.2021 | no-such-day'],
  'dat 29 februari 2020': ['29 februari 2020 | full | 29.2.2020'],
  'dat 32 maart 2021': ['32 maart 2021 | full | 32.3.2021 | no-such-day'],
  'op 24 november 20232 sprak': ['24 november 20232 | full | 24.11.2023 | five-digit-year'],
  'van 27 maart 20112, nr. IENM/BSK-2012/21921': ['27 maart 20112 | full | 27.3.2011 | five-digit-year'],
  'van 27 maart 21501-20': ['27 maart | day-month | 27.3.-'],
  'op 1 maart 20112.': ['1 maart 20112 | full | 1.3.2011 | five-digit-year'],
  'op maandag 4 oktober 2021': ['maandag 4 oktober 2021 | full | 4.10.2021 | wd1'],
  'op maandag 5 oktober 2021': ['maandag 5 oktober 2021 | full | 5.10.2021 | wd1 | wrong-weekday'],
  'op dinsdag, 5 oktober 2021': ['dinsdag, 5 oktober 2021 | full | 5.10.2021 | wd2'],
  '22 november 2021 a.s.': ['22 november 2021 a.s. | full | 22.11.2021 | as'],
  'op 3 juli 2020': ['3 juli 2020 | full | 3.7.2020'],
  // figures
  'op 22-03-2021.': ['22-03-2021 | numeric | 22.3.2021'],
  'op 22/3/2021 en': ['22/3/2021 | numeric | 22.3.2021'],
  'd.d. 3.7.20': ['d.d. 3.7.20 | numeric | 3.7.2020 | dd | short-year'],
  'op 3.7.20 is': ['3.7.20 | numeric | 3.7.2020 | short-year'],
  "op 03-07-'20": ["03-07-'20 | numeric | 3.7.2020 | short-year"],
  'op 31-04-2021': ['31-04-2021 | numeric | 31.4.2021 | no-such-day'],
  'datum: 2021-03-22': ['2021-03-22 | iso | 22.3.2021'],
  '2021-03-22T10:00:00': ['2021-03-22 | iso | 22.3.2021'],
  'dinsdag 22-03-2021': ['dinsdag 22-03-2021 | numeric | 22.3.2021 | wd2 | wrong-weekday'],
  // without a year
  'in mijn brief van 23 april jl. over': ['23 april jl. | day-month | 23.4.- | jl'],
  'van 23 april j.l. over': ['23 april j.l. | day-month | 23.4.- | jl'],
  'van 23 april jongstleden over': ['23 april jongstleden | day-month | 23.4.- | jl'],
  'op 1 mei a.s. moet': ['1 mei a.s. | day-month | 1.5.- | as'],
  'op 1 mei aanstaande moet': ['1 mei aanstaande | day-month | 1.5.- | as'],
  'van afgelopen 23 april': ['afgelopen 23 april | day-month | 23.4.- | jl'],
  'op 4 september (TK': ['4 september | day-month | 4.9.-'],
  'op 29 februari jl.': ['29 februari jl. | day-month | 29.2.- | jl'],
  'op 31 juni': ['31 juni | day-month | 31.6.- | no-such-day'],
  // months
  'In oktober 2019 ontving ik': ['oktober 2019 | month | -.10.2019'],
  'wordt in april afgerond': ['april | month-only | -.4.-'],
  'in april jl. is': ['april jl. | month-only | -.4.- | jl'],
  'Maart 2021 was nat': ['Maart 2021 | month | -.3.2021'],
  'in Maart 2021': ['Maart 2021 | month | -.3.2021 | month-capital'],
  'april vorig jaar': ['april vorig jaar | relative | -.4.-'],
  'op 23 april van dit jaar': ['23 april van dit jaar | relative | 23.4.-'],
  // lists and ranges: a mention each
  'op 13 en 26 oktober 2021': ['13 | full | 13.10.2021', '26 oktober 2021 | full | 26.10.2021'],
  'op 13, 20 en 26 oktober': [
    '13 | day-month | 13.10.-',
    '20 | day-month | 20.10.-',
    '26 oktober | day-month | 26.10.-',
  ],
  'van 13-15 oktober 2021': ['13 | full | 13.10.2021', '15 oktober 2021 | full | 15.10.2021'],
  'van 13 t/m 15 oktober 2021': ['13 | full | 13.10.2021', '15 oktober 2021 | full | 15.10.2021'],
  'van 13 tot en met 15 oktober 2021': ['13 | full | 13.10.2021', '15 oktober 2021 | full | 15.10.2021'],
  'op 3 en 4 mei jl.': ['3 | day-month | 3.5.- | jl', '4 mei jl. | day-month | 4.5.- | jl'],
  'van 13 september tot 26 oktober 2021': ['13 september | full | 13.9.2021', '26 oktober 2021 | full | 26.10.2021'],
  'van december tot maart 2021': ['december | month | -.12.2020', 'maart 2021 | month | -.3.2021'],
  'in maart en april 2021': ['maart | month | -.3.2021', 'april 2021 | month | -.4.2021'],
  'over januari-juni 2008': ['januari | month | -.1.2008', 'juni 2008 | month | -.6.2008'],
  'in mei/juni 2021': ['mei | month | -.5.2021', 'juni 2021 | month | -.6.2021'],
  'op 3 mei, 4 juni en 5 juli 2021': [
    '3 mei | full | 3.5.2021',
    '4 juni | full | 4.6.2021',
    '5 juli 2021 | full | 5.7.2021',
  ],
  'artikelen 3 en 5 mei 2021': ['5 mei 2021 | full | 5.5.2021'],
  'op dinsdag 5 en woensdag 6 oktober 2021': [
    'dinsdag 5 | full | 5.10.2021 | wd2',
    'woensdag 6 oktober 2021 | full | 6.10.2021 | wd3',
  ],
  '12 nov.j.l. en 3 okt.a.s.': [
    '12 nov.j.l. | day-month | 12.11.- | jl | abbreviated-month',
    '3 okt.a.s. | day-month | 3.10.- | as | abbreviated-month',
  ],
  // relative
  'In mijn brief van afgelopen zomer (TK': ['afgelopen zomer | relative'],
  'eind vorig jaar': ['eind vorig jaar | relative'],
  'begin 2021 volgt': ['begin 2021 | relative | -.-.2021'],
  'vorige week, gisteren en vandaag': ['vorige week | relative', 'gisteren | relative', 'vandaag | relative'],
  'aanstaande maandag': ['aanstaande maandag | relative | wd1'],
  'maandag jl. sprak': ['maandag jl. | relative | jl | wd1'],
  'aanstaande maandag 3 mei': ['aanstaande maandag 3 mei | day-month | 3.5.- | as | wd1'],
  'dit najaar': ['dit najaar | relative'],
  'in het najaar': ['het najaar | relative'],
  'de zomer van 2020': ['zomer van 2020 | relative | -.-.2020'],
  'in het eerste kwartaal van 2021 volgt': ['eerste kwartaal van 2021 | relative | -.-.2021'],
  'tweede helft 2020': ['tweede helft 2020 | relative | -.-.2020'],
  'het 3e kwartaal van 2021': ['3e kwartaal van 2021 | relative | -.-.2021'],
  'laatste kwartaal van dit jaar': ['laatste kwartaal van dit jaar | relative'],
  'de eerste helft van de brief, het tweede kwartaal': [],
  'dossier 313e kwartaal 2021': [],
  'voor het zomerreces': ['het zomerreces | relative'],
  'twee weken geleden': ['twee weken geleden | relative'],
  'ruim 10 jaar geleden': ['10 jaar geleden | relative'],
  // vague
  'Op dit moment lopen er': ['Op dit moment | vague'],
  'De afgelopen periode': ['De afgelopen periode | vague'],
  'in de afgelopen twee jaar': ['de afgelopen twee jaar | vague'],
  'binnenkort, onlangs en recent': ['binnenkort | vague', 'onlangs | vague', 'recent | vague'],
  'in de nabije toekomst': ['de nabije toekomst | vague'],
  'te zijner tijd (t.z.t.)': ['te zijner tijd | vague', 't.z.t. | vague'],
  // no dates
  'Kenmerk 2021-0000093431': [],
  'telefoon 06-12345678 of 070-426 64 26 of 06-12-34-56-78': [],
  'versie 1.2.3 en paragraaf 3.7.20 en artikel 10.10.10': [],
  '§ 1.2.3 en v1.12.20': [],
  'een bedrag van € 1.200.000 of 1.13 mln': [],
  '(Kamerstukken II 2019/20, 31757, nr. 102)': [],
  'TK 31757-10; 2020': [],
  'FB 120112': [],
  'de meicirculaire en de septembercirculaire gemeentefonds 2020': [],
  'de mei-circulaire en de mei- en septembercirculaire': [],
  'de 1 mei-circulaire': [],
  'het lid Mei Li Vos en Jan Jansen': [],
  'goede morgen, een recent rapport, zorgen voor morgen': [],
  'een meisje, marten, juniper, decemberzegels': [],
  '10:22-03-2021-4': [],
};

describe('findDates', () => {
  for (const [text, expected] of Object.entries(CASES)) {
    it(text, () => assert.deepEqual(findDates(text).map(short), expected));
  }

  it('reads no-break spaces as spaces', () => {
    assert.deepEqual(
      findDates('op 3\u00a0juli\u00a02020').map(({ date }) => date),
      ['2020-07-03'],
    );
  });

  it('crosses no line feed', () => {
    assert.deepEqual(findDates('op 3\njuli\n2020').map(short), ['juli | month-only | -.7.-']);
  });

  it('keeps mentions in order, apart and inside the text, for any text', () => {
    const piece = fc.constantFrom(
      ...'3|31|13|2021|20232|juli|mei|Maart|okt.|jl.|a.s.|d.d.|en|, |-|/|.|t/m|tot|maandag|afgelopen|zomer|jaar|vorig|van|\n| | |’20|begin'.split(
        '|',
      ),
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0;
        for (const mention of findDates(sample)) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= sample.length);
          assert.equal(mention.text, sample.slice(mention.start, mention.end));
          assert.ok(!mention.text.includes('\n'));
          end = mention.end;
        }
      }),
      runs(1000),
    );
  });
});
