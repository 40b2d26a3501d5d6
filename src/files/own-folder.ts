import { join } from 'node:path';

/** The computer and its user, as far as they tell where a program may keep files. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As process.platform has it. */
  readonly platform: NodeJS.Platform;
  /** The user's home folder; absolute. */
  readonly home: string;
}

/**
 * The folder of this program among the user's own: for what must stay (`data`), or for what can be made anew (`cache`). It is local,
 * so that it does not roam with the user's profile. On Linux by the XDG Base Directory Specification.
 */
export function ownFolder(use: 'data' | 'cache', { env, platform, home }: Machine): string {
  if (platform === 'win32') {
    const folder = join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Briefwijzer');
    return use === 'data' ? folder : join(folder, 'Cache');
  }
  if (platform === 'darwin')
    return join(home, 'Library', use === 'data' ? 'Application Support' : 'Caches', 'Briefwijzer');
  const [named, usual] =
    use === 'data'
      ? [env['XDG_DATA_HOME'], join(home, '.local', 'share')]
      : [env['XDG_CACHE_HOME'], join(home, '.cache')];
  // the specification tells to pass over a relative path
  return join(named?.startsWith('/') ? named : usual, 'briefwijzer');
}
