import assert from 'node:assert/strict';
import { parseConfig } from '../../../../src/lint/index.ts';
import { check, draft, flagged, paragraphs } from '../support.ts';

describe('afkorting-onbekend', () => {
  paragraphs('afkorting-onbekend', {
    'De doelen van de KRW zijn streng. De KRW geldt voor al het water.': ['KRW'],
    'De KRW-doelen zijn streng.': ['KRW'],
    'De Kaderrichtlijn Water (KRW) is streng, en de KRW blijft.': [],
    'De richtlijn voor water (hierna te noemen: KRW) is streng, en de KRW blijft.': [],
    'De KRW (Kaderrichtlijn Water) is streng.': [],
    'Het Programma Aanpak Stikstof loopt af. Het PAS was omstreden.': [],
    'De EU, de VNG, BZK en de WRR, en ook de btw en de BTW.': [],
    'Artikel XIV en hoofdstuk VII, en Willem III.': [],
    'De Stichting AAP en RTL NIEUWS schreven erover.': [],
    'Het kenmerk is BWS-2021/33, het adres 9650 AB Oostwolde en het besluit QRS/2020.': [],
    'U schreef: ‘De KRW is streng.’': [],
    'Ik verwijs naar Kamerstuk 31 490, AB.': [],
    'Dat volgt uit de REACH-verordening en de KRW-richtlijn.': ['KRW'],
    'De QRS-verordening (EU) 2019/1021 verbiedt dat.': [],
    'De QRS-richtlijn (Richtlijn 2019/1021) verbiedt dat.': [],
    'Provincies werken met Dunea, QPN en Waternet.': [],
    'Bedrijven zoals QTU vliegen daar. QTU B.V. zegt niets.': [],
    'Dat heb ik met QPN besproken. Het nieuwe QPN is strenger.': ['QPN'],
    'Het bestuurlijk overleg MIRT, het ACQI en de SWOV.': ['ACQI'],
    'ISAF en UNIFIL, het WFP, HGIS en de LHV.': [],
  });

  it('is silent in a nota, and about a print in the profile rustig', () => {
    const text = draft('De KRW is streng, zegt de QZW.');
    assert.equal(flagged('afkorting-onbekend', text).length, 2);
    assert.deepEqual(flagged('afkorting-onbekend', text.replace('soort: antwoordbrief', 'soort: nota')), []);
    const print = 'Geachte heer Meijer,\n\nDe KRW is streng.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n';
    const of = (profile: 'rustig' | 'volledig') =>
      check(print, { profile, rules: {} }).filter(({ rule }) => rule === 'afkorting-onbekend').length;
    assert.deepEqual([of('rustig'), of('volledig')], [0, 1]);
  });

  it('leaves headings, tables and the names of the addressee alone', () => {
    const own = draft('De VZW heeft gelijk.').replace('De heer J. Meijer', 'Vereniging VZW, de heer J. Meijer');
    assert.deepEqual(flagged('afkorting-onbekend', own), []);
    assert.deepEqual(flagged('afkorting-onbekend', draft('## De KRW en wij')), []);
    assert.deepEqual(flagged('afkorting-onbekend', draft('| KRW | 3 |\n| --- | --- |\n| KRW | 4 |')), []);
  });

  it('knows what the team knows', () => {
    const { config, problems } = parseConfig('regels:\n  afkorting-onbekend:\n    bekend: [KRW]\n', 'regels.yaml');
    assert.deepEqual(problems, []);
    const of = (source: string) => check(source, { rules: config }).filter(({ rule }) => rule === 'afkorting-onbekend');
    assert.deepEqual(of(draft('De KRW is streng.')), []);
    assert.equal(of(draft('Het PAS is streng.')).length, 1);
  });

  it('asks for a list of words', () => {
    const { problems } = parseConfig('regels:\n  afkorting-onbekend:\n    bekend: KRW\n', 'regels.yaml');
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['Verwacht bij bekend: een lijst met woorden.'],
    );
  });
});
