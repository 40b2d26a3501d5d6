import type { Finding, Severity } from '../rule.ts';

/** How many findings there are of each severity. */
export function countSeverities(findings: Iterable<Finding>): Record<Severity, number> {
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

/** The total in one line of Dutch: "2 fouten, 1 waarschuwing"; severities without findings are left out. */
export function summarise(findings: Iterable<Finding>): string {
  const counts = countSeverities(findings);
  const severities = Object.keys(counts) as Severity[];
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const [one, several] = SEVERITY_NAMES[severity];
      return `${counts[severity]} ${counts[severity] === 1 ? one : several}`;
    });
  return parts.length > 0 ? parts.join(', ') : 'niets gevonden';
}
