import assert from 'node:assert/strict';
import { readDate } from '../../../src/dates/index.ts';
import { readLetter } from '../../../src/letter/index.ts';
import { HEADS, LAYOUTS } from '../../support/heads.ts';

describe('heads of letters in every layout', () => {
  for (const layout of LAYOUTS) {
    it(layout.name, () => {
      for (const data of HEADS) {
        const text = layout.write(data);
        const { header, isLetter } = readLetter(text);
        const uw = header.uwKenmerk?.value ?? header.uwBriefVan?.value;
        assert.deepEqual(
          {
            datum: header.datum?.value,
            kenmerk: header.kenmerk?.value,
            betreft: layout.name.startsWith('only') ? data.betreft.join(' ') : header.betreft?.value,
            uw: layout.withoutUw ? data.uwKenmerk : uw,
            isLetter,
          },
          {
            datum: readDate(data.datum),
            kenmerk: data.kenmerk,
            betreft: data.betreft.join(' '),
            uw: data.uwKenmerk,
            isLetter: true,
          },
          text,
        );
      }
    });
  }

  it('reads a date with jl. under its label', () => {
    const text =
      'Datum\n7 januari 2019\n\nOns kenmerk\n2478831\nUw brief van\n20 december jl.\n\nGeachte heer Post,\n\nIk dank u.\n';
    assert.equal(readLetter(text).header.uwBriefVan?.value, '20 december jl.');
  });
});
