/**
 * Bundles the extension and the command line into dist/ (CommonJS).
 *
 *     node scripts/build.ts              with source maps, for development
 *     node scripts/build.ts --minify     small and without maps, for the package
 */
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { argv } from 'node:process';
import { type BuildOptions, build } from 'esbuild';

/** What is built: the entry, its bundle and what sets that bundle apart. An entry that does not exist is left out. */
const bundles: { entry: string; outfile: string; options?: BuildOptions }[] = [
  { entry: 'src/extension.ts', outfile: 'dist/extension.js', options: { external: ['vscode'] } },
  { entry: 'src/cli.ts', outfile: 'dist/cli.js', options: { banner: { js: '#!/usr/bin/env node' } } },
  { entry: 'src/register-worker.ts', outfile: 'dist/register-worker.js' },
];

const minify = argv.includes('--minify');

rmSync('dist', { recursive: true, force: true });
for (const { entry, outfile, options } of bundles) {
  if (!existsSync(entry)) continue;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    // The command line lints on any Node that is still maintained; the extension host is newer.
    target: 'node20',
    format: 'cjs',
    minify,
    sourcemap: minify ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
}
chmodSync('dist/cli.js', 0o755);
