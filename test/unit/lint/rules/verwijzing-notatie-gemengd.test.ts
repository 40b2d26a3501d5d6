import assert from 'node:assert/strict';
import { bodyOf, check, draft, fixedParagraph, paragraphs, suggested } from '../support.ts';

describe('verwijzing-notatie-gemengd', () => {
  const bzk = 'Zie TK 31757-102; 2020 en TK 34682-80; 2021';
  paragraphs('verwijzing-notatie-gemengd', {
    [`${bzk} en Kamerstuk 34 682, nr. 53.`]: ['Kamerstuk 34 682, nr. 53'],
    [`${bzk} en Kamerstukken II 2020/21, 34682, nr. 53.`]: ['Kamerstukken II 2020/21, 34682, nr. 53'],
    [`${bzk} en TK 34682-53.`]: [],
    [`${bzk} en kst-34682-53 en Stb. 2011, 35 en 2021Z03234.`]: [],
    [`${bzk}. De titel luidt “brief bij Kamerstuk 34 682, nr. 53”.`]: [],
    [`${bzk}.[^1]\n\n[^1]: Kamerstukken II 2020/21, 34682, nr. 53.`]: [],
    'Zie Kamerstuk 34 682, nr. 53, en de motie (34 682, nr. 54).': [],
    'Zie de motie (34 682, nr. 54) en de motie 34682-55.': ['34682-55'],
    'Zie TK 34682-53; 2020 en de motie 34682-55.': [],
    'Zie Kamerstukken II 2019/20, 34682, nr. 53 en de motie (34682, nr. 55).': [],
    'Zie Kamerstukken II 2019/20, 34682, nr. 53, Kamerstuk 34 682, nr. 54 en de motie (34 682, nr. 55).': [
      'Kamerstukken II 2019/20, 34682, nr. 53',
    ],
  });

  it('writes all in the commonest notation, or in that of the profile', () => {
    const source = draft(`${bzk} en Kamerstuk 34 682, nr. 53.`);
    assert.equal(
      fixedParagraph('verwijzing-notatie-gemengd', `${bzk} en Kamerstuk 34 682, nr. 53.`),
      `${bzk} en TK 34682-53.`,
    );
    const [kamer] = suggested('verwijzing-notatie-gemengd', source, { notation: 'kamer' });
    assert.equal(
      bodyOf(kamer ?? ''),
      'Zie Kamerstuk 31 757, nr. 102 en Kamerstuk 34 682, nr. 80 en Kamerstuk 34 682, nr. 53.',
    );
  });

  it('shows the notation by a reference that has its word', () => {
    const text = 'Zie de motie (34 682, nr. 54), Kamerstuk 34 682, nr. 55 en Kamerstukken II 2019/20, 31757, nr. 102.';
    const found = check(draft(text)).find(({ rule }) => rule === 'verwijzing-notatie-gemengd');
    assert.match(found?.message ?? '', /anders dan Kamerstuk 34 682, nr\. 55\.$/);
  });

  it('offers nothing when a parliamentary year is wanted and unknown', () => {
    const text = 'Zie Kamerstukken II 2019/20, 31757, nr. 102, Kamerstukken II 2019/20, 31757, nr. 103 en TK 34682-53.';
    const found = check(draft(text)).find(({ rule }) => rule === 'verwijzing-notatie-gemengd');
    assert.equal(found?.fix ?? found?.suggestions, undefined);
  });
});
