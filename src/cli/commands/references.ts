import { basename, dirname, resolve } from 'node:path';
import { canonicalId } from '../../citation/index.ts';
import { auditOf } from '../../lint/index.ts';
import { type ReferenceVerdict, referencePage, tellReference } from '../../references/index.ts';
import type { Paper } from '../../register/index.ts';
import { createLineIndex } from '../../text/index.ts';
import { defineCommand } from '../command.ts';
import { oneFile } from '../input.ts';
import { beside, openKnown } from '../known-register.ts';
import { letterOf, readLetterInput } from '../letter-input.ts';
import { createSettings } from '../settings.ts';
import { formatOption, show } from '../show.ts';
import { registerOption } from './register/index.ts';

/** `references`: each reference of a letter with its verdict. */
export const references = defineCommand({
  name: 'references',
  operands: 'BESTAND',
  summary: 'gaat na of de verwijzingen in een brief kloppen',
  details: [
    'Vergelijkt wat de brief van een Kamerstuk zegt met wat het register ervan weet: soort, indiener, datum, jaar, vergaderjaar, onderwerp en nummer.',
    'Elke verwijzing krijgt een oordeel: klopt, bekend, klopt niet, vervangen of niet na te gaan.',
    'Eindigt met 1 als er een verwijzing is die niet klopt.',
  ],
  options: { format: formatOption, register: registerOption },
  examples: [
    { call: 'references brief.brief.md', does: 'een bladzijde om te mailen' },
    { call: 'references brief.txt --format json', does: 'de oordelen als gegevens' },
  ],
  async run({ values, operands }, edge) {
    const file = oneFile(operands);
    const input = await readLetterInput(file, edge);
    const letter = letterOf(input);
    const settings = createSettings(edge);
    const known = await openKnown(values.register, edge, 'De verwijzingen zijn zonder register nagekeken.');
    try {
      const laidDown = settings.lintOptions(dirname(resolve(edge.cwd, file)));
      const register = beside(known, laidDown.register);
      const verdicts = auditOf(letter, { ...laidDown, ...(register && { register }) });
      const facts = {
        name: file === '-' ? 'De brief' : basename(file),
        today: edge.today,
        authorities: register?.authorities() ?? [],
        hasRegister: register !== undefined,
      };
      show(
        values.format,
        () => {
          const told = verdicts.map((verdict) => tellReference(verdict, register));
          return referencePage(letter, told, facts).trimEnd().split('\n');
        },
        () => verdictsJson(input.text, verdicts),
        edge,
      );
      if (settings.wrong) return 2;
      return verdicts.some(({ verdict }) => verdict === 'klopt-niet') ? 1 : 0;
    } finally {
      known?.close();
    }
  },
});

function verdictsJson(source: string, verdicts: readonly ReferenceVerdict[]): object[] {
  const { rangeOf } = createLineIndex(source);
  return verdicts.map(({ citation, verdict, certain, compared, differs, paper, meant, why }) => ({
    text: citation.text,
    targets: citation.targets.map(canonicalId),
    range: rangeOf(citation.span),
    verdict,
    certain,
    compared,
    differs,
    paper: paper && paperJson(paper),
    meant: meant.length > 0 ? meant.map(paperJson) : undefined,
    why,
  }));
}

function paperJson({ id, kind, date, title }: Paper): object {
  return { id, kind, date, title };
}
