import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { ListError } from '../../../../src/register/import/format.ts';
import { openStarter, packStarter } from '../../../../src/register/import/starter/index.ts';
import { placeOf } from '../../../../src/register/place.ts';
import { runs } from '../../../support/cases.ts';

const coverage = {
  source: 'officiële publicaties',
  series: ['nummers', 'letters'],
  from: '1995-01-01',
  until: '2025-02-01',
} as const;

function open(bytes: Buffer) {
  const { coverage: covered, sum, parts } = openStarter(bytes);
  const all = [...parts()];
  return {
    coverage: covered,
    sum,
    keys: all.flatMap(({ listed }) => listed.map(({ key }) => key)),
    dossiers: all.flatMap(({ dossiers }) => dossiers),
  };
}

/** A starter with this text, as if it were whole. */
function starterOf(text: string, head = 'BRIEFWIJZER 1\n'): Buffer {
  const sum = createHash('sha256').update(text).digest('hex');
  return Buffer.concat([Buffer.from(head), brotliCompressSync(`${text}sha256 ${sum}\n`)]);
}

const dossiers = fc.oneof(
  fc.integer({ min: 10_000, max: 36_999 }).map(String),
  fc.constantFrom('35570-VII', '35570-B', '21501-20', 'CXLVI', '33852-R2023', '20092010-32222', '31757'),
);
const numbers = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
  fc.constantFrom('188b', 'A', 'AB', '12-b1', '12-h2', '3-n1', '99999'),
);
const ids = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: fc.tuple(dossiers, numbers).map((parts) => parts.join('-')) },
    fc.constantFrom('1071718', '301000-G-2', '19941995-00014-230b'),
  ),
  { maxLength: 200 },
);

describe('a starter', () => {
  it('gives back every identifier that was put in, once', () => {
    fc.assert(
      fc.property(ids, (written) => {
        const { bytes, papers, strange } = packStarter({ coverage, ids: written.map((id) => `kst-${id}`) });
        const { keys, coverage: covered } = open(bytes);
        const expected = [...new Set(written.map((id) => placeOf(id)?.key))];
        assert.deepEqual(keys.sort(), expected.sort());
        assert.deepEqual([papers, strange], [expected.length, 0]);
        assert.deepEqual(covered, { ...coverage, rows: expected.length });
      }),
      runs(100),
    );
  });

  it('is the same whatever the order', () => {
    fc.assert(
      fc.property(ids, (written) => {
        const bytes = packStarter({ coverage, ids: written.toReversed() }).bytes;
        assert.ok(bytes.equals(packStarter({ coverage, ids: written }).bytes));
      }),
      runs(30),
    );
  });

  it('keeps the session of old papers of the Eerste Kamer, and the titles of dossiers', () => {
    const titles = new Map([
      ['31757', 'Stede\tbeleid\n'],
      ['34682', 'Leefomgeving'],
    ]);
    const { bytes, strange } = packStarter({ coverage, ids: ['20092010-31757-A', '31757-2', '', 'zomaar'], titles });
    const { keys, dossiers: found } = open(bytes);
    assert.deepEqual(keys, ['31757-2', '20092010-31757-A']);
    assert.deepEqual(found, [
      { id: '31757', title: 'Stede beleid' },
      { id: '34682', title: 'Leefomgeving' },
    ]);
    assert.equal(strange, 1);
  });

  it('is refused with a Dutch message wherever a byte of it was changed, or it was cut', () => {
    const { bytes } = packStarter({ coverage, ids: ['31757-1', '31757-2', '34682-A'] });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, change, isCut) => {
        const other = isCut ? bytes.subarray(0, at) : Buffer.from(bytes);
        if (!isCut) other[at] = (other[at] ?? 0) ^ change;
        // bits that fill up the last byte of brotli say nothing: what is in it is whole then
        try {
          assert.deepEqual(open(other).keys, ['31757-1', '31757-2', '34682-A']);
          assert.ok(!isCut);
        } catch (error) {
          assert.ok(error instanceof ListError, String(error));
          assert.match(error.message, /^(?:de lijst|dit is geen|deze lijst) /);
        }
      }),
      runs(300),
    );
  });

  it('is refused where it says what cannot be, although its sum is right', () => {
    const first = (rows: number) => `# Briefwijzer; bron: x; reeksen: nummers; regels: ${rows}\n`;
    for (const text of [
      '',
      '31757\t1\n',
      `${first(1)}31757\t1..2\n`,
      `${first(5)}31757\t1..2\n`,
      `${first(2)}31757\t2..1\n`,
      `${first(2)}31757\t1..x\n`,
      `${first(9)}31757\t1..999999999\n`,
      `${first(1)}31757\toeps!\n`,
      `${first(0)}\t\tTitel van niets\n`,
      `${first(0)}31757\t\t${'x'.repeat(2001)}\n`,
      first(9_000_000),
    ]) {
      assert.throws(() => open(starterOf(text)), ListError, text);
    }
    assert.deepEqual(open(starterOf(`${first(2)}31757\t1..2\n`)).keys, ['31757-1', '31757-2']);
  });

  it('is refused where it unpacks to more than any starter has', () => {
    const bomb = Buffer.concat([Buffer.from('BRIEFWIJZER 1\n'), brotliCompressSync(Buffer.alloc(65 << 20))]);
    assert.throws(() => openStarter(bomb), { name: 'ListError', message: 'de lijst is te groot' });
    const long = Buffer.concat([Buffer.from('BRIEFWIJZER 1\n'), Buffer.alloc(9 << 20)]);
    assert.throws(() => openStarter(long), { name: 'ListError', message: 'de lijst is te groot' });
  });

  it('of another version is not guessed at', () => {
    assert.throws(() => openStarter(starterOf('', 'BRIEFWIJZER 2\n')), /andere versie/);
    assert.throws(() => openStarter(Buffer.from('kst-31757-1')), /geen lijst van Briefwijzer/);
  });
});
