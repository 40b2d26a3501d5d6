import assert from 'node:assert/strict';
import { typedCitationAt } from '../../../src/citation/index.ts';
import { suggest } from '../../../src/editor/suggestions.ts';
import { readLetter } from '../../../src/letter/index.ts';
import { memoryRegister, type Paper } from '../../../src/register/index.ts';

const PAPERS: readonly Paper[] = [
  { id: '31444-12', kind: 'brief', date: '2020-07-03', title: 'Voortgang van de dijken' },
  { id: '31444-101', kind: 'motie', date: '2020-10-07', title: 'Dijkverzwaring' },
  { id: '35570-B-13', kind: 'overig', date: '2020-12-07', title: 'Evaluatie van de uitkering' },
  { id: '36836-D', kind: 'brief', date: '2025-11-03', title: 'Brief aan de Eerste Kamer' },
  { id: '21501-20-1963', kind: 'verslag', date: '2023-06-30', title: 'Verslag van de Europese Raad' },
];

/** What is offered at the mark `|`, with these papers and in this letter. */
function offered(marked: string, papers: readonly Paper[] = PAPERS): string[] {
  const caret = marked.indexOf('|');
  const source = marked.replace('|', '');
  const typed = typedCitationAt(source, caret);
  assert.ok(typed, `${marked} is a reference being typed`);
  return suggest(typed, readLetter(source), memoryRegister({ papers })).map(({ text }) => text);
}

describe('suggestions for a reference', () => {
  const CASES: readonly (readonly [marked: string, texts: readonly string[]])[] = [
    ['zie TK 31444-1|', ['TK 31444-101; 2020', 'TK 31444-12; 2020']],
    ['zie TK 355|', ['TK 35570 B-13; 2020']],
    ['zie TK 35570 B-|', ['TK 35570 B-13; 2020']],
    ['zie TK 35570 B|', ['TK 35570 B-13; 2020']],
    ['zie Kamerstukken II 2020/21, 31444, nr. 12|', ['Kamerstukken II 2019/20, 31444, nr. 12']],
    ['zie Kamerstuk 21 501-2|', ['Kamerstuk 21 501-20, nr. 1963']],
    ['zie EK 36836-|', ['EK 36836-D; 2025']],
    ['zie kst-31444-10|', ['kst-31444-101']],
    ['zie TK dijk|', ['TK 31444-101; 2020', 'TK 31444-12; 2020']],
    ['zie TK 99999|', []],
  ];
  for (const [marked, texts] of CASES) it(marked, () => assert.deepEqual(offered(marked), texts));

  it('puts what the letter cites before what the register has, once', () => {
    const letter = 'Eerder (TK 31444-12; 2020) en (TK 31444-7; 2018). Zie TK 31444|';
    assert.deepEqual(offered(letter), ['TK 31444-7; 2018', 'TK 31444-12; 2020', 'TK 31444-101; 2020']);
  });

  it('takes the year from what the letter says of a paper that no list has', () => {
    assert.deepEqual(
      offered('Eerder Kamerstukken II 2017/18, 31444, nr. 7. Zie Kamerstukken II 2020/21, 31444, nr. |', []),
      ['Kamerstukken II 2017/18, 31444, nr. 7'],
    );
  });

  it('does not offer the reference that is being typed, nor one in page furniture', () => {
    assert.deepEqual(offered('Zie TK 31444-55|', []), []);
  });

  it('offers no more than can be read', () => {
    const many = Array.from(
      { length: 400 },
      (_, i): Paper => ({ id: `31444-${i + 1}`, kind: 'brief', title: 'Dijken' }),
    );
    assert.equal(offered('zie TK 31444-|', many).length, 50);
  });
});
