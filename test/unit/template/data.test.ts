import assert from 'node:assert/strict';
import { exampleData, formatProblem, missingFields, parseData } from '../../../src/template/index.ts';
import { bodyOf, template } from './support.ts';

const made = template(
  `  - {naam: betreft, vraag: onderwerp}
  - {naam: datum, vraag: dag, soort: datum}
  - {naam: p, vraag: de ondertekenaar, soort: persoon}
  - {naam: m, vraag: moties, soort: lijst, velden: [{naam: s, vraag: de motie, soort: kamerstuk}, {naam: t, vraag: tekst}]}
  - {naam: ontvangen, vraag: wat, soort: ontvangen}
`,
  '{{betreft}}{{p.naam}}{{#each m}}{{verwijzing s}}{{t}}{{/each}}',
);

const problemsOf = (text: string) => parseData(text, 'g.yaml', made).problems.map(formatProblem);

describe('a data file', () => {
  it('is read as it is typed', () => {
    const { data, problems } = parseData(
      '\ufeffbetreft: 0123\ndatum: 2020-07-03\nm:\n  - s: 31757-102\n',
      'g.yaml',
      made,
    );
    assert.deepEqual(problems, []);
    assert.equal(data['betreft'], '0123');
    assert.equal(JSON.stringify(data), '{"betreft":"0123","datum":"2020-07-03","m":[{"s":"31757-102"}]}');
  });

  it('may be empty', () => {
    assert.deepEqual(parseData('# niets\n', 'g.yaml', made), { data: {}, problems: [] });
  });

  for (const [text, problem] of [
    ['betreft: x\nbetref: y\n', 'g.yaml:2:1: Onbekend veld ‘betref’: bedoelt u ‘betreft’?'],
    [
      '\ndatum: morgen\n',
      'g.yaml:2:8: ‘datum’: ‘morgen’ is geen datum; schrijf bijvoorbeeld 3 juli 2020 of 2020-07-03.',
    ],
    [
      'm:\n  - s: {nummer: 31757-102}\n  - s: zomaar\n',
      'g.yaml:3:8: ‘m.2.s’: ‘zomaar’ is geen Kamerstuk; schrijf bijvoorbeeld 31757-102.',
    ],
    ['p: de minister\n', 'g.yaml:1:4: ‘p’: Hier horen onderdelen te staan: functie, naam.'],
    ['m:\n  - los\n', 'g.yaml:2:5: ‘m.1’: Hier horen onderdelen te staan: s, t.'],
    ['betreft:\n  - a\n', 'g.yaml:2:3: ‘betreft’: Hier hoort een tekst te staan, geen lijst of onderdelen.'],
    [
      'ontvangen:\n  soort: fax\n',
      'g.yaml:2:10: ‘ontvangen.1.soort’: ‘fax’ kan hier niet; kies uit brief, e-mail, vragen, verzoek, rapport, motie, advies.',
    ],
    [
      'ontvangen:\n  - datum: 2020-07-03\n    van: x\n',
      'g.yaml:3:5: Onbekend onderdeel ‘van’; ‘ontvangen’ heeft soort, datum, afzender, namens, kenmerk, onderwerp.',
    ],
    ['m: [{s: {nr: 1}}]\n', 'g.yaml:1:10: Onbekend onderdeel ‘nr’; ‘s’ heeft nummer, datum.'],
    ['zomaar tekst', 'g.yaml:1:1: Een gegevensbestand heeft regels als ‘betreft: Reactie op uw brief’.'],
    ['betreft: "x\n', 'g.yaml:1:10: Dit aanhalingsteken wordt nergens gesloten.'],
    [
      'betreft: *krimp*\n',
      'g.yaml:1:10: Een verwijzing (*naam) wordt hier niet gelezen: schrijf de waarde uit, of zet haar tussen aanhalingstekens.',
    ],
    ['betreft: &a x\n', 'g.yaml:1:10: Zet een tekst die met dit teken begint tussen aanhalingstekens.'],
    ['betreft: !Belangrijk\n', 'g.yaml:1:10: Zet een tekst die met dit teken begint tussen aanhalingstekens.'],
    ['betreft: @krimp\nonzin: x\n', 'g.yaml:1:10: Zet een tekst die met dit teken begint tussen aanhalingstekens.'],
    ['betreft: [a\n', 'g.yaml:2:1: Hier ontbreekt het haakje ] dat de lijst sluit.'],
    [
      "betreft: 'x's brief'\n",
      'g.yaml:1:13: Dit kan hier niet staan: zet de hele tekst tussen aanhalingstekens, of begin een nieuwe regel.',
    ],
    [' '.repeat(300_000), 'g.yaml:1:1: Dit is groter dan 256 KiB en wordt niet gelezen.'],
  ] as const) {
    it(`${JSON.stringify(text.slice(0, 50))} has its problem`, () => assert.deepEqual(problemsOf(text), [problem]));
  }
});

describe('a default for every incoming letter', () => {
  const asked = template(
    '  - {naam: ontvangen, vraag: vragen, soort: ontvangen, standaard: {soort: vragen}}\n',
    '{{#each ontvangen}}{{soort}} van {{datum datum}}; {{/each}}',
  );

  it('is there for each that does not say otherwise', () => {
    const data = { ontvangen: [{ datum: '2020-07-03' }, { datum: '2020-07-04', soort: 'rapport' }] };
    assert.equal(bodyOf(asked, data), 'vragen van 3 juli 2020; rapport van 4 juli 2020;\n');
    assert.match(bodyOf(asked), /^vragen van \[…datum/);
  });

  it('is no answer: the letters are asked for', () => {
    assert.deepEqual(
      missingFields(asked, {}).map(({ name }) => name),
      ['ontvangen'],
    );
    assert.match(exampleData(asked), /soort: vragen\n +datum: 2020/);
  });

  it('makes no letter out of nothing where none need be there', () => {
    const optional = template(
      '  - {naam: ontvangen, vraag: x, soort: ontvangen, verplicht: nee, standaard: {soort: vragen}}\n',
      'a{{#if ontvangen}}b{{/if}}{{#each ontvangen}}{{soort}}{{/each}}',
    );
    assert.equal(bodyOf(optional), 'a\n');
  });
});
