import { realpathSync, statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Machine, ownFolder } from '../../files/index.ts';

/** Where a register may be asked to lie. */
export interface Wishes extends Pick<Machine, 'env' | 'platform'> {
  /** The option --register of the command line. */
  readonly option?: string | undefined;
  /** The machine's setting in the editor. */
  readonly setting?: string | undefined;
  readonly home?: string;
}

/**
 * The register's file: the option, else BRIEFWIJZER_REGISTER, else the setting, else local application data that does not
 * roam with the user's profile, so that editor and command line share one file.
 */
export function registerFile({ option, setting, env, platform, home = homedir() }: Wishes): string {
  const wished = [option, env['BRIEFWIJZER_REGISTER'], setting].find(
    (path) => path !== undefined && path.trim() !== '',
  );
  if (wished !== undefined) return resolve(wished.replace(/^~(?=[\\/])/, () => home));
  return join(ownFolder('data', { env, platform, home }), 'register.db');
}

/** The magic numbers of network file systems as Linux gives them (statfs(2)). */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x564c, // NCP
  0x5346414f, // AFS
  0x01021997, // 9P
  0x00c36400, // Ceph
  0x73757245, // Coda
]);

/** How a location is looked at; a test passes its own. */
export interface FileSystem {
  /** The true path; on Windows a mapped drive gives the share behind it. */
  readonly truePath: (path: string) => string;
  /** The type of the file system, as statfs(2) has it. */
  readonly type: (path: string) => number;
}

const REAL: FileSystem = {
  truePath: (path) => realpathSync.native(path),
  type: (path) => statfsSync(path).type,
};

/**
 * True when the file lies on a network drive, where the write-ahead log of SQLite does not work. A folder that does not exist
 * yet is judged by the nearest one above it.
 */
export function onNetworkDrive(file: string, platform: NodeJS.Platform, files: FileSystem = REAL): boolean {
  if (platform === 'win32' && isShare(file)) return true;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    try {
      if (platform === 'win32') return isShare(files.truePath(folder));
      return platform === 'linux' && NETWORK_FILE_SYSTEMS.has(files.type(folder) >>> 0);
    } catch {
      // not there yet: its parent tells
    }
    if (dirname(folder) === folder) return false;
  }
}

/** \\server\share, also in the form \\?\UNC\server\share; not \\?\C:\ or \\.\. */
function isShare(path: string): boolean {
  return /^[\\/]{2}(?:\?[\\/]UNC[\\/]|[^?.\\/])/i.test(path);
}
