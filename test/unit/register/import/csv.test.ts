import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CsvReader, type CsvRow } from '../../../../src/register/import/csv.ts';
import { runs } from '../../../support/cases.ts';

/** Reads a text in pieces that end at the given places. */
function read(text: string, separator = ',', cuts: readonly number[] = []): CsvRow[] {
  const reader = new CsvReader(separator);
  const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
  const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
  return [...pieces.flatMap((piece) => [...reader.read(piece)]), ...reader.end()];
}

/** The fields of each row, or what is wrong with it, after its line. */
function short(rows: readonly CsvRow[]): string[] {
  return rows.map((row) => `${row.line}: ${'fields' in row ? row.fields.join('|') : row.fault}`);
}

describe('comma-separated values', () => {
  it('have fields, with or without quotes', () => {
    assert.deepEqual(short(read('a,b\n1,"x, ""y"""\n,\n')), ['1: a|b', '2: 1|x, "y"', '3: |']);
    assert.deepEqual(short(read('a;b\r\n1;2\r\n"3";"4"\r\n', ';')), ['1: a|b', '2: 1|2', '3: 3|4']);
    assert.deepEqual(short(read('a,b\n1,"2"')), ['1: a|b', '2: 1|2']);
    assert.deepEqual(short(read('')), []);
  });

  it('may have lines in a field, which count', () => {
    assert.deepEqual(short(read('a,b\n"1\n2",3\n4,5\n')), ['1: a|b', '2: 1\n2|3', '4: 4|5']);
  });

  it('may have blank lines between rows', () => {
    assert.deepEqual(short(read('a,b\n\n1,2\n \n')), ['1: a|b', '3: 1|2']);
  });

  it('take a quote inside a field as it is', () => {
    assert.deepEqual(short(read('a,b\n5" buis,het "plan"\n')), ['1: a|b', '2: 5" buis|het "plan"']);
  });

  it('report a row with more or fewer fields than the first', () => {
    assert.deepEqual(short(read('a,b\n1\n1,2,3\n4,5')), [
      '1: a|b',
      '2: 1 velden, verwacht 2',
      '3: 3 velden, verwacht 2',
      '4: 4|5',
    ]);
  });

  it('lose one row, not the rest, to a stray quote', () => {
    assert.deepEqual(short(read('a,b\n1,"x\n2,y\n3,z\n')), [
      '1: a|b',
      '2: een aanhalingsteken wordt niet gesloten',
      '3: 2|y',
      '4: 3|z',
    ]);
    assert.deepEqual(short(read('a,b\n1,"x\n2,"y"\n3,z\n')), [
      '1: a|b',
      '2: er staat tekst na een sluitend aanhalingsteken',
      '3: 2|y',
      '4: 3|z',
    ]);
    assert.deepEqual(short(read('a,b\n1,"x" y\n2,y\n')), [
      '1: a|b',
      '2: er staat tekst na een sluitend aanhalingsteken',
      '3: 2|y',
    ]);
  });

  it('give up on a field that has no end', () => {
    const line = `${'x'.repeat(9_999)}\n`;
    const rows = read(`a,b\n1,"${line.repeat(120)}2,y\n`);
    assert.deepEqual(short(rows.slice(0, 2)), ['1: a|b', '2: een aanhalingsteken wordt niet gesloten']);
    assert.deepEqual(short(rows.slice(-1)), ['122: 2|y']);
  });

  it('cut off a line that no list has, and go on behind it', () => {
    const long = 'x'.repeat(1 << 20);
    for (const cuts of [[], [10, 1000, 1 << 19, (1 << 20) + 2000]]) {
      const rows = short(read(`a,b\n${long}${long}\n1,2\n${long}`, ',', cuts));
      assert.deepEqual(rows, [
        '1: a|b',
        '2: de regel is te lang (meer dan 1 MB)',
        '3: 1|2',
        '4: de regel is te lang (meer dan 1 MB)',
      ]);
    }
  });

  it('say of a row behind faulty ones what they say of it when it comes first', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a,"\n', '",', '""', 'a"'), maxLength: 40 });
    fc.assert(
      fc.property(text, (written) => {
        const head = 'a,b\n';
        for (const row of read(head + written).slice(1)) {
          const from = written
            .split('\n')
            .slice(row.line - 2)
            .join('\n');
          assert.deepEqual(read(head + from)[1], { ...row, line: 2 });
        }
      }),
      runs(500),
    );
  });

  it('are read back as they were written, however they come in', () => {
    const field = fc.string({ unit: fc.constantFrom(...'ab,"\n\r;é'.split('')), maxLength: 8 });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.array(fc.nat(100)), (rows, cuts) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        const fields = read(text, ',', cuts).map((row) => ('fields' in row ? row.fields : row.fault));
        assert.deepEqual(fields, rows);
      }),
      runs(300),
    );
  });

  it('give the same rows and faults in one piece and in many', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a1,"\n\r'.split('')), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), (written, cuts) => {
        assert.deepEqual(read(written, ',', cuts), read(written));
      }),
      runs(500),
    );
  });
});
