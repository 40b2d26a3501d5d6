import assert from 'node:assert/strict';
import { candidatesFor } from '../../../src/register/candidates.ts';
import { memoryRegister, type Paper } from '../../../src/register/index.ts';

function paper(id: string, date: string, title: string): Paper {
  return { id, kind: 'brief', date, title };
}

const register = memoryRegister({
  papers: [
    paper('34682-48', '2020-04-23', 'Keuzes in het nationaal omgevingsbeleid'),
    paper('24628-48', '2019-01-01', 'Iets anders'),
    paper('24682-84', '2020-04-23', 'Een brief van die dag'),
    paper('24682-4', '1997-04-23', 'Een oude brief'),
    paper('35570-B-48', '2020-04-23', 'Keuzes voor gemeenten'),
    paper('31757-1', '2020-04-23', 'Van dezelfde dag'),
  ],
});

const found = (id: string, date?: string, sentence?: string) =>
  candidatesFor(register, id, { date, sentence }).map(
    ({ paper: { id: other }, slip, sameDay, shared }) => `${other} ${slip}${sameDay ? ' day' : ''} ${shared}`,
  );

describe('what may be meant by a wrong reference', () => {
  it('is a paper of the day, with the words of the sentence, a slip away', () => {
    assert.deepEqual(found('24682-48', '2020-04-23', 'Op 23 april jl. heb ik in mijn brief over keuzes geschreven'), [
      '34682-48 dossier day 1',
      '24682-84 number day 1',
      '35570-B-48 none day 1',
      '24682-4 number 1',
      '24628-48 dossier 0',
    ]);
  });

  it('is a slip away when no day is known', () => {
    assert.deepEqual(found('24682-48'), [
      '34682-48 dossier 0',
      '24628-48 dossier 0',
      '24682-84 number 0',
      '24682-4 number 0',
    ]);
  });

  it('keeps the suffix of the dossier', () => {
    assert.deepEqual(found('35507-B-48'), ['35570-B-48 dossier 0']);
    assert.deepEqual(found('35507-48'), []);
  });

  it('is nothing for what is no Kamerstuk, or has no number', () => {
    assert.deepEqual(found('dossier-34682'), []);
    assert.deepEqual(found('geen nummer'), []);
  });
});
