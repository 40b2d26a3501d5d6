import { paragraphs } from '../support.ts';

describe('datum-maand-zonder-jaar', () => {
  paragraphs('datum-maand-zonder-jaar', {
    'In april stuur ik u de uitkomsten.': ['april'],
    'Het debat was op 5 september.': ['5 september'],
    'Het debat was op 5 september jl. en komt 3 mei a.s. terug.': [],
    'Tussen 1 mei en 3 juni 2020 was er een debat, en in juli.': [],
    'Elk jaar in mei komt er een brief. Die verschijnt jaarlijks in juni.': [],
    'In april van dit jaar stuur ik u de uitkomsten.': [],
    'De meicirculaire is er.': [],
    'U schreef: ‘In april komt het.’': [],
  });
});
