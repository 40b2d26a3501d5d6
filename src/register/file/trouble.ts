/** What can be the matter with the register's file. */
export type TroubleCode =
  | 'no-sqlite'
  | 'absent'
  | 'foreign'
  | 'newer'
  | 'older'
  | 'damaged'
  | 'network'
  | 'read-only'
  | 'full'
  | 'busy'
  | 'in-the-way'
  | 'unreadable';

const MESSAGES: Readonly<Record<TroubleCode, (file: string, detail: string) => string>> = {
  'no-sqlite': (_, detail) => `Het register van Kamerstukken werkt hier niet: ${detail}.`,
  absent: (file) =>
    `Er is nog geen register (${file}). Lees een lijst van Kamerstukken in, of haal dossiers op bij de Tweede Kamer.`,
  foreign: (file) =>
    `${file} is geen register van Briefwijzer. Het bestand blijft zoals het is; kies een andere plaats.`,
  newer: (file) =>
    `Het register ${file} is gemaakt door een nieuwere versie van Briefwijzer. Werk Briefwijzer bij; het register blijft zoals het is.`,
  older: (file) => `Het register ${file} is van een oudere versie en wordt eerst bijgewerkt.`,
  damaged: (file) => `Het register ${file} is beschadigd.`,
  network: (file) =>
    `Het register kan niet op een netwerkschijf staan (${file}): daar raakt het beschadigd. Kies een map op deze computer; ` +
    'een lijst op een gedeelde map kunt u wel inlezen.',
  'read-only': (file) => `U mag niet schrijven in de map van het register (${file}). Het register blijft zoals het is.`,
  full: (file) => `De schijf is vol; het register blijft zoals het was (${file}). Maak ruimte en probeer het opnieuw.`,
  busy: (file) => `Een ander venster werkt het register bij (${file}). Probeer het straks opnieuw.`,
  'in-the-way': (file) =>
    `Het register kan niet op ${file} staan: daar staat een map, of een deel van het pad is een bestand.`,
  unreadable: (file, detail) => `Het register ${file} kan niet worden gelezen (${detail}).`,
};

/** Something is the matter with the register's file; the message is Dutch, and nothing was destroyed. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly code: TroubleCode;
  readonly file: string;

  constructor(code: TroubleCode, file: string, detail = '', cause?: unknown) {
    super(MESSAGES[code](file, detail), { cause });
    this.code = code;
    this.file = file;
  }

  /** A trouble that another thread met. */
  static from({ code, file, message }: { code: TroubleCode; file: string; message: string }): Trouble {
    return Object.assign(new Trouble(code, file), { message });
  }
}

/** The primary result codes of SQLite (sqlite.org/rescode.html). */
const BY_RESULT: Readonly<Record<number, TroubleCode>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  11: 'damaged',
  13: 'full',
  14: 'unreadable',
  26: 'damaged',
};
const BY_SYSTEM: Readonly<Record<string, TroubleCode>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EBUSY: 'busy',
  EEXIST: 'in-the-way',
  EISDIR: 'in-the-way',
  ENOTDIR: 'in-the-way',
};

/** The trouble behind an error of SQLite or the file system; any other error as it is. */
export function troubleOf(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof Trouble) return error;
  const { errcode, code } = error as { errcode?: unknown; code?: unknown };
  if (typeof errcode === 'number') {
    return new Trouble(BY_RESULT[errcode & 0xff] ?? 'unreadable', file, error.message, error);
  }
  const system = typeof code === 'string' ? BY_SYSTEM[code] : undefined;
  if (system) return new Trouble(system, file, error.message, error);
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? new Trouble('unreadable', file, code, error) : error;
}
