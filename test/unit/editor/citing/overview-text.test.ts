import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OverviewVoice, overviewText, voiceOf } from '../../../../src/editor/citing/overview-text.ts';
import { nameOf } from '../../../../src/editor/citing/paper-name.ts';
import { readLetter } from '../../../../src/letter/index.ts';
import type { Paper } from '../../../../src/register/index.ts';
import { runs } from '../../../support/cases.ts';

const paper = (id: string, date: string, title: string, kind: Paper['kind'] = 'brief'): Paper => ({
  id,
  date,
  title,
  kind,
});
const JULY = paper('31555-17', '2020-07-03', 'Voortgang van de sluizen');
const JANUARY = paper('31555-102', '2021-01-20', 'Keuze [voor] de sluizen');
const MAY = paper('31555-4', '2019-05-06', 'Plan voor de waterkeringen');
const MOTION = paper(
  '31555-21',
  '2020-10-14',
  'Gewijzigde motie van het lid Zilver c.s. over krimpende sluizen',
  'motie',
);
const REPORT = paper('21501-88-41', '2021-06-01', 'Verslag van de Waterraad', 'verslag');
const MINE: OverviewVoice = { isPlural: false, kamers: ['Tweede Kamer'], notation: 'bzk-kort' };

describe('an overview of policy', () => {
  it('is in order of time, with true dates and references, and says who was told', () => {
    assert.equal(
      overviewText([JANUARY, JULY, MAY], 'alinea', { ...MINE, kamers: [] }),
      'In mijn brief aan de Tweede Kamer van 6 mei 2019 (TK 31555-4; 2019) heb ik […wat u meldde over ‘Plan voor de waterkeringen’…]. ' +
        'Daarna heb ik in mijn brief van 3 juli 2020 (TK 31555-17; 2020) […wat u meldde over ‘Voortgang van de sluizen’…]. ' +
        'Ten slotte heb ik in mijn brief van 20 januari 2021 (TK 31555-102; 2021) […wat u meldde over ‘Keuze voor de sluizen’…].',
    );
  });

  it('names the member of a motion, and other papers by their kind', () => {
    assert.equal(
      overviewText([REPORT, MOTION], 'alinea', MINE),
      'De gewijzigde motie van het lid Zilver c.s. van 14 oktober 2020 (TK 31555-21; 2020) verzoekt de regering […wat de motie verzoekt over ‘krimpende sluizen’…]. ' +
        'In het verslag van 1 juni 2021 ‘Verslag van de Waterraad’ (TK 21501-88-41; 2021) staat […wat erin staat…].',
    );
  });

  it('says of two letters of one day that they are', () => {
    const second = { ...JULY, id: '31555-18', title: 'Sluizen' };
    assert.match(
      overviewText([JULY, second], 'alinea', MINE),
      / Op dezelfde dag heb ik in mijn brief \(TK 31555-18; 2020\) \[…wat u meldde over ‘Sluizen’…\]\.$/,
    );
  });

  it('names a paper without a date last, and no day that is not known', () => {
    const { date: _, ...undated } = JULY;
    const text = overviewText([undated, MAY], 'alinea', MINE);
    assert.match(text, /^In mijn brief van 6 mei 2019 /);
    assert.match(text, / In mijn brief \(TK 31555-17\) heb ik \[…wat u meldde over ‘Voortgang van de sluizen’…\]\.$/);
  });

  it('calls a letter of someone else no letter of mine', () => {
    const commission = { ...JULY, soort: 'Brief commissie' };
    assert.match(
      overviewText([commission], 'alinea', MINE),
      /^In de brief van 3 juli 2020 ‘Voortgang van de sluizen’ \(/,
    );
    assert.match(
      overviewText([commission, MAY], 'lijst', MINE),
      /^Over dit onderwerp zijn eerder deze stukken verschenen:/,
    );
  });

  it('calls a letter of a predecessor or another minister no letter of mine', () => {
    const voice = { ...MINE, notMine: new Set([MAY.id]) };
    assert.equal(
      overviewText([MAY, JULY, JANUARY], 'alinea', voice),
      'In de brief van […mijn ambtsvoorganger of de minister die hem schreef…] van 6 mei 2019 (TK 31555-4; 2019) staat […wat erin staat over ‘Plan voor de waterkeringen’…]. ' +
        'In mijn brief van 3 juli 2020 (TK 31555-17; 2020) heb ik […wat u meldde over ‘Voortgang van de sluizen’…]. ' +
        'Ten slotte heb ik in mijn brief van 20 januari 2021 (TK 31555-102; 2021) […wat u meldde over ‘Keuze voor de sluizen’…].',
    );
    assert.match(
      overviewText([MAY], 'alinea', { ...voice, kamers: [] }),
      /schreef…\] aan de Tweede Kamer van 6 mei 2019 /,
    );
    assert.match(
      overviewText([MAY, JULY], 'lijst', voice),
      /^Over dit onderwerp is uw Kamer eerder geïnformeerd met deze brieven:\n\n- Brief van 6 mei 2019 /,
    );
  });

  it('is written in the notation that is asked, for one minister or more, and to both Kamers', () => {
    const ours = overviewText([JULY], 'alinea', { ...MINE, isPlural: true, notation: 'kamer' });
    assert.match(ours, /^In onze brief van 3 juli 2020 \(Kamerstuk 31 555, nr\. 17\) hebben wij \[…/);
    const first = paper('33802-C', '2020-08-01', 'Sluizen');
    const both = overviewText([JULY, first], 'alinea', { ...MINE, notation: 'leidraad' });
    assert.match(
      both,
      / Daarna heb ik in mijn brief aan de Eerste Kamer van 1 augustus 2020 \(Kamerstukken I 2019\/20, 33802, C\) /,
    );
    assert.match(
      overviewText([JULY, first], 'lijst', MINE),
      /^Over dit onderwerp heb ik beide Kamers eerder geïnformeerd met deze brieven:/,
    );
  });

  it('is a list just as well', () => {
    assert.equal(
      overviewText([MOTION, JULY], 'lijst', MINE),
      'Over dit onderwerp zijn eerder deze stukken verschenen:\n\n' +
        '- Brief van 3 juli 2020 ‘Voortgang van de sluizen’ (TK 31555-17; 2020)\n' +
        '- Gewijzigde motie van het lid Zilver c.s. van 14 oktober 2020 over krimpende sluizen (TK 31555-21; 2020)',
    );
    assert.match(
      overviewText([JULY], 'lijst', MINE),
      /^Over dit onderwerp heb ik uw Kamer eerder geïnformeerd met deze brief:\n\n- /,
    );
    assert.equal(overviewText([], 'lijst', MINE), '');
  });

  it('keeps its open places short enough to be known as such', () => {
    const long = {
      ...JULY,
      title: 'Een heel lange titel over van alles en nog wat dat met sluizen en dijken te maken heeft',
    };
    const letter = readLetter(`---\nsoort: kamerbrief\n---\n\n${overviewText([long], 'alinea', MINE)}\n`);
    assert.equal(letter.openPlaces.length, 1);
  });

  it('says which Kamer it means in a letter to both', () => {
    const voice: OverviewVoice = { ...MINE, kamers: ['Tweede Kamer', 'Eerste Kamer'] };
    assert.match(overviewText([JULY], 'alinea', voice), /^In mijn brief aan de Tweede Kamer van 3 juli 2020 /);
    assert.match(
      overviewText([JULY], 'lijst', voice),
      /^Over dit onderwerp heb ik de Tweede Kamer eerder geïnformeerd met/,
    );
  });

  it('takes its voice from the letter', () => {
    const voice = (head: string) => voiceOf(readLetter(`---\n${head}\n---\n\nTekst.\n`), 'kamer');
    assert.deepEqual(voice('soort: kamerbrief\naan: de Voorzitter van de Tweede Kamer'), {
      isPlural: false,
      kamers: ['Tweede Kamer'],
      notation: 'kamer',
    });
    assert.deepEqual(voice('soort: gezamenlijke-brief\naan: de heer J. Bos'), {
      isPlural: true,
      kamers: [],
      notation: 'kamer',
    });
    const both = 'soort: kamerbrief\naan: de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal';
    assert.deepEqual(voice(both).kamers, ['Tweede Kamer', 'Eerste Kamer']);
  });

  it('gives back papers that the letter reader knows, whatever their titles hold', () => {
    const ids = ['31555-17', '35570-B-13', '21501-20-1963', '33802-C'];
    fc.assert(
      fc.property(
        fc.subarray(ids, { minLength: 1 }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('alinea', 'lijst'),
        (some, title, form) => {
          const papers = some.map((id, index) =>
            paper(id, `20${10 + index}-07-03`, title.replace(/[[\]()]/g, ''), 'brief'),
          );
          const text = overviewText(papers, form as 'alinea' | 'lijst', { ...MINE, notation: 'leidraad' });
          assert.ok(!/undefined| {2}/.test(text.replace(title, '')), text);
          for (const id of some) assert.equal(text.split(WRITTEN[id] ?? '?').length, 2, text);
        },
      ),
      runs(200),
    );
  });
});

const WRITTEN: Readonly<Record<string, string>> = {
  '31555-17': '31555, nr. 17',
  '35570-B-13': '35570 B, nr. 13',
  '21501-20-1963': '21501-20, nr. 1963',
  '33802-C': '33802, C',
};

describe('the name of a paper', () => {
  it('strings no more than two letters together with the same word', () => {
    const years = ['2011', '2012', '2013', '2014', '2015'];
    const letters = years.map((year) => paper(`31555-${year}`, `${year}-01-01`, 'x'));
    const starts = overviewText(letters, 'alinea', MINE).match(/(?:^|\. )(?:In|Daarna|Vervolgens|Ten slotte)/g);
    assert.deepEqual(starts, ['In', '. Daarna', '. Vervolgens', '. Daarna', '. Ten slotte']);
  });

  const CASES: readonly (readonly [kind: Paper['kind'], title: string, name: string, about: string, soort?: string])[] =
    [
      [
        'motie',
        'Motie Monasch en Van Dekken over het wegnemen van belemmeringen',
        'de motie van de leden Monasch en Van Dekken van 3 juli 2020',
        'het wegnemen van belemmeringen',
      ],
      [
        'motie',
        'Gew motie Monasch/Van Dekken over overleg (t.v.v. nr. 38)',
        'de gewijzigde motie van de leden Monasch en Van Dekken van 3 juli 2020',
        'overleg',
      ],
      [
        'motie',
        'Motie-Slob c.s. over een plan van aanpak',
        'de motie van het lid Slob c.s. van 3 juli 2020',
        'een plan van aanpak',
      ],
      [
        'motie',
        'Motie De Boer c.s. over over een reactie',
        'de motie van het lid De Boer c.s. van 3 juli 2020',
        'een reactie',
      ],
      ['motie', 'Motie Van der Burg over pilots', 'de motie van het lid Van der Burg van 3 juli 2020', 'pilots'],
      [
        'motie',
        'Nader gewijzigde motie van de leden Schonis en Von Martels (t.v.v. 29398-713)',
        'de nader gewijzigde motie van de leden Schonis en Von Martels van 3 juli 2020',
        '',
      ],
      ['motie', 'Over handelpreferenties', 'de motie van 3 juli 2020', 'Over handelpreferenties'],
      [
        'amendement',
        'Gewijzigd amendement van het lid Agnes Mulder over budget',
        'het gewijzigde amendement van het lid Agnes Mulder van 3 juli 2020',
        'budget',
      ],
      ['nota', 'Nota van wijziging', 'de nota van wijziging van 3 juli 2020', ''],
      ['nota', 'Nota naar aanleiding van het verslag', 'de nota naar aanleiding van het verslag van 3 juli 2020', ''],
      ['memorie', 'Memorie van toelichting', 'de memorie van toelichting van 3 juli 2020', ''],
      [
        'verslag',
        'Verslag van een commissiedebat, gehouden op 15 januari 2025, over Spoor',
        'het verslag van een commissiedebat, gehouden op 15 januari 2025, over Spoor',
        '',
      ],
      [
        'overig',
        'Aanbieding van het rapport',
        'het rapport van de Algemene Rekenkamer van 3 juli 2020',
        'Aanbieding van het rapport',
        'Rapport/brief Algemene Rekenkamer',
      ],
      [
        'lijst-van-vragen',
        'Vragen over sluizen',
        'de lijst van vragen en antwoorden van 3 juli 2020',
        'Vragen over sluizen',
        'Lijst van vragen en antwoorden',
      ],
      ['overig', 'Iets', 'het stuk van 3 juli 2020', 'Iets'],
      [
        'amendement',
        'Nader gewijzigd amendement van de leden A en B ter vervanging van nr. 10 over een vrijstelling',
        'het nader gewijzigde amendement van de leden A en B van 3 juli 2020',
        'een vrijstelling',
      ],
      [
        'motie',
        'Tweede nader gewijzigde motie van de leden A en B (t.v.v. 30 872, nr. 89), over hergebruik',
        'de tweede nader gewijzigde motie van de leden A en B van 3 juli 2020',
        'hergebruik',
      ],
      [
        'advies',
        'Advies Afdeling advisering Raad van State en Nader rapport',
        'het advies van de Afdeling advisering van de Raad van State van 3 juli 2020',
        '',
        'Advies Afdeling advisering Raad van State en Nader rapport',
      ],
      ['nota', 'Tweede nota van wijziging', 'de tweede nota van wijziging van 3 juli 2020', ''],
    ];
  for (const [kind, title, written, about, soort] of CASES) {
    it(`${title}: ${written}`, () => {
      const known = nameOf({ ...paper('31555-1', '2020-07-03', title, kind), ...(soort && { soort }) });
      assert.equal(`${known.article} ${known.name}${known.ofDay}`, written);
      assert.equal(known.about, about);
    });
  }
});
