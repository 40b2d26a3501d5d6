/**
 * Bundles the extension and the command line into dist/ (CommonJS). What several bundles have in common stands in files of its
 * own (shared-*.js), once. Beside them comes what the licences of bundled packages ask to be said.
 *
 *     node scripts/build.ts              with source maps, for development
 *     node scripts/build.ts --minify     small and without maps, for the package
 *     node scripts/build.ts --out FOLDER elsewhere than in dist/
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
import { checkLetterClasses, letterClasses } from './letter-classes.ts';
import { BUNDLED, NOTICES, noticesOf, packagesOf, readBundled } from './notices.ts';
import { pdfjsReading } from './pdfjs-reading.ts';

/** The bundles and where each begins. */
const entryPoints = {
  extension: 'src/extension.ts',
  cli: 'src/cli.ts',
  'register-worker': 'src/register-worker.ts',
  'lists-worker': 'src/lists-worker.ts',
  'pdf-worker': 'src/pdf-worker.ts',
  // loaded by the first two when a template is asked for: Handlebars would make every start slower
  templates: 'src/template/index.ts',
  received: 'src/received/index.ts',
};

/** Stands before everything else in the command line, so that an old Node says what is wrong instead of failing on syntax. */
const cliBanner = `#!/usr/bin/env node
if (parseInt(process.versions.node, 10) < 20) {
  process.stderr.write('briefwijzer: Node 20 of nieuwer is nodig, dit is Node ' + process.versions.node + '\\n');
  process.exit(2);
}`;

/** Packages of which something smaller does the same. */
const alias = {
  'source-map': resolve('scripts/stand-ins/source-map.cjs'),
  // its ES modules: what is not used of them stays out of the bundle
  yaml: resolve('node_modules/yaml/browser/dist/index.js'),
};

/** The command line lints on any Node that is still maintained; the extension host is newer. */
const TARGET = 'node20';

const { minify, out } = parseArgs({
  options: { minify: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } },
}).values;
const sourcemap = minify ? false : 'inline';

const { outputFiles, metafile } = await build({
  entryPoints,
  outdir: out,
  chunkNames: 'shared-[hash]',
  bundle: true,
  // only ES modules can be split; they become CommonJS below
  format: 'esm',
  splitting: true,
  alias,
  plugins: [letterClasses, pdfjsReading],
  charset: 'utf8',
  external: ['vscode'],
  platform: 'node',
  target: TARGET,
  minify,
  sourcemap,
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
  metafile: true,
});

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const { path, text } of outputFiles) {
  const isCli = basename(path) === 'cli.js';
  if (minify) checkLetterClasses(text);
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    charset: 'utf8',
    // of the command line itself old syntax, so that an old Node gets as far as the banner
    target: isCli ? 'node12' : TARGET,
    ...(isCli && { banner: cliBanner }),
    // an `import()` becomes a `require`
    supported: { 'dynamic-import': false },
    minify,
    sourcemap,
    sourcefile: basename(path),
  });
  writeFileSync(path, code);
}
chmodSync(join(out, 'cli.js'), 0o755);

// what esbuild read but left out of the bundles is not passed on
const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
);
const bundled = packagesOf(used);
writeFileSync(join(out, NOTICES), noticesOf(bundled.map((folder) => readBundled(folder))));
writeFileSync(join(out, BUNDLED), JSON.stringify(bundled));
