import assert from 'node:assert/strict';
import { memoryRegister, type Paper } from '../../../src/register/index.ts';
import { check, draft } from './support.ts';

describe('a paper in the place of another', () => {
  const motion = { kind: 'motie', soort: 'Motie' } as const;
  const papers: readonly Paper[] = [
    {
      id: '31444-30',
      date: '2020-12-14',
      title: 'Motie van het lid Goud over kades',
      replacedBy: '31444-31',
      ...motion,
    },
    { id: '31444-31', date: '2021-01-20', title: 'Gewijzigde motie van het lid Goud over kades', ...motion },
  ];
  const edits = (paragraph: string) => {
    const text = draft(paragraph);
    const [found] = check(text, { register: memoryRegister({ papers }) }).filter(
      ({ rule }) => rule === 'kamerstuk-vervangen',
    );
    const alone = found?.suggestions?.find(({ title }) => title === 'Vervang door 31444-31')?.edits ?? [];
    return alone.map(({ span, newText }) => `${text.slice(span.start, span.end)} → ${newText}`);
  };

  it('has its own year, and leaves what is right as it stands', () => {
    assert.deepEqual(edits('De motie-Goud (Kamerstuk 31 444, nr. 30) is uitgevoerd.'), ['30 → 31']);
    assert.deepEqual(edits('De motie-Goud (TK 31444-30; 2020) is uitgevoerd.'), [
      'TK 31444-30; 2020 → TK 31444-31; 2021',
    ]);
    assert.deepEqual(edits('De motie-Goud (Kamerstukken II 2020/21, 31444, nr. 30) is uitgevoerd.'), ['30 → 31']);
  });
});
