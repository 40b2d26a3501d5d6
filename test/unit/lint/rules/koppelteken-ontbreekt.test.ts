import assert from 'node:assert/strict';
import { fixedParagraph, paragraphs } from '../support.ts';

describe('koppelteken-ontbreekt', () => {
  paragraphs('koppelteken-ontbreekt', {
    'De IT infrastructuur is oud.': ['IT infrastructuur'],
    'Het KPN platform is oud.': ['KPN platform'],
    'Volgens de EU richtlijn mag dat.': ['EU richtlijn'],
    'De NOVI gebieden krijgen geld. In NOVI-gebieden wordt gebouwd.': ['NOVI gebieden'],
    'De IT-infrastructuur en het KPN-platform zijn oud.': [],
    'Ik hoop dat de EU landen helpt en dat het UWV projecten start.': [],
    'Omdat ICT kosten met zich brengt, stel ik het uit.': [],
    'Het programma heet RTL Nieuws platform en the EU project.': [],
    'U schreef: ‘De IT infrastructuur is oud.’': [],
  });

  it('puts the hyphen in', () => {
    assert.equal(fixedParagraph('koppelteken-ontbreekt', 'Het KPN platform.'), 'Het KPN-platform.');
  });
});
