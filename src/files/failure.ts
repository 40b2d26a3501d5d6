/** Why we leave a file alone that the system would let us replace. */
export type Refusal = 'CHANGED' | 'LINKED' | 'NO_FILE' | 'FOLDER' | 'OUTSIDE' | 'DANGLING' | 'NO_FOLDER';

/** A file that is left as it was; `code` says why, in the way of Node's own errors. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: Refusal;

  constructor(code: Refusal, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

const refusals: Readonly<Record<Refusal, () => string>> = {
  CHANGED: () => 'is intussen gewijzigd; probeer het opnieuw',
  LINKED: () => 'heeft meer dan één naam (harde koppelingen), en alleen deze zou de nieuwe tekst krijgen',
  NO_FILE: () => 'is geen gewoon bestand',
  OUTSIDE: () => 'ligt door een koppeling buiten de map waarin u werkt, en daar schrijft Briefwijzer niets',
  DANGLING: () => 'is een koppeling naar iets dat er niet is',
  NO_FOLDER: () => 'kan daar niet staan: op de plaats van een map staat een bestand',
  FOLDER: () => 'staat in een map waarin u niet mag schrijven',
};

const NO_RIGHTS = (done: string) => `mag niet ${done} worden: u hebt er geen rechten op`;
const NO_ROOM = () => 'past niet meer op de schijf';

/** What the codes of failing file operations mean to the user. */
const failures: Readonly<Record<string, (done: string) => string>> = {
  ...refusals,
  ENOENT: () => 'bestaat niet',
  ENOTDIR: () => 'bestaat niet',
  EISDIR: () => 'is een map: noem de bestanden erin',
  EACCES: NO_RIGHTS,
  EPERM: NO_RIGHTS,
  EROFS: () => 'staat op een schijf waarop niet geschreven kan worden',
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EFBIG: () => 'wordt groter dan een bestand hier mag zijn',
  EBUSY: () => 'is in gebruik door een ander programma',
  ELOOP: () => 'is een koppeling die naar zichzelf wijst',
  ENAMETOOLONG: () => 'heeft een te lange naam',
};

/**
 * What the failure of a file operation means to the user, to stand after the name of the file: "bestaat niet". In Dutch;
 * undefined for what is no failure of a file.
 */
export function failureText(failure: unknown, done: 'gelezen' | 'geschreven'): string | undefined {
  const code = (failure as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return undefined;
  return failures[code]?.(done) ?? `kan niet ${done} worden (${code})`;
}
