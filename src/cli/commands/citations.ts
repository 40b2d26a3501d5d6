import { defineCommand } from '../command.ts';
import { oneFile } from '../input.ts';
import { letterOf, readLetterInput, tellPlaces } from '../letter-input.ts';
import { citationsJson } from '../letter-json.ts';
import { describeCitations } from '../letter-text.ts';
import { formatOption, show } from '../show.ts';

/** `citations`: the references of a letter. */
export const citations = defineCommand({
  name: 'citations',
  operands: 'BESTAND',
  summary: 'noemt de verwijzingen in een brief',
  details: ['Van elke verwijzing de plaats (regel:kolom), het stuk waarnaar wordt verwezen en de tekst die er staat.'],
  options: { format: formatOption },
  examples: [{ call: 'citations brief.txt --format json', does: 'de verwijzingen als gegevens' }],
  async run({ values, operands }, edge) {
    const input = await readLetterInput(oneFile(operands), edge);
    const letter = letterOf(input);
    tellPlaces([input], edge);
    return show(
      values.format,
      () => describeCitations(letter),
      () => citationsJson(letter),
      edge,
    );
  },
});
