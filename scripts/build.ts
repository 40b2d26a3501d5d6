/**
 * Bundles the extension and the command line into dist/ (CommonJS).
 *
 *     node scripts/build.ts              with source maps, for development
 *     node scripts/build.ts --minify     small and without maps, for the package
 *     node scripts/build.ts --out FOLDER elsewhere than in dist/
 */
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** Stands before everything else in the command line, so that an old Node says what is wrong instead of failing on syntax. */
const cliBanner = `#!/usr/bin/env node
if (parseInt(process.versions.node, 10) < 20) {
  process.stderr.write('briefwijzer: Node 20 of nieuwer is nodig, dit is Node ' + process.versions.node + '\\n');
  process.exit(2);
}`;

/** What is built: the entry, its bundle and what sets that bundle apart. An entry that does not exist is left out. */
const bundles: { entry: string; outfile: string; options?: BuildOptions }[] = [
  { entry: 'src/extension.ts', outfile: 'extension.js', options: { external: ['vscode'] } },
  // old syntax, so that an old Node gets as far as the banner
  { entry: 'src/cli.ts', outfile: 'cli.js', options: { banner: { js: cliBanner }, target: 'node12' } },
  { entry: 'src/register-worker.ts', outfile: 'register-worker.js' },
  // loaded by the other two when a template is first asked for: Handlebars would make every start slower
  { entry: 'src/template/index.ts', outfile: 'templates.js' },
];

/** Leaves what is imported by `await import('…/template/index.ts')` to the bundle of its own. */
const templatesApart: Plugin = {
  name: 'templates-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/template\/index\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './templates.js', external: true } : undefined,
    ),
};

/** Packages of which something smaller does the same. */
const alias = {
  'source-map': resolve('scripts/stand-ins/source-map.cjs'),
  // its ES modules: what is not used of them stays out of the bundle
  yaml: resolve('node_modules/yaml/browser/dist/index.js'),
};

const { minify, out } = parseArgs({
  options: { minify: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } },
}).values;

rmSync(out, { recursive: true, force: true });
for (const { entry, outfile, options } of bundles) {
  if (!existsSync(entry)) continue;
  await build({
    entryPoints: [entry],
    outfile: join(out, outfile),
    bundle: true,
    alias,
    plugins: [templatesApart],
    // an `import()` becomes a `require`: the bundles are CommonJS
    supported: { 'dynamic-import': false },
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
chmodSync(join(out, 'cli.js'), 0o755);
