/** The editor: its features, and the workbench that they stand on. */

export * as features from './features.ts';
export { letterPreview, type PreviewPlugin } from './preview/letter-preview.ts';
export { createDocuments } from './workbench/documents/documents.ts';
export { createFetching } from './workbench/fetching/desk.ts';
export { createFindings } from './workbench/findings.ts';
export { createHouses } from './workbench/house.ts';
export { createHouseFiles } from './workbench/house-files.ts';
export { createLetters } from './workbench/letters.ts';
export { createMachineRegister } from './workbench/machine-register.ts';
export { createPages } from './workbench/pages.ts';
export { createSupplies } from './workbench/supplies.ts';
export type { Feature, Workbench } from './workbench/workbench.ts';
