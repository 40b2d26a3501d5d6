import type { HeaderField, Letter } from '../../letter/index.ts';
import type { Rule } from '../rule.ts';
import { inPrint } from '../support/copied.ts';
import { headAnchor } from '../support/source.ts';

/** The fields that a head has, in the words of the message. */
const FIELDS: readonly (readonly [HeaderField, string])[] = [
  ['kenmerk', 'kenmerk'],
  ['datum', 'datum'],
  ['betreft', 'betreft'],
  ['aan', 'geadresseerde'],
  ['uwKenmerk', 'uw kenmerk'],
];

/** A printed letter whose head was lost in pasting: one remark about what could not be checked, instead of one per field. */
export const briefhoofdNietMeegeplakt: Rule = {
  id: 'briefhoofd-niet-meegeplakt',
  category: 'metadata',
  severity: 'info',
  summary: 'De geplakte brief begint bij de aanhef of op een latere bladzijde: het briefhoofd is niet gecontroleerd.',
  *check(letter) {
    const { lostHead } = letter;
    if (!lostHead) return;
    const where = lostHead.page ? `op pagina ${lostHead.page}` : 'bij de aanhef';
    const unchecked = FIELDS.filter(([field]) => !isPresent(letter, field)).map(([, name]) => name);
    if (unchecked.length === 0) return;
    yield {
      span: headAnchor(letter),
      message: `De tekst begint ${where}; het briefhoofd is niet meegeplakt. Niet gecontroleerd: ${unchecked.join(', ')}.`,
      evident: true,
      ...inPrint(letter, 'briefhoofd dat niet is meegeplakt', 'briefhoofden die niet zijn meegeplakt'),
    };
  },
};

function isPresent({ header, addressee }: Letter, field: HeaderField): boolean {
  return !!header[field]?.value || (field === 'aan' && addressee.text.trim() !== '');
}
