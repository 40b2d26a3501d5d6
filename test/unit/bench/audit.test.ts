import assert from 'node:assert/strict';
import { trueClaim } from '../../../bench/audit/claims.ts';
import { diceOf } from '../../../bench/audit/dice.ts';
import { FAULTS, type FaultKind } from '../../../bench/audit/faults.ts';
import { planLetter, writeLetter } from '../../../bench/audit/letters.ts';
import { headOf } from '../../../bench/audit/movers.ts';
import { knownOf, listedOf } from '../../../bench/audit/papers.ts';
import { groundOf } from '../../../bench/audit/tellable.ts';
import { canonicalId } from '../../../src/citation/index.ts';
import { readLetter } from '../../../src/letter/index.ts';
import { type PaperRow, readRow } from '../../../src/register/import/index.ts';

const ROWS: readonly (readonly [id: string, date: string, soort: string, title: string])[] = [
  ['31757-101', '2020-06-30', 'Brief regering', 'Voortgang regiodeals en leefbaarheid'],
  ['31757-102', '2020-07-03', 'Brief regering', 'Verslag van een schriftelijk overleg over krimpgebieden'],
  ['31757-103', '2020-07-10', 'Motie', 'Motie van de leden Van der Molen en Çelik over een fonds voor dorpshuizen'],
  ['31757-104', '2020-07-10', 'Motie', 'Motie van het lid Özütok c.s. over openbaar vervoer'],
  ['31757-105', '2021-01-05', 'Brief regering', 'Reactie op de motie over huisvesting van starters'],
  ['35570-VII-19', '2020-12-12', 'Motie', 'Motie van het lid Bruins Slot over stembureaus'],
  ['35570-VII-20', '2020-12-12', 'Amendement', 'Amendement van het lid Özütok over archieven'],
  ['21501-20-1600', '2020-09-15', 'Brief regering', 'Geannoteerde agenda Europese Raad'],
];
const papers = ROWS.flatMap(([id, date, soort, title]) => listedOf(paperOf({ id, date, soort, title })));
const known = knownOf(papers);

describe('the letters of the audit', () => {
  it('cite in the places they say, and read back to the papers that were written', () => {
    const dice = diceOf(3);
    for (let i = 0; i < 200; i++) {
      const plan = planLetter(dice.pick(papers), known, dice);
      const { text, spans } = writeLetter(plan);
      const { citations } = readLetter(text);
      plan.claims.forEach(({ cited }, index) => {
        const { start, end } = spans[index] ?? { start: 0, end: 0 };
        const found = citations.filter(({ span }) => span.start < end && start < span.end);
        const targets = found.flatMap((one) => one.targets.map(canonicalId));
        assert.deepEqual(targets, cited.map(canonicalId), text);
      });
    }
  });

  it('are true by the definitions before a fault is set into them', () => {
    const dice = diceOf(4);
    for (let i = 0; i < 500; i++) {
      const claim = trueClaim(dice.pick(papers), {
        writing: dice.pick(['bzk-kort', 'leidraad', 'kamer']),
        shape: 'sentence',
        dice,
      });
      assert.equal(groundOf(claim, known), undefined, JSON.stringify(claim));
    }
  });
});

