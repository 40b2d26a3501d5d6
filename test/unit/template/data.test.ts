import assert from 'node:assert/strict';
import { exampleData, formatProblem, lostData, missingFields, parseData } from '../../../src/template/index.ts';
import { bodyOf, letterOf, template } from './support.ts';

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
      'g.yaml:1:10: Een verwijzing (*naam) wordt hier niet gelezen: schrijf de waarde uit, of zet het geheel tussen aanhalingstekens.',
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

describe('what every head can have', () => {
  it('is known to every template, and stands in the head in its place', () => {
    const text = `status: ter-ondertekening
streefdatum: 1 juli 2026
betreft: krimp
cc:
  - de VNG
retouradres: Postbus 20011 2500 EA Den Haag
directie: Dijken
contactpersoon: K. de Wit
uw-kenmerk: '2021-1'
soort: antwoordbrief
p: {functie: de minister van Waterbeheer, naam: A. Voorbeeld}
`;
    const asked = template(
      '  - {naam: betreft, vraag: onderwerp}\n  - {naam: p, vraag: wie, soort: persoon}\n',
      '{{p.functie}} {{p.naam}}',
    );
    const { data, problems } = parseData(text, 'g.yaml', asked);
    assert.deepEqual(problems, []);
    assert.equal(
      letterOf(asked, data),
      `---
soort: antwoordbrief
status: ter-ondertekening
streefdatum: 2026-07-01
uw-kenmerk: 2021-1
betreft: krimp
cc:
  - de VNG
retouradres: Postbus 20011 2500 EA Den Haag
directie: Dijken
contactpersoon: K. de Wit
---

de minister van Waterbeheer A. Voorbeeld
`,
    );
  });

  it('is not written where it is not given', () => {
    const asked = template('  - {naam: betreft, vraag: onderwerp}\n', 'x');
    assert.equal(letterOf(asked, { betreft: 'krimp' }), '---\nsoort: antwoordbrief\nbetreft: krimp\n---\n\nx\n');
  });

  it('leaves a field of the template with such a name to the template', () => {
    const asked = template('  - {naam: status, vraag: stand van zaken}\n', '{{status}}');
    assert.equal(letterOf(asked, { status: 'bijna klaar' }), '---\nsoort: antwoordbrief\n---\n\nbijna klaar\n');
  });

  it('does not make a letter of another kind', () => {
    assert.deepEqual(problemsOf('soort: nota\n'), [
      'g.yaml:1:8: ‘soort’: ‘nota’ kan hier niet; kies uit antwoordbrief.',
    ]);
  });
});

describe('data that the letter has no place for', () => {
  const choosing = template(
    `  - {naam: k, vraag: keus, soort: keuze, keuzes: [kort, lang], standaard: kort}
  - {naam: reden, vraag: reden, verplicht: nee}
  - {naam: l, vraag: namen, soort: lijst, verplicht: nee, velden: [{naam: wie, vraag: wie}, {naam: rol, vraag: rol}]}
  - {naam: s, vraag: stuk, soort: kamerstuk}
`,
    '{{verwijzing s}}{{#if (is k "lang")}} {{reden}}{{#each l}} {{wie}} {{rol}}{{/each}}{{else}}{{#each l}} {{wie}}{{/each}}{{/if}}',
  );
  const told = (text: string) => parseData(text, 'g.yaml', choosing).problems;

  it('are told at their place, and the letter is made all the same', () => {
    const text = 'k: kort\nreden: omdat het kan\nl:\n  - {wie: A, rol: b}\ns: {nummer: 31757-102, datum: 2020-07-03}\n';
    assert.deepEqual(
      told(text).map((one) => `${one.severity} ${formatProblem(one)}`),
      [
        'warning g.yaml:2:8: ‘reden’ komt niet in de brief: bij deze gegevens hoort het er niet in.',
        'warning g.yaml:4:19: ‘l.1.rol’ komt niet in de brief: bij deze gegevens hoort het er niet in.',
      ],
    );
  });

  it('are named together with what nobody knows', () => {
    const data = {
      soort: 'antwoordbrief',
      cc: 'de VNG',
      onzin: 'x',
      leeg: null,
      reden: 'omdat het kan',
      s: '31757-102',
    };
    assert.deepEqual(lostData(choosing, data), ['onzin', 'reden']);
  });

  it('are a choice that changes nothing, and the day of a paper that is none', () => {
    const made = template(
      '  - {naam: k, vraag: keus, soort: keuze, keuzes: [kort, lang]}\n  - {naam: s, vraag: stuk, soort: kamerstuk}\n  - {naam: w, vraag: w, soort: keuze, keuzes: [ja, nee]}\n',
      '{{verwijzing s}}{{#if (is w "ja")}} Ja.{{/if}}',
    );
    const given = { k: 'kort', w: 'nee', s: { nummer: 'een oude brief', datum: '2020-07-03' } };
    assert.deepEqual(lostData(made, given), ['k', 's.datum']);
    assert.deepEqual(lostData(made, { ...given, k: null, s: { nummer: '31757-102', datum: '2020-07-03' } }), []);
  });

  it('are no key of the head, also where it says what another says', () => {
    const made = template('  - {naam: ontvangen, vraag: brief, soort: ontvangen}\n', 'Dag.');
    const ontvangen = [{ datum: '2020-07-03', kenmerk: 'A-1', afzender: 'Oost', onderwerp: 'water' }];
    const head = { 'uw-brief-van': '3 juli 2020', 'uw-kenmerk': 'A-1', cc: ['de VNG'], status: 'concept' };
    assert.deepEqual(lostData(made, { ontvangen, ...head }), []);
  });

  it('are not those that another choice takes', () => {
    assert.deepEqual(told('k: lang\nreden: omdat het kan\nl:\n  - {wie: A, rol: b}\ns: 31757-102\n'), []);
  });
});
