/** The first bytes of a compound file: the format of Office before 2007, of saved Outlook messages, and of what has a password. */
export const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An entry of the directory is 128 bytes. */
const ENTRY = 128;
/** No more of the directory is looked at: what says of which program a file is stands near its root. */
const MOST_ENTRIES = 4000;
const NO_ENTRY = 0xffffffff;

/**
 * The names right under the root of a compound file, in lower case. Fewer, or an empty set, where the file is damaged.
 * Source: [MS-CFB], sections 2.2 (header), 2.3 (which sector follows which) and 2.6 (directory).
 */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const entries = directory(view);
  const root = entries[0];
  if (!root) return names;
  // siblings are a tree: each names the one on its left and the one on its right
  const seen = new Set<number>();
  const open = [root.child];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    names.add(entry.name.toLowerCase());
    open.push(entry.left, entry.right);
  }
  return names;
}

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function directory(view: DataView): Entry[] {
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const entries: Entry[] = [];
  let sector = view.getUint32(48, true);
  while (entries.length < MOST_ENTRIES) {
    const start = (sector + 1) * size;
    if (size < 512 || start + size > view.byteLength) break;
    for (let at = start; at < start + size; at += ENTRY) entries.push(entryAt(view, at));
    sector = sectorAfter(view, sector, size);
  }
  return entries;
}

function entryAt(view: DataView, at: number): Entry {
  // the length is in bytes, the zero at its end included
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = '';
  for (let index = 0; index + 2 < length; index += 2) name += String.fromCharCode(view.getUint16(at + index, true));
  const number = (offset: number) => view.getUint32(at + offset, true);
  return { name, left: number(68), right: number(72), child: number(76) };
}

/** The sector in which a chain goes on. The header names the first 109 sectors that say so; a directory lies before what others say. */
function sectorAfter(view: DataView, sector: number, size: number): number {
  const each = size / 4;
  const index = Math.floor(sector / each);
  if (index >= 109) return NO_ENTRY;
  const table = view.getUint32(76 + index * 4, true);
  const at = (table + 1) * size + (sector % each) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : NO_ENTRY;
}
