import type { ListFailure } from './look.ts';

/** What somebody is told of a list that is not read, in Dutch, and the setting in which it can be mended. */
export interface Told {
  readonly message: string;
  readonly setting?: string;
}

/** VS Code's own setting: the servers from which programs in it may read on Windows. */
const SERVERS = 'security.allowedUNCHosts';

/**
 * Tells of lists and places with lists that are not there, or could not be read now: usual away from the office, so only where somebody looks for it. Undefined
 * where all could be.
 */
export function describeAway(
  failures: readonly ListFailure[],
): { readonly short: string; readonly sentence: string } | undefined {
  const away = failures.filter(({ code }) => code === 'away');
  if (away.length === 0) return undefined;
  const short = away.length === 1 ? 'één lijst of map niet gelezen' : `${away.length} lijsten of mappen niet gelezen`;
  const told = away.map(({ path, message }) => `${path} ${message}.`).join(' ');
  return { short, sentence: `${told} Klopt een pad niet, verbeter het dan in de instelling briefwijzer.lijsten.` };
}

/** Tells of a list by its name, or of a server that VS Code asks permission for. */
export function describeFailure({ path, code, message, host = path }: ListFailure): Told {
  if (code !== 'unc') return { message: `De lijst ${path} ${message}.` };
  const why = `VS Code vraagt eerst toestemming om van de server ‘${host}’ te lezen`;
  return {
    message: `De lijsten op ${path} zijn niet bekeken: ${why}. Noem de server bij de instelling ${SERVERS} en start VS Code opnieuw.`,
    setting: SERVERS,
  };
}
