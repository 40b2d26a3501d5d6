import { REAL_DISK } from './disk.ts';
import { copyList, type ListFailure, type ListFile, type Looked, look } from './look.ts';

/** What a thread is started for: it does one thing and ends. */
export type Job = Looking | Copying;

/** See `look`. */
export interface Looking {
  readonly kind: 'look';
  readonly place: string;
  readonly servers: Servers;
}

/** See `copyList`. */
export interface Copying {
  readonly kind: 'copy';
  readonly file: ListFile;
  readonly to: string;
  readonly servers: Servers;
}

/** The servers from which VS Code lets be read, and whether it lets from others too; undefined outside Windows. */
export interface Servers {
  readonly uncHostAllowlist?: readonly string[];
  readonly restrictUNCAccess?: boolean;
}

/** The same, as VS Code's Node has it on `process` (vscode/src/vs/base/node/unc.ts). */
interface Guarded {
  uncHostAllowlist?: Set<string>;
  restrictUNCAccess?: boolean;
}

/** What VS Code lets this thread read. */
export function serversNow(): Servers {
  const { uncHostAllowlist, restrictUNCAccess } = process as Guarded;
  return {
    ...(uncHostAllowlist && { uncHostAllowlist: [...uncHostAllowlist] }),
    ...(restrictUNCAccess !== undefined && { restrictUNCAccess }),
  };
}

/** Does a job in a thread of its own. A thread does not inherit what the user allowed (issue 194662 of VS Code), so it is told. */
export function doJob(job: Job): Looked | ListFailure | undefined {
  const { uncHostAllowlist = [], restrictUNCAccess } = job.servers;
  const here = process as Guarded;
  for (const host of uncHostAllowlist) here.uncHostAllowlist?.add(host);
  if (restrictUNCAccess !== undefined && here.restrictUNCAccess !== undefined)
    here.restrictUNCAccess = restrictUNCAccess;
  return job.kind === 'look' ? look(job.place, REAL_DISK) : copyList(job.file, job.to, REAL_DISK);
}
