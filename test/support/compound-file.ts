/** The bytes of a compound file with these names under its root, and in the last of them the names of `inside`. It holds no data. */
export function compoundFile(names: readonly string[], inside: readonly string[] = []): Uint8Array {
  const SECTOR = 512;
  const entries = [...['Root Entry'], ...names, ...inside];
  const sectors = Math.ceil(entries.length / 4);
  const bytes = new Uint8Array(SECTOR * (2 + sectors)).fill(0);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  // the first sector says which sector follows which; the directory is in those after it
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  const END = 0xfffffffe;
  for (let sector = 1; sector <= sectors; sector++) {
    view.setUint32(SECTOR + sector * 4, sector < sectors ? sector + 1 : END, true);
  }
  const NONE = 0xffffffff;
  for (const [index, name] of entries.entries()) {
    const at = SECTOR * 2 + index * 128;
    for (const [place, letter] of [...name].entries()) view.setUint16(at + place * 2, letter.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    const last = index === names.length || index === entries.length - 1;
    view.setUint32(at + 68, NONE, true);
    view.setUint32(at + 72, last || index === 0 ? NONE : index + 1, true);
    const child = index === 0 ? 1 : index === names.length && inside.length > 0 ? names.length + 1 : NONE;
    view.setUint32(at + 76, child, true);
  }
  return bytes;
}
