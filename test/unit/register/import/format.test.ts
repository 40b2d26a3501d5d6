import assert from 'node:assert/strict';
import { type ListReader, listReader } from '../../../../src/register/import/format.ts';

/** The line and the id of each row of a list, or what is wrong with it. */
function rowsOf(text: string): string[] {
  const reader: ListReader = listReader(text.slice(0, text.indexOf('\n')));
  return [...reader.read(text), ...reader.end()].map(({ line, row }) => {
    if ('fault' in row) return `${line} ${row.fault}`;
    return `${line} ${'dossier' in row ? row.dossier.id : 'listed' in row ? row.listed.id : row.paper.place.id}`;
  });
}

describe('a list of Kamerstukken', () => {
  it('may have lines with nothing but spaces, which count', () => {
    assert.deepEqual(rowsOf('kst-31757-1\n\n  \t\nkst-31757-2\r\n \r\n'), ['1 31757-1', '4 31757-2']);
    assert.deepEqual(rowsOf('{"id":"31757-1"}\n   \n{"id":"31757-2","titel":"x"}\n \n'), ['1 31757-1', '3 31757-2']);
  });

  it('keeps its good rows beside a bad one', () => {
    assert.deepEqual(rowsOf('kst-31757-1\nzomaar\nkst-31757-2\n'), [
      '1 31757-1',
      "2 'zomaar' is geen officieel kenmerk van een stuk",
      '3 31757-2',
    ]);
    assert.deepEqual(rowsOf('{"id":"31757-1"}\n{"id"\n'), ['1 31757-1', '2 de regel is geen geldige JSON']);
  });

  it('is refused where it is not one', () => {
    for (const [line, message] of [
      ['PK\u0003\u0004', /bewaar een lijst uit Excel als CSV/],
      ['[{"id":"31757-1"}]', /één JSON-object per regel/],
      [' ', /de lijst is leeg/],
    ] as const)
      assert.throws(() => listReader(line), message);
  });
});
