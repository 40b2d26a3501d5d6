import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NoOffice } from './no-office.ts';

/** What is known of this machine, and how long LibreOffice may take. */
export interface OfficeMachine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** In milliseconds. */
  readonly patience: number;
}

const THIS_MACHINE: OfficeMachine = { env: process.env, platform: process.platform, patience: 120_000 };

/** A PDF for the archive (PDF/A-2) that people who listen to it can read (PDF/UA), as the government asks of what it publishes. */
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '2' },
  PDFUACompliance: { type: 'boolean', value: 'true' },
})}`;

/**
 * Makes a PDF of a file through LibreOffice: in a folder of its own that is gone afterwards, with settings of its own, without a window
 * and without a shell.
 *
 * @throws NoOffice where it is not found, takes too long or makes no PDF
 */
export async function toPdf(
  bytes: Uint8Array,
  format: 'docx' | 'odt',
  machine: OfficeMachine = THIS_MACHINE,
): Promise<Uint8Array> {
  const program = findOffice(machine);
  if (program === undefined) {
    throw new NoOffice(
      'Een PDF maakt Briefwijzer met LibreOffice, en dat staat niet op deze computer: installeer het, of schrijf een .docx of .odt en bewaar die als PDF.',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
  try {
    const file = join(folder, `brief.${format}`);
    writeFileSync(file, bytes, { mode: 0o600 });
    const profile = pathToFileURL(join(folder, 'profiel')).href;
    const words = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--nolockcheck'];
    const ended = await run(program, [...words, '--convert-to', FILTER, '--outdir', folder, file], machine);
    const made = join(folder, 'brief.pdf');
    if (!existsSync(made)) throw new NoOffice(`LibreOffice heeft geen PDF gemaakt (${ended}). ${OTHERWISE}`);
    return readFileSync(made);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The program of LibreOffice: on the path, or where its installer puts it. */
export function findOffice({ env, platform }: OfficeMachine): string | undefined {
  const isWindows = platform === 'win32';
  const names = isWindows ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  // a folder without its whole path would be one of where the command was given
  const path = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const folders = [...path, ...(isWindows ? programFolders(env) : UNIX_FOLDERS)];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

const UNIX_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/LibreOffice.app/Contents/MacOS',
  ...optFolders(),
];

/** The packages of its makers stand under /opt, each version in a folder of its own. */
function optFolders(): string[] {
  try {
    const own = readdirSync('/opt').filter((name) => /^libreoffice/i.test(name));
    return own
      .sort()
      .reverse()
      .map((name) => `/opt/${name}/program`);
  } catch {
    return [];
  }
}

function programFolders(env: OfficeMachine['env']): string[] {
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)']];
  return roots.flatMap((root) => (root ? [join(root, 'LibreOffice', 'program')] : []));
}

/** What the user can do without it. */
const OTHERWISE = 'Schrijf een .docx of .odt, en bewaar die in uw tekstprogramma als PDF.';

/** Runs a program to its end; how it ended: 'afsluitcode 1'. What it says on its way is for its makers, not for the user. */
async function run(
  program: string,
  words: readonly string[],
  { env, platform, patience }: OfficeMachine,
): Promise<string> {
  const isWindows = platform === 'win32';
  // a group of its own, so that what it starts itself ends with it
  const child = spawn(program, words, {
    env: { ...env },
    shell: false,
    detached: !isWindows,
    windowsHide: true,
    stdio: 'ignore',
  });
  let isLate = false;
  const clock = setTimeout(() => {
    isLate = true;
    end(child.pid, isWindows);
  }, patience);
  let ended: string;
  try {
    ended = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(signal ? `gestopt met ${signal}` : `afsluitcode ${code}`));
    });
  } catch (failure) {
    throw new NoOffice(
      `LibreOffice kan niet worden gestart (${(failure as NodeJS.ErrnoException).code ?? 'onbekend'}).`,
    );
  } finally {
    clearTimeout(clock);
  }
  if (isLate)
    throw new NoOffice(`LibreOffice was na ${Math.round(patience / 1000)} seconden nog niet klaar en is gestopt.`);
  return ended;
}

function end(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // it ended by itself
  }
}
