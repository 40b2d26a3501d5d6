import assert from 'node:assert/strict';
import { readLetter } from '../../../../src/letter/index.ts';

const BODY = '\nGeachte voorzitter,\n\nHierbij zend ik u het verslag.\n\nHoogachtend,\n';

function read(text: string) {
  const letter = readLetter(text, { form: 'draft' });
  const value = (field: 'datum' | 'kenmerk' | 'betreft') => letter.header[field]?.value ?? null;
  return { letter, head: [value('datum'), value('kenmerk'), value('betreft')] };
}

describe('a draft with its head in its text', () => {
  const HEAD = ['2026-07-01', '2026-0000345678', 'Woningbouw'];
  const heads: Readonly<Record<string, string>> = {
    lines: 'Datum 1 juli 2026\nKenmerk 2026-0000345678\nBetreft Woningbouw\n',
    'lines under a title': '# Concept\n\nDatum 1 juli 2026\nKenmerk 2026-0000345678\nBetreft Woningbouw\n',
    'a list': '- Datum: 1 juli 2026\n- Kenmerk: 2026-0000345678\n- Betreft: Woningbouw\n',
    'a list in bold': '* **Datum:** 1 juli 2026\n* **Kenmerk:** 2026-0000345678\n* **Betreft:** Woningbouw\n',
    'a table': '| Datum | 1 juli 2026 |\n| --- | --- |\n| Kenmerk | 2026-0000345678 |\n| **Betreft** | Woningbouw |\n',
    'a table with an empty head':
      '|  |  |\n|---|---|\n| Datum | 1 juli 2026 |\n| Kenmerk | 2026-0000345678 |\n| Betreft | Woningbouw |\n',
  };
  for (const [name, head] of Object.entries(heads)) {
    it(`is read: ${name}`, () => {
      const { letter, head: found } = read(head + BODY);
      assert.deepEqual(found, HEAD);
      assert.equal(letter.parts.find(({ kind }) => kind === 'aanhef')?.text, 'Geachte voorzitter,');
    });
  }

  it('a list or table that says more is text', () => {
    const { letter, head } = read(
      `- Datum: 1 juli 2026\n- Kenmerk: 12/34\n- De motie is uitgevoerd: ik heb daarover overleg gevoerd met de gemeenten.\n${BODY}`,
    );
    assert.deepEqual(head, [null, null, null]);
    assert.match(letter.flow.text, /De motie is uitgevoerd/);
  });
});

describe('a line in bold', () => {
  const koppen = (text: string) =>
    read(text).letter.parts.flatMap(({ kind, label, text: written }) =>
      kind === 'kop' ? [`${label} ${written}`] : [],
    );

  it('alone in its paragraph is a heading, one level below the one above it', () => {
    assert.deepEqual(koppen(`${BODY}`.replace('Hierbij', '**Inleiding**\n\nHierbij')), ['1 **Inleiding**']);
    assert.deepEqual(koppen('Geachte voorzitter,\n\n## Wonen\n\nTekst.\n\n__Huur__\n\nTekst.\n'), [
      '2 ## Wonen',
      '3 __Huur__',
    ]);
  });

  it('is not one as a sentence, label, question, salutation or signature', () => {
    const text = [
      '**Geachte voorzitter,**',
      '**Ik doe dat niet.**',
      '**Vraag 1**',
      'Kent u het bericht?',
      '**Antwoord 1**',
      'Ja.',
      '**Hoogachtend,**',
      '**De minister van Financiën,**',
      '**drs. E. Post**',
    ].join('\n\n');
    const { letter } = read(text);
    assert.deepEqual(koppen(text), []);
    assert.deepEqual(
      letter.signatures.map(({ functie, naam }) => [functie, naam]),
      [['De minister van Financiën', 'drs. E. Post']],
    );
  });
});
