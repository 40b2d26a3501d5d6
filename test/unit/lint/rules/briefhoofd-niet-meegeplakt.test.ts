import assert from 'node:assert/strict';
import { changed, check, flagged } from '../support.ts';

describe('briefhoofd-niet-meegeplakt', () => {
  const slot =
    'Ik hoop u hiermee voldoende te hebben geïnformeerd.\n\nHoogachtend,\n\nDe minister van Wonen,\n\nA. de Wit\n';
  const fields = ['kenmerk-ontbreekt', 'datum-ontbreekt', 'betreft-ontbreekt', 'geadresseerde-ontbreekt'];
  const rulesIn = (source: string) => check(source).map(({ rule }) => rule);

  it('stands instead of the findings on fields', () => {
    const source = `Geachte heer Meijer,\n\nMet deze brief antwoord ik op uw vraag over wonen.\n\n${slot}`;
    const found = rulesIn(source);
    assert.ok(found.includes('briefhoofd-niet-meegeplakt'));
    assert.ok(!found.some((rule) => fields.includes(rule)));
  });

  it('names the page with which the text begins, and what could not be checked', () => {
    const source = `Pagina 2 van 2\n\nDatum\n22 maart 2021\n\nKenmerk\n2021-0000012345\n\nVerder antwoord ik op uw vraag over wonen.\n\n${slot}`;
    const finding = check(source).find(({ rule }) => rule === 'briefhoofd-niet-meegeplakt');
    assert.match(finding?.message ?? '', /begint op pagina 2.*Niet gecontroleerd: betreft, geadresseerde/);
    assert.ok(!rulesIn(source).includes('aanhef-ontbreekt'));
  });

  it('is silent for a draft', () => {
    assert.deepEqual(flagged('briefhoofd-niet-meegeplakt', changed(/betreft: .*\n/, '')), []);
  });
});
