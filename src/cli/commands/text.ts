import { letterAsDraft, letterText } from '../../letter/index.ts';
import { defineCommand } from '../command.ts';
import { oneFile } from '../input.ts';
import { letterOf, readLetterInput } from '../letter-input.ts';
import { openPlacesOf, tellOpenPlaces } from '../open-places.ts';
import { WrongUse } from '../options.ts';
import { formatOption, writeLetter } from '../show.ts';

/** `text`: the finished letter as plain text. */
export const text = defineCommand({
  name: 'text',
  operands: 'BESTAND',
  summary: 'geeft de afgeronde brief als gewone tekst',
  details: [
    'Zonder kop en opmaak, met het briefhoofd als regels met een label.',
    'Wat nog open is, wordt op standaardfout genoemd.',
    'Van een bestand van Word, OpenDocument of PDF: de tekst die er gelezen is, met de regels die andere opdrachten noemen.',
  ],
  options: {
    concept: {
      help: 'geeft van een bestand een concept in Markdown, met kop en opmaak, in plaats van de tekst; het bestand blijft zoals het is',
    },
    format: formatOption,
  },
  examples: [
    { call: 'text brief.brief.md > brief.txt', does: 'bewaart de brief als tekst' },
    { call: 'text brief.docx --concept > brief.brief.md', does: 'maakt van een Word-bestand een concept' },
    { call: 'text brief.docx', does: 'laat zien wat er in een Word-bestand gelezen is' },
  ],
  async run({ values, operands }, edge) {
    const input = await readLetterInput(oneFile(operands), edge);
    if (values.concept) {
      if (!input.document)
        throw new WrongUse(`--concept is voor een bestand van Word, OpenDocument of PDF; "${input.name}" is al tekst`);
      const draft = letterAsDraft(input.document);
      writeLetter(values.format, draft, { text: draft }, edge);
      return 0;
    }
    const letter = letterOf(input);
    const { text: finished } = letterText(letter);
    const open = openPlacesOf(letter);
    writeLetter(values.format, finished, { text: finished, open }, edge);
    tellOpenPlaces(input.name, open, edge);
    return 0;
  },
});
