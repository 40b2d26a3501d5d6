import assert from 'node:assert/strict';
import type { Document, Paragraph } from '../../../src/document/index.ts';
import { letterInFile } from '../../support/letter-in-file.ts';
import { made, paragraph, paragraphs, text } from '../../support/made-document.ts';
import { checkLetter } from './support.ts';

const PROSE = 'Met deze brief antwoord ik op uw vraag  over de woningbouw in de regio.';

/** What is found in a file, by rule and weight. */
function found(document: Document): string[] {
  const letter = letterInFile(document, { status: 'ter-ondertekening' });
  return checkLetter(letter).map(({ rule, severity }) => `${rule} ${severity}`);
}

function body(prose: Paragraph): Paragraph[] {
  return [...paragraphs('Datum 22 maart 2021\nBetreft Wonen\n\nGeachte heer Meijer,\n'), prose];
}

describe('lint: letters in files', () => {
  it('judges a file of a text program as a draft: what stands there, its writer wrote', () => {
    const note = { id: 'n', mark: '1', kind: 'footnote', blocks: [paragraph('Een noot zonder cijfer.')] } as const;
    const findings = found(made(body(paragraph(PROSE)), { notes: [note] }));
    for (const one of ['groet-ontbreekt warning', 'voetnoot-zonder-tekst warning'])
      assert.ok(findings.includes(one), one);
  });

  it('judges a file of pages as a print: what stands there may come from reading it', () => {
    const wrapped = paragraph([text(PROSE), { type: 'break', wrapped: true }, text('Dat heb ik lang uitgezocht.')]);
    const findings = found(made(body(wrapped)));
    for (const one of ['groet-ontbreekt info', 'spaties-en-streepjes info'])
      assert.ok(findings.includes(one), findings.join());
  });

  it('takes no note for a year with a figure behind it, and no cell or mark for a slip', () => {
    const year = paragraph([text('Ik schreef u in 2020'), { type: 'note-mark', note: 'n' }, text(', over wonen.')]);
    const note = { id: 'n', mark: '3', kind: 'footnote', blocks: [paragraph('Brief van 3 mei 2020.')] } as const;
    const findings = found(made([...body(year), ...paragraphs('Hoogachtend,\n\nA. de Wit')], { notes: [note] }));
    assert.deepEqual(
      findings.filter((one) => /nootcijfer|spaties|voetnoot/.test(one)),
      [],
    );
  });
});
