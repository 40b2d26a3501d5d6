import { paragraphs } from '../support.ts';

describe('as-verschoven', () => {
  paragraphs('as-verschoven', {
    'Op 1 maart a.s. spreek ik u.': ['1 maart a.s.'],
    'Op 1 april a.s. spreek ik u, op 1 mei aanstaande ook.': [],
    'Op 1 maart 2021 a.s. spreek ik u.': [],
  });
});
