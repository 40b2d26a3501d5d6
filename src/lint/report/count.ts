import type { Finding, Severity } from '../rule.ts';

/** How many findings there are of each severity. */
export function countSeverities(findings: Iterable<Pick<Finding, 'severity'>>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The severities in the words of the user: one, several. */
export const SEVERITY_NAMES: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  info: ['opmerking', 'opmerkingen'],
  hint: ['suggestie', 'suggesties'],
};

/** How many there are of each severity in Dutch, heaviest first: "2 fouten", "1 waarschuwing"; nothing of those that are not there. */
export function countsInWords(severities: Iterable<Severity>): string[] {
  const counts = countSeverities(Array.from(severities, (severity) => ({ severity })));
  return (Object.keys(counts) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const [one, several] = SEVERITY_NAMES[severity];
      return `${counts[severity]} ${counts[severity] === 1 ? one : several}`;
    });
}

/** Counts as one line of Dutch: "2 fouten, 1 waarschuwing", "niets gevonden". */
export function summarise(counts: readonly string[]): string {
  return counts.length > 0 ? counts.join(', ') : 'niets gevonden';
}
