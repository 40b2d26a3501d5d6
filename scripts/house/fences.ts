import { FEATURE_STANDS_ON, FEATURES, FLOORS, type Floor, INNER_FACES } from './floors.ts';

/** A pattern of `noRestrictedImports`: what may not be imported, and why. */
interface Fence {
  readonly group: readonly string[];
  readonly message: string;
}

const NOT_VS_CODE: Fence = { group: ['vscode'], message: 'Only editor/ and extension.ts know VS Code.' };
const ROOT = ['./*/**', '!./*/index.ts', ...allInnerFaces().map((face) => `!./${face}/index.ts`)];
const ROOT_MESSAGE = 'A composition root puts the faces (index.ts) of the folders together.';

/** The overrides of biome.json: one for each folder of src/, of src/editor, and each composition root. */
export function importFences(): readonly object[] {
  return [
    ...FLOORS.flatMap(ofFloor),
    ...ofFeatures(),
    fence(['src/*.ts', '!src/extension.ts'], [{ group: ROOT, message: ROOT_MESSAGE }, NOT_VS_CODE]),
    fence(['src/extension.ts'], [{ group: ROOT, message: ROOT_MESSAGE }]),
    fence(
      ['src/cli.ts'],
      [
        {
          group: [...ROOT, './editor/**'],
          message: 'The command line puts the faces (index.ts) of the folders together, the editor left out.',
        },
        NOT_VS_CODE,
      ],
    ),
  ];
}

function ofFloor(floor: Floor): object[] {
  const { folder, edge, edgeFiles } = floor;
  const free = [facesOnly(floor), ...(floor.vscode ? [] : [NOT_VS_CODE])];
  const pure = {
    group: ['node:*', 'node:*/**'],
    message: `${folder}/ is pure: files, clock and process belong to the edge and are passed in.`,
  };
  const whole = fence([`src/${folder}/**`], edge ? free : [...free, pure], folder);
  return edgeFiles === undefined ? [whole] : [whole, fence([edgeFiles], free)];
}

/** The faces of what the folder stands on, and nothing of the other folders. */
function facesOnly({ folder, standsOn, remark }: Floor): Fence {
  const others = FLOORS.map((other) => other.folder).filter((other) => other !== folder);
  const faces = [...standsOn, ...(INNER_FACES[folder] ?? [])].map((face) => `!**/${face}/index.ts`);
  const names = standsOn.map((name) => `${name}/`);
  const why =
    names.length === 0
      ? `${folder}/ is the ground floor: it imports no other folder`
      : `${folder}/ stands on the faces (index.ts) of ${inWords(names)} only${remark === undefined ? '' : `; ${remark}`}`;
  return { group: [`**/{${others.join(',')}}/**`, ...faces], message: `${why}.` };
}

function ofFeatures(): object[] {
  const editor = FLOORS.find(({ folder }) => folder === 'editor');
  if (!editor) return [];
  const faces = facesOnly(editor);
  const neighbours = (allowed: readonly string[] = []) =>
    `../{${FEATURES.filter((one) => !allowed.includes(one)).join(',')}}/**`;
  const workbench = {
    group: [neighbours()],
    message: 'editor/workbench is what the features stand on: it knows none of them.',
  };
  return [
    fence(['src/editor/workbench/**'], [faces, workbench]),
    ...FEATURES.map((feature) => {
      const allowed = FEATURE_STANDS_ON[feature];
      const message = allowed
        ? `editor/${feature} stands on the workbench and on ${inWords(allowed)}.`
        : 'A feature of editor/ stands on the workbench, not on its neighbours.';
      return fence(
        [`src/editor/${feature}/**`],
        [faces, { group: [neighbours([...(allowed ?? []), feature])], message }],
      );
    }),
  ];
}

/** @param folder whose own packages are left out of the fence. */
function fence(includes: readonly string[], patterns: readonly Fence[], folder?: string): object {
  const owned = FLOORS.filter((floor) => floor.folder !== folder).flatMap((floor) =>
    (floor.owns ?? []).map((name) => [name, `Only ${floor.folder}/ knows the package ${name}.`] as const),
  );
  const paths = owned.length > 0 ? { paths: Object.fromEntries(owned) } : {};
  const noRestrictedImports = { level: 'error', options: { ...paths, patterns } };
  return { includes, linter: { rules: { style: { noRestrictedImports } } } };
}

function allInnerFaces(): string[] {
  return [...new Set(Object.values(INNER_FACES).flat())];
}

/** "a, b and c". */
export function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
