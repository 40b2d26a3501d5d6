import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readLetter } from '../../../src/letter/index.ts';
import { lint } from '../../../src/lint/index.ts';
import {
  exampleData,
  type Field,
  loadCatalogue,
  parseData,
  partsOfField,
  type Template,
  type TemplateData,
  type TemplateValues,
} from '../../../src/template/index.ts';
import { bodyOf, letterOf } from './support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

function templateOf(id: string): Template {
  const made = catalogue.template(id)?.template;
  assert.ok(made, id);
  return made;
}

function exampleOf(id: string): TemplateValues {
  const made = templateOf(id);
  return parseData(exampleData(made), `${id}.yaml`, made).data;
}

/** The body of a template with its example data, some of them changed. */
function letter(id: string, changes: TemplateValues = {}): string {
  return bodyOf(templateOf(id), { ...exampleOf(id), ...changes });
}

/** What an empty value leaves behind: spaces before marks, marks or words doubled, brackets around nothing. */
const HOLLOW = / [,.;)]|\( |\(\)|,,|, ,|\. \.|,\.|\b(\w+) \1\b|^[,.;]|\[…/m;

/** The data without a field, at any depth; a list loses it in all its items. */
function without(data: TemplateData, [name, ...rest]: readonly string[]): TemplateData {
  if (Array.isArray(data)) return data.map((item: TemplateData) => without(item, [name ?? '', ...rest]));
  if (typeof data !== 'object' || data === null || name === undefined) return data;
  const entries = Object.entries(data).filter(([key]) => key !== name || rest.length > 0);
  return Object.fromEntries(entries.map(([key, value]) => [key, key === name ? without(value, rest) : value]));
}

/** The ways to all fields that may be left out; a paper without its day is an open place, and rightly so. */
function optionalPaths(fields: readonly Field[]): string[][] {
  return fields.flatMap((field) => {
    const parts = field.kind === 'kamerstuk' ? [] : (partsOfField(field) ?? []);
    return [...(field.required ? [] : [[field.name]]), ...optionalPaths(parts).map((path) => [field.name, ...path])];
  });
}

describe('a letter without what may be left out', () => {
  for (const { id } of catalogue.entries) {
    it(`${id} has no empty sentence, and nothing to remark`, () => {
      const made = templateOf(id);
      const example = exampleOf(id);
      // questions of nobody are an open place, and rightly so; what is withheld without a ground or a reason too
      const asked = ['afzender', 'gronden', 'overwegingen', 'openbaar-reden'];
      const paths = optionalPaths(made.fields).filter((path) => !asked.includes(path.at(-1) ?? ''));
      const bare = paths.reduce<TemplateData>((data, path) => without(data, path), example);
      const variants = [...paths.map((path) => without(example, path)), bare] as TemplateValues[];
      for (const data of variants) {
        assert.doesNotMatch(bodyOf(made, data), HOLLOW);
        const found = lint(readLetter(letterOf(made, data)), { today: '2025-01-01', profile: 'volledig' });
        // the texts name their annexes
        assert.deepEqual(
          found.map(({ rule, message }) => `${rule}: ${message}`).filter((text) => !text.startsWith('bijlagen-aantal')),
          [],
        );
      }
    });
  }
});

describe('what a hasty writer filled in', () => {
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'a sentence without capital and full stop',
      () => letter('correctiebrief', { juist: 'de bijdrage begint op 1 juli 2025' }),
      /Dat is niet juist\. De bijdrage begint op 1 juli 2025\.\n/,
    ],
    [
      'the words of the sentence again',
      () => letter('antwoordbrief', { waardering: 'u meedenkt.', vraag: 'U vraagt mij om geld.' }),
      /Ik waardeer het dat u meedenkt\. U vraagt mij om geld\. Een/,
    ],
    [
      'a request that begins with om',
      () =>
        letter('reactie-commissie', {
          ontvangen: {
            soort: 'verzoek',
            datum: '2024-05-01',
            afzender: 'vaste commissie voor Wonen',
            onderwerp: 'om raad',
          },
        }),
      /ontving ik van de vaste commissie voor Wonen het verzoek om raad\./,
    ],
    [
      'members and ministers without an article',
      () =>
        letter('uitstelbrief', {
          'mede-namens': ['minister van Financiën', 'Staatssecretaris van Financiën'],
          ontvangen: { soort: 'vragen', datum: '2023-01-25', afzender: 'lid Bos (VVD)', onderwerp: 'wonen' },
          ondertekening: { functie: 'minister voor Wonen', naam: 'A. Bos' },
        }),
      /\nDe vragen van het lid Bos \(VVD\) over wonen .* mede namens de minister van Financiën en de staatssecretaris van Financiën, .*\nDe minister voor Wonen,\n/s,
    ],
    [
      'a day alone',
      () => letter('uitstelbrief', { verwacht: '2023-03-10' }),
      /U ontvangt de antwoorden uiterlijk op 10 maart 2023\.\n/,
    ],
    [
      'a fraction by its name',
      () =>
        letter('schriftelijk-overleg', {
          fracties: { fractie: 'D66', inbreng: { vraag: 'Waarom?', antwoord: 'daarom' } },
        }),
      /## Inbreng van de leden van de D66-fractie\n\nWaarom\?\n\n\*\*Antwoord\*\*\n\nDaarom\.\n/,
    ],
    [
      'a question with italics of its own',
      () => letter('antwoordbrief', { vragen: { vraag: 'Komen er *huizen*?', antwoord: 'ja' } }),
      /\n_Komen er \*huizen\*\?_\n\nJa\.\n/,
    ],
    [
      'answers without capital and full stop',
      () => letter('beantwoording-kamervragen', { vragen: { vraag: 'Klopt dit?', antwoord: 'ja' } }),
      /\*\*Antwoord op vraag 1\*\*\n\nJa\.\n/,
    ],
    [
      'a letter to both Kamers is no letter to one of them besides',
      () =>
        letter('kamerbrief', {
          aan: 'de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal',
          'ook-eerste-kamer': 'ja',
        }),
      /^(?!.*dezelfde strekking)/s,
    ],
    [
      'a letter to one Kamer that is sent to the other too',
      () => letter('kamerbrief', { 'ook-eerste-kamer': 'ja' }),
      /Een brief van dezelfde strekking stuur ik aan de Voorzitter van de Eerste Kamer/,
    ],
    [
      'a paper of the Eerste Kamer in an answer to others',
      () => letter('antwoordbrief', { beleid: { kamerstuk: '36333-D', inhoud: 'gemeld wat volgt' } }),
      /In mijn brief aan de Eerste Kamer van .* \(EK 36333-D\S*\) heb ik gemeld wat volgt\./,
    ],
    [
      'an evaluation that a predecessor sent',
      () =>
        letter('antwoordbrief', {
          evaluaties: {
            onderwerp: 'de evaluatie',
            schrijver: 'ambtsvoorganger',
            kamerstuk: { nummer: '36333-D', datum: '2024-01-09' },
            uitkomst: 'het helpt',
          },
        }),
      /Op 9 januari 2024 heeft mijn ambtsvoorganger de evaluatie aangeboden aan de Eerste Kamer \(/,
    ],
    [
      'a sub-question that nobody has answered yet, beside one that is answered',
      () =>
        letter('beantwoording-kamervragen', {
          vragen: [
            {
              vraag: ['Klopt dit?', 'En dat?'],
              deelvragen: [{ vraag: 'Hoe?', antwoord: 'Zo.' }, { vraag: 'Waarom?' }],
            },
          ],
        }),
      /\*\*Antwoord op vraag 2a\*\*\n\nZo\.\n\n\*\*Vraag 2b\*\*\n\nWaarom\?\n\n\*\*Antwoord op vraag 2b\*\*\n\n\[…het antwoord op de deelvraag/,
    ],
    [
      'only the parts that the writer names, in that order',
      () => letter('antwoordbrief', { volgorde: ['standpunt', 'dank', 'financien'] }),
      /^Geachte heer Van Dalen en mevrouw De Wit,\n\nEen verplichting [^\n]*\n\nIn oktober 2022 [^\n]* mijn reactie\.\n\nVoor buurtbussen [^\n]*\n\nHoogachtend,/,
    ],
    [
      'earlier letters in the order of the writer',
      () =>
        letter('antwoordbrief', {
          'beleid-volgorde': 'zoals opgegeven',
          beleid: [
            { kamerstuk: { nummer: '23645-782', datum: '2022-10-21' }, inhoud: 'b' },
            { kamerstuk: { nummer: '23645-767', datum: '2022-07-08' }, inhoud: 'a' },
          ],
        }),
      /van 21 oktober 2022 \([^)]*\) heb ik b\. Ook heb ik in mijn brief van 8 juli 2022 \([^)]*\) a\./,
    ],
    [
      'a plain reply without empty sections',
      () => bodyOf(templateOf('antwoordbrief'), {}),
      /^(?!.*(?:motie|evaluatie|In mijn brief))/s,
    ],
    [
      'what one of those who sign promised',
      () => letter('gezamenlijke-brief'),
      /heeft de minister van Infrastructuur en Waterstaat tijdens het commissiedebat .* hebben wij tijdens het wetgevingsoverleg/,
    ],
    [
      'a promise of nobody knows whom',
      () =>
        letter('gezamenlijke-brief', {
          toezeggingen: { overleg: 'het debat', datum: '2024-01-09', inhoud: 'om te kijken' },
        }),
      /Op 9 januari 2024 heeft \[…wie de toezegging deed…\] tijdens het debat toegezegd om te kijken\./,
    ],
    [
      'a nota that nobody was asked about',
      () => letter('nota', { 'afgestemd-met': [] }),
      /## Afstemming\n\nDe provincie Fryslân ontvangt/,
    ],
    [
      'a nota of which nobody says how it was coordinated',
      () => letter('nota', { 'afgestemd-met': [], afstemming: null }),
      /## Afstemming\n\n\[…wat er over de afstemming te zeggen is…\]/,
    ],
    [
      'a nota that is made public without some names',
      () => letter('nota', { openbaar: 'ja' }),
      /brief openbaar gemaakt\. De gegevens van personen blijven weg\.\n\nNiet openbaar worden:\n\n- De namen van ambtenaren\. /,
    ],
    [
      'a letter to both Kamers',
      () => letter('kamerbrief', { aan: 'de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal' }),
      /^Geachte Voorzitters,\n\nMet deze brief informeer ik uw Kamers, mede .*\nIn mijn brief aan de Tweede Kamer van/s,
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.match(text(), expected));
});

describe('what a letter says in each of its cases', () => {
  const [motie] = exampleOf('appreciatie-motie')['moties'] as TemplateValues[];
  const vragen = exampleOf('uitstelbrief')['ontvangen'] as TemplateValues[];
  const asked = { soort: 'vragen', afzender: 'de leden Bos en Smit (D66)', onderwerp: 'wonen' };
  const judged = (oordeel: string) => letter('appreciatie-motie', { moties: [{ ...motie, oordeel }] });
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'a motion left to the Kamer',
      () => judged('oordeel Kamer'),
      /\n\nIk laat het oordeel over deze motie aan uw Kamer\. Een/,
    ],
    ['a motion advised against', () => judged('ontraden'), /\n\nIk ontraad deze motie\. Een goede/],
    [
      'a motion taken over',
      () => judged('overnemen'),
      /\n\nIk neem deze motie over, als uw Kamer daar geen bezwaar tegen heeft\. E/,
    ],
    [
      'a motion too early',
      () => judged('ontijdig'),
      /\n\nDeze motie is ontijdig\. Ik verzoek de indiener deze motie aan te houden\. /,
    ],
    ['a motion not judged yet', () => judged(''), /Mijn oordeel over deze motie is: \[…oordeel over de motie…\]\. Een/],
    ['one motion', () => judged('ontraden'), / is een motie ingediend waarover/],
    ['several motions', () => letter('appreciatie-motie'), / zijn moties ingediend waarover/],
    [
      'several sets of questions that wait',
      () =>
        letter('uitstelbrief', {
          ontvangen: [...vragen, { ...asked, datum: '2023-01-26' }, { ...asked, datum: '2023-01-30' }],
        }),
      /^De vragen van het lid .* 25 januari 2023\), de vragen van .* 26 januari 2023\) en de vragen van .* 30 januari 2023\) kan ik/m,
    ],
    [
      'questions that wait, on behalf of others',
      () => letter('uitstelbrief', { 'mede-namens': ['de minister van Financiën'] }),
      / kan ik, mede namens de minister van Financiën, tot mijn spijt niet/,
    ],
    [
      'several sets of questions that are answered',
      () =>
        letter('beantwoording-kamervragen', {
          ...{ 'mede-namens': null, 'uitgesteld-op': null },
          ontvangen: [
            { ...asked, datum: '2023-05-10' },
            { ...asked, datum: '2023-05-11', kenmerk: '2023Z1' },
          ],
        }),
      /^Hierbij bied ik u de antwoorden aan op de vragen van .* \(ingezonden op 10 mei 2023\) en de vragen van .* \(kenmerk 2023Z1, ingezonden op 11 mei 2023\)\.\n\nVraag 2 en 3/m,
    ],
    [
      'answers after a letter that asked for time',
      () => letter('beantwoording-kamervragen', { 'uitgesteld-op': '2023-05-02' }),
      /\n\nOp 2 mei 2023 heb ik u bericht dat de beantwoording meer tijd zou kosten dan de gebruikelijke drie weken\.\n\nVraag 2/,
    ],
    [
      'answers that are later still',
      () => letter('beantwoording-kamervragen', { 'uitgesteld-op': '2023-05-02', datum: '2023-06-01' }),
      /drie weken\. De beantwoording heeft ook langer geduurd dan zes weken\. Daarvoor bied ik u mijn excuses aan\.\n/,
    ],
    [
      'an annex that was forgotten',
      () => letter('correctiebrief', { gebrek: 'ontbrekende bijlage', bijlage: 'de tabel met gemeenten' }),
      /ontbrak de tabel met gemeenten\. Hierbij bied ik u dit stuk alsnog aan\.\n\nDe bedragen/,
    ],
    [
      'a word in between',
      () => letter('ontvangstbevestiging', { bericht: 'tussenbericht', reden: 'het waterschap zijn plan nog aanpast' }),
      /Mijn antwoord duurt langer dan u mag verwachten, omdat het waterschap zijn plan nog aanpast\. Daarvoor bied/,
    ],
    [
      'an official who signs for himself',
      () => letter('burgerbrief', { namens: null }),
      /\n\nMet vriendelijke groet,\n\nHet hoofd van de afdeling Publieksvragen,\n\ndrs\. J\. Smit\n$/,
    ],
    [
      'an official who signs for the minister',
      () => letter('burgerbrief'),
      /groet,\n\nDe minister van .*,\nnamens deze,\nhet hoofd van de afdeling Publieksvragen,\n\ndrs\. J\. Smit\n$/,
    ],
    [
      'a request that waited',
      () => letter('reactie-commissie', { datum: '2024-07-01' }),
      /\n\nUw Kamer heeft lang op mijn reactie moeten wachten\. Daarvoor bied/,
    ],
    [
      'a nota that is public in part',
      () => letter('nota', { openbaar: 'gedeeltelijk' }),
      /openbaar gemaakt, maar niet helemaal\. De gegevens van personen/,
    ],
    [
      'a nota that is not public',
      () => letter('nota', { openbaar: 'nee' }),
      /niet openbaar gemaakt\. De gegevens van personen/,
    ],
    [
      'one who signs for two',
      () => letter('gezamenlijke-brief'),
      /Janssen\n\nDe minister voor Primair .*,\n\ndrs\. C\. de Ruiter\n$/,
    ],
    [
      'a letter to both Kamers',
      () => letter('aanbiedingsbrief', { 'ook-eerste-kamer': 'ja' }),
      /\n\nEen brief van dezelfde strekking stuur ik aan de Voorzitter van de Eerste Kamer der Staten-Generaal\.\n\nIk hoop/,
    ],
    [
      'progress of which only the next report is known',
      () => letter('voortgangsbrief', { vervolg: null, volgende: '2025-05-15' }),
      /\n\n## Hoe het verder gaat\n\nDe volgende voortgangsbrief ontvangt uw Kamer uiterlijk op 15 mei 2025\.\n/,
    ],
    [
      'a report that comes with the reaction to it',
      () => letter('beleidsreactie', { 'biedt-aan': 'ja', kamerstuk: null }),
      / van de Raad voor Zorg in de Buurt\. Dit stuk bied ik u hierbij aan\. De vaste commissie/,
    ],
    [
      'a reaction to several reports',
      () => letter('beleidsreactie', { stukken: ['rapport ‘Thuis’', 'advies ‘Later’ van de SER'] }),
      / op het rapport ‘Thuis’ en het advies ‘Later’ van de SER\. Uw Kamer ontving deze stukken bij de brief van 30 mei 2024 \(/,
    ],
    [
      'an answer to a recommendation that is not decided on',
      () =>
        letter('beleidsreactie', {
          aanbevelingen: [{ aanbeveling: 'Begin eerder.', reactie: 'dat onderzoek ik nog' }],
        }),
      /## De aanbeveling\n\n\*Begin eerder\.\*\n\nDat onderzoek ik nog\.\n/,
    ],
    [
      'a motion that is not carried out yet, and a promise that is kept',
      () => letter('uitvoering-motie'),
      /om andere gemeenten daarbij te helpen\.\n\n## [^\n]+\n\nOp 18 april 2024 heb ik tijdens het tweeminutendebat .* Daarmee beschouw ik de toezegging als afgedaan\.\n/s,
    ],
    [
      'a promised paper that comes later, without the day that was aimed at',
      () => letter('uitstelbericht', { eerder: null, excuses: null, 'mede-namens': null }),
      / laat ik u weten dat u de evaluatie .* later ontvangt dan voorzien\. De reden van het uitstel is dat .* hebben gekregen\. U ontvangt het stuk uiterlijk op 1 oktober 2024\.\n/,
    ],
    [
      'what a predecessor promised and comes later',
      () =>
        letter('uitstelbericht', {
          toezeggingen: { overleg: 'het debat', datum: '2024-01-09', inhoud: 'om te kijken', wie: 'ambtsvoorganger' },
        }),
      /^Op 9 januari 2024 heeft mijn ambtsvoorganger tijdens het debat toegezegd om te kijken\.\n/m,
    ],
    [
      'several papers that come later',
      () => letter('uitstelbericht', { wat: ['rapport over veren', 'mijn reactie daarop'], eerder: '2024-07-01' }),
      / dat u het rapport over veren en mijn reactie daarop later ontvangt dan voorzien\. De bedoeling was dat u deze stukken uiterlijk op 1 juli 2024 zou ontvangen\. .* U ontvangt de stukken /,
    ],
    [
      'an agenda of which only the Dutch position is known',
      () =>
        letter('geannoteerde-agenda', {
          agendapunten: [{ kop: 'Bodem', inhoud: 'de raad spreekt over bodem', inzet: 'Nederland luistert' }],
          moties: null,
        }),
      /\n\n## Bodem\n\nDe raad spreekt over bodem\.\n\n### Inzet van Nederland\n\nNederland luistert\.\n\n## Hoe/,
    ],
    [
      'a report of a meeting without what came before it',
      () => letter('verslag', { agenda: null, deelnemer: null, plaats: null, 'mede-namens': null }),
      /^Hierbij bied ik u het verslag aan van de Landbouw- en Visserijraad van 9 en 10 december 2024\. Ook bied ik u /m,
    ],
    [
      'a draft order of which no last day is given',
      () => letter('voorhangbrief', { 'termijn-tot': null, 'ook-eerste-kamer': null }),
      /\n\n## De voorhang\n\nDaarna wordt het ontwerp [^\n]*\n\nIk hoop/,
    ],
    [
      'two draft orders',
      () => letter('voorhangbrief', { ontwerp: ['ontwerpbesluit bodem', 'de ontwerpregeling bodem'], vervolg: null }),
      /^Hierbij leg ik, .*, het ontwerpbesluit bodem en de ontwerpregeling bodem aan uw Kamer voor\. .*tot en met 11 november 2024 over de ontwerpen uitspreken\.\n/ms,
    ],
    [
      'a yearly report and nothing more',
      () =>
        letter('aanbieding-jaarverslag', {
          stukken: ['jaarverslag 2023'],
          organisatie: 'het Kadaster',
          ...{ 'mede-namens': null, 'ontvangen-op': null, grondslag: null, goedkeuringen: null, kern: null },
          ...{ onderdelen: null, oordeel: null, vervolg: null, 'ook-eerste-kamer': null },
        }),
      /^Geachte Voorzitter,\n\nHierbij bied ik u het jaarverslag 2023 van het Kadaster aan\.\n\nIk hoop/,
    ],
    [
      'a planning of papers with and without a remark',
      () => letter('planningsbrief'),
      /## Wetsvoorstellen\n\n- De wijziging van de Wet lokaal spoor: maart 2025\.\n- De wijziging van de Waterschapswet: juni 2025\. De Afdeling /,
    ],
    [
      'copies that nobody asked for',
      () =>
        letter('afschrift', {
          stukken: ['mijn brief aan de VNG', 'brief van de VNG'],
          ...{ ontvangen: null, 'mede-namens': null, weggelaten: null, kern: null, toezeggingen: null },
        }),
      /^Geachte Voorzitter,\n\nHierbij stuur ik u een afschrift van mijn brief aan de VNG en de brief van de VNG\.\n\nIk hoop/,
    ],
    [
      'a letter that was sent on, on a day and a ground that are not given',
      () => letter('doorzendbrief', { 'doorgestuurd-op': null, grondslag: null, reden: null, vervolg: null }),
      /\n\nDe gemeente Westerveen gaat hierover\. Daarom heb ik uw bericht daarheen doorgestuurd\.\n\nHebt u vragen over de behandeling\?/,
    ],
    [
      'no term of three weeks towards the Eerste Kamer',
      () => letter('uitstelbrief', { aan: 'de Eerste Kamer' }),
      / tot mijn spijt nog niet beantwoorden\./,
    ],
    [
      'no excuses for a term towards the Eerste Kamer',
      () =>
        letter('beantwoording-kamervragen', {
          aan: 'de Eerste Kamer',
          'uitgesteld-op': '2023-05-02',
          datum: '2023-09-01',
        }),
      /^(?!.*(?:drie weken|zes weken|excuses))/s,
    ],
    [
      'a word in between to the Eerste Kamer',
      () => letter('beantwoording-kamervragen', { kamer: 'eerste', 'uitgesteld-op': '2023-05-02' }),
      /\n\nOp 2 mei 2023 heb ik u bericht dat de beantwoording meer tijd zou kosten\.\n/,
    ],
    [
      'a motion that is done with, not carried out',
      () =>
        letter('uitvoering-motie', {
          zaken: [{ kop: 'Wat ik doe', soort: 'motie', uitvoering: 'Ik voer de motie niet uit.', afgedaan: 'ja' }],
        }),
      /Ik voer de motie niet uit\. Daarmee beschouw ik de motie als afgedaan\.\n/,
    ],
    [
      'a letter of a committee that is no request',
      () =>
        letter('reactie-commissie', {
          ontvangen: {
            soort: 'brief',
            datum: '2024-05-01',
            afzender: 'vaste commissie voor Wonen',
            onderwerp: 'huren',
          },
        }),
      /ontving ik van de vaste commissie voor Wonen een brief over huren\./,
    ],
    [
      'a nota for information, which asks no decision',
      () => letter('nota', { strekking: 'ter informatie' }),
      /\n\n## Ter informatie\n\nIk vraag u kennis te nemen van deze nota\.\n(?!.*besluit is nodig)/s,
    ],
    [
      'a nota that is secret as a whole lists no parts',
      () => letter('nota', { openbaar: 'nee' }),
      /^(?!.*Niet openbaar word)/s,
    ],
    [
      'a report that is offered now was not offered before',
      () => letter('beleidsreactie', { 'biedt-aan': 'ja' }),
      /stuk bied ik u hierbij aan\.(?! Uw Kamer ontving)/,
    ],
    ['a correction without excuses', () => letter('correctiebrief', { excuses: 'nee' }), /^(?!.*excuses)/s],
    [
      'a meeting where the minister spoke for the Netherlands',
      () => letter('verslag', { deelnemer: 'ik' }),
      / Ik heb Nederland daar vertegenwoordigd\. /,
    ],
    [
      'a circular of which nobody knows who gets it',
      () => letter('circulaire', { aan: null }),
      /^Geachte \[…leden van de raad, besturen of anderen…\],\n/,
    ],
    [
      'a motion or a toezegging, where that is not said',
      () => letter('uitvoering-motie', { zaken: [{ kop: 'Water', uitvoering: 'De dijk is klaar.' }] }),
      /\n\n## Water\n\nHet gaat om een \[…motie of toezegging…\]\. De dijk is klaar\.\n\n/,
    ],
    [
      'a circular that has an end and no beginning',
      () => letter('circulaire', { 'geldt-vanaf': null }),
      /^Geachte colleges,\n\n[^\n]+\n\nDeze circulaire geldt tot en met 30 september 2028\. /,
    ],
    [
      'a circular with a beginning and an end',
      () => letter('circulaire', { vervangt: null, grondslag: 'artikel 2 van de Wet voorbeeld' }),
      /\n\nDeze circulaire geldt van 1 oktober 2024 tot en met 30 september 2028\. Zij berust op /,
    ],
    [
      'a request of which the term stands still',
      () => letter('woo-bevestiging', { 'termijn-opgeschort': 'ja' }),
      /na de dag van ontvangst\. Dat staat in [^\n]*\. Deze termijn staat stil tot de dag waarop u mijn vragen hebt beantwoord \([^)]*\)\. Kan/,
    ],
    [
      'a request of which the term goes on',
      () => letter('woo-bevestiging', { 'ontvangen-op': '2024-03-01' }),
      /De termijn eindigt op 2 april 2024\. Kan/,
    ],
    [
      'a request of which nobody noted when it came in',
      () => letter('woo-bevestiging', { 'ontvangen-op': null }),
      /De termijn eindigt op \[…laatste dag van de termijn van vier weken…\]\./,
    ],
    [
      'a decision that comes two weeks later, and nobody else is asked',
      () => letter('woo-verdaging', { 'zienswijzen-tot': null, grond: 'omvang en gecompliceerdheid' }),
      / De omvang en gecompliceerdheid van de informatie rechtvaardigen dat\. [^\n]*\n\nDe termijn eindigt nu op 17 juni 2024\.\n/,
    ],
    [
      'a third party that is asked about no documents by name',
      () => letter('woo-zienswijze', { documenten: null, voornemen: null, 'verzoek-van': null, vertrouwelijk: 'nee' }),
      /^Geachte directie,\n\n[^\n]+ in Noordermeer\. Ik beslis daarover [^\n]+\n\n## Wat ik u vraag\n\n[^\n]+\n\n## Hoe het verder gaat\n/,
    ],
    ...(
      [
        ['openbaar', 'Ik maak de informatie waarom u vraagt openbaar.'],
        ['niet openbaar', 'Ik maak de informatie waarom u vraagt niet openbaar.'],
        ['geen informatie', 'De informatie waarom u vraagt, berust niet bij mij. Daarom wijs ik uw verzoek af.'],
      ] as const
    ).map(
      ([besluit, said]) =>
        [
          `a decision without anything else: ${besluit}`,
          () =>
            letter('woo-besluit', {
              besluit,
              ...{ 'besluit-toelichting': null, letterlijk: null, verloop: null, zoekslag: null, aantal: null },
              ...{ inventaris: null, overwegingen: null, zienswijzen: null, wijze: null, publicatie: null },
            }),
          new RegExp(`mijn besluit\\.\n\n## Besluit\n\n${said}\n\n## Bezwaar\n\n`),
        ] as const,
    ),
    [
      'documents that come with the decision, and are published',
      () => letter('woo-besluit', { wijze: 'bij dit besluit', 'inventaris-bijlage': 'ja', inventaris: null }),
      / In de inventaris bij dit besluit staat [^|]*\n## Wijze van openbaarmaking\n\nU krijgt de documenten die openbaar worden bij dit besluit\. Het besluit en de documenten [^\n]* op www/s,
    ],
    [
      'a decision that is not taken yet',
      () => letter('woo-besluit', { besluit: null, overwegingen: null }),
      /\n\nMijn besluit is: \[…uw besluit…\]\. Een verslag /,
    ],
    [
      'a request for information with a mail beside it',
      () =>
        letter('woo-besluit', {
          ontvangen: [
            { soort: 'verzoek', datum: '2024-05-02', onderwerp: 'informatie over haltes' },
            { soort: 'e-mail', datum: '2024-05-10', onderwerp: 'de haltes' },
          ],
        }),
      / Ik heb uw verzoek van 2 mei 2024 ontvangen op 6 mei 2024 en behandel het op grond van /,
    ],
    [
      'two requests for information',
      () =>
        letter('woo-besluit', {
          ontvangen: [
            { soort: 'verzoek', datum: '2024-05-02', onderwerp: 'informatie over haltes' },
            { soort: 'verzoek', datum: '2024-05-03', onderwerp: 'informatie over lijnen' },
          ],
        }),
      / Ik heb de verzoeken ontvangen op 6 mei 2024 en behandel deze op grond van /,
    ],
    [
      'a decision of which no documents are published',
      () => letter('woo-besluit', { besluit: 'niet openbaar', inventaris: null }),
      /^(?!.*(?:Wijze van openbaarmaking|documenten die openbaar worden)).*\n## Publicatie\n\nDit besluit komt op www\.rijksoverheid\.nl\.\n/s,
    ],
    ...['openbaar', 'niet openbaar'].map(
      (besluit) =>
        [
          `a decision that the list of documents speaks against: ${besluit}`,
          () => letter('woo-besluit', { besluit }),
          new RegExp(
            `Ik maak de informatie waarom u vraagt \\[…[^\\]]* het besluit is ‘${besluit}’, en [^\\]]*…\\]\\. `,
          ),
        ] as const,
    ),
    [
      'a decision that the list of documents bears out',
      () => letter('woo-besluit', { besluit: 'openbaar', inventaris: [{ document: 'Memo', oordeel: 'openbaar' }] }),
      /Ik maak de informatie waarom u vraagt openbaar\./,
    ],
    [
      'documents that are withheld without a ground, or on one that nobody considers',
      () =>
        letter('woo-besluit', {
          inventaris: [
            { document: 'Memo', oordeel: 'deels openbaar', gronden: ['5.1.2i'] },
            { document: 'Notulen', oordeel: 'niet openbaar' },
          ],
          overwegingen: [{ grond: '5.1.2e', overweging: 'De namen laat ik weg.' }],
        }),
      /\| 5\.1\.2i \|\n\| Notulen \| \| niet openbaar \| \[…grond in de Woo…\] \|\n.*Hier gelden deze uitzonderingen\..*\n### Het goed functioneren van de Staat[^\n]*\n\n[^\n]* \[…waarom grond 5\.1\.2i hier geldt…\]\n/s,
    ],
    [
      'a number of documents in figures',
      () => letter('woo-besluit', { aantal: '12', inventaris: null }),
      / Ik heb twaalf documenten gevonden\./,
    ],
    [
      'an objection by the addressee itself',
      () =>
        letter('beslissing-op-bezwaar', { aan: 'Stichting De Noot\nKerkplein 2', bezwaarmaker: 'stichting De Noot' }),
      /\nOp 9 juli 2024 hebt u bezwaar gemaakt tegen /,
    ],
    [
      'a request by the addressee itself',
      () =>
        letter('woo-bevestiging', {
          aan: 'Stichting De Noot',
          ontvangen: [
            { soort: 'verzoek', datum: '2024-05-02', namens: 'De stichting De Noot', onderwerp: 'informatie over x' },
          ],
        }),
      /\nOp 2 mei 2024 stuurde u mij een verzoek om informatie over x\./,
    ],
    [
      'an objection that is not admissible, and so not judged',
      () => letter('beslissing-op-bezwaar', { beslissing: 'niet-ontvankelijk' }),
      /^(?!.*(?:Uw bezwaren|U voert aan)).*\nIk verklaar uw bezwaar niet-ontvankelijk\. /s,
    ],
    [
      'a term that stands still until the third parties have spoken',
      () => letter('woo-verdaging'),
      / Zij kunnen die geven tot en met 11 juni 2024\. [^\n]* zienswijzen heb, en uiterlijk tot en met 11 juni 2024\. /,
    ],
    [
      'a third party that is asked to keep it to itself',
      () => letter('woo-zienswijze', { bijlagen: null }),
      / sturen naar woo@ienw\.example\. [^\n]*\n\nIk vraag u deze brief vertrouwelijk te behandelen zolang /,
    ],
    [
      'a copy of which something is left out',
      () => letter('afschrift'),
      / In dit afschrift heb ik de namen en adressen van de bewoners onleesbaar gemaakt\. /,
    ],
    [
      'an appointment with a beginning and an end',
      () => letter('benoemingsbrief'),
      / De benoeming geldt van 1 januari 2025 tot en met 31 december 2028\. /,
    ],
    [
      'what happened, told in the order of a main clause',
      () =>
        letter('woo-besluit', {
          verloop: [
            { datum: '2024-05-14', gebeurtenis: 'U bent gebeld over het verzoek.' },
            { datum: '2024-05-28', gebeurtenis: 'heb ik de termijn verdaagd' },
            { datum: '2024-05-29', gebeurtenis: 'de provincie is gebeld' },
          ],
        }),
      /\n\nOp 14 mei 2024: u bent gebeld over het verzoek\. Op 28 mei 2024 heb ik de termijn verdaagd\. Op 29 mei 2024: de provincie is gebeld\.\n/,
    ],
    [
      'a nota that asks for a decision',
      () => letter('nota'),
      /\n\nDeze nota ligt bij u ter beslissing\. Ik vraag u [^\n]* Uw besluit is uiterlijk op 30 mei 2024 nodig\.\n/,
    ],
    [
      'an objection on which nobody was heard',
      () =>
        letter('beslissing-op-bezwaar', {
          beslissing: 'ongegrond',
          'niet-gehoord': 'Ik heb u niet gehoord, omdat uw bezwaar kennelijk ongegrond is',
          ...{ verloop: null, 'gehoord-op': null, gehoord: null, advies: null, ontvankelijkheid: null },
        }),
      /\n\nIk verklaar uw bezwaar ongegrond\. [^\n]*\n\n## Verloop\n\nIk heb u niet gehoord, omdat uw bezwaar kennelijk ongegrond is\.\n\n## Uw bezwaren/,
    ],
    [
      'an objection of which only the outcome is given',
      () =>
        letter('beslissing-op-bezwaar', {
          ...{ bezwaarmaker: null, 'bezwaar-ontvangen': null, 'besluit-kenmerk': null, bezwaren: null, kosten: null },
          ...{ verloop: null, 'gehoord-op': null, gehoord: null, advies: null, ontvankelijkheid: null, contact: null },
        }),
      /^Geachte mevrouw Van Tol,\n\nOp 9 juli 2024 hebt u bezwaar gemaakt tegen mijn besluit van 13 juni 2024 over [^\n(]*\. In deze brief leest u mijn beslissing\.\n\n## Beslissing\n\n[^\n]+\n\n## Beroep\n/,
    ],
    [
      'answers on a bill, and nothing more',
      () =>
        letter('nota-verslag', {
          ...{ 'mede-namens': null, 'nota-van-wijziging': 'nee', wijziging: null, kern: null, vervolg: null },
        }),
      /^Geachte Voorzitter,\n\nHierbij bied ik u de nota aan naar aanleiding van het verslag van 28 juni 2024 \([^)]*\) over het voorstel van wet tot wijziging [^\n]*\.\n\nHoogachtend,/,
    ],
    [
      'one fiche',
      () => letter('bnc-fiche', { fiches: [{ voorstel: 'de mededeling over water' }], 'mede-namens': null }),
      /\n\nHierbij bied ik u het fiche aan van de werkgroep [^\n]* over:\n\n- de mededeling over water\.\n\n/,
    ],
    ...(
      [
        ['mevrouw J. Bos', 'Geachte mevrouw Bos,'],
        ['Stichting Dorpsleven', 'Geachte heer, mevrouw,'],
        ['Duinmeer Advocaten\nt.a.v. de heer mr. P. de Wit', 'Geachte heer De Wit,'],
        ['het bestuur van de Vereniging Dorpsbelang', 'Geacht bestuur,'],
      ] as const
    ).flatMap(([aan, greeting]) =>
      ['woo-bevestiging', 'woo-verdaging', 'woo-zienswijze', 'woo-besluit', 'beslissing-op-bezwaar'].map(
        (id) => [`${id} to ${aan.split('\n')[0]}`, () => letter(id, { aan }), new RegExp(`^${greeting}\n`)] as const,
      ),
    ),
    [
      'an appointment that the letter itself makes',
      () => letter('benoemingsbrief', { 'besluit-van': null, 'tot-en-met': null, opvolging: null, grondslag: null }),
      /^Geachte mevrouw Van Loon,\n\nHierbij benoem ik u tot lid [^\n.]*\. De benoeming geldt met ingang van 1 januari 2025\.\n/,
    ],
    [
      'somebody who was appointed again',
      () => letter('benoemingsbrief', { benoeming: 'herbenoem' }),
      /\n\nBij besluit van 14 november 2024 heb ik u herbenoemd tot lid van de Commissie Landschap\. /,
    ],
    [
      'a reaction to the ombudsman without recommendations',
      () => letter('bestuurlijke-reactie', { aan: 'de Nationale ombudsman', aanbevelingen: null, 'mede-namens': null }),
      /^Geachte ombudsman,\n\n[^\n]* In deze brief geef ik mijn reactie\. [^#]*\n\n## De conclusies\n\n[^#]*\n\n## Wat volgens mij niet klopt\n/,
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.match(text(), expected));
});
