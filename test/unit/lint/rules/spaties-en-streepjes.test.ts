import assert from 'node:assert/strict';
import { check, draft, fixed, fixedParagraph, flagged, paragraphs } from '../support.ts';

describe('spaties-en-streepjes', () => {
  paragraphs('spaties-en-streepjes', {
    'Door het aangaan van  afspraken lukt het.': [' '],
    'De heer Post , voorzitter , schreef mij .': [' ', ' ', ' '],
    'Ik heb- mede namens hem - besloten.': ['-'],
    'Ik heb -mede namens hem- besloten.': ['-'],
    'Ik heb – zoals gezegd – besloten, en dat - zonder twijfel - met vreugde.': ['-', '-'],
    'De krimp- en grensregio’s, in- of uitvoer, voor- noch nadelen, Oost- dan wel West-Nederland.': [],
    'De jaren 2020 - 2023, artikel 25-36, 5 - 3, het getal -3.': [],
    'Dat is – zoals gezegd – zo, van 2020 - 2023 en met 5 - 3 stemmen.': [],
    'De verhouding is 1 : 3.': [],
    'Dat loopt van 2022 -2026, daarna 2027– 2030, en van 13.00 -15.30 uur.': [' ', ' ', ' '],
    'Op 31 december 2022 -5 graden, in 2022 -100 miljoen, kenmerk 2020-2021 -2022.': [],
    'De capaciteit,opleiding en de ICT,de kosten.': [',', ','],
    'Zie de brief (Kamerstuk 34 225, nr. 22 ), en de rest (groot ).': [' ', ' '],
    'Kruis aan: ( ) ja. En 1 ) dit, a ) dat.': [],
    'In Bergen (NH),een dorp, geldt artikel 3,eerste lid.': [',', ','],
    'De Kamer, gehoord de beraadslaging, verzoekt de regering , snel te zijn, en gaat over tot de orde van de dag.': [],
    'Zie www.rijk.nl/a,bb of a,b en 1,5 en 2,5e; data_xx,yy.csv; de reeks aa,bb,cc; info@rijk.nl,ook.': [],
    'U vindt de stukken op https://www.rijk.nl/stukken .': [],
    'U schrijft: “het loket is  dicht , helaas”.\n\n> Het loket is  dicht , helaas.': [],
    '**Vraag 1**\n\nIs het loket  dicht ?\n\n**Antwoord 1**\n\nJa ,  dat is zo.': [' ', ' '],
    'De NOVI- gebieden en het Rijks- beleid.': ['-'],
    'De afspraken -zie boven- gelden … en zo verder ...': ['-'],
    'Dit is code: `a  b`. En dit een afbreking:  \nnieuwe regel.': [],
    '| a  | b |\n| --- | --- |\n| c  d | e |': [],
  });

  it('shows in every profile what two dashes or two spaces leave no doubt of', () => {
    for (const text of ['Ik heb- mede namens hem - besloten.', 'Ik heb – zegt hij – dat - met vreugde - besloten.']) {
      const profiles = (['rustig', 'volledig'] as const).map((profile) =>
        flagged('spaties-en-streepjes', draft(text), { profile }),
      );
      assert.deepEqual(profiles[0], profiles[1]);
      assert.ok(profiles[0]?.length);
    }
  });

  it('mends them all at once', () => {
    assert.equal(
      fixedParagraph('spaties-en-streepjes', 'Ik heb- mede namens  hem - besloten , zei ik.'),
      'Ik heb – mede namens hem – besloten, zei ik.',
    );
    assert.equal(
      fixedParagraph('spaties-en-streepjes', 'De capaciteit,opleiding en kosten van 2022 -2026.'),
      'De capaciteit, opleiding en kosten van 2022-2026.',
    );
  });

  const slot = '\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n';
  const print = (body: string) => `Geachte heer Meijer,\n\n${body}${slot}`;

  it('ignores spaces at line ends, and finds the one line that is indented', () => {
    const source = print(
      'Met deze brief antwoord ik \nop uw vraag. U vraagt dan \n ook om hulp van de \ngemeenten in de regio.',
    );
    assert.deepEqual(flagged('spaties-en-streepjes', source), [' ']);
    assert.match(fixed('spaties-en-streepjes', source), /U vraagt dan \nook om hulp/);
  });

  it('takes three spaces or more in print for a column, or for what was made black', () => {
    assert.deepEqual(flagged('spaties-en-streepjes', print('Dit zei     op die dag tegen    en dat was  het.')), [' ']);
  });

  it('takes many wide gaps in print for layout', () => {
    const body = Array.from({ length: 12 }, () => 'Met  deze  brief antwoord  ik op uw vraag  over wonen.').join('\n');
    assert.deepEqual(flagged('spaties-en-streepjes', print(body)), []);
  });

  it('leaves the gaps between labels and values alone', () => {
    const row = 'Directie Wonen   Kenmerk 2020-0000385399   Uw kenmerk   Pagina 1 van 2';
    assert.deepEqual(flagged('spaties-en-streepjes', `---\n${row}\n${print('Ik bied u de antwoorden  aan.')}`), [' ']);
  });

  it('only suggests where columns stand side by side, or lines would be joined', () => {
    const changes = (source: string) =>
      check(source)
        .filter(({ rule }) => rule === 'spaties-en-streepjes')
        .map(({ fix, suggestions }) => [fix !== undefined, suggestions?.length ?? 0]);
    const twice = print('Ik bied u de antwoorden  aan.');
    assert.deepEqual(changes(twice), [[true, 0]]);
    assert.deepEqual(changes(`${twice}\nJ. de Boer      K. Smit\n`), [[false, 1]]);
    assert.deepEqual(changes(print('Ik bied u de antwoorden aan\n, zoals u vroeg.')), [[false, 1]]);
    const headless = `Voor de  goede orde het volgende.\n\nIk bied u de antwoorden aan.\n\nKenmerk\n2020-0000385399${slot}`;
    assert.deepEqual(changes(headless), [[false, 1]]);
  });

  it('keeps hyphens at line ends', () => {
    assert.deepEqual(
      flagged(
        'spaties-en-streepjes',
        print('Dit is goed voor de krimp- \nen groeiregio’s en de provin-\ncies in het land.'),
      ),
      [],
    );
  });

  it('remarks once upon two kinds of quotation marks', () => {
    const source = print('Hij zei “ja” en daarna "nee" en toen weer "ja".');
    const found = check(source).filter(({ rule }) => rule === 'spaties-en-streepjes');
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['hint'],
    );
  });
});
