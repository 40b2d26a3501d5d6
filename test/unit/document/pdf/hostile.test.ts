import fc from 'fast-check';
import { NotReadable } from '../../../../src/document/index.ts';
import { readPdf } from '../../../../src/document/pdf/index.ts';
import { runs } from '../../../support/cases.ts';
import { madePdf, putLines } from '../../../support/made-pdf.ts';

const WHOLE = madePdf([
  [
    ...putLines(['Geachte voorzitter,', 'Met deze brief informeer ik u over de veerdienst.'], 80, 100),
    { rule: [80, 180], y: 700 },
  ],
  putLines(['Hoogachtend,', 'A. Bakker'], 80, 100),
]);

/** True for damaged bytes that are read, or refused with a sentence. */
async function isReadOrRefused(bytes: Uint8Array): Promise<boolean> {
  try {
    const { document } = await readPdf(bytes);
    return document.body.length + document.regions.length > 0;
  } catch (error) {
    return error instanceof NotReadable && /^\p{Ll}/u.test(error.message);
  }
}

describe('a damaged PDF', () => {
  it('is read or refused, wherever it is cut off', () =>
    fc.assert(
      fc.asyncProperty(fc.nat({ max: WHOLE.length }), async (length) => isReadOrRefused(WHOLE.slice(0, length))),
      runs(40),
    ));

  it('is read or refused, whatever bytes of it are changed', () => {
    const change = fc.tuple(fc.nat({ max: WHOLE.length - 1 }), fc.nat({ max: 255 }));
    return fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = WHOLE.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return isReadOrRefused(bytes);
      }),
      runs(60),
    );
  });
});
