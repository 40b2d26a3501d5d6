import { realpathSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { argv } from 'node:process';
import { quickStart } from './quick-start.ts';

/** The composition root of the command line. It stands in src/ or dist/, so the program's folder is the one above. */
async function main(): Promise<void> {
  quickStart();
  const { commands, nodeEdge, run, watchOutput } = await import('./cli/index.ts');
  watchOutput();
  const here = realpathSync(argv[1] ?? '');
  const home = dirname(dirname(here));
  const script = (name: string) => join(dirname(here), `${name}${extname(here)}`);
  // no process.exit(): what was written to a pipe must get through first
  process.exitCode = await run(
    commands,
    argv.slice(2),
    nodeEdge(home, { writer: script('register-worker'), pdf: script('pdf-worker') }),
  );
}

void main();
