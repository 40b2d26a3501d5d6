import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { canonicalId } from '../../../src/citation/index.ts';
import { type Letter, letterText, readLetter } from '../../../src/letter/index.ts';
import { lint } from '../../../src/lint/index.ts';
import { exampleData, loadCatalogue, parseData, type TemplateValues } from '../../../src/template/index.ts';
import { runs } from '../../support/cases.ts';
import { SLIPS } from '../../support/slips.ts';
import { wideData } from '../../support/wide-data.ts';
import { letterOf } from './support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

interface Made {
  readonly data: TemplateValues;
  readonly today: string;
  readonly source: string;
}

/** A letter of a template, with whatever a ministry fills in. */
function anyLetter(id: string): fc.Arbitrary<Made> {
  const made = catalogue.template(id)?.template;
  assert.ok(made, id);
  const example = parseData(exampleData(made), 'voorbeeld.yaml', made).data;
  return fc.gen().map((gen) => {
    const data = wideData(made, example, (make) => gen(make));
    const today = String(data['datum']);
    return { data, today, source: letterOf(made, data, { today }) };
  });
}

/** What a reader gets to know of a letter, whatever form it has. */
function toldBy(letter: Letter) {
  const value = (field: 'datum' | 'kenmerk' | 'betreft') => letter.header[field]?.value;
  return {
    ...{ datum: value('datum'), kenmerk: value('kenmerk'), betreft: value('betreft') },
    kamers: letter.addressee.kamers,
    signatures: letter.signatures.map(({ functie, naam, namens }) => ({
      functie: functie.toLowerCase(),
      naam,
      namens,
    })),
    // a kenmerk of the Kamer in the head of a print is a citation too
    citations: letter.citations
      .filter(({ kind }) => kind === 'kamerstuk')
      .flatMap(({ targets }) => targets.map(canonicalId)),
    questions: letter.parts.filter(({ kind }) => kind === 'vraag').map(({ label }) => label),
  };
}

/** The same, of what was put in. */
function askedFor(data: TemplateValues) {
  const signing = [data['ondertekening'] ?? [], data['ondertekeningen'] ?? []].flat() as { naam: string }[];
  return { datum: data['datum'], kenmerk: data['kenmerk'], names: signing.map(({ naam }) => naam) };
}

// five hundred letters a template in the soak
describe('letters from the templates with whatever a ministry fills in', () => {
  for (const { id } of catalogue.entries) {
    it(`${id} has nothing to remark, no slips, and reads back as it was made`, () => {
      fc.assert(
        fc.property(anyLetter(id), ({ data, today, source }) => {
          const letter = readLetter(source);
          const found = lint(letter, { today, status: 'ter-ondertekening', profile: 'volledig' });
          assert.deepEqual(
            found.map(({ rule, message }) => `${rule}: ${message}`),
            [],
            source,
          );
          const body = source.slice(letter.frontMatter?.span.end);
          for (const [slip, pattern] of SLIPS) assert.equal(pattern.exec(body)?.[0], undefined, `${slip}: ${body}`);
          const told = toldBy(letter);
          const { datum, kenmerk, names } = askedFor(data);
          assert.deepEqual([told.datum, told.kenmerk], [datum, kenmerk], source);
          assert.deepEqual(
            told.signatures.map(({ naam }) => naam),
            names,
            source,
          );
          const { text } = letterText(letter);
          assert.deepEqual(toldBy(readLetter(text)), told, text);
        }),
        { ...runs(5), endOnFailure: true },
      );
    });
  }
});
