import assert from 'node:assert/strict';
import type { Paper } from '../../../../src/register/index.ts';
import { draft, flagged, paragraphs, suggested } from '../support.ts';
import { registerWith } from './papers.ts';

describe('dossiernummer-tikfout', () => {
  const one = (first: string, second: string) => `Over de NOVI schreef ik (${first}). Zie over de NOVI ook ${second}.`;
  paragraphs('dossiernummer-tikfout', {
    [one('TK 24682-48; 2020', 'TK 34682-80; 2021')]: ['TK 24682-48; 2020'],
    [one('TK 34862-48; 2020', 'TK 34682-80; 2021')]: ['TK 34682-80; 2021'],
    [one('Kamerstuk 24 682, nr. 48', 'Kamerstuk 34 682, nr. 80')]: ['Kamerstuk 24 682, nr. 48'],
    // several digits, neighbours, budgets, one breath, no topic in common
    [one('TK 24683-48; 2020', 'TK 34682-80; 2021')]: [],
    [one('TK 34683-48; 2020', 'TK 34682-80; 2021')]: [],
    [one('TK 36200 B-4; 2022', 'TK 36600 B-4; 2024')]: [],
    [one('TK 36200-48; 2019', 'TK 39200-80; 2022')]: ['TK 36200-48; 2019'],
    // words that are in every letter are no topic
    [one('TK 24682-48; 2020', 'TK 34682-80; 2021').replaceAll('de NOVI', 'de ontwikkelingen')]: [],
    'Over de NOVI gaan de Kamerstukken 24 682 en 34 682, nr. 117. De NOVI (Kamerstuk 34 682, nr. 2) helpt.': [],
    'De huren stijgen (TK 23465-48; 2020).\n\nOver water schreef ik eerder (TK 23645-80; 2021).': ['TK 23465-48; 2020'],
    'De huren stijgen (TK 24682-48; 2020).\n\nOver de NOVI schreef ik eerder (TK 34682-80; 2021).': [],
  });

  it('calls the last two figures swapped where the letter has the other number again and again', () => {
    const other = (nr: number) => `Over de sluis schreef ik (Kamerstukken II 2020/21, 29398, nr. ${nr}).`;
    const wrong = 'De weg is klaar (Kamerstukken II 2020/21, 29389, nr. 9).';
    const found = (...paragraphs: readonly string[]) => flagged('dossiernummer-tikfout', draft(paragraphs)).length;
    assert.equal(found(other(1), other(2), wrong, other(3)), 1);
    // bills of one week: 36798 and 36789
    assert.equal(found(other(1), wrong), 0);
    const apart = wrong.replace('29389', '29938');
    assert.equal(found(other(1), apart), 1);
  });

  it('writes the other dossier over this one, spaces kept', () => {
    const source = draft(one('Kamerstuk 24 682, nr. 48', 'Kamerstuk 34 682, nr. 80'));
    assert.match(suggested('dossiernummer-tikfout', source)[0] ?? '', /Kamerstuk 34 682, nr\. 48/);
  });

  it('is silent when the register knows the paper', () => {
    const paper: Paper = { id: '24682-48', kind: 'brief', title: 'Een brief' };
    const register = registerWith({ find: (id) => (id === paper.id ? paper : undefined) });
    assert.deepEqual(
      flagged('dossiernummer-tikfout', draft(one('TK 24682-48; 2020', 'TK 34682-80; 2021')), { register }),
      [],
    );
  });
});
