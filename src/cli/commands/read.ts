import { defineCommand } from '../command.ts';
import { oneFile } from '../input.ts';
import { letterOf, readLetterInput, tellPlaces } from '../letter-input.ts';
import { letterJson } from '../letter-json.ts';
import { describeLetter } from '../letter-text.ts';
import { formatOption, show } from '../show.ts';

/** `read`: what the reader sees in a letter. */
export const read = defineCommand({
  name: 'read',
  operands: 'BESTAND',
  summary: 'laat zien wat er in een brief gelezen wordt',
  details: ['Briefhoofd, aanhef, slotgroet, ondertekening, verwijzingen en datums, elk met zijn plaats (regel:kolom).'],
  options: { format: formatOption },
  examples: [{ call: 'read brief.txt --format json', does: 'de brief als gegevens' }],
  async run({ values, operands }, edge) {
    const input = await readLetterInput(oneFile(operands), edge);
    const letter = letterOf(input);
    tellPlaces([input], edge);
    return show(
      values.format,
      () => describeLetter(letter),
      () => letterJson(letter),
      edge,
    );
  },
});