describe('whether the list can tell a fault', () => {
  const letter = claimOn('31757-105', { day: '2021-01-04', subject: 'huisvesting van starters' });
  const motion = claimOn('31757-103', { movers: ['Van der Molen'] });

  it('tells a day that is later, or more than 14 days earlier, and none between', () => {
    assert.equal(groundOf({ ...letter, day: '2021-01-06' }, known), 'day');
    assert.equal(groundOf({ ...letter, day: '2020-12-21' }, known), 'day');
    assert.equal(groundOf({ ...letter, day: '2020-12-23' }, known), undefined);
  });

  it('tells a letter of the written day whose title fits better', () => {
    const neighbour = claimOn('31757-102', { day: '2020-06-30' });
    assert.equal(groundOf({ ...neighbour, subject: 'krimpgebieden' }, known), undefined);
    assert.equal(groundOf({ ...neighbour, subject: 'regiodeals en leefbaarheid' }, known), 'day');
  });

  it('tells a motion from anything else, and letters from reports not at all', () => {
    assert.equal(groundOf({ ...motion, sort: 'brief' }, known), 'kind');
    assert.equal(groundOf({ ...letter, sort: 'motie' }, known), 'kind');
    assert.equal(groundOf({ ...letter, sort: 'stuk' }, known), undefined);
  });

  it('tells a foreign mover, and takes any part of a name without its accents', () => {
    assert.equal(groundOf({ ...motion, movers: ['Veenstra'] }, known), 'mover');
    assert.equal(groundOf({ ...motion, movers: ['Celik'] }, known), undefined);
    assert.equal(groundOf(claimOn('35570-VII-19', { movers: ['Slot'] }), known), undefined);
  });

  it('takes the year of a vote, of a letter of before New Year and of a budget', () => {
    assert.equal(groundOf({ ...letter, jaar: 2020 }, known), undefined);
    assert.equal(groundOf({ ...letter, jaar: 2022 }, known), 'year');
    assert.equal(groundOf(claimOn('35570-VII-19', { jaar: 2021 }), known), undefined);
    assert.equal(groundOf(claimOn('35570-VII-19', { jaar: 2019 }), known), 'year');
  });

  it('takes both vergaderjaren within two weeks of Prinsjesdag', () => {
    assert.equal(groundOf(claimOn('21501-20-1600', { vergaderjaar: '2019-2020' }), known), undefined);
    assert.equal(groundOf({ ...letter, vergaderjaar: '2019-2020' }, known), 'vergaderjaar');
  });

  it('tells a number above the highest only by a day or year before it', () => {
    const [target] = letter.cited;
    const cited = target ? [{ ...target, number: '900' }] : [];
    assert.equal(groundOf({ ...motion, cited, day: '2020-07-10' }, known), 'number against day');
    assert.equal(groundOf({ ...motion, cited, jaar: 2020 }, known), 'number against day');
    assert.equal(groundOf({ ...motion, cited, jaar: 2021 }, known), undefined);
  });

  it('tells a slip in the dossier by day or mover, and by neither not', () => {
    const [target] = motion.cited;
    const cited = target ? [{ ...target, dossier: '31775' }] : [];
    assert.equal(groundOf({ ...motion, cited }, known), 'existence');
    assert.equal(groundOf({ ...motion, cited, movers: [] }, known), undefined);
  });
});

describe('the faults of the audit', () => {
  it('change a claim wherever they find a place', () => {
    const dice = diceOf(5);
    for (const kind of Object.keys(FAULTS) as FaultKind[]) {
      const made = Array.from({ length: 60 }, () => {
        const claim = trueClaim(dice.pick(papers), {
          writing: dice.pick(['bzk-kort', 'leidraad']),
          shape: 'sentence',
          dice,
        });
        const faulty = FAULTS[kind](claim, { known, names: ['Veenstra', 'De Boer'], dice });
        if (faulty) assert.notDeepEqual(faulty, claim, kind);
        return faulty;
      });
      assert.ok(
        made.some((faulty) => faulty !== undefined),
        kind,
      );
    }
  });
});

describe('the head of a title', () => {
  it('gives the names', () => {
    const names = (title: string) => headOf(title)?.names;
    assert.deepEqual(names('Gewijzigde motie van de leden Van der Molen, De Boer en Jasper van Dijk over x'), [
      'Van der Molen',
      'De Boer',
      'Jasper van Dijk',
    ]);
    assert.deepEqual(names('Motie-Koşer Kaya/El Fassed c.s. over x'), ['Koşer Kaya', 'El Fassed']);
    assert.deepEqual(headOf('Gew motie Wiegman-van Meppelen Scheppink c.s. (t.v.v. nr. 3) over x'), {
      names: ['Wiegman-van Meppelen Scheppink'],
      others: true,
    });
    assert.equal(headOf('Motie over x'), undefined);
  });
});

function paperOf(fields: Parameters<typeof readRow>[0]): PaperRow {
  const row = readRow(fields);
  assert.ok('paper' in row);
  return row.paper;
}

function claimOn(id: string, said: Partial<Parameters<typeof groundOf>[0]>): Parameters<typeof groundOf>[0] {
  const paper = known.find(id);
  assert.ok(paper);
  const { sort, target } = paper;
  return {
    meant: [paper],
    cited: [target],
    sort,
    word: sort,
    movers: [],
    others: false,
    writing: 'kamer',
    shape: 'sentence',
    frame: 0,
    ...said,
  };
}
