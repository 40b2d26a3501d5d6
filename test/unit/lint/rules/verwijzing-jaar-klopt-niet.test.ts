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
    // the verb says that the day is the paper's
    'Op 26 mei 2020 heb ik het advies van de Raad aan u aangeboden (Kamerstukken II 2018/19, 31757, nr. 103).': [
      'Kamerstukken II 2018/19, 31757, nr. 103',
    ],
    'Tevens heb ik op 26 mei 2020 het advies van de Raad over de dijken aan u gestuurd (Kamerstukken II 2018/19, 31757, nr. 103).':
      ['Kamerstukken II 2018/19, 31757, nr. 103'],
    'Op 27 mei 2020 heeft de Kamer de motie aangenomen over een plan voor de dijken (Kamerstukken II 2018/19, 31757, nr. 103).':
      ['Kamerstukken II 2018/19, 31757, nr. 103'],
    'Op 26 mei 2020 heb ik het advies aan u aangeboden (Kamerstukken II 2019/20, 31757, nr. 103).': [],
    // a motion may wait for its vote, and a sentence may speak of more
    'Op 27 oktober 2020 heeft de Kamer de motie aangenomen over een plan (Kamerstukken II 2019/20, 31757, nr. 103).':
      [],
    'Op 12 december 2020 heeft de Kamer de motie aangenomen over een plan (TK 31757-103; 2019).': [],
    'Op 26 mei 2020 heb ik het plan, zoals op 3 mei 2019 aangeboden (Kamerstukken II 2018/19, 31757, nr. 103), gewijzigd.':
      [],
    'Het plan uit 2019 is op 26 mei 2020 besproken naar aanleiding van de brief (Kamerstukken II 2018/19, 31757, nr. 9).':
      [],
    // the Kamer was told on a day, in a letter that is not named
    'Ik heb uw Kamer op 14 juli 2020 geïnformeerd over de stand van zaken (Kamerstukken II 2020/21, 31757, nr. 103).': [
      'Kamerstukken II 2020/21, 31757, nr. 103',
    ],
    'Op 14 juli 2020 heb ik uw Kamer hierover geïnformeerd (Kamerstukken II 2018/19, 31757, nr. 103).': [
      'Kamerstukken II 2018/19, 31757, nr. 103',
    ],
    'Bij brief van 14 juli 2020 heb ik uw Kamer geïnformeerd over de dijken (Kamerstukken II 2020/21, 31757, nr. 103).':
      ['Kamerstukken II 2020/21, 31757, nr. 103'],
    'Bij brief van 14 juli 2020 is uw Kamer over de dijken geïnformeerd (Kamerstukken II 2020/21, 31757, nr. 103).': [
      'Kamerstukken II 2020/21, 31757, nr. 103',
    ],
    'Hierover heb ik op 14 juli 2020 uw Kamer ingelicht (Kamerstukken II 2020/21, 31757, nr. 103).': [
      'Kamerstukken II 2020/21, 31757, nr. 103',
    ],
    'Op 14 juli 2020 informeerde ik uw Kamer over de dijken (TK 31757-103; 2021).': ['TK 31757-103; 2021'],
    'Ik heb uw Kamer op 14 juli 2020 geïnformeerd over de stand van zaken (Kamerstukken II 2019/20, 31757, nr. 103).':
      [],
    // what it was told about may be older, and more may have been done since
    'Ik heb uw Kamer op 14 juli 2020 geïnformeerd over het programma Dijken (Kamerstukken II 2017/18, 31757, nr. 3).':
      [],
    'Ik heb uw Kamer op 14 juli 2020 geïnformeerd over de dijken en werk nu aan het plan (Kamerstukken II 2020/21, 31757, nr. 3).':
      [],
    'Ik ben op 14 juli 2020 geïnformeerd over de dijken (Kamerstukken II 2020/21, 31757, nr. 3).': [],
    // the day of a law is not that of its papers
    'De Huisvestingswet van 4 juni 2014 (Kamerstukken II 2009/10, 32271, nr. 2) geldt.': [],
    'De uitspraak van 4 juni 2019 (Kamerstukken II 2019/20, 32271, nr. 50) is besproken.': [],
  });

  it('offers the right year in the form that is written', () => {
    const source = draft('Mijn brief van 17 oktober 2019 (Kamerstukken II 2018-2019, 31757, nr. 95).');
    assert.match(suggested('verwijzing-jaar-klopt-niet', source)[0] ?? '', /Kamerstukken II 2019\/20, 31757, nr\. 95/);
  });
});
