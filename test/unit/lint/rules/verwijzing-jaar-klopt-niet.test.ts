import assert from 'node:assert/strict';
import { check, draft, paragraphs, suggested } from '../support.ts';

describe('verwijzing-jaar-klopt-niet', () => {
  const severity = (text: string) =>
    check(draft(text)).find(({ rule }) => rule === 'verwijzing-jaar-klopt-niet')?.severity;

  it('calls a year before the date an error, one after it a warning', () => {
    assert.equal(severity('Mijn brief van 17 oktober 2019 (Kamerstukken II 2018/19, 31757, nr. 95).'), 'error');
    assert.equal(severity('Mijn brief van 17 oktober 2019 (Kamerstukken II 2021/22, 31757, nr. 95).'), 'warning');
    assert.equal(severity('Mijn brief van 3 juli 2020 (TK 31757-102; 2019).'), 'error');
    assert.equal(severity('Mijn brief van 23 april jl. over wonen (TK 31757-102; 2021).'), 'warning');
  });

  paragraphs('verwijzing-jaar-klopt-niet', {
    'Mijn brief van 11 september 2020 (Kamerstukken II 2019/20, 31757, nr. 103).': [],
    'Mijn brief van 11 september 2020 (Kamerstukken II 2020/21, 31757, nr. 103).': [],
    'Mijn brief van 30 december 2020 (TK 31757-110; 2021).': [],
    'De begroting van 3 november 2020 (TK 35570 B-13; 2021).': [],
    'In het debat van 3 juli 2019 werd, na veel discussie, besloten het plan (TK 31757-102; 2020) te volgen.': [],
    'Op 3 juli 2019 was het plan klaar. Zie TK 31757-102; 2020.': [],
    // the day of a law is not that of its papers
    'De Huisvestingswet van 4 juni 2014 (Kamerstukken II 2009/10, 32271, nr. 2) geldt.': [],
    'De uitspraak van 4 juni 2019 (Kamerstukken II 2019/20, 32271, nr. 50) is besproken.': [],
  });

  it('offers the right year in the form that is written', () => {
    const source = draft('Mijn brief van 17 oktober 2019 (Kamerstukken II 2018-2019, 31757, nr. 95).');
    assert.match(suggested('verwijzing-jaar-klopt-niet', source)[0] ?? '', /Kamerstukken II 2019\/20, 31757, nr\. 95/);
  });
});
