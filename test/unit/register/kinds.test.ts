import assert from 'node:assert/strict';
import type { PaperKind } from '../../../src/register/index.ts';
import { KINDS, kindAskedBy, kindOf } from '../../../src/register/kinds.ts';

/** The soorten of the Tweede Kamer's open data, and what each counts as. */
const SOORTEN: readonly (readonly [string, PaperKind])[] = [
  ['Brief regering', 'brief'],
  ['Brief van lid/fractie/commissie', 'brief'],
  ['Geleidende brief', 'brief'],
  ['Motie', 'motie'],
  ['Motie (gewijzigd/nader)', 'motie'],
  ['Gewijzigde motie', 'motie'],
  ['Amendement', 'amendement'],
  ['Nader gewijzigd amendement', 'amendement'],
  ['Subamendement', 'amendement'],
  ['Nota van wijziging', 'nota'],
  ['Nota n.a.v. het (nader/tweede nader/enz.) verslag', 'nota'],
  ['Initiatiefnota', 'nota'],
  ['Verslag van een commissiedebat', 'verslag'],
  ['Verslag (initiatief)wetsvoorstel (nader)', 'verslag'],
  ['Voorlopig verslag', 'verslag'],
  ['Inbreng verslag schriftelijk overleg', 'verslag'],
  ['Nader verslag', 'verslag'],
  ['Eindverslag', 'verslag'],
  ['Jaarverslag', 'overig'],
  ['Voorstel van wet', 'wetsvoorstel'],
  ['Voorstel van rijkswet', 'wetsvoorstel'],
  ['Gewijzigd voorstel van wet', 'wetsvoorstel'],
  ['Voorstel tot wijziging Reglement van Orde', 'overig'],
  ['Memorie van toelichting', 'memorie'],
  ['Advies Afdeling advisering Raad van State en Nader rapport', 'advies'],
  ['Ontwerpbesluit', 'besluit'],
  ['Lijst van vragen en antwoorden', 'lijst-van-vragen'],
  ['Koninklijke boodschap', 'overig'],
  ['Rapport/brief Algemene Rekenkamer', 'overig'],
  ['', 'overig'],
];

describe('the kind of a paper', () => {
  for (const [soort, kind] of SOORTEN) {
    it(`is ${kind} for soort '${soort}'`, () => assert.equal(kindOf(soort), kind));
  }

  it('can be asked for by its name, also in the plural', () => {
    assert.equal(kindAskedBy('brieven'), 'brief');
    assert.equal(kindAskedBy('moties'), 'motie');
    assert.equal(kindAskedBy('krimp'), undefined);
  });

  it('has a number of its own in the store', () => {
    assert.equal(new Set(KINDS).size, KINDS.length);
    for (const [, kind] of SOORTEN) assert.ok(KINDS.includes(kind), kind);
  });
});
