/** The command line: its commands, and the world outside as Node gives it. */
export { commands } from './commands/index.ts';
export { nodeEdge, watchOutput } from './node-edge.ts';
export { run } from './run.ts';
