/**
 * How long the extension takes to start: loading its bundle and activating it, each time in a fresh process. The peer is
 * loading markdownlint, what another checker of Markdown needs at its start.
 *
 *     npm run build -- --minify && npx node bench/activation.ts
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const RUNS = 21;
const bundle = resolve('dist/extension.js');
const standIn = resolve('bench/stand-ins/vscode.cjs');
const peer = createRequire(resolve('bench/package.json')).resolve('markdownlint');

// what begins to look at tabs after the start finds no editor here
const timed = (work: string) =>
  `const start = performance.now(); ${work}; process.stdout.write(String(performance.now() - start)); process.exit();`;
const own = timed(
  `const any = require('vscode').Uri; require(${JSON.stringify(bundle)}).activate({ subscriptions: [], extensionUri: any, globalStorageUri: any, asAbsolutePath: String })`,
);
const other = timed(`await import(${JSON.stringify(peer)})`);

/** One start in a process of its own, in milliseconds. */
function start(code: string, ...flags: string[]): number {
  return Number(execFileSync(process.execPath, [...flags, '-e', code], { encoding: 'utf8' }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const owns: number[] = [];
const others: number[] = [];
for (let run = 0; run < RUNS; run++) {
  owns.push(start(own, '--require', standIn));
  others.push(start(other, '--input-type=module'));
}
const { version } = JSON.parse(readFileSync(resolve('bench/node_modules/markdownlint/package.json'), 'utf8')) as {
  version: string;
};
console.log(`Node ${process.version}, ${RUNS} starts`);
console.log(`Briefwijzer: load and activate   ${median(owns).toFixed(0)} ms`);
console.log(`markdownlint ${version}: load        ${median(others).toFixed(0)} ms`);
console.log(`ratio                            ${(median(owns) / median(others)).toFixed(2)}`);
