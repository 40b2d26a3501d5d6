import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readLetter } from '../../../src/letter/index.ts';
import { lint } from '../../../src/lint/index.ts';
import {
  exampleData,
  loadCatalogue,
  parseData,
  type Template,
  type TemplateData,
  type TemplateValues,
} from '../../../src/template/index.ts';
import { createLineIndex, overlaps } from '../../../src/text/index.ts';
import { letterOf } from './support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

/** A letter from a template, as the checks read it. */
function letterFrom(made: Template, data: TemplateValues, today: string) {
  return readLetter(letterOf(made, data, { today }));
}

function findings(letter: ReturnType<typeof readLetter>, status: 'concept' | 'ter-ondertekening') {
  const lines = createLineIndex(letter.source);
  return lint(letter, { today: '2021-03-22', profile: 'volledig', status }).map((finding) => ({
    ...finding,
    shown: `${lines.positionAt(finding.span.start).line + 1} ${finding.rule}: ${finding.message}`,
  }));
}

/** Who signs according to the data: function, name, and who signs on behalf of them. */
function signaturesOf(data: TemplateValues): (string | undefined)[][] {
  type Person = { readonly functie: string; readonly naam: string };
  const { ondertekening, ondertekeningen = [], namens } = data;
  const persons = [...(ondertekening ? [ondertekening] : []), ...(ondertekeningen as TemplateData[])] as Person[];
  return persons.map(({ functie, naam }) =>
    typeof namens === 'string' ? [namens.toLowerCase(), naam, functie] : [functie.toLowerCase(), naam, undefined],
  );
}

describe('a letter from a template is checked', () => {
  for (const { id } of catalogue.entries) {
    const made = catalogue.template(id)?.template;
    assert.ok(made);
    const example = parseData(exampleData(made), 'voorbeeld.yaml', made).data;

    it(`${id}: with full data there is nothing to remark, in any status`, () => {
      const letter = letterFrom(made, example, '2021-03-22');
      for (const status of ['concept', 'ter-ondertekening'] as const) {
        assert.deepEqual(
          findings(letter, status).map(({ shown }) => shown),
          [],
        );
      }
    });

    it(`${id}: what was filled in reads back`, () => {
      const { header, ontvangen, signatures, soort } = letterFrom(made, example, '2021-03-22');
      assert.equal(soort, made.letterKind);
      for (const field of ['datum', 'kenmerk', 'betreft'] as const) assert.equal(header[field]?.value, example[field]);
      const signed = signatures.map(({ functie, naam, namens }) => [functie.toLowerCase(), naam, namens]);
      assert.deepEqual(signed, signaturesOf(example));
      const received = (example['ontvangen'] ?? []) as readonly { readonly [part: string]: string }[];
      assert.deepEqual(
        ontvangen.map(({ datum, afzender, namens, onderwerp }) => [datum, afzender, namens, onderwerp]),
        received.map((letter) => [letter['datum'], letter['afzender'], letter['namens'], letter['onderwerp']]),
      );
    });

    it(`${id}: with nothing filled in, the findings are its open places`, () => {
      const letter = letterFrom(made, {}, '2021-03-22');
      const found = findings(letter, 'ter-ondertekening');
      const elsewhere = found.filter(({ span }) => !letter.openPlaces.some((place) => overlaps(place.span, span)));
      assert.deepEqual(
        elsewhere.map(({ shown }) => shown),
        [],
      );
      const silent = letter.openPlaces.filter((place) => !found.some(({ span }) => overlaps(place.span, span)));
      assert.deepEqual(silent, []);
      assert.equal(found.length, letter.openPlaces.length);
    });
  }
});
