import assert from 'node:assert/strict';
import { FIXED_PHRASES } from '../../../../src/dutch/index.ts';
import { parseConfig } from '../../../../src/lint/index.ts';
import { draft, fixedParagraph, flagged, paragraphs } from '../support.ts';

describe('vaste-schrijffout', () => {
  paragraphs('vaste-schrijffout', {
    'U kunt ten allen tijde bellen.': ['ten allen tijde'],
    'Ten allen tijde kunt u bellen.': ['Ten allen tijde'],
    'Dit zorgt er voor dat u kunt bellen.': ['zorgt er voor dat'],
    'Ik ben het er mee eens en kom hier op terug.': ['er mee eens', 'hier op terug'],
    'De Staatsecretaris van Financiën is in de rechtstaat.': ['Staatsecretaris', 'rechtstaat'],
    'De minister van Binnenlandse Zaken en Koninkrijkrelaties.': ['Koninkrijkrelaties'],
    'Zij zijn het er over eens dat dit de keuze kan beinvloeden.': ['er over eens', 'beinvloeden'],
    'Het bedrag is gepreciseert en bedraagd € 3.': ['gepreciseert', 'bedraagd'],
    'De Vereniging van Cooperaties, de financien en de geinvesteerde gelden.': ['financien', 'geinvesteerde'],
    'Op 3 maart j.l. schreef u dat u word gebeld. Dat verhoud zich slecht.': ['j.l.', 'u word', 'verhoud zich'],
    'Daarbij word de gezamelijke inzet bekeken. Er word gekeken naar meer.': [
      'Daarbij word de',
      'gezamelijke',
      'Er word gekeken',
    ],
    'De kosten zijn lager als begroot en groter als vorig jaar.': ['lager als begroot', 'groter als vorig jaar'],
    'De gemeente heeft zich bereid verklaart.': ['heeft zich bereid verklaart'],
    'Daarbij word ik geholpen, en er word ik beter van.': [],
    'De kosten zijn groter als gevolg van de crisis, en lager als het regent. Dat werkt niet meer als voorheen.': [],
    'Dat de gemeente zich bereid verklaart te helpen, is goed.': [],
    'Ik word gebeld, ik houd u op de hoogte en het wordt bepaald. Namens het kabinet houd ik dat vast.': [],
    'Hij publiceert en generaliseert; dat heeft veel betekend. Mevrouw J.L. Bos is efficient.': [],
    'De Tweede Kamer kan te allen tijde, zo nodig, ervoor kiezen.': [],
    'De wet is hier van toepassing, en u bent er voor 3 mei.': [],
    'U krijgt er voor dat bedrag een kaart, en er op dat moment een bij.': [],
    'Dit is hier van belang. De werkloosheid neemt er toe.': [],
    'De Stichting Zonodig en het blad De Rechtstaat schreven mij.': [],
    'U schreef: ‘Ten allen tijde.’': [],
    'De Wet open overheid en de Algemene wet bestuursrecht.': [],
  });

  it('puts what is right in the place of what is wrong, for every row', () => {
    for (const { wrong, right } of FIXED_PHRASES) {
      assert.equal(fixedParagraph('vaste-schrijffout', `Want ${wrong} hier.`), `Want ${right} hier.`);
    }
  });

  it('has no row that makes what another row calls wrong, or that is there twice', () => {
    for (const { wrong, right } of FIXED_PHRASES) {
      assert.deepEqual(flagged('vaste-schrijffout', draft(`Want ${right} hier.`)), [], wrong);
    }
    assert.equal(new Set(FIXED_PHRASES.map(({ wrong }) => wrong)).size, FIXED_PHRASES.length);
  });

  it('keeps the line break of a phrase that goes on over a line', () => {
    assert.equal(
      fixedParagraph('vaste-schrijffout', 'U kunt ten\nallen tijde bellen.'),
      'U kunt te\nallen tijde bellen.',
    );
  });

  it('knows the terms of the team', () => {
    const yaml = 'regels:\n  vaste-schrijffout:\n    termen:\n      - woon deal = woondeal\n      - A.B (C) = ABC\n';
    const { config, problems } = parseConfig(yaml, 'regels.yaml');
    assert.deepEqual(problems, []);
    const source = draft('Woon deal na woon deal: zie A.B (C) en zonodig AxB.');
    assert.deepEqual(flagged('vaste-schrijffout', source, { rules: config }), [
      'Woon deal',
      'woon deal',
      'A.B (C)',
      'zonodig',
    ]);
    assert.deepEqual(flagged('vaste-schrijffout', source), ['zonodig']);
  });

  it('says what a term of the team must look like', () => {
    const { problems } = parseConfig('regels:\n  vaste-schrijffout:\n    termen: [woondeal]\n', 'regels.yaml');
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['Verwacht bij termen: fout = goed.'],
    );
  });
});
