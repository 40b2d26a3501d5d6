import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  canonicalId,
  findCitations,
  type Identity,
  searchedCitation,
  typedCitationAt,
  writeCitation,
} from '../../../src/citation/index.ts';
import { LABELS, type LabelRow } from '../../../src/citation/reader/labels.ts';
import { runs } from '../../support/cases.ts';
import { beside, broken, identity, notation } from '../../support/citations.ts';

/** What a label of the table looks like: its pattern written out in one way. */
function spelling({ written }: LabelRow): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^(?:${written})$`));
}

/** A label as a row of the table has it, with what must follow it. */
const label: fc.Arbitrary<readonly [LabelRow, string]> = fc
  .constantFrom(...LABELS)
  .chain((row) => spelling(row).map((text) => [row, row.kind === 'zitting' ? `${text} 2019-2020` : text] as const));

/** Dossiers as they are written, and what they are. */
const DOSSIERS = [
  ['31757', '31757'],
  ['31 757', '31757'],
  ['31.757', '31757'],
  ['35 570 VII', '35570-VII'],
  ['35570-B', '35570-B'],
  ['36 800 hoofdstuk XVI', '36800-XVI'],
  ['21 501-20', '21501-20'],
  ['33 992 (R2034)', '33992'],
] as const;
const NUMBERS = ['93', '1850', '188b', '7'];
const TIES = [', nr. ', ' nr. ', ', nr ', ',nr.', ' nummer ', ', stuk '];
const MORE = [[], ['94'], ['95', '97']];

/** A written reference to Kamerstukken, and the ids of what it denotes. */
interface Spelled {
  readonly text: string;
  readonly ids: readonly string[];
}

const spelled: fc.Arbitrary<Spelled> = fc
  .tuple(
    label,
    fc.constantFrom('', ', ', ' '),
    fc.constantFrom(...DOSSIERS),
    fc.constantFrom(...TIES),
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...MORE),
  )
  .map(([[row, written], comma, [dossier, key], tie, number, more]) => {
    const sign = comma === '' ? ' ' : row.kind === 'zitting' ? ', ' : comma;
    const numbers = [number, ...more];
    const list = numbers.length === 1 ? number : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
    const word = more.length === 0 ? tie : ', nrs. ';
    return { text: `${written}${sign}${dossier}${word}${list}`, ids: numbers.map((one) => `${key}-${one}`) };
  });

const ids = (identities: readonly Identity[]) => identities.map(canonicalId);
const found = (text: string) => findCitations(text, { foldLineEnds: true }).flatMap(({ targets }) => ids(targets));

/** The id of what was typed. */
function typedId(text: string): string | undefined {
  const { dossier, suffix, number } = typedCitationAt(text, text.length) ?? {};
  return dossier === undefined ? undefined : [dossier, suffix, number].filter((part) => part !== undefined).join('-');
}

describe('a reference that is found, typed and searched for', () => {
  it('is the same paper, whatever its label, separators and numbers', () => {
    fc.assert(
      fc.property(spelled, ({ text, ids: expected }) => {
        assert.deepEqual(found(text), expected, text);
        assert.deepEqual(ids(searchedCitation(text).named), expected, text);
        assert.equal(typedId(text), expected.at(-1), text);
      }),
      runs(1000),
    );
  });

  it('is the same paper in a search, in every notation, however it is broken', () => {
    const written = fc
      .tuple(identity, notation, beside)
      .map(([target, form, rest]) => writeCitation({ targets: [target], ...rest }, form));
    fc.assert(
      fc.property(written.chain(broken), (text) => {
        // no label can be glued to the mark of a footnote in what somebody types
        const asked = text.replace(/^3(?=Kamer|TK|EK)/i, '');
        const named = ids(searchedCitation(asked).named);
        for (const id of found(asked)) assert.ok(named.includes(id), `${asked}: ${named} has no ${id}`);
      }),
      runs(1000),
    );
  });

  it('is typed to its end in every notation of a Kamerstuk', () => {
    const papers = identity.filter((one) => one.kind === 'kamerstuk' && one.addition === undefined);
    const forms = fc.constantFrom('leidraad', 'kamer', 'bzk-kort', 'kort', 'kst' as const);
    fc.assert(
      fc.property(papers, forms, (paper, form) => {
        const text = writeCitation({ targets: [paper], vergaderjaar: '2019-2020' }, form);
        assert.equal(typedId(text), canonicalId(paper), text);
      }),
      runs(1000),
    );
  });

  it('begins where it is found, wherever the caret stands in it', () => {
    fc.assert(
      fc.property(spelled, fc.constantFrom('', 'Zie ', '(', 'Eerder (TK 29023-8; 2019) en '), ({ text }, before) => {
        const whole = before + text;
        const starts = findCitations(whole).map(({ span }) => span.start);
        for (let caret = before.length; caret <= whole.length; caret++) {
          for (const shown of [whole, whole.slice(0, caret)]) {
            const typed = typedCitationAt(shown, caret);
            if (!typed || typed.listed || typed.words !== undefined) continue;
            assert.ok(starts.includes(typed.span.start), `${shown.slice(0, caret)}|${shown.slice(caret)}`);
            assert.ok(typed.span.end >= caret && typed.span.end <= shown.length);
          }
        }
      }),
      runs(300),
    );
  });
});

describe('the table of labels', () => {
  for (const row of LABELS) {
    it(`is where '${row.written}' is known from`, () => {
      fc.assert(
        fc.property(spelling(row), (text) => {
          const written = `${text}${row.kind === 'zitting' ? ' 2019/20,' : ''} 31 757, nr. 93`;
          assert.deepEqual(found(`zie ${written}`), ['31757-93'], written);
          assert.equal(typedId(`zie ${written}`), '31757-93', written);
          assert.deepEqual(ids(searchedCitation(written).named), ['31757-93'], written);
          assert.equal(findCitations(`zie ${written}`)[0]?.span.start, 4, written);
        }),
        runs(50),
      );
    });
  }
});
