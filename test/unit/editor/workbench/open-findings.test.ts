import assert from 'node:assert/strict';
import { describeChecked } from '../../../../src/editor/workbench/counts.ts';
import { framedPlaces, isRemark, openFindings, placeFrom } from '../../../../src/editor/workbench/open-findings.ts';
import { readLetter } from '../../../../src/letter/index.ts';
import { lint } from '../../../../src/lint/index.ts';

const BODY =
  'Geachte voorzitter,\n\nOp […dag…] schreef ik u (TK 31757-…). PM. Zie Fout! Verwijzingsbron niet gevonden.\n';
const CLOSING = '\nHoogachtend,\n\nDe minister van Waterbeheer,\n\nir. A. Dijkstra\n';

function checked(source: string) {
  const letter = readLetter(source, { form: 'draft' });
  const findings = lint(letter, { today: '2026-03-02' });
  const open = openFindings(letter, findings);
  const remarks = new Set(open.map(({ finding }) => finding).filter(isRemark));
  return { open, lines: findings.filter((finding) => !remarks.has(finding)) };
}

describe('findings on open places', () => {
  const head = (status: string) =>
    `---\nsoort: kamerbrief\nstatus: ${status}\ndatum: 2026-03-02\nkenmerk: "[…kenmerk…]"\nbetreft: Dijken\naan: de Kamer\n---\n\n`;

  it('are those of any rule that say no more than that the place is open', () => {
    const { open } = checked(head('concept') + BODY + CLOSING);
    assert.deepEqual(
      open.map(({ finding, place }) => [finding.rule, place.text]),
      [
        ['kenmerk-ontbreekt', '[…kenmerk…]'],
        ['invulplek-open', '[…dag…]'],
        ['invulplek-open', '…'],
        ['invulplek-open', 'PM'],
        ['invulplek-open', 'Fout! Verwijzingsbron niet gevonden.'],
      ],
    );
  });

  it('are counted as open places in a concept, and as errors from ter-ondertekening on', () => {
    assert.equal(describeChecked(checked(head('concept') + BODY + CLOSING)), '1 fout, 4 open plekken');
    assert.equal(describeChecked(checked(head('ter-ondertekening') + BODY + CLOSING)), '5 fouten');
    assert.equal(describeChecked(checked(`${head('concept')}Geachte voorzitter,\n${CLOSING}`)), '1 open plek');
    assert.equal(
      describeChecked(checked(`${head('concept').replace('"[…kenmerk…]"', '2026-1')}Geachte voorzitter,\n${CLOSING}`)),
      'niets gevonden',
    );
  });

  it('get a frame in a concept, each at the place alone, and a line from ter-ondertekening on', () => {
    const source = head('concept') + BODY + CLOSING;
    const framed = framedPlaces(checked(source).open);
    assert.deepEqual(
      framed.map(({ place }) => source.slice(place.span.start, place.span.end)),
      ['[…kenmerk…]', '[…dag…]', '…', 'PM'],
      'what Word could not find is an error in a concept too',
    );
    assert.ok(framed.every(({ finding }) => finding.message !== ''));
    assert.deepEqual(framedPlaces(checked(head('ter-ondertekening') + BODY + CLOSING).open), []);
    assert.deepEqual(framedPlaces(checked(head('verzonden') + BODY + CLOSING).open), []);
  });
});

describe('going from one open place to another', () => {
  const places = [
    { start: 10, end: 15 },
    { start: 20, end: 25 },
    { start: 30, end: 35 },
  ];
  const from = (start: number, end: number, direction: 'next' | 'previous') =>
    placeFrom(places, { start, end }, direction);

  it('goes on from the selection, and round', () => {
    assert.deepEqual(
      [from(0, 0, 'next'), from(10, 15, 'next'), from(22, 22, 'next'), from(30, 35, 'next')],
      [0, 1, 2, 0],
    );
  });

  it('goes back to what begins before the selection, and round', () => {
    assert.deepEqual(
      [from(40, 40, 'previous'), from(30, 35, 'previous'), from(22, 22, 'previous'), from(10, 15, 'previous')],
      [2, 1, 1, 2],
    );
  });

  it('goes nowhere where all is filled in', () => {
    assert.equal(placeFrom([], { start: 3, end: 3 }, 'next'), -1);
    assert.equal(placeFrom([], { start: 3, end: 3 }, 'previous'), -1);
  });
});
