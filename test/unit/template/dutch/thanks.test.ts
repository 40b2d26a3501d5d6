import assert from 'node:assert/strict';
import { type Incoming, thankFor } from '../../../../src/template/dutch/thanks.ts';

const letter = (parts: Partial<Incoming>): Incoming => ({
  soort: 'brief',
  datum: '2021-03-01',
  afzender: '',
  namens: '',
  kenmerk: '',
  onderwerp: '',
  ...parts,
});

const TODAY = '2021-03-22';
const JANSEN = 'de heer A. Jansen';

describe('thanks for what came in', () => {
  it('says when, and thanks the one who wrote', () => {
    assert.equal(
      thankFor([letter({ onderwerp: 'krimp' })], [JANSEN], TODAY),
      'Op 1 maart 2021 stuurde u mij een brief over krimp. Ik dank u voor deze brief.',
    );
  });

  it('calls the addressee u, and somebody else by name', () => {
    const own = letter({ afzender: 'De heer A. Jansen', namens: 'de K6' });
    assert.match(
      thankFor([own], [`${JANSEN}, wethouder`], TODAY),
      /^Op 1 maart 2021 stuurde u mij, namens de K6, een brief\./,
    );
    const other = letter({ afzender: 'mevrouw Bos', onderwerp: 'over wonen.' });
    assert.match(thankFor([other], [JANSEN], TODAY), /^Op 1 maart 2021 stuurde mevrouw Bos mij een brief over wonen\./);
  });

  it('introduces a letter from each of two addressees', () => {
    const letters = [
      letter({ datum: '2021-02-16', afzender: 'de heer B', namens: 'negen gemeenten', onderwerp: 'geld' }),
      letter({ datum: '2021-02-24', afzender: 'de heer D', kenmerk: 'K6/12', onderwerp: 'steun' }),
    ];
    assert.equal(
      thankFor(letters, ['de heer B', 'de heer D'], TODAY),
      'In februari 2021 ontving ik van u beiden een brief. Op 16 februari 2021 stuurde de heer B mij, namens negen ' +
        'gemeenten, een brief over geld. Op 24 februari 2021 ontving ik van de heer D een brief (kenmerk K6/12) over ' +
        'steun. Ik dank u beiden voor deze brieven.',
    );
  });

  it('names no month when the letters came in different ones', () => {
    const letters = [letter({ afzender: 'de heer B' }), letter({ datum: '2021-02-24', afzender: 'de heer D' })];
    assert.match(
      thankFor(letters, ['de heer B', 'de heer D'], TODAY),
      /^Van u beiden ontving ik een brief\. Op 1 maart/,
    );
  });

  it('thanks for all kinds of papers, each with its own word', () => {
    const letters = [letter({}), letter({ soort: 'rapport' }), letter({}), letter({ soort: 'advies' })];
    assert.match(thankFor(letters, [JANSEN], TODAY), /Ik dank u voor deze brieven, dit rapport en dit advies\.$/);
    assert.match(
      thankFor([letter({ soort: 'vragen' })], [JANSEN], TODAY),
      /stuurde u mij vragen\. Ik dank u voor deze vragen\.$/,
    );
  });

  it('apologises when the oldest has waited longer than six weeks', () => {
    const apology = /Daarvoor bied ik u mijn excuses aan\.$/;
    assert.match(thankFor([letter({ datum: '2021-02-07' })], [JANSEN], TODAY), apology);
    assert.doesNotMatch(thankFor([letter({ datum: '2021-02-08' })], [JANSEN], TODAY), apology);
    assert.match(thankFor([letter({}), letter({ datum: '2019-10-16' })], [JANSEN], TODAY), apology);
  });

  it('says nothing when nothing came in', () => {
    assert.equal(thankFor([], [JANSEN], TODAY), '');
  });

  it('takes an unknown kind for a letter, whatever its name', () => {
    assert.match(
      thankFor([letter({ soort: 'constructor' })], [JANSEN], TODAY),
      /een brief\. Ik dank u voor deze brief\.$/,
    );
  });
});
