/** The list that can travel in the package: packing one, and opening one that nobody vouches for. */
export { type Contents, type Packed, packStarter } from './pack.ts';
export { openStarter, type Starter } from './unpack.ts';
