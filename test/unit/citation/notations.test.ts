import assert from 'node:assert/strict';
import {
  findCitations,
  type KnownNotation,
  NOTATIONS,
  type Notation,
  writeCitation,
} from '../../../src/citation/index.ts';
import { profileSteps } from '../../../src/editor/templates/profile-questions.ts';
import { houseNotation, readProfile } from '../../../src/house/index.ts';
import { openReference, styleOf } from '../../../src/references/index.ts';
import { writeReference } from '../../../src/template/phrases/reference.ts';
import { check, draft } from '../lint/support.ts';

/** As `kort`, with its year: "Kamerstuk 31757-102; 2020". */
const NEW = {
  id: 'proef',
  example: 'Kamerstuk 31757-102; 2020',
  isHouse: true,
  year: 'jaar',
  written: {
    label: () => 'Kamerstuk ',
    lists: 'papers',
    thousands: '',
    beforeChapter: '-',
    beforeLetter: ', ',
    canExpress: ({ kind }) => kind === 'kamerstuk',
    otherwise: 'leidraad',
  },
  isReadFrom: ({ label, form }) => label === 'stuk' && form === 'hyphen',
  open: (place, { jaar }) => `Kamerstuk ${place('stuk')}; ${jaar}`,
} as const satisfies Omit<KnownNotation, 'id'> & { readonly id: string };
const id = NEW.id as string as Notation;

describe('a notation', () => {
  const table = NOTATIONS as KnownNotation[];
  before(() => void table.unshift({ ...NEW, id }));
  after(() => void table.shift());

  it('is one record: what is read stands in it, and is written in it', () => {
    const [found] = findCitations('Zie Kamerstuk 31757-102 voor meer.');
    assert.equal(found?.notation, id);
    assert.equal(found && styleOf(found), id);
    const two = {
      targets: [31, 32].map((number) => ({ kind: 'kamerstuk', dossier: '31757', number: `${number}` }) as const),
    };
    assert.equal(writeCitation({ ...two, jaar: 2020 }, id), 'Kamerstuk 31757-31 en 31757-32; 2020');
    assert.equal(writeCitation({ targets: [{ kind: 'dossier', dossier: '31757' }] }, id), 'Kamerstukken 31757');
  });

  it('can be chosen in a profile, and is what templates and open places are written in', () => {
    assert.equal(readProfile(`notatie: ${id}\n`).profile.notation, id);
    assert.ok(JSON.stringify(profileSteps({ values: {} }, 2026)).includes(NEW.example));
    assert.equal(writeReference('31757-102', '2020-07-03', id), 'Kamerstuk 31757-102; 2020');
    assert.equal(openReference(id, '2020-07-03'), 'Kamerstuk […stuk…]; 2020');
  });

  it('counts as a style of its own, and is that of a letter that uses it', () => {
    const text = 'Zie Kamerstuk 31757-102, Kamerstuk 31757-103 en Kamerstuk 31 757, nr. 104.';
    assert.equal(houseNotation(undefined, findCitations(text)), id);
    const mixed = check(draft(text)).filter(({ rule }) => rule === 'verwijzing-notatie-gemengd');
    assert.match(mixed[0]?.message ?? '', /op 2 manieren geschreven; deze anders dan Kamerstuk 31757-102/);
  });
});

describe('the table of notations', () => {
  it('names only notations that it has, and offers none without a form to write', () => {
    const ids: readonly string[] = NOTATIONS.map((one) => one.id);
    for (const { written, writesAs, besideKamer, completedAs, openedAs, isHouse, names } of NOTATIONS) {
      for (const other of [written?.otherwise, writesAs, besideKamer, completedAs, openedAs]) {
        assert.ok(other === undefined || ids.includes(other), other);
      }
      assert.ok(written ?? names ?? writesAs);
      assert.ok(!isHouse || written);
    }
  });

  it('shows each notation with an example that is written in it', () => {
    for (const { id, example } of NOTATIONS) assert.equal(findCitations(example)[0]?.notation, id, example);
  });
});
