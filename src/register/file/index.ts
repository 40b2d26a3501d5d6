/** The register's file as everybody knows it: where it lies, and what can be the matter with it. What opens it is in `../sqlite`. */
export { onNetworkDrive, registerFile, type Wishes } from './location.ts';
export { Trouble, type TroubleCode, troubleOf } from './trouble.ts';
