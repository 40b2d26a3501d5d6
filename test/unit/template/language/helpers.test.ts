import assert from 'node:assert/strict';
import { BLOCKS, HELPERS } from '../../../../src/template/index.ts';
import { bodyOf, problemsOf, source, template } from '../support.ts';

/** The fields that the examples speak of, and what they hold there. */
const FIELDS = `  - {naam: datum, vraag: x, soort: datum}
  - {naam: mede-namens, vraag: x, soort: lijst}
  - {naam: bijlagen, vraag: x, soort: lijst, verplicht: nee}
  - {naam: uw-kenmerk, vraag: x, verplicht: nee}
  - {naam: moties, vraag: x, soort: lijst, velden: [{naam: indiener, vraag: x}]}
  - {naam: beleid, vraag: x, soort: lijst, velden: [{naam: kamerstuk, vraag: x, soort: kamerstuk}, {naam: inhoud, vraag: y}]}
  - {naam: ondertekening, vraag: x, soort: persoon}
  - {naam: ook-eerste-kamer, vraag: x, soort: keuze, keuzes: [ja, nee]}
  - {naam: grond, vraag: x, soort: keuze, keuzes: woo-gronden}
  - {naam: besluit, vraag: x, soort: keuze, keuzes: [openbaar, gedeeltelijk openbaar]}
  - {naam: haltes, vraag: x}
  - {naam: inventaris, vraag: x, soort: lijst, velden: [{naam: oordeel, vraag: x, soort: keuze, keuzes: [deels openbaar]}, {naam: gronden, vraag: x, soort: lijst}]}
  - {naam: overwegingen, vraag: x, soort: lijst, velden: [{naam: grond, vraag: x, soort: keuze, keuzes: woo-gronden}]}
  - {naam: aan, vraag: x, soort: geadresseerde}
  - {naam: kamerstuk, vraag: x, soort: kamerstuk}
  - {naam: ontvangen, vraag: x, soort: ontvangen}
  - {naam: vervolg, vraag: x}
  - {naam: indiener, vraag: x}
  - {naam: partij, vraag: x}
  - {naam: verwacht, vraag: x}
  - {naam: vragen, vraag: x, soort: lijst, velden: [{naam: vraag, vraag: x, soort: lijst}, {naam: antwoord, vraag: y}]}
`;
const DATA = {
  datum: '2020-07-03',
  'mede-namens': ['A', 'B', 'C'],
  moties: [{ indiener: 'A' }, { indiener: 'B' }],
  beleid: [{ kamerstuk: { nummer: '31757-102', datum: '2020-07-03' }, inhoud: 'het plan toegelicht' }],
  ondertekening: { functie: 'de minister van Financiën' },
  'ook-eerste-kamer': 'ja',
  grond: '5.1.2e',
  besluit: 'gedeeltelijk openbaar',
  haltes: '12',
  inventaris: [{ oordeel: 'deels openbaar', gronden: ['5.1.2e'] }],
  overwegingen: [{ grond: '5.1.2e' }],
  aan: 'de heer Van Dijk',
  kamerstuk: { nummer: '31757-102', datum: '2020-07-03' },
  ontvangen: { datum: '2020-07-03', onderwerp: 'krimp' },
  vervolg: 'in mei 2020 hoort u meer',
  indiener: 'lid Van Dijk',
  partij: 'VVD',
  verwacht: '3 juli 2020',
  vragen: { vraag: '…', antwoord: '…' },
};
/** The day on which the letters of the examples are written. */
const DAY = { today: '2020-08-01' } as const;

describe('the examples of the helpers', () => {
  for (const { name, example } of HELPERS) {
    it(`${name} gives what its page says`, () => {
      const [call, result] = example;
      const { datum: _, ...undated } = DATA;
      const data = call.includes('ontvangen') ? undated : DATA;
      assert.equal(bodyOf(template(FIELDS, call), data, DAY).replaceAll('\n\n', ' '), `${result}\n`);
    });
  }

  for (const { name, example } of BLOCKS) {
    it(`${name} can be used as its page says`, () => {
      const errors = problemsOf(source(FIELDS, example)).filter((problem) => !problem.includes('niet gebruikt'));
      assert.deepEqual(errors, []);
    });
  }
});
